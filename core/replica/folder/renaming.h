#pragma once

#include "file_system.h"

namespace tern {

/// What a file system can do beyond plain rename. Found out once per root by trying it.
struct RenameAbilities {
    bool exchange = true;  ///< RenameMode::Exchange
    bool noReplace = true; ///< RenameMode::NoReplace
    bool links = true;     ///< second names for a file
};

/// Tries it with two files called `prefix` + "a" and "b" in `scratch`, which are gone afterwards.
[[nodiscard]] Result<RenameAbilities> probeRenaming(Directory &scratch, const std::string &prefix);

/// Renames, only while nothing stands at `toName` (AlreadyExists).
///
/// Without NoReplace (NFS and others): files and symlinks get a second name, which is flushed, then
/// lose the first: as safe, if `to` itself is durable. Where there are no links either, and for
/// directories: absence is checked, then renamed; something made at `toName` in the microseconds
/// between would be replaced.
[[nodiscard]] Result<void> renameNew(Directory &from, std::string_view name, Directory &to,
                                     std::string_view toName, FileType type,
                                     const RenameAbilities &abilities);

} // namespace tern
