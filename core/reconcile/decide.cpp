#include "decide.h"

#include "policies.h"

#include <algorithm>
#include <cassert>

namespace tern::planning {

namespace {

// What one side did (rows) against the other (columns). The table is symmetric.
//
//              same      created    edited     touched    deleted     retyped    damaged
//   created    create    [1]        -          -          -           -          -
//   edited     copy      -          [2]        copy       conflict    conflict   restore
//   touched    settle    -          copy       settle     [3]         [4]        restore
//   deleted    remove    -          conflict   [3]        forget      create     remove
//   retyped    [5]       -          conflict   [4]        create      [6]        replace
//   damaged    restore   -          restore    restore    remove      replace    problem
//
//   [1] equal content settles; else conflict created_both, or type_changed
//   [2] equal content settles; else conflict modified_both
//   [3] a new mtime alone does not stop a deletion; an executable bit does (conflict)
//   [4] likewise: replaced, or conflict type_changed
//   [5] replaced; conflict type_changed when a directory went that the other side worked in
//   [6] equal content settles; else conflict modified_both, or type_changed
//
// A directory that is deleted goes only once nothing below it is needed or kept (Draft::finish).

/// How everything below a node is decided.
enum class Manner : std::uint8_t {
    Table,
    Hold,  ///< nothing is done on either side
    Mirror ///< one side becomes like the other
};

struct Span {
    RelPath home;
    RelPath path;
    Manner manner = Manner::Table;
    Side model = Side::Local;    ///< Mirror: the side that is followed
    Phase phase = Phase::Remove; ///< Mirror: when the other side's things go
};

class Decider {
public:
    Decider(const Situation &situation, Draft &draft) : m_situation(situation), m_draft(draft)
    {
        Span everything;
        if (const std::optional<Side> force = situation.policy.force) {
            everything.manner = Manner::Mirror;
            everything.model = *force;
        }
        m_spans.push_back(everything);
    }

    void run()
    {
        auto local = m_situation.local.seen().begin();
        auto remote = m_situation.remote.seen().begin();
        const auto localEnd = m_situation.local.seen().end();
        const auto remoteEnd = m_situation.remote.seen().end();
        while (local != localEnd || remote != remoteEnd) {
            const bool takesLocal =
                local != localEnd && (remote == remoteEnd || local->home <= remote->home);
            const bool takesRemote =
                remote != remoteEnd && (local == localEnd || remote->home <= local->home);
            const Seen *here = takesLocal ? &*local++ : nullptr;
            const Seen *there = takesRemote ? &*remote++ : nullptr;
            if (!isSame(here) || !isSame(there))
                decide(makeNode(here, there));
        }
    }

private:
    static bool isSame(const Seen *seen) { return seen == nullptr || seen->fate == Fate::Same; }

    Node makeNode(const Seen *local, const Seen *remote) const
    {
        Node node;
        node.home = (local != nullptr ? local : remote)->home;
        node.path = m_situation.layout.places.path(node.home).value_or(node.home);
        node.before = (local != nullptr ? local : remote)->before;
        node.local = holding(local, node.before, Side::Local);
        node.remote = holding(remote, node.before, Side::Remote);
        node.permission = permissionOf(node);
        return node;
    }

    /// By what stands there on each side; where nothing does, by what was agreed.
    Permission permissionOf(const Node &node) const
    {
        const Policy &policy = m_situation.policy;
        std::optional<Permission> both;
        for (const Side side : {Side::Local, Side::Remote}) {
            if (!node.on(side).now)
                continue;
            const Permission one = permissionFor(policy, node.path, *node.on(side).now);
            both = both ? stricter(*both, one) : one;
        }
        if (both)
            return *both;
        return permissionFor(policy, node.path, node.before->on(Side::Local));
    }

    static Holding holding(const Seen *seen, const AgreedEntry *before, Side side)
    {
        Holding holding;
        if (seen == nullptr) {
            if (before != nullptr)
                holding.now = before->on(side);
            return holding;
        }
        holding.fate = seen->fate;
        if (seen->now != nullptr)
            holding.now = *seen->now;
        if ((seen->fate == Fate::Same || seen->fate == Fate::Touched) && !holding.now->digest)
            holding.now->digest = before->digest;
        return holding;
    }

    void decide(const Node &node)
    {
        while (!m_spans.back().home.contains(node.home))
            m_spans.pop_back();
        if (m_situation.held.covers(node.home))
            return hold(node);
        const Span &span = spanOf(node);
        if (span.manner == Manner::Hold)
            return m_draft.keep(node);
        if (span.manner == Manner::Mirror)
            return mirror(node, span.model);
        decideByTable(node);
    }

