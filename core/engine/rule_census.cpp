#include "rule_census.h"

#include "rule_scan.h"
#include "side_walk.h"

#include <algorithm>
#include <iterator>

namespace tern {

namespace {

void count(Tally &tally, std::uint64_t bytes)
{
    tally.files += 1;
    tally.bytes += bytes;
}

/// What was noted of the paths of one side, in tree order.
template <class Note>
struct Noted {
    RelPath path;
    std::uint64_t bytes = 0;
    Note note;
};
template <class Note>
using NotedSide = std::vector<Noted<Note>>;

/// Tells of each path once: as it is here, where it is.
template <class Note, class Tell>
void forEachPath(const NotedSide<Note> &local, const NotedSide<Note> &remote, Tell tell)
{
    auto here = local.begin();
    auto there = remote.begin();
    while (here != local.end() || there != remote.end()) {
        const bool isHere =
            here != local.end() && (there == remote.end() || here->path <= there->path);
        const bool isThere =
            there != remote.end() && (here == local.end() || there->path <= here->path);
        tell(isHere ? *here : *there);
        if (isHere)
            ++here;
        if (isThere)
            ++there;
    }
}

void append(std::vector<Problem> &all, std::vector<Problem> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// Which rule decides; a .ternignore; or none.
struct Decider {
    Ruling::Ground ground = Ruling::Ground::Default;
    std::size_t rule = 0;
};

Result<std::vector<Problem>> noteDeciders(Session &session, Side side, const SharedRules &rules,
                                          std::int64_t now, NotedSide<Decider> &noted,
                                          const StopToken &stop)
{
    const RuleSet set = rules ? rules->rules() : RuleSet();
    RuleScan scan({std::make_shared<const FolderRules>(Selection(), set), {}, {}, now});
    SideVisitor visitor;
    visitor.ignoreFile = [&scan](const RelPath &directory, std::string_view text) {
        return scan.enter(directory, text);
    };
    visitor.visit = [&](const RelPath &path, const Entry &entry) {
        const Ruling ruling = scan.ruling(path, entry);
        if (entry.kind != Kind::Directory)
            noted.push_back({path, entry.size, {ruling.ground, ruling.rule.value_or(0)}});
        return SideVisitor::Below::Enter;
    };
    return walkSide(session, side, Scope(), visitor, stop);
}

Result<std::vector<Problem>> noteMatches(Session &session, Side side, const MatchQuestion &question,
                                         std::int64_t now, NotedSide<MatchedFile::Novelty> &noted,
                                         const StopToken &stop)
{
    SideVisitor visitor;
    visitor.visit = [&](const RelPath &path, const Entry &entry) {
        if (entry.kind == Kind::Directory)
            return SideVisitor::Below::Enter;
        const Candidate candidate{path, entry, now};
        const bool matches =
            (question.patterns.isEmpty() || question.patterns.excludes(path, entry.kind))
            && (!question.expression || question.expression->admits(candidate));
        if (matches) {
            const bool isNew = question.before && !question.before->admits(candidate);
            noted.push_back({path, entry.size,
                             isNew ? MatchedFile::Novelty::New : MatchedFile::Novelty::Known});
        }
        return SideVisitor::Below::Enter;
    };
    return walkSide(session, side, Scope(), visitor, stop);
}

/// The remote may be away: what is here counts then.
bool isFatal(const Error &error)
{
    return error.code == ErrorCode::Stopped;
}

Problem awayProblem(const Error &error)
{
    return {RelPath(), name(Side::Remote), ProblemKind::Unreadable, Reach::Subtree, error, {}};
}

} // namespace

Result<RuleCensus> countByRules(Session &session, const SharedRules &rules, std::int64_t now,
                                const StopToken &stop)
{
    RuleCensus census;
    census.rules.resize(rules ? rules->rules().rules().size() : 0);
    NotedSide<Decider> local;
    NotedSide<Decider> remote;
    TERN_TRY(census.unknown, noteDeciders(session, Side::Local, rules, now, local, stop));
    auto there = noteDeciders(session, Side::Remote, rules, now, remote, stop);
    if (!there && isFatal(there.error()))
        return Failure(there.error());
    if (there)
        append(census.unknown, std::move(*there));
    else
        census.unknown.push_back(awayProblem(there.error()));
    forEachPath(local, remote, [&census](const Noted<Decider> &file) {
        switch (file.note.ground) {
        case Ruling::Ground::Default:
        case Ruling::Ground::Selection: return count(census.rest, file.bytes);
        case Ruling::Ground::IgnoreFile: return count(census.ignored, file.bytes);
        case Ruling::Ground::Rule:
        case Ruling::Ground::TooLarge: return count(census.rules[file.note.rule], file.bytes);
        }
    });
    return census;
}

Result<Matches> findMatches(Session &session, const MatchQuestion &question, std::int64_t now,
                            const StopToken &stop)
{
    using Novelty = MatchedFile::Novelty;
    Matches matches;
    NotedSide<Novelty> local;
    NotedSide<Novelty> remote;
    TERN_TRY(matches.unknown, noteMatches(session, Side::Local, question, now, local, stop));
    auto there = noteMatches(session, Side::Remote, question, now, remote, stop);
    if (!there && isFatal(there.error()))
        return Failure(there.error());
    if (there)
        append(matches.unknown, std::move(*there));
    else
        matches.unknown.push_back(awayProblem(there.error()));
    const std::size_t most = std::min(question.paths, MatchQuestion::mostPaths);
    std::vector<MatchedFile> known;
    forEachPath(local, remote, [&](const Noted<Novelty> &file) {
        const bool isNew = file.note == Novelty::New;
        count(matches.files, file.bytes);
        if (isNew)
            count(matches.fresh, file.bytes);
        std::vector<MatchedFile> &list = isNew ? matches.first : known;
        if (list.size() < most)
            list.push_back({file.path, file.bytes, file.note});
    });
    const std::size_t room = std::min(most - matches.first.size(), known.size());
    std::move(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(room),
              std::back_inserter(matches.first));
    return matches;
}

} // namespace tern
