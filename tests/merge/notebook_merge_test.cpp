#include "notebook_support.h"

namespace tern::test {
namespace {

using testing::ElementsAre;

const std::string base = notebook({markdown("t", "# Title"), code("a", "x = 1"),
                                   code("b", "y = 2\nprint(y)\n\nz = 3"), markdown("n", "end")});

/// As nbformat 5.5 writes it, with each kind of cell and output.
constexpr const char *jupyter = R"ipynb({
 "cells": [
  {
   "attachments": {
    "a.png": {
     "image/png": "aGk="
    }
   },
   "cell_type": "markdown",
   "id": "m-1",
   "metadata": {},
   "source": [
    "# Title\n",
    "\n",
    "Text"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": 3,
   "id": "a1",
   "metadata": {
    "scrolled": true,
    "tags": [
     "keep"
    ]
   },
   "outputs": [
    {
     "name": "stdout",
     "output_type": "stream",
     "text": [
      "one\n",
      "two\n"
     ]
    },
    {
     "data": {
      "application/json": {
       "a": [
        -0.0,
        1.0,
        12345678901234567890123
       ],
       "b": 1e+16
      },
      "image/png": "aGk=",
      "text/plain": [
       "1e-07"
      ]
     },
     "execution_count": 3,
     "metadata": {},
     "output_type": "execute_result"
    },
    {
     "ename": "E",
     "evalue": "v",
     "output_type": "error",
     "traceback": [
      "\u001b[0m",
      "t"
     ]
    }
   ],
   "source": [
    "import math\n",
    "\n",
    "print('Grüße  ",
    " \u001b[31m')\n",
    "x = \"\\n\""
   ]
  },
  {
   "cell_type": "raw",
   "id": "r_1",
   "metadata": {},
   "source": []
  }
 ],
 "metadata": {
  "kernelspec": {
   "display_name": "Python 3",
   "language": "python",
   "name": "python3"
  },
  "language_info": {
   "name": "python",
   "version": "3.11.2"
  }
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
)ipynb";

TEST(NotebookMerge, WritesWhatJupyterWrites)
{
    const std::string before = jupyter;
    std::string local = before;
    local.replace(local.find("# Title"), 7, "# Other");
    std::string remote = before;
    remote.replace(remote.find("import math"), 11, "import cmath");
    std::string expected = local;
    expected.replace(expected.find("import math"), 11, "import cmath");
    EXPECT_EQ(mergedNotebook(before, local, remote), expected);
}

TEST(NotebookMerge, PartsMergedLinesAsJupyterDoes)
{
    std::string local = jupyter;
    local.replace(local.find("import math"), 11, "import cmath");
    std::string remote = jupyter;
    remote.replace(remote.find("x = \\"), 4, "q = ");
    const std::string merged = mergedNotebook(jupyter, local, remote);
    EXPECT_THAT(merged, testing::HasSubstr("    \"import cmath\\n\",\n    \"\\n\",\n"
                                           "    \"print('Gr\u00fc\u00dfe \u2028\",\n"
                                           "    \" \\u001b[31m')\\n\",\n    \"q = "));
}

TEST(NotebookMerge, TakesEditsOfDifferentCells)
{
    EXPECT_EQ(
        mergedNotebook(base,
                       notebook({markdown("t", "# New"), code("a", "x = 1"),
                                 code("b", "y = 2\nprint(y)\n\nz = 3"), markdown("n", "end")}),
                       notebook({markdown("t", "# Title"), code("a", "x = 7"),
                                 code("b", "y = 2\nprint(y)\n\nz = 3"), markdown("n", "end")})),
        notebook({markdown("t", "# New"), code("a", "x = 7"), code("b", "y = 2\nprint(y)\n\nz = 3"),
                  markdown("n", "end")}));
}

TEST(NotebookMerge, TakesEditsOfDifferentLinesOfOneCell)
{
    const std::string before = notebook({code("b", "y = 2\nprint(y)\n\nz = 3")});
    EXPECT_EQ(mergedNotebook(before, notebook({code("b", "y = 3\nprint(y)\n\nz = 3")}),
                             notebook({code("b", "y = 2\nprint(y)\n\nz = 4")})),
              notebook({code("b", "y = 3\nprint(y)\n\nz = 4")}));
}

TEST(NotebookMerge, SameLinesOfACellNeedTheUser)
{
    const std::string before = notebook({markdown("t", "same"), code("b", "one\ntwo\nthree")});
    const std::string local =
        notebook({markdown("t", "same"), markdown("new", "new"), code("b", "one\n2\nthree")});
    const std::string remote = notebook({markdown("t", "same"), code("b", "one\nTWO\nthree")});
    const auto places = openPlaces(before, local, remote);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].obstacle, MergeObstacle::CellSource);
    EXPECT_EQ(places[0].cell, (CellPlace{1, 2, 1}));
    EXPECT_EQ(places[0].base, (LineRange{1, 1}));
    EXPECT_EQ(places[0].local, (LineRange{1, 1}));
    EXPECT_EQ(places[0].remote, (LineRange{1, 1}));
}

TEST(NotebookMerge, WritesMarkersIntoCellsOnlyWhenAsked)
{
    const std::string before = notebook({code("b", "one\ntwo"), code("c", "same")});
    const std::string local = notebook({code("b", "one\n2"), code("c", "same")});
    const std::string remote = notebook({code("b", "one\nTWO"), code("c", "other")});
    const auto merged = merge({before, local, remote}, MergeKind::Notebook, Markers::Write);
    EXPECT_EQ(merged->content,
              notebook({code("b", "one\n<<<<<<< local\n2\n=======\nTWO\n>>>>>>> remote"),
                        code("c", "other")}));
    EXPECT_FALSE(merged->isClean());
    const std::string removed = notebook({code("c", "same")});
    EXPECT_FALSE(merge({before, local, removed}, MergeKind::Notebook, Markers::Write)->content)
        << "markers cannot say that a cell is gone";
}

TEST(NotebookMerge, TakesTheLargerVersion)
{
    const std::string before = notebook({code("", "x = 1"), code("", "y = 2")}, 4);
    const std::string local = notebook({code("a", "x = 1"), code("b", "y = 2")}, 5);
    const std::string remote = notebook({code("", "x = 1"), code("", "y = 3")}, 4);
    EXPECT_EQ(mergedNotebook(before, local, remote),
              notebook({code("a", "x = 1"), code("b", "y = 3")}, 5));
    EXPECT_EQ(mergedNotebook(notebook({code("", "a")}, 0), notebook({code("", "a")}, 2),
                             notebook({code("", "b")}, 1)),
              notebook({code("", "b")}, 2));
}

TEST(NotebookMerge, GivesIdsToCellsThatHaveNone)
{
    const std::string before = notebook({code("", "x = 1")}, 4);
    const std::string local = notebook({code("a", "x = 1")}, 5);
    const std::string remote = notebook({code("", "x = 1"), code("", "new"), code("", "new")}, 4);
    const std::string merged = mergedNotebook(before, local, remote);
    const auto read = readNotebook(merged);
    ASSERT_TRUE(read) << merged;
    ASSERT_EQ(read->cells.size(), 3U);
    EXPECT_EQ(read->cells[0].id, "a");
    EXPECT_EQ(read->cells[1].source, "new");
    EXPECT_EQ(read->cells[1].id.size(), 8U);
    EXPECT_NE(read->cells[1].id, read->cells[2].id);
}

TEST(NotebookMerge, IdsGoAwayWhereBothSidesWentBackAVersion)
{
    EXPECT_EQ(mergedNotebook(base, notebook({code("", "x = 1")}, 4),
                             notebook({code("", "x = 1"), code("", "new")}, 4)),
              notebook({code("", "x = 1"), code("", "new")}, 4));
}

TEST(NotebookMerge, MergesMetadataKeyByKey)
{
    const auto meta = [](Json::Object metadata) {
        return notebook({code("a", "x")}, 5, std::move(metadata));
    };
    const Json kernel = Json::Object{{"name", "python3"}, {"display_name", "Python 3"}};
    const Json other = Json::Object{{"name", "python3"}, {"display_name", "Python 3.11"}};
    EXPECT_EQ(mergedNotebook(
                  meta({{"kernelspec", kernel}, {"old", true}}),
                  meta({{"kernelspec", other}, {"old", true}, {"toc", Json::Object{{"a", "1"}}}}),
                  meta({{"kernelspec", kernel}, {"toc", Json::Object{{"b", "2"}}}})),
              meta({{"kernelspec", other}, {"toc", Json::Object{{"a", "1"}, {"b", "2"}}}}));
    const auto places = openPlaces(meta({}), meta({{"toc", Json::Object{{"depth", "1"}}}}),
                                   meta({{"toc", Json::Object{{"depth", "2"}}}}));
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].obstacle, MergeObstacle::NotebookMetadata);
    EXPECT_EQ(places[0].key, "toc/depth");
}

