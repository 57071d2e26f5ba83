// One test for each pain of other sync clients that Tern must not be able to have. The numbers and
// the reports behind them are listed in tests/pains/README.md.

#include "support/folder_pair.h"
#include "support/in_child.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <unistd.h>

namespace tern::test {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t second = 1'000'000'000;

std::string numbered(const std::string &stem, int number)
{
    return stem + std::to_string(number);
}

void writeMany(const UserFolder &folder, const std::string &stem, int count)
{
    for (int i = 0; i < count; ++i)
        folder.write(numbered(stem, i), numbered("content of ", i));
}

TEST(Pain01, AFileEmptiedByAPowerCutIsRestoredAndNotTakenForAnEdit)
{
    FolderPair pair;
    pair.local.write("results.csv", "a year of measurements");
    pair.sync();

    const std::int64_t before = pair.local.modified("results.csv");
    pair.local.write("results.csv", "");
    pair.local.setModified("results.csv", before);

    pair.sync();
    EXPECT_EQ(pair.local.read("results.csv"), "a year of measurements");
    EXPECT_EQ(pair.remote.read("results.csv"), "a year of measurements");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain01, AFileThatTheUserEmptiedIsAnEdit)
{
    FolderPair pair;
    pair.local.write("notes.txt", "text");
    pair.sync();
    pair.local.write("notes.txt", "");
    pair.sync();
    EXPECT_EQ(pair.remote.read("notes.txt"), "");
    EXPECT_EQ(pair.remote.trash().count("notes.txt"), 1U);
}

TEST(Pain03, RemovingAllFilesIsStoppedAndNothingIsChanged)
{
    FolderPair pair;
    writeMany(pair.local, "run/image", 40);
    pair.sync();
    pair.local.remove("run");

    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::MassDeletion);
    EXPECT_EQ(result.summary.guard->count, 40U);
    EXPECT_FALSE(result.summary.inSync);
    EXPECT_EQ(pair.remote.tree().size(), 41U);
}

TEST(Pain03, WhatIsDeletedOnPurposeGoesToTheTrashOfTheOtherSide)
{
    FolderPair pair;
    writeMany(pair.local, "run/image", 40);
    pair.sync();
    pair.local.remove("run");

    RunRequest request;
    request.options.maxDelete = *GuardLimits::parse("off");
    const RunResult result = pair.sync(request);
    EXPECT_FALSE(result.summary.guard);
    EXPECT_EQ(result.summary.deletedRemote, 40U);
    EXPECT_TRUE(pair.remote.tree().empty());
    EXPECT_EQ(pair.remote.trash().size(), 40U);
}

TEST(Pain03, EmptyingMostFilesIsStoppedToo)
{
    FolderPair pair;
    writeMany(pair.local, "f", 40);
    pair.sync();
    for (int i = 0; i < 30; ++i)
        pair.local.write(numbered("f", i), "");

    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::MassEmptying);
    EXPECT_EQ(pair.remote.read("f0"), "content of 0");
}

TEST(Pain04, AnUnpluggedDriveIsNotADeletion)
{
    FolderPair pair;
    writeMany(pair.local, "f", 3);
    pair.sync();
    fs::rename(pair.remote.path(), pair.base() / "unplugged");

    RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::RootMissing);
    EXPECT_EQ(pair.local.tree().size(), 3U);

    fs::create_directory(pair.remote.path()); // the bare mount point
    result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::RootEmptied);
    EXPECT_EQ(pair.local.tree().size(), 3U);

    fs::remove(pair.remote.path());
    fs::rename(pair.base() / "unplugged", pair.remote.path());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain04, AnotherDriveInTheSamePlaceIsNotTheOneThatWasAgreed)
{
    FolderPair pair;
    writeMany(pair.local, "f", 3);
    pair.sync();
    fs::rename(pair.remote.path(), pair.base() / "unplugged");
    fs::create_directory(pair.remote.path());
    pair.remote.write("holiday.jpg", "sea");

    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::RootForeign);
    EXPECT_EQ(pair.remote.tree().size(), 1U);
    EXPECT_EQ(pair.local.tree().size(), 3U);
}

