#include "rules/selection.h"

#include "rules_support.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace tern {
namespace {

using test::at;
using test::columnOf;
using test::messageOf;
using testing::ElementsAre;
using testing::HasSubstr;

Selection selection(NewFolders newFolders, const std::vector<std::string> &texts)
{
    return Selection::parse(newFolders, texts).value();
}

TEST(Selection, HasEverythingHereAtFirst)
{
    const Selection all;
    EXPECT_TRUE(all.isEverything());
    EXPECT_TRUE(all.isHere(at("a/b"), Kind::File));
    EXPECT_EQ(all.presence(RelPath()), Presence::All);
}

TEST(Selection, InheritsDownToTheNextChoice)
{
    const Selection chosen = selection(NewFolders::Come, {"-fastq", "+fastq/lane-1", "-qc/fastqc"});
    EXPECT_FALSE(chosen.isHere(at("fastq/lane-2/x"), Kind::File));
    EXPECT_FALSE(chosen.isHere(at("fastq/lane-2"), Kind::Directory));
    EXPECT_FALSE(chosen.isHere(at("fastq/readme"), Kind::File));
    EXPECT_TRUE(chosen.isHere(at("fastq/lane-1/a/b"), Kind::File));
    EXPECT_TRUE(chosen.isHere(at("fastq"), Kind::Directory)) << "something in it is here";
    EXPECT_TRUE(chosen.isHere(at("fastq-old/x"), Kind::File));
    EXPECT_FALSE(chosen.isHere(at("qc/fastqc/x"), Kind::File));
    EXPECT_TRUE(chosen.isHere(at("qc/multiqc"), Kind::Directory));
}

TEST(Selection, TellsHowMuchOfAFolderIsHere)
{
    const Selection chosen =
        selection(NewFolders::StayAway, {"+fastq/lane-1", "+qc", "-qc/fastqc", "+counts"});
    EXPECT_EQ(chosen.presence(at("fastq")), Presence::Some);
    EXPECT_EQ(chosen.presence(at("fastq/lane-1")), Presence::All);
    EXPECT_EQ(chosen.presence(at("fastq/lane-2")), Presence::None);
    EXPECT_EQ(chosen.presence(at("bam")), Presence::None);
    EXPECT_EQ(chosen.presence(at("qc")), Presence::Some);
    EXPECT_EQ(chosen.presence(at("qc/fastqc/a")), Presence::None);
    EXPECT_EQ(chosen.presence(at("counts")), Presence::All);
    EXPECT_EQ(chosen.presence(RelPath()), Presence::Some);
}

TEST(Selection, KeepsNewFoldersAwayUntilTheyAreChosen)
{
    Selection chosen(NewFolders::StayAway);
    EXPECT_FALSE(chosen.isHere(at("new"), Kind::Directory));
    EXPECT_FALSE(chosen.isHere(at("new/x"), Kind::File));
    EXPECT_TRUE(chosen.isHere(at("README.md"), Kind::File)) << "in no folder but the root";
    EXPECT_TRUE(chosen.isHere(RelPath(), Kind::Directory));
    ASSERT_TRUE(chosen.choose(at("new"), Choice::Chosen));
    EXPECT_TRUE(chosen.isHere(at("new/x"), Kind::File));
}

TEST(Selection, ForgetsBelowAFolderWhatWasSaidBefore)
{
    Selection chosen = selection(NewFolders::Come, {"-a/b", "-a-b", "-a/c/d"});
    ASSERT_TRUE(chosen.choose(at("a"), Choice::Chosen));
    EXPECT_THAT(chosen.texts(), ElementsAre("-a-b"));
    ASSERT_TRUE(chosen.choose(at("a"), Choice::Unchosen));
    ASSERT_TRUE(chosen.choose(at("a/x"), Choice::Chosen));
    EXPECT_THAT(chosen.texts(), ElementsAre("-a", "+a/x", "-a-b"));
    ASSERT_TRUE(chosen.choose(RelPath(), Choice::Chosen));
    EXPECT_EQ(chosen, Selection());
}

TEST(Selection, KeepsNoChoiceThatWouldBeInheritedAnyway)
{
    const Selection chosen =
        selection(NewFolders::Come, {"-a/b/c", "+x", "-a", "-a/b", "+a/d", "+a/d/e"});
    EXPECT_THAT(chosen.texts(), ElementsAre("-a", "+a/d"));
    EXPECT_EQ(chosen, selection(NewFolders::Come, {"+a/d", "-a"}));
}

TEST(Selection, KeepsWhatIsHereWhenNewFoldersAreToStayAway)
{
    const Selection before = selection(NewFolders::Come, {"-bam", "-qc/fastqc"});
    const std::vector<RelPath> known = {at("bam"), at("counts"), at("qc")};
    const Selection after = before.withNewFolders(NewFolders::StayAway, known).value();
    EXPECT_THAT(after.texts(), ElementsAre("-bam", "+counts", "+qc", "-qc/fastqc"));
    EXPECT_FALSE(after.isHere(at("new/x"), Kind::File));
    EXPECT_EQ(after.withNewFolders(NewFolders::Come, known).value(), before);
}

TEST(Selection, RemembersThatAFolderWasSentAwayAlsoWhereNewOnesStayAway)
{
    Selection chosen(NewFolders::StayAway);
    ASSERT_TRUE(chosen.choose(at("bam"), Choice::Chosen));
    ASSERT_TRUE(chosen.choose(at("bam"), Choice::Unchosen));
    EXPECT_THAT(chosen.texts(), ElementsAre("-bam"));
    EXPECT_FALSE(chosen.isHere(at("bam"), Kind::Directory));
    EXPECT_EQ(selection(NewFolders::StayAway, chosen.texts()), chosen);
    ASSERT_TRUE(chosen.choose(at("bam/old"), Choice::Unchosen));
    EXPECT_THAT(chosen.texts(), ElementsAre("-bam")) << "inherited from what was said";
}

TEST(Selection, TellsOfWhichFoldersNothingWasSaid)
{
    const Selection chosen = selection(NewFolders::StayAway, {"+fastq/lane-1", "-bam"});
    EXPECT_EQ(chosen.unmentioned(at("made")), at("made"));
    EXPECT_EQ(chosen.unmentioned(at("made/deep/down")), at("made"));
    EXPECT_EQ(chosen.unmentioned(at("fastq/made/deep")), at("fastq/made"));
    EXPECT_EQ(chosen.unmentioned(at("fastq/readme")), at("fastq/readme"));
    EXPECT_EQ(selection(NewFolders::StayAway, {"-made/old"}).unmentioned(at("made/x")), at("made"));
    for (const char *folder : {"fastq", "fastq/lane-1", "fastq/lane-1/x", "bam", "bam/x", ""})
        EXPECT_EQ(chosen.unmentioned(at(folder)), std::nullopt) << folder;
    EXPECT_EQ(Selection().unmentioned(at("made")), std::nullopt) << "new folders come";
}

TEST(Selection, WritesAnyPathAsText)
{
    Selection chosen;
    for (const char *path :
         {"a b", "back\\slash", "line\nend", "na\xC3\xAFve", "\xC3\xAF\xE4", "\x7F"})
        ASSERT_TRUE(chosen.choose(at(path), Choice::Unchosen));
    EXPECT_THAT(chosen.texts(), ElementsAre("-a b", "-back\\\\slash", "-line\\x0aend",
                                            "-na\xC3\xAFve", "-\\x7f", "-\\xc3\\xaf\\xe4"));
    EXPECT_EQ(selection(NewFolders::Come, chosen.texts()), chosen);
}

TEST(Selection, RefusesWhatIsNoChoice)
{
    struct Row {
        std::vector<std::string> texts;
        std::size_t column;
        std::string part;
    };
    const std::vector<Row> rows = {
        {{"fastq"}, 1, "a '+' (here) or '-' (not here) is missing"},
        {{""}, 1, "a '+'"},
        {{"+/fastq"}, 2, "not a path below the folder: '/fastq'"},
        {{"-a/../b"}, 2, "not a path"},
        {{"+a\\b"}, 3, "'\\' begins neither"},
        {{"+a\\x0"}, 3, "'\\' begins neither"},
        {{"+a\\x00"}, 2, "not a path"},
        {{"+a", "-b", "-a"}, 2, "named twice"},
    };
    for (const Row &row : rows) {
        const auto refused = Selection::parse(NewFolders::Come, row.texts);
        EXPECT_EQ(columnOf(refused), row.column) << row.texts.back();
        EXPECT_THAT(messageOf(refused), HasSubstr(row.part)) << row.texts.back();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, row.texts.back());
    }
}

TEST(Selection, RefusesMoreChoicesThanItsBounds)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < Selection::maxChoices; ++i)
        texts.push_back("-d" + std::to_string(i));
    Selection full = selection(NewFolders::Come, texts);
    EXPECT_THAT(messageOf(full.choose(at("more"), Choice::Unchosen)), HasSubstr("more than 10000"));
    EXPECT_TRUE(full.choose(at("d0"), Choice::Chosen));
    texts.emplace_back("-more");
    EXPECT_FALSE(Selection::parse(NewFolders::Come, texts));
}

TEST(NewFoldersMode, IsReadByItsName)
{
    EXPECT_EQ(newFoldersFromName("come"), NewFolders::Come);
    EXPECT_EQ(newFoldersFromName(name(NewFolders::StayAway)), NewFolders::StayAway);
    EXPECT_FALSE(newFoldersFromName("stay"));
}

} // namespace
} // namespace tern
