#include "gui/places_of_folders.h"

#include "client/engine_client.h"
#include "control/host_home.h"
#include "guard/folder_error_dialog.h"
#include "support/faulty_file_system.h"

#include <QSignalSpy>

#include <cerrno>
#include <filesystem>

namespace tern::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// The page of folders and the panel of an engine that works on a disk which can fail.
class LiveFolders : public ::testing::Test {
protected:
    void start()
    {
        client.start([this](const Result<void> &begun) { started = begun.has_value(); });
        ASSERT_TRUE(eventually([this] { return started && client.hasSnapshot(); }));
    }
    [[nodiscard]] bool isInSync() const { return stateIs(FolderState::InSync); }
    [[nodiscard]] bool stateIs(FolderState state) const
    {
        const FolderStatus *folder = client.folder("work");
        return folder != nullptr && folder->state == state;
    }
    void ask(const QString &command, const QJsonObject &arguments = {})
    {
        bool isAnswered = false;
        client.ask(command, arguments, &places.page,
                   [&isAnswered](const Result<QJsonObject> &) { isAnswered = true; });
        ASSERT_TRUE(eventually([&isAnswered] { return isAnswered; }));
    }
    void syncNow() { ask(QStringLiteral("sync"), {{QStringLiteral("name"), u"work"_qs}}); }
    [[nodiscard]] bool isTold(const QWidget &place, const char *words) const
    {
        return wordsIn(place).find(words) != std::string::npos;
    }
    /// In the window and in the panel.
    [[nodiscard]] bool isToldEverywhere(const char *words) const
    {
        return isTold(places.page, words) && isTold(places.panel, words);
    }

    HostHome home;
    PosixFileSystem disk;
    FaultyFileSystem faults{disk};
    EngineClient client{onFaultyDisk()};
    SystemClock clock;
    SampleFileManager files;
    DesktopParts parts{client, clock, files};
    PlacesOfFolders places{parts};
    bool started = false;

private:
    [[nodiscard]] EngineHostParts onFaultyDisk()
    {
        EngineHostParts usual = home.parts();
        return {faults,        usual.clock,   usual.random,
                usual.zone,    usual.waiting, usual.configuration,
                usual.version, usual.machine, usual.workers};
    }
};

TEST_F(LiveFolders, WithoutPermissionForTheRemoteSaySoAndWhatToDo)
{
    home.configureFolder();
    faults.add({.call = DiskCall::OpenRoot, .name = home.remote(), .times = -1, .osError = EACCES});
    start();
    ASSERT_TRUE(eventually([this] {
        return isToldEverywhere(
            "is protected: you have no permission for it. It was left as it is. "
            "Change its permissions, or ask who owns it");
    })) << wordsIn(places.page);
    const QSignalSpy asked(&places.page, &FoldersPage::problemsAsked);
    clickIn(places.page, "What is wrong?");
    EXPECT_EQ(asked.count(), 1);

    FolderErrorDialog dialog(parts, "work");
    dialog.show();
    EXPECT_THAT(wordsIn(dialog), HasSubstr("work cannot be synced\n"));
    EXPECT_THAT(wordsIn(dialog), HasSubstr("you have no permission for it"));
    EXPECT_THAT(wordsIn(dialog), HasSubstr("The files on both sides are safe."));
    faults.clear();
    clickIn(dialog, "Check again");
    EXPECT_TRUE(eventually([&] { return isInSync() && !dialog.isVisible(); }));
}

TEST_F(LiveFolders, WhoseRemoteIsNotThereAreOfflineAndFilesSafe)
{
    home.configureFolder();
    std::filesystem::remove(home.remote());
    start();
    EXPECT_TRUE(eventually([this] {
        return isToldEverywhere("Disk not connected since ")
               && isToldEverywhere(". Files here are safe");
    })) << wordsIn(places.page);
    EXPECT_THAT(wordsIn(places.page), HasSubstr("Offline\n"));
}

TEST_F(LiveFolders, WhoseRemoteVanishesMidWayWaitAndGoOnWhenItIsBack)
{
    constexpr int count = 40;
    home.configureFolder();
    for (int i = 0; i < count; ++i)
        home.write("local/plate" + std::to_string(i), std::string(1000, 'x'));
    faults.add({.call = DiskCall::Write, .skip = 10, .before = [this] {
                    std::filesystem::rename(home.remote(), home.at("unplugged"));
                }});
    start();
    ASSERT_TRUE(eventually([this] { return home.exists("unplugged"); }));
    syncNow();
    EXPECT_TRUE(eventually([this] {
        return isToldEverywhere("Disk not connected since ")
               && isToldEverywhere(". Files here are safe");
    })) << wordsIn(places.page);
    for (int i = 0; i < count; ++i)
        EXPECT_TRUE(home.exists("local/plate" + std::to_string(i)));

    std::filesystem::rename(home.at("unplugged"), home.remote());
    syncNow();
    EXPECT_TRUE(eventually([this] { return isInSync(); }));
    EXPECT_TRUE(home.exists("remote/plate39"));
    EXPECT_THAT(wordsIn(places.page), HasSubstr("In sync\n"));
}

TEST_F(LiveFolders, ABadConfigurationIsToldUntilItIsMendedAndReadAgain)
{
    home.configureFolder();
    start();
    ASSERT_TRUE(eventually([this] { return isInSync(); }));
    home.configure("folders:\n  - nam: work\n");
    ask(QStringLiteral("reload"));
    ASSERT_TRUE(
        eventually([this] { return isToldEverywhere("The configuration has a mistake\n"); }));
    EXPECT_THAT(wordsIn(places.page), HasSubstr("config.yaml: line 2, column 5"));
    clickIn(places.page, "Open the file");
    EXPECT_THAT(files.opened, ::testing::ElementsAre(home.configFile()));
    home.write("local/waits.txt", "until it is mended");
    clickIn(places.page, "Check again");
    ASSERT_TRUE(eventually([this] { return isTold(places.page, "still so"); }));
    EXPECT_FALSE(home.exists("remote/waits.txt"));

    home.configureFolder();
    clickIn(places.page, "Check again");
    EXPECT_TRUE(eventually([this] { return home.exists("remote/waits.txt") && isInSync(); }));
    EXPECT_THAT(wordsIn(places.page), Not(HasSubstr("mistake")));
}

TEST_F(LiveFolders, StartedWithABadConfigurationTellsItAndNoEmptyPage)
{
    home.configure("folders: 7\n");
    start();
    EXPECT_TRUE(
        eventually([this] { return isToldEverywhere("The configuration has a mistake\n"); }));
    EXPECT_THAT(wordsIn(places.page), Not(HasSubstr("No folders yet")));
    EXPECT_THAT(wordsIn(places.panel), Not(HasSubstr("No folders yet")));
    home.configureFolder();
    clickIn(places.page, "Check again");
    EXPECT_TRUE(eventually([this] { return places.card("work") != nullptr && isInSync(); }));
}

} // namespace
} // namespace tern::test
