#include "support/folder_side.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include <limits>
#include <thread>

namespace tern::test {
namespace {

using testing::Test;
using Fault = FaultyFileSystem::Fault;

/// How a file system can be poor.
enum class Disk { Full, NoExchange, NoExchangeNoNoReplace, NoLinksEither };

class Placing : public testing::TestWithParam<Disk> {
protected:
    Placing()
    {
        if (GetParam() == Disk::Full)
            return;
        side.disk.lack(DiskCall::RenameExchange);
        if (GetParam() == Disk::NoExchange)
            return;
        side.disk.lack(DiskCall::RenameNoReplace);
        if (GetParam() == Disk::NoLinksEither)
            side.disk.lack(DiskCall::Link);
    }
    FolderSide side;
};

INSTANTIATE_TEST_SUITE_P(OnEachDisk, Placing,
                         testing::Values(Disk::Full, Disk::NoExchange, Disk::NoExchangeNoNoReplace,
                                         Disk::NoLinksEither),
                         [](const auto &tested) {
                             switch (tested.param) {
                             case Disk::Full: return "Full";
                             case Disk::NoExchange: return "WithoutExchange";
                             case Disk::NoExchangeNoNoReplace: return "WithoutNoReplace";
                             case Disk::NoLinksEither: return "WithoutLinks";
                             }
                             return "";
                         });

TEST_P(Placing, MakesANewFile)
{
    const auto applied = side.put("a.txt", "hello");
    ASSERT_TRUE(applied);
    EXPECT_EQ(side.folder.read("a.txt"), "hello");
    EXPECT_EQ(applied->trashedAs, "");
    EXPECT_EQ(applied->entry->size, 5U);
    EXPECT_EQ(applied->entry->mtime, 1'700'000'000'123'456'789);
    EXPECT_FALSE(applied->entry->token.settled);
    EXPECT_EQ(applied->entry->token.version, side.look("a.txt")->token.version);
    EXPECT_TRUE(side.staging().empty());
    EXPECT_TRUE(side.trash().empty());
}

TEST_P(Placing, KeepsReplacedContentInTheTrash)
{
    side.folder.write("d/a.txt", "old");
    const auto applied = side.put("d/a.txt", "new");
    ASSERT_TRUE(applied);
    EXPECT_EQ(side.folder.read("d/a.txt"), "new");
    EXPECT_EQ(applied->trashedAs, "20261120T191400Z/d/a.txt");
    EXPECT_EQ(side.trashed("d/a.txt"), "old");
    EXPECT_EQ(side.trash().size(), 1U);
    EXPECT_TRUE(side.staging().empty());
}

TEST_P(Placing, KeepsRemovedContentInTheTrash)
{
    side.folder.write("d/a.txt", "old");
    const std::int64_t modified = side.folder.modified("d/a.txt");
    const auto applied = side.remove("d/a.txt");
    ASSERT_TRUE(applied);
    EXPECT_FALSE(applied->entry);
    EXPECT_FALSE(side.folder.exists("d/a.txt"));
    EXPECT_EQ(side.trashed("d/a.txt"), "old");
    EXPECT_EQ(side.folder.modified(".tern/trash/20261120T191400Z/d/a.txt"), modified);
}

TEST_P(Placing, LeavesWhatCameUnderTheNameOfANewFile)
{
    const Action action = side.copyAction("a.txt", "ours");
    side.folder.write("a.txt", "theirs");
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "theirs");
}

TEST_P(Placing, LeavesWhatWasEditedSinceThePlan)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    side.folder.write("a.txt", "edited");
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "edited");
    EXPECT_TRUE(side.trash().empty());
}

TEST_P(Placing, DoesNotRemoveWhatWasEditedSinceThePlan)
{
    side.folder.write("a.txt", "old");
    const Action action = side.action(ActionKind::Remove, "a.txt");
    side.folder.save("a.txt", "new");
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "new");
    EXPECT_TRUE(side.trash().empty());
}