    /// What was moved out of a place is not decided with what is below it.
    [[nodiscard]] const Span &spanOf(const Node &node) const
    {
        auto span = m_spans.rbegin();
        while (!span->path.contains(node.path))
            ++span; // the first of all contains everything
        return *span;
    }

    /// Where the state is not known nothing is done; nor below, unless there is a directory on
    /// both sides beyond doubt.
    void hold(const Node &node)
    {
        const std::optional<Side> force = m_situation.policy.force;
        if (force && m_situation.held.isHidden(*force, node.home))
            takeBack(node, otherSide(*force));
        m_draft.keep(node);
        m_spans.push_back(Span{node.home, node.path, Manner::Hold, {}, {}});
    }

    /// What `side` did is undone because the user forces the other one. Should it not come to that
    /// now, the next run must not take it for news: the user said what is to stand here.
    void takeBack(const Node &node, Side side)
    {
        const Fate fate = node.on(side).fate;
        const bool isNews = fate == Fate::Deleted || fate == Fate::Edited || fate == Fate::Retyped;
        if (m_situation.policy.force && isNews && node.before->kind != Kind::Directory)
            m_draft.disown(node);
    }

    void decideByTable(const Node &node)
    {
        const Fate local = node.local.fate;
        const Fate remote = node.remote.fate;
        assert(local != Fate::Same || remote != Fate::Same);
        if (local == Fate::Damaged || remote == Fate::Damaged)
            return damaged(node);
        if (remote == Fate::Same)
            return oneSided(node, Side::Local);
        if (local == Fate::Same)
            return oneSided(node, Side::Remote);
        if (local == Fate::Deleted && remote == Fate::Deleted)
            return m_draft.forget(node);
        if (local == Fate::Deleted || remote == Fate::Deleted)
            return againstDeletion(node, local == Fate::Deleted ? Side::Local : Side::Remote);
        if (local == Fate::Retyped || remote == Fate::Retyped)
            return againstRetyped(node);
        if (local == Fate::Created)
            return bothHave(node, ConflictType::CreatedBoth);
        bothChanged(node);
    }

    void oneSided(const Node &node, Side changed)
    {
        const Side to = otherSide(changed);
        const Fate fate = node.on(changed).fate;
        if (needsConsent(node, changed))
            return leave(node, ConflictType::AskFirst, Undecided::Asked);
        if (fate == Fate::Created)
            return m_draft.create(node, to);
        if (fate == Fate::Edited)
            return m_draft.copy(node, to);
        if (fate == Fate::Touched)
            return m_draft.settle(node);
        if (fate == Fate::Deleted)
            return node.before->kind == Kind::Directory
                       ? m_draft.removeWhenEmpty(node, to, Phase::Remove)
                       : m_draft.remove(node, to, Phase::Remove);
        assert(fate == Fate::Retyped);
        if (node.before->kind == Kind::Directory && m_situation.view(to).hasNewsBelow(node.home))
            return conflict(node, ConflictType::TypeChanged);
        replace(node, changed);
    }

    /// Content that goes to the other side only once the user said so.
    bool needsConsent(const Node &node, Side changed) const
    {
        const Holding &news = node.on(changed);
        return node.permission.consent == Consent::Needed && news.is(Kind::File)
               && news.fate != Fate::Touched && !isAllowed(m_situation.policy, node, changed);
    }

    void againstDeletion(const Node &node, Side deleted)
    {
        const Side other = otherSide(deleted);
        const Holding &kept = node.on(other);
        if (kept.fate == Fate::Retyped)
            return m_draft.create(node, deleted);
        if (kept.fate == Fate::Touched && !executableChanged(*node.before, *kept.now, other))
            return m_draft.remove(node, other, Phase::Remove);
        conflict(node,
                 deleted == Side::Local ? ConflictType::DeletedLocal : ConflictType::DeletedRemote);
    }

    void againstRetyped(const Node &node)
    {
        if (node.local.fate == Fate::Retyped && node.remote.fate == Fate::Retyped)
            return bothHave(node, ConflictType::ModifiedBoth);
        const Side retyped = node.local.fate == Fate::Retyped ? Side::Local : Side::Remote;
        const Side other = otherSide(retyped);
        if (node.on(other).fate == Fate::Touched
            && !executableChanged(*node.before, *node.on(other).now, other))
            return replace(node, retyped);
        conflict(node, ConflictType::TypeChanged);
    }

    void bothChanged(const Node &node)
    {
        if (node.local.fate == Fate::Edited && node.remote.fate == Fate::Edited)
            return bothHave(node, ConflictType::ModifiedBoth);
        if (node.local.fate == Fate::Touched && node.remote.fate == Fate::Touched)
            return m_draft.settle(node);
        const Side toucher = node.local.fate == Fate::Touched ? Side::Local : Side::Remote;
        m_draft.copyEdit(node, toucher);
    }

