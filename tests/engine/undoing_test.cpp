#include "freeing_pair.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

using NewFiles = UndoRequest::NewFiles;

/// Two folders in sync, and what one run did then, to be undone.
class UndoingARun : public testing::Test {
protected:
    UndoingARun()
    {
        for (const char *path : {"notes", "a/one", "a/two", "b/three"})
            pair.local().write(path, std::string("first ") + path);
        sync();
        before = pair.local().tree();
    }

    /// Time goes on first, or what is new would have to be read again.
    std::string sync()
    {
        pair.clock.advance(10LL * 1'000'000'000);
        const RunResult result = pair.sync();
        EXPECT_TRUE(result.summary.inSync);
        EXPECT_EQ(pair.local().tree(), pair.remote().tree());
        return result.summary.run;
    }
    UndoResult undo(const std::string &run, NewFiles newFiles = NewFiles::Stay)
    {
        pair.clock.advance(10LL * 1'000'000'000);
        const UndoResult planned = pair.undo(run, newFiles, UndoRequest::Goal::Preview);
        UndoResult result = pair.undo(run, newFiles);
        EXPECT_EQ(result.failure, std::nullopt);
        expectPlanned(planned, result);
        return result;
    }
    /// A preview says what is done then.
    static void expectPlanned(const UndoResult &planned, const UndoResult &done)
    {
        EXPECT_EQ(planned.broughtBack, done.broughtBack);
        EXPECT_EQ(planned.replaced, done.replaced);
        EXPECT_EQ(planned.movedBack, done.movedBack);
        EXPECT_EQ(planned.newFiles, done.newFiles);
        EXPECT_EQ(planned.leftAsIs, done.leftAsIs);
    }
    std::vector<LoggedEvent> logged(const std::string &run)
    {
        const auto session = pair.open();
        const auto log = session->log();
        LogQuery query;
        query.run = run;
        return (*log)->page(query)->events;
    }
    static LeftAsIs onlyLeft(const UndoResult &result)
    {
        EXPECT_THAT(result.leftAsIs, SizeIs(1));
        EXPECT_EQ(result.left, 1U);
        return result.leftAsIs.empty() ? LeftAsIs() : result.leftAsIs.front();
    }

    FreeingPair pair;
    Tree before;
};

TEST_F(UndoingARun, BringsTheVersionBeforeBackOnBothSides)
{
    pair.remote().write("notes", "somebody else's second version");
    const std::string run = sync();
    const UndoResult result = undo(run);
    EXPECT_EQ(result.replaced, (Tally{1, 11}));
    EXPECT_EQ(pair.local().read("notes"), "first notes");
    EXPECT_THAT(pair.local().trash(),
                Contains(Pair(result.run + "/notes", "somebody else's second version")));
    sync();
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(UndoingARun, BringsBackWhatItDeletedWithItsFolders)
{
    pair.remote().remove("a");
    const std::string run = sync();
    EXPECT_EQ(undo(run).broughtBack, (Tally{2, 22}));
    sync();
    EXPECT_EQ(pair.local().tree(), before);
}

TEST_F(UndoingARun, BringsAnEmptyFolderBack)
{
    pair.local().makeDirectory("empty");
    sync();
    before = pair.local().tree();
    pair.remote().remove("empty");
    const std::string run = sync();
    undo(run);
    sync();
    EXPECT_EQ(pair.local().tree(), before);
}

TEST_F(UndoingARun, GivesMovedFoldersTheirNameBackWithLaterEditsInThem)
{
    pair.remote().rename("a", "renamed");
    const std::string run = sync();
    pair.local().write("renamed/one", "edited since");
    EXPECT_EQ(undo(run).movedBack, 1U);
    sync();
    before["a/one"] = "edited since";
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(UndoingARun, LeavesNewFilesWhereNothingElseWasSaid)
{
    pair.remote().write("a/new", "12345");
    const std::string run = sync();
    const UndoResult result = undo(run);
    EXPECT_EQ(result.newFiles, (Tally{1, 5}));
    EXPECT_EQ(result.takenAway, Tally());
    EXPECT_EQ(pair.local().read("a/new"), "12345");
    EXPECT_THAT(logged(result.run), IsEmpty()) << "nothing was done";
}

TEST_F(UndoingARun, PutsNewFilesIntoTheTrashWhereThatIsWanted)
{
    pair.remote().write("new/deep/file", "12345");
    const std::string run = sync();
    const UndoResult result = undo(run, NewFiles::ToTrash);
    EXPECT_EQ(result.takenAway, (Tally{1, 5}));
    EXPECT_THAT(pair.local().trash(), Contains(Pair(result.run + "/new/deep/file", "12345")));
    sync();
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(UndoingARun, TouchesNothingThatWasEditedSince)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    pair.local().write("notes", "a third one, made here");
    const LeftAsIs left = onlyLeft(undo(run));
    EXPECT_EQ(left.reason, LeftReason::Changed);
    EXPECT_EQ(left.path.bytes(), "notes");
    EXPECT_EQ(pair.local().read("notes"), "a third one, made here");
}

TEST_F(UndoingARun, TouchesNothingThatALaterRunChanged)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    pair.remote().write("notes", "and the third");
    sync();
    EXPECT_EQ(onlyLeft(undo(run)).reason, LeftReason::Changed);
    EXPECT_EQ(pair.local().read("notes"), "and the third");
}

TEST_F(UndoingARun, LeavesWhatStandsInTheWay)
{
    pair.remote().remove("notes");
    const std::string run = sync();
    pair.local().write("notes", "made anew");
    EXPECT_EQ(onlyLeft(undo(run)).reason, LeftReason::Occupied);
    EXPECT_EQ(pair.local().read("notes"), "made anew");
}

TEST_F(UndoingARun, TellsOfWhatTheTrashDoesNotKeepAnyMore)
{
    pair.remote().remove("notes");
    const std::string run = sync();
    {
        const auto session = pair.open();
        ASSERT_TRUE(session->identify(Side::Local, *session->journal().state()));
        ASSERT_TRUE(session->replica(Side::Local).purge({run + "/notes"}));
    }
    EXPECT_EQ(onlyLeft(undo(run)).reason, LeftReason::NotInTrash);
}

TEST_F(UndoingARun, TellsOfWhatIsGone)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    pair.local().remove("notes");
    EXPECT_EQ(onlyLeft(undo(run)).reason, LeftReason::Gone);
}

TEST_F(UndoingARun, CanBeUndoneBeforeAnythingElseHappened)
{
    pair.remote().write("notes", "second");
    pair.remote().remove("a/one");
    const std::string run = sync();
    const Tree after = pair.local().tree();
    const UndoResult undone = undo(run);
    const UndoResult again = undo(undone.run);
    EXPECT_EQ(again.left, 0U);
    EXPECT_EQ(pair.local().tree(), after);
    sync();
    EXPECT_EQ(pair.remote().tree(), after);
}

TEST_F(UndoingARun, CanBeUndoneAfterItWasCarriedOver)
{
    pair.remote().write("notes", "second");
    pair.remote().remove("a/one");
    pair.remote().rename("b", "c");
    const std::string run = sync();
    const Tree after = pair.local().tree();
    const UndoResult undone = undo(run);
    sync();
    EXPECT_EQ(pair.remote().tree(), before);
    EXPECT_EQ(undo(undone.run).left, 0U);
    sync();
    EXPECT_EQ(pair.remote().tree(), after);
}

TEST_F(UndoingARun, DoesNotTakeAnEditForWhatAnUndoingLeft)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    const UndoResult undone = undo(run);
    pair.clock.advance(1'000'000'000);
    pair.local().write("notes", "FIRST NOTES"); // of the same size
    EXPECT_EQ(onlyLeft(undo(undone.run)).reason, LeftReason::Changed);
    EXPECT_EQ(pair.local().read("notes"), "FIRST NOTES");
}

TEST_F(UndoingARun, OfAMoveAndAnEditTakesBothBack)
{
    pair.remote().rename("a", "renamed");
    pair.remote().write("renamed/one", "edited there");
    pair.remote().remove("renamed/two");
    const std::string run = sync();
    EXPECT_EQ(undo(run).left, 0U);
    sync();
    EXPECT_EQ(pair.local().tree(), before);
}

TEST_F(UndoingARun, BringsAFileBackThatBecameAFolder)
{
    pair.remote().remove("notes");
    pair.remote().write("notes/inside", "1");
    const std::string run = sync();
    // A preview does not look into folders.
    EXPECT_EQ(onlyLeft(pair.undo(run)).reason, LeftReason::Occupied) << "something new is in it";
    const UndoResult result = undo(run, NewFiles::ToTrash);
    EXPECT_EQ(result.left, 0U);
    sync();
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(UndoingARun, BringsASymlinkBack)
{
    pair.local().makeSymlink("link", "notes");
    sync();
    before = pair.local().tree();
    pair.remote().remove("link");
    pair.remote().makeSymlink("link", "elsewhere");
    const std::string run = sync();
    undo(run);
    sync();
    EXPECT_EQ(pair.remote().tree(), before);
}

TEST_F(UndoingARun, IsLoggedAndMarksTheRun)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    const UndoResult result = undo(run);
    std::vector<EventKind> kinds;
    const auto events = logged(result.run);
    for (const LoggedEvent &event : events)
        kinds.push_back(event.event.kind);
    EXPECT_THAT(kinds, ElementsAre(EventKind::Undone, EventKind::Restored, EventKind::Replaced));
    const auto session = pair.open();
    EXPECT_TRUE((*(*session->log())->run(run))->undone);
    EXPECT_EQ((*(*session->log())->run(result.run))->state, RunState::Undoing);
}

TEST_F(UndoingARun, PreviewChangesNothing)
{
    pair.remote().write("notes", "second");
    pair.remote().remove("a/one");
    pair.remote().rename("b", "c");
    const std::string run = sync();
    const Tree shown = pair.local().tree();
    const Tree trash = pair.local().trash();
    pair.undo(run, NewFiles::ToTrash, UndoRequest::Goal::Preview);
    EXPECT_EQ(pair.local().tree(), shown);
    EXPECT_EQ(pair.local().trash(), trash);
}

TEST_F(UndoingARun, RefusesARunThatIsNotInTheLog)
{
    const UndoResult result = pair.undo("20260101T000000Z-none");
    ASSERT_TRUE(result.failure);
    EXPECT_EQ(result.failure->code, ErrorCode::NotFound);
}

TEST_F(UndoingARun, TouchesNothingWhereARootIsAway)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    pair.takeRemoteAway();
    const UndoResult result = pair.undo(run);
    ASSERT_TRUE(result.guard);
    EXPECT_EQ(result.guard->kind, GuardKind::RootMissing);
    EXPECT_EQ(pair.local().read("notes"), "second");
}

TEST_F(UndoingARun, LosesNoEditMadeInTheLastMoment)
{
    pair.remote().write("notes", "second");
    const std::string run = sync();
    pair.gate = [this](std::optional<Side> side, MemoryStep step, const std::string &path) {
        if (side == Side::Local && step == MemoryStep::Apply && path == "notes")
            pair.local().write("notes", "at the last moment");
        return Result<void>();
    };
    EXPECT_EQ(onlyLeft(pair.undo(run)).reason, LeftReason::Changed);
    EXPECT_EQ(pair.local().read("notes"), "at the last moment");
}

TEST(UndoSteps, OfSeveralRoundsGoBackwards)
{
    const auto happened = [](EventKind kind, const char *path, const char *detail = "") {
        return Event{1, "run", kind, "local", RelPath::parse(path).value(), 1, detail};
    };
    UndoSteps steps;
    for (const Event &event :
         {happened(EventKind::RunFinished, ""), happened(EventKind::Removed, "x", "run/x"),
          happened(EventKind::Downloaded, "y"), happened(EventKind::Replaced, "y", "run/y"),
          happened(EventKind::Downloaded, "z"), happened(EventKind::Replaced, "other", "run/o"),
          happened(EventKind::Restored, "by hand"), happened(EventKind::Moved, "n", "o")})
        steps.add(event);
    steps.end();
    std::vector<std::pair<std::string, UndoKind>> told;
    const auto taken = steps.take();
    for (const UndoStep &step : taken)
        told.emplace_back(step.path.bytes(), step.kind);
    EXPECT_THAT(told, ElementsAre(Pair("x", UndoKind::BringBack), Pair("y", UndoKind::Replace),
                                  Pair("z", UndoKind::TakeAway), Pair("n", UndoKind::MoveBack)));
}

} // namespace
} // namespace tern::test
