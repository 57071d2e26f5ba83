#include "notebook_support.h"

namespace tern::test {
namespace {

const std::string source = "one\ntwo\nthree";
const std::string localSource = "ONE\ntwo\nthree";
const std::string remoteSource = "one\ntwo\nTHREE";

std::string ran(const std::string &text, const std::optional<Ran> &run)
{
    return notebook({code("a", text, run)});
}

TEST(NotebookOutputs, AreThoseOfTheSideThatRanTheCell)
{
    EXPECT_EQ(mergedNotebook(notebook({code("a", "x"), code("b", "y")}),
                             notebook({code("a", "x", Ran{1, "here"}), code("b", "y")}),
                             notebook({code("a", "x"), code("b", "y", Ran{7, "there"})})),
              notebook({code("a", "x", Ran{1, "here"}), code("b", "y", Ran{7, "there"})}));
    EXPECT_EQ(mergedNotebook(notebook({code("a", "x", Ran{1, "old"}), code("b", "y")}),
                             notebook({code("a", "x"), code("b", "y")}),
                             notebook({code("a", "x", Ran{1, "old"}), code("b", "z")})),
              notebook({code("a", "x"), code("b", "z")}))
        << "or that cleared them";
}

TEST(NotebookOutputs, GoWithTheSourceThatWasChanged)
{
    EXPECT_EQ(mergedNotebook(ran(source, Ran{1, "old"}), ran(localSource, Ran{2, "local"}),
                             ran(source, Ran{9, "remote"})),
              ran(localSource, Ran{2, "local"}));
    EXPECT_EQ(mergedNotebook(ran(source, Ran{1, "old"}), ran(localSource, Ran{1, "old"}),
                             ran(source, Ran{9, "remote"})),
              ran(localSource, Ran{1, "old"}));
}

TEST(NotebookOutputs, AreNoneForASourceThatNobodyRan)
{
    EXPECT_EQ(mergedNotebook(ran(source, Ran{1, "old"}), ran(localSource, Ran{2, "local"}),
                             ran(remoteSource, Ran{3, "remote"})),
              ran("ONE\ntwo\nTHREE", {}));
}

TEST(NotebookOutputs, OfTheHigherCountWinWhereBothRanTheSame)
{
    EXPECT_EQ(mergedNotebook(ran(source, Ran{1, "old"}), ran(source, Ran{10, "local"}),
                             ran(source, Ran{9, "remote"})),
              ran(source, Ran{10, "local"}));
    EXPECT_EQ(mergedNotebook(ran(source, {}), ran(localSource, Ran{2, "local"}),
                             ran(localSource, Ran{3, "remote"})),
              ran(localSource, Ran{3, "remote"}));
    EXPECT_EQ(
        mergedNotebook(ran(source, Ran{1, "old"}), ran(source, {}), ran(source, Ran{2, "new"})),
        ran(source, Ran{2, "new"}))
        << "a cleared one has no count";
}

TEST(NotebookOutputs, OfTheSameCountAreChosenByTheirBytes)
{
    EXPECT_EQ(mergedNotebook(ran(source, Ran{1, "old"}), ran(source, Ran{2, "a"}),
                             ran(source, Ran{2, "b"})),
              ran(source, Ran{2, "b"}));
}

TEST(NotebookOutputs, TakeTheTimesOfTheirRunAlong)
{
    const auto timed = [](int count, const char *time) {
        return with(code("a", "x", Ran{count, "out"}), "metadata",
                    Json::Object{{"execution", Json::Object{{"iopub.status.idle", time}}}});
    };
    EXPECT_EQ(mergedNotebook(notebook({timed(1, "9:00")}), notebook({timed(3, "9:30")}),
                             notebook({timed(2, "9:45")})),
              notebook({timed(3, "9:30")}));
}

TEST(NotebookOutputs, ShownDifferentlyNeedNobody)
{
    const auto shown = [](const char *key, Json value) {
        return notebook({with(code("a", "x"), "metadata", Json::Object{{key, std::move(value)}})});
    };
    EXPECT_EQ(mergedNotebook(notebook({code("a", "x")}), shown("scrolled", true),
                             shown("scrolled", false)),
              notebook({code("a", "x")}));
    EXPECT_EQ(mergedNotebook(
                  shown("collapsed", false), shown("collapsed", true),
                  notebook({with(code("a", "y"), "metadata", Json::Object{{"collapsed", false}})})),
              notebook({with(code("a", "y"), "metadata", Json::Object{{"collapsed", true}})}));
}

} // namespace
} // namespace tern::test
