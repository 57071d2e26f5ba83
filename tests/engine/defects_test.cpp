// Each test is named after something that once went wrong.

#include "support/faulty_pair.h"

#include "engine/schedule.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;
using Tree = std::map<std::string, std::string>;

RelPath path(const std::string &bytes)
{
    return *RelPath::parse(bytes);
}

FaultyFileSystem::Fault failing(DiskCall call, int osError, const std::string &name = {})
{
    FaultyFileSystem::Fault fault;
    fault.call = call;
    fault.name = name;
    fault.times = -1;
    fault.osError = osError;
    return fault;
}

TEST(Defect, ARenameMadeASameSizeEditOfTheOtherSideLookAgreed)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "0000");
    pair.sync();
    pair.local.rename("a", "b");
    pair.remote.write("a", "1111");
    faulty.disk.add(
        failing(DiskCall::SetModified, EIO)); // the rename goes through, the copy does not
    pair.sync();
    EXPECT_TRUE(pair.remote.has("b"));
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.local.read("b"), "1111");
    EXPECT_EQ(pair.remote.read("b"), "1111");
}

TEST(Defect, ATouchThatMetAnEditWasForgottenWhereItCouldNotBeSet)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "agreed");
    pair.sync();
    pair.local.write("a", "edited here");
    fs::permissions(pair.remote.at("a"), fs::perms::owner_exec, fs::perm_options::add);
    faulty.disk.add(failing(DiskCall::SetExecutable, EPERM, "a"));
    pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "edited here");
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(fs::status(pair.local.at("a")).permissions(),
              fs::status(pair.remote.at("a")).permissions());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Defect, AFolderSeenToBeGoneByARunOverOnePlaceInItWasEmptiedOnTheOtherSideUnseen)
{
    FolderPair pair;
    pair.local.write("d/hinted", "1");
    pair.local.write("d/notes", "agreed");
    pair.sync();
    pair.local.remove("d");
    pair.remote.write("d/notes", "edited there");
    RunRequest part;
    part.scope = Scope::of({path("d/hinted")});
    const RunResult result = pair.sync(part);
    for (const Action &action : result.plan.actions)
        EXPECT_NE(action.path, path("d/notes"));
    ASSERT_EQ(result.plan.conflicts.size(), 1U);
    EXPECT_EQ(result.plan.conflicts.front().path, path("d/notes"));
}

TEST(Defect, AFolderRenamedDuringARunWasTakenForDeletedAndWhatWasInItRemovedThere)
{
    FolderPair pair;
    pair.local.write("d/x", "agreed");
    pair.sync();
    pair.local.write("d/a", "new");
    const auto session = pair.open();
    RunListener listener;
    listener.state = [&](FolderState state) {
        if (state == FolderState::Syncing && pair.local.has("d"))
            pair.local.rename("d", "e");
    };
    std::optional<RunResult> result;
    session->run({}, listener, [&](RunResult ended) { result = std::move(ended); });
    ASSERT_TRUE(pair.executor.runUntil([&] { return result.has_value(); }));
    EXPECT_EQ(result->summary.deletedRemote, 0U);
    EXPECT_TRUE(pair.remote.trash().empty());
    EXPECT_EQ(pair.remote.read("e/x"), "agreed");
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
}

TEST(Defect, ARenameMadeAChmodThatCameWithItLookAgreed)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "0000");
    pair.sync();
    pair.local.rename("a", "b");
    fs::permissions(pair.local.at("b"), fs::perms::owner_exec, fs::perm_options::add);
    pair.local.setModified("b", 1'000'000'000'000'000'000);
    faulty.disk.add(failing(DiskCall::SetModified, EIO)); // as after a crash between both steps
    pair.sync();
    EXPECT_TRUE(pair.remote.has("b"));
    faulty.disk.clear();
    pair.sync();
    const fs::perms mode = fs::status(pair.remote.at("b")).permissions();
    EXPECT_NE(mode & fs::perms::owner_exec, fs::perms::none);
    EXPECT_EQ(pair.remote.modified("b"), 1'000'000'000'000'000'000);
}

