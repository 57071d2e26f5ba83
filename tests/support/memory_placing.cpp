#include "memory_placing.h"

#include "memory_entry.h"
#include "memory_names.h"
#include "memory_transfer.h"
#include "memory_trash.h"

#include <cassert>

namespace tern::test {

namespace {

Failure changedMeanwhile(const RelPath &path, std::string detail)
{
    return fail(ErrorCode::ChangedMeanwhile, path.bytes(), std::move(detail));
}

class MemoryPlacing {
public:
    /// `place`: how the action's path is stored.
    MemoryPlacing(MemoryFolder &folder, const std::string &run, std::string place)
        : m_folder(folder), m_run(run), m_place(std::move(place))
    {
    }

    Result<Applied> carryOut(const Action &action, const Staged *staged);

private:
    Result<MemoryNodePtr> standing(const RelPath &path, const Entry &before);
    std::string displace(const RelPath &path)
    {
        return moveToMemoryTrash(m_folder, m_run, path, m_place);
    }
    Result<Applied> makeDirectory(const Action &action);
    Result<Applied> copy(const Action &action, const Staged &staged);
    Result<Applied> setMetadata(const Action &action);
    Result<Applied> move(const Action &action);
    Result<Applied> remove(const Action &action);

    MemoryFolder &m_folder;
    const std::string &m_run;
    const std::string m_place;
};

Result<Applied> MemoryPlacing::carryOut(const Action &action, const Staged *staged)
{
    switch (action.kind) {
    case ActionKind::MakeDirectory: return makeDirectory(action);
    case ActionKind::Copy: assert(staged); return copy(action, *staged);
    case ActionKind::SetMetadata: return setMetadata(action);
    case ActionKind::Move: return move(action);
    case ActionKind::Remove: return remove(action);
    }
    return fail(ErrorCode::Unsupported, action.path.bytes());
}

/// What stands at `path`, if it is `before`.
Result<MemoryNodePtr> MemoryPlacing::standing(const RelPath &path, const Entry &before)
{
    MemoryNodePtr node = standingAt(m_folder, path);
    if (!node)
        return changedMeanwhile(path, "it is gone");
    if (!shows(node, before, m_folder.manners))
        return changedMeanwhile(path, "it is not what it was");
    return node;
}

Result<Applied> MemoryPlacing::makeDirectory(const Action &action)
{
    Applied applied;
    if (action.before && action.before->kind != Kind::Directory) {
        TERN_TRY(standing(action.path, *action.before));
        applied.trashedAs = displace(action.path);
    }
    m_folder.makeDirectory(m_place);
    const MemoryNodePtr node = m_folder.at(m_place);
    if (!node || node->kind != Kind::Directory)
        return changedMeanwhile(action.path, "something else stands there");
    applied.entry = freshEntryOf(*node, m_folder.manners);
    return applied;
}

Result<Applied> MemoryPlacing::copy(const Action &action, const Staged &staged)
{
    const std::string location = std::string(stagingFolder) + '/' + staged.name;
    const MemoryNodePtr content = m_folder.at(location);
    if (!content)
        return fail(ErrorCode::NotFound, action.path.bytes(), "nothing was staged");
    Applied applied;
    if (!action.before) {
        if (m_folder.at(m_place))
            return changedMeanwhile(action.path, "something stands there");
    } else {
        TERN_TRY(const MemoryNodePtr node, standing(action.path, *action.before));
        if (!node->children.empty())
            return fail(ErrorCode::NotEmpty, action.path.bytes());
    }
    m_folder.asOne([&] { // an exchange of names
        if (action.before && action.before->kind != Kind::Directory)
            applied.trashedAs = displace(action.path);
        m_folder.move(location, m_place);
    });
    applied.entry = freshEntryOf(*m_folder.at(m_place), m_folder.manners);
    applied.entry->digest = staged.digest;
    return applied;
}

Result<Applied> MemoryPlacing::setMetadata(const Action &action)
{
    assert(action.before && action.after);
    TERN_TRY(const MemoryNodePtr node, standing(action.path, *action.before));
    Applied applied;
    applied.entry = freshEntryOf(*node, m_folder.manners);
    if (node->kind == Kind::File) {
        MemoryNode dressed = *node;
        dressed.executable = action.after->executable && m_folder.manners.keepsExecutable;
        dressed.mtime = action.after->mtime - action.after->mtime % m_folder.manners.timeStep;
        m_folder.put(m_place, std::move(dressed));
        applied.entry = freshEntryOf(*m_folder.at(m_place), m_folder.manners);
    }
    applied.entry->digest = action.before->digest;
    return applied;
}

Result<Applied> MemoryPlacing::move(const Action &action)
{
    assert(action.from && action.before);
    TERN_TRY(const MemoryNodePtr node, standing(*action.from, *action.before));
    const auto from = storedPath(m_folder, *action.from);
    const auto to = storedPathFor(m_folder, node, action.path);
    assert(from && to);
    const MemoryNodePtr there = m_folder.at(*to);
    if (there && there != node)
        return changedMeanwhile(action.path, "something stands there");
    for (std::string_view above = MemoryPath::parent(*to); !above.empty();
         above = MemoryPath::parent(above)) {
        if (m_folder.at(above) == node)
            return fail(ErrorCode::Unsupported, action.path.bytes(), "into itself");
    }
    m_folder.move(*from, *to);
    Applied applied;
    applied.entry = freshEntryOf(*m_folder.at(*to), m_folder.manners);
    applied.entry->digest = action.before->digest;
    return applied;
}

Result<Applied> MemoryPlacing::remove(const Action &action)
{
    assert(action.before);
    TERN_TRY(const MemoryNodePtr node, standing(action.path, *action.before));
    Applied applied;
    if (node->kind != Kind::Directory) {
        applied.trashedAs = displace(action.path);
        return applied;
    }
    if (!node->children.empty())
        return fail(ErrorCode::NotEmpty, action.path.bytes());
    m_folder.erase(m_place);
    return applied;
}

} // namespace

Result<Applied> applyInMemory(MemoryFolder &folder, const std::string &run, const Action &action,
                              const Staged *staged)
{
    const auto held = folder.lock();
    const MemoryNodePtr parent = standingAt(folder, action.path.parent());
    if (!parent)
        return fail(ErrorCode::NotFound, action.path.bytes());
    if (parent->kind != Kind::Directory)
        return fail(ErrorCode::NotADirectory, action.path.bytes());
    auto place = storedPath(folder, action.path);
    if (!place)
        return fail(ErrorCode::NameTooLong, action.path.bytes());
    return MemoryPlacing(folder, run, std::move(*place)).carryOut(action, staged);
}

} // namespace tern::test
