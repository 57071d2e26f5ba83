// Pains that need a disk that fails, or a user who acts at the worst moment.

#include "support/faulty_pair.h"
#include "support/in_child.h"

#include "replica/folder/posix_file_system.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>

namespace tern::test {
namespace {

using Tree = std::map<std::string, std::string>;

TEST(Pain01, ContentIsOnTheDiskBeforeItsNameAndItsNameBeforeTheAgreement)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "1");
    pair.sync(); // so that ids and folders are there already
    pair.local.write("b", "2");

    enum class Step : std::uint8_t { Write, FlushContent, Place, FlushNames, Commit };
    std::vector<Step> steps;
    const auto note = [&](DiskCall call, Step step) {
        FaultyFileSystem::Fault hook;
        hook.call = call;
        hook.times = -1;
        hook.before = [&steps, step] { steps.push_back(step); };
        faulty.disk.add(hook);
    };
    note(DiskCall::Write, Step::Write);
    note(DiskCall::SyncFile, Step::FlushContent);
    note(DiskCall::RenameNoReplace, Step::Place);
    note(DiskCall::SyncDirectory, Step::FlushNames);
    const auto session = pair.open();
    RunListener listener;
    listener.events = [&](const std::vector<Event> &events) {
        if (events.front().kind == EventKind::Uploaded)
            steps.push_back(Step::Commit);
    };
    std::optional<RunResult> result;
    session->run({}, listener, [&](RunResult ended) { result = std::move(ended); });
    ASSERT_TRUE(pair.executor.runUntil([&] { return result.has_value(); }));
    EXPECT_EQ(pair.remote.read("b"), "2");

    const auto commit = std::find(steps.begin(), steps.end(), Step::Commit);
    ASSERT_NE(commit, steps.end());
    const auto place = std::find(std::make_reverse_iterator(commit), steps.rend(), Step::Place);
    ASSERT_NE(place, steps.rend());
    const auto write = std::find(place, steps.rend(), Step::Write);
    EXPECT_GE(std::count(place, write, Step::FlushContent), 2) // what was read and what was written
        << "the content was not on the disk before its name";
    EXPECT_GE(std::count(place.base(), commit, Step::FlushNames), 1)
        << "the name was not on the disk before the agreement";
}

TEST(Pain01, AFlushThatFailsKeepsTheAgreementFromMoving)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "1");
    pair.sync();
    pair.local.write("b", "2");
    for (const DiskCall call : {DiskCall::SyncFile, DiskCall::SyncFileSystem}) {
        FaultyFileSystem::Fault fault;
        fault.call = call;
        fault.times = -1;
        fault.osError = EIO;
        faulty.disk.add(fault);
    }
    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.failure);
    EXPECT_EQ(result.summary.failure->code, ErrorCode::Io);
    EXPECT_FALSE(pair.remote.has("b"));
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.remote.read("b"), "2");
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain02, AFullDiskStopsTheRunAndDeletesNothing)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("kept", "1");
    pair.local.write("gone", "1");
    pair.sync();
    pair.local.write("kept", "a much longer text than before");
    pair.local.write("new", "text");
    pair.local.remove("gone");

    FaultyFileSystem::Fault full;
    full.call = DiskCall::Write;
    full.times = -1;
    full.osError = ENOSPC;
    faulty.disk.add(full);
    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::NoSpace);
    EXPECT_EQ(pair.remote.tree(), (Tree{{"gone", "1"}, {"kept", "1"}}));
    EXPECT_EQ(pair.local.tree(),
              (Tree{{"kept", "a much longer text than before"}, {"new", "text"}}));

    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.remote.tree(), pair.local.tree());
    EXPECT_TRUE(pair.isQuiet());
}

TEST(Pain02, WhatDoesNotFitIsNotBegun)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "1");
    pair.sync();
    pair.local.write("large", std::string(5000, 'x'));
    faulty.disk.setFacts([](FileSystemFacts &facts) { facts.freeBytes = 1000; });
    const RunResult result = pair.sync();
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::NoSpace);
    EXPECT_FALSE(pair.remote.has("large"));
}

TEST(Pain02, AFailedReadIsNeitherADeletionNorATruncation)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "agreed content");
    pair.local.write("b", "agreed content");
    pair.sync();
    pair.local.write("a", "edited content, longer");
    FaultyFileSystem::Fault broken;
    broken.call = DiskCall::Read;
    broken.times = -1;
    broken.osError = EIO;
    faulty.disk.add(broken);
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.remote.tree(), (Tree{{"a", "agreed content"}, {"b", "agreed content"}}));
    EXPECT_FALSE(result.summary.inSync);
    faulty.disk.clear();
    pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "edited content, longer");
}

