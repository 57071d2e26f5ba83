#include "settings/settings.h"

#include "temporary_folder.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

SettingsLoad parse(const std::string &text)
{
    return parseSettings(text, "config.yaml", "/home/ada");
}

const std::string oneFolder = R"(folders:
  - name: scans
    local_path: /data/scans
    remote: /mnt/lab/scans
)";

Complaint onlyComplaint(const std::string &text)
{
    const SettingsLoad load = parse(text);
    EXPECT_THAT(load.complaints, SizeIs(1));
    return load.complaints.empty() ? Complaint() : load.complaints.front();
}

TEST(Settings, ReadAFolderWithDefaults)
{
    const SettingsLoad load = parse(oneFolder);
    ASSERT_TRUE(load.isValid());
    ASSERT_THAT(load.settings.folders, SizeIs(1));
    const FolderSettings &folder = load.settings.folders.front();
    EXPECT_EQ(folder.name, "scans");
    EXPECT_EQ(folder.local, "/data/scans");
    EXPECT_EQ(folder.remote, "/mnt/lab/scans");
    EXPECT_EQ(folder.options.mode, SyncMode::Bidirectional);
    EXPECT_EQ(folder.options.conflicts, ConflictPolicy::Ask);
    EXPECT_EQ(folder.options.maxDelete, GuardLimits());
    EXPECT_EQ(folder.options.remoteLabel, "scans");
}

TEST(Settings, ReadEveryFolderOption)
{
    const SettingsLoad load = parse(oneFolder
                                    + "    sync_mode: upload_only\n"
                                      "    conflict_policy: keep_both\n"
                                      "    max_delete: 25%\n");
    ASSERT_TRUE(load.isValid());
    const SyncOptions &options = load.settings.folders.front().options;
    EXPECT_EQ(options.mode, SyncMode::UploadOnly);
    EXPECT_EQ(options.conflicts, ConflictPolicy::Both);
    EXPECT_EQ(options.maxDelete, (GuardLimits{GuardLimits::Kind::Percent, 25}));
}

TEST(Settings, ExpandTheHomeFolderInPaths)
{
    const SettingsLoad load = parse("folders: [{name: a, local_path: ~/a, remote: \"/mnt/x\"}]\n");
    ASSERT_TRUE(load.isValid());
    EXPECT_EQ(load.settings.folders.front().local, "/home/ada/a");
}

TEST(Settings, AnEmptyFileHasNoFolders)
{
    EXPECT_TRUE(parse("").isValid());
    EXPECT_TRUE(parse("# only a comment\n").isValid());
    EXPECT_TRUE(parse("folders:\n").isValid());
    EXPECT_THAT(parse("folders: []\n").settings.folders, IsEmpty());
}

TEST(Settings, AMissingFileIsNoComplaint)
{
    const test::TemporaryFolder folder;
    const SettingsLoad load = loadSettings(folder.at("config.yaml"), "/home/ada");
    EXPECT_TRUE(load.isValid());
    EXPECT_FALSE(load.exists);
}

