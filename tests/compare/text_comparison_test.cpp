#include "compare/text_comparison.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Rows as a person sees them: "=both", "~mine|theirs", "<mine", ">theirs"; marked words in [].
std::vector<std::string> rowsOf(const TextComparison &made)
{
    const auto marked = [](std::string line, const std::vector<Mark> &marks) {
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            line.insert(mark->first + mark->count, "]");
            line.insert(mark->first, "[");
        }
        return line;
    };
    std::vector<std::string> rows;
    for (const ComparedLine &row : made.rows) {
        const std::string mine =
            row.local ? marked(made.localLines[*row.local], row.localMarks) : std::string();
        const std::string theirs =
            row.remote ? marked(made.remoteLines[*row.remote], row.remoteMarks) : std::string();
        if (row.isSame)
            rows.push_back('=' + mine);
        else if (row.local && row.remote)
            rows.push_back('~' + mine + '|' + theirs);
        else
            rows.push_back(row.local ? '<' + mine : '>' + theirs);
    }
    return rows;
}

TextComparison compared(std::string_view local, std::string_view remote)
{
    return compareTexts(local, remote).value();
}

TEST(TextComparison, MarksTheWordsThatDiffer)
{
    const TextComparison made =
        compared("lane: 2\n  min_quality: 25\n  index: GRCh38.110\nthreads: 16\n",
                 "lane: 2\n  min_quality: 20\n  index: GRCh38.112\nthreads: 16\n");
    EXPECT_THAT(rowsOf(made),
                ElementsAre("=lane: 2", "~  min_quality: [25]|  min_quality: [20]",
                            "~  index: [GRCh38.110]|  index: [GRCh38.112]", "=threads: 16"));
    EXPECT_EQ(made.places, 1U);
}

TEST(TextComparison, PutsLinesBesideThoseThatAreLikeThem)
{
    EXPECT_THAT(rowsOf(compared("threads: 16\nnotes: re-trimmed after\n  FastQC warning\n",
                                "threads: 16\n  two_pass: true\nnotes: as in batch 6\n")),
                ElementsAre("=threads: 16", ">  two_pass: true",
                            "~notes: [re-trimmed after]|notes: [as in batch 6]",
                            "<  FastQC warning"));
}

TEST(TextComparison, MarksWholeCharacters)
{
    EXPECT_THAT(rowsOf(compared("temp \xC3\xBC"
                                "ber 20 \xC2\xB0\n",
                                "temp \xC3\xB6"
                                "ber 20 \xC2\xB0\n")),
                ElementsAre("~temp [\xC3\xBC"
                            "ber] 20 \xC2\xB0|temp [\xC3\xB6"
                            "ber] 20 \xC2\xB0"));
}

TEST(TextComparison, LineEndsAreNoChangeOfLines)
{
    const TextComparison made = compared("a\nb\n", "\xEF\xBB\xBF"
                                                   "a\r\nb");
    EXPECT_THAT(rowsOf(made), ElementsAre("=a", "=b"));
    EXPECT_EQ(made.places, 0U);
    EXPECT_FALSE(made.isSame());
    EXPECT_NE(made.localShape, made.remoteShape);
}

TEST(TextComparison, EmptyAgainstSomethingIsAllNew)
{
    EXPECT_THAT(rowsOf(compared("", "a\nb\n")), ElementsAre(">a", ">b"));
    EXPECT_THAT(rowsOf(compared("", "")), IsEmpty());
    EXPECT_TRUE(compared("", "").isSame());
}

TEST(TextComparison, CountsPlacesAsStretchesOfRows)
{
    EXPECT_EQ(compared("1\na\n2\nb\n3\n", "1\nx\n2\n3\ny\n").places, 3U);
}

TEST(TextComparison, TooManyLinesAreRefused)
{
    const std::string most(maxComparedLines, '\n');
    EXPECT_TRUE(compareTexts(most, "a\n"));
    EXPECT_EQ(compareTexts(most + '\n', "a\n").error().code, ErrorCode::TooLarge);
}

TEST(TextComparison, LongLinesAndManyOfThemEndInTime)
{
    std::string local;
    std::string remote;
    for (int line = 0; line < 400; ++line) {
        for (int word = 0; word < 400; ++word) {
            local += "a" + std::to_string(line * 7 + word) + ' ';
            remote += "b" + std::to_string(line * 5 + word * 3) + ' ';
        }
        local += '\n';
        remote += '\n';
    }
    const TextComparison made = compared(local, remote);
    EXPECT_EQ(textOf(made, Side::Local), local);
    EXPECT_EQ(textOf(made, Side::Remote), remote);
}

} // namespace
} // namespace tern::test