TEST(Defect, APreviewMadeTheNextPartialRunSayInSync)
{
    FolderPair pair;
    pair.local.write("a", "1");
    const auto session = pair.open();
    RunRequest preview;
    preview.goal = RunGoal::Preview;
    EXPECT_FALSE(pair.run(*session, preview).summary.inSync);
    RunRequest part;
    part.scope = Scope::of({path("elsewhere")});
    EXPECT_FALSE(pair.run(*session, part).summary.inSync);
}

TEST(Defect, APartialRunSaidInSyncWhileAnotherFileWasStillBeingWritten)
{
    FolderPair pair;
    const auto session = pair.open();
    pair.local.write("growing", "half");
    const int writer = open(pair.local.at("growing").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    ASSERT_GE(writer, 0);
    EXPECT_FALSE(pair.run(*session).summary.inSync);
    pair.local.write("other", "1");
    RunRequest part;
    part.scope = Scope::of({path("other")});
    EXPECT_FALSE(pair.run(*session, part).summary.inSync);
    close(writer);
    EXPECT_TRUE(pair.run(*session).summary.inSync);
}

TEST(Defect, ResolvingOneConflictLetADeletionOfManyPassTheGuard)
{
    FolderPair pair;
    for (int i = 0; i < 30; ++i)
        pair.local.write("d/f" + std::to_string(i), "agreed");
    pair.sync();
    pair.local.remove("d");
    pair.remote.write("d/f3", "edited there");
    const RunResult guarded = pair.sync();
    ASSERT_TRUE(guarded.summary.guard);
    ASSERT_EQ(guarded.plan.conflicts.size(), 1U);
    const Conflict &conflict = guarded.plan.conflicts.front();

    RunRequest request;
    request.scope = Scope::of({conflict.path});
    request.resolutions[conflict.path] = {ConflictPolicy::Remote, conflict.local, conflict.remote};
    EXPECT_TRUE(pair.sync(request).summary.guard);
    EXPECT_EQ(pair.remote.tree().size(), 31U);
}

TEST(Defect, ADeletionOfManyInSmallPartsNeverMetTheGuard)
{
    FolderPair pair;
    for (int i = 0; i < 60; ++i)
        pair.local.write("f" + std::to_string(i), "agreed");
    const auto session = pair.open();
    pair.run(*session);
    bool deferred = false;
    for (int i = 0; i < 40; ++i) {
        const std::string name = "f" + std::to_string(i);
        pair.local.remove(name);
        RunRequest part;
        part.scope = Scope::of({path(name)});
        part.removalsAtOnce = 9;
        deferred = pair.run(*session, part).removalsDeferred || deferred;
    }
    EXPECT_TRUE(deferred);
    EXPECT_GE(pair.remote.tree().size(), 50U);
    EXPECT_TRUE(pair.run(*session).summary.guard);
}

TEST(Defect, AFullScanThatWasAskedForDuringOneWasForgottenForAnHour)
{
    Schedule schedule{EngineOptions{}};
    (void)schedule.takeDue(0);
    schedule.fullScanAt(5);
    schedule.finished(Scope(), 10, 10);
    EXPECT_TRUE(schedule.takeDue(10));
}

TEST(Defect, APathThatFailedForGoodWasNotTriedAgainAfterItWasEdited)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    const auto session = pair.open();
    pair.local.write("a", "1");
    faulty.disk.add(failing(DiskCall::OpenFile, EOPNOTSUPP, "a"));
    RunRequest due;
    due.attempts = Attempts::Due;
    EXPECT_EQ(pair.run(*session, due).summary.problems.size(), 1U);
    faulty.disk.clear();
    EXPECT_EQ(pair.run(*session, due).summary.problems.size(), 1U); // not due, not changed
    pair.local.write("a", "22");
    const RunResult result = pair.run(*session, due);
    EXPECT_TRUE(result.summary.inSync);
    EXPECT_EQ(pair.remote.read("a"), "22");
}

