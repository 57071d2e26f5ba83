#include "compare/table_comparison.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;

/// Each row with its cells: "both", "mine|theirs", "mine|-", "-|theirs".
std::vector<std::string> rowsShown(const TableComparison &made)
{
    std::vector<std::string> rows;
    for (const AlignedPair &row : made.rows) {
        std::string text;
        for (const AlignedPair &column : made.columns) {
            const std::string *mine = cellOf(made, Side::Local, row, column);
            const std::string *theirs = cellOf(made, Side::Remote, row, column);
            if (!text.empty())
                text += "  ";
            if (mine && theirs && *mine == *theirs)
                text += *mine;
            else
                text += (mine ? *mine : "-") + '|' + (theirs ? *theirs : "-");
        }
        rows.push_back(text);
    }
    return rows;
}

TableComparison compared(std::string_view local, std::string_view remote)
{
    const char separator = separatorOf(local, remote).value();
    return compareTables(*readTable(local, separator), *readTable(remote, separator)).value();
}

TEST(TableComparison, FindsCellsThatDiffer)
{
    const TableComparison made =
        compared("well,od,note\nA1,0.42,\nA2,0.51,bubble\n", "well,od,note\nA1,0.44,\nA2,0.51,\n");
    EXPECT_THAT(rowsShown(made),
                ElementsAre("well  od  note", "A1  0.42|0.44  ", "A2  0.51  bubble|"));
    EXPECT_EQ(made.cells, 2U);
}

TEST(TableComparison, ColumnThatOneSideAddedLeavesTheOthersAlone)
{
    const TableComparison made =
        compared("well,od\nA1,0.42\nA2,0.51\n", "well,dose,od\nA1,10,0.42\nA2,20,0.50\n");
    EXPECT_THAT(rowsShown(made),
                ElementsAre("well  -|dose  od", "A1  -|10  0.42", "A2  -|20  0.51|0.50"));
    EXPECT_EQ(made.cells, 4U);
}

TEST(TableComparison, RowThatOneSideAddedMovesTheOthers)
{
    const TableComparison made =
        compared("well\tod\nA1\t1\nA2\t2\nA3\t3\n", "well\tod\nA1\t1\nB7\t9\nA2\t2\nA3\t4\n");
    EXPECT_THAT(rowsShown(made), ElementsAre("well  od", "A1  1", "-|B7  -|9", "A2  2", "A3  3|4"));
}

TEST(TableComparison, CellsMayHoldSeparatorsQuotesAndLineEnds)
{
    const auto rows = readTable("a,\"b,\n\"\"c\"\"\"\r\n\"\",d\n\n", ',');
    ASSERT_TRUE(rows);
    EXPECT_THAT(*rows, ElementsAre(ElementsAre("a", "b,\n\"c\""), ElementsAre("", "d")));
}

TEST(TableComparison, RaggedOrOpenIsNoTable)
{
    EXPECT_FALSE(readTable("a,b\nc\n", ','));
    EXPECT_FALSE(readTable("a,\"b\n", ','));
    EXPECT_FALSE(readTable("a\nb\n", ','));
    EXPECT_FALSE(readTable("", ','));
    EXPECT_FALSE(separatorOf("a,b\n", "a;b\n"));
}

TEST(TableComparison, TablesOfTooManyCellsAreNone)
{
    std::string text;
    for (std::size_t i = 0; i < maxTableCells / 2; ++i)
        text += ",\n";
    EXPECT_TRUE(readTable(text, ','));
    EXPECT_FALSE(readTable(text + ",\n", ','));
}

} // namespace
} // namespace tern::test
