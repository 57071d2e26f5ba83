#pragma once

#include "disk_view.h"
#include "model_pair.h"
namespace tern::test {

/// How an uncut run went, and where it could have been cut: what lies on the machine after each
/// step.
struct Recording {
    struct Moment {
        std::shared_ptr<const DiskState> local;
        std::shared_ptr<const DiskState> remote;
        std::shared_ptr<const JournalCopy> journal;
        std::size_t commits = 0; ///< of the journal, so far
    };
    Machine before;
    std::vector<Moment> moments;
    /// The agreed tree after each commit, and the moment of it; first what was agreed before.
    std::vector<std::pair<std::size_t, std::map<RelPath, AgreedEntry>>> agreements;
    std::set<std::pair<std::string, std::string>> moved; ///< renames that were planned: from, to
    std::optional<RunResult> result;                     ///< nothing: it never came to rest
    SeenTree local;                                      ///< in the end
    SeenTree remote;
    std::map<Side, std::uint64_t> steps; ///< of each disk

    [[nodiscard]] const SeenTree &tree(Side side) const
    {
        return side == Side::Local ? local : remote;
    }
    /// Everything that the user could see at any moment on that side, by the inode that it was.
    using Seen = std::set<std::pair<Inode, SeenItem>>;
    [[nodiscard]] Seen &seen(Side side) { return m_seen[side]; }
    [[nodiscard]] const Seen &seen(Side side) const { return m_seen.at(side); }
    /// This run went on where `earlier` was killed: what that one did may still be undone.
    void goesOnFrom(const Recording &earlier);

private:
    std::map<Side, Seen> m_seen;
};

/// Of a moment or a machine.
template <class Held>
[[nodiscard]] const std::shared_ptr<const DiskState> &diskOf(const Held &held, Side side)
{
    return side == Side::Local ? held.local : held.remote;
}

[[nodiscard]] Recording record(const Machine &before, ScratchFolder &scratch,
                               const DiskTraits &traits);

/// What is wrong with one disk directly after a cut; empty when nothing: each file is as it visibly
/// was at some moment of the uncut run, so old or new, never half, and what is only replaced is
/// always there.
[[nodiscard]] std::string judgeDisk(const DiskState &cut, const Recording &uncut, Side side);

/// Lets a pair that lost power come to rest, and says what is wrong with it then; empty when all is
/// well: no guard stops it; nothing that the user wrote is lost, from sides and trash together;
/// both sides and the open conflicts are as the uncut run leaves them, so there is no conflict and
/// no deletion out of nothing; and Tern cleaned up after itself.
[[nodiscard]] std::string judge(ModelPair &pair, const Recording &uncut);

} // namespace tern::test