    /// Both made something: the same, or not.
    void bothHave(const Node &node, ConflictType type)
    {
        const Entry &local = *node.local.now;
        const Entry &remote = *node.remote.now;
        if (sameContent(local, remote).value_or(false))
            return local.kind == Kind::File ? m_draft.settle(node) : m_draft.agree(node);
        conflict(node, local.kind == remote.kind ? type : ConflictType::TypeChanged);
    }

    /// Content that vanished without an edit comes back from the other side.
    void damaged(const Node &node)
    {
        if (node.local.fate == Fate::Damaged && node.remote.fate == Fate::Damaged)
            return reportDamage(node);
        const Side hurt = node.local.fate == Fate::Damaged ? Side::Local : Side::Remote;
        const Side good = otherSide(hurt);
        if (node.on(good).now
            && sameContent(*node.on(hurt).now, *node.on(good).now).value_or(false))
            return m_draft.settle(node);
        if (!node.permission.mayWrite(hurt))
            return reportDamage(node);
        if (node.on(good).fate == Fate::Deleted)
            return m_draft.remove(node, hurt, Phase::Remove);
        if (node.on(good).fate == Fate::Retyped)
            return replace(node, good);
        m_draft.copy(node, hurt);
    }

    void reportDamage(const Node &node)
    {
        m_draft.keep(node);
        m_spans.push_back(Span{node.home, node.path, Manner::Hold, {}, {}});
        m_draft.add(Problem{node.path,
                            {},
                            ProblemKind::Damaged,
                            Reach::Path,
                            Error{ErrorCode::Corrupt, node.path.bytes()}});
    }

    /// The side that lost becomes wholly what `model` is, where a directory is concerned with all
    /// below it.
    void replace(const Node &node, Side model)
    {
        const Side to = otherSide(model);
        const bool fromDirectory = node.on(to).is(Kind::Directory);
        const bool toDirectory = node.on(model).is(Kind::Directory);
        const bool isAllowed =
            node.permission.mayWrite(to) && (!fromDirectory || node.permission.mayRemove(to));
        const bool isInTheWay =
            isAllowed && fromDirectory
            && (!mayClear(node, to) || m_situation.held.isLeftOutBelow(node.home));
        if (isInTheWay)
            reportInTheWay(node, to);
        if (!isAllowed || isInTheWay || (fromDirectory && m_situation.held.isBelow(node.home))) {
            m_draft.keep(node);
            m_spans.push_back(Span{node.home, node.path, Manner::Hold, {}, {}});
            return;
        }
        if (toDirectory)
            m_draft.makeDirectory(node, to, node.on(to).now);
        else
            m_draft.copy(node, to);
        if (fromDirectory || toDirectory)
            m_spans.push_back(Span{node.home, node.path, Manner::Mirror, model, Phase::Clear});
    }

    /// Rules keep something in a directory that should make room; nothing else tells of it.
    void reportInTheWay(const Node &node, Side side)
    {
        m_draft.add(Problem{node.path, name(side), ProblemKind::Failed, Reach::Path,
                            Error{ErrorCode::NotEmpty, node.path.bytes()}});
    }

    /// True when nothing below the directory at `node` has rules by which `side` may not lose it.
    bool mayClear(const Node &node, Side side) const
    {
        const Policy &policy = m_situation.policy;
        if (!policy.at)
            return true;
        for (const View *view : {&m_situation.local, &m_situation.remote}) {
            for (auto seen = view->firstWithin(node.home);
                 seen != view->seen().end() && node.home.contains(seen->home); ++seen) {
                const Entry entry = seen->now ? *seen->now : seen->before->on(view->side());
                if (!permissionFor(policy, *seen->path, entry).mayRemove(side))
                    return false;
            }
        }
        return true;
    }

    void mirror(const Node &node, Side model)
    {
        const Side to = otherSide(model);
        const Holding &good = node.on(model);
        const Holding &other = node.on(to);
        if (good.fate == Fate::Damaged && other.now)
            return damaged(node);
        if (!good.now && !other.now)
            return m_draft.forget(node);
        if (!good.now)
            return other.is(Kind::Directory) ? m_draft.removeWhenEmpty(node, to, spanOf(node).phase)
                                             : m_draft.remove(node, to, spanOf(node).phase);
        if (other.now && sameContent(*good.now, *other.now).value_or(false))
            return good.is(Kind::File) ? m_draft.settle(node) : m_draft.agree(node);
        takeBack(node, to);
        if (!other.now)
            return m_draft.create(node, to);
        if (good.now->kind != other.now->kind)
            return replace(node, model);
        assert(good.fate != Fate::Same || other.fate != Fate::Same);
        m_draft.copy(node, to);
    }

