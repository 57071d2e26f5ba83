#include "replica/folder/posix_file_system.h"

#include "support/in_child.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <thread>

using std::string_literals::operator""s;
using testing::ElementsAre;
using testing::UnorderedElementsAreArray;

namespace tern::test {
namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::string readAll(File &file, std::uint64_t offset = 0)
{
    std::string text(4096, '\0');
    const auto count = file.read(offset, std::as_writable_bytes(std::span(text)));
    return count ? text.substr(0, *count) : "error: "s + name(count.error().code);
}

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    EXPECT_FALSE(result) << "expected an error";
    return result ? ErrorCode::Corrupt : result.error().code;
}

std::vector<std::string> namesIn(Directory &directory)
{
    std::vector<std::string> names;
    const std::vector<DirectoryItem> items = directory.list().value();
    for (const DirectoryItem &item : items)
        names.push_back(item.name);
    std::sort(names.begin(), names.end());
    return names;
}

/// On the usual temporary directory, and on memory where there is such a mount.
class PosixFileSystemTest : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override
    {
        const std::string base =
            GetParam().empty() ? std::filesystem::temp_directory_path().string() : GetParam();
        if (::access(base.c_str(), W_OK) != 0)
            GTEST_SKIP() << base << " is not there";
        m_folder = std::make_unique<TempFolder>(base);
        m_root = PosixFileSystem().openRoot(m_folder->path()).value();
    }
    [[nodiscard]] TempFolder &folder() { return *m_folder; }
    [[nodiscard]] Directory &root() { return *m_root; }
    [[nodiscard]] std::unique_ptr<File> file(std::string_view name, OpenMode mode)
    {
        return m_root->openFile(name, mode).value();
    }

private:
    std::unique_ptr<TempFolder> m_folder;
    std::shared_ptr<Directory> m_root;
};

INSTANTIATE_TEST_SUITE_P(Disks, PosixFileSystemTest, testing::Values("", "/dev/shm"),
                         [](const auto &disk) { return disk.param.empty() ? "Temp" : "Memory"; });

