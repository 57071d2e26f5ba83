#pragma once

#include "replica/folder/file_system.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tern::test {

using Inode = std::uint64_t;

/// A name in a directory.
struct Slot {
    Inode directory = 0;
    std::string name;

    auto operator<=>(const Slot &) const = default;
};

struct Attributes {
    bool executable = false;
    std::int64_t mtime = 0; ///< nanoseconds since 1970
    std::int64_t ctime = 0; ///< nanoseconds since 1970

    auto operator<=>(const Attributes &) const = default;
};

/// All that a disk holds, what is visible apart from what is durable: a value, so that a power cut
/// can be tried at any moment without running again what led to it.
///
/// What a power cut may leave (a weaker promise than ext4, xfs and btrfs give, whose journals keep
/// changes of names in order):
///
/// - Of the changes of names (made, removed, linked, renamed, exchanged) any subset, until a flush
///   of a directory they touch. A rename or exchange is atomic in itself: both names or none, so a
///   flush of either directory is a flush of both names. Two changes of the same name keep their
///   order, because the later one was made of what the earlier one left.
/// - A name in a directory is lost with the directory's own name: a new directory has to be flushed
///   in its parent. A rename into a new directory survives only together with that directory, or
///   "both names" would not hold (RenameInto::MayLoseDirectory takes that promise away as well).
/// - Of a file, until it or the whole disk is flushed: any of its sizes, each written block (of
///   blockBytes) as it was at any moment or zero, its mode and times as they were at any moment;
///   independently of each other and of its names.
/// - A symlink is whole with its name: there is no call to flush one.
/// - The ctime that a rename or a second name gives goes with that name.
class DiskState {
public:
    static constexpr Inode root = 1;
    static constexpr std::size_t blockBytes = 16;

    struct Node {
        FileType type = FileType::Regular;
        std::int64_t birth = 0; ///< nanoseconds since 1970
        /// As they were since the last flush: the durable one first, the visible one last.
        /// The target of a symlink. Nothing for directories.
        std::vector<std::string> contents = {std::string()};
        std::vector<Attributes> attributes = {Attributes()};
        std::int64_t durablyNamed = 0; ///< when a name last changed, as far as that is durable

        [[nodiscard]] const std::string &content() const { return contents.back(); }
        [[nodiscard]] bool isFlushed() const
        {
            return contents.size() == 1 && attributes.size() == 1;
        }
    };
    struct NameChange {
        Slot slot;
        Inode now = 0; ///< 0: nothing
    };
    /// Changes of names that survive together, or not at all.
    struct Effect {
        std::uint64_t number = 0; ///< in the order in which they were made
        std::vector<NameChange> changes = {};
        std::set<std::uint64_t> needs = {}; ///< numbers of effects without which it cannot survive
        std::set<Inode> named = {};         ///< whose ctime goes with it
        std::int64_t time = 0;
        bool durable = false;
    };
    using Names = std::map<Slot, Inode>;
    enum class RenameInto : std::uint8_t { KeepsDirectory, MayLoseDirectory };

    /// An empty root.
    explicit DiskState(RenameInto rule = RenameInto::KeepsDirectory);
    /// What is left after a power cut: `names` and `nodes` are all there is, and durable.
    [[nodiscard]] DiskState afterCut(const Names &names, std::map<Inode, Node> nodes) const;

    [[nodiscard]] std::optional<Inode> find(Inode directory, const std::string &name) const;
    /// By components from the root; "" is the root. Symlinks are not followed.
    [[nodiscard]] std::optional<Inode> findPath(std::string_view path) const;
    [[nodiscard]] const Node &node(Inode inode) const { return m_nodes.at(inode); }
    [[nodiscard]] FileStatus status(Inode inode) const;
    [[nodiscard]] std::map<std::string, Inode> children(Inode directory) const;
    /// Every path but the root's, in byte order.
    [[nodiscard]] std::map<std::string, Inode> paths() const;

    /// What is visible changes at once. The caller has checked that it may be done. `now`:
    /// nanoseconds since 1970.
    Inode make(const Slot &at, FileType type, const std::string &target, std::int64_t now);
    void setContent(Inode inode, std::string content, std::int64_t now);
    void setAttributes(Inode inode, const Attributes &attributes);
    void remove(const Slot &at, std::int64_t now);
    void link(const Slot &at, Inode inode, std::int64_t now);
    void rename(const Slot &from, const Slot &to, std::int64_t now);
    void exchange(const Slot &a, const Slot &b, std::int64_t now);

    void flushFile(Inode inode);
    void flushDirectory(Inode inode);
    void flushAll();

    /// For whoever enumerates what a cut may leave.
    [[nodiscard]] const Names &durableNames() const { return m_durable; }
    [[nodiscard]] const Names &visibleNames() const { return m_visible; }
    [[nodiscard]] const std::deque<Effect> &effects() const { return m_effects; }
    [[nodiscard]] const std::map<Inode, Node> &nodes() const { return m_nodes; }

private:
    void record(Effect effect);
    void makeDurable(std::uint64_t number);
    void fold();
    [[nodiscard]] std::set<std::uint64_t> creationsOf(Inode directory) const;

    RenameInto m_rule;
    Names m_visible;
    Names m_durable;                     ///< before all of m_effects
    std::deque<Effect> m_effects;        ///< since the first that is not durable
    std::map<Inode, Effect> m_creations; ///< of directories, while they are not durable
    std::map<Inode, Node> m_nodes;
    Inode m_nextInode = root + 1;
    std::uint64_t m_nextEffect = 1;
};

} // namespace tern::test
