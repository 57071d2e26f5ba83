#include "freeing_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

RelPath at(const std::string &path)
{
    return RelPath::parse(path).value();
}

Selection selected(const std::vector<std::string> &choices,
                   NewFolders newFolders = NewFolders::Come)
{
    return Selection::parse(newFolders, choices).value();
}

/// Two folders in sync, with "bam" no longer selected.
class FreeingSpace : public testing::Test {
protected:
    FreeingSpace()
    {
        pair.local().write("bam/a", "1234");
        pair.local().write("bam/deep/b", "12");
        pair.local().write("bam/empty", "");
        pair.local().makeSymlink("bam/link", "a");
        pair.local().write("notes", "1");
        pair.clock.advance(10LL * 1'000'000'000); // or what is new would have to be read again
        EXPECT_TRUE(pair.sync().summary.inSync);
        before = pair.remote().tree();
        pair.gate = [](auto...) { return Result<void>(); };
    }

    /// Calls `act` once, before the first such step.
    void once(Side side, MemoryStep step, const std::string &path, std::function<void()> act)
    {
        pair.gate = [=, done = std::make_shared<bool>(false)](
                        std::optional<Side> of, MemoryStep now, const std::string &where) {
            if (of == side && now == step && where == path && !std::exchange(*done, true))
                act();
            return Result<void>();
        };
    }

    /// Why the only thing that stayed did so.
    static KeptHere onlyKept(const FreeResult &result)
    {
        EXPECT_THAT(result.keptHere, SizeIs(1));
        return result.keptHere.empty() ? KeptHere() : result.keptHere.front();
    }

    void expectAllBackWhenSelectedAgain(const Tree &wanted)
    {
        pair.gate = {};
        EXPECT_TRUE(pair.sync().summary.inSync);
        EXPECT_EQ(pair.local().tree(), wanted);
        EXPECT_EQ(pair.remote().tree(), wanted);
    }

    FreeingPair pair;
    Tree before;
    const Selection unselected = selected({"-bam"});
};

TEST_F(FreeingSpace, RemovesHereWhatTheRemoteHoldsAndNothingElse)
{
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.failure, std::nullopt);
    EXPECT_EQ(result.freed, (Tally{4, 6}));
    EXPECT_EQ(result.directories, 2U);
    EXPECT_THAT(result.keptHere, IsEmpty());
    EXPECT_THAT(pair.local().tree(), ElementsAre(Pair("notes", "1")));
    EXPECT_THAT(pair.local().trash(), IsEmpty());
    EXPECT_EQ(pair.remote().tree(), before);
    EXPECT_THAT(pair.remote().trash(), IsEmpty());
}

TEST_F(FreeingSpace, IsNeverTakenForADeletionAndIsUndoneBySelectingAgain)
{
    ASSERT_EQ(pair.free(unselected).freed.files, 4U);
    EXPECT_TRUE(pair.sync(unselected).summary.inSync);
    EXPECT_EQ(pair.remote().tree(), before);
    expectAllBackWhenSelectedAgain(before);
}

TEST_F(FreeingSpace, ReadsNothingWhereBothSidesAreAsTheyWereAgreed)
{
    int opened = 0;
    pair.gate = [&](std::optional<Side> side, MemoryStep step, const std::string &) {
        opened += side && step == MemoryStep::Open ? 1 : 0;
        return Result<void>();
    };
    EXPECT_EQ(pair.free(unselected).freed.files, 4U);
    EXPECT_EQ(opened, 0);
}

TEST_F(FreeingSpace, TakesItsStepsInTheOrderThatSurvivesACrash)
{
    std::vector<std::string> steps;
    pair.gate = [&](std::optional<Side> side, MemoryStep step, const std::string &path) {
        const bool isForgetting = !side && step == MemoryStep::Applied;
        const bool matters = step == MemoryStep::Apply || step == MemoryStep::Flushed
                             || step == MemoryStep::Trash
                             || (step == MemoryStep::Look && side == Side::Remote);
        if (isForgetting)
            steps.emplace_back("committed");
        else if (side && matters)
            steps.push_back(std::string(name(*side)) + ' ' + name(step) + ' ' + path);
        return Result<void>();
    };
    pair.free(unselected, {at("bam/a")});
    EXPECT_THAT(steps, ElementsAre("remote look bam/a", "remote flushed ", "committed",
                                   "local apply bam/a", "local flushed ", "remote look bam/a",
                                   "local trash ", "committed"));
}

TEST_F(FreeingSpace, LeavesAFileThatWasEditedHereSinceItWasSynced)
{
    pair.local().write("bam/a", "4321");
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(onlyKept(result).path, at("bam/a"));
    EXPECT_EQ(onlyKept(result).reason, KeptReason::Differs);
    EXPECT_EQ(result.kept, (Tally{1, 4}));
    EXPECT_THAT(pair.local().tree(),
                ElementsAre(Pair("bam", "/"), Pair("bam/a", "4321"), Pair("notes", "1")));
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(FreeingSpace, LeavesAFileWhoseModeOrTimeWasChangedHere)
{
    pair.local().setExecutable("bam/a", true);
    pair.local().setModified("bam/deep/b", 7);
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.freed.files, 2U);
    ASSERT_THAT(result.keptHere, SizeIs(2));
    EXPECT_EQ(result.keptHere[0].reason, KeptReason::Differs);
    EXPECT_EQ(result.keptHere[1].reason, KeptReason::Differs);
}