TEST(Pain11, AnEditAtTheInstantOfReplacingIsKeptAndNoticed)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "agreed");
    pair.sync();
    pair.local.write("a", "edited here, long");
    FaultyFileSystem::Fault user;
    user.call = DiskCall::RenameExchange;
    user.before = [&] { pair.remote.write("a", "edited there at the worst moment"); };
    faulty.disk.add(user);
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "edited there at the worst moment");
    EXPECT_EQ(pair.local.read("a"), "edited here, long");
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(result.summary.conflicts.front().type, ConflictType::ModifiedBoth);
}

TEST(Pain11, AFileThatAppearsAtTheInstantOfCreatingIsKept)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "mine");
    pair.sync();
    pair.local.write("b", "mine");
    FaultyFileSystem::Fault user;
    user.call = DiskCall::RenameNoReplace;
    user.before = [&] { pair.remote.write("b", "theirs, just now"); };
    faulty.disk.add(user);
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.remote.read("b"), "theirs, just now");
    EXPECT_EQ(pair.local.read("b"), "mine");
    EXPECT_EQ(result.summary.conflicts.size(), 1U);
}

TEST(Pain11, AnEditAtTheInstantOfDeletingSurvives)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "agreed");
    pair.local.write("b", "agreed");
    pair.sync();
    pair.local.remove("a");
    FaultyFileSystem::Fault user;
    user.call = DiskCall::RenameNoReplace;
    user.name = "a";
    user.before = [&] { pair.remote.write("a", "edited there at the worst moment"); };
    faulty.disk.add(user);
    const RunResult result = pair.sync();
    EXPECT_EQ(pair.remote.read("a"), "edited there at the worst moment");
    ASSERT_EQ(result.summary.conflicts.size(), 1U);
    EXPECT_EQ(result.summary.conflicts.front().type, ConflictType::DeletedLocal);
}

TEST(Pain04, ADriveThatIsPulledDuringTheRunStopsIt)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("a", "1");
    pair.sync();
    pair.local.write("b", "2");
    const auto away = pair.base() / "away";
    FaultyFileSystem::Fault pulled;
    pulled.call = DiskCall::List;
    pulled.skip = 2; // when the roots were recognised
    pulled.before = [&] {
        std::filesystem::rename(pair.remote.path(), away);
        std::filesystem::create_directory(pair.remote.path());
    };
    faulty.disk.add(pulled);
    const RunResult result = pair.sync();
    EXPECT_FALSE(result.summary.inSync);
    ASSERT_TRUE(result.summary.guard);
    EXPECT_EQ(result.summary.guard->kind, GuardKind::RootChanged);
    EXPECT_EQ(pair.remote.tree(), Tree());
    EXPECT_EQ(pair.local.tree(), (Tree{{"a", "1"}, {"b", "2"}}));
}

TEST(Pain18, AFileThatMovesWhileItIsReadIsLeftForLater)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    pair.local.write("growing", "first");
    faulty.disk.lack(DiskCall::Lease); // as on a network file system
    FaultyFileSystem::Fault writer;
    writer.call = DiskCall::Read;
    writer.name = "growing";
    writer.before = [&] { pair.local.write("growing", "first and second"); };
    faulty.disk.add(writer);
    const RunResult result = pair.sync();
    EXPECT_FALSE(pair.remote.has("growing"));
    EXPECT_TRUE(result.summary.problems.empty());
    EXPECT_FALSE(result.again.empty());
    pair.sync();
    EXPECT_EQ(pair.remote.read("growing"), "first and second");
}

TEST(Pain29, ATransientErrorOfOnePathNeitherStopsTheOthersNorNeedsAResync)
{
    FaultyPair faulty;
    FolderPair &pair = faulty.pair;
    for (const char *name : {"a", "b", "c"})
        pair.local.write(name, name);
    FaultyFileSystem::Fault refused;
    refused.call = DiskCall::OpenFile;
    refused.name = "b";
    refused.times = -1;
    refused.osError = EACCES;
    faulty.disk.add(refused);
    RunResult result = pair.sync();
    EXPECT_TRUE(pair.remote.has("a"));
    EXPECT_TRUE(pair.remote.has("c"));
    ASSERT_EQ(result.summary.problems.size(), 1U);
    EXPECT_EQ(result.summary.problems.front().path.bytes(), "b");
    EXPECT_EQ(result.summary.problems.front().where, "local"); // where it could not be read
    EXPECT_GT(result.nextAttempt, 0);
    faulty.disk.clear();
    result = pair.sync();
    EXPECT_TRUE(result.summary.inSync);
    EXPECT_EQ(pair.remote.read("b"), "b");
}

} // namespace
} // namespace tern::test
