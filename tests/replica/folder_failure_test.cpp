#include "support/folder_side.h"

#include <cerrno>
#include <limits>

namespace tern::test {
namespace {

constexpr std::size_t mebi = std::size_t{1} << 20U;
constexpr const char *someId = "0123456789abcdef0123456789abcdef";

/// What the folder replica says when a single call to the disk fails, and that it leaves the rest
/// as it was.
class FolderFailure : public testing::Test {
protected:
    FolderSide side;

    void failAt(DiskCall call, std::string name, int osError, int skip = 0)
    {
        side.disk.add({.call = call, .name = std::move(name), .skip = skip, .osError = osError});
    }
    /// A transfer of `bytes` that was cut off behind its first checkpoint.
    StageOptions cutOff(const std::string &bytes)
    {
        StageOptions options;
        options.checkpoint = [&options](const ResumePoint &point) { options.resume = point; };
        MemoryContent content(bytes);
        content.readErrorFrom = 65 * mebi;
        content.readError = Error{ErrorCode::Offline};
        EXPECT_FALSE(
            side.replica->stage(side.copyAction("big", bytes), content, options, StopToken()));
        EXPECT_TRUE(options.resume);
        return {.resume = options.resume};
    }
    std::uint64_t bytesReadToStage(const std::string &bytes, const StageOptions &options)
    {
        MemoryContent content(bytes);
        EXPECT_TRUE(
            side.replica->stage(side.copyAction("big", bytes), content, options, StopToken()));
        return content.bytesRead;
    }
};

class CutOffTransfer : public FolderFailure {
protected:
    const std::string bytes = std::string(66 * mebi, 'x');
    const StageOptions resumed = cutOff(bytes);
    const std::string staged = ".tern/staging/" + resumed.resume->name;
};

TEST_F(CutOffTransfer, GoesOnWhereItWas)
{
    EXPECT_EQ(bytesReadToStage(bytes, resumed), 2 * mebi);
}

TEST_F(CutOffTransfer, StartsAnewWhereItsBeginningIsShorterThanItWas)
{
    std::filesystem::resize_file(side.folder.at(staged), mebi);
    EXPECT_EQ(bytesReadToStage(bytes, resumed), bytes.size());
}

TEST_F(CutOffTransfer, StartsAnewWhereItsBeginningCannotBeRead)
{
    failAt(DiskCall::Read, {}, EIO);
    EXPECT_EQ(bytesReadToStage(bytes, resumed), bytes.size());
}

TEST_F(CutOffTransfer, WaitsWhereItsFileCannotBeOpened)
{
    failAt(DiskCall::OpenFile, resumed.resume->name, EIO);
    EXPECT_EQ(codeOf(side.stage(side.copyAction("big", bytes), bytes, resumed)), ErrorCode::Io);
    EXPECT_TRUE(side.folder.exists(staged));
}

TEST_F(CutOffTransfer, EndsWhenItIsTold)
{
    StopSource stop;
    stop.request_stop();
    MemoryContent content(bytes);
    EXPECT_EQ(codeOf(side.replica->stage(side.copyAction("big", bytes), content, resumed,
                                         stop.get_token())),
              ErrorCode::Stopped);
    EXPECT_TRUE(side.folder.exists(staged));
}

TEST_F(FolderFailure, OnlyCopiesAreStaged)
{
    side.folder.write("a", "x");
    EXPECT_EQ(codeOf(side.stage(side.action(ActionKind::Remove, "a"), "x")),
              ErrorCode::Unsupported);
}

TEST_F(FolderFailure, ASymlinkThatPointsElsewhereByNowIsNotStaged)
{
    MemoryContent content = MemoryContent::symlink("there");
    EXPECT_EQ(
        codeOf(side.replica->stage(side.symlinkAction("l", "here"), content, {}, StopToken())),
        ErrorCode::Unstable);
}

TEST_F(FolderFailure, ASymlinkThatCannotBeMadeIsAnError)
{
    failAt(DiskCall::MakeSymlink, {}, EIO);
    MemoryContent content = MemoryContent::symlink("there");
    EXPECT_EQ(
        codeOf(side.replica->stage(side.symlinkAction("l", "there"), content, {}, StopToken())),
        ErrorCode::Io);
}

TEST_F(FolderFailure, AStagedNameThatIsTakenIsNotUsed)
{
    failAt(DiskCall::OpenFile, {}, EEXIST);
    EXPECT_TRUE(side.stage(side.copyAction("a", "x"), "x"));
    failAt(DiskCall::MakeSymlink, {}, EEXIST);
    MemoryContent content = MemoryContent::symlink("t");
    EXPECT_TRUE(side.replica->stage(side.symlinkAction("l", "t"), content, {}, StopToken()));
    EXPECT_EQ(side.staging().size(), 2U);
}

TEST_F(FolderFailure, ContentThatGrewWhileItWasReadIsNotKept)
{
    MemoryContent content("x");
    content.source.size = 2;
    EXPECT_EQ(codeOf(side.replica->stage(side.copyAction("a", "x"), content, {}, StopToken())),
              ErrorCode::Unstable);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(FolderFailure, AnyDeviceHasNamesForItsStagedContent)
{
    side.reopen("Ada's /laptop\n");
    const auto staged = side.stage(side.copyAction("a", "x"), "x");
    ASSERT_TRUE(staged);
    EXPECT_TRUE(RelPath::isValidName(staged->name)) << staged->name;
    ASSERT_TRUE(side.replica->cleanStaging({}));
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(FolderFailure, CleaningStagingTellsWhatItCannotDo)
{
    ASSERT_TRUE(side.stage(side.copyAction("a", "x"), "x"));
    side.folder.makeDirectory(".tern/staging/laptop-1");
    failAt(DiskCall::OpenDirectory, ".tern/staging", EIO);
    EXPECT_EQ(codeOf(side.replica->cleanStaging({})), ErrorCode::Io);
    failAt(DiskCall::RemoveFile, {}, EIO);
    EXPECT_EQ(codeOf(side.replica->cleanStaging({})), ErrorCode::Io);
    failAt(DiskCall::RemoveFile, {}, ENOENT); // another desktop was as quick
    EXPECT_TRUE(side.replica->cleanStaging({}));
    EXPECT_TRUE(side.replica->cleanStaging({}));
    EXPECT_TRUE(side.folder.exists(".tern/staging/laptop-1"));
}

TEST_F(FolderFailure, WhatIsGoneOrAnotherKindByNowIsNotRemoved)
{
    side.folder.write("a", "x");
    const Action gone = side.action(ActionKind::Remove, "a");
    side.folder.remove("a");
    EXPECT_EQ(codeOf(side.apply(gone)), ErrorCode::ChangedMeanwhile);
    side.folder.write("a", "x");
    const Action other = side.action(ActionKind::Remove, "a");
    for (const int osError : {ENOENT, EISDIR}) {
        failAt(DiskCall::OpenFile, "a", osError);
        EXPECT_EQ(codeOf(side.apply(other)), ErrorCode::ChangedMeanwhile);
    }
    failAt(DiskCall::OpenFile, "a", EIO);
    EXPECT_EQ(codeOf(side.apply(other)), ErrorCode::Io);
    EXPECT_TRUE(side.folder.exists("a"));
}

TEST_F(FolderFailure, ASymlinkWithoutATokenIsComparedByItsTarget)
{
    side.folder.makeSymlink("here", "l");
    Action action = side.action(ActionKind::Remove, "l");
    action.before->token = {};
    action.before->target = "there";
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
    action.before->target = "here";
    EXPECT_TRUE(side.apply(action));
}

TEST_F(FolderFailure, WhatMayNotBeReadCanBeRemovedButNotTouched)
{
    side.folder.write("a", "x");
    Action touch = side.action(ActionKind::SetMetadata, "a");
    touch.after = touch.before;
    touch.after->executable = true;
    failAt(DiskCall::OpenFile, "a", EACCES);
    EXPECT_EQ(codeOf(side.apply(touch)), ErrorCode::PermissionDenied);
    failAt(DiskCall::OpenFile, "a", EACCES);
    EXPECT_TRUE(side.remove("a"));
    EXPECT_EQ(side.trashed("a"), "x");
}

TEST_F(FolderFailure, WhatMayNotBeReadIsNotReplacedWhereItCouldOnlyBeCopiedToTheTrash)
{
    for (const DiskCall call :
         {DiskCall::RenameExchange, DiskCall::RenameNoReplace, DiskCall::Link})
        side.disk.lack(call);
    side.folder.write("a", "x");
    const Action action = side.copyAction("a", "new");
    failAt(DiskCall::OpenFile, "a", EACCES);
    EXPECT_EQ(codeOf(side.copy(action, "new")), ErrorCode::PermissionDenied);
    EXPECT_EQ(side.folder.read("a"), "x");
}

TEST_F(FolderFailure, StagedContentThatWasCutIsNotPlaced)
{
    const Action action = side.copyAction("a", "whole");
    const auto staged = side.stage(action, "whole");
    ASSERT_TRUE(staged);
    std::filesystem::resize_file(side.folder.at(".tern/staging/" + staged->name), 2);
    EXPECT_EQ(codeOf(side.replica->apply(action, &*staged)), ErrorCode::Corrupt);
    EXPECT_FALSE(side.folder.exists("a"));
}

TEST_F(FolderFailure, DirectoriesThatCannotBeMadeOrRemovedAreErrors)
{
    Action make = side.action(ActionKind::MakeDirectory, "d");
    make.after = Entry{};
    make.after->kind = Kind::Directory;
    failAt(DiskCall::MakeDirectory, "d", EIO);
    EXPECT_EQ(codeOf(side.apply(make)), ErrorCode::Io);
    side.folder.makeDirectory("d");
    const Action remove = side.action(ActionKind::Remove, "d");
    failAt(DiskCall::RemoveDirectory, "d", EIO);
    EXPECT_EQ(codeOf(side.apply(remove)), ErrorCode::Io);
    EXPECT_TRUE(side.apply(remove));
}

TEST_F(FolderFailure, WhatIsNoLongerThereIsNotMoved)
{
    side.folder.write("a", "x");
    const Action action = side.moveAction("a", "b");
    side.folder.remove("a");
    EXPECT_EQ(codeOf(side.apply(action)), ErrorCode::ChangedMeanwhile);
}

TEST_F(FolderFailure, ListingTheTrashLeavesOutWhatOthersCleanMeanwhile)
{
    side.folder.write("d/a", "x");
    ASSERT_TRUE(side.remove("d/a"));
    failAt(DiskCall::OpenDirectory, "20261120T191400Z/d", ENOENT);
    EXPECT_TRUE(side.replica->trash()->empty());
    failAt(DiskCall::Status, "a", ENOENT);
    EXPECT_TRUE(side.replica->trash()->empty());
    EXPECT_EQ(side.replica->trash()->size(), 1U);
}

TEST_F(FolderFailure, ListingTheTrashTellsWhatItCannotRead)
{
    side.folder.write("d/a", "x");
    ASSERT_TRUE(side.remove("d/a"));
    for (const char *place : {".tern/trash", "20261120T191400Z/d"}) {
        failAt(DiskCall::OpenDirectory, place, EIO);
        EXPECT_EQ(codeOf(side.replica->trash()), ErrorCode::Io) << place;
    }
}

TEST_F(FolderFailure, CleaningTheTrashTellsWhatItCannotDoAndGoesOnWithTheRest)
{
    const std::int64_t later = std::numeric_limits<std::int64_t>::max();
    side.folder.write("d/a", "x");
    ASSERT_TRUE(side.remove("d/a"));
    side.folder.write(".tern/trash/notes.txt", "nobody's run");
    failAt(DiskCall::OpenDirectory, ".tern/trash", EIO);
    EXPECT_EQ(codeOf(side.replica->cleanTrash(later)), ErrorCode::Io);
    failAt(DiskCall::OpenDirectory, "20261120T191400Z/d", EIO, 1); // first it is listed
    EXPECT_EQ(codeOf(side.replica->cleanTrash(later)), ErrorCode::Io);
    failAt(DiskCall::RemoveFile, "a", EIO);
    EXPECT_EQ(codeOf(side.replica->cleanTrash(later)), ErrorCode::Io);
    failAt(DiskCall::RemoveDirectory, "20261120T191400Z", EIO);
    EXPECT_EQ(codeOf(side.replica->cleanTrash(later)), ErrorCode::Io);
    EXPECT_EQ(side.replica->cleanTrash(later), 0U);
    EXPECT_FALSE(side.folder.exists(".tern/trash/20261120T191400Z"));
    EXPECT_TRUE(side.folder.exists(".tern/trash/notes.txt"));
}

TEST_F(FolderFailure, CleaningTheTrashMayMeetAnotherDesktopThatCleansIt)
{
    const std::int64_t later = std::numeric_limits<std::int64_t>::max();
    side.folder.write("d/a", "x");
    ASSERT_TRUE(side.remove("d/a"));
    side.disk.add({.call = DiskCall::OpenDirectory,
                   .name = "20261120T191400Z/d",
                   .skip = 1,
                   .before = [this] { side.folder.remove(".tern/trash/20261120T191400Z"); }});
    EXPECT_EQ(side.replica->cleanTrash(later), 0U);
}

TEST_F(FolderFailure, AnIdIsGivenWhereTheDiskHasNeitherLinksNorRenamesThatKeep)
{
    side.disk.lack(DiskCall::RenameNoReplace);
    side.disk.lack(DiskCall::Link);
    EXPECT_EQ(side.replica->adopt(someId), someId);
    EXPECT_EQ(side.replica->adopt(someId), someId);
}

TEST_F(FolderFailure, AnIdWhoseTemporaryFileStaysIsAnError)
{
    side.disk.lack(DiskCall::RenameNoReplace);
    side.disk.add({.call = DiskCall::RemoveFile, .times = -1, .osError = EIO});
    EXPECT_EQ(codeOf(side.replica->adopt(someId)), ErrorCode::Io);
}

TEST_F(FolderFailure, AGenerationHasANameThatIsOne)
{
    EXPECT_EQ(codeOf(side.replica->writeGeneration("../pair", 1)), ErrorCode::InvalidName);
    EXPECT_FALSE(side.folder.exists(".tern/pair"));
}

TEST_F(FolderFailure, AGenerationThatCannotBeReadIsNotTakenForNone)
{
    ASSERT_TRUE(side.replica->writeGeneration("pair", 7));
    failAt(DiskCall::OpenFile, "pair", EIO);
    EXPECT_EQ(codeOf(side.replica->identify("pair")), ErrorCode::Io);
    EXPECT_EQ(side.replica->identify("pair")->generation, 7U);
}

} // namespace
} // namespace tern::test
