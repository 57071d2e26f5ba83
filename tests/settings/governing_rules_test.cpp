#include "settings/governing_rules.h"

#include "rules_folder.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace tern {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

const std::string rules = "rules:\n  - match: size > 1GB\n    do: up_only\n";

class FolderWithRules : public ::testing::Test {
protected:
    [[nodiscard]] GoverningRules find() const
    {
        auto found = findGoverningRules(folder.at("config.yaml"), "/home/ada", "scans");
        EXPECT_TRUE(found);
        return found.value_or(GoverningRules());
    }
    [[nodiscard]] SettingsEdit write(const std::string &text, const std::string &was) const
    {
        return writeGoverningRules(folder.at("config.yaml"), "/home/ada", "scans", text, was);
    }
    [[nodiscard]] std::string read(const std::string &file) const
    {
        return readSettingsText(folder.at(file)).text;
    }

    test::RulesFolder folder;
};

TEST_F(FolderWithRules, IsGovernedByTheFileThatItNames)
{
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", rules);
    const GoverningRules found = find();
    EXPECT_EQ(found.kind, GoverningRules::Kind::Named);
    EXPECT_EQ(found.file, folder.at("rules/mine.yml"));
    EXPECT_EQ(found.text, rules);
    EXPECT_THAT(found.folders, ElementsAre("scans"));
}

TEST_F(FolderWithRules, IsGovernedByTheCommonFileWhereItNamesNone)
{
    folder.configure("", "  - name: other\n    local_path: /data/o\n    remote: /mnt/lab/o\n");
    folder.write("sync-rules.yml", rules);
    const GoverningRules found = find();
    EXPECT_EQ(found.kind, GoverningRules::Kind::Common);
    EXPECT_THAT(found.folders, ElementsAre("scans", "other"));
}

TEST_F(FolderWithRules, WithoutAnyGetsAFileOfItsOwn)
{
    folder.configure("    # a remark\n");
    folder.write("rules/scans.yml", "# somebody else's\n");
    const GoverningRules before = find();
    EXPECT_EQ(before.kind, GoverningRules::Kind::None);
    EXPECT_EQ(before.file, folder.at("rules/scans-2.yml"));
    EXPECT_TRUE(write(rules, before.digest()).isDone());
    EXPECT_EQ(read("rules/scans-2.yml"), rules);
    EXPECT_EQ(read("rules/scans.yml"), "# somebody else's\n");
    EXPECT_THAT(read("config.yaml"), HasSubstr("# a remark"));
    EXPECT_EQ(find().kind, GoverningRules::Kind::Named);
    const SettingsLoad load = folder.load();
    ASSERT_TRUE(load.isValid());
    EXPECT_EQ(load.settings.folders[0].options.rules->rules().rules().size(), 1U);
}

TEST_F(FolderWithRules, KeepsAFileThatWasChangedSinceItWasRead)
{
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", rules);
    const std::string was = find().digest();
    folder.write("rules/mine.yml", rules + "# edited\n");
    const SettingsEdit refused = write("rules: []\n", was);
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(read("rules/mine.yml"), rules + "# edited\n");
}

TEST_F(FolderWithRules, WritesNothingThatIsWrong)
{
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", rules);
    const SettingsEdit refused =
        write("rules:\n  - match: size >\n    do: up_only\n", find().digest());
    ASSERT_FALSE(refused.complaints.empty());
    EXPECT_EQ(refused.complaints[0].line, 2);
    EXPECT_EQ(read("rules/mine.yml"), rules);
}

TEST_F(FolderWithRules, WritesForItsOwnerAlone)
{
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", rules);
    EXPECT_TRUE(write(rules + "# more\n", find().digest()).isDone());
    struct stat status = {};
    ASSERT_EQ(::stat(folder.at("rules/mine.yml").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(FolderWithRules, ThatCannotBeUnderstoodAreReadAllTheSame)
{
    folder.configure("    rules: mine\n");
    folder.write("rules/mine.yml", "rules: {\n");
    const GoverningRules found = find();
    EXPECT_THAT(found.complaints, IsEmpty());
    EXPECT_EQ(found.text, "rules: {\n");
    EXPECT_TRUE(write(rules, found.digest()).isDone());
    EXPECT_EQ(read("rules/mine.yml"), rules);
}

TEST_F(FolderWithRules, ThatAreMissingCanBeWrittenAnew)
{
    folder.configure("    rules: gone\n");
    const GoverningRules found = find();
    EXPECT_FALSE(found.exists);
    EXPECT_TRUE(write(rules, found.digest()).isDone());
    EXPECT_EQ(read("rules/gone.yml"), rules);
}

TEST_F(FolderWithRules, OfAnUnknownNameAreNotFound)
{
    folder.configure("");
    const auto found = findGoverningRules(folder.at("config.yaml"), "/home/ada", "scons");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace tern
