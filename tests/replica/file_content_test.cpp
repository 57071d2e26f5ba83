#include "replica/folder/file_content.h"

#include "content/hasher.h"
#include "replica/folder/posix_file_system.h"
#include "replica/folder/scanner.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

constexpr std::int64_t second = 1'000'000'000;

class FileContentTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<File> open(std::string_view name) const
    {
        return root->openFile(name, OpenMode::Read).value();
    }
    [[nodiscard]] std::unique_ptr<Content> content(std::string_view name, SeenAt seenAt = {}) const
    {
        return openFileContent(open(name), seenAt).value();
    }
    [[nodiscard]] FileStatus status(std::string_view name) const
    {
        return root->status(name).value();
    }
    /// Something that only the change time shows: same size, same mtime.
    void editSecretly(std::string_view name, std::string_view text) const
    {
        const struct stat before = folder.status(name);
        do { // until the clock of the file system has ticked
            folder.write(name, text);
            folder.setModified(name, before.st_mtim.tv_sec, before.st_mtim.tv_nsec);
        } while (folder.status(name).st_ctim.tv_nsec == before.st_ctim.tv_nsec
                 && folder.status(name).st_ctim.tv_sec == before.st_ctim.tv_sec);
    }

    TempFolder folder;
    std::shared_ptr<Directory> root = PosixFileSystem().openRoot(folder.path()).value();
};

std::string readAll(Content &content)
{
    std::string all(content.size() + 10, '\0');
    const auto count = content.read(0, std::as_writable_bytes(std::span(all)));
    return count ? all.substr(0, *count) : name(count.error().code);
}

TEST_F(FileContentTest, ReadsTheBytesAndTellsWhatWasRead)
{
    folder.write("file", "hello");
    const FileStatus seen = status("file");
    const auto opened = content("file", {seen.ctime + second, second / 100});
    EXPECT_EQ(opened->size(), 5U);
    EXPECT_EQ(readAll(*opened), "hello");
    EXPECT_EQ(opened->read(5, {}).value(), 0U);
    const Entry entry = opened->finish().value();
    EXPECT_EQ(entry, entryFromStatus(seen, seen.ctime + second, second / 100));
    EXPECT_TRUE(entry.token.settled);
}

TEST_F(FileContentTest, IsUnsettledRightAfterAChange)
{
    folder.write("file", "hello");
    const std::int64_t changed = status("file").ctime;
    EXPECT_FALSE(content("file", {changed + 5, 10})->finish().value().token.settled);
    EXPECT_FALSE(content("file", {changed + 10, 10})->finish().value().token.settled);
    EXPECT_TRUE(content("file", {changed + 11, 10})->finish().value().token.settled);
}

TEST_F(FileContentTest, NoticesAnEditThatRestoredSizeAndTime)
{
    folder.write("file", "hello");
    const auto opened = content("file");
    editSecretly("file", "HELLO");
    EXPECT_EQ(readAll(*opened), "HELLO");
    EXPECT_EQ(opened->finish().error().code, ErrorCode::Unstable);
}

TEST_F(FileContentTest, NoticesAFileThatGrows)
{
    folder.write("file", "hello");
    const auto opened = content("file");
    folder.write("file", "hello and more");
    EXPECT_EQ(readAll(*opened), "hello") << "never beyond the size that was promised";
    EXPECT_EQ(opened->finish().error().code, ErrorCode::Unstable);
}

TEST_F(FileContentTest, NoticesAFileThatBecameShorter)
{
    folder.write("file", "hello");
    const auto opened = content("file");
    folder.write("file", "he");
    std::string all(5, '\0');
    EXPECT_EQ(opened->read(0, std::as_writable_bytes(std::span(all))).error().code,
              ErrorCode::Unstable);
}

TEST_F(FileContentTest, GoesOnWithTheOldFileWhenAnotherTakesItsName)
{
    folder.write("file", "hello");
    const auto opened = content("file");
    folder.write("new", "HELLO");
    folder.move("new", "file");
    EXPECT_EQ(readAll(*opened), "hello");
}

TEST_F(FileContentTest, RefusesWhatAWriterHasOpen)
{
    folder.write("file", "hello");
    if (!open("file")->leaseForReading())
        GTEST_SKIP() << "no leases here";
    const auto before = content("file");
    const std::ofstream writer(folder / "file", std::ios::app);
    EXPECT_EQ(openFileContent(open("file"), {}).error().code, ErrorCode::Busy);
    EXPECT_EQ(readAll(*before), "busy");
    EXPECT_EQ(before->finish().error().code, ErrorCode::Busy);
    EXPECT_EQ(digestOfFile(*open("file"), status("file"), {}).error().code, ErrorCode::Busy);
}

TEST_F(FileContentTest, TellsHolesOfSparseFilesOnly)
{
    constexpr std::uint64_t mebibyte = 1U << 20U;
    auto made = root->openFile("sparse", OpenMode::Create).value();
    ASSERT_TRUE(made->write(2 * mebibyte, std::as_bytes(std::span(std::string_view("data")))));
    ASSERT_TRUE(made->resize(4 * mebibyte));
    folder.write("dense", "12345");
    made.reset(); // a writer would be in the way of reading it
    const auto sparse = content("sparse");
    EXPECT_EQ(sparse->nextData(0).value(), 2 * mebibyte);
    EXPECT_EQ(sparse->nextData(3 * mebibyte).value(), 4 * mebibyte);
    EXPECT_EQ(sparse->nextData(9 * mebibyte).value(), 4 * mebibyte);
    EXPECT_EQ(content("dense")->nextData(2).value(), 2U);
    const std::string same = folder.read("sparse");
    EXPECT_EQ(digestOfFile(*open("sparse"), status("sparse"), {}).value(), digestOf(same));
}

TEST_F(FileContentTest, DigestsExactlyWhatWasExpected)
{
    const std::string large(3'000'000, 'x');
    folder.write("file", large);
    folder.write("empty", "");
    EXPECT_EQ(digestOfFile(*open("file"), status("file"), {}).value(), digestOf(large));
    EXPECT_EQ(digestOfFile(*open("empty"), status("empty"), {}).value(), digestOf(""));
    const FileStatus before = status("file");
    editSecretly("file", std::string(3'000'000, 'y'));
    EXPECT_EQ(digestOfFile(*open("file"), before, {}).error().code, ErrorCode::Unstable);
    EXPECT_EQ(digestOfFile(*open("empty"), before, {}).error().code, ErrorCode::Unstable);
}

TEST_F(FileContentTest, StopsWhenAsked)
{
    folder.write("file", "hello");
    StopSource source;
    source.request_stop();
    EXPECT_EQ(digestOfFile(*open("file"), status("file"), source.get_token()).error().code,
              ErrorCode::Stopped);
}

TEST_F(FileContentTest, TellsWhereASymlinkPointsWithoutFollowingIt)
{
    folder.makeSymlink("../no/where", "link");
    folder.write("file", "x");
    const auto opened = openSymlinkContent(root, "link", {}).value();
    EXPECT_EQ(opened->size(), 0U);
    const Entry entry = opened->finish().value();
    EXPECT_EQ(entry.kind, Kind::Symlink);
    EXPECT_EQ(entry.target, "../no/where");
    EXPECT_EQ(openSymlinkContent(root, "file", {}).error().code, ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(openSymlinkContent(root, "none", {}).error().code, ErrorCode::NotFound);
    folder.remove("link");
    folder.makeSymlink("elsewhere", "link");
    EXPECT_EQ(opened->finish().error().code, ErrorCode::Unstable);
}

} // namespace
} // namespace tern::test
