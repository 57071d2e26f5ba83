#include "undoing.h"

namespace tern {

namespace {

void add(Tally &sum, const Entry &entry)
{
    if (entry.kind == Kind::Directory)
        return;
    sum.files += 1;
    sum.bytes += entry.size;
}

Action actionOf(ActionKind kind, const UndoStep &step, const std::optional<Entry> &before)
{
    Action action;
    action.side = step.side;
    action.kind = kind;
    action.path = step.path;
    action.before = before;
    return action;
}

} // namespace

Result<void> Undoing::prepare(Task &task)
{
    const UndoStep &step = task.step;
    TERN_TRY(const auto standing, asLeft(step));
    if (!standing)
        return {};
    auto kept = on(step).readTrash(step.trashed);
    if (!kept)
        return leaveFor(step, kept.error());
    task.action = actionOf(ActionKind::Copy, step, standing);
    task.action->after = task.action->counterpart = kept->entry;
    // In place of a folder it is brought back as what was removed.
    if (isPreview() || standing->kind == Kind::Directory)
        return {};
    auto staged = on(step).stage(*task.action, *kept->content, {}, m_stop);
    if (!staged) {
        task.action.reset();
        return leaveFor(step, staged.error());
    }
    task.action->after->digest = staged->digest;
    task.staged = std::move(*staged);
    return {};
}

Result<void> Undoing::act(Task &task)
{
    switch (task.step.kind) {
    case UndoKind::BringBack: return bringBack(task.step);
    case UndoKind::Replace: return replace(task);
    case UndoKind::MoveBack: return moveBack(task.step);
    case UndoKind::MakeFolder: return makeFolder(task.step);
    case UndoKind::TakeAway: return takeAway(task.step);
    }
    return {};
}

Result<void> Undoing::bringBack(const UndoStep &step)
{
    const auto standing = on(step).look(step.path);
    if (!standing)
        return leaveFor(step, standing.error());
    if (*standing) {
        leave(step, LeftReason::Occupied);
        return {};
    }
    const auto kept = on(step).readTrash(step.trashed);
    if (!kept)
        return leaveFor(step, kept.error());
    if (!isPreview()) {
        if (auto restored = restore(step); !restored)
            return leaveFor(step, restored.error());
        note(EventKind::Restored, step, step.path, kept->entry.size, step.trashed);
    }
    add(m_result.broughtBack, kept->entry);
    return {};
}

Result<void> Undoing::restore(const UndoStep &step)
{
    TrashItem item;
    item.run = m_request.run;
    item.path = step.path;
    item.name = step.trashed;
    return on(step).restore(item, step.path);
}

Result<void> Undoing::replace(Task &task)
{
    const UndoStep &step = task.step;
    if (!task.action)
        return {};
    const Entry after = *task.action->after;
    const bool isFolder = task.action->before->kind == Kind::Directory;
    if (!isPreview() && isFolder) {
        const auto removed =
            on(step).apply(actionOf(ActionKind::Remove, step, task.action->before), nullptr);
        if (!removed)
            return leaveFor(step, removed.error());
        note(EventKind::Removed, step, step.path, 0, {});
        if (auto restored = restore(step); !restored)
            return leaveFor(step, restored.error());
        note(EventKind::Restored, step, step.path, after.size, step.trashed);
    } else if (!isPreview()) {
        const std::uint64_t displaced = task.action->before->size;
        const auto applied = on(step).apply(*task.action, &*task.staged);
        if (!applied)
            return leaveFor(step, applied.error());
        task.staged.reset();
        note(EventKind::Replaced, step, step.path, displaced, applied->trashedAs);
        note(EventKind::Restored, step, step.path, after.size, step.trashed);
    }
    add(m_result.replaced, after);
    return {};
}

/// Edits since then go along: nothing of them is touched. Only it has to be the same thing.
Result<void> Undoing::moveBack(const UndoStep &step)
{
    const auto standing = on(step).look(step.path);
    if (!standing)
        return leaveFor(step, standing.error());
    if (!*standing) {
        leave(step, LeftReason::Gone);
        return {};
    }
    TERN_TRY(const auto agreed, m_agreed->find(step.path));
    const std::string known = agreed ? agreed->state(step.side).token.object : std::string();
    if (known.empty() || known != (*standing)->token.object) {
        TERN_TRY(const bool asLeft, isAsLeft(step, **standing));
        if (!asLeft) {
            leave(step, LeftReason::Changed);
            return {};
        }
    }
    const auto target = on(step).look(*step.from);
    if (!target)
        return leaveFor(step, target.error());
    if (*target) {
        leave(step, LeftReason::Occupied);
        return {};
    }
    if (!isPreview()) {
        Action action = actionOf(ActionKind::Move, step, *standing);
        action.path = *step.from;
        action.from = step.path;
        action.after = *standing;
        const auto applied = on(step).apply(action, nullptr);
        if (!applied)
            return leaveFor(step, applied.error());
        note(EventKind::Moved, step, *step.from, 0, step.path.bytes());
    }
    ++m_result.movedBack;
    return {};
}

Result<void> Undoing::makeFolder(const UndoStep &step)
{
    const auto standing = on(step).look(step.path);
    if (!standing)
        return leaveFor(step, standing.error());
    if (*standing) {
        if ((*standing)->kind != Kind::Directory)
            leave(step, LeftReason::Occupied);
        return {};
    }
    if (isPreview())
        return {};
    Action action = actionOf(ActionKind::MakeDirectory, step, std::nullopt);
    action.after = Entry{};
    action.after->kind = Kind::Directory;
    const auto applied = on(step).apply(action, nullptr);
    if (!applied)
        return leaveFor(step, applied.error());
    note(EventKind::MadeDirectory, step, step.path, 0, {});
    return {};
}

/// What an undoing brought back goes again in any case: it came from the trash.
Result<void> Undoing::takeAway(const UndoStep &step)
{
    const bool goes = m_request.newFiles == UndoRequest::NewFiles::ToTrash
                      || step.event.kind == EventKind::Restored;
    if (!goes && step.event.kind == EventKind::MadeDirectory)
        return {};
    if (!goes) {
        const auto standing = on(step).look(step.path);
        if (standing && *standing)
            add(m_result.newFiles, **standing);
        return {};
    }
    TERN_TRY(const auto standing, asLeft(step));
    if (!standing)
        return {};
    if (!isPreview()) {
        const auto applied = on(step).apply(actionOf(ActionKind::Remove, step, standing), nullptr);
        if (!applied)
            return leaveFor(step, applied.error());
        note(EventKind::Removed, step, step.path, 0, applied->trashedAs);
    }
    add(m_result.takenAway, *standing);
    return {};
}

} // namespace tern
