#pragma once

#include "model/entry.h"
#include "model/event.h"

#include <optional>
#include <vector>

namespace tern {

/// What takes one thing back that a run did.
enum class UndoKind : std::uint8_t {
    BringBack, ///< what was removed comes back from the trash
    Replace,   ///< the version before comes back from the trash, in place of the run's
    MoveBack,  ///< what was moved gets the name that it had
    MakeFolder,
    TakeAway, ///< what the run made goes to the trash; a folder only when it is empty
};
[[nodiscard]] const char *name(UndoKind kind); ///< "bring_back", ...

struct UndoStep {
    UndoKind kind = UndoKind::BringBack;
    Side side = Side::Local;
    RelPath path; ///< where the run left it; for what it removed: where it stood
    std::optional<RelPath> from = {}; ///< MoveBack: the name that it had
    std::string trashed = {};         ///< BringBack, Replace: its name in the trash
    Event event = {};                 ///< what is taken back
};

/// Turns a run's events into the steps that take it back: fed from the newest to the oldest, so
/// that what stands on an earlier thing goes before that. A value.
class UndoSteps {
public:
    void add(const Event &event);
    /// No event follows.
    void end() { flush(); }
    /// The steps since the last call.
    [[nodiscard]] std::vector<UndoStep> take();

private:
    void flush();

    std::optional<UndoStep> m_made; ///< what it replaced may be told next
    std::vector<UndoStep> m_steps;
};

} // namespace tern
