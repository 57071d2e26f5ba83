#include "content/hasher.h"
#include "support/folder_side.h"

#include <algorithm>
#include <cerrno>

namespace tern::test {
namespace {

constexpr std::size_t mebi = std::size_t{1} << 20U;

/// Bytes without any zero; two places a multiple of 1,009 apart may look alike.
std::string noise(std::size_t size, unsigned seed = 1)
{
    std::string tile(1'009, '\0');
    std::uint32_t state = seed;
    for (char &byte : tile) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>((state >> 24U) | 1U);
    }
    std::string bytes = tile;
    while (bytes.size() < size)
        bytes.append(bytes, 0, std::min(bytes.size(), size - bytes.size()));
    bytes.resize(size);
    return bytes;
}

class Staging : public testing::Test {
protected:
    FolderSide side;
    std::vector<ResumePoint> points;

    StageOptions remembering()
    {
        StageOptions options;
        options.checkpoint = [this](const ResumePoint &point) { points.push_back(point); };
        return options;
    }
    /// Stages `bytes`, but is cut off after 80 MiB, as by a kill, behind one checkpoint.
    void cutOff(const std::string &bytes)
    {
        MemoryContent content(bytes);
        content.readErrorFrom = 80 * mebi;
        content.readError = Error{ErrorCode::Offline};
        ASSERT_EQ(codeOf(side.replica->stage(side.copyAction("big", bytes), content, remembering(),
                                             StopToken())),
                  ErrorCode::Offline);
        ASSERT_EQ(points.size(), 1U);
        ASSERT_EQ(points[0].offset, 64 * mebi);
    }
};

TEST_F(Staging, CopiesAndHashesInOnePass)
{
    const std::string bytes = noise(3 * mebi + 17);
    const Action action = side.copyAction("a", bytes);
    std::uint64_t progress = 0;
    StageOptions options;
    options.progress = [&](std::uint64_t more) { progress += more; };
    MemoryContent content(bytes);
    const auto staged = side.replica->stage(action, content, options, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->digest, digestOf(bytes));
    EXPECT_EQ(staged->size, bytes.size());
    EXPECT_EQ(content.bytesRead, bytes.size());
    EXPECT_EQ(progress, bytes.size());
    EXPECT_TRUE(staged->name.starts_with("laptop-"));
    EXPECT_EQ(side.folder.read(".tern/staging/" + staged->name), bytes);
    EXPECT_TRUE(side.folder.tree().empty()); // the user sees nothing
}

TEST_F(Staging, HandlesAnEmptyFile)
{
    const auto staged = side.stage(side.copyAction("a", ""), "");
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->digest, digestOf(std::string_view()));
    EXPECT_EQ(staged->size, 0U);
}

TEST_F(Staging, SetsModeAndTime)
{
    Action action = side.copyAction("a", "x", -5);
    action.after->executable = true;
    const auto staged = side.stage(action, "x");
    ASSERT_TRUE(staged);
    EXPECT_EQ(side.folder.modified(".tern/staging/" + staged->name), -5);
    EXPECT_NE(side.folder.status(".tern/staging/" + staged->name).st_mode & S_IXUSR, 0U);
    EXPECT_EQ(side.folder.status(".tern").st_mode & 07777U, 0700U);
    EXPECT_EQ(side.folder.status(".tern/staging").st_mode & 07777U, 0700U);
}

TEST_F(Staging, AcceptsATimeThatTheDiskCannotHold)
{
    side.disk.add({.call = DiskCall::SetModified, .osError = ERANGE});
    EXPECT_TRUE(side.stage(side.copyAction("a", "x"), "x"));
    side.disk.add({.call = DiskCall::SetModified, .osError = EIO});
    EXPECT_EQ(codeOf(side.stage(side.copyAction("a", "x"), "x")), ErrorCode::Io);
}

TEST_F(Staging, KeepsHolesAndMakesNoOthers)
{
    // Data, a hole, real zeros, data, and a hole at the end.
    std::string bytes = noise(64 * 1024) + std::string(4 * mebi, '\0') + noise(64 * 1024, 2);
    bytes.replace(bytes.size() - 32 * 1024, 16 * 1024, 16 * 1024, '\0');
    bytes += std::string(2 * mebi, '\0');
    const std::uint64_t dataEnd = bytes.size() - 2 * mebi;
    MemoryContent content(bytes);
    content.holes = {{64 * 1024, 64 * 1024 + 4 * mebi}, {dataEnd, bytes.size()}};
    const Action action = side.copyAction("sparse", bytes);
    const auto staged = side.replica->stage(action, content, {}, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->digest, digestOf(bytes));
    EXPECT_EQ(side.folder.read(".tern/staging/" + staged->name), bytes);
    const auto blocks = side.folder.status(".tern/staging/" + staged->name).st_blocks;
    EXPECT_EQ(blocks * 512, 128 * 1024);
}

TEST_F(Staging, KeepsAFileThatIsOneHole)
{
    const std::string bytes(8 * mebi, '\0');
    MemoryContent content(bytes);
    content.holes = {{0, bytes.size()}};
    const auto staged =
        side.replica->stage(side.copyAction("hole", bytes), content, {}, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_EQ(content.bytesRead, 0U);
    const struct stat seen = side.folder.status(".tern/staging/" + staged->name);
    EXPECT_EQ(static_cast<std::size_t>(seen.st_size), bytes.size());
    EXPECT_EQ(seen.st_blocks, 0);
}

TEST_F(Staging, ASparseFileOfTheDiskStaysSparseOnTheOtherSide)
{
    FolderSide other;
    other.folder.write("big", noise(4096));
    ASSERT_EQ(::truncate(other.folder.at("big").c_str(), 50 * mebi), 0);
    const auto entry = other.look("big");
    auto content = other.replica->read(FolderSide::path("big"), *entry);
    ASSERT_TRUE(content);
    Action action = side.copyAction("big", "");
    action.after = entry;
    action.counterpart = entry;
    const auto staged = side.replica->stage(action, **content, {}, StopToken());
    ASSERT_TRUE(staged);
    ASSERT_TRUE(side.replica->apply(action, &*staged));
    EXPECT_EQ(side.folder.status("big").st_size, 50 * static_cast<off_t>(mebi));
    EXPECT_EQ(side.folder.status("big").st_blocks * 512, 4096);
    EXPECT_EQ(side.folder.modified("big"), other.folder.modified("big"));
}

TEST_F(Staging, NoticesAFileThatBecameShorter)
{
    MemoryContent content("abc");
    content.promised = 10;
    EXPECT_EQ(codeOf(side.replica->stage(side.copyAction("a", "abc"), content, {}, StopToken())),
              ErrorCode::Unstable);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(Staging, NoticesAFileThatMovedWhileItWasRead)
{
    MemoryContent content("abc");
    content.finishError = Error{ErrorCode::Unstable};
    EXPECT_EQ(codeOf(side.replica->stage(side.copyAction("a", "abc"), content, {}, StopToken())),
              ErrorCode::Unstable);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(Staging, NoticesContentThatIsNotWhatItsDigestSays)
{
    Action action = side.copyAction("a", "abc");
    action.after->digest = digestOf(std::string_view("abd"));
    EXPECT_EQ(codeOf(side.stage(action, "abc")), ErrorCode::Corrupt);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(Staging, AFullDiskLeavesNothingHalf)
{
    const std::string bytes = noise(3 * mebi);
    side.disk.add({.call = DiskCall::Write, .skip = 1, .osError = ENOSPC});
    EXPECT_EQ(codeOf(side.stage(side.copyAction("a", bytes), bytes)), ErrorCode::NoSpace);
    EXPECT_TRUE(side.staging().empty());
    EXPECT_TRUE(side.folder.tree().empty());
}

TEST_F(Staging, SaysNoSpaceBeforeAnythingIsWritten)
{
    side.disk.setFacts([](FileSystemFacts &facts) {
        facts.totalBytes = 100 * mebi;
        facts.freeBytes = 3 * mebi;
    });
    const std::string fits = noise(2 * mebi);
    const std::string tooMuch = noise(2 * mebi + 1);
    MemoryContent content(tooMuch);
    EXPECT_EQ(codeOf(side.replica->stage(side.copyAction("a", tooMuch), content, {}, StopToken())),
              ErrorCode::NoSpace);
    EXPECT_EQ(content.bytesRead, 0U);
    EXPECT_TRUE(side.stage(side.copyAction("a", fits), fits)); // a hundredth stays free
    const auto error = side.stage(side.copyAction("b", tooMuch), tooMuch);
    EXPECT_EQ(error.error().subject, "b");
}

TEST_F(Staging, CountsOnlyTheDataOfASparseFile)
{
    side.disk.setFacts([](FileSystemFacts &facts) {
        facts.totalBytes = 100 * mebi;
        facts.freeBytes = 3 * mebi;
    });
    const std::string bytes = noise(4096) + std::string(40 * mebi, '\0');
    MemoryContent content(bytes);
    content.holes = {{4096, bytes.size()}};
    EXPECT_TRUE(side.replica->stage(side.copyAction("a", bytes), content, {}, StopToken()));
}

TEST_F(Staging, StopsBetweenTwoMebibytes)
{
    const std::string bytes = noise(8 * mebi);
    MemoryContent content(bytes);
    StopSource stop;
    content.beforeRead = [&](std::uint64_t offset) {
        if (offset >= 2 * mebi)
            stop.request_stop();
    };
    EXPECT_EQ(
        codeOf(side.replica->stage(side.copyAction("a", bytes), content, {}, stop.get_token())),
        ErrorCode::Stopped);
    EXPECT_LE(content.bytesRead, 3 * mebi);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(Staging, ACutOffTransferGoesOnWhereItWas)
{
    const std::string bytes = noise(100 * mebi);
    cutOff(bytes);
    side.reopen(); // as after a kill
    MemoryContent rest(bytes);
    StageOptions options = remembering();
    options.resume = points[0];
    const Action action = side.copyAction("big", bytes);
    const auto staged = side.replica->stage(action, rest, options, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->name, points[0].name);
    EXPECT_EQ(rest.bytesRead, 36 * mebi);
    EXPECT_EQ(staged->digest, digestOf(bytes));
    ASSERT_TRUE(side.replica->apply(action, &*staged));
    EXPECT_EQ(side.folder.read("big"), bytes);
    EXPECT_TRUE(side.staging().empty());
}

TEST_F(Staging, ADamagedPrefixIsNoticedAndCopiedAnew)
{
    const std::string bytes = noise(100 * mebi);
    cutOff(bytes);
    const std::string staged = side.folder.at(".tern/staging/" + points[0].name);
    {
        std::fstream file(staged, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(1000);
        file.put('\0');
    }
    MemoryContent again(bytes);
    StageOptions options;
    options.resume = points[0];
    const auto fresh = side.replica->stage(side.copyAction("big", bytes), again, options, {});
    ASSERT_TRUE(fresh);
    EXPECT_EQ(again.bytesRead, bytes.size());
    EXPECT_EQ(fresh->digest, digestOf(bytes));
    EXPECT_EQ(side.staging().size(), 1U); // the damaged one is gone
}

TEST_F(Staging, AnotherVersionOfTheSourceIsCopiedAnew)
{
    const std::string bytes = noise(100 * mebi);
    cutOff(bytes);
    const std::string edited = noise(100 * mebi, 7);
    Action action = side.copyAction("big", edited);
    action.counterpart->token.version = "source-2";
    StageOptions options;
    options.resume = points[0];
    MemoryContent content(edited);
    const auto staged = side.replica->stage(action, content, options, {});
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->digest, digestOf(edited));
    EXPECT_EQ(side.staging().size(), 1U);
}

TEST_F(Staging, AnUnsettledSourceGivesNoCheckpoints)
{
    const std::string bytes = noise(70 * mebi);
    Action action = side.copyAction("big", bytes);
    action.counterpart->token.settled = false;
    MemoryContent content(bytes);
    ASSERT_TRUE(side.replica->stage(action, content, remembering(), {}));
    EXPECT_TRUE(points.empty());
}

TEST_F(Staging, ACheckpointIsDurableBeforeItIsTold)
{
    const std::string bytes = noise(70 * mebi);
    int syncsBefore = -1;
    StageOptions options;
    options.checkpoint = [&](const ResumePoint &) {
        syncsBefore =
            side.disk.count(DiskCall::SyncFile) + side.disk.count(DiskCall::SyncDirectory);
    };
    MemoryContent content(bytes);
    ASSERT_TRUE(side.replica->stage(side.copyAction("big", bytes), content, options, {}));
    EXPECT_EQ(syncsBefore, 2);
}

TEST_F(Staging, CleansWhatIsItsOwnAndNotKept)
{
    const auto kept = side.stage(side.copyAction("a", "a"), "a");
    const auto left = side.stage(side.copyAction("b", "b"), "b");
    ASSERT_TRUE(kept);
    ASSERT_TRUE(left);
    side.folder.write(".tern/staging/lab-pc-17", "another device's");
    side.folder.write(".tern/staging/laptop-2-17", "of a device with a longer name");
    ASSERT_TRUE(side.replica->cleanStaging({kept->name}));
    const auto names = side.staging();
    EXPECT_EQ(names.size(), 3U);
    EXPECT_TRUE(names.contains(kept->name));
    EXPECT_FALSE(names.contains(left->name));
}

TEST_F(Staging, DiscardsOnlyWhatIsItsOwn)
{
    const auto staged = side.stage(side.copyAction("a", "a"), "a");
    ASSERT_TRUE(staged);
    side.folder.write(".tern/staging/lab-pc-17", "another device's");
    side.replica->discard("lab-pc-17");
    side.replica->discard("../id");
    side.replica->discard(staged->name);
    EXPECT_EQ(side.staging().size(), 1U);
}

TEST_F(Staging, NeedsNoStagingFolderToCleanIt)
{
    EXPECT_TRUE(side.replica->cleanStaging({}));
    EXPECT_FALSE(side.folder.exists(".tern"));
}

TEST_F(Staging, FlushMakesFewThingsDurableOneByOne)
{
    side.disk.setFacts([](FileSystemFacts &facts) { facts.flushesWhole = true; });
    side.reopen();
    ASSERT_TRUE(side.put("d1", "x"));
    side.disk.clear();
    const auto staged = side.stage(side.copyAction("a", "a"), "a");
    ASSERT_TRUE(staged);
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.disk.count(DiskCall::SyncFileSystem), 0);
    EXPECT_EQ(side.disk.count(DiskCall::SyncFile), 2); // this one, and d1 which went unflushed
    side.disk.clear();
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.disk.count(DiskCall::SyncFile), 0); // nothing waits any more
    EXPECT_EQ(side.disk.count(DiskCall::SyncDirectory), 0);
}

TEST_F(Staging, FlushMakesManyThingsDurableAtOnce)
{
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(side.stage(side.copyAction("a" + std::to_string(i), "a"), "a"));
    side.disk.clear();
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.disk.count(DiskCall::SyncFileSystem), 1);
    EXPECT_EQ(side.disk.count(DiskCall::SyncFile), 0);
}

TEST_F(Staging, FlushCountsFilesThatWereOnlyRead)
{
    side.folder.write("d/source", "content");
    ASSERT_TRUE(side.replica->read(FolderSide::path("d/source"), *side.look("d/source")));
    side.disk.clear();
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.disk.count(DiskCall::SyncFile), 1);
    EXPECT_EQ(side.disk.count(DiskCall::SyncDirectory), 1);
}

TEST_F(Staging, AFailedFlushLeavesEverythingToTheNext)
{
    ASSERT_TRUE(side.stage(side.copyAction("a", "a"), "a"));
    side.disk.add({.call = DiskCall::SyncFile, .osError = EIO});
    EXPECT_EQ(codeOf(side.replica->flush()), ErrorCode::Io);
    side.disk.clear();
    ASSERT_TRUE(side.replica->flush());
    EXPECT_EQ(side.disk.count(DiskCall::SyncFile), 1);
}

TEST_F(Staging, FlushDoesNotMindWhatVanished)
{
    side.folder.write("d/source", "content");
    ASSERT_TRUE(side.replica->read(FolderSide::path("d/source"), *side.look("d/source")));
    side.folder.remove("d");
    EXPECT_TRUE(side.replica->flush());
}

} // namespace
} // namespace tern::test
