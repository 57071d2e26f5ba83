#pragma once

#include "journal/journal.h"
#include "replica/replica.h"

#include <functional>

namespace tern {

/// Which agreed files a merge may start from one day.
using KeepsBase = std::function<bool(const RelPath &, const AgreedEntry &)>;

/// Has the journal keep the contents that `updates` agree on, as far as `keeps` says and they can
/// be merged. They are read from the local side; what has moved on there is not kept, and neither
/// is anything where the disk is too full: without a base a merge is a conflict, no more. Blocks:
/// worker.
void keepBases(Journal &journal, Replica &local, const std::vector<AgreementUpdate> &updates,
               const KeepsBase &keeps, const StopToken &stop);

} // namespace tern
