#pragma once

#include "engine/engine.h"
#include "replica/folder/posix_file_system.h"
#include "support/manual_executor.h"
#include "support/seeded_random.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace tern::test {

/// A real directory that a test's "user" works in.
class UserFolder {
public:
    explicit UserFolder(std::filesystem::path path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::string at(const std::string &name) const { return (m_path / name).string(); }

    void write(const std::string &name, const std::string &content) const; ///< in place
    void save(const std::string &name,
              const std::string &content) const; ///< as editors do: beside, then renamed over
    void makeDirectory(const std::string &name) const;
    void remove(const std::string &name) const; ///< with all below it
    void rename(const std::string &from, const std::string &to) const;
    void setModified(const std::string &name, std::int64_t nanoseconds) const;
    [[nodiscard]] std::int64_t modified(const std::string &name) const;
    [[nodiscard]] std::uint64_t inode(const std::string &name) const;
    [[nodiscard]] std::optional<std::string> read(const std::string &name) const;
    [[nodiscard]] bool has(const std::string &name) const;

    /// Everything but Tern's own folder: path to content; directories end in '/', symlinks are
    /// "-> target".
    [[nodiscard]] std::map<std::string, std::string> tree() const;
    /// All contents in the trash.
    [[nodiscard]] std::multimap<std::string, std::string> trash() const;

private:
    std::filesystem::path m_path;
};

/// Two real folders and the state of their pair, in a directory of the test's own, synced by the
/// real session on the test's own thread.
class FolderPair {
public:
    FolderPair();
    explicit FolderPair(std::filesystem::path base); ///< an existing directory, kept
    ~FolderPair();
    FolderPair(const FolderPair &) = delete;
    FolderPair &operator=(const FolderPair &) = delete;

    UserFolder local;
    UserFolder remote;

    /// One run, as `tern sync` does it. Opens a fresh session each time, so that nothing is known
    /// but what the journal keeps.
    RunResult sync(RunRequest request = {});
    RunResult preview();
    /// Runs until nothing changes any more; fails the test when it does not converge.
    RunResult settle();
    /// True when a run that starts now finds nothing to do and calls it in sync.
    [[nodiscard]] bool isQuiet();

    [[nodiscard]] std::filesystem::path journalFolder() const;
    [[nodiscard]] const std::filesystem::path &base() const { return m_base; }
    [[nodiscard]] EngineParts parts();
    [[nodiscard]] std::unique_ptr<Session> open();
    RunResult run(Session &session, RunRequest request = {});

    void useFileSystem(FileSystem &fileSystem) { m_fileSystem = &fileSystem; }

    ManualExecutor executor;
    SystemClock clock;
    SystemRandom random;

private:
    std::filesystem::path m_base;
    bool m_removeAtEnd = true;
    PosixFileSystem m_posix;
    FileSystem *m_fileSystem = &m_posix;
};

} // namespace tern::test
