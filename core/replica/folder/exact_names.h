#pragma once

#include "file_system.h"

#include "base/rel_path.h"

#include <atomic>
#include <list>
#include <map>
#include <mutex>
#include <set>

namespace tern {

/// How a disk takes names. Found out by probeNames().
struct NameTraits {
    bool ignoresCase = false;
    bool ignoresForm = false; ///< "é" in one and in two code points are one name
    bool alters = false;      ///< names are stored in another Unicode form than they are given

    [[nodiscard]] bool isExact() const { return !ignoresCase && !ignoresForm && !alters; }
};

/// What the names in one directory stand for. A value.
class NameMap {
public:
    NameMap() = default;
    /// Of names as a disk lists them. An escaped one stands for what it spells; where that name
    /// stands there as well, the plain one is told as escaped, so that both can be reached.
    explicit NameMap(const std::vector<DirectoryItem> &listed);

    /// How it is called on the disk; nothing: there is no such entry.
    [[nodiscard]] std::optional<std::string> stored(std::string_view name) const;
    void add(std::string_view name, std::string stored);
    void remove(std::string_view name);
    /// Calls the items of the listing that this was made of by what they stand for.
    void translate(std::vector<DirectoryItem> &listed) const;

private:
    std::set<std::string, std::less<>> m_plain;                ///< stand for themselves
    std::map<std::string, std::string, std::less<>> m_escaped; ///< name, and how it is stored
};

/// What the directories of one root share that are seen by withExactNames(): how the disk takes
/// names, and what was listed last. All calls may be made from any thread.
class ExactNames {
public:
    /// Until then nothing is translated.
    void setTraits(NameTraits traits);
    [[nodiscard]] NameTraits traits() const;
    [[nodiscard]] bool isExact() const { return m_exact; }

    /// What a path of the disk stands for, as far as the path alone tells.
    [[nodiscard]] RelPath told(const RelPath &stored) const;

    /// How `name` is called on the disk, in `directory`; nothing: there is no such entry. From
    /// memory while the directory shows no change but our own.
    Result<std::optional<std::string>> stored(Directory &directory, std::string_view name);
    /// The same, asked of the disk.
    Result<std::optional<std::string>> storedNow(Directory &directory, std::string_view name);
    /// Lists by what the names stand for.
    Result<std::vector<DirectoryItem>> list(Directory &directory);

private:
    friend class OwnChange;

    struct Known {
        FileStatus directory; ///< when it was listed, or after our last change
        int ownChanges = 0;   ///< that go on: `directory` says nothing meanwhile
        NameMap names;
    };
    static constexpr std::size_t keptDirectories = 32;

    Known *find(const FileStatus &directory);
    void remember(const FileStatus &directory, NameMap names);

    std::atomic<bool> m_exact = true;
    mutable std::mutex m_mutex; ///< of all below
    NameTraits m_traits;
    std::list<Known> m_known; ///< the last used first
};

/// A change that we make in a directory ourselves, so that what is known of it stays true and need
/// not be listed again. What others do there in the same moment is seen by the next scan.
class OwnChange {
public:
    OwnChange(ExactNames &names, Directory &directory);
    ~OwnChange();
    OwnChange(const OwnChange &) = delete;
    OwnChange &operator=(const OwnChange &) = delete;

    void added(std::string_view name, std::string stored);
    void removed(std::string_view name);

private:
    ExactNames &m_names;
    Directory &m_directory;
    std::optional<FileStatus> m_before;
};

} // namespace tern
