// The shipped desktop from the first start to the second, as a person goes through it.
#include "desktop_user.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

class EndToEnd : public testing::Test {
protected:
    void SetUp() override
    {
        if (const std::string missing = m_user.sitDown(); !missing.empty())
            GTEST_SKIP() << missing;
        m_user.session().startTray();
        m_user.makeFolder(QStringLiteral("study"));
        m_user.makeFolder(QStringLiteral("lab"));
        m_user.writeFile(QStringLiteral("study/here.txt"), "written here");
        m_user.writeFile(QStringLiteral("lab/there.txt"), "written there");
        ASSERT_TRUE(m_user.startTern());
    }
    void TearDown() override
    {
        if (HasFailure())
            std::cerr << m_user.surroundings();
    }

    /// Drops the folder on the window and goes through the steps.
    void addFolderByDropping()
    {
        ASSERT_TRUE(comesTrue([this] { return m_user.window().has_value(); }));
        ASSERT_TRUE(
            m_user.drop({m_user.session().home(QStringLiteral("study"))}, *m_user.window()));
        ASSERT_TRUE(m_user.waitFor(QStringLiteral("Add a folder")));
        ASSERT_TRUE(m_user.press(QStringLiteral("Next"), button()));
        ASSERT_TRUE(m_user.write(QStringLiteral("Folder on the disk or share"),
                                 m_user.session().home(QStringLiteral("lab"))));
        ASSERT_TRUE(m_user.press(QStringLiteral("Next"), button()));
        EXPECT_TRUE(m_user.waitFor(QStringLiteral("Nothing has moved yet")));
        EXPECT_FALSE(m_user.exists(QStringLiteral("lab/here.txt"))) << "it says so, at least";
        ASSERT_TRUE(m_user.press(QStringLiteral("Start"), button()));
        ASSERT_TRUE(m_user.becomes(QStringLiteral("in_sync")));
    }
    static QString trashIsEmpty() { return QStringLiteral("The trash is empty*"); }
    static QString button() { return QStringLiteral("push button"); }

    bool arrives(const QString &name, const QByteArray &text)
    {
        return comesTrue([&] { return m_user.readFile(name) == text; });
    }
    /// Edits on both sides that no run sees one by one.
    void makeConflict(const QString &name)
    {
        ASSERT_TRUE(m_user.press(QStringLiteral("Pause"), button()));
        ASSERT_TRUE(m_user.becomes(QStringLiteral("paused")));
        m_user.writeFile(QStringLiteral("study/") + name, "mine, changed");
        m_user.writeFile(QStringLiteral("lab/") + name, "theirs, changed too");
        ASSERT_TRUE(m_user.press(QStringLiteral("Resume"), button()));
        ASSERT_TRUE(m_user.becomes(QStringLiteral("attention")));
    }

    DesktopUser m_user;
};

TEST_F(EndToEnd, TheIconComesToTheTrayAndTheWindowToThePerson)
{
    EXPECT_TRUE(comesTrue([this] { return trayIcons(m_user.session().display()).size() == 1; }));
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("Tern")));
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("No folders yet*")));
}

TEST_F(EndToEnd, ADroppedFolderIsSyncedBothWays)
{
    ASSERT_NO_FATAL_FAILURE(addFolderByDropping());
    EXPECT_TRUE(arrives(QStringLiteral("lab/here.txt"), "written here"));
    EXPECT_TRUE(arrives(QStringLiteral("study/there.txt"), "written there"));
    m_user.writeFile(QStringLiteral("study/later.txt"), "later");
    EXPECT_TRUE(arrives(QStringLiteral("lab/later.txt"), "later"));
}

TEST_F(EndToEnd, AConflictIsMadeWhilePausedAndResolved)
{
    ASSERT_NO_FATAL_FAILURE(addFolderByDropping());
    ASSERT_NO_FATAL_FAILURE(makeConflict(QStringLiteral("here.txt")));
    EXPECT_EQ(m_user.readFile(QStringLiteral("study/here.txt")), "mine, changed");
    EXPECT_EQ(m_user.readFile(QStringLiteral("lab/here.txt")), "theirs, changed too");
    ASSERT_TRUE(m_user.press(QStringLiteral("Conflicts"), QStringLiteral("check box")));
    ASSERT_TRUE(m_user.press(QStringLiteral("Keep mine"), button()));
    EXPECT_TRUE(arrives(QStringLiteral("lab/here.txt"), "mine, changed"));
    EXPECT_TRUE(m_user.becomes(QStringLiteral("in_sync")));
}

