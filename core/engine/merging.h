#pragma once

#include "step.h"

#include "merge/merge.h"
#include "model/policy.h"

namespace tern {

/// Between the replicas, the kept bases, and the pure merge. What reads blocks: workers only.

/// A file in memory, with the entry that reading it told, and its digest.
struct WholeFile {
    std::string content;
    Entry entry;
};

/// A file of at most maxNotebookBytes, while it still is `expected`; TooLarge above.
[[nodiscard]] Result<WholeFile> readWhole(Replica &replica, const RelPath &path,
                                          const Entry &expected, const StopToken &stop);

/// True when a file of that name and size may have content that can be merged.
[[nodiscard]] bool couldMerge(const RelPath &path, std::uint64_t size);

/// What two edits make together, or why the user is needed.
struct Merging {
    std::optional<std::string> content = {};
    Undecided undecided = Undecided::NotMergeable;
};

/// `path`: where the file stands; its name tells the kind. `base`: nothing where it is not kept.
/// Pure; the same for all who ask, so that a plan can be made with the digest alone.
[[nodiscard]] Result<Merging> mergeEdits(const RelPath &path,
                                         const std::optional<std::string> &base,
                                         const WholeFile &local, const WholeFile &remote);

/// Kind, size and digest of a file with that content.
[[nodiscard]] Entry entryOf(std::string_view content);

/// Stages for `step`, whose action has a mergeBase, what the edits of both sides make together;
/// ChangedMeanwhile when that is not action.after any more.
void stageMerge(const Sides &sides, Step &step, const std::optional<std::string> &base,
                const StageOptions &options, const StopToken &stop);

} // namespace tern
