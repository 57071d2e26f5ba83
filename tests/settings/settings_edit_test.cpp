#include "settings/settings_edit.h"

#include "temporary_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace tern {
namespace {

using ::testing::SizeIs;

NewFolder folderNamed(const std::string &name)
{
    NewFolder folder;
    folder.name = name;
    folder.local = "/data/" + name;
    folder.remote = "/mnt/lab/" + name;
    return folder;
}

std::vector<std::string> namesIn(const std::string &text)
{
    const SettingsLoad load = parseSettings(text, "config.yaml", "/home/ada");
    EXPECT_TRUE(load.isValid()) << text;
    std::vector<std::string> names;
    for (const FolderSettings &folder : load.settings.folders)
        names.push_back(folder.name);
    return names;
}

const std::string commented = R"(# My configuration.
cache:
  enabled: true   # keep

folders:   # what is kept the same
  # the microscope
  - name: scans   # fast
    local_path: /data/scans
    remote: /mnt/lab/scans
    # below the entry

# The sections of the future
sync:
  mode: bidirectional
)";

TEST(SettingsEdit, AddsAFolderToAnEmptyFile)
{
    const auto text = withFolder("", folderNamed("a"));
    ASSERT_TRUE(text);
    EXPECT_THAT(namesIn(*text), ::testing::ElementsAre("a"));
}

TEST(SettingsEdit, AddsAfterTheLastFolderAndKeepsEveryOtherByte)
{
    const auto text = withFolder(commented, folderNamed("b"));
    ASSERT_TRUE(text);
    EXPECT_THAT(namesIn(*text), ::testing::ElementsAre("scans", "b"));
    const std::size_t at = text->find("  - name: \"b\"");
    ASSERT_NE(at, std::string::npos);
    const std::size_t length = text->size() - commented.size();
    std::string without = *text;
    without.erase(at, length);
    EXPECT_EQ(without, commented);
}

TEST(SettingsEdit, RemovingWhatWasAddedGivesBackEveryByte)
{
    const auto added = withFolder(commented, folderNamed("b"));
    ASSERT_TRUE(added);
    const auto removed = withoutFolder(*added, "b");
    ASSERT_TRUE(removed);
    EXPECT_EQ(*removed, commented);
}

TEST(SettingsEdit, RemovesTheOnlyFolder)
{
    const auto text = withoutFolder(commented, "scans");
    ASSERT_TRUE(text);
    EXPECT_THAT(namesIn(*text), ::testing::IsEmpty());
    EXPECT_THAT(*text, ::testing::HasSubstr("# The sections of the future"));
    EXPECT_THAT(*text, ::testing::HasSubstr("# the microscope"));
}

TEST(SettingsEdit, AddsWhereTheListStandsAtTheMargin)
{
    const auto text =
        withFolder("folders:\n- name: x\n  local_path: /x\n  remote: /y\n", folderNamed("b"));
    ASSERT_TRUE(text);
    EXPECT_THAT(namesIn(*text), ::testing::ElementsAre("x", "b"));
}

TEST(SettingsEdit, AddsToAListInBrackets)
{
    const auto empty = withFolder("folders: []\n", folderNamed("b"));
    ASSERT_TRUE(empty);
    EXPECT_THAT(namesIn(*empty), ::testing::ElementsAre("b"));
    const auto filled =
        withFolder("folders: [{name: x, local_path: /x, remote: /y}]\n", folderNamed("b"));
    ASSERT_TRUE(filled);
    EXPECT_THAT(namesIn(*filled), ::testing::UnorderedElementsAre("x", "b"));
}

TEST(SettingsEdit, AddsUnderAnEmptyKeyAndWithoutALastNewline)
{
    for (const char *before :
         {"folders:", "folders:\n", "folders: # none yet\ncache: {}", "cache: {}",
          "folders:\n  - {name: x, local_path: /x, remote: /y}"}) {
        const auto text = withFolder(before, folderNamed("b"));
        ASSERT_TRUE(text) << before;
        EXPECT_THAT(namesIn(*text), ::testing::Contains("b")) << *text;
    }
}

