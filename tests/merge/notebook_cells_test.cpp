#include "notebook_support.h"

namespace tern::test {
namespace {

using testing::ElementsAre;

const Json::Object a = code("a", "import numpy as np");
const Json::Object b = code("b", "data = np.load('x.npy')");
const Json::Object c = code("c", "print(data.mean())");
const Json::Object d = markdown("d", "# Results");
const std::string base = notebook({a, b, c, d});

TEST(NotebookCells, MayBeAddedOnBothSides)
{
    const Json::Object here = code("h", "here");
    const Json::Object there = code("t", "there");
    EXPECT_EQ(mergedNotebook(base, notebook({here, a, b, c, d}), notebook({a, b, c, d, there})),
              notebook({here, a, b, c, d, there}));
    EXPECT_EQ(mergedNotebook(base, notebook({a, here, b, c, d}), notebook({a, there, b, c, d})),
              notebook({a, here, there, b, c, d}))
        << "in one place: in order of their sources";
}

TEST(NotebookCells, SameCellAddedByBothIsAddedOnce)
{
    EXPECT_EQ(mergedNotebook(base, notebook({a, b, c, d, code("x1", "new")}),
                             notebook({a, b, c, d, code("x2", "new"), code("x3", "more")})),
              notebook({a, b, c, d, code("x1", "new"), code("x3", "more")}));
}

TEST(NotebookCells, SameIdAddedWithOtherContentNeedsTheUser)
{
    const auto places = openPlaces(base, notebook({a, b, c, d, code("x", "one")}),
                                   notebook({a, b, c, d, code("x", "two")}));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].obstacle, MergeObstacle::CellAddedTwice);
    EXPECT_EQ(places[0].cell, (CellPlace{std::nullopt, 4, 4}));
}

TEST(NotebookCells, MayBeRemovedByOneSideAndEditedAround)
{
    EXPECT_EQ(mergedNotebook(base, notebook({a, c, d}), notebook({a, b, code("c", "data"), d})),
              notebook({a, code("c", "data"), d}));
    EXPECT_EQ(mergedNotebook(base, notebook({a, c, d}), notebook({b, c, d})), notebook({c, d}));
}

TEST(NotebookCells, EditedAgainstRemovedNeedsTheUser)
{
    const auto places =
        openPlaces(base, notebook({a, c, d}), notebook({a, code("b", "data = None"), c, d}));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].obstacle, MergeObstacle::CellRemoved);
    EXPECT_EQ(places[0].cell, (CellPlace{1, std::nullopt, 1}));
    const Json::Object tagged = with(b, "metadata", Json::Object{{"tags", Json::Array{"keep"}}});
    EXPECT_THAT(openIn(base, notebook({a, c, d}), notebook({a, tagged, c, d})),
                ElementsAre(MergeObstacle::CellRemoved));
}

TEST(NotebookCells, RunAgainstRemovedIsRemoved)
{
    EXPECT_EQ(
        mergedNotebook(base, notebook({a, c, d}),
                       notebook({a, code("b", "data = np.load('x.npy')", Ran{4, "ok"}), c, d})),
        notebook({a, c, d}));
}

TEST(NotebookCells, MayBeMovedAndEditedAtOnce)
{
    EXPECT_EQ(
        mergedNotebook(base, notebook({d, a, b, c}),
                       notebook({a, b, code("c", "print(data.std())"), markdown("d", "# Now")})),
        notebook({markdown("d", "# Now"), a, b, code("c", "print(data.std())")}));
}

TEST(NotebookCells, MayBeMovedByBothSides)
{
    EXPECT_EQ(mergedNotebook(base, notebook({b, a, c, d}), notebook({a, b, d, c})),
              notebook({b, a, d, c}));
    EXPECT_THAT(openIn(base, notebook({b, a, c, d}), notebook({a, c, b, d})),
                ElementsAre(MergeObstacle::CellOrder));
}

TEST(NotebookCells, WithoutIdsAreKnownByWhatIsInThem)
{
    const auto old = [](std::vector<Json::Object> cells) {
        for (Json::Object &cell : cells)
            cell.erase("id");
        return notebook(cells, 4);
    };
    EXPECT_EQ(mergedNotebook(old({a, b, c, d}), old({d, a, b, c}),
                             old({a, code("", "data = np.load('y.npy')"), c, d})),
              old({d, a, code("", "data = np.load('y.npy')"), c}));
    EXPECT_EQ(mergedNotebook(old({a, b, c, d}), old({a, b, code("", "show()"), d}),
                             old({markdown("", "first"), a, b, c, d})),
              old({markdown("", "first"), a, b, code("", "show()"), d}))
        << "the one that stands where the other stood is the same, written anew";
    EXPECT_THAT(openIn(old({a, b, c, d}), old({a, b, code("", "show()"), d}),
                       old({a, b, code("", "plot(data)"), d})),
                ElementsAre(MergeObstacle::CellSource));
}

