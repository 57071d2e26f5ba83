#pragma once

#include "sample_desk.h"

namespace tern {

/// Five folders of a lab: one syncs, one has 40 conflicts, one is in sync, one paused, one offline.
[[nodiscard]] StatusSnapshot sampleSnapshot();
/// One of them by name.
[[nodiscard]] FolderStatus sampleFolder(const std::string &name);

/// What is wrong with a configuration as a whole, and the same folders, which all wait then.
[[nodiscard]] Error sampleMistake();
[[nodiscard]] StatusSnapshot snapshotWithABadConfiguration();

/// A moment so long before the sample clock's.
[[nodiscard]] std::int64_t sampleMoment(std::int64_t secondsAgo);

/// Shows the five folders, and answers what their cards ask for.
void fillDesk(SampleDesk &desk);

} // namespace tern