TEST_P(Placing, SeesAnEditThatRestoresSizeAndTime)
{
    side.folder.write("a.txt", "old");
    side.folder.setModified("a.txt", 1'000);
    const Action action = side.copyAction("a.txt", "ours");
    side.folder.write("a.txt", "OLD");
    side.folder.setModified("a.txt", 1'000);
    // In the same tick of the change time nobody could tell.
    while (side.look("a.txt")->token.version == action.before->token.version)
        side.folder.setModified("a.txt", 1'000);
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "OLD");
}

TEST_P(Placing, MakesRenamesAndRemovesDirectories)
{
    Action make = side.action(ActionKind::MakeDirectory, "d");
    make.after = Entry{};
    make.after->kind = Kind::Directory;
    const auto made = side.apply(make);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->entry->kind, Kind::Directory);
    side.folder.write("d/inside", "x");
    const auto moved = side.apply(side.moveAction("d", "e"));
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->entry->token.object, made->entry->token.object);
    EXPECT_EQ(side.folder.read("e/inside"), "x");
    EXPECT_EQ(codeOf(side.remove("e")), ErrorCode::NotEmpty);
    ASSERT_TRUE(side.remove("e/inside"));
    ASSERT_TRUE(side.remove("e"));
    EXPECT_FALSE(side.folder.exists("e"));
}

TEST_P(Placing, MovesAFileOnlyToAFreeName)
{
    side.folder.write("a", "content of a");
    side.folder.write("b", "content of b");
    Action action = side.moveAction("a", "b");
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a"), "content of a");
    EXPECT_EQ(side.folder.read("b"), "content of b");
    side.folder.remove("b");
    const auto applied = side.apply(action);
    ASSERT_TRUE(applied);
    EXPECT_EQ(side.folder.read("b"), "content of a");
    EXPECT_FALSE(side.folder.exists("a"));
    EXPECT_EQ(applied->entry->token.version, side.look("b")->token.version);
}

TEST_P(Placing, PutsAFileInPlaceOfAnEmptyDirectory)
{
    side.folder.makeDirectory("x");
    const auto applied = side.put("x", "file now");
    ASSERT_TRUE(applied);
    EXPECT_EQ(side.folder.read("x"), "file now");
    side.folder.write("y/kept", "k");
    EXPECT_EQ(codeOf(side.put("y", "file now")), ErrorCode::NotEmpty);
    EXPECT_EQ(side.folder.read("y/kept"), "k");
}

TEST_P(Placing, PutsADirectoryInPlaceOfAFileThatGoesToTheTrash)
{
    side.folder.write("x", "was a file");
    Action action = side.action(ActionKind::MakeDirectory, "x");
    const auto applied = side.apply(action);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->kind, Kind::Directory);
    EXPECT_EQ(side.trashed("x"), "was a file");
}

TEST_P(Placing, CarriesSymlinksAsLinks)
{
    side.folder.write("target", "untouched");
    const Action make = side.symlinkAction("link", "target");
    MemoryContent content = MemoryContent::symlink("target");
    const auto staged = side.replica->stage(make, content, {}, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_FALSE(staged->digest);
    const auto applied = side.replica->apply(make, &*staged);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->target, "target");
    EXPECT_EQ(side.folder.tree().at("link"), "-> target");
    ASSERT_TRUE(side.put("link", "a file now"));
    EXPECT_EQ(side.folder.read("link"), "a file now");
    EXPECT_EQ(side.folder.read("target"), "untouched");
    EXPECT_EQ(side.trash().at("20261120T191400Z/link"), "-> target");
}

TEST_P(Placing, LeavesAFileThatSomebodyHasOpenForWriting)
{
    side.folder.write("a.txt", "old");
    const Action copy = side.copyAction("a.txt", "new");
    const Action remove = side.action(ActionKind::Remove, "a.txt");
    const int writer = ::open(side.folder.at("a.txt").c_str(), O_WRONLY | O_CLOEXEC);
    ASSERT_GE(writer, 0);
    EXPECT_EQ(codeOf(side.copy(copy, "new")), ErrorCode::Busy);
    EXPECT_EQ(codeOf(side.apply(remove)), ErrorCode::Busy);
    EXPECT_EQ(side.folder.read("a.txt"), "old");
    EXPECT_TRUE(side.trash().empty());
    ::close(writer);
    EXPECT_TRUE(side.copy(copy, "new"));
}

TEST_P(Placing, CarriesOddNames)
{
    const std::string odd[] = {"new\nline",           "-rf", "trailing.", " ",          "\xFF\xFE",
                               std::string(255, 'n'), "a~2", "quote\"",   "caf\xC3\xA9"};
    for (const std::string &name : odd) {
        ASSERT_TRUE(side.put(name, "first")) << name;
        ASSERT_TRUE(side.put(name, "second")) << name;
        EXPECT_EQ(side.folder.read(name), "second") << name;
        ASSERT_TRUE(side.remove(name)) << name;
        EXPECT_FALSE(side.folder.exists(name)) << name;
        EXPECT_EQ(side.trashed(name), "first") << name;
        EXPECT_EQ(side.folder.read(".tern/trash/20261120T191400Z~2/" + name), "second") << name;
    }
}

