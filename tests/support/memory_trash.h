#pragma once

#include "memory_folder.h"

#include "replica/replica.h"

namespace tern::test {

/// Moves what stands at `path`, and is called `stored` on the disk, to the trash of `run`; tells
/// where it lies there.
std::string moveToMemoryTrash(MemoryFolder &folder, const std::string &run, const RelPath &path,
                              const std::string &stored);
[[nodiscard]] std::vector<TrashItem> listMemoryTrash(const MemoryFolder &folder);
[[nodiscard]] Result<KeptContent> readMemoryTrash(const MemoryFolder &folder,
                                                  const std::string &name);
[[nodiscard]] Result<void> restoreFromMemoryTrash(MemoryFolder &folder, const TrashItem &item,
                                                  const RelPath &to);
/// Removes what came there before `olderThan` (nanoseconds since 1970); tells how many.
std::uint64_t cleanMemoryTrash(MemoryFolder &folder, std::int64_t olderThan);
[[nodiscard]] Result<void> purgeMemoryTrash(MemoryFolder &folder,
                                            const std::vector<std::string> &names);

} // namespace tern::test