TEST(NotebookMerge, LanguageThatTheKernelWroteNeedsNobody)
{
    const auto version = [](const char *text) {
        return notebook({code("a", "x")}, 5,
                        {{"language_info", Json::Object{{"name", "python"}, {"version", text}}}});
    };
    EXPECT_EQ(mergedNotebook(version("3.9"), version("3.10"), version("3.11")), version("3.11"));
    EXPECT_EQ(mergedNotebook(version("3.9"), version("3.9"), version("3.8")), version("3.8"));
}

TEST(NotebookMerge, KeepsTheIndentationOfTheFile)
{
    const auto indented = [](std::string_view bytes, int indent) {
        return writeJson(parseJson(bytes)->value, {indent, false});
    };
    const std::string local = notebook({code("a", "1"), code("b", "y")});
    const std::string remote = notebook({code("a", "x"), code("b", "2")});
    const std::string both = notebook({code("a", "1"), code("b", "2")});
    const std::string before = notebook({code("a", "x"), code("b", "y")});
    EXPECT_EQ(mergedNotebook(indented(before, 4), indented(local, 4), indented(remote, 4)),
              indented(both, 4));
    EXPECT_EQ(mergedNotebook(before, indented(local, 2), remote), indented(both, 2));
    EXPECT_EQ(mergedNotebook(indented(before, -1), indented(local, -1), indented(remote, -1)),
              indented(both, -1));
}

