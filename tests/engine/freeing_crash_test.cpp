#include "freeing_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

/// What a power cut leaves of what was not flushed.
enum class Cut { None, KeepsNothing, KeepsSome };

struct Case {
    const char *name;
    NewFolders newFolders;
    Cut cut;
};

Selection selected(const std::vector<std::string> &choices, NewFolders newFolders)
{
    return Selection::parse(newFolders, choices).value();
}

/// A freeing whose process ends at one step, for every step that it has.
class FreeingCrash : public testing::TestWithParam<Case> {
protected:
    /// Both folders in sync, ready to be freed.
    void prepare(FreeingPair &pair) const
    {
        for (const char *path : {"bam/a", "bam/deep/b", "bam/deep/c", "notes/x"})
            pair.local().write(path, path);
        ASSERT_TRUE(pair.sync(everything()).summary.inSync);
    }

    /// The process ends before its step number `last`; false when it had no so many.
    static bool freeUntil(FreeingPair &pair, const Selection &selection, int last)
    {
        auto left = std::make_shared<int>(last);
        pair.gate = [left](auto...) -> Result<void> {
            if (--*left <= 0)
                return fail(ErrorCode::Stopped, {}, "the process is gone");
            return {};
        };
        pair.free(selection);
        pair.gate = {};
        return *left <= 0;
    }

    void cutPower(FreeingPair &pair, int seed) const
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

    [[nodiscard]] Selection everything() const
    {
        return GetParam().newFolders == NewFolders::Come
                   ? Selection()
                   : selected({"+bam", "+notes"}, NewFolders::StayAway);
    }
    [[nodiscard]] Selection withoutBam() const
    {
        Selection selection = everything();
        EXPECT_TRUE(selection.choose(RelPath::parse("bam").value(), Choice::Unchosen));
        return selection;
    }
};

TEST_P(FreeingCrash, DeletesNothingOnTheRemoteAndComesBackWhenSelectedAgain)
{
    int crashes = 0;
    for (int last = 1;; ++last) {
        SCOPED_TRACE("ended before step " + std::to_string(last));
        FreeingPair pair;
        prepare(pair);
        const Tree all = pair.remote().tree();
        if (!freeUntil(pair, withoutBam(), last))
            break;
        ++crashes;
        cutPower(pair, last);
        ASSERT_EQ(pair.remote().tree(), all);

        EXPECT_TRUE(pair.sync(withoutBam()).summary.inSync);
        ASSERT_EQ(pair.remote().tree(), all);
        EXPECT_TRUE(pair.remote().trash().empty());
        EXPECT_TRUE(pair.sync(everything()).summary.inSync);
        ASSERT_EQ(pair.local().tree(), all);
        ASSERT_EQ(pair.remote().tree(), all);
    }
    EXPECT_GT(crashes, 30) << "there are so many steps at least";
}

TEST_P(FreeingCrash, DeletesNothingEvenWhereTheSelectionWasLost)
{
    for (int last = 1;; ++last) {
        SCOPED_TRACE("ended before step " + std::to_string(last));
        FreeingPair pair;
        prepare(pair);
        const Tree all = pair.remote().tree();
        if (!freeUntil(pair, withoutBam(), last))
            break;
        cutPower(pair, last);
        EXPECT_TRUE(pair.sync(everything()).summary.inSync);
        ASSERT_EQ(pair.local().tree(), all);
        ASSERT_EQ(pair.remote().tree(), all);
        EXPECT_TRUE(pair.remote().trash().empty());
    }
}

TEST_P(FreeingCrash, IsFinishedByTheNextFreeing)
{
    for (int last = 1;; ++last) {
        SCOPED_TRACE("ended before step " + std::to_string(last));
        FreeingPair pair;
        prepare(pair);
        const Tree all = pair.remote().tree();
        if (!freeUntil(pair, withoutBam(), last))
            break;
        cutPower(pair, last);
        pair.sync(withoutBam());
        const FreeResult result = pair.free(withoutBam());
        EXPECT_EQ(result.failure, std::nullopt);
        EXPECT_TRUE(result.keptHere.empty());
        EXPECT_EQ(pair.local().tree(), (Tree{{"notes", "/"}, {"notes/x", "notes/x"}}));
        ASSERT_EQ(pair.remote().tree(), all);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Every, FreeingCrash,
    testing::Values(Case{"Killed", NewFolders::Come, Cut::None},
                    Case{"PowerCut", NewFolders::Come, Cut::KeepsNothing},
                    Case{"PowerCutAnywhere", NewFolders::Come, Cut::KeepsSome},
                    Case{"KilledWhereNewFoldersStayAway", NewFolders::StayAway, Cut::None},
                    Case{"PowerCutWhereNewFoldersStayAway", NewFolders::StayAway, Cut::KeepsSome}),
    [](const auto &each) { return each.param.name; });

} // namespace
} // namespace tern::test