TEST_F(EndToEnd, AGuardStopsADeletionAndSaysWhatHappened)
{
    ASSERT_NO_FATAL_FAILURE(addFolderByDropping());
    constexpr int files = 60;
    for (int i = 0; i < files; ++i)
        m_user.writeFile(QStringLiteral("study/plate%1.csv").arg(i), QByteArray::number(i));
    ASSERT_TRUE(
        arrives(QStringLiteral("lab/plate%1.csv").arg(files - 1), QByteArray::number(files - 1)));
    ASSERT_TRUE(m_user.becomes(QStringLiteral("in_sync")));
    // All at once: the first few of a deletion that is seen bit by bit are carried out.
    ASSERT_TRUE(m_user.press(QStringLiteral("Pause"), button()));
    ASSERT_TRUE(m_user.becomes(QStringLiteral("paused")));
    for (int i = 0; i < files; ++i)
        m_user.removeFile(QStringLiteral("lab/plate%1.csv").arg(i));
    ASSERT_TRUE(m_user.press(QStringLiteral("Resume"), button()));
    ASSERT_TRUE(m_user.becomes(QStringLiteral("stopped")));
    EXPECT_TRUE(m_user.exists(QStringLiteral("study/plate0.csv"))) << "nothing was deleted";
    ASSERT_TRUE(m_user.press(QStringLiteral("What happened?"), button()));
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("Tern stopped*")));
    ASSERT_TRUE(m_user.press(QStringLiteral("Copy them back"), button()));
    ASSERT_TRUE(m_user.pressIn(QStringLiteral("Copy 60 files back?"),
                               QStringLiteral("Copy them back"), button()));
    EXPECT_TRUE(arrives(QStringLiteral("lab/plate0.csv"), "0"));
    EXPECT_TRUE(
        arrives(QStringLiteral("lab/plate%1.csv").arg(files - 1), QByteArray::number(files - 1)));
    EXPECT_TRUE(m_user.becomes(QStringLiteral("in_sync")));
}

TEST_F(EndToEnd, ItIsQuitFromTheTrayAndRemembersItsPlace)
{
    ASSERT_TRUE(comesTrue([this] { return trayIcons(m_user.session().display()).size() == 1; }));
    ASSERT_TRUE(m_user.press(QStringLiteral("Trash"), QStringLiteral("check box")));
    ASSERT_TRUE(m_user.waitFor(trashIsEmpty()));
    ASSERT_TRUE(m_user.clickTrayIcon(3));
    // The last line of the menu, which nothing tells when it is there.
    ASSERT_TRUE(comesTrue([this] {
        m_user.typeKeys({QStringLiteral("Up"), QStringLiteral("Return")});
        return !m_user.isTernRunning();
    }));
    EXPECT_EQ(m_user.ternEnds(), 0);
    ASSERT_TRUE(m_user.startTern());
    EXPECT_TRUE(m_user.waitFor(trashIsEmpty())) << "the page that was shown last";
}

TEST_F(EndToEnd, ABadConfigurationIsToldUntilItIsMendedAndReadAgain)
{
    const QString file = QStringLiteral("config/tern/config.yaml");
    ASSERT_TRUE(m_user.session().outputOf(QStringLiteral(TERN_PROGRAM), {QStringLiteral("stop")}));
    EXPECT_EQ(m_user.ternEnds(), 0);
    m_user.makeFolder(QStringLiteral("config/tern"));
    m_user.writeFile(file, "folders: 7\n");
    ASSERT_TRUE(m_user.startTern());
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("The configuration has a mistake")));
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("Open the file"), button()));
    EXPECT_FALSE(m_user.sees(QStringLiteral("No folders yet*")));

    const QByteArray home = m_user.session().home().toUtf8();
    m_user.writeFile(file, "folders:\n  - name: study\n    local_path: " + home
                               + "/study\n    remote: " + home + "/lab\n");
    ASSERT_TRUE(m_user.press(QStringLiteral("Check again"), button()));
    EXPECT_TRUE(arrives(QStringLiteral("lab/here.txt"), "written here"));
    EXPECT_TRUE(comesTrue(
        [this] { return !m_user.sees(QStringLiteral("The configuration has a mistake")); }));
}

TEST_F(EndToEnd, AfterQuittingItGoesOnWhereItWas)
{
    ASSERT_NO_FATAL_FAILURE(addFolderByDropping());
    ASSERT_TRUE(comesTrue([this] { return trayIcons(m_user.session().display()).size() == 1; }));
    ASSERT_TRUE(m_user.session().outputOf(QStringLiteral(TERN_PROGRAM), {QStringLiteral("stop")}));
    EXPECT_EQ(m_user.ternEnds(), 0);
    EXPECT_TRUE(comesTrue([this] { return trayIcons(m_user.session().display()).empty(); }));
    m_user.writeFile(QStringLiteral("study/meanwhile.txt"), "meanwhile");
    ASSERT_TRUE(m_user.startTern());
    EXPECT_TRUE(arrives(QStringLiteral("lab/meanwhile.txt"), "meanwhile"));
    EXPECT_TRUE(m_user.waitFor(QStringLiteral("study")));
    EXPECT_TRUE(m_user.becomes(QStringLiteral("in_sync")));
}

} // namespace
} // namespace tern::test
