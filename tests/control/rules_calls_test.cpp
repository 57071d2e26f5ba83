#include "control/rules_json.h"
#include "control/selection_json.h"
#include "control/selection_tree_json.h"

#include "host_home.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char *common = "config/tern/sync-rules.yml";
constexpr const char *leavesOutTmp = "# ours\nrules:\n  - match: name = *.tmp\n    do: leave_out\n";

/// One folder in sync, on an engine that is asked.
class AskedHost : public ::testing::Test {
protected:
    AskedHost()
    {
        home.configureFolder();
        home.write("local/a.tmp", "1");
        home.write("remote/bam/b.bam", "22");
        home.write("remote/counts/c.csv", "333");
    }
    void start()
    {
        host.emplace(home);
        EXPECT_TRUE(eventually([this] { return host->folder().state == FolderState::InSync; }));
    }
    QJsonObject ask(const char *command, QJsonObject arguments = {})
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        const auto answer = host->ask(command, arguments);
        EXPECT_TRUE(answer) << command << ": " << (answer ? "" : answer.error().detail);
        return answer.value_or(QJsonObject());
    }
    std::optional<ErrorCode> errorOf(const char *command, QJsonObject arguments = {})
    {
        arguments.insert(u"name"_qs, u"work"_qs);
        return host->errorOf(command, arguments);
    }
    static QString textIn(const QJsonObject &object, const char *key)
    {
        return object.value(QLatin1String(key)).toString();
    }

    HostHome home;
    std::optional<StandingHost> host;
};

TEST_F(AskedHost, TellsTheTreeOfFolders)
{
    start();
    const SelectionTreeReader tree(ask("selection.tree"));
    ASSERT_EQ(tree.size(), 2);
    EXPECT_EQ(tree.folder(0).name, "bam");
    EXPECT_EQ(tree.folder(0).whole, (Tally{1, 2}));
    EXPECT_EQ(tree.folder(0).here, (Tally{1, 2}));
    EXPECT_EQ(tree.folder(0).choice, Choice::Chosen);
    EXPECT_EQ(tree.rest().whole, (Tally{3, 6}));
    EXPECT_EQ(errorOf("selection.tree", {{u"levels"_qs, -1}}), ErrorCode::BadInput);
}

TEST_F(AskedHost, WritesASelectionThatHoldsAtOnce)
{
    start();
    home.configure(home.read("config/tern/config.yaml") + "    # a remark\n");
    const QJsonArray bam = pathsToJson({RelPath::parse("bam").value()});
    EXPECT_TRUE(ask("selection.set", {{u"remove"_qs, bam}}).value(u"changed"_qs).toBool());
    EXPECT_THAT(home.read("config/tern/config.yaml"),
                AllOf(HasSubstr("-bam"), HasSubstr("# a remark")));
    EXPECT_EQ(SelectionTreeReader(ask("selection.tree")).folder(0).choice, Choice::Unchosen);
    EXPECT_FALSE(ask("selection.set", {{u"remove"_qs, bam}}).value(u"changed"_qs).toBool());
    const FreeResult freed = freeResultFrom(ask("free", {{u"within"_qs, bam}}));
    EXPECT_EQ(freed.freed.files, 1U);
    EXPECT_FALSE(home.exists("local/bam/b.bam"));
    EXPECT_TRUE(home.exists("remote/bam/b.bam"));
}

TEST_F(AskedHost, RefusesToSelectWhatNobodyHas)
{
    start();
    const std::string before = home.read("config/tern/config.yaml");
    const QJsonArray bum = pathsToJson({RelPath::parse("bum").value()});
    EXPECT_EQ(errorOf("selection.set", {{u"remove"_qs, bum}}), ErrorCode::NotFound);
    EXPECT_EQ(errorOf("selection.set", {{u"add"_qs, bum}, {u"remove"_qs, bum}}),
              ErrorCode::BadInput);
    EXPECT_EQ(errorOf("selection.set", {{u"new_folders"_qs, u"stay"_qs}}), ErrorCode::BadInput);
    EXPECT_EQ(home.read("config/tern/config.yaml"), before);
}

