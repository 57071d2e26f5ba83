#include "logged_run.h"

namespace tern {

const char *name(RunState state)
{
    switch (state) {
    case RunState::Unfinished: return "unfinished";
    case RunState::InSync: return "in_sync";
    case RunState::Attention: return "attention";
    case RunState::Stopped: return "stopped";
    case RunState::Undoing: return "undoing";
    }
    return "unfinished";
}

} // namespace tern
