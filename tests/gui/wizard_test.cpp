#include "wizard_fixture.h"

#include <QLineEdit>

#include <algorithm>

namespace tern::test {
namespace {

using ::testing::HasSubstr;

TEST_F(Wizard, AddsADroppedFolderInFourClicks)
{
    drop(*wizard, {QUrl::fromLocalFile(folder)});
    settle();
    click("Next");
    click("EFS");
    click("Next");
    click("Start");
    const auto added = desk.client.asked(QStringLiteral("folders.add"));
    ASSERT_EQ(added.size(), 1U);
    EXPECT_EQ(added[0].value(QStringLiteral("local")).toString(), folder);
    EXPECT_EQ(added[0].value(QStringLiteral("remote")).toString(),
              QStringLiteral("/mnt/lab-share/organoid-screen"));
    EXPECT_EQ(added[0].value(QStringLiteral("name")).toString(), QStringLiteral("organoid-screen"));
    ASSERT_EQ(names->count(), 1);
    EXPECT_EQ(names->at(0)[0].toString(), QStringLiteral("organoid-screen"));
    EXPECT_FALSE(wizard->isVisible());
}

TEST_F(Wizard, GoesOnOnlyOnceThereIsAFolder)
{
    EXPECT_FALSE(button("Next")->isEnabled());
    wizard->setFolders({folder});
    settle();
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(Wizard, LooksAtATypedFolderOnceTheTypingPauses)
{
    auto *line = findByName<QLineEdit>(*wizard, QStringLiteral("Folder on this computer"));
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral("/data"));
    EXPECT_TRUE(desk.client.asked(QStringLiteral("places.check")).empty());
    passTime(*wizard);
    const auto asked = desk.client.asked(QStringLiteral("places.check"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].value(QStringLiteral("local")).toString(), QStringLiteral("/data"));
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(Wizard, ForgetsWhatItFoundWhenTheFolderIsTypedAnew)
{
    wizard->setFolders({folder});
    settle();
    auto *line = findByName<QLineEdit>(*wizard, QStringLiteral("Folder on this computer"));
    QTest::keyClick(line, Qt::Key_Backspace);
    EXPECT_FALSE(button("Next")->isEnabled());
}

TEST_F(Wizard, IgnoresTheAnswerAboutAFolderThatIsNoLongerMeant)
{
    desk.client.hold(QStringLiteral("places.check"));
    refuseLocal("missing");
    wizard->setFolders({QStringLiteral("/gone")});
    settle();
    desk.client.answer(QStringLiteral("places.check"), samplePlaceCheck());
    wizard->setFolders({folder});
    settle();
    desk.client.release(QStringLiteral("places.check"));
    settle();
    EXPECT_TRUE(button("Next")->isEnabled());
}

struct Objection {
    const char *kind;
    const char *folder;
    const char *said;
    bool forbids;
};

class LocalObjection : public Wizard, public ::testing::WithParamInterface<Objection> {};

TEST_P(LocalObjection, IsSaidAtOnceAndForbidsWhatItHasTo)
{
    const Objection &row = GetParam();
    refuseLocal(row.kind, row.folder);
    wizard->setFolders({folder});
    settle();
    EXPECT_THAT(words(), HasSubstr(row.said));
    EXPECT_THAT(words(), HasSubstr(row.folder));
    EXPECT_EQ(button("Next")->isEnabled(), !row.forbids);
}

INSTANTIATE_TEST_SUITE_P(
    Wizard, LocalObjection,
    ::testing::Values(Objection{"missing", "", "Nothing is there", true},
                      Objection{"not_a_folder", "", "This is a file", true},
                      Objection{"unreadable", "", "cannot be read", true},
                      Objection{"not_writable", "", "Nothing can be written", false},
                      Objection{"synced", "lab-data", "is synced already", false},
                      Objection{"inside_synced", "lab-data", "inside one that is synced", false},
                      Objection{"around_synced", "lab-data", "A synced folder is inside", false},
                      Objection{"not_utf8", "", "cannot be kept", true},
                      Objection{"no_answer", "", "could not be looked at", true},
                      Objection{"something new", "", "could not be looked at", true}),
    [](const ::testing::TestParamInfo<Objection> &row) {
        std::string name = row.param.kind;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST_F(Wizard, OffersTheFolderOfADroppedFile)
{
    refuseLocal("not_a_folder");
    wizard->setFolders({folder + QStringLiteral("/cells.csv")});
    settle();
    desk.client.answer(QStringLiteral("places.check"), samplePlaceCheck());
    click("Take its folder");
    EXPECT_EQ(findByName<QLineEdit>(*wizard, QStringLiteral("Folder on this computer"))->text(),
              folder);
    EXPECT_TRUE(button("Next")->isEnabled());
}

TEST_F(Wizard, TakesTwoDroppedFoldersOneAfterTheOther)
{
    const QString second = QStringLiteral("/home/ana/data/imaging");
    drop(*wizard, {QUrl::fromLocalFile(folder), QUrl::fromLocalFile(second)});
    settle();
    EXPECT_THAT(words(), HasSubstr("imaging"));
    walkToPreview();
    click("Start");
    EXPECT_EQ(names->count(), 1);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->step(), AddFolderWizard::Step::Folder);
    EXPECT_EQ(findByName<QLineEdit>(*wizard, QStringLiteral("Folder on this computer"))->text(),
              second);
    walkToPreview();
    click("Start");
    EXPECT_EQ(names->count(), 2);
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_EQ(desk.client.asked(QStringLiteral("folders.add"))
                  .back()
                  .value(QStringLiteral("remote"))
                  .toString(),
              QStringLiteral("/mnt/lab-share/imaging"));
}

TEST_F(Wizard, SkipsOneOfTwoDroppedFolders)
{
    const QString second = QStringLiteral("/home/ana/data/imaging");
    wizard->setFolders({folder, second});
    settle();
    click("Skip this one");
    EXPECT_EQ(findByName<QLineEdit>(*wizard, QStringLiteral("Folder on this computer"))->text(),
              second);
    EXPECT_EQ(button("Skip this one"), nullptr);
}

TEST_F(Wizard, TakesAFolderThatIsDroppedTwiceOnce)
{
    wizard->setFolders({folder, folder + QStringLiteral("/")});
    settle();
    EXPECT_EQ(button("Skip this one"), nullptr);
}

TEST_F(Wizard, TakesADropOfNoFilesForNothing)
{
    drop(*wizard, {QUrl(QStringLiteral("https://example.org/data"))});
    settle();
    EXPECT_TRUE(desk.client.asked(QStringLiteral("places.check")).empty());
}

TEST_F(Wizard, ShowsHostileNamesAsHarmlessText)
{
    const QString hostile = QString::fromUtf8("/data/\u202Egpj\n<b>x</b>");
    wizard->setFolders({folder, hostile});
    settle();
    EXPECT_FALSE(QString::fromStdString(words()).contains(QChar(0x202E)));
    EXPECT_FALSE(QString::fromStdString(words()).contains(QLatin1String("gpj\n")));
    EXPECT_THAT(words(), HasSubstr("<b>x</b>"));
}

TEST_F(Wizard, KeepsANameOf255BytesWhole)
{
    const QString name(255, QLatin1Char('n'));
    wizard->setFolders({QStringLiteral("/data/") + name});
    settle();
    const auto asked = desk.client.asked(QStringLiteral("places.check"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_TRUE(asked[0].value(QStringLiteral("local")).toString().endsWith(name));
    EXPECT_LE(wizard->minimumSizeHint().width(), wizard->width());
}

TEST_F(Wizard, TakesADroppedFolderAsItIsNamed)
{
    const QString odd[] = {QStringLiteral("/data/a\nb"), QString::fromUtf8("/data/סגול"),
                           QString::fromUtf8("/data/\u202Egpj")};
    for (const QString &place : odd) {
        drop(*wizard, {QUrl::fromLocalFile(place)});
        settle();
        const auto asked = desk.client.asked(QStringLiteral("places.check"));
        ASSERT_FALSE(asked.empty());
        EXPECT_EQ(asked.back().value(QStringLiteral("local")).toString(), place);
        EXPECT_TRUE(button("Next")->isEnabled());
    }
}

TEST_F(Wizard, CancelsWithoutAskingForAnything)
{
    wizard->setFolders({folder});
    settle();
    click("Cancel");
    EXPECT_FALSE(wizard->isVisible());
    EXPECT_TRUE(desk.client.asked(QStringLiteral("folders.add")).empty());
}

TEST_F(Wizard, SaysInWhichStepOneIs)
{
    EXPECT_NE(findByName(*wizard, QStringLiteral("Step 1 of 3: Folder")), nullptr);
    wizard->setFolders({folder});
    settle();
    click("Next");
    EXPECT_NE(findByName(*wizard, QStringLiteral("Step 2 of 3: Remote")), nullptr);
}

} // namespace
} // namespace tern::test