TEST_F(AskedHost, ReadsEditsAndWritesRules)
{
    home.write(common, leavesOutTmp);
    start();
    const QJsonObject read = ask("rules.read");
    EXPECT_EQ(textIn(read, "governs"), u"common"_qs);
    EXPECT_EQ(textIn(read, "text").toStdString(), leavesOutTmp);
    ASSERT_EQ(writtenRulesFrom(read).rules.size(), 1U);
    const RuleEdit edit{RuleEdit::Kind::Set, 0, 0, {{"match", "name = *.bak"}}};
    const QJsonObject edited = ask("rules.edit", {{u"text"_qs, textIn(read, "text")},
                                                  {u"edits"_qs, QJsonArray{toJson(edit)}}});
    EXPECT_TRUE(writtenRulesFrom(edited).complaints.empty());
    ASSERT_TRUE(edited.contains(u"order"_qs));
    ask("rules.write",
        {{u"text"_qs, textIn(edited, "text")}, {u"digest"_qs, textIn(read, "digest")}});
    EXPECT_THAT(home.read(common), AllOf(HasSubstr("# ours"), HasSubstr("*.bak")));
    EXPECT_TRUE(eventually([this] { return home.exists("remote/a.tmp"); }));
    EXPECT_EQ(errorOf("rules.write",
                      {{u"text"_qs, u"rules: []"_qs}, {u"digest"_qs, textIn(read, "digest")}}),
              ErrorCode::ChangedMeanwhile);
}

TEST_F(AskedHost, WritesNoRulesThatAreWrong)
{
    home.write(common, leavesOutTmp);
    start();
    const QString digest = textIn(ask("rules.read"), "digest");
    const QString wrong = u"rules:\n  - match: size >\n    do: up_only\n"_qs;
    EXPECT_EQ(errorOf("rules.write", {{u"text"_qs, wrong}, {u"digest"_qs, digest}}),
              ErrorCode::BadSettings);
    EXPECT_EQ(home.read(common), leavesOutTmp);
    const WrittenRules checked = writtenRulesFrom(ask("rules.check", {{u"text"_qs, wrong}}));
    ASSERT_EQ(checked.complaints.size(), 1U);
    EXPECT_EQ(checked.complaints[0].line, 2);
    EXPECT_EQ(checked.complaints[0].column, 18);
}

TEST_F(AskedHost, ReadsRulesThatKeepTheFolderWaitingSoThatTheyCanBeMended)
{
    home.write(common, "rules: {\n");
    host.emplace(home);
    EXPECT_TRUE(eventually([this] { return host->folder().failure.has_value(); }));
    const QJsonObject read = ask("rules.read");
    EXPECT_EQ(textIn(read, "text").toStdString(), "rules: {\n");
    EXPECT_FALSE(writtenRulesFrom(read).complaints.empty());
    ask("rules.write",
        {{u"text"_qs, QString::fromUtf8(leavesOutTmp)}, {u"digest"_qs, textIn(read, "digest")}});
    EXPECT_TRUE(eventually([this] { return host->folder().state == FolderState::InSync; }));
    EXPECT_FALSE(home.exists("remote/a.tmp"));
}

TEST_F(AskedHost, CountsADraftAndTellsWhatAnExpressionMatches)
{
    start();
    const OrderedRules counted =
        orderedRulesFrom(ask("rules.count", {{u"text"_qs, QString::fromUtf8(leavesOutTmp)}}));
    ASSERT_EQ(counted.rules.size(), 1U);
    EXPECT_EQ(counted.rules[0].files, (Tally{1, 1}));
    EXPECT_EQ(counted.rest, (Tally{2, 5}));
    EXPECT_FALSE(home.exists(common));
    const Matches matches = matchesFrom(
        ask("rules.match", {{u"expression"_qs, u"size > 1"_qs}, {u"before"_qs, u"size > 2"_qs}}));
    EXPECT_EQ(matches.files, (Tally{2, 5}));
    ASSERT_EQ(matches.first.size(), 2U);
    EXPECT_EQ(matches.first[0].path.bytes(), "bam/b.bam");
    EXPECT_EQ(matches.first[0].novelty, MatchedFile::Novelty::New);
    EXPECT_EQ(errorOf("rules.match", {{u"expression"_qs, u"size >"_qs}}), ErrorCode::BadInput);
}

TEST_F(AskedHost, PreviewsADraftThatStandsInNoFile)
{
    start();
    const QJsonObject preview =
        ask("rules.preview", {{u"text"_qs, QString::fromUtf8(leavesOutTmp)}})
            .value(u"preview"_qs)
            .toObject();
    EXPECT_EQ(preview.value(u"stops"_qs).toObject().value(u"files"_qs).toInt(), 1);
    EXPECT_THAT(home.read("config/tern/config.yaml"), Not(HasSubstr("rules")));
}

TEST_F(AskedHost, GivesAFolderWithoutRulesAFileOfItsOwn)
{
    start();
    const QJsonObject read = ask("rules.read");
    EXPECT_EQ(textIn(read, "governs"), u"none"_qs);
    EXPECT_FALSE(read.value(u"exists"_qs).toBool(true));
    ask("rules.write",
        {{u"text"_qs, QString::fromUtf8(leavesOutTmp)}, {u"digest"_qs, textIn(read, "digest")}});
    EXPECT_EQ(home.read("config/tern/rules/work.yml"), leavesOutTmp);
    EXPECT_THAT(home.read("config/tern/config.yaml"), HasSubstr("rules: work"));
}

} // namespace
} // namespace tern
