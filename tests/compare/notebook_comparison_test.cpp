#include "compare/notebook_comparison.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;

Cell cell(const std::string &id, const std::string &source, int runs = 0)
{
    return cellOf({{"cell_type", "code"},
                   {"id", id},
                   {"metadata", Json::Object{}},
                   {"execution_count", Json::Number{std::to_string(runs)}},
                   {"outputs", Json::Array{}},
                   {"source", source}});
}

/// "=a" both, "~a" changed, "<a" and ">a" on one side, with "!" where it moved.
std::vector<std::string> shown(const std::vector<Cell> &local, const std::vector<Cell> &remote)
{
    Notebook here;
    here.cells = local;
    Notebook there;
    there.cells = remote;
    const NotebookComparison made = compareNotebooks(here, there).value();
    std::vector<std::string> rows;
    for (const ComparedCell &row : made.cells) {
        const std::string id = row.local ? local[*row.local].id : remote[*row.remote].id;
        const char *sign = row.isSame()              ? "="
                           : row.local && row.remote ? "~"
                           : row.local               ? "<"
                                                     : ">";
        rows.push_back((row.isMoved ? "!" : "") + (sign + id));
    }
    return rows;
}

TEST(NotebookComparison, PutsCellsBesideEachOther)
{
    EXPECT_THAT(shown({cell("a", "x = 1"), cell("b", "y"), cell("c", "z")},
                      {cell("a", "x = 2"), cell("n", "new"), cell("b", "y")}),
                ElementsAre("~a", ">n", "=b", "<c"));
}

TEST(NotebookComparison, CellThatMovedIsToldOnBothPlaces)
{
    EXPECT_THAT(shown({cell("a", "1"), cell("b", "2"), cell("c", "3")},
                      {cell("b", "2"), cell("c", "3"), cell("a", "1")}),
                ElementsAre("!<a", "=b", "=c", "!>a"));
}

TEST(NotebookComparison, RunningACellIsNoChange)
{
    Notebook here;
    here.cells = {cell("a", "1", 1)};
    Notebook there;
    there.cells = {cell("a", "1", 2)};
    const NotebookComparison made = compareNotebooks(here, there).value();
    EXPECT_EQ(made.places, 0U);
    EXPECT_EQ(made.outputs, 1U);
    EXPECT_FALSE(made.cells.at(0).areOutputsSame);
}

TEST(NotebookComparison, TooManyCellsAreRefused)
{
    Notebook here;
    here.cells.assign(maxComparedCells + 1, cell("", "x"));
    EXPECT_EQ(compareNotebooks(here, here).error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace tern::test
