#include "settings/rules_file.h"

#include "rules_folder.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::RulesFolder;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

/// The complaints of sync-rules.yml with this text.
std::vector<Complaint> complaintsOf(const std::string &text)
{
    const RulesFolder folder;
    folder.write("sync-rules.yml", text);
    return readRulesFiles(folder.at("sync-rules.yml"), "/home/ada").complaints;
}

Complaint onlyComplaint(const std::string &text)
{
    const std::vector<Complaint> complaints = complaintsOf(text);
    EXPECT_THAT(complaints, SizeIs(1)) << text;
    return complaints.empty() ? Complaint() : complaints.front();
}

struct Mistake {
    std::string text;
    ComplaintKind kind;
    int line;
    int column;
    std::string value;
    std::string nearest = {};
    std::string message = {}; ///< a part of it
};

TEST(RulesFile, TellsEachMistakeWithItsPlaceAndTheValue)
{
    const std::vector<Mistake> mistakes = {
        {"default_rule: {}\n", ComplaintKind::UnknownKey, 1, 1, "default_rule", "default_rules"},
        {"default_rules:\n  exclude_pattern: [a]\n", ComplaintKind::UnknownKey, 2, 3,
         "exclude_pattern", "exclude_patterns"},
        {"research_rules:\n  code:\n    include_patterns: [a]\n    sync_mod: upload_only\n",
         ComplaintKind::UnknownKey, 4, 5, "sync_mod", "sync_mode"},
        {"research_rules:\n  code:\n    include_patterns: [a]\n    sync_mode: upload\n",
         ComplaintKind::BadValue, 4, 16, "upload"},
        {"default_rules:\n  size_limits:\n    max_file_size: 100XB\n", ComplaintKind::BadRule, 3,
         23, "100XB", "", "unknown unit"},
        {"default_rules:\n  size_limits:\n    max_file_size: -1MB\n", ComplaintKind::BadRule, 3, 20,
         "-1MB", "", "number"},
        {"default_rules: {exclude_patterns: ['[a']}\n", ComplaintKind::BadRule, 1, 37, "[a"},
        {"default_rules: {exclude_patterns: [a//b]}\n", ComplaintKind::BadRule, 1, 38, "a//b", "",
         "nothing"},
        {"default_rules: {exclude_patterns: ['!a']}\n", ComplaintKind::BadRule, 1, 37, "!a", "",
         "takes back"},
        {"rules:\n  - match: \"(size > 1GB\"\n    do: leave_out\n", ComplaintKind::BadRule, 2, 13,
         "(size > 1GB"},
        {"rules:\n  - match: size > 1GB\n    do: leave\n", ComplaintKind::BadValue, 3, 9, "leave"},
        {"rules:\n  - do: leave_out\n", ComplaintKind::MissingKey, 2, 5, ""},
        {"rules:\n  - match: 'qc = passed'\n    do: up_only\n", ComplaintKind::BadRule, 2, 13,
         "qc = passed"},
        {"conflict_resolution:\n  policy: keep\n", ComplaintKind::BadValue, 2, 11, "keep"},
        {"conflict_resolution:\n  automatic_rules:\n    - {pattern: '*.a', action: newst}\n",
         ComplaintKind::BadValue, 3, 32, "newst", "newest"},
        {"conflict_resolution: {backup_strategy: {retention: 30}}\n", ComplaintKind::BadRule, 1, 54,
         "30"},
        {"conflict_resolution: {backup_strategy: {location: ../up}}\n", ComplaintKind::BadValue, 1,
         51, "../up"},
        {"research_rules:\n  code: {sync_mode: upload_only}\n", ComplaintKind::MissingKey, 2, 9,
         ""},
        {"- a\n", ComplaintKind::WrongType, 1, 1, ""},
        {"default_rules: [\n", ComplaintKind::Unparsable, 2, 1, "end of sequence flow not found"},
    };
    for (const Mistake &mistake : mistakes) {
        const Complaint complaint = onlyComplaint(mistake.text);
        EXPECT_EQ(complaint.kind, mistake.kind) << mistake.text;
        EXPECT_EQ(complaint.line, mistake.line) << mistake.text;
        EXPECT_EQ(complaint.column, mistake.column) << mistake.text << complaint.other;
        EXPECT_EQ(complaint.value, mistake.value) << mistake.text;
        EXPECT_EQ(complaint.nearest, mistake.nearest) << mistake.text;
        EXPECT_THAT(complaint.other, HasSubstr(mistake.message)) << mistake.text;
        EXPECT_THAT(complaint.file, ::testing::EndsWith("/sync-rules.yml")) << mistake.text;
    }
}

TEST(RulesFile, OfManyMistakesAHundredAreTold)
{
    std::string text = "default_rules:\n  exclude_patterns:\n";
    for (int i = 0; i < 5000; ++i)
        text += "    - a//b\n";
    EXPECT_THAT(complaintsOf(text), SizeIs(maxComplaints));
}

