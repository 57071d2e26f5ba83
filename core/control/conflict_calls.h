#pragma once

#include "engine_commands.h"
#include "settling.h"

namespace tern {

/// Handlers of the "conflicts." commands that work on many conflicts, or look into one. Control
/// thread; what blocks runs on workers, between two runs of the folder.

/// "conflicts.list", "conflicts.content", "conflicts.compare" and "conflicts.merge-preview"; what
/// is long travels in pieces (answer_pieces.h).
void askAboutConflicts(const ControlHost &host, const CallPointer &call);

/// "conflicts.settle": all of "conflicts" in one run, see requestToSettle(). With "undo", a number,
/// where that can be undone as long as this program runs.
void settleConflicts(const ControlHost &host, const std::shared_ptr<Settlings> &settlings,
                     const CallPointer &call);

/// "conflicts.reopen": undoes a settling, by its number, and looks at those paths again.
void reopenConflicts(const ControlHost &host, const std::shared_ptr<Settlings> &settlings,
                     const CallPointer &call);

} // namespace tern