    void conflict(const Node &node, ConflictType type)
    {
        const Verdict verdict = judge(m_situation.policy, node, type);
        if (verdict.use == Verdict::Use::Leave)
            return leave(node, type, verdict.undecided);
        if (verdict.use == Verdict::Use::Winner)
            return win(node, type, verdict.winner);
        if (verdict.use == Verdict::Use::Merge || verdict.use == Verdict::Use::TryMerge)
            return merge(node, type, verdict);
        keepBoth(node, type, verdict.winner);
    }

    /// True when the mode lets neither side's change reach the other: there is nothing to ask.
    bool isMoot(const Node &node) const
    {
        for (const Side side : {Side::Local, Side::Remote}) {
            const Side to = otherSide(side);
            if (node.on(side).now ? node.permission.mayWrite(to) : node.permission.mayRemove(to))
                return false;
        }
        return true;
    }

    void leave(const Node &node, ConflictType type, Undecided why)
    {
        m_draft.keep(node);
        if (node.local.is(Kind::Directory) || node.remote.is(Kind::Directory))
            m_spans.push_back(Span{node.home, node.path, Manner::Hold, {}, {}});
        if (!isMoot(node))
            m_draft.add(Conflict{node.path, type, node.local.now, node.remote.now, why});
    }

    void win(const Node &node, ConflictType type, Side winner)
    {
        const Side loser = otherSide(winner);
        const bool removes = !node.on(winner).now || node.on(loser).is(Kind::Directory);
        if (!node.permission.mayWrite(loser) || (removes && !node.permission.mayRemove(loser)))
            return leave(node, type, Undecided::Asked);
        if (!node.on(winner).now)
            return m_draft.remove(node, loser, Phase::Remove);
        if (!node.on(loser).now)
            return m_draft.create(node, loser);
        if (node.on(winner).now->kind != node.on(loser).now->kind)
            return replace(node, winner);
        m_draft.copy(node, loser);
    }

    /// What both edits make together goes to both sides, once it is known.
    void merge(const Node &node, ConflictType type, const Verdict &verdict)
    {
        if (!node.permission.mayWriteBoth())
            return leave(node, type, Undecided::Asked);
        if (verdict.use == Verdict::Use::Merge)
            return m_draft.merge(node, *m_situation.policy.merges.at(node.path).merged);
        m_draft.add(MergeRequest{node.path, *node.before->digest,
                                 *m_situation.local.at(node.home)->path, *node.local.now,
                                 *m_situation.remote.at(node.home)->path, *node.remote.now});
        leave(node, type, verdict.undecided);
    }

    /// The loser is renamed aside where it stands, and then goes to the other side under its new
    /// name; the winner takes the place.
    void keepBoth(const Node &node, ConflictType type, Side winner)
    {
        const Side loser = otherSide(winner);
        const std::optional<RelPath> aside = freeNameBeside(node, loser);
        if (!node.permission.mayWriteBoth() || !aside)
            return leave(node, type, Undecided::Asked);
        const Entry &lost = *node.on(loser).now;
        Entry after = lost;
        after.token = {};
        m_draft.add(Action{loser, Phase::Arrange, ActionKind::Move, *aside, node.path, lost, after,
                           std::nullopt});
        m_draft.add(
            Action{winner, Phase::Make, ActionKind::Copy, *aside, {}, std::nullopt, after, lost});
        m_draft.need(node, winner);
        m_draft.need(node, loser);

        Node freed = node;
        (loser == Side::Local ? freed.local : freed.remote) = Holding{Fate::Deleted, std::nullopt};
        m_draft.create(freed, loser);
        if (node.on(winner).is(Kind::Directory))
            m_spans.push_back(Span{node.home, node.path, Manner::Mirror, winner, Phase::Clear});
    }

    std::optional<RelPath> freeNameBeside(const Node &node, Side loser)
    {
        if (m_taken.empty()) {
            for (const View *view : {&m_situation.local, &m_situation.remote}) {
                for (const Seen &seen : view->seen())
                    m_taken.insert(m_situation.layout.places.path(seen.home).value_or(seen.home));
            }
        }
        const Policy &policy = m_situation.policy;
        const std::string &label = loser == Side::Local ? policy.localLabel : policy.remoteLabel;
        for (int attempt = 1; attempt < 1000; ++attempt) {
            const Result<RelPath> path = node.path.parent().child(
                asideName(node.path.name(), label, policy.dateLabel, attempt));
            if (!path)
                return std::nullopt;
            if (m_taken.insert(*path).second)
                return *path;
        }
        return std::nullopt;
    }

    const Situation &m_situation;
    Draft &m_draft;
    std::vector<Span> m_spans;
    std::unordered_set<RelPath> m_taken;
};

} // namespace

void decide(const Situation &situation, Draft &draft)
{
    Decider(situation, draft).run();
}

} // namespace tern::planning