TEST(Pain05, AFreshRemoteAndAFullFolderMakeAUnion)
{
    FolderPair pair;
    writeMany(pair.local, "mine", 20);
    pair.remote.write("theirs", "x");
    pair.sync();
    EXPECT_EQ(pair.local.tree().size(), 21U);
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
}

TEST(Pain05, WithoutAJournalNothingCanBeDeleted)
{
    FolderPair pair;
    writeMany(pair.local, "f", 4);
    pair.sync();
    fs::remove_all(pair.journalFolder());
    pair.local.remove("f0");
    pair.remote.remove("f1");
    pair.sync();
    EXPECT_EQ(pair.local.tree().size(), 4U);
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
}

TEST(Pain05, ADamagedJournalIsSetAsideAndAUnionFollows)
{
    FolderPair pair;
    writeMany(pair.local, "f", 4);
    pair.sync();
    for (const char *suffix : {"-wal", "-shm"})
        fs::remove(pair.journalFolder() / (std::string("journal.db") + suffix));
    UserFolder(pair.journalFolder()).write("journal.db", std::string(20'000, 'x'));
    pair.local.remove("f0");
    const RunResult result = pair.sync();
    EXPECT_FALSE(result.summary.guard);
    EXPECT_EQ(pair.local.tree().size(), 4U);
    bool setAside = false;
    for (const auto &item : fs::directory_iterator(pair.journalFolder()))
        setAside |= item.path().filename().string().starts_with("journal-damaged-");
    EXPECT_TRUE(setAside);
}

TEST(Pain06, ARemoteRestoredFromABackupIsStoppedAndCanBeMerged)
{
    FolderPair pair;
    pair.local.write("thesis.txt", "old");
    pair.sync();
    fs::copy(pair.remote.path(), pair.base() / "backup", fs::copy_options::recursive);
    pair.local.write("thesis.txt", "new and longer");
    pair.local.write("chapter2.txt", "new");
    pair.sync();

    fs::remove_all(pair.remote.path());
    fs::rename(pair.base() / "backup", pair.remote.path());
    RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::RootRolledBack);
    EXPECT_EQ(pair.local.read("thesis.txt"), "new and longer");
    EXPECT_TRUE(pair.local.has("chapter2.txt"));

    RunRequest request;
    request.base = Base::Union;
    result = pair.sync(request);
    EXPECT_FALSE(result.summary.guard);
    EXPECT_EQ(pair.local.read("thesis.txt"), "new and longer");
    EXPECT_EQ(pair.remote.read("chapter2.txt"), "new");
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(result.summary.conflicts.front().type, ConflictType::CreatedBoth);
}

TEST(Pain07, AnOldJournalFromABackupDeletesNothing)
{
    FolderPair pair;
    writeMany(pair.local, "f", 3);
    pair.sync();
    fs::copy(pair.journalFolder(), pair.base() / "old-journal", fs::copy_options::recursive);
    pair.remote.write("new-there", "x");
    pair.local.remove("f0");
    pair.sync();
    ASSERT_TRUE(pair.local.has("new-there"));
    pair.local.write("f0", "made again, here only");

    fs::remove_all(pair.journalFolder());
    fs::rename(pair.base() / "old-journal", pair.journalFolder());
    const RunResult result = pair.sync();
    EXPECT_FALSE(result.summary.guard);
    EXPECT_EQ(result.summary.deletedLocal + result.summary.deletedRemote, 0U);
    EXPECT_TRUE(pair.remote.has("new-there"));
    EXPECT_EQ(pair.remote.read("f0"), "made again, here only");
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
}

TEST(Pain08, StoppingInTheMiddleLosesNothingAndTheNextRunGoesOn)
{
    FolderPair pair;
    writeMany(pair.local, "f", 50);
    {
        const auto session = pair.open();
        std::optional<RunResult> result;
        session->run({}, {}, [&](RunResult ended) { result = std::move(ended); });
        for (int steps = 0; steps < 12 && pair.executor.step(); ++steps) {
        }
        session->stop();
        ASSERT_TRUE(pair.executor.runUntil([&] { return result.has_value(); }));
        pair.executor.runWhatIsQueued();
        ASSERT_TRUE(result->summary.failure);
        EXPECT_EQ(result->summary.failure->code, ErrorCode::Stopped);
    }
    EXPECT_EQ(pair.local.tree().size(), 50U);
    pair.sync();
    EXPECT_EQ(pair.local.tree(), pair.remote.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain09, AnUnreadableFolderIsNotADeletionOfWhatIsInIt)
{
    const auto isKept = [] {
        if (!becomeNobody())
            return false;
        FolderPair pair;
        writeMany(pair.local, "locked/f", 3);
        pair.local.write("open", "1");
        pair.sync();
        fs::permissions(pair.local.path() / "locked", fs::perms::none);
        pair.local.write("open", "22");
        const RunResult result = pair.sync();
        fs::permissions(pair.local.path() / "locked", fs::perms::owner_all);
        return pair.remote.read("open") == "22" && pair.remote.tree().size() == 5
               && result.summary.problems.size() == 1
               && result.summary.problems.front().kind == ProblemKind::Unreadable
               && !result.summary.inSync;
    };
    EXPECT_TRUE(holdsInChild(isKept));
}

TEST(Pain12, InSyncIsNotSaidWhileAnythingIsLeftOut)
{
    FolderPair pair;
    pair.local.write("a", "1");
    ASSERT_EQ(mkfifo(pair.local.at("pipe").c_str(), 0600), 0);
    RunResult result = pair.sync();
    EXPECT_FALSE(result.summary.inSync);
    ASSERT_EQ(result.summary.problems.size(), 1U);
    EXPECT_EQ(result.summary.problems.front().kind, ProblemKind::Skipped);
    EXPECT_EQ(pair.remote.read("a"), "1");

    result = pair.sync(); // errors stay until they are resolved
    EXPECT_EQ(result.summary.problems.size(), 1U);
    pair.local.remove("pipe");
    result = pair.sync();
    EXPECT_TRUE(result.summary.problems.empty());
    EXPECT_TRUE(result.summary.inSync);
}

TEST(Pain13, TwoRunsAfterQuietDoNothing)
{
    FolderPair pair;
    writeMany(pair.local, "d/f", 30);
    writeMany(pair.remote, "e/g", 30);
    fs::create_symlink("d/f0", pair.local.path() / "link");
    pair.sync();
    for (int run = 0; run < 2; ++run) {
        const RunResult result = pair.sync();
        EXPECT_TRUE(result.plan.isEmpty());
        EXPECT_TRUE(result.summary.inSync);
    }
}

TEST(Pain13, ACopyThatSomethingKeepsUndoingIsReportedAndEnds)
{
    FolderPair pair;
    const auto session = pair.open();
    RunRequest request;
    request.attempts = Attempts::Due; // as the daemon runs
    std::uint64_t copies = 0;
    RunResult result;
    for (int round = 0; round < 8; ++round) {
        pair.local.write("config", "set by a tool here");
        result = pair.run(*session, request);
        copies += result.summary.uploaded.files;
        pair.remote.write("config", "set by a tool there");
        result = pair.run(*session, request);
        copies += result.summary.downloaded.files;
    }
    EXPECT_LE(copies, 8U);
    ASSERT_EQ(result.summary.problems.size(), 1U);
    EXPECT_EQ(result.summary.problems.front().error.detail, "loop");
    EXPECT_FALSE(result.summary.inSync);
}

TEST(Pain14, TimesOfAnyValueRoundTripAndAreNoReasonToCopy)
{
    FolderPair pair;
    const std::map<std::string, std::int64_t> times = {
        {"zero", 0},
        {"negative", -5 * second + 123},
        {"before-1901", -2'300'000'000LL * second},
        {"far-future", 9'000'000'000LL * second + 999'999'999},
        {"nanoseconds", 1'700'000'000LL * second + 1},
    };
    for (const auto &[name, time] : times) {
        pair.local.write(name, name);
        pair.local.setModified(name, time);
    }
    pair.sync();
    for (const auto &[name, time] : times) {
        EXPECT_EQ(pair.remote.modified(name), pair.local.modified(name)) << name;
    }
    EXPECT_EQ(pair.remote.modified("nanoseconds"), times.at("nanoseconds"));
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain14, ATouchedFileIsNotCopiedAgain)
{
    FolderPair pair;
    pair.local.write("big", std::string(100'000, 'x'));
    pair.sync();
    const std::uint64_t inode = pair.remote.inode("big");
    pair.local.setModified("big", 1'600'000'000LL * second);
    const RunResult result = pair.sync();
    EXPECT_EQ(result.summary.uploaded.files, 0U);
    EXPECT_EQ(pair.remote.inode("big"), inode);
    EXPECT_EQ(pair.remote.modified("big"), 1'600'000'000LL * second);
}

TEST(Pain15, TheSameContentOnBothSidesIsNoConflict)
{
    FolderPair pair;
    pair.local.write("same", "content");
    pair.remote.write("same", "content");
    pair.remote.setModified("same", 1'500'000'000LL * second);
    const RunResult result = pair.sync();
    EXPECT_TRUE(result.summary.conflicts.empty());
    EXPECT_EQ(result.summary.uploaded.files + result.summary.downloaded.files, 0U);
    EXPECT_EQ(pair.local.modified("same"), 1'500'000'000LL * second);
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain15, WhatTernWroteItselfIsNoEdit)
{
    FolderPair pair;
    const auto session = pair.open();
    for (int edit = 0; edit < 5; ++edit) {
        pair.local.write("doc", numbered("version ", edit));
        const RunResult result = pair.run(*session);
        EXPECT_EQ(result.summary.uploaded.files, 1U);
        EXPECT_EQ(result.summary.downloaded.files, 0U);
        EXPECT_TRUE(result.summary.conflicts.empty());
    }
}

TEST(Pain16, AConflictIsRecordedOnceAndMakesNoCopies)
{
    FolderPair pair;
    pair.local.write("a", "base");
    pair.sync();
    pair.local.write("a", "mine here");
    pair.remote.write("a", "theirs there");
    for (int run = 0; run < 3; ++run) {
        const RunResult result = pair.sync();
        EXPECT_EQ(result.summary.conflicts.size(), 1U);
    }
    EXPECT_EQ(pair.local.tree(), (std::map<std::string, std::string>{{"a", "mine here"}}));
    EXPECT_EQ(pair.remote.tree(), (std::map<std::string, std::string>{{"a", "theirs there"}}));

    const auto session = pair.open();
    const auto events = session->journal().events(0, 1000);
    ASSERT_TRUE(events);
    const auto opened = std::count_if(events->begin(), events->end(), [](const auto &logged) {
        return logged.event.kind == EventKind::ConflictOpened;
    });
    EXPECT_EQ(opened, 1);
}

TEST(Pain16, ManyConflictsAreResolvedAtOnce)
{
    FolderPair pair;
    writeMany(pair.local, "f", 30);
    pair.sync();
    for (int i = 0; i < 30; ++i) {
        pair.local.write(numbered("f", i), "mine");
        pair.remote.write(numbered("f", i), "theirs");
    }
    const RunResult conflicted = pair.sync();
    ASSERT_EQ(conflicted.summary.conflicts.size(), 30U);
    RunRequest request;
    for (const Conflict &conflict : conflicted.summary.conflicts)
        request.resolutions[conflict.path] = {ConflictPolicy::Local, conflict.local,
                                              conflict.remote};
    const RunResult resolved = pair.sync(request);
    EXPECT_TRUE(resolved.summary.conflicts.empty());
    EXPECT_EQ(pair.remote.read("f7"), "mine");
    EXPECT_EQ(pair.remote.trash().size(), 30U); // theirs is kept
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain18, AFileThatAWriterHasOpenIsLeftForLaterAndNeverPublishedHalf)
{
    FolderPair pair;
    pair.local.write("done", "1");
    pair.local.write("growing", "first half");
    const int writer = open(pair.local.at("growing").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    ASSERT_GE(writer, 0);
    RunResult result = pair.sync();
    EXPECT_EQ(pair.remote.read("done"), "1");
    EXPECT_FALSE(pair.remote.has("growing"));
    EXPECT_FALSE(result.summary.inSync);
    EXPECT_TRUE(result.summary.problems.empty()); // quietly
    EXPECT_EQ(result.again, std::vector{*RelPath::parse("growing")});

    ASSERT_EQ(write(writer, ", second half", 13), 13);
    close(writer);
    result = pair.sync();
    EXPECT_EQ(pair.remote.read("growing"), "first half, second half");
    EXPECT_TRUE(result.summary.inSync);
}

} // namespace
} // namespace tern::test
