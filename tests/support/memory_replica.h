#pragma once

#include "memory_folder.h"

#include "replica/replica.h"

#include <functional>
#include <memory>

namespace tern::test {

/// Where a root's path leads: to a folder, to another one, or nowhere.
struct MemoryPlace {
    std::string path = "/memory";
    std::shared_ptr<MemoryFolder> folder = {};
};

/// The points at which a replica in memory can be made to fail, or a user be let in.
enum class MemoryStep : std::uint8_t {
    Identify,
    Adopt,
    WriteGeneration,
    CheckRoot,
    Scan,  ///< before the walk begins
    List,  ///< before a directory is listed
    Visit, ///< before an entry is looked at; its failure hides the entry
    Look,
    Open,      ///< before content is opened
    ReadBytes, ///< before a piece of content is read, in a scan too
    FinishRead,
    Stage,
    WriteBytes, ///< before a piece of content is staged
    Apply,
    Applied, ///< after it; its failure does not undo what was done
    Flush,
    Flushed, ///< after it; its failure does not undo what was done
    CleanStaging,
    Trash,
};
[[nodiscard]] const char *name(MemoryStep step);

struct MemoryReplicaOptions {
    Side side = Side::Local;
    std::string device = "device";      ///< prefix of staged names
    std::size_t pieceBytes = 1U << 16U; ///< read and staged at once
    std::uint64_t checkpointBytes = 0;  ///< staged between two checkpoints; 0: none
    /// Called before each step with the path concerned, on the thread that called the replica.
    /// May edit the folder. What it fails with is what the replica meets there.
    std::function<Result<void>(MemoryStep, const std::string &path)> before = {};
};

/// A replica over a folder in memory, as true to the contract as one on a disk. `place` and the
/// clock of its folders must outlive it.
[[nodiscard]] std::unique_ptr<Replica> makeMemoryReplica(MemoryPlace &place,
                                                         MemoryReplicaOptions options);

} // namespace tern::test