TEST_P(PosixFileSystemTest, OpensARootOnlyWhereADirectoryIs)
{
    folder().write("file", "x");
    PosixFileSystem system;
    EXPECT_EQ(codeOf(system.openRoot(folder() / "missing")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(system.openRoot(folder() / "file")), ErrorCode::NotADirectory);
    EXPECT_EQ(codeOf(system.openRoot("relative")), ErrorCode::InvalidName);
    EXPECT_EQ(codeOf(system.openRoot(folder().path() + "\0x"s)), ErrorCode::InvalidName);
}

TEST_P(PosixFileSystemTest, FollowsSymlinksToTheRootThatTheUserChose)
{
    folder().makeDirectory("real");
    folder().write("real/x", "1");
    folder().makeSymlink("real", "chosen");
    const auto chosen = PosixFileSystem().openRoot(folder() / "chosen").value();
    EXPECT_THAT(namesIn(*chosen), ElementsAre("x"));
}

TEST_P(PosixFileSystemTest, ListsEveryNameExactlyAsItIs)
{
    std::vector<std::string> names = {"line\nbreak", "-rf",  "trailing.", "tab\t",
                                      "\xff\xfe",    "Case", "case",      " ",
                                      "...",         "a\\b", "*?",        std::string(255, 'n')};
    for (int i = 0; i < 3000; ++i) // more than one buffer full
        names.push_back("entry-" + std::to_string(i));
    for (const std::string &name : names)
        folder().write(name, "x");
    EXPECT_THAT(namesIn(root()), UnorderedElementsAreArray(names));
    EXPECT_EQ(root().list().value().size(), names.size()) << "a second list begins anew";
}

TEST_P(PosixFileSystemTest, ListsOneDirectoryFromSeveralThreadsAtOnce)
{
    for (int i = 0; i < 500; ++i)
        folder().write("entry-" + std::to_string(i), "");
    std::vector<std::size_t> counts(4);
    std::vector<std::thread> threads;
    for (std::size_t &count : counts) {
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                count += root().list().value().size();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_THAT(counts, testing::Each(10'000U));
}

TEST_P(PosixFileSystemTest, TellsTypesSizesAndIdentities)
{
    folder().write("file", "12345");
    folder().makeDirectory("dir");
    folder().makeSymlink("nowhere", "link");
    ASSERT_EQ(::mkfifo((folder() / "pipe").c_str(), 0600), 0);
    const FileStatus file = root().status("file").value();
    EXPECT_EQ(file.type, FileType::Regular);
    EXPECT_EQ(file.size, 5U);
    EXPECT_EQ(file.inode, folder().status("file").st_ino);
    EXPECT_EQ(file.device, folder().status("file").st_dev);
    EXPECT_EQ(file.links, 1U);
    EXPECT_FALSE(file.executable);
    EXPECT_FALSE(file.mountRoot);
    EXPECT_EQ(root().status("dir").value().type, FileType::Directory);
    EXPECT_EQ(root().status("link").value().type, FileType::Symlink);
    EXPECT_EQ(root().status("pipe").value().type, FileType::Other);
    EXPECT_EQ(root().status("pipe").value().otherType, "pipe");
    EXPECT_EQ(root().status("").value().inode, folder().status("").st_ino);
    EXPECT_EQ(codeOf(root().status("missing")), ErrorCode::NotFound);
}

TEST_P(PosixFileSystemTest, RefusesNamesThatLeadElsewhere)
{
    folder().makeDirectory("dir");
    for (const std::string &name : {".."s, "."s, "dir/x"s, "/etc"s, "a\0b"s}) {
        EXPECT_EQ(codeOf(root().status(name)), ErrorCode::InvalidName);
        EXPECT_EQ(codeOf(root().openFile(name, OpenMode::Create)), ErrorCode::InvalidName);
        EXPECT_EQ(codeOf(root().makeDirectory(name, Access::Default)), ErrorCode::InvalidName);
        EXPECT_EQ(codeOf(root().rename("dir", root(), name, RenameMode::Replace)),
                  ErrorCode::InvalidName);
    }
    EXPECT_EQ(codeOf(root().status(std::string(256, 'n'))), ErrorCode::NameTooLong);
    for (const std::string_view path : {"..", "dir/..", "dir//x", "/dir", "dir/", "./dir"})
        EXPECT_EQ(codeOf(root().openDirectory(path)), ErrorCode::InvalidName) << path;
}

TEST_P(PosixFileSystemTest, NeverOpensADirectoryThroughASymlink)
{
    const TempFolder outside;
    outside.write("secret", "x");
    folder().makeDirectory("dir/below");
    folder().makeSymlink(outside.path(), "away");
    folder().makeSymlink("dir", "inside");
    EXPECT_TRUE(root().openDirectory("dir/below"));
    EXPECT_THAT(codeOf(root().openDirectory("away")),
                testing::AnyOf(ErrorCode::ChangedMeanwhile, ErrorCode::NotADirectory));
    EXPECT_THAT(codeOf(root().openDirectory("inside/below")),
                testing::AnyOf(ErrorCode::ChangedMeanwhile, ErrorCode::NotADirectory));
    folder().write("dir/file", "x");
    EXPECT_EQ(codeOf(root().openDirectory("dir/file")), ErrorCode::NotADirectory);
}

TEST_P(PosixFileSystemTest, ADirectoryStaysTheSameWhenASymlinkTakesItsName)
{
    const TempFolder outside;
    folder().makeDirectory("dir");
    const auto dir = root().openDirectory("dir").value();
    folder().move("dir", "moved");
    folder().makeSymlink(outside.path(), "dir");
    ASSERT_TRUE(dir->openFile("new", OpenMode::Create));
    EXPECT_TRUE(folder().exists("moved/new"));
    EXPECT_FALSE(outside.exists("new"));
}

TEST_P(PosixFileSystemTest, NeverOpensAFileThroughASymlink)
{
    folder().write("file", "x");
    folder().makeSymlink("file", "link");
    EXPECT_EQ(codeOf(root().openFile("link", OpenMode::Read)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(codeOf(root().openFile("link", OpenMode::ReadWrite)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(codeOf(root().openFile("link", OpenMode::Create)), ErrorCode::AlreadyExists);
}

TEST_P(PosixFileSystemTest, OpensOnlyRegularFilesAndNeverHangsOnAPipe)
{
    ASSERT_EQ(::mkfifo((folder() / "pipe").c_str(), 0600), 0);
    folder().makeDirectory("dir");
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string socketPath = folder() / "socket";
    ASSERT_LT(socketPath.size(), sizeof address.sun_path);
    std::copy(socketPath.begin(), socketPath.end(), address.sun_path);
    ASSERT_EQ(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    EXPECT_EQ(codeOf(root().openFile("pipe", OpenMode::Read)), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(root().openFile("pipe", OpenMode::ReadWrite)), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(root().openFile("socket", OpenMode::Read)), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(root().openFile("dir", OpenMode::Read)), ErrorCode::IsADirectory);
    EXPECT_EQ(root().status("socket").value().otherType, "socket");
    ::close(socket);
}

TEST_P(PosixFileSystemTest, CreatesFilesForTheOwnerAloneAndNeverOverOthers)
{
    const auto created = file("new", OpenMode::Create);
    ASSERT_TRUE(created->write(0, bytesOf("hello")));
    EXPECT_EQ(readAll(*created), "hello");
    EXPECT_EQ(folder().status("new").st_mode & 0777U, 0600U);
    EXPECT_EQ(codeOf(root().openFile("new", OpenMode::Create)), ErrorCode::AlreadyExists);
    EXPECT_EQ(folder().read("new"), "hello");
}

TEST_P(PosixFileSystemTest, ReadsAndWritesAtOffsets)
{
    folder().write("file", "0123456789");
    const auto opened = file("file", OpenMode::ReadWrite);
    ASSERT_TRUE(opened->write(4, bytesOf("xy")));
    EXPECT_EQ(readAll(*opened, 3), "3xy6789");
    EXPECT_EQ(readAll(*opened, 10), "");
    ASSERT_TRUE(opened->resize(3));
    EXPECT_EQ(folder().read("file"), "012");
    EXPECT_FALSE(file("file", OpenMode::Read)->write(0, bytesOf("x")));
}

TEST_P(PosixFileSystemTest, TellsHolesFromData)
{
    constexpr std::uint64_t mebibyte = 1U << 20U;
    const auto sparse = file("sparse", OpenMode::Create);
    ASSERT_TRUE(sparse->write(4 * mebibyte, bytesOf("data")));
    ASSERT_TRUE(sparse->resize(8 * mebibyte));
    EXPECT_EQ(sparse->nextData(0).value(), 4 * mebibyte);
    const std::uint64_t hole = sparse->nextHole(4 * mebibyte).value();
    EXPECT_GE(hole, 4 * mebibyte + 4);
    EXPECT_LT(hole, 5 * mebibyte);
    EXPECT_EQ(sparse->nextData(hole).value(), 8 * mebibyte) << "only a hole is left";
    EXPECT_EQ(sparse->nextHole(0).value(), 0U);
    const FileStatus status = sparse->status().value();
    EXPECT_LT(status.blocks * 512, status.size);
    EXPECT_EQ(readAll(*sparse, 4 * mebibyte - 2).substr(0, 6), "\0\0data"s);
}

TEST_P(PosixFileSystemTest, KeepsModificationTimesOfAnyValue)
{
    constexpr std::int64_t second = 1'000'000'000;
    const auto opened = file("file", OpenMode::Create);
    const std::int64_t values[] = {0,
                                   1,
                                   -1,
                                   -second,
                                   -second - 1,
                                   1'700'000'000 * second + 123'456'789,
                                   4'102'444'800 * second + 999'999'999}; // the year 2100
    for (const std::int64_t value : values) {
        ASSERT_TRUE(opened->setModified(value));
        EXPECT_EQ(opened->status().value().mtime, value);
        EXPECT_EQ(root().status("file").value().mtime, value);
    }
}

TEST_P(PosixFileSystemTest, GivesModesAsTheUmaskAllows)
{
    const TempFolder &place = folder();
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    EXPECT_TRUE(holdsInChild([&] {
        ::umask(027);
        const auto plain = directory->openFile("plain", OpenMode::Create).value();
        const auto program = directory->openFile("program", OpenMode::Create).value();
        if (!plain->setDefaultMode(false) || !program->setDefaultMode(true)
            || !directory->makeDirectory("open", Access::Default)
            || !directory->makeDirectory("private", Access::OwnerOnly))
            return false;
        const auto mode = [&](std::string_view name) {
            return place.status(name).st_mode & 07777U;
        };
        const bool first = mode("plain") == 0640 && mode("program") == 0750 && mode("open") == 0750
                           && mode("private") == 0700;
        const bool set = plain->setExecutable(true) && program->setExecutable(false);
        return first && set && mode("plain") == 0750 && mode("program") == 0640;
    }));
}

TEST_P(PosixFileSystemTest, ExecutableMeansByItsOwner)
{
    const auto opened = file("file", OpenMode::Create);
    const auto shows = [&](unsigned mode, bool executable) {
        return (folder().status("file").st_mode & 0777U) == mode
               && root().status("file")->executable == executable;
    };
    // In a child as well: the umask is asked for once in a process, and the test above sets it.
    EXPECT_TRUE(holdsInChild([&] {
        return opened->setExecutable(true) && shows(0700, true) && opened->setExecutable(false)
               && shows(0600, false);
    }));
}

TEST_P(PosixFileSystemTest, RenamesInEachMode)
{
    folder().write("a", "A");
    folder().write("b", "B");
    folder().makeDirectory("dir");
    const auto dir = root().openDirectory("dir").value();
    EXPECT_EQ(codeOf(root().rename("a", root(), "b", RenameMode::NoReplace)),
              ErrorCode::AlreadyExists);
    ASSERT_TRUE(root().rename("a", root(), "b", RenameMode::Exchange));
    EXPECT_EQ(folder().read("a"), "B");
    EXPECT_EQ(folder().read("b"), "A");
    EXPECT_EQ(codeOf(root().rename("a", root(), "c", RenameMode::Exchange)), ErrorCode::NotFound);
    ASSERT_TRUE(root().rename("a", *dir, "c", RenameMode::NoReplace));
    EXPECT_EQ(folder().read("dir/c"), "B");
    ASSERT_TRUE(root().rename("b", *dir, "c", RenameMode::Replace));
    EXPECT_EQ(folder().read("dir/c"), "A");
    EXPECT_EQ(codeOf(root().rename("missing", root(), "x", RenameMode::Replace)),
              ErrorCode::NotFound);
}

TEST_P(PosixFileSystemTest, RemovesLinksAndReadsSymlinks)
{
    folder().write("file", "x");
    folder().makeDirectory("full/inside");
    ASSERT_TRUE(root().link("file", root(), "second"));
    EXPECT_EQ(root().status("file").value().links, 2U);
    EXPECT_EQ(codeOf(root().link("file", root(), "second")), ErrorCode::AlreadyExists);
    const std::string target = std::string(1000, 't') + "/\n\xff";
    ASSERT_TRUE(root().makeSymlink(target, "link"));
    EXPECT_EQ(root().readSymlink("link").value(), target);
    EXPECT_EQ(codeOf(root().readSymlink("file")), ErrorCode::ChangedMeanwhile);
    ASSERT_TRUE(root().removeFile("link"));
    ASSERT_TRUE(root().removeFile("second"));
    EXPECT_EQ(codeOf(root().removeFile("second")), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(root().removeFile("full")), ErrorCode::IsADirectory);
    EXPECT_EQ(codeOf(root().removeDirectory("full")), ErrorCode::NotEmpty);
    EXPECT_EQ(codeOf(root().removeDirectory("file")), ErrorCode::NotADirectory);
    folder().remove("full/inside");
    ASSERT_TRUE(root().removeDirectory("full"));
    EXPECT_THAT(namesIn(root()), ElementsAre("file"));
}

TEST_P(PosixFileSystemTest, FlushesFilesDirectoriesAndTheWhole)
{
    const auto opened = file("file", OpenMode::Create);
    EXPECT_TRUE(opened->write(0, bytesOf("x")));
    EXPECT_TRUE(opened->sync());
    EXPECT_TRUE(root().sync());
    EXPECT_TRUE(root().syncFileSystem());
}

TEST_P(PosixFileSystemTest, KnowsWhatKindOfDiskItIs)
{
    const FileSystemFacts facts = root().facts().value();
    EXPECT_FALSE(facts.type.empty());
    EXPECT_GT(facts.freeBytes, 0U);
    EXPECT_GE(facts.totalBytes, facts.freeBytes);
    EXPECT_FALSE(facts.readOnly);
    if (facts.flushesWhole) {
        EXPECT_FALSE(facts.isNetwork);
        EXPECT_EQ(facts.timeGranularity, 10'000'000);
    } else {
        EXPECT_GT(facts.timeGranularity, 2'000'000'000) << "FAT counts in steps of two seconds";
    }
}

TEST_P(PosixFileSystemTest, ToldByTheKernelThatAWriterHasTheFileOpen)
{
    folder().write("file", "x");
    const auto opened = file("file", OpenMode::Read);
    if (const auto lease = opened->leaseForReading(); !lease)
        GTEST_SKIP() << "no leases here: " << name(lease.error().code);
    EXPECT_TRUE(opened->leaseHolds());
    const int writer = ::open((folder() / "file").c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
    ASSERT_GE(writer, 0) << "a writer never waits for us";
    EXPECT_FALSE(opened->leaseHolds());
    EXPECT_EQ(codeOf(opened->leaseForReading()), ErrorCode::Busy);
    ::close(writer);
    EXPECT_TRUE(opened->leaseHolds());
}

TEST_P(PosixFileSystemTest, SaysWhichLimitAWriteMet)
{
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    EXPECT_TRUE(holdsInChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return false;
        const auto opened = directory->openFile("large", OpenMode::Create).value();
        const std::string content(2000, 'x');
        const auto written = opened->write(0, bytesOf(content));
        return !written && written.error().code == ErrorCode::TooLarge
               && opened->status().value().size == 1000;
    }));
}

TEST_P(PosixFileSystemTest, SaysWhatItsUserMayNotDo)
{
    ASSERT_EQ(::chmod(folder().path().c_str(), 0755), 0);
    folder().makeDirectory("closed");
    folder().write("secret", "x");
    ASSERT_EQ(::chmod((folder() / "closed").c_str(), 0), 0);
    ASSERT_EQ(::chmod((folder() / "secret").c_str(), 0), 0);
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    EXPECT_TRUE(holdsInChild([&] {
        if (!becomeNobody())
            return false;
        const auto closed = directory->openDirectory("closed");
        const auto secret = directory->openFile("secret", OpenMode::Read);
        return !closed && closed.error().code == ErrorCode::PermissionDenied && !secret
               && secret.error().code == ErrorCode::PermissionDenied
               && directory->status("closed").has_value();
    }));
    ASSERT_EQ(::chmod((folder() / "closed").c_str(), 0700), 0);
}

TEST_P(PosixFileSystemTest, ReadsFilesOfOthersThoughTheirAccessTimeMoves)
{
    ASSERT_EQ(::chmod(folder().path().c_str(), 0755), 0);
    folder().write("shared", "x");
    ASSERT_EQ(::chmod((folder() / "shared").c_str(), 0644), 0);
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    EXPECT_TRUE(holdsInChild([&] {
        if (!becomeNobody())
            return false;
        const auto opened = directory->openFile("shared", OpenMode::Read);
        return opened && readAll(**opened) == "x";
    }));
}

TEST_P(PosixFileSystemTest, NeverCrossesIntoAnotherMount)
{
    folder().makeDirectory("dir/mounted/below");
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    const std::string mounted = folder() / "dir/mounted";
    if (!holdsInChild(haveOwnMounts))
        GTEST_SKIP() << "this user may not mount";
    EXPECT_TRUE(holdsInChild([&] {
        if (!haveOwnMounts())
            return false;
        // Opened anew: a descriptor from before belongs to the mounts of before.
        const auto here = PosixFileSystem().openRoot(folder().path()).value();
        if (::mount("none", mounted.c_str(), "tmpfs", 0, nullptr) != 0)
            return false;
        const auto opened = here->openDirectory("dir/mounted");
        const auto status = here->openDirectory("dir").value()->status("mounted");
        return !opened && opened.error().code == ErrorCode::CrossDevice && status->mountRoot;
    }));
}

/// Makes openat2 fail with ENOSYS in this process, as an old kernel would.
bool forbidOpenat2()
{
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(std::size(rules)), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

TEST_P(PosixFileSystemTest, WalksNameByNameWhereTheKernelHasNoOpenat2)
{
    folder().makeDirectory("a/b/c");
    folder().write("a/b/c/file", "x");
    folder().makeSymlink("b", "a/link");
    std::shared_ptr<Directory> directory = root().openDirectory("").value();
    EXPECT_TRUE(holdsInChild([&] {
        if (!forbidOpenat2())
            return false;
        const auto deep = directory->openDirectory("a/b/c");
        const auto link = directory->openDirectory("a/link/c");
        const auto missing = directory->openDirectory("a/x/c");
        return deep && namesIn(**deep) == std::vector<std::string>{"file"} && !link
               && link.error().code == ErrorCode::NotADirectory && !missing
               && missing.error().code == ErrorCode::NotFound;
    }));
}

} // namespace
} // namespace tern::test