TEST(Defect, AProblemStayedForEverAfterItsCauseWasDeleted)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    const auto session = pair.open();
    pair.local.write("a", "1");
    faulty.disk.add(failing(DiskCall::OpenFile, EOPNOTSUPP, "a"));
    RunRequest due;
    due.attempts = Attempts::Due;
    pair.run(*session, due);
    pair.local.remove("a");
    const RunResult result = pair.run(*session, due);
    EXPECT_TRUE(result.summary.problems.empty());
    EXPECT_TRUE(result.summary.inSync);
}

TEST(Defect, AFolderThatCouldNotBeEmptiedWasPlannedOverAndOver)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("d/x", "1");
    pair.local.write("keep", "1");
    const auto session = pair.open();
    pair.run(*session);
    pair.local.remove("d");
    faulty.disk.add(failing(DiskCall::RenameNoReplace, EACCES, "x"));
    RunRequest due;
    due.attempts = Attempts::Due;
    pair.run(*session, due);
    const RunResult result = pair.run(*session, due);
    EXPECT_TRUE(result.again.empty());
    EXPECT_EQ(result.summary.problems.size(), 1U);
    const auto before = session->journal().events(0, 1000)->size();
    pair.run(*session, due);
    EXPECT_EQ(session->journal().events(0, 1000)->size(), before);
}

TEST(Defect, SeveralOddNamesInOneDirectoryWereReportedAnewInEachRun)
{
    FolderPair pair;
    for (const char *name : {".TERN", ".Tern", ".tErn"})
        pair.local.write(std::string("d/") + name, "x");
    const auto session = pair.open();
    pair.run(*session);
    const auto before = session->journal().events(0, 1000)->size();
    pair.run(*session);
    EXPECT_EQ(session->journal().events(0, 1000)->size(), before);
}

TEST(Defect, ACrashAfterSettingAsideALoserLookedLikeARenameByTheUser)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "base");
    pair.sync();
    pair.local.write("a", "edited here");
    pair.local.setModified("a", 1'700'000'000LL * 1'000'000'000);
    pair.remote.write("a", "edited there, later");
    RunRequest both;
    both.options.conflicts = ConflictPolicy::Both;
    faulty.disk.add(failing(DiskCall::SetModified, EIO)); // set aside, then cut off
    pair.sync(both);
    faulty.disk.clear();
    pair.sync(both);
    const Tree tree = pair.local.tree();
    EXPECT_EQ(tree.at("a"), "edited there, later");
    EXPECT_EQ(tree.size(), 2U);
    EXPECT_EQ(pair.remote.tree(), tree);
}

TEST(Defect, StoppingWhileActionsWereAppliedWaitedForAllOfThem)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    for (int i = 0; i < 200; ++i)
        pair.local.write("f" + std::to_string(i), "agreed");
    for (int i = 0; i < 400; ++i)
        pair.local.write("g" + std::to_string(i), "agreed");
    const auto session = pair.open();
    pair.run(*session);
    for (int i = 0; i < 200; ++i)
        pair.local.remove("f" + std::to_string(i));
    FaultyFileSystem::Fault user;
    user.call = DiskCall::RenameNoReplace;
    user.before = [&] { session->stop(); };
    faulty.disk.add(user);
    const RunResult result = pair.run(*session);
    ASSERT_TRUE(result.summary.failure);
    EXPECT_EQ(result.summary.failure->code, ErrorCode::Stopped);
    EXPECT_LE(result.summary.deletedRemote, 2U);
    faulty.disk.clear();
    EXPECT_TRUE(pair.run(*session).summary.inSync); // and nothing was lost by it
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
}

TEST(Defect, ASparseFileLargerThanTheDiskStoppedTheWholeFolder)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("image", "x");
    fs::resize_file(pair.local.path() / "image", 1ULL << 40U);
    faulty.disk.setFacts([](FileSystemFacts &facts) {
        facts.freeBytes = 1ULL << 33U;
        facts.totalBytes = 1ULL << 34U;
    });
    const RunResult result = pair.preview();
    EXPECT_FALSE(result.summary.guard);
    EXPECT_EQ(result.plan.actions.size(), 1U);
}

