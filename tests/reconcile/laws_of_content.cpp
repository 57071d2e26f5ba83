#include "laws.h"
#include "merge_answers.h"

#include <algorithm>
#include <set>

namespace tern::test {

namespace {

using Contents = std::multiset<std::string>;

bool isContent(const Entry &entry)
{
    return entry.kind == Kind::File && entry.size > 0 && !isNeverSynced(entry);
}

Contents contentsOf(const Tree &tree)
{
    Contents all;
    for (const auto &[where, entry] : tree) {
        if (isContent(entry))
            all.insert(contentOf(entry));
    }
    return all;
}

Contents agreedContents(const Pair &pair)
{
    Contents all;
    for (const auto &[where, entry] : pair.agreed) {
        if (entry.kind == Kind::File)
            all.insert(contentOf(entry.on(Side::Local)));
    }
    return all;
}

Contents onBothSides(const Pair &pair)
{
    Contents all = contentsOf(pair.local);
    all.merge(contentsOf(pair.remote));
    return all;
}

/// True when `content` is among them, by itself or merged with others.
bool isHeld(const Contents &contents, const std::string &content)
{
    return std::ranges::any_of(contents,
                               [&](const auto &version) { return holds(version, content); });
}

bool decidesBySomebody(const Round &round)
{
    return round.policy.force || !round.policy.resolutions.empty();
}

/// True where no version may lose against another without having been asked for.
bool losesNoVersion(const Round &round)
{
    const ConflictPolicy policy = round.policy.conflicts;
    return !decidesBySomebody(round)
           && (policy == ConflictPolicy::Ask || policy == ConflictPolicy::Both
               || policy == ConflictPolicy::Merge);
}

/// Whatever stood on a side stands on a side, or lies in the trash. What users themselves removed
/// while the round went on is not looked for.
std::optional<std::string> destroysNothing(const Round &round, const Setting & /*setting*/)
{
    if (round.isDisturbed)
        return std::nullopt;
    Contents left = onBothSides(round.after);
    left.insert(round.displaced.begin(), round.displaced.end());
    for (const std::string &content : onBothSides(round.before)) {
        if (!left.contains(content))
            return "destroyed: " + content;
    }
    return std::nullopt;
}

/// What was displaced was agreed, and so another version or a deletion took its place; or it still
/// stands elsewhere; or it went into a merge that somebody then wrote over himself. New work is
/// never displaced. Holds at any moment, whatever fails.
std::optional<std::string> displacesNoNewWork(const Round &round, const Setting & /*setting*/)
{
    if (!losesNoVersion(round))
        return std::nullopt;
    const Contents agreed = agreedContents(round.before);
    const Contents left = onBothSides(round.after);
    for (const std::string &content : round.displaced) {
        if (!content.empty() && !agreed.contains(content) && !isHeld(left, content)
            && !isHeld(round.undoneByEdit, content) && onBothSides(round.before).contains(content))
            return "new work went to the trash: " + content;
    }
    return std::nullopt;
}

/// What both sides still have, and neither has deleted, is on a side at the end. Contents that
/// stand in several places cannot be told apart, and are not looked at.
std::optional<std::string> keepsWhatNobodyDeleted(const Round &round, const Setting & /*setting*/)
{
    if (!losesNoVersion(round) || round.isDisturbed)
        return std::nullopt;
    const Contents agreed = agreedContents(round.before);
    const Contents local = contentsOf(round.before.local);
    const Contents remote = contentsOf(round.before.remote);
    const Contents left = onBothSides(round.after);
    for (const std::string &content : local) {
        if (agreed.count(content) == 1 && remote.contains(content) && !isHeld(left, content))
            return "nobody deleted it, and yet it is in the trash: " + content;
    }
    return std::nullopt;
}

/// A file that was emptied without an edit has its content back, where the other side kept it.
std::optional<std::string> restoresWhatWasDamaged(const Round &round, const Setting & /*setting*/)
{
    if (!losesNoVersion(round) || round.isDisturbed)
        return std::nullopt;
    const Contents left = onBothSides(round.after);
    for (const auto &[where, agreed] : round.before.agreed) {
        if (agreed.kind != Kind::File || agreed.size == 0)
            continue;
        for (const Side side : {Side::Local, Side::Remote}) {
            const Tree &hurt = round.before.on(side);
            const Tree &good = round.before.on(otherSide(side));
            const auto emptied = hurt.find(where);
            const auto kept = good.find(where);
            const bool isDamage = emptied != hurt.end() && emptied->second.kind == Kind::File
                                  && emptied->second.size == 0
                                  && emptied->second.mtime == agreed.state(side).mtime;
            const std::string content = contentOf(agreed.on(side));
            if (isDamage && kept != good.end() && kept->second.kind == Kind::File
                && contentOf(kept->second) == content && !left.contains(content))
                return "a lost write took the good copy along: " + where.bytes();
        }
    }
    return std::nullopt;
}

/// A removal (Clear: on the way to another kind of thing, where somebody chose it) takes only what
/// was agreed, executable bit included.
std::optional<std::string> deletesNothingModified(const Round &round, const Setting &setting)
{
    if (decidesBySomebody(round))
        return std::nullopt;
    const Contents agreed = agreedContents(round.before);
    const bool isChosen = setting.conflicts != round.policy.conflicts || !losesNoVersion(round);
    for (const Action &action : round.plan.actions) {
        if (action.kind != ActionKind::Remove || !action.before
            || (action.phase == Phase::Clear && isChosen))
            continue;
        const Entry &taken = *action.before;
        if (isContent(taken) && !agreed.contains(contentOf(taken)))
            return "a deletion beats a modification: " + action.path.bytes();
        if (const auto before = round.before.agreed.find(action.path);
            before != round.before.agreed.end() && before->second.kind == Kind::File
            && sameContent(before->second.on(action.side), taken).value_or(false)
            && taken.token.object == before->second.state(action.side).token.object
            && taken.executable != before->second.state(action.side).executable)
            return "a deletion beats a new executable bit: " + action.path.bytes();
    }
    return std::nullopt;
}

std::optional<std::string> removesNothingInAUnion(const Round &round, const Setting & /*setting*/)
{
    if (!round.before.agreed.empty() || !losesNoVersion(round))
        return std::nullopt;
    for (const Action &action : round.plan.actions) {
        if (action.kind == ActionKind::Remove || action.kind == ActionKind::MakeDirectory)
            if (action.before)
                return "a union displaces " + action.path.bytes();
        if (action.kind == ActionKind::Copy && action.before)
            return "a union replaces " + action.path.bytes();
    }
    return std::nullopt;
}

} // namespace

std::vector<Law> lawsOfContent()
{
    return {
        everyRound("NothingIsDestroyed", destroysNothing),
        everyRound("NewWorkIsNeverDisplaced", displacesNoNewWork),
        everyRound("WhatNobodyDeletedStays", keepsWhatNobodyDeleted),
        everyRound("DamageIsMendedNotSpread", restoresWhatWasDamaged),
        everyRound("DeletionNeverBeatsModification", deletesNothingModified),
        everyRound("AUnionRemovesNothing", removesNothingInAUnion),
    };
}

} // namespace tern::test
