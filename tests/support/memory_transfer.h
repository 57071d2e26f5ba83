#pragma once

#include "memory_replica.h"

namespace tern::test {

/// The content of `path`, read piece by piece from what stands there at that moment, so that an
/// edit in between makes a mixture. `folder` and `options` must outlive it.
[[nodiscard]] std::unique_ptr<Content> openMemoryContent(MemoryFolder &folder,
                                                         const MemoryReplicaOptions &options,
                                                         const RelPath &path, MemoryNodePtr node);

/// Where content lies that is on its way in.
inline constexpr std::string_view stagingFolder = ".tern/staging";

/// Makes a directory of Tern's own, with those above it.
void ensureDirectory(MemoryFolder &folder, std::string_view path);

/// Replica::stage(), under the name `freshName` unless it goes on with what an earlier one left.
[[nodiscard]] Result<Staged> stageInMemory(MemoryFolder &folder,
                                           const MemoryReplicaOptions &options,
                                           const std::string &freshName, const Action &action,
                                           Content &content, const StageOptions &stageOptions,
                                           const StopToken &stop);

} // namespace tern::test
