#include "plan.h"

namespace tern {

const char *name(ActionKind kind)
{
    switch (kind) {
    case ActionKind::MakeDirectory: return "make_directory";
    case ActionKind::Copy: return "copy";
    case ActionKind::SetMetadata: return "set_metadata";
    case ActionKind::Move: return "move";
    case ActionKind::Remove: return "remove";
    }
    return "copy";
}

} // namespace tern
