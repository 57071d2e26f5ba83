#pragma once

#include "replica/folder/file_system.h"

#include <functional>
#include <mutex>

namespace tern::test {

/// The calls that can be made to fail.
enum class DiskCall : std::uint8_t {
    OpenRoot,
    Status,
    List,
    OpenDirectory,
    OpenFile,
    ReadSymlink,
    MakeDirectory,
    MakeSymlink,
    RemoveFile,
    RemoveDirectory,
    RenameReplace,
    RenameNoReplace,
    RenameExchange,
    Link,
    SyncDirectory,
    SyncFileSystem,
    Read,
    Write,
    Resize,
    SetModified,
    SetExecutable,
    SyncFile,
    Lease,
};

/// A file system in front of another one that fails where it is told to, and lets "a user" act
/// directly before a call. Faults are tried in the order in which they were added; a fault without
/// `osError` and `shortened` only runs its hook. Safe from any thread.
class FaultyFileSystem final : public FileSystem {
public:
    struct Fault {
        DiskCall call = DiskCall::Write;
        std::string name = {};     ///< only for this name, as it is given to the call; "": for any
        int skip = 0;              ///< so many such calls pass first
        int times = 1;             ///< then so many are struck; negative: all
        int osError = 0;           ///< what they fail with
        std::size_t shortened = 0; ///< Read: tells at most so many bytes; 0: as they are
        std::function<void()> before = {}; ///< runs before the call; not under any lock
    };

    explicit FaultyFileSystem(FileSystem &disk) : m_disk(disk) {}

    void add(Fault fault);
    /// From now on every such call is Unsupported, as on file systems that lack it.
    void lack(DiskCall call);
    void setFacts(std::function<void(FileSystemFacts &)> change)
    {
        m_changeFacts = std::move(change);
    }
    void clear();
    /// How often a call was made since clear().
    [[nodiscard]] int count(DiskCall call) const;
    /// Bytes read since clear().
    [[nodiscard]] std::uint64_t bytesRead() const;

    Result<std::shared_ptr<Directory>> openRoot(const std::string &absolutePath) override;

    /// For the decorated parts: what strikes this call. Runs the hook.
    struct Strike {
        int osError = 0;
        std::size_t shortened = 0;
    };
    Strike strike(DiskCall call, std::string_view name);
    void addRead(std::uint64_t bytes);
    void changeFacts(FileSystemFacts &facts) const;

private:
    FileSystem &m_disk;
    std::function<void(FileSystemFacts &)> m_changeFacts;
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
    std::vector<int> m_counts = std::vector<int>(32, 0);
    std::uint64_t m_bytesRead = 0;
};

} // namespace tern::test
