#include "support/model_sync.h"

namespace tern::test {

namespace {

bool looksLike(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.executable == b.executable && a.mtime == b.mtime
           && sameContent(a, b).value_or(true);
}

bool isEmptyDirectory(const Tree &tree, const RelPath &where)
{
    const auto next = tree.upper_bound(where);
    return next == tree.end() || !where.contains(next->first);
}

/// Everything at and below `from` comes to stand at `to`, where nothing stands.
template <class Map>
void moveTree(Map &map, const RelPath &from, const RelPath &to)
{
    Map moved;
    for (auto it = map.lower_bound(from); it != map.end() && from.contains(it->first);) {
        moved.emplace(it->first.rebased(from, to), it->second);
        it = map.erase(it);
    }
    map.merge(moved);
}

} // namespace

Entry SideLimits::held(Entry entry) const
{
    if (!holdsExecutable)
        entry.executable = false;
    if (!holdsOddTimes)
        entry.mtime -= entry.mtime % at(2);
    return entry;
}

void ModelSync::setLimits(Side side, SideLimits limits)
{
    (side == Side::Local ? m_localLimits : m_remoteLimits) = limits;
}

void ModelSync::fault(const std::string &what, const RelPath &where)
{
    m_faults.push_back(what + ": " + where.bytes());
}

void ModelSync::apply(const Plan &plan)
{
    for (const Agreement &agreement : plan.agreements)
        learn(agreement);
    Phase phase = Phase::Arrange;
    for (const Action &action : plan.actions) {
        if (action.phase < phase)
            fault("out of phase", action.path);
        phase = action.phase;
        carryOut(action);
    }
}

bool ModelSync::carryOut(const Action &action)
{
    const std::size_t before = m_faults.size();
    act(action);
    return m_faults.size() == before;
}

void ModelSync::learn(const Agreement &agreement)
{
    switch (agreement.kind) {
    case Agreement::Kind::Put: {
        const auto local = m_pair.local.find(agreement.path);
        const auto remote = m_pair.remote.find(agreement.path);
        if (local == m_pair.local.end() || remote == m_pair.remote.end()
            || !sameContent(local->second, remote->second).value_or(false))
            fault("agreed without being the same", agreement.path);
        m_pair.agreed.insert_or_assign(agreement.path, *agreement.entry);
        return;
    }
    case Agreement::Kind::Erase:
        if (standsAsAgreed(Side::Local, agreement.path)
            && standsAsAgreed(Side::Remote, agreement.path))
            fault("forgotten though it stands", agreement.path);
        m_pair.agreed.erase(agreement.path);
        return;
    case Agreement::Kind::Move:
        moveAgreed(*agreement.from, agreement.path);
        m_pair.agreed.insert_or_assign(agreement.path, *agreement.entry);
        return;
    }
}

bool ModelSync::standsAsAgreed(Side side, const RelPath &where) const
{
    const auto agreed = m_pair.agreed.find(where);
    const auto found = m_pair.on(side).find(where);
    // Written again with the content it had, a file is an edit to all who have not read it.
    return agreed != m_pair.agreed.end() && found != m_pair.on(side).end()
           && found->second.mtime == agreed->second.on(side).mtime
           && found->second.executable == agreed->second.on(side).executable
           && sameContent(found->second, agreed->second.on(side)).value_or(true);
}

void ModelSync::moveAgreed(const RelPath &from, const RelPath &to)
{
    if (!m_pair.agreed.contains(from))
        fault("the agreement does not know it by this name", from);
    if (!from.contains(to) && !to.contains(from)) {
        if (m_pair.agreed.contains(to))
            fault("agreed already", to);
        std::erase_if(m_pair.agreed, [&](const auto &item) { return to.contains(item.first); });
    }
    moveTree(m_pair.agreed, from, to);
}

void ModelSync::act(const Action &action)
{
    switch (action.kind) {
    case ActionKind::Move: return move(action);
    case ActionKind::Remove: return remove(action);
    case ActionKind::SetMetadata: return setMetadata(action);
    case ActionKind::Copy:
    case ActionKind::MakeDirectory: return place(action);
    }
}

bool ModelSync::standsAsExpected(const Action &action, const RelPath &where)
{
    const Tree &tree = m_pair.on(action.side);
    const auto found = tree.find(where);
    const bool isThere = found != tree.end();
    if (isThere == action.before.has_value()
        && (!isThere || looksLike(found->second, *action.before)))
        return true;
    fault(std::string("not as expected on ") + name(action.side), where);
    return false;
}

bool ModelSync::hasParent(const Action &action)
{
    const RelPath parent = action.path.parent();
    const Tree &tree = m_pair.on(action.side);
    const auto found = tree.find(parent);
    if (parent.isRoot() || (found != tree.end() && found->second.kind == Kind::Directory))
        return true;
    fault(std::string("no directory to hold it on ") + name(action.side), action.path);
    return false;
}

void ModelSync::displace(const Entry &entry)
{
    if (entry.kind == Kind::File)
        m_trash.push_back(contentOf(entry));
}

void ModelSync::move(const Action &action)
{
    Tree &tree = m_pair.on(action.side);
    if (!standsAsExpected(action, *action.from) || !hasParent(action))
        return;
    if (tree.contains(action.path))
        return fault("moved over something", action.path);
    moveTree(tree, *action.from, action.path);
    if (!action.counterpart) {
        // What was agreed does not go with the loser of a conflict.
        m_pair.agreed.erase(*action.from);
        return;
    }
    moveAgreed(*action.from, action.path);
    refresh(action.side, action.path);
    if (sameContent(tree.at(action.path), *action.counterpart).value_or(false))
        refresh(otherSide(action.side), action.path);
}

void ModelSync::refresh(Side side, const RelPath &where)
{
    const auto agreed = m_pair.agreed.find(where);
    const auto found = m_pair.on(side).find(where);
    if (agreed == m_pair.agreed.end() || found == m_pair.on(side).end())
        return;
    if (looksLike(agreed->second.on(side), found->second))
        agreed->second.state(side).token = found->second.token;
}

void ModelSync::remove(const Action &action)
{
    Tree &tree = m_pair.on(action.side);
    if (!standsAsExpected(action, action.path))
        return;
    if (!isEmptyDirectory(tree, action.path))
        return fault("removed though not empty", action.path);
    displace(tree.at(action.path));
    tree.erase(action.path);
    m_pair.agreed.erase(action.path);
}

void ModelSync::place(const Action &action)
{
    Tree &tree = m_pair.on(action.side);
    if (!standsAsExpected(action, action.path) || !hasParent(action))
        return;
    if (action.before && !isEmptyDirectory(tree, action.path))
        return fault("replaced though not empty", action.path);
    if (action.before)
        displace(tree.at(action.path));
    Entry after = *action.after;
    if (action.kind == ActionKind::Copy && !action.mergeBase) {
        const Tree &source = m_pair.on(otherSide(action.side));
        const auto found = source.find(action.path);
        if (found == source.end() || !action.counterpart
            || !looksLike(found->second, *action.counterpart))
            return fault("nothing to copy from", action.path);
        after.digest = found->second.digest;
    }
    after = limits(action.side).held(std::move(after));
    after.token = Token{"made " + std::to_string(++m_objects), versionOf(after)};
    tree.insert_or_assign(action.path, after);
    if (!action.mergeBase)
        return agreeOn(action);
    // Of a merge the half that comes second agrees.
    const Tree &there = m_pair.on(otherSide(action.side));
    const auto other = there.find(action.path);
    if (other != there.end() && sameContent(other->second, after).value_or(false))
        m_pair.agreed.insert_or_assign(action.path, action.side == Side::Local
                                                        ? agree(after, other->second)
                                                        : agree(other->second, after));
}

void ModelSync::setMetadata(const Action &action)
{
    if (!standsAsExpected(action, action.path))
        return;
    Entry &entry = m_pair.on(action.side).at(action.path);
    entry.executable = action.after->executable;
    entry.mtime = action.after->mtime;
    entry = limits(action.side).held(std::move(entry));
    entry.token.version = versionOf(entry);
    // Without a version the other side is still to become what is expected, by another action.
    if (!action.counterpart->token.version.empty() || standsThere(action))
        agreeOn(action);
}

/// True when the other side shows what the action expects there.
bool ModelSync::standsThere(const Action &action) const
{
    const Tree &there = m_pair.on(otherSide(action.side));
    const auto other = there.find(action.path);
    return other != there.end() && looksLike(other->second, *action.counterpart);
}

/// On what was done here, and what the plan was made for there.
void ModelSync::agreeOn(const Action &action)
{
    Entry own = m_pair.on(action.side).at(action.path);
    Entry other = standsThere(action) ? m_pair.on(otherSide(action.side)).at(action.path)
                                      : *action.counterpart;
    if (!other.digest)
        other.digest = own.digest;
    if (!sameContent(own, other).value_or(false))
        return fault("done, and yet not the same", action.path);
    // A touch that comes with a copy is news until the other side has it as well.
    if (action.kind == ActionKind::Copy && action.after->executable != other.executable)
        own.executable = other.executable;
    if (action.kind == ActionKind::Copy && action.after->mtime != other.mtime)
        own.mtime = other.mtime;
    m_pair.agreed.insert_or_assign(action.path, action.side == Side::Local ? agree(own, other)
                                                                           : agree(other, own));
}

} // namespace tern::test
