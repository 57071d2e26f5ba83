#pragma once

#include "model/entry.h"
#include "support/power_cut_disk.h"

#include <vector>

namespace tern::test {

/// What a user does with the agreed pair of a workload:
///
///     b      a file
///     d/     a directory
///     d/a    a file
enum class Doing : std::uint8_t {
    Create,          ///< d/n, or d/a where that is gone
    EditInPlace,     ///< d/a
    SaveByRename,    ///< d/a, as editors do: beside it, then renamed over it
    Delete,          ///< d/a
    DeleteDirectory, ///< d, with all below it
    RenameFile,      ///< d/a to d/r
    RenameDirectory, ///< d to e
    MakeDirectory,   ///< d/m
    ChangeType,      ///< d/a becomes a directory
    Touch,           ///< d/a
    MakeSymlink,     ///< d/l
};
constexpr std::size_t doings = 11;
[[nodiscard]] const char *name(Doing doing);

struct UserOperation {
    Side side = Side::Local;
    Doing doing = Doing::Create;
};
using Workload = std::vector<UserOperation>;

/// "local create, remote delete".
[[nodiscard]] std::string describe(const Workload &workload);

/// Makes the agreed pair's files.
void makeAgreedTree(PowerCutDisk &disk);

/// Carries out the `number`th operation of a workload, which marks what it writes; false when there
/// is nothing that it could be done to. Later operations find what earlier ones renamed.
[[nodiscard]] bool carryOut(Doing doing, PowerCutDisk &disk, const std::string &mark);

/// All that can be done in `operations` steps, the local ones first: what is done on one side does
/// not depend on the other.
[[nodiscard]] std::vector<Workload> workloadsOf(std::size_t operations);

} // namespace tern::test
