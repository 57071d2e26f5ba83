#include "scan_fixture.h"

#include "support/in_child.h"

#include <sched.h>
#include <sys/mount.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace tern::test {
namespace {

/// What the disk, and users at work, can do to a scan: never may it take that for a deletion.
class ScannerFailureTest : public ScanTest {
protected:
    void SetUp() override
    {
        ScanTest::SetUp();
        folder.makeDirectory("d/e");
        folder.write("d/e/x", "1");
        folder.write("d/y", "1");
        folder.write("z", "1");
        agreeOnAll();
    }
};

TEST_F(ScannerFailureTest, AnUnreadableDirectoryIsAProblemAndNothingBelowItIsDeleted)
{
    for (const int error : {EACCES, EIO, ESTALE, EMFILE}) {
        disk.clear();
        disk.add({.call = DiskCall::OpenDirectory, .name = "d", .times = -1, .osError = error});
        folder.write("new", "1");
        const Scan found = scan();
        EXPECT_THAT(lines(found), ElementsAre("created new", "unreadable d/**"));
        EXPECT_EQ(found.problems[0].error.osError, error);
    }
}

TEST_F(ScannerFailureTest, ANewDirectoryThatMayNotBeReadIsToldSoThatARenameIsSeen)
{
    folder.move("d", "renamed");
    disk.add({.call = DiskCall::OpenDirectory, .name = "renamed", .times = -1, .osError = EACCES});
    const Scan found = scan();
    ASSERT_FALSE(found.changes.empty());
    EXPECT_THAT(lines(found), testing::Contains("created renamed"));
    EXPECT_THAT(lines(found), testing::Contains("unreadable renamed/**"));
}

TEST_F(ScannerFailureTest, AnUnreadableDirectoryOfTheRealDiskIsAProblemToo)
{
    ASSERT_EQ(::chmod(folder.path().c_str(), 0755), 0);
    ASSERT_EQ(::chmod((folder / "d/e").c_str(), 0), 0);
    EXPECT_TRUE(holdsInChild([&] {
        return becomeNobody() && lines(scan()) == std::vector<std::string>{"unreadable d/e/**"};
    }));
    ASSERT_EQ(::chmod((folder / "d/e").c_str(), 0700), 0);
}

TEST_F(ScannerFailureTest, AListingThatBreaksOffIsAProblem)
{
    // The root's listing passes; that of "d" and what follows does not.
    disk.add({.call = DiskCall::List, .skip = 1, .times = -1, .osError = EIO});
    EXPECT_THAT(lines(scan()), ElementsAre("unreadable d/**"));
}

TEST_F(ScannerFailureTest, AFileWhoseStatusCannotBeReadIsAProblem)
{
    disk.add({.call = DiskCall::Status, .name = "y", .times = -1, .osError = EIO});
    EXPECT_THAT(lines(scan()), ElementsAre("unreadable d/y/**"));
}

TEST_F(ScannerFailureTest, AnUnreadableRootFailsTheScan)
{
    disk.add({.call = DiskCall::List, .osError = EIO});
    EXPECT_EQ(tryScan().error().code, ErrorCode::Io);
    disk.add({.call = DiskCall::Status, .name = "", .osError = ESTALE});
    EXPECT_EQ(tryScan().error().code, ErrorCode::Offline);
}

TEST_F(ScannerFailureTest, ARootThatIsGoneFailsTheScanAndDeletesNothing)
{
    std::filesystem::rename(folder.path(), folder.path() + "-moved");
    std::filesystem::remove_all(folder.path() + "-moved");
    EXPECT_FALSE(tryScan());
    EXPECT_FALSE(tryScan({at("d/e/x")}));
}

TEST_F(ScannerFailureTest, ADirectoryThatGoesDuringTheScanIsDeletedOnceConfirmed)
{
    disk.add({.call = DiskCall::OpenDirectory, .name = "d", .before = [&] { folder.remove("d"); }});
    EXPECT_THAT(lines(scan()),
                ElementsAre("deleted d", "deleted d/e", "deleted d/e/x", "deleted d/y"));
}

TEST_F(ScannerFailureTest, ADirectoryThatSeemsGoneButIsThereIsLeftForTheNextRun)
{
    disk.add({.call = DiskCall::OpenDirectory, .name = "d", .osError = ENOENT});
    EXPECT_THAT(lines(scan()), ElementsAre("still_written d/**"));
}

TEST_F(ScannerFailureTest, AFileThatComesBackDuringTheScanIsNotDeleted)
{
    folder.remove("z");
    disk.add({.call = DiskCall::Status, .name = "z", .before = [&] { folder.write("z", "1"); }});
    EXPECT_THAT(lines(scan()), ElementsAre("still_written z/**"));
}

TEST_F(ScannerFailureTest, ADeletionThatCannotBeConfirmedIsAProblem)
{
    folder.remove("d/e");
    disk.add({.call = DiskCall::Status, .name = "e", .times = -1, .osError = EIO});
    EXPECT_THAT(lines(scan()), ElementsAre("unreadable d/e/**"));
}

TEST_F(ScannerFailureTest, ADirectorySwappedForASymlinkIsNeverFollowed)
{
    const TempFolder outside;
    outside.write("secret", "1");
    disk.add({.call = DiskCall::OpenDirectory, .name = "d", .before = [&] {
                  folder.move("d", "moved");
                  folder.makeSymlink(outside.path(), "d");
              }});
    EXPECT_THAT(lines(scan()), ElementsAre("still_written d/**"));
}

TEST_F(ScannerFailureTest, AFileSwappedForASymlinkIsNeverRead)
{
    const TempFolder outside;
    outside.write("secret", "2");
    passTick("z");
    editSecretly("z", "2");
    disk.add({.call = DiskCall::OpenFile, .name = "z", .before = [&] {
                  folder.remove("z");
                  folder.makeSymlink(outside / "secret", "z");
              }});
    EXPECT_THAT(lines(scan()), ElementsAre("still_written z"));
    EXPECT_EQ(disk.bytesRead(), 0U);
}

TEST_F(ScannerFailureTest, AFileThatMovesWhileItIsReadIsLeftForTheNextRun)
{
    passTick("z");
    editSecretly("z", "2");
    passTick("z");
    disk.add({.call = DiskCall::Read, .before = [&] { editSecretly("z", "3"); }});
    EXPECT_THAT(lines(scan()), ElementsAre("still_written z"));
    EXPECT_THAT(lines(scan()), ElementsAre("changed z"));
}

TEST_F(ScannerFailureTest, AFileThatAWriterHasOpenIsLeftForTheNextRun)
{
    if (!root->openFile("z", OpenMode::Read).value()->leaseForReading())
        GTEST_SKIP() << "no leases here";
    passTick("z");
    editSecretly("z", "2");
    {
        const std::ofstream writer(folder / "z", std::ios::app);
        const Scan found = scan();
        EXPECT_THAT(lines(found), ElementsAre("still_written z"));
        EXPECT_EQ(found.problems[0].error.code, ErrorCode::Busy);
    }
    EXPECT_THAT(lines(scan()), ElementsAre("changed z"));
}

TEST_F(ScannerFailureTest, AFileThatCannotBeReadIsAProblemOfItsOwn)
{
    passTick("z");
    editSecretly("z", "2");
    disk.add({.call = DiskCall::Read, .osError = EIO});
    EXPECT_THAT(lines(scan()), ElementsAre("unreadable z"));
}

TEST_F(ScannerFailureTest, AnotherFileSystemMountedInsideIsSkippedAndNothingBelowItIsDeleted)
{
    if (!holdsInChild(haveOwnMounts))
        GTEST_SKIP() << "this user may not mount";
    EXPECT_TRUE(holdsInChild([&] {
        if (!haveOwnMounts() || ::mount("none", (folder / "d").c_str(), "tmpfs", 0, nullptr) != 0)
            return false;
        root = disk.openRoot(folder.path()).value();
        return lines(scan()) == std::vector<std::string>{"skipped d/**"}
               && lines(scan("d/e/x")) == std::vector<std::string>{"skipped d/**"};
    }));
}

TEST_F(ScannerFailureTest, ManyChangedFilesAreComparedInTreeOrder)
{
    for (int i = 0; i < 300; ++i) {
        folder.makeDirectory("many/" + std::to_string(i % 7));
        folder.write("many/" + std::to_string(i % 7) + '/' + std::to_string(i), "before");
    }
    agreeOnAll();
    for (int i = 0; i < 300; i += 3)
        folder.write("many/" + std::to_string(i % 7) + '/' + std::to_string(i), "after!");
    const Scan found = scan();
    EXPECT_EQ(found.changes.size(), 100U);
    for (const Change &change : found.changes)
        EXPECT_EQ(change.after->digest, digestOf("after!"));
    EXPECT_TRUE(std::is_sorted(found.changes.begin(), found.changes.end(),
                               [](const Change &a, const Change &b) { return a.path < b.path; }));
    EXPECT_EQ(disk.count(DiskCall::OpenFile), 100);
}

} // namespace
} // namespace tern::test
