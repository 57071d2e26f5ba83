#include "policies.h"

#include <algorithm>
#include <tuple>

namespace tern::planning {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;
constexpr std::int64_t year1971 = 365 * day;
/// A longer "extension" is part of a name that happens to hold a dot.
constexpr std::size_t longestExtension = 64;

bool isShown(const std::optional<Entry> &shown, const std::optional<Entry> &now)
{
    if (!shown || !now)
        return !shown && !now;
    return shown->kind == now->kind && shown->size == now->size && shown->mtime == now->mtime
           && shown->target == now->target && shown->token.version == now->token.version
           && (!shown->digest || !now->digest || shown->digest == now->digest);
}

Verdict leave(Undecided why)
{
    return Verdict{Verdict::Use::Leave, Side::Local, why};
}

Verdict winner(Side side)
{
    return Verdict{Verdict::Use::Winner, side, {}};
}

/// True when the answer is for these two edits.
bool answers(const MergeOutcome &outcome, const Node &node)
{
    return outcome.base == node.before->digest
           && outcome.local.token.version == node.local.now->token.version
           && outcome.remote.token.version == node.remote.now->token.version;
}

Verdict merged(const Policy &policy, const Node &node)
{
    if (!node.local.is(Kind::File) || !node.remote.is(Kind::File))
        return leave(Undecided::MergeUnavailable);
    if (node.before == nullptr || node.before->kind != Kind::File)
        return leave(Undecided::NoMergeBase);
    const auto found = policy.merges.find(node.path);
    if (found == policy.merges.end() || !answers(found->second, node))
        return Verdict{Verdict::Use::TryMerge, Side::Local, Undecided::MergeUnavailable};
    const MergeOutcome &outcome = found->second;
    if (!outcome.merged)
        return leave(outcome.undecided);
    // One side holds all of it already, as after a run that was cut off in the middle.
    if (sameContent(*outcome.merged, outcome.local).value_or(false))
        return winner(Side::Local);
    if (sameContent(*outcome.merged, outcome.remote).value_or(false))
        return winner(Side::Remote);
    return Verdict{Verdict::Use::Merge, Side::Local, {}};
}

/// Of two things that differ, the same one from whichever side it is asked: a directory (it cannot
/// be renamed aside with all that hangs on it), then the newer, then by content.
Side preferred(const Node &node)
{
    const Entry &local = *node.local.now;
    const Entry &remote = *node.remote.now;
    const auto rank = [](const Entry &entry, const bool &isDirectory) {
        return std::tie(isDirectory, entry.mtime, entry.digest, entry.size, entry.target);
    };
    const bool localIsDirectory = local.kind == Kind::Directory;
    const bool remoteIsDirectory = remote.kind == Kind::Directory;
    return rank(local, localIsDirectory) < rank(remote, remoteIsDirectory) ? Side::Remote
                                                                           : Side::Local;
}

Verdict newest(const Policy &policy, const Node &node)
{
    const std::int64_t local = node.local.now->mtime;
    const std::int64_t remote = node.remote.now->mtime;
    for (const std::int64_t time : {local, remote}) {
        if (time < year1971 || time > policy.now + day)
            return leave(Undecided::TimeImplausible);
    }
    if (local == remote)
        return leave(Undecided::TimesEqual);
    return winner(local > remote ? Side::Local : Side::Remote);
}

Verdict byChoice(const Policy &policy, ConflictPolicy choice, const Node &node)
{
    switch (choice) {
    case ConflictPolicy::Ask: break;
    case ConflictPolicy::Merge: return merged(policy, node);
    case ConflictPolicy::Newest: return newest(policy, node);
    case ConflictPolicy::Local: return winner(Side::Local);
    case ConflictPolicy::Remote: return winner(Side::Remote);
    case ConflictPolicy::Both: return Verdict{Verdict::Use::KeepBoth, preferred(node), {}};
    }
    return leave(Undecided::Asked);
}

/// One side deleted what the other changed.
Verdict byChoiceAgainstDeletion(ConflictPolicy choice, const Node &node, bool isResolution)
{
    const Side survivor = node.local.now ? Side::Local : Side::Remote;
    switch (choice) {
    case ConflictPolicy::Ask: break;
    case ConflictPolicy::Merge: return leave(Undecided::MergeUnavailable);
    case ConflictPolicy::Newest:
    case ConflictPolicy::Both: return winner(survivor);
    case ConflictPolicy::Local: return winner(isResolution ? Side::Local : survivor);
    case ConflictPolicy::Remote: return winner(isResolution ? Side::Remote : survivor);
    }
    return leave(Undecided::Asked);
}

/// What the user decided, while both sides still are what was shown.
std::optional<ConflictPolicy> resolutionOf(const Policy &policy, const Node &node)
{
    const auto found = policy.resolutions.find(node.path);
    if (found == policy.resolutions.end() || !isShown(found->second.local, node.local.now)
        || !isShown(found->second.remote, node.remote.now))
        return std::nullopt;
    return found->second.use;
}

/// `text` with at most `limit` bytes, not ending inside a UTF-8 character.
std::string_view trimmed(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    const auto isContinuation = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
    };
    while (limit > 0 && isContinuation(text[limit]))
        --limit;
    return text.substr(0, limit);
}

} // namespace

Verdict judge(const Policy &policy, const Node &node, ConflictType type)
{
    const std::optional<ConflictPolicy> resolution = resolutionOf(policy, node);
    const ConflictPolicy choice = resolution.value_or(node.permission.conflicts);
    if (type == ConflictType::DeletedLocal || type == ConflictType::DeletedRemote)
        return byChoiceAgainstDeletion(choice, node, resolution.has_value());
    return byChoice(policy, choice, node);
}

bool isAllowed(const Policy &policy, const Node &node, Side side)
{
    const ConflictPolicy yes = side == Side::Local ? ConflictPolicy::Local : ConflictPolicy::Remote;
    return resolutionOf(policy, node) == yes;
}

std::string asideName(std::string_view name, std::string_view label, std::string_view date,
                      int attempt)
{
    std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size()
        || name.size() - dot > longestExtension)
        dot = name.size();
    std::string mark = " (" + std::string(trimmed(label, longestExtension)) + "'s version";
    if (!date.empty())
        mark += ", " + std::string(trimmed(date, longestExtension));
    mark += ')';
    if (attempt > 1)
        mark += ' ' + std::to_string(attempt);
    std::replace(mark.begin(), mark.end(), '/', '-');
    std::replace(mark.begin(), mark.end(), '\0', '-');
    const std::string_view extension = name.substr(dot);
    const std::size_t room = RelPath::maxComponentBytes - mark.size() - extension.size();
    return std::string(trimmed(name.substr(0, dot), room)) + mark + std::string(extension);
}

} // namespace tern::planning
