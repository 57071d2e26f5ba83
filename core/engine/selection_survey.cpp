#include "selection_survey.h"

#include "empty_agreed.h"
#include "rule_scan.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

/// Lists the folders in some directories, and enters nothing else.
class FoldersIn final : public ScanRules {
public:
    explicit FoldersIn(const std::set<RelPath> &directories) : m_directories(directories) {}

    Result<void> enter(const RelPath & /*directory*/, std::string_view /*text*/) override
    {
        return {};
    }
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override
    {
        const bool isEntered = entry.kind == Kind::Directory && m_directories.contains(path);
        return isEntered ? Admission::Admitted : Admission::Held;
    }

private:
    const std::set<RelPath> &m_directories;
};

Result<std::set<RelPath>> foldersOn(Replica &replica, const std::set<RelPath> &directories)
{
    EmptyAgreed nothing;
    FoldersIn rules(directories);
    TERN_TRY(const Scan scan, replica.changes(nothing, Scope(), &rules, StopToken()));
    std::set<RelPath> folders;
    for (const Change &found : scan.changes) {
        if (found.after->kind == Kind::Directory)
            folders.insert(found.path);
    }
    for (const LeftOut &found : scan.leftOut) {
        if (found.reach == Reach::Subtree)
            folders.insert(found.path);
    }
    return folders;
}

/// The folders on one side, if it is the one that was synced before.
Result<std::set<RelPath>> foldersOnKnown(Replica &replica, const PairState &state,
                                         const std::string &known,
                                         const std::set<RelPath> &directories)
{
    TERN_TRY(const RootIdentity root, replica.identify(state.pair));
    if (!root.exists)
        return fail(ErrorCode::RootMissing);
    if (!known.empty() && root.id != known)
        return fail(ErrorCode::RootForeign);
    return foldersOn(replica, directories);
}

/// Of whatever something was said about, or is asked about: all directories above.
std::set<RelPath> directoriesToList(const Selection &selection, const std::vector<RelPath> &also)
{
    std::set<RelPath> directories;
    const auto addAbove = [&](const RelPath &folder) {
        for (RelPath at = folder.parent(); !at.isRoot(); at = at.parent())
            directories.insert(at);
    };
    for (const auto &[folder, choice] : selection.choices())
        addAbove(folder);
    std::for_each(also.begin(), also.end(), addAbove);
    return directories;
}

SurveyedFolder surveyed(const RelPath &path, const Selection &selection,
                        const std::set<RelPath> &local, const std::set<RelPath> &remote)
{
    using Reason = SurveyedFolder::Reason;
    SurveyedFolder folder{path, selection.presence(path)};
    folder.onLocal = local.contains(path);
    folder.onRemote = remote.contains(path);
    RelPath at = path;
    while (!at.isRoot() && !selection.choices().contains(at))
        at = at.parent();
    const std::optional<RelPath> unmentioned = selection.unmentioned(path);
    if (selection.choices().contains(at))
        folder.reason = at == path ? Reason::Said : Reason::Inherited;
    else if (unmentioned && local.contains(*unmentioned))
        folder.reason = Reason::MadeHere;
    if (folder.reason == Reason::MadeHere) {
        const auto below = selection.choices().upper_bound(path);
        const bool isWhole = below == selection.choices().end() || !path.contains(below->first);
        folder.presence = isWhole ? Presence::All : Presence::Some;
    }
    return folder;
}

} // namespace

const char *name(SurveyedFolder::Reason reason)
{
    switch (reason) {
    case SurveyedFolder::Reason::Said: return "said";
    case SurveyedFolder::Reason::Inherited: return "inherited";
    case SurveyedFolder::Reason::NewFolder: return "new_folder";
    case SurveyedFolder::Reason::MadeHere: return "made_here";
    }
    return "new_folder";
}

const SurveyedFolder *SelectionSurvey::find(const RelPath &path) const
{
    const auto found = std::find_if(folders.begin(), folders.end(),
                                    [&](const auto &folder) { return folder.path == path; });
    return found == folders.end() ? nullptr : &*found;
}

Result<SelectionSurvey> surveySelection(Session &session, const Selection &selection,
                                        const std::vector<RelPath> &also)
{
    TERN_TRY(const PairState state, session.journal().state());
    const std::set<RelPath> directories = directoriesToList(selection, also);
    SelectionSurvey survey;
    survey.newFolders = selection.newFolders();
    const auto look = [&](Side side, const std::string &known, std::optional<Error> &error) {
        auto found = foldersOnKnown(session.replica(side), state, known, directories);
        if (!found)
            error = found.error();
        return found ? std::move(*found) : std::set<RelPath>();
    };
    const std::set<RelPath> local = look(Side::Local, state.localRoot, survey.local);
    const std::set<RelPath> remote = look(Side::Remote, state.remoteRoot, survey.remote);
    std::set<RelPath> all = local;
    all.insert(remote.begin(), remote.end());
    for (const auto &[folder, choice] : selection.choices())
        all.insert(folder);
    for (const RelPath &folder : all) {
        if (!folder.isRoot())
            survey.folders.push_back(surveyed(folder, selection, local, remote));
    }
    return survey;
}

Result<Tally> arrivalsIn(Session &session, const Scope &scope, const SyncOptions &options,
                         std::int64_t now)
{
    Tally arrivals;
    if (scope.tops.empty())
        return arrivals;
    Replica &local = session.replica(Side::Local);
    RuleScan rules({options.rules.shared(), {}, standsOn(local), now});
    EmptyAgreed nothing;
    TERN_TRY(const Scan scan,
             session.replica(Side::Remote).changes(nothing, scope, &rules, StopToken()));
    for (const Change &found : scan.changes) {
        const Entry &entry = *found.after;
        if (entry.kind == Kind::Directory || !scope.covers(found.path))
            continue; // what is not agreed is told from the top down
        PathPolicy policy{options.mode};
        if (options.rules)
            policy = pathPolicy(options.rules->rules().rule(found.path, entry, now), options.mode,
                                options.conflicts);
        if (policy.mode == SyncMode::UploadOnly)
            continue;
        TERN_TRY(const auto here, local.look(found.path));
        if (here)
            continue;
        arrivals.files += 1;
        arrivals.bytes += entry.size;
    }
    return arrivals;
}

} // namespace tern
