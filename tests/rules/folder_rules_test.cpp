#include "rules/folder_rules.h"

#include "rules_support.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using test::directory;
using test::file;
using test::noon;
using Ground = Ruling::Ground;

Rule rule(const std::vector<std::string> &texts, Treatment treatment)
{
    Rule made;
    for (const std::string &text : texts)
        made.patterns.add(Pattern::parse(text).value());
    made.treatment = treatment;
    return made;
}

RuleSet ruleSet(std::vector<Rule> rules)
{
    RuleSet made;
    for (Rule &one : rules)
        EXPECT_TRUE(made.add(std::move(one)));
    return made;
}

Selection selection(NewFolders newFolders, const std::vector<std::string> &texts)
{
    return Selection::parse(newFolders, texts).value();
}

struct Row {
    std::string path;
    Entry entry;
    Ground ground;
    bool leftOut;
};

void check(const FolderRules &rules, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        const Ruling ruling = rules.judge(at(row.path), row.entry, noon);
        EXPECT_STREQ(name(ruling.ground), name(row.ground)) << row.path;
        EXPECT_EQ(ruling.leavesOut(), row.leftOut) << row.path;
    }
}

TEST(FolderRules, AdmitEverythingAtFirst)
{
    check(FolderRules(),
          {{"a", directory(), Ground::Default, false}, {"a/b", file(1), Ground::Default, false}});
    EXPECT_FALSE(FolderRules().judge(RelPath(), directory(), noon).leavesOut());
}

TEST(FolderRules, AskSelectionThenIgnoreFilesThenRules)
{
    FolderRules rules(selection(NewFolders::Come, {"-bam"}),
                      ruleSet({rule({"*.csv", "bam/", "tmp/"}, Treatment::LeaveOut)}));
    ASSERT_TRUE(rules.ignores().enter(RelPath(), "tmp/\n*.log\n!*.csv\n"));
    check(rules, {
                     {"bam", directory(), Ground::Selection, true},
                     {"bam/x.log", file(1), Ground::Selection, true},
                     {"tmp", directory(), Ground::IgnoreFile, true},
                     {"tmp/x.csv", file(1), Ground::IgnoreFile, true},
                     {"x.log", file(1), Ground::IgnoreFile, true},
                     {"x.csv", file(1), Ground::Rule, true},
                     {"x.py", file(1), Ground::Default, false},
                 });
}

TEST(FolderRules, TellWhichIgnoreFileDecides)
{
    FolderRules rules;
    ASSERT_TRUE(rules.ignores().enter(at("raw"), "# mine\n*.log\n"));
    const Ruling ruling = rules.judge(at("raw/x.log"), file(1), noon);
    EXPECT_EQ(ruling.origin.file, "raw/.ternignore");
    EXPECT_EQ(ruling.origin.line, 2U);
    EXPECT_EQ(ruling.pattern, "*.log");
    EXPECT_FALSE(ruling.rule);
}

TEST(FolderRules, KeepTheFoldersAboveASelectedOne)
{
    const FolderRules rules(selection(NewFolders::StayAway, {"+fastq/lane-1"}), {});
    check(rules, {
                     {"fastq", directory(), Ground::Default, false},
                     {"fastq/lane-1/x", file(1), Ground::Default, false},
                     {"fastq/lane-2", directory(), Ground::Selection, true},
                     {"fastq/readme", file(1), Ground::Selection, true},
                     {"readme", file(1), Ground::Default, false},
                 });
}

TEST(FolderRules, SyncIgnoreFilesUnlessAPatternExcludesThem)
{
    Rule limited = rule({}, Treatment::BothWays);
    limited.maxSize = 10;
    const FolderRules rest(
        {}, ruleSet({rule({"*.py"}, Treatment::BothWays), rule({}, Treatment::LeaveOut)}));
    check(rest, {
                    {"a/.ternignore", file(1), Ground::Default, false},
                    {"a/.other", file(1), Ground::Rule, true},
                });
    const FolderRules sized({}, ruleSet({limited}));
    check(sized, {
                     {"a/.ternignore", file(11), Ground::Default, false},
                     {"a/other", file(11), Ground::TooLarge, true},
                 });
    const FolderRules byPattern({}, ruleSet({rule({".*"}, Treatment::LeaveOut)}));
    check(byPattern, {{"a/.ternignore", file(1), Ground::Rule, true}});
    FolderRules byItself;
    ASSERT_TRUE(byItself.ignores().enter(at("a"), ".ternignore\n"));
    check(byItself, {{"a/.ternignore", file(1), Ground::IgnoreFile, true}});
}

TEST(FolderRules, LetAWalkAskEachDirectoryOnce)
{
    FolderRules rules(
        selection(NewFolders::Come, {"-a/away"}),
        ruleSet({rule({"raw/"}, Treatment::UpOnly), rule({"cache/"}, Treatment::LeaveOut)}));
    const FolderScope root = rules.root();
    ASSERT_TRUE(rules.ignores().enter(at("a"), "*.log\n"));
    const FolderScope a = rules.enter(root, at("a"));
    EXPECT_FALSE(a.isLeftOut());
    EXPECT_TRUE(rules.enter(a, at("a/away")).isLeftOut());
    const FolderScope cache = rules.enter(a, at("a/cache"));
    EXPECT_TRUE(cache.isLeftOut());
    EXPECT_EQ(rules.enter(cache, at("a/cache/raw")).ruling().rule, 1U);
    const FolderScope raw = rules.enter(a, at("a/raw"));
    EXPECT_EQ(raw.ruling().treatment, Treatment::UpOnly);
    for (const char *path : {"a/raw/x", "a/raw/x.log"})
        EXPECT_EQ(rules.judge(raw, at(path), file(1), noon), rules.judge(at(path), file(1), noon))
            << path;
    EXPECT_EQ(rules.judge(raw, at("a/raw/x.log"), file(1), noon).ground, Ground::IgnoreFile);
}

} // namespace
} // namespace tern
