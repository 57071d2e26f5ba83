#pragma once

#include "thing.h"

#include <string>
#include <vector>

namespace tern::test {

/// What a user does to a folder, or what befalls its disk.
enum class Verb : std::uint8_t {
    Write, ///< in place, as most programs do
    Append,
    Save, ///< beside, then renamed over, as editors do
    Remove,
    Clear, ///< everything that the user sees
    Rename,
    Copy,
    MakeFolder,
    Link,
    HardLink,
    Pipe,
    Socket,
    MakeExecutable,
    MakePlain, ///< no longer executable
    Touch,
    MakeUnreadable,
    MakeReadable,
    MakeReadOnly,
    MakeWritable,
    Open, ///< a program keeps it open for writing
    Close,
    Unplug,      ///< nothing is left in the folder's place
    UnplugEmpty, ///< the bare mount point is left
    PlugInAnother,
    PlugIn, ///< the one that was there first
    BackUp,
    RestoreBackup,
    Lose,   ///< the journal
    Damage, ///< the journal
};

/// One line of a `here`, `there` or `journal` block.
struct Edit {
    int line = 0;
    Verb verb = Verb::Write;
    std::string path;  ///< or the name of a backup
    std::string other; ///< the new name, or where a link points
    Thing thing;       ///< Write, Append, Save: the content; Touch: the time
};

/// Who is edited: what may be done to a folder is not what may be done to the journal.
enum class Edited : std::uint8_t { Folder, Journal };

/// Throws ScenarioError for a verb that is not known there, and for words too few or too many.
[[nodiscard]] Edit editFrom(const Line &line, Edited what);

} // namespace tern::test