TEST(Settings, AFileThatDoesNotParseIsNeverNoFolders)
{
    const Complaint complaint = onlyComplaint("folders:\n  - name: a\n   local_path: [\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::Unparsable);
    EXPECT_EQ(complaint.line, 3);
    EXPECT_GT(complaint.column, 0);
    EXPECT_FALSE(complaint.value.empty());
}

TEST(Settings, AMisspeltKeyIsNamedWithItsPlaceAndTheNearestOne)
{
    const Complaint complaint = onlyComplaint(oneFolder + "    sync_mod: upload_only\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::UnknownKey);
    EXPECT_EQ(complaint.line, 5);
    EXPECT_EQ(complaint.column, 5);
    EXPECT_EQ(complaint.value, "sync_mod");
    EXPECT_EQ(complaint.nearest, "sync_mode");
}

TEST(Settings, AMisspeltSectionIsNamed)
{
    const Complaint complaint = onlyComplaint("folder:\n  - name: a\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::UnknownKey);
    EXPECT_EQ(complaint.nearest, "folders");
}

TEST(Settings, AcceptSectionsOfLaterVersions)
{
    EXPECT_TRUE(parse(oneFolder
                      + "sync:\n  mode: bidirectional\nconflicts: {strategy: newest}\n"
                        "cache:\n  enabled: true\nmetadata: {plugins: {enabled: true}}\n"
                        "hooks: {}\ngovernance: {}\nmonitoring: {}\n")
                    .isValid());
}

TEST(Settings, ReadConcurrencyFromPerformance)
{
    const SettingsLoad load =
        parse(oneFolder
              + "performance:\n  sync:\n    concurrency: 8\n    max_retries: 3\n"
                "    part_size: 10MB\n");
    ASSERT_TRUE(load.isValid());
    EXPECT_EQ(load.settings.concurrency, 8);
    EXPECT_EQ(load.settings.folders.front().options.concurrency, 8);
}

TEST(Settings, RefuseAConcurrencyThatIsNoNumber)
{
    const Complaint complaint = onlyComplaint("performance:\n  sync:\n    concurrency: many\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::BadValue);
    EXPECT_EQ(complaint.key, "concurrency");
    EXPECT_EQ(complaint.value, "many");
    EXPECT_EQ(complaint.line, 3);
}

TEST(Settings, AnUnknownPolicyIsNamedWithTheAllowedOnes)
{
    const Complaint complaint = onlyComplaint(oneFolder + "    conflict_policy: newst\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::BadValue);
    EXPECT_EQ(complaint.value, "newst");
    EXPECT_EQ(complaint.nearest, "newest");
    EXPECT_THAT(complaint.allowed,
                ElementsAre("ask", "newest", "local", "remote", "both", "merge"));
}

TEST(Settings, AnUnknownModeIsNamed)
{
    EXPECT_EQ(onlyComplaint(oneFolder + "    sync_mode: twoway\n").value, "twoway");
}

TEST(Settings, APercentageOverAHundredIsRefused)
{
    const Complaint complaint = onlyComplaint(oneFolder + "    max_delete: 120%\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::BadValue);
    EXPECT_EQ(complaint.value, "120%");
}

TEST(Settings, AMissingKeyIsNamed)
{
    const Complaint complaint = onlyComplaint("folders:\n  - name: a\n    local_path: /a\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::MissingKey);
    EXPECT_EQ(complaint.key, "remote");
    EXPECT_EQ(complaint.line, 2);
}

TEST(Settings, AKeyThatStandsTwiceIsRefused)
{
    EXPECT_EQ(onlyComplaint(oneFolder + "folders: []\n").kind, ComplaintKind::DuplicateKey);
}

TEST(Settings, TwoFoldersOfOneNameAreRefused)
{
    const Complaint complaint =
        onlyComplaint(oneFolder + "  - name: scans\n    local_path: /b\n    remote: /mnt/b\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::SameName);
    EXPECT_EQ(complaint.line, 5);
}

TEST(Settings, TwoFoldersWithTheSamePlacesAreRefused)
{
    const Complaint complaint = onlyComplaint(
        oneFolder + "  - name: again\n    local_path: /data/scans\n    remote: /mnt/lab/scans/\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::SamePair);
    EXPECT_EQ(complaint.other, "scans");
}

TEST(Settings, ARemoteInsideTheLocalFolderNamesBoth)
{
    const Complaint complaint =
        onlyComplaint("folders:\n  - {name: a, local_path: /data, remote: /data/copy}\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::Nested);
    EXPECT_EQ(complaint.value, "/data/copy");
    EXPECT_EQ(complaint.other, "/data");
}

TEST(Settings, TheSamePlaceTwiceIsRefused)
{
    EXPECT_EQ(onlyComplaint("folders:\n  - {name: a, local_path: /d, remote: /d/../d}\n").kind,
              ComplaintKind::SamePlace);
}

TEST(Settings, ARemoteOfAnotherKindSaysSo)
{
    EXPECT_EQ(onlyComplaint("folders:\n  - {name: a, local_path: /d, remote: 's3://b/p'}\n").kind,
              ComplaintKind::NotAPath);
}

TEST(Settings, ARelativePathIsRefused)
{
    const Complaint complaint =
        onlyComplaint("folders:\n  - {name: a, local_path: d, remote: /mnt/d}\n");
    EXPECT_EQ(complaint.kind, ComplaintKind::BadValue);
    EXPECT_EQ(complaint.value, "d");
}

TEST(Settings, NamesAreOfPlainCharacters)
{
    EXPECT_TRUE(isFolderName("a.B_c-9"));
    EXPECT_FALSE(isFolderName(""));
    EXPECT_FALSE(isFolderName("a b"));
    EXPECT_FALSE(isFolderName(std::string(65, 'a')));
    EXPECT_EQ(onlyComplaint("folders: [{name: 'a/b', local_path: /d, remote: /e}]").kind,
              ComplaintKind::BadName);
}

TEST(Settings, AFileNestedTooDeeplyIsRefused)
{
    EXPECT_EQ(onlyComplaint("sync: " + std::string(200, '[') + std::string(200, ']')).kind,
              ComplaintKind::TooDeep);
    EXPECT_FALSE(parse("sync: " + std::string(100000, '[')).isValid());
}

TEST(Settings, AFileThatIsTooLargeIsRefused)
{
    const test::TemporaryFolder folder;
    const std::string file = folder.write("config.yaml", std::string(maxSettingsBytes + 1, '#'));
    const SettingsLoad load = loadSettings(file, "/home/ada");
    ASSERT_THAT(load.complaints, SizeIs(1));
    EXPECT_EQ(load.complaints.front().kind, ComplaintKind::TooLarge);
}

TEST(Settings, BytesThatAreNoTextAreRefused)
{
    EXPECT_EQ(onlyComplaint("folders: \xff\xfe\n").kind, ComplaintKind::NotUtf8);
    EXPECT_EQ(onlyComplaint(std::string("a\0b", 3)).kind, ComplaintKind::NotUtf8);
}

TEST(Settings, ASecondDocumentIsNotIgnored)
{
    EXPECT_FALSE(parse("folders: []\n---\nfolders: []\n").isValid());
}

TEST(Settings, AliasesThatMultiplyAreRefusedWhereTheyGrowTooMany)
{
    std::string text = "metadata:\n  - &a0 [x, x]\n";
    for (int i = 1; i < 30; ++i)
        text += "  - &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + ", *a"
                + std::to_string(i - 1) + "]\n";
    const Complaint complaint = onlyComplaint(text);
    EXPECT_EQ(complaint.kind, ComplaintKind::TooManyValues);
    EXPECT_EQ(complaint.line, 16);
}

TEST(Settings, AnAliasOfWhatItStandsInHasNoEnd)
{
    EXPECT_EQ(onlyComplaint("metadata: &a\n  - *a\n").kind, ComplaintKind::TooDeep);
}

TEST(Settings, AFewAliasesAreAllowed)
{
    EXPECT_TRUE(parse("metadata: [&a {x: 1}, *a, &n , *n]\n").isValid());
}

TEST(Settings, AFolderThatIsNoMapIsRefused)
{
    EXPECT_EQ(onlyComplaint("folders:\n  - just text\n").kind, ComplaintKind::WrongType);
    EXPECT_EQ(onlyComplaint("folders: text\n").kind, ComplaintKind::WrongType);
    EXPECT_EQ(onlyComplaint("- a\n- b\n").kind, ComplaintKind::WrongType);
}

TEST(NearestWord, FindsASlipOfTheFingers)
{
    const std::vector<std::string> known = {"status", "start", "stop"};
    EXPECT_EQ(nearestWord("statsu", known), "status");
    EXPECT_EQ(nearestWord("sart", known), "start");
    EXPECT_EQ(nearestWord("conflicts", known), "");
}

} // namespace
} // namespace tern