TEST(Defect, AGuardThatStoppedARunWasNotInTheLog)
{
    FolderPair pair;
    pair.local.write("a", "1");
    pair.sync();
    fs::rename(pair.remote.path(), pair.base() / "away");
    const auto session = pair.open();
    pair.run(*session);
    pair.run(*session);
    const auto events = session->journal().events(0, 1000);
    const auto stops = std::count_if(events->begin(), events->end(), [](const auto &logged) {
        return logged.event.kind == EventKind::GuardStopped;
    });
    EXPECT_EQ(stops, 1); // once, not at each look
}

TEST(Defect, AFolderRenamedThereThatCouldNotBeRenamedHereLostTheFilesTouchedInIt)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("d/x", "1");
    pair.local.write("d/y", "2");
    pair.sync();
    pair.remote.rename("d", "e");
    fs::permissions(pair.local.path() / "d/x", fs::perms::owner_all);
    faulty.disk.add(failing(DiskCall::RenameNoReplace, EACCES, "d"));
    pair.sync(); // what was touched there must not look agreed under the name that is missing here
    faulty.disk.clear();
    RunRequest again;
    again.attempts = Attempts::All;
    pair.sync(again);
    EXPECT_EQ(pair.local.read("e/x"), "1");
    EXPECT_EQ(pair.remote.read("e/x"), "1");
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Defect, AFileRenamedIntoAFolderThatCouldNotBeMadeHereWasLostWhenItWasTouched)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("x", "1");
    pair.sync();
    pair.remote.rename("x", "n/x");
    fs::permissions(pair.local.path() / "x", fs::perms::owner_all);
    faulty.disk.add(failing(DiskCall::MakeDirectory, EACCES));
    pair.sync(); // the rename was not even tried, and must not look agreed either
    faulty.disk.clear();
    RunRequest again;
    again.attempts = Attempts::All;
    pair.sync(again);
    EXPECT_EQ(pair.local.read("n/x"), "1");
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Defect, AnExecutableBitWasForgottenWhenItCouldNotBeSetThere)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("x", "1");
    pair.sync();
    pair.remote.setModified("x", 1'700'000'000'000'000'000); // newer here, older there
    fs::permissions(pair.local.path() / "x", fs::perms::owner_all);
    FaultyFileSystem::Fault once = failing(DiskCall::SetModified, EACCES);
    faulty.disk.add(once);
    pair.sync();
    faulty.disk.clear();
    RunRequest again;
    again.attempts = Attempts::All;
    pair.sync(again);
    const auto isExecutable = [&](const UserFolder &side) {
        return (fs::status(side.path() / "x").permissions() & fs::perms::owner_exec)
               != fs::perms::none;
    };
    EXPECT_TRUE(isExecutable(pair.local));
    EXPECT_TRUE(isExecutable(pair.remote));
    EXPECT_EQ(pair.local.modified("x"), pair.remote.modified("x"));
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Defect, AJournalPutBackFromBeforeAnotherOneWasBelieved)
{
    FolderPair pair;
    pair.local.write("a", "wanted");
    pair.sync();
    const fs::path backup = pair.base() / "journal backup";
    fs::copy(pair.journalFolder(), backup, fs::copy_options::recursive);
    fs::remove_all(pair.journalFolder());
    pair.sync(); // with a journal of its own
    pair.remote.remove("a");
    pair.sync();
    ASSERT_FALSE(pair.local.has("a"));
    pair.local.write("a", "wanted");
    fs::remove_all(pair.journalFolder());
    fs::rename(backup, pair.journalFolder());
    pair.sync();
    EXPECT_EQ(pair.local.read("a"), "wanted");
    EXPECT_EQ(pair.remote.read("a"), "wanted");
}

} // namespace
} // namespace tern::test
