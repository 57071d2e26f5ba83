#pragma once

#include "support/model_sync.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace tern::test {

/// What happens in a deed. The simpler ones come first: a failing history shrinks towards them.
enum class DeedKind : std::uint8_t {
    Write,         ///< a new file
    MakeDirectory, ///< a new directory
    Edit,          ///< other content
    Remove,        ///< with all below it
    Move,          ///< a file or directory elsewhere, over a file that stands there
    Touch,         ///< another mtime
    Chmod,         ///< the other executable bit
    MakeSymlink,
    Retype,    ///< a file becomes a directory, anything else a file
    Swap,      ///< two files or two directories exchange their names
    Damage,    ///< emptied without an edit
    Twin,      ///< a name in another letter case or Unicode form: made beside it, or renamed to it
    HardLink,  ///< a second name
    MakePipe,  ///< of a kind that is never synced
    MakeOddly, ///< something with a name that no RelPath can carry
    Sync,      ///< a round; some of its actions may fail, and somebody may edit during it
    LoseObjects,  ///< the side does not know its things again any more
    RenewObjects, ///< the side knows its things by other tokens (mounted anew)
    Hide,         ///< the next scan cannot read a place
    Waver,        ///< a file moves while the next round reads it
    LeaveOut,     ///< the next run's filters do not admit a path
    Narrow,       ///< the next run looks at one place only
    Resolve,      ///< the user decides a conflict
    LoseJournal,  ///< the next run is a union
};

enum class Who : std::uint8_t { Local, Remote, Both };

/// One thing that happens to a pair of folders. Its numbers say to what, in terms of what stands
/// there when its turn comes, so that any numbers mean something.
struct Deed {
    DeedKind kind = DeedKind::Write;
    Who who = Who::Local;
    std::uint16_t what = 0;
    std::uint16_t where = 0;
    std::uint16_t how = 0;

    bool operator==(const Deed &) const = default;
};

/// What holds for all of a history.
struct Setting {
    ConflictPolicy conflicts = ConflictPolicy::Ask;
    SyncMode mode = SyncMode::Bidirectional;
    std::optional<Side> force = {};
    SideLimits localLimits = {};
    SideLimits remoteLimits = {};
    SideTraits localTraits = {};
    SideTraits remoteTraits = {};
};

/// How two folders came to be what they are: first in one tree, which is agreed, then on both sides
/// apart.
struct History {
    Setting setting;
    std::vector<Deed> agreed; ///< always by both
    std::vector<Deed> deeds;
};

/// Whether both disks tell all names apart.
enum class Names : std::uint8_t { Clear, Blurred };

/// The same for the same seed. `size` 0 to 100: how much happens.
[[nodiscard]] History randomHistory(std::uint64_t seed, int size, Names names);
/// As C++ would write them.
std::ostream &operator<<(std::ostream &out, const Deed &deed);
std::ostream &operator<<(std::ostream &out, const History &history);

} // namespace tern::test