TEST_P(Placing, SaysNotFoundWhereTheParentIsMissing)
{
    EXPECT_EQ(codeOf(side.put("no/such/a.txt", "x")), ErrorCode::NotFound);
    EXPECT_TRUE(side.folder.tree().empty());
}

TEST_P(Placing, NeverFollowsASymlinkedParent)
{
    WorkFolder outside;
    outside.write("a.txt", "outside");
    side.folder.makeDirectory("d");
    const Action create = side.copyAction("d/new.txt", "x");
    side.folder.remove("d");
    side.folder.makeSymlink(outside.path(), "d");
    EXPECT_FALSE(side.copy(create, "x"));
    Action remove = side.action(ActionKind::Remove, "d/a.txt");
    EXPECT_FALSE(remove.before); // nothing stands there, in a tree that follows no symlink
    remove.before = Entry{};
    EXPECT_FALSE(side.apply(remove));
    EXPECT_EQ(outside.tree().size(), 1U);
    EXPECT_EQ(outside.read("a.txt"), "outside");
}

/// Directly before the call that displaces, the user saves another version.
class LastMoment : public testing::Test {
protected:
    void beforeCall(DiskCall call, std::string name, std::function<void()> act)
    {
        ASSERT_TRUE(side.put("probe", "so that the disk is known"));
        Fault fault;
        fault.call = call;
        fault.name = std::move(name);
        fault.before = std::move(act);
        side.disk.add(fault);
    }
    FolderSide side;
};

TEST_F(LastMoment, AnAtomicSaveBeforeTheExchangeIsPutBack)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] { side.folder.save("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(LastMoment, AnEditInPlaceBeforeTheExchangeIsPutBack)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] { side.folder.write("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
}

TEST_F(LastMoment, AWriterWhoComesBeforeTheExchangeKeepsHisFile)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    int writer = -1;
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] {
        writer = ::open(side.folder.at("a.txt").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    });
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::Busy);
    ASSERT_GE(writer, 0);
    EXPECT_EQ(::write(writer, " and more", 9), 9);
    ::close(writer);
    EXPECT_EQ(side.folder.read("a.txt"), "old and more");
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(LastMoment, ADeletionBeforeTheExchangeIsReported)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] { side.folder.remove("a.txt"); });
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_FALSE(side.folder.exists("a.txt"));
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(LastMoment, TwoSavesDuringTheExchangeLoseNothing)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] { side.folder.save("a.txt", "first"); });
    Fault second;
    second.call = DiskCall::RenameExchange;
    second.name = "a.txt";
    second.before = [&] { side.folder.save("a.txt", "second"); };
    side.disk.add(second);
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "second");
    EXPECT_EQ(side.trashed("a.txt"), "first");
}

TEST_F(LastMoment, ADeletionDuringTheExchangeBringsTheEditBack)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::RenameExchange, "a.txt", [&] { side.folder.save("a.txt", "user's"); });
    Fault second;
    second.call = DiskCall::RenameExchange;
    second.name = "a.txt";
    second.before = [&] { side.folder.remove("a.txt"); };
    side.disk.add(second);
    EXPECT_FALSE(side.copy(action, "ours"));
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
}

