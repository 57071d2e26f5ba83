#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// The door to the disk: the POSIX calls that the folder replica needs, no more, so that tests can
/// put a faulty disk under it. Names are bytes. No call follows a symlink in any component.
/// All calls may be made from any thread; one File is used by one thread at a time.
/// Errors carry errno and the name that was given.

enum class FileType : std::uint8_t { Regular, Directory, Symlink, Other };

struct FileStatus {
    FileType type = FileType::Regular;
    std::string_view otherType = {}; ///< FileType::Other only, static: "pipe", "socket", ...
    bool executable = false;         ///< by its owner
    std::uint64_t size = 0;          ///< bytes
    std::uint64_t blocks = 0;        ///< of 512 bytes; fewer than `size` needs: the file is sparse
    std::int64_t mtime = 0;          ///< nanoseconds since 1970
    std::int64_t ctime = 0;          ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    std::optional<std::int64_t> birthTime; ///< nanoseconds since 1970, where the system knows it
    std::uint64_t device = 0;
    std::uint64_t links = 1;
    bool mountRoot = false; ///< another file system is mounted here
};

struct DirectoryItem {
    std::string name;
    FileType type = FileType::Regular; ///< a guess where the file system does not tell (see known)
    bool typeKnown = false;
};

/// What kind of disk this is, and what may be expected of it.
struct FileSystemFacts {
    std::string type;       ///< "ext4", "nfs", "cifs", "vfat", "fuse", ...
    bool isNetwork = false; ///< others may change it without events here
    /// A local disk with a journal: syncFileSystem() is a sound and quick flush, and changes of
    /// names reach the disk in their order.
    bool flushesWhole = false;
    std::int64_t timeGranularity = 0; ///< nanoseconds within which two changes may look alike
    std::uint64_t freeBytes = 0;      ///< for the user
    std::uint64_t totalBytes = 0;     ///< of the whole file system; 0 where not counted
    std::uint64_t freeFiles = 0;      ///< inodes left; 0 where not counted
    bool readOnly = false;
};

enum class OpenMode : std::uint8_t {
    Read,      ///< an existing regular file
    ReadWrite, ///< an existing regular file
    Create, ///< a new regular file (0600), AlreadyExists if something stands there; read and write
};

enum class Access : std::uint8_t {
    OwnerOnly, ///< 0700
    Default,   ///< as the umask allows
};

enum class RenameMode : std::uint8_t {
    Replace,   ///< what stands there is replaced, atomically
    NoReplace, ///< AlreadyExists if something stands there
    Exchange,  ///< both names change places, atomically
};

class File {
public:
    virtual ~File() = default;
    virtual Result<FileStatus> status() = 0;
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// Writes all of `bytes`, or fails.
    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// Cuts or extends (with a hole) to `size` bytes.
    virtual Result<void> resize(std::uint64_t size) = 0;
    /// SEEK_DATA: the first offset at or after `offset` that may hold data; the file's size when
    /// only a hole is left. Where holes cannot be told: `offset`.
    virtual Result<std::uint64_t> nextData(std::uint64_t offset) = 0;
    /// SEEK_HOLE: the first offset at or after `offset` that starts a hole; the size when none.
    virtual Result<std::uint64_t> nextHole(std::uint64_t offset) = 0;
    /// mtime in nanoseconds since 1970, any value the file system can hold.
    virtual Result<void> setModified(std::int64_t mtime) = 0;
    /// Sets or clears the executable bits, as readable bits and the umask have it.
    virtual Result<void> setExecutable(bool executable) = 0;
    /// Makes a file created with 0600 as readable as the umask allows.
    virtual Result<void> setDefaultMode(bool executable) = 0;
    /// Data and metadata survive a power cut after this.
    virtual Result<void> sync() = 0;
    /// Asks for a read lease (fcntl F_SETLEASE): Busy when a writer has the file open, Unsupported
    /// where there are no leases. It is not held, so that no writer ever has to wait for us.
    virtual Result<void> leaseForReading() = 0;
    /// False when a writer has the file open now. One who came and went has moved the ctime.
    [[nodiscard]] virtual bool leaseHolds() = 0;
};

class Directory {
public:
    virtual ~Directory() = default;

    /// Of `name` in this directory, not following a symlink; of the directory itself for "".
    virtual Result<FileStatus> status(std::string_view name) = 0;
    /// All but "." and "..", in no order, as they are now: also what came since it was opened.
    virtual Result<std::vector<DirectoryItem>> list() = 0;
    /// The directory at `path` (components joined by '/', or "" for a second handle on this one).
    /// Never leaves this directory, never follows a symlink, never crosses into another mount.
    virtual Result<std::shared_ptr<Directory>> openDirectory(std::string_view path) = 0;
    virtual Result<std::unique_ptr<File>> openFile(std::string_view name, OpenMode mode) = 0;
    virtual Result<std::string> readSymlink(std::string_view name) = 0;

    virtual Result<void> makeDirectory(std::string_view name, Access access) = 0;
    virtual Result<void> makeSymlink(std::string_view target, std::string_view name) = 0;
    virtual Result<void> removeFile(std::string_view name) = 0;      ///< or symlink
    virtual Result<void> removeDirectory(std::string_view name) = 0; ///< NotEmpty
    /// Unsupported where the file system lacks the mode.
    virtual Result<void> rename(std::string_view name, Directory &to, std::string_view toName,
                                RenameMode mode) = 0;
    /// A second name for a file. Unsupported where there are none.
    virtual Result<void> link(std::string_view name, Directory &to, std::string_view toName) = 0;

    /// Entries made, renamed and removed here survive a power cut after this.
    virtual Result<void> sync() = 0;
    /// The same for the whole file system, data included; reports write errors since the last call.
    virtual Result<void> syncFileSystem() = 0;
    virtual Result<FileSystemFacts> facts() = 0;
};

class FileSystem {
public:
    virtual ~FileSystem() = default;
    /// The directory at an absolute path. Symlinks in it are followed: the user chose it.
    virtual Result<std::shared_ptr<Directory>> openRoot(const std::string &absolutePath) = 0;
};

} // namespace tern
