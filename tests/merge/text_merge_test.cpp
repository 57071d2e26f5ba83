#include "merge_support.h"

#include <thread>

namespace tern::test {
namespace {

using testing::ElementsAre;

const std::string lf = "one\ntwo\nthree\nfour\nfive\n";
const std::string crlf = "one\r\ntwo\r\nthree\r\nfour\r\nfive\r\n";

TEST(TextMerge, TakesChangesOfBothSides)
{
    EXPECT_EQ(cleanly(lf, "ONE\ntwo\nthree\nfour\nfive\n", "one\ntwo\nthree\nfour\nFIVE\n"),
              "ONE\ntwo\nthree\nfour\nFIVE\n");
    EXPECT_EQ(cleanly(lf, "zero\none\ntwo\nthree\nfour\nfive\n", "one\ntwo\nfive\n"),
              "zero\none\ntwo\nfive\n");
}

TEST(TextMerge, TakesWhatBothChangedAlikeOnce)
{
    EXPECT_EQ(cleanly(lf, "one\nTWO\nthree\nfour\nfive\nsix\n", "one\nTWO\nthree\nfour\nfive\n"),
              "one\nTWO\nthree\nfour\nfive\nsix\n");
}

TEST(TextMerge, TellsEachPlaceByTheLinesOfAllThree)
{
    const std::string base = "a\nb\nc\nd\ne\nf\ng\nh\n";
    const Merged merged = mergedBothWays(base, "new\na\nB\nc\nd\ne\nf\nG\nh\n",
                                         "a\nb1\nb2\nc\nd\ne\nf\nh\n", MergeKind::Text);
    EXPECT_FALSE(merged.content);
    ASSERT_EQ(merged.places.size(), 2U);
    EXPECT_EQ(merged.places[0].obstacle, MergeObstacle::Lines);
    EXPECT_EQ(merged.places[0].base, (LineRange{1, 1}));
    EXPECT_EQ(merged.places[0].local, (LineRange{2, 1}));
    EXPECT_EQ(merged.places[0].remote, (LineRange{1, 2}));
    EXPECT_EQ(merged.places[1].base, (LineRange{6, 1}));
    EXPECT_EQ(merged.places[1].local, (LineRange{7, 1}));
    EXPECT_EQ(merged.places[1].remote, (LineRange{7, 0}));
}

TEST(TextMerge, NeedsTheUserWhereChangesTouchEachOther)
{
    const Merged merged = mergedBothWays(lf, "one\nTWO\nthree\nfour\nfive\n",
                                         "one\ntwo\nTHREE\nfour\nfive\n", MergeKind::Text);
    ASSERT_EQ(merged.places.size(), 1U);
    EXPECT_EQ(merged.places.front().base, (LineRange{1, 2}));
}

TEST(TextMerge, WritesMarkersOnlyWhenAsked)
{
    const MergeInput input{"a\n", "b\n", "c\n"};
    EXPECT_FALSE(merge(input, MergeKind::Text)->content);
    const Result<Merged> merged = merge(input, MergeKind::Text, Markers::Write);
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->content, "<<<<<<< local\nb\n=======\nc\n>>>>>>> remote\n");
    EXPECT_FALSE(merged->isClean());
}

TEST(TextMerge, MarkersHaveTheLineEndsOfTheFile)
{
    const auto merged =
        merge({"a\r\nx\r\n", "b\r\nx\r\n", "c\r\nx\r\n"}, MergeKind::Text, Markers::Write);
    EXPECT_EQ(merged->content, "<<<<<<< local\r\nb\r\n=======\r\nc\r\n>>>>>>> remote\r\nx\r\n");
}

TEST(TextMerge, KeepsLineEndsAsTheyAre)
{
    EXPECT_EQ(cleanly(crlf, "ONE\r\ntwo\r\nthree\r\nfour\r\nfive\r\n",
                      "one\r\ntwo\r\nthree\r\nfour\r\nFIVE\r\n"),
              "ONE\r\ntwo\r\nthree\r\nfour\r\nFIVE\r\n");
}

TEST(TextMerge, SideThatOnlyChangedLineEndsConflictsWithNothing)
{
    EXPECT_EQ(cleanly(lf, crlf, "one\ntwo\nthree\nfour\nFIVE\n"),
              "one\r\ntwo\r\nthree\r\nfour\r\nFIVE\r\n");
    EXPECT_EQ(cleanly(crlf, lf, "one\r\ntwo\r\nthree\r\nfour\r\nFIVE\r\n"),
              "one\ntwo\nthree\nfour\nFIVE\n");
}

TEST(TextMerge, LineEndsThatDifferInOneFileAreMergedAsTheyStand)
{
    const std::string mixed = "one\r\ntwo\nthree\r\nfour\nfive\n";
    EXPECT_EQ(
        cleanly(mixed, "ONE\r\ntwo\nthree\r\nfour\nfive\n", "one\r\ntwo\nthree\r\nfour\nFIVE\n"),
        "ONE\r\ntwo\nthree\r\nfour\nFIVE\n");
    EXPECT_THAT(obstacles(mixed, lf, "one\r\ntwo\nTHREE\r\nfour\nfive\n"),
                ElementsAre(MergeObstacle::Lines));
}

TEST(TextMerge, LoneCarriageReturnIsALetter)
{
    EXPECT_EQ(cleanly("a\rb\nc\nd\n", "A\rb\nc\nd\n", "a\rb\nc\nD\n"), "A\rb\nc\nD\n");
    EXPECT_EQ(cleanly("a\nb\nc\r", "A\nb\nc\r", "a\nb\nd\r"), "A\nb\nd\r") << "at the end as well";
}

TEST(TextMerge, KeepsAMissingLastLineEnd)
{
    EXPECT_EQ(cleanly("a\nb\nc\nd", "A\nb\nc\nd", "a\nb\nc\nD"), "A\nb\nc\nD");
    EXPECT_EQ(cleanly("a\r\nb\r\nc", "A\r\nb\r\nc", "a\r\nb\r\nc\r\nd"), "A\r\nb\r\nc\r\nd");
}

TEST(TextMerge, LastLineEndThatOneSideAddedOrRemovedConflictsWithNothing)
{
    EXPECT_EQ(cleanly("a\nb", "a\nb\n", "a\nB"), "a\nB\n");
    EXPECT_EQ(cleanly("a\nb\n", "a\nb", "a\nb\nc\n"), "a\nb\nc");
}

TEST(TextMerge, KeepsAByteOrderMark)
{
    const std::string mark = "\xEF\xBB\xBF";
    EXPECT_EQ(cleanly(mark + "a\nb\nc\n", mark + "A\nb\nc\n", mark + "a\nb\nC\n"),
              mark + "A\nb\nC\n");
    EXPECT_EQ(cleanly("a\nb\nc\n", mark + "a\nb\nc\n", "A\nb\nc\n"), mark + "A\nb\nc\n");
    EXPECT_EQ(cleanly(mark + "a\nb\nc\n", "a\nb\nc\n", mark + "A\nb\nc\n"), "A\nb\nc\n");
}

TEST(TextMerge, MergesFromAndToNothing)
{
    EXPECT_EQ(cleanly("a\n", "", "a\r\n"), "");
    EXPECT_THAT(obstacles("", "a\n", "b\n"), ElementsAre(MergeObstacle::Lines));
    EXPECT_THAT(obstacles("a\n", "", "b\n"), ElementsAre(MergeObstacle::Lines));
}

TEST(TextMerge, RefusesWhatIsNotText)
{
    const std::string binary("a\0b\n", 4);
    EXPECT_THAT(obstacles("a\n", "b\n", binary), ElementsAre(MergeObstacle::NotText));
    EXPECT_THAT(obstacles(binary, "b\n", "a\n"), ElementsAre(MergeObstacle::NotText));
    EXPECT_THAT(obstacles("caf\xe9\n", "caf\xe9 one\n", "caf\xe9 two\n"),
                ElementsAre(MergeObstacle::NotText));
}

TEST(TextMerge, RefusesWhatIsTooLarge)
{
    const std::string large(maxTextBytes, 'x');
    EXPECT_THAT(obstacles("a\n", "b\n", large + "\n"), ElementsAre(MergeObstacle::TooLarge));
    EXPECT_EQ(cleanly(large + "y", large + "y", "x"), "x") << "there is nothing to merge";
}

TEST(TextMerge, WhatBothMadeIsMergedOnlyWhenItIsTheSame)
{
    const auto merged = merge({std::nullopt, "a\n", "b\n"}, MergeKind::Text);
    ASSERT_EQ(merged->places.size(), 1U);
    EXPECT_EQ(merged->places.front().obstacle, MergeObstacle::NoBase);
    EXPECT_FALSE(merged->content);
    EXPECT_FALSE(merge({std::nullopt, "", "b\n"}, MergeKind::Text)->isClean());
    EXPECT_EQ(merge({std::nullopt, "a\n", "a\n"}, MergeKind::Text)->content, "a\n");
}

TEST(TextMerge, WhatOneSideChangedIsTakenWhateverItIs)
{
    const std::string binary("\0\xff", 2);
    for (const MergeKind kind :
         {MergeKind::None, MergeKind::Text, MergeKind::Table, MergeKind::Notebook}) {
        EXPECT_EQ(cleanly("a", "a", binary, kind), binary);
        EXPECT_EQ(cleanly("a", binary, binary, kind), binary);
    }
    EXPECT_THAT(obstacles("a", "b", "c", MergeKind::None),
                ElementsAre(MergeObstacle::NotMergeable));
}

TEST(TextMerge, ManyThreadsMayMergeAtOnce)
{
    std::vector<std::string> results(8);
    {
        std::vector<std::jthread> threads;
        for (std::string &result : results)
            threads.emplace_back([&result] {
                for (int i = 0; i < 50; ++i)
                    result = merge({lf, "ONE\n" + lf.substr(4), lf + "six\n"}, MergeKind::Text)
                                 ->content.value_or("");
            });
    }
    EXPECT_THAT(results, testing::Each("ONE\ntwo\nthree\nfour\nfive\nsix\n"));
}

} // namespace
} // namespace tern::test