TEST_F(LastMoment, AnEditBeforeTheRemovalIsPutBack)
{
    side.folder.write("a.txt", "old");
    const Action action = side.action(ActionKind::Remove, "a.txt");
    beforeCall(DiskCall::RenameNoReplace, "a.txt", [&] { side.folder.save("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(LastMoment, SomethingSavedUnderANewNameWins)
{
    const Action action = side.copyAction("a.txt", "ours");
    const auto staged = side.stage(action, "ours");
    ASSERT_TRUE(staged);
    beforeCall(DiskCall::RenameNoReplace, staged->name,
               [&] { side.folder.save("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.replica->apply(action, &*staged)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
}

TEST_F(LastMoment, AnEditBeforeAMoveIsTakenBack)
{
    side.folder.write("a.txt", "old");
    const Action action = side.moveAction("a.txt", "b.txt");
    beforeCall(DiskCall::RenameNoReplace, "a.txt", [&] { side.folder.save("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
    EXPECT_FALSE(side.folder.exists("b.txt"));
}

TEST_F(LastMoment, AnEditRightAfterTheExchangeIsNotTakenForOurs)
{
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    // The exchange, the look at what it displaced, then the look at what stands there.
    Fault fault;
    fault.call = DiskCall::Status;
    fault.name = "a.txt";
    ASSERT_TRUE(side.put("probe", "so that the disk is known"));
    const auto staged = side.stage(action, "ours");
    ASSERT_TRUE(staged);
    side.disk.clear();
    fault.skip = 3; // the check, the free place in the trash, what was displaced
    fault.before = [&] { side.folder.save("a.txt", "user's"); };
    side.disk.add(fault);
    const auto applied = side.replica->apply(action, &*staged);
    ASSERT_TRUE(applied);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
    EXPECT_NE(applied->entry->token.version, side.look("a.txt")->token.version);
    EXPECT_EQ(applied->entry->size, 4U);
    EXPECT_EQ(side.trashed("a.txt"), "old");
}

TEST_F(LastMoment, WithoutExchangeASaveBeforeTheSecondLookIsLeftAlone)
{
    side.disk.lack(DiskCall::RenameExchange);
    side.folder.write("a.txt", "old");
    const Action action = side.copyAction("a.txt", "ours");
    beforeCall(DiskCall::Link, "a.txt", [&] { side.folder.save("a.txt", "user's"); });
    EXPECT_EQ(codeOf(side.copy(action, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("a.txt"), "user's");
    EXPECT_EQ(side.folder.status("a.txt").st_nlink, 1U);
    EXPECT_TRUE(side.trash().empty());
}

class PlacingAlways : public testing::Test {
protected:
    FolderSide side;
};

TEST_F(PlacingAlways, NeverTouchesTernsOwnFolder)
{
    EXPECT_FALSE(RelPath::parse(".tern/id"));
    EXPECT_FALSE(RelPath::parse("a/.TERN/x"));
    ASSERT_TRUE(side.replica->adopt(std::string(32, 'a')));
    ASSERT_TRUE(side.put("a", "1"));
    EXPECT_EQ(side.folder.read(".tern/id"), "tern root " + std::string(32, 'a') + "\n");
}

TEST_F(PlacingAlways, ADirectoryThatAnotherDesktopMadeIsFine)
{
    const Action action = side.action(ActionKind::MakeDirectory, "d");
    side.folder.makeDirectory("d");
    const auto applied = side.apply(action);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->kind, Kind::Directory);
    const Action other = side.action(ActionKind::MakeDirectory, "f");
    side.folder.write("f", "a file");
    EXPECT_EQ(codeOf(side.apply(other)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side.folder.read("f"), "a file");
}

TEST_F(PlacingAlways, SetsExecutableBitAndTimeWithoutCopying)
{
    side.folder.write("run.sh", "#!/bin/sh");
    const ino_t inode = side.folder.status("run.sh").st_ino;
    Action action = side.action(ActionKind::SetMetadata, "run.sh");
    action.after = action.before;
    action.after->executable = true;
    action.after->mtime = 42;
    const auto applied = side.apply(action);
    ASSERT_TRUE(applied);
    EXPECT_TRUE(applied->entry->executable);
    EXPECT_EQ(side.folder.modified("run.sh"), 42);
    EXPECT_NE(side.folder.status("run.sh").st_mode & S_IXUSR, 0U);
    EXPECT_EQ(side.folder.status("run.sh").st_ino, inode);
    side.folder.write("run.sh", "edited");
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
}

TEST_F(PlacingAlways, TimesOfAnyValueArrive)
{
    for (const std::int64_t mtime :
         {std::int64_t{0}, std::int64_t{-1}, std::int64_t{-1'500'000'001},
          std::int64_t{4'102'444'800'000'000'001}, std::int64_t{1'700'000'000'000'000'007}}) {
        const auto applied = side.copy(side.copyAction("a", "x", mtime), "x");
        ASSERT_TRUE(applied);
        EXPECT_EQ(side.folder.modified("a"), mtime);
        EXPECT_EQ(applied->entry->mtime, mtime);
    }
}

TEST_F(PlacingAlways, AFailedExchangeLeavesOldContentAndNothingHalf)
{
    side.folder.write("a.txt", "old");
    ASSERT_TRUE(side.put("probe", "so that the disk is known"));
    side.disk.add({.call = DiskCall::RenameExchange, .osError = EIO});
    const Action action = side.copyAction("a.txt", "new");
    EXPECT_EQ(codeOf(side.copy(action, "new")), ErrorCode::Io);
    EXPECT_EQ(side.folder.read("a.txt"), "old");
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(PlacingAlways, AFullDiskUnderTheTrashChangesNothing)
{
    side.folder.write("deep/er/a.txt", "old");
    ASSERT_TRUE(side.put("probe", "so that the disk is known"));
    const Action copy = side.copyAction("deep/er/a.txt", "new");
    const Action remove = side.action(ActionKind::Remove, "deep/er/a.txt");
    side.disk.add({.call = DiskCall::MakeDirectory, .name = "er", .times = -1, .osError = ENOSPC});
    EXPECT_EQ(codeOf(side.copy(copy, "new")), ErrorCode::NoSpace);
    EXPECT_EQ(codeOf(side.apply(remove)), ErrorCode::NoSpace);
    EXPECT_EQ(side.folder.read("deep/er/a.txt"), "old");
}

TEST_F(PlacingAlways, WithoutLinksAFullDiskKeepsTheOldContent)
{
    side.disk.lack(DiskCall::RenameExchange);
    side.disk.lack(DiskCall::Link);
    side.folder.write("a.txt", "old");
    ASSERT_TRUE(side.put("probe", "so that the disk is known"));
    const Action action = side.copyAction("a.txt", "new");
    const auto staged = side.stage(action, "new");
    ASSERT_TRUE(staged);
    side.disk.add({.call = DiskCall::Write, .osError = ENOSPC});
    EXPECT_EQ(codeOf(side.replica->apply(action, &*staged)), ErrorCode::NoSpace);
    EXPECT_EQ(side.folder.read("a.txt"), "old");
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(PlacingAlways, AFileNeverAppearsHalf)
{
    const std::string old(100'000, 'o');
    const std::string fresh(100'000, 'n');
    side.folder.write("a", old);
    std::atomic<bool> done = false;
    std::atomic<int> bad = 0;
    std::thread reader([&] {
        while (!done) {
            const std::string seen = side.folder.read("a");
            if (seen != old && seen != fresh)
                ++bad;
        }
    });
    for (int i = 0; i < 50; ++i) {
        EXPECT_TRUE(side.put("a", i % 2 == 0 ? fresh : old));
    }
    done = true;
    reader.join();
    EXPECT_EQ(bad, 0);
}

TEST_F(PlacingAlways, TwoDevicesWorkOnOneRootAtOnce)
{
    FolderReplicaOptions options;
    options.device = "lab-pc";
    const auto other = makeFolderReplica(side.posix, side.clock, side.folder.path(), options);
    other->beginRun("20261120T191401Z");
    const auto work = [&](Replica &replica, char mark) {
        for (int i = 0; i < 200; ++i) {
            Action action;
            action.path = FolderSide::path("f" + std::to_string(i));
            action.after = Entry{};
            const std::string text(1 + static_cast<std::size_t>(i), mark);
            action.after->size = text.size();
            MemoryContent content(text);
            const auto staged = replica.stage(action, content, {}, StopToken());
            ASSERT_TRUE(staged);
            const auto applied = replica.apply(action, &*staged);
            if (!applied) {
                EXPECT_EQ(applied.error().code, ErrorCode::ChangedMeanwhile);
                replica.discard(staged->name);
            }
        }
    };
    std::thread first([&] { work(*side.replica, 'a'); });
    std::thread second([&] { work(*other, 'b'); });
    first.join();
    second.join();
    const auto tree = side.folder.tree();
    ASSERT_EQ(tree.size(), 200U);
    for (int i = 0; i < 200; ++i) {
        const std::string &text = tree.at("f" + std::to_string(i));
        EXPECT_EQ(text.size(), 1 + static_cast<std::size_t>(i));
        EXPECT_EQ(text.find_first_not_of(text.front()), std::string::npos);
    }
    EXPECT_TRUE(side.staging().empty());
    EXPECT_TRUE(side.trash().empty());
}

TEST_F(PlacingAlways, APipeInTheWayIsNotTaken)
{
    ASSERT_EQ(::mkfifo(side.folder.at("p").c_str(), 0600), 0);
    Action action = side.copyAction("free", "x");
    action.path = FolderSide::path("p");
    EXPECT_EQ(codeOf(side.copy(action, "x")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(codeOf(side.replica->look(FolderSide::path("p"))), ErrorCode::Unsupported);
}

} // namespace
} // namespace tern::test