TEST_F(FreeingSpace, LeavesAFileThatWasChangedOrDeletedOnTheRemote)
{
    pair.remote().write("bam/a", "4321");
    pair.remote().remove("bam/deep/b");
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.freed.files, 2U);
    ASSERT_THAT(result.keptHere, SizeIs(2));
    EXPECT_EQ(result.keptHere[0].reason, KeptReason::Differs);
    EXPECT_EQ(result.keptHere[1].reason, KeptReason::OnlyHere);
    EXPECT_EQ(pair.local().read("bam/a"), "1234");
    EXPECT_EQ(pair.local().read("bam/deep/b"), "12");
}

TEST_F(FreeingSpace, LeavesALinkThatPointsElsewhereOnTheRemote)
{
    pair.remote().remove("bam/link");
    pair.remote().makeSymlink("bam/link", "b");
    EXPECT_EQ(onlyKept(pair.free(unselected)).path, at("bam/link"));
    EXPECT_EQ(pair.local().tree().at("bam/link"), "-> a");
}

TEST_F(FreeingSpace, LeavesWhatWasMadeHereAndNeverSynced)
{
    pair.local().write("bam/new", "mine");
    pair.local().makeDirectory("bam/none");
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.freed.files, 4U);
    ASSERT_THAT(result.keptHere, SizeIs(2));
    EXPECT_EQ(result.keptHere[0].reason, KeptReason::OnlyHere);
    EXPECT_EQ(pair.local().read("bam/new"), "mine");
    EXPECT_THAT(pair.local().tree(), ElementsAre(Pair("bam", "/"), Pair("bam/new", "mine"),
                                                 Pair("bam/none", "/"), Pair("notes", "1")));
}

TEST_F(FreeingSpace, LeavesWhatCannotBeRead)
{
    pair.sync(unselected); // from now on contents have to be compared
    pair.local().setReadable("bam/a", false);
    EXPECT_EQ(onlyKept(pair.free(unselected)).reason, KeptReason::Failed);
    EXPECT_TRUE(pair.local().tree().contains("bam/a"));
}

TEST_F(FreeingSpace, LeavesWhatIsStillSelectedFurtherDown)
{
    const Selection chosen = selected({"-bam", "+bam/deep"});
    EXPECT_EQ(pair.free(chosen).freed.files, 3U);
    EXPECT_EQ(pair.local().read("bam/deep/b"), "12");
    pair.remote().write("bam/deep/b", "edited there");
    EXPECT_TRUE(pair.sync(chosen).summary.inSync);
    EXPECT_EQ(pair.local().read("bam/deep/b"), "edited there") << "it is synced as before";
    EXPECT_EQ(pair.remote().read("bam/a"), "1234");
}

TEST_F(FreeingSpace, TouchesOnlyWhatItWasAskedFor)
{
    pair.local().write("qc/x", "1");
    pair.sync();
    EXPECT_EQ(pair.free(selected({"-bam", "-qc"}), {at("qc")}).freed.files, 1U);
    EXPECT_TRUE(pair.local().tree().contains("bam/a"));
    EXPECT_FALSE(pair.local().tree().contains("qc"));
}

TEST_F(FreeingSpace, ComparesTheContentsOfWhatIsNoLongerAgreed)
{
    pair.sync(unselected);
    pair.remote().write("bam/deep/b", "21");
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.freed.files, 3U);
    EXPECT_EQ(onlyKept(result).path, at("bam/deep/b"));
    EXPECT_EQ(pair.local().read("bam/deep/b"), "12");
}

TEST_F(FreeingSpace, OnlySaysInAPreviewWhatItWouldDo)
{
    pair.local().write("bam/new", "mine");
    const Tree here = pair.local().tree();
    const FreeResult result = pair.free(unselected, {RelPath()}, FreeRequest::Goal::Preview);
    EXPECT_EQ(result.freed, (Tally{4, 6}));
    EXPECT_EQ(result.directories, 1U);
    EXPECT_EQ(onlyKept(result).path, at("bam/new"));
    EXPECT_EQ(pair.local().tree(), here);
    EXPECT_TRUE(pair.free(unselected).freed == result.freed);
}

TEST_F(FreeingSpace, FreesNothingWhileTheRemoteIsAway)
{
    const Tree here = pair.local().tree();
    pair.takeRemoteAway();
    const FreeResult result = pair.free(unselected);
    ASSERT_TRUE(result.guard);
    EXPECT_EQ(result.guard->kind, GuardKind::RootMissing);
    EXPECT_EQ(pair.local().tree(), here);
}