TEST(RulesFile, ManyKeysTakeTimeInProportion)
{
    std::string text = "research_rules:\n";
    for (int i = 0; i < 20'000; ++i)
        text += "  c" + std::to_string(i) + ":\n    include_patterns: a\n";
    EXPECT_THAT(complaintsOf(text), SizeIs(0));
}

TEST(RulesFile, AFileOfAHundredMegabytesIsRefusedUnread)
{
    const RulesFolder folder;
    folder.write("sync-rules.yml", "");
    std::filesystem::resize_file(folder.at("sync-rules.yml"), 100'000'000);
    const auto complaints = readRulesFiles(folder.at("sync-rules.yml"), "/home/ada").complaints;
    ASSERT_THAT(complaints, SizeIs(1));
    EXPECT_EQ(complaints.front().kind, ComplaintKind::TooLarge);
    EXPECT_EQ(complaints.front().value, "100000000");
}

TEST(RulesFile, ADeviceOrPipeIsNotWaitedFor)
{
    const auto complaints = readRulesFiles("/dev/zero", "/home/ada").complaints;
    ASSERT_THAT(complaints, SizeIs(1));
    EXPECT_EQ(complaints.front().kind, ComplaintKind::Unreadable);
}

TEST(RulesFile, AliasesThatMultiplyAreRefused)
{
    std::string text = "default_rules:\n  exclude_patterns: &a0 [a, a, a, a, a, a, a, a, a]\n";
    for (int i = 1; i < 12; ++i) {
        text += "x" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int k = 0; k < 9; ++k)
            text += "*a" + std::to_string(i - 1) + (k < 8 ? ", " : "]\n");
    }
    const Complaint complaint = onlyComplaint(text);
    EXPECT_EQ(complaint.kind, ComplaintKind::TooManyValues);
    EXPECT_EQ(complaint.line, 7);
}

TEST(RulesFile, DeepNestingIsRefused)
{
    EXPECT_EQ(onlyComplaint("rules: " + std::string(200, '[') + std::string(200, ']')).kind,
              ComplaintKind::TooDeep);
}

TEST(RulesFile, IncludedFilesStandBehindTheOneThatIncludesThem)
{
    const RulesFolder folder;
    folder.write("sync-rules.yml", "include: [rules/a.yml, rules/b.yml]\n");
    folder.write("rules/a.yml", "include: b.yml\n");
    folder.write("rules/b.yml", "");
    const RulesFiles read = readRulesFiles(folder.at("sync-rules.yml"), "/home/ada");
    EXPECT_TRUE(read.isValid());
    std::vector<std::string> files;
    for (const RulesFile &file : read.files)
        files.push_back(file.file);
    EXPECT_THAT(files, ElementsAre(folder.at("sync-rules.yml"), folder.at("rules/a.yml"),
                                   folder.at("rules/b.yml")));
}

TEST(RulesFile, ACycleOfIncludesIsToldWhereItCloses)
{
    const RulesFolder folder;
    folder.write("sync-rules.yml", "include: rules/a.yml\n");
    folder.write("rules/a.yml", "# again\ninclude: ../sync-rules.yml\n");
    const auto complaints = readRulesFiles(folder.at("sync-rules.yml"), "/home/ada").complaints;
    ASSERT_THAT(complaints, SizeIs(1));
    EXPECT_EQ(complaints.front().kind, ComplaintKind::IncludeCycle);
    EXPECT_EQ(complaints.front().file, folder.at("rules/a.yml"));
    EXPECT_EQ(complaints.front().line, 2);
    EXPECT_EQ(complaints.front().column, 10);
    EXPECT_EQ(complaints.front().value, folder.at("sync-rules.yml"));
}

TEST(RulesFile, AnIncludedFileThatIsMissingIsToldWhereItIsIncluded)
{
    const RulesFolder folder;
    folder.write("sync-rules.yml", "include:\n  - none.yml\n");
    const auto complaints = readRulesFiles(folder.at("sync-rules.yml"), "/home/ada").complaints;
    ASSERT_THAT(complaints, SizeIs(1));
    EXPECT_EQ(complaints.front().kind, ComplaintKind::Unreadable);
    EXPECT_EQ(complaints.front().line, 2);
    EXPECT_EQ(complaints.front().other, folder.at("none.yml"));
}

TEST(RulesFile, IncludesInsideEachOtherHaveAnEnd)
{
    const RulesFolder folder;
    for (int i = 0; i < 12; ++i)
        folder.write("rules/" + std::to_string(i) + ".yml",
                     "include: " + std::to_string(i + 1) + ".yml\n");
    folder.write("rules/12.yml", "");
    const auto complaints = readRulesFiles(folder.at("rules/0.yml"), "/home/ada").complaints;
    ASSERT_THAT(complaints, SizeIs(1));
    EXPECT_EQ(complaints.front().kind, ComplaintKind::TooManyFiles);
    EXPECT_EQ(complaints.front().file, folder.at("rules/8.yml"));
}

TEST(RulesFile, FilesSideBySideHaveAnEnd)
{
    const RulesFolder folder;
    std::string includes = "include:\n";
    for (int i = 0; i < 40; ++i) {
        includes += "  - rules/" + std::to_string(i) + ".yml\n";
        folder.write("rules/" + std::to_string(i) + ".yml", "");
    }
    folder.write("sync-rules.yml", includes);
    const RulesFiles read = readRulesFiles(folder.at("sync-rules.yml"), "/home/ada");
    ASSERT_FALSE(read.isValid());
    EXPECT_EQ(read.complaints.front().kind, ComplaintKind::TooManyFiles);
    EXPECT_EQ(read.complaints.front().line, 33);
    EXPECT_THAT(read.files, SizeIs(maxRulesFiles));
}

} // namespace
} // namespace tern
