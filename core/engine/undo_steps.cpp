#include "undo_steps.h"

#include <utility>

namespace tern {

namespace {

std::optional<Side> sideOf(const Event &event)
{
    for (const Side side : {Side::Local, Side::Remote}) {
        if (event.side == name(side))
            return side;
    }
    return std::nullopt;
}

} // namespace

const char *name(UndoKind kind)
{
    switch (kind) {
    case UndoKind::BringBack: return "bring_back";
    case UndoKind::Replace: return "replace";
    case UndoKind::MoveBack: return "move_back";
    case UndoKind::MakeFolder: return "make_folder";
    case UndoKind::TakeAway: return "take_away";
    }
    return "take_away";
}

void UndoSteps::add(const Event &event)
{
    const std::optional<Side> side = sideOf(event);
    if (!side || event.path.isRoot())
        return;
    const bool isOfMade = event.kind == EventKind::Replaced && m_made && m_made->side == *side
                          && m_made->path == event.path;
    if (isOfMade) {
        m_made->kind = UndoKind::Replace;
        m_made->trashed = event.detail;
    }
    flush();
    switch (event.kind) {
    case EventKind::Restored:
        if (event.detail.empty()) // by hand, long ago: not a part of that run
            return;
        [[fallthrough]];
    case EventKind::Uploaded:
    case EventKind::Downloaded:
    case EventKind::Merged:
    case EventKind::MadeDirectory:
        m_made = UndoStep{UndoKind::TakeAway, *side, event.path, {}, {}, event};
        return;
    case EventKind::Removed:
        m_steps.push_back({event.detail.empty() ? UndoKind::MakeFolder : UndoKind::BringBack,
                           *side,
                           event.path,
                           {},
                           event.detail,
                           event});
        return;
    case EventKind::Moved:
        if (const auto from = RelPath::parse(event.detail); from && !from->isRoot())
            m_steps.push_back({UndoKind::MoveBack, *side, event.path, *from, {}, event});
        return;
    default: return;
    }
}

std::vector<UndoStep> UndoSteps::take()
{
    return std::exchange(m_steps, {});
}

void UndoSteps::flush()
{
    if (auto made = std::exchange(m_made, std::nullopt))
        m_steps.push_back(std::move(*made));
}

} // namespace tern