TEST_F(FreeingSpace, FreesNothingThatTheRemoteCannotMakeDurable)
{
    const Tree here = pair.local().tree();
    pair.gate = [](std::optional<Side> side, MemoryStep step, const std::string &) {
        if (side == Side::Remote && step == MemoryStep::Flush)
            return Result<void>(fail(ErrorCode::Io));
        return Result<void>();
    };
    const FreeResult result = pair.free(unselected);
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->code, ErrorCode::Io);
    EXPECT_EQ(pair.local().tree(), here);
    pair.gate = {};
    EXPECT_TRUE(pair.sync().plan.isEmpty()) << "all is agreed as before";
}

TEST_F(FreeingSpace, FreesNothingWhenTheRemoteGoesAwayWhileItIsCompared)
{
    const Tree here = pair.local().tree();
    pair.gate = [](std::optional<Side> side, MemoryStep step, const std::string &path) {
        if (side == Side::Remote && step == MemoryStep::Look && path == "bam/deep/b")
            return Result<void>(fail(ErrorCode::Offline));
        return Result<void>();
    };
    EXPECT_EQ(pair.free(unselected).failure->code, ErrorCode::Offline);
    EXPECT_EQ(pair.local().tree(), here);
}

TEST_F(FreeingSpace, LosesNoEditOfTheLastMoment)
{
    once(Side::Local, MemoryStep::Apply, "bam/a", [&] { pair.local().save("bam/a", "4321"); });
    EXPECT_EQ(onlyKept(pair.free(unselected)).reason, KeptReason::Moving);
    EXPECT_EQ(pair.local().read("bam/a"), "4321");
}

TEST_F(FreeingSpace, BringsBackWhatTheRemoteLostMeanwhile)
{
    once(Side::Local, MemoryStep::Apply, "bam/a", [&] { pair.remote().remove("bam/a"); });
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(onlyKept(result).reason, KeptReason::OnlyHere);
    EXPECT_EQ(result.freed.files, 3U);
    EXPECT_EQ(pair.local().read("bam/a"), "1234");
    EXPECT_THAT(pair.local().trash(), IsEmpty());
}

TEST_F(FreeingSpace, BringsBackAllThatItCannotLookAtOnceMore)
{
    bool isGone = false;
    pair.gate = [&](std::optional<Side> side, MemoryStep step, const std::string &) {
        isGone = isGone || (side == Side::Local && step == MemoryStep::Flushed);
        if (isGone && side == Side::Remote)
            return Result<void>(fail(ErrorCode::Offline));
        return Result<void>();
    };
    const Tree here = pair.local().tree();
    const FreeResult result = pair.free(unselected);
    EXPECT_EQ(result.failure->code, ErrorCode::Offline);
    EXPECT_EQ(result.freed.files, 0U);
    EXPECT_EQ(pair.local().tree(), here);
}

TEST_F(FreeingSpace, LeavesTheRestOfTheTrashAlone)
{
    pair.remote().write("notes", "2");
    pair.sync();
    ASSERT_THAT(pair.local().trash(), testing::Not(IsEmpty()));
    const Tree trash = pair.local().trash();
    pair.free(unselected);
    EXPECT_EQ(pair.local().trash(), trash);
}

TEST_F(FreeingSpace, EndsWhenItIsAskedToAndKeepsWhatItHasNotFreed)
{
    const auto session = pair.open();
    once(Side::Local, MemoryStep::Apply, "bam/deep/b", [&] { session->stop(); });
    std::optional<FreeResult> result;
    session->free({FreeRequest::Goal::Free, unselected, {}}, {},
                  [&](FreeResult ended) { result = std::move(ended); });
    EXPECT_TRUE(session->isRunning());
    pair.executor.runUntil([&] { return result.has_value(); });
    EXPECT_FALSE(session->isRunning());
    EXPECT_EQ(result->failure->code, ErrorCode::Stopped);
    EXPECT_EQ(result->freed.files, 2U) << "what was on its way went";
    EXPECT_THAT(pair.local().trash(), IsEmpty());
    EXPECT_TRUE(pair.local().tree().contains("bam/link"));
}

TEST_F(FreeingSpace, TellsInTheLogWhatWent)
{
    pair.free(unselected, {at("bam/a")});
    const auto session = pair.open();
    const std::vector<LoggedEvent> last = session->journal().lastEvents(1, RelPath()).value();
    ASSERT_THAT(last, SizeIs(1));
    EXPECT_EQ(last[0].event.kind, EventKind::Freed);
    EXPECT_EQ(last[0].event.path, at("bam/a"));
    EXPECT_EQ(last[0].event.bytes, 4U);
}

TEST_F(FreeingSpace, GoesThroughManyFilesBatchByBatch)
{
    for (int i = 0; i < 2500; ++i)
        pair.local().write("bam/many/" + std::to_string(i), "x");
    pair.gate = {};
    ASSERT_TRUE(pair.sync().summary.inSync);
    const Tree all = pair.remote().tree();
    EXPECT_EQ(pair.free(unselected).freed.files, 2504U);
    EXPECT_THAT(pair.local().tree(), SizeIs(1));
    EXPECT_EQ(pair.remote().tree(), all);
}

} // namespace
} // namespace tern::test