TEST(NotebookCells, WithNewIdsAreKnownByWhatIsInThem)
{
    EXPECT_EQ(mergedNotebook(base, notebook({with(a, "id", "n1"), with(b, "id", "n2"), c, d}),
                             notebook({a, b, code("c", "data"), d})),
              notebook({with(a, "id", "n1"), with(b, "id", "n2"), code("c", "data"), d}));
}

TEST(NotebookCells, NeverShareAnId)
{
    // Local gives an old cell the id that remote gives a new one.
    const std::string merged = mergedNotebook(base, notebook({with(a, "id", "same"), b, c, d}),
                                              notebook({a, b, c, d, code("same", "new")}));
    const auto read = readNotebook(merged);
    ASSERT_TRUE(read) << merged;
    ASSERT_EQ(read->cells.size(), 5U);
    EXPECT_EQ(read->cells[0].id, "same");
    EXPECT_EQ(read->cells[4].source, "new");
}

TEST(NotebookCells, MetadataIsMergedKeyByKey)
{
    const auto meta = [](Json::Object metadata) {
        return notebook({with(a, "metadata", std::move(metadata))});
    };
    EXPECT_EQ(mergedNotebook(
                  meta({{"name", "old"}}),
                  meta({{"name", "new"}, {"jupyter", Json::Object{{"source_hidden", true}}}}),
                  meta({{"name", "old"}, {"jupyter", Json::Object{{"outputs_hidden", true}}}})),
              meta({{"name", "new"},
                    {"jupyter", Json::Object{{"source_hidden", true}, {"outputs_hidden", true}}}}));
    const auto places = openPlaces(meta({}), meta({{"name", "one"}}), meta({{"name", "two"}}));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].obstacle, MergeObstacle::CellMetadata);
    EXPECT_EQ(places[0].key, "name");
    EXPECT_EQ(places[0].cell, (CellPlace{0, 0, 0}));
}

TEST(NotebookCells, AttachmentsAreMergedOneByOne)
{
    const auto attached = [](Json::Object files) {
        return notebook({with(d, "attachments", std::move(files))});
    };
    const Json one = Json::Object{{"image/png", "b25l"}};
    const Json two = Json::Object{{"image/png", "dHdv"}};
    EXPECT_EQ(mergedNotebook(attached({{"old.png", one}}),
                             attached({{"old.png", one}, {"l.png", one}}),
                             attached({{"r.png", two}})),
              attached({{"l.png", one}, {"r.png", two}}));
    EXPECT_THAT(openIn(attached({}), attached({{"a.png", one}}), attached({{"a.png", two}})),
                ElementsAre(MergeObstacle::CellAttachments));
}

TEST(NotebookCells, MayBecomeAnotherKind)
{
    const std::string before = notebook({code("a", "one\ntwo\nthree", Ran{1, "x"})});
    EXPECT_EQ(mergedNotebook(before, notebook({markdown("a", "one\ntwo\nthree")}),
                             notebook({code("a", "one\ntwo\nTHREE", Ran{2, "y"})})),
              notebook({markdown("a", "one\ntwo\nTHREE")}));
    EXPECT_THAT(
        openIn(before, notebook({markdown("a", "one")}), notebook({cellNamed("a", "raw", "one")})),
        ElementsAre(MergeObstacle::CellKind));
    const Json::Object files = {{"x.png", Json::Object{{"image/png", "eA=="}}}};
    EXPECT_THAT(openIn(notebook({d}), notebook({with(d, "attachments", files)}),
                       notebook({code("d", "# Results")})),
                ElementsAre(MergeObstacle::CellAttachments))
        << "code has no attachments";
}

TEST(NotebookCells, ThatNobodyChangedStayAsTheyWereWritten)
{
    Json::Object odd = with(a, "source", "one piece\nof text");
    odd = with(odd, "metadata", Json::Object{{"x", Json::Object{{"n", Json::Number{"1E+3"}}}}});
    const std::string before = notebook({odd, b, c});
    EXPECT_EQ(mergedNotebook(before, notebook({odd, b, code("c", "here")}),
                             notebook({odd, code("b", "there"), c})),
              notebook({odd, code("b", "there"), code("c", "here")}));
}

} // namespace
} // namespace tern::test