TEST(NotebookMerge, RefusesWhatIsNoValidNotebook)
{
    const std::string valid = notebook({code("a", "x")});
    const std::string other = notebook({code("a", "y")});
    for (const std::string &broken :
         {std::string("{}"), std::string("no JSON"), std::string(),
          notebook({code("a", "x"), code("a", "y")}), notebook({code("a", "x")}, 4),
          notebook({code("a", "x")}, 6), valid.substr(0, valid.size() / 2)}) {
        EXPECT_THAT(openIn(valid, other, broken), ElementsAre(MergeObstacle::NotANotebook))
            << broken;
        EXPECT_THAT(openIn(broken, valid, other), ElementsAre(MergeObstacle::NotANotebook))
            << broken;
    }
}

TEST(NotebookMerge, ResultThatWouldBreakTheRulesNeedsTheUser)
{
    // What version 4.2 lets stand, 4.5 does not: "jupyter" has to be an object there.
    const Json::Object odd = {{"jupyter", "text"}};
    const std::string before = notebook({with(code("", "x"), "metadata", odd)}, 2);
    const std::string local = notebook({with(code("", "y"), "metadata", odd)}, 2);
    const std::string remote = notebook({with(code("", "x"), "metadata", odd), code("", "z")}, 2);
    EXPECT_EQ(openIn(before, local, remote).size(), 0U);
    const std::string newer = notebook({code("", "z")}, 4);
    EXPECT_THAT(openIn(notebook({}, 2), notebook({with(code("", "y"), "metadata", odd)}, 2), newer),
                ElementsAre(MergeObstacle::NotANotebook));
}

TEST(NotebookMerge, CellsBeyondWhatIsMergedNeedTheUser)
{
    const std::string large(maxTextBytes + 1, 'x');
    EXPECT_THAT(openIn(notebook({code("a", large)}), notebook({code("a", large + "1")}),
                       notebook({code("a", "2" + large)})),
                ElementsAre(MergeObstacle::CellSource));
    const std::string null("a\0b", 3);
    EXPECT_THAT(openIn(notebook({code("a", null)}), notebook({code("a", null + "1")}),
                       notebook({code("a", "2" + null)})),
                ElementsAre(MergeObstacle::CellSource));
}

} // namespace
} // namespace tern::test