TEST(SettingsEdit, QuotesWhatYamlWouldMisread)
{
    NewFolder folder = folderNamed("null");
    folder.local = "/data/a: b # \"c\"\n\td\\";
    folder.remote = "/mnt/Übung [1]";
    const auto text = withFolder("", folder);
    ASSERT_TRUE(text);
    const SettingsLoad load = parseSettings(*text, "config.yaml", "/home/ada");
    ASSERT_THAT(load.settings.folders, SizeIs(1)) << *text;
    EXPECT_EQ(load.settings.folders.front().name, "null");
    EXPECT_EQ(load.settings.folders.front().local, folder.local);
    EXPECT_EQ(load.settings.folders.front().remote, folder.remote);
}

TEST(SettingsEdit, RefusesAPathThatYamlCannotCarry)
{
    NewFolder folder = folderNamed("a");
    folder.local = "/data/\xff";
    const auto text = withFolder("", folder);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::BadInput);
}

TEST(SettingsEdit, SaysWhenThereIsNothingToRemove)
{
    const auto text = withoutFolder(commented, "nothing");
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::NotFound);
}

TEST(SettingsEdit, WritesAFileForTheUserAloneAndLeavesNothingBeside)
{
    const test::TemporaryFolder folder;
    const std::string file = folder.at("config/tern/config.yaml");
    ASSERT_TRUE(addFolderToFile(file, "/home/ada", folderNamed("a")).isDone());
    ASSERT_TRUE(addFolderToFile(file, "/home/ada", folderNamed("b")).isDone());
    EXPECT_THAT(namesIn(folder.read("config/tern/config.yaml")), SizeIs(2));
    struct stat status = {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    const std::filesystem::directory_iterator files(folder.at("config/tern"));
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

TEST(SettingsEdit, LeavesABrokenFileAsItIs)
{
    const test::TemporaryFolder folder;
    const std::string file = folder.write("config.yaml", "folders: [\n");
    const SettingsEdit edit = addFolderToFile(file, "/home/ada", folderNamed("a"));
    EXPECT_THAT(edit.complaints, SizeIs(1));
    EXPECT_EQ(folder.read("config.yaml"), "folders: [\n");
}

TEST(SettingsEdit, RefusesASecondFolderOfOneName)
{
    const test::TemporaryFolder folder;
    const std::string file = folder.at("config.yaml");
    ASSERT_TRUE(addFolderToFile(file, "/home/ada", folderNamed("a")).isDone());
    const std::string before = folder.read("config.yaml");
    const SettingsEdit edit = addFolderToFile(file, "/home/ada", folderNamed("a"));
    ASSERT_FALSE(edit.complaints.empty());
    EXPECT_EQ(edit.complaints.front().kind, ComplaintKind::SameName);
    EXPECT_EQ(folder.read("config.yaml"), before);
}

TEST(SettingsEdit, KeepsASymlinkedFileASymlink)
{
    const test::TemporaryFolder folder;
    folder.makeFolder("dotfiles");
    folder.write("dotfiles/tern.yaml", "# mine\n");
    folder.makeFolder("config");
    std::filesystem::create_symlink(folder.at("dotfiles/tern.yaml"),
                                    folder.at("config/config.yaml"));
    ASSERT_TRUE(
        addFolderToFile(folder.at("config/config.yaml"), "/home/ada", folderNamed("a")).isDone());
    EXPECT_TRUE(std::filesystem::is_symlink(folder.at("config/config.yaml")));
    EXPECT_THAT(folder.read("dotfiles/tern.yaml"), ::testing::StartsWith("# mine\n"));
}

TEST(SettingsEdit, RemovesFromAFile)
{
    const test::TemporaryFolder folder;
    const std::string file = folder.write("config.yaml", commented);
    EXPECT_EQ(removeFolderFromFile(file, "/home/ada", "other").error->code, ErrorCode::NotFound);
    EXPECT_TRUE(removeFolderFromFile(file, "/home/ada", "scans").isDone());
    EXPECT_THAT(namesIn(folder.read("config.yaml")), ::testing::IsEmpty());
}

} // namespace
} // namespace tern
