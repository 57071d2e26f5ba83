#include "draft.h"

#include <algorithm>
#include <cassert>

namespace tern::planning {

namespace {

/// SHA-256 of no bytes at all: what every empty file has, without reading it.
const std::optional<Digest> emptyDigest =
    Digest::fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

Entry withDigest(Entry entry)
{
    if (entry.kind == Kind::File && entry.size == 0)
        entry.digest = emptyDigest;
    return entry;
}

bool hasAgreedFile(const Node &node)
{
    return node.before != nullptr && node.before->kind == Kind::File;
}

/// True when `side` is the one that moved away from what it showed.
bool changedExecutable(const Node &node, Side side)
{
    return !hasAgreedFile(node) || executableChanged(*node.before, *node.on(side).now, side);
}

bool changedMtime(const Node &node, Side side)
{
    return !hasAgreedFile(node) || mtimeChanged(*node.before, *node.on(side).now, side);
}

/// Of two times given to the same content, the one that is more likely when it was written.
std::int64_t olderPlausible(std::int64_t a, std::int64_t b)
{
    if ((a > 0) != (b > 0))
        return std::max(a, b);
    return std::min(a, b);
}

/// What settling must bring to `side`: whichever of both is not what it should be.
struct Metadata {
    bool executable = false;
    std::int64_t mtime = 0;
};

Metadata settled(const Node &node, Side side, const std::optional<Side> &force)
{
    const Side other = otherSide(side);
    const Entry &mine = *node.on(side).now;
    const Entry &theirs = *node.on(other).now;
    Metadata result{mine.executable, mine.mtime};
    if (force == side)
        return result;
    if (changedExecutable(node, other)) {
        if (force || !changedExecutable(node, side))
            result.executable = theirs.executable;
        else
            result.executable = mine.executable || theirs.executable;
    } else if (force) {
        result.executable = node.before->state(side).executable;
    }
    if (changedMtime(node, other))
        result.mtime = force || !changedMtime(node, side)
                           ? theirs.mtime
                           : olderPlausible(mine.mtime, theirs.mtime);
    else if (force)
        result.mtime = node.before->state(side).mtime;
    return result;
}

} // namespace

Entry entryAfterCopy(const Node &node, Side to)
{
    const Side from = otherSide(to);
    const Entry &source = *node.on(from).now;
    Entry after{source.kind,   source.executable, source.size, source.mtime,
                source.target, source.digest,     {}};
    if (after.kind != Kind::File || !node.on(to).is(Kind::File) || !hasAgreedFile(node))
        return after;
    const SideState &shown = node.before->state(to);
    if (!changedExecutable(node, from))
        after.executable = shown.executable;
    if (!changedMtime(node, from))
        after.mtime = shown.mtime;
    return after;
}

void Draft::mark(std::unordered_set<RelPath> &marks, const RelPath &home)
{
    const Places &places = m_situation.layout.places;
    for (RelPath above = places.parentOf(home); !above.isRoot(); above = places.parentOf(above)) {
        if (!marks.insert(above).second)
            return;
    }
}

void Draft::keep(const Node &node)
{
    for (const Side side : {Side::Local, Side::Remote}) {
        if (node.on(side).now)
            mark(kept(side), node.home);
    }
}

void Draft::need(const Node &node, Side side)
{
    mark(needed(side), node.home);
}

void Draft::create(const Node &node, Side to)
{
    assert(!node.on(to).now); // or it would be a replacement
    if (!node.permission.mayWrite(to)) {
        if (node.on(otherSide(to)).is(Kind::Directory))
            m_wanted.push_back(Wanted{node, to});
        return keep(node);
    }
    if (node.on(otherSide(to)).is(Kind::Directory))
        return makeDirectory(node, to, std::nullopt);
    copy(node, to);
}

void Draft::copy(const Node &node, Side to)
{
    if (!node.permission.mayWrite(to))
        return keep(node);
    need(node, to);
    add(Action{to,
               Phase::Make,
               ActionKind::Copy,
               node.path,
               {},
               node.on(to).now,
               entryAfterCopy(node, to),
               node.on(otherSide(to)).now});
}

void Draft::merge(const Node &node, const Entry &merged)
{
    for (const Side side : {Side::Local, Side::Remote}) {
        need(node, side);
        Entry after = merged;
        after.executable = settled(node, side, {}).executable;
        after.mtime = m_situation.policy.now;
        add(Action{side,
                   Phase::Make,
                   ActionKind::Copy,
                   node.path,
                   {},
                   node.on(side).now,
                   after,
                   node.on(otherSide(side)).now,
                   node.before->digest});
    }
}

void Draft::copyEdit(const Node &node, Side to)
{
    const Side editor = otherSide(to);
    const Entry &touched = *node.on(to).now;
    const Entry &edited = *node.on(editor).now;
    const bool bringsBit = changedExecutable(node, to) && !changedExecutable(node, editor);
    const bool bringsTime = changedMtime(node, to) && !changedMtime(node, editor);
    copy(node, to);
    if (!node.permission.mayWriteBoth() || (!bringsBit && !bringsTime))
        return;
    Entry &after = *m_plan.actions.back().after;
    if (bringsBit)
        after.executable = touched.executable;
    if (bringsTime)
        after.mtime = touched.mtime;
    Node copied = node;
    (to == Side::Local ? copied.local : copied.remote).now = after;
    setMetadata(copied, editor, bringsBit ? touched.executable : edited.executable,
                bringsTime ? touched.mtime : edited.mtime);
}

void Draft::makeDirectory(const Node &node, Side to, const std::optional<Entry> &before)
{
    need(node, to);
    Entry after;
    after.kind = Kind::Directory;
    add(Action{to,
               Phase::Make,
               ActionKind::MakeDirectory,
               node.path,
               {},
               before,
               after,
               node.on(otherSide(to)).now});
}

void Draft::remove(const Node &node, Side from, Phase phase)
{
    if (!node.permission.mayRemove(from))
        return keep(node);
    add(Action{from, phase, ActionKind::Remove, node.path, {}, node.on(from).now, {}, {}});
}

void Draft::removeWhenEmpty(const Node &node, Side from, Phase phase)
{
    m_leaving.push_back(Leaving{node, from, phase});
}

void Draft::setMetadata(const Node &node, Side side, bool executable, std::int64_t mtime)
{
    Entry after = *node.on(side).now;
    after.executable = executable;
    after.mtime = mtime;
    after.token = {};
    add(Action{side,
               Phase::Make,
               ActionKind::SetMetadata,
               node.path,
               {},
               node.on(side).now,
               after,
               node.on(otherSide(side)).now});
}

void Draft::settle(const Node &node)
{
    bool isSettled = true;
    Node then = node; // as both sides will show it
    std::vector<Side> changing;
    for (const Side side : {Side::Local, Side::Remote}) {
        const Entry &now = *node.on(side).now;
        assert(now.kind == Kind::File); // nothing else has any
        const Metadata wanted = settled(node, side, m_situation.policy.force);
        if (wanted.executable == now.executable && wanted.mtime == now.mtime)
            continue;
        const bool oneSided = node.on(side).fate == Fate::Same;
        if (!node.permission.mayWrite(side) && !oneSided)
            continue; // both changed: as alike as the mode allows
        isSettled = false;
        if (!node.permission.mayWrite(side))
            continue;
        Entry &after = *(side == Side::Local ? then.local : then.remote).now;
        after.executable = wanted.executable;
        after.mtime = wanted.mtime;
        after.token = {};
        changing.push_back(side);
    }
    for (const Side side : changing)
        add(Action{side,
                   Phase::Make,
                   ActionKind::SetMetadata,
                   node.path,
                   {},
                   node.on(side).now,
                   then.on(side).now,
                   then.on(otherSide(side)).now});
    if (isSettled)
        agree(node);
}

void Draft::agree(const Node &node)
{
    if (m_situation.layout.isSettled(node.home))
        m_plan.agreements.push_back(
            Agreement{Agreement::Kind::Put,
                      node.path,
                      {},
                      tern::agree(withDigest(*node.local.now), withDigest(*node.remote.now))});
}

void Draft::forget(const Node &node)
{
    if (m_situation.layout.isSettled(node.home))
        m_plan.agreements.push_back(Agreement{Agreement::Kind::Erase, node.path});
}

void Draft::disown(const Node &node)
{
    const Layout &layout = m_situation.layout;
    const bool isToBeMoved =
        layout.places.find(node.home) != nullptr && layout.alike.find(node.home) == nullptr;
    if (isToBeMoved)
        return; // the agreement has to go with it
    const RelPath agreed = layout.alike.path(node.home).value_or(node.home);
    m_plan.agreements.push_back(Agreement{Agreement::Kind::Erase, agreed});
}

Plan Draft::finish()
{
    for (auto leaving = m_leaving.rbegin(); leaving != m_leaving.rend(); ++leaving) {
        const Node &node = leaving->node;
        const Side here = leaving->side;
        const Side there = otherSide(here);
        if (needed(there).contains(node.home))
            makeDirectory(node, there, node.on(there).now);
        else if (!needed(here).contains(node.home) && !kept(here).contains(node.home)
                 && !m_situation.held.isBelow(node.home)) {
            if (node.permission.mayRemove(here))
                remove(node, here, leaving->phase);
            else
                mark(kept(here), node.home);
            continue;
        }
        mark(kept(here), node.home);
    }
    // Rules may let a file go where they do not let its directory go by itself.
    for (const Wanted &wanted : m_wanted) {
        if (needed(wanted.side).contains(wanted.node.home))
            makeDirectory(wanted.node, wanted.side, std::nullopt);
    }
    return std::move(m_plan);
}

} // namespace tern::planning
