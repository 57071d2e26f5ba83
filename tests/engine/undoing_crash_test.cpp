#include "freeing_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

/// What a power cut leaves of what was not flushed.
enum class Cut { None, KeepsNothing, KeepsSome };

struct Case {
    const char *name;
    Cut cut;
};

/// An undoing whose process ends at one step, for every step that it has.
class UndoingCrash : public testing::TestWithParam<Case> {
protected:
    /// A run that did something of each kind. Its name.
    static std::string prepare(FreeingPair &pair)
    {
        for (const char *path : {"notes", "a/one", "a/two", "b/three"})
            pair.local().write(path, std::string("first ") + path);
        EXPECT_TRUE(pair.sync().summary.inSync);
        pair.remote().write("notes", "second");
        pair.remote().remove("a/one");
        pair.remote().rename("b", "c");
        pair.remote().write("new", "new");
        pair.local().write("a/two", "second, from here");
        pair.clock.advance(10LL * 1'000'000'000);
        const RunResult result = pair.sync();
        EXPECT_TRUE(result.summary.inSync);
        pair.clock.advance(10LL * 1'000'000'000);
        return result.summary.run;
    }

    /// The process ends before its step number `last`; false when it had no so many.
    static bool undoUntil(FreeingPair &pair, const std::string &run, int last)
    {
        auto left = std::make_shared<int>(last);
        pair.gate = [left](auto...) -> Result<void> {
            if (--*left <= 0)
                return fail(ErrorCode::Stopped, {}, "the process is gone");
            return {};
        };
        pair.undo(run, UndoRequest::NewFiles::ToTrash);
        pair.gate = {};
        return *left <= 0;
    }

    static void cutPower(FreeingPair &pair, int seed)
    {
        if (GetParam().cut == Cut::None)
            return;
        SeededRandom random(static_cast<std::uint64_t>(seed));
        const auto isKept = [&] {
            return GetParam().cut == Cut::KeepsSome && random.next() % 2 == 0;
        };
        for (MemoryFolder *folder : {&pair.local(), &pair.remote()})
            folder->cutPowerAnywhere(isKept, [](const MemoryNode &) { return std::size_t{0}; });
    }

    /// Every content that stands or is kept, on either side.
    static std::set<std::string> contents(FreeingPair &pair)
    {
        std::set<std::string> all;
        for (const Tree &tree : {pair.local().tree(), pair.local().trash(), pair.remote().tree(),
                                 pair.remote().trash()}) {
            for (const auto &[path, content] : tree)
                all.insert(content);
        }
        return all;
    }
};

TEST_P(UndoingCrash, LosesNothingAndAllIsInSyncAfterTheNextRun)
{
    int crashes = 0;
    for (int last = 1;; ++last) {
        SCOPED_TRACE("ended before step " + std::to_string(last));
        FreeingPair pair;
        const std::string run = prepare(pair);
        const std::set<std::string> all = contents(pair);
        if (!undoUntil(pair, run, last))
            break;
        ++crashes;
        cutPower(pair, last);
        EXPECT_THAT(contents(pair), testing::IsSupersetOf(all));
        pair.clock.advance(10LL * 1'000'000'000);
        const RunResult result = pair.sync();
        EXPECT_EQ(result.summary.failure, std::nullopt);
        EXPECT_EQ(result.summary.guard, std::nullopt);
        EXPECT_TRUE(result.summary.conflicts.empty());
        ASSERT_TRUE(result.summary.inSync);
        ASSERT_EQ(pair.local().tree(), pair.remote().tree());
        EXPECT_THAT(contents(pair), testing::IsSupersetOf(all));
    }
    EXPECT_GT(crashes, 30) << "there are so many steps at least";
}

TEST_P(UndoingCrash, EachPathIsOldOrNewAtAnyMoment)
{
    for (int last = 1;; ++last) {
        SCOPED_TRACE("ended before step " + std::to_string(last));
        FreeingPair pair;
        const std::string run = prepare(pair);
        if (!undoUntil(pair, run, last))
            break;
        cutPower(pair, last);
        const auto notes = pair.local().read("notes");
        EXPECT_TRUE(notes == "second" || notes == "first notes") << notes.value_or("nothing");
        const auto two = pair.remote().read("a/two");
        EXPECT_TRUE(two == "second, from here" || two == "first a/two") << two.value_or("nothing");
    }
}

INSTANTIATE_TEST_SUITE_P(Undoing, UndoingCrash,
                         testing::Values(Case{"Killed", Cut::None},
                                         Case{"PowerCut", Cut::KeepsNothing},
                                         Case{"PowerCutAnywhere", Cut::KeepsSome}),
                         [](const auto &chosen) { return std::string(chosen.param.name); });

} // namespace
} // namespace tern::test
