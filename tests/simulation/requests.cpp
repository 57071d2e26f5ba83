#include "run_filter.h"
#include "world.h"

namespace tern::test {

namespace {

const std::vector<std::string> &filteredNames()
{
    static const std::vector<std::string> names = {"a", "b", "notes", "run1", "cells.csv"};
    return names;
}

} // namespace

RunRequest World::drawRequest(Desktop &desktop)
{
    if (m_setup.rulesChange && m_dice.percent(35))
        changeRules(desktop);
    RunRequest request;
    request.options.rules = m_rules[&desktop].rules();
    request.options.conflicts = m_setup.policy;
    request.options.trashRetention = 0;
    request.options.concurrency = static_cast<int>(m_dice.below(3));
    request.attempts = m_dice.percent(50) ? Attempts::Due : Attempts::All;
    if (m_dice.percent(4))
        request.goal = RunGoal::Preview;
    else if (m_impostors.empty() && m_dice.percent(3))
        request.base = Base::Union;
    const bool maySeePart = m_setup.scopedRuns && m_wasComplete[&desktop];
    if (maySeePart && !m_dice.percent(40))
        narrow(request, desktop);
    letUserDecide(request, desktop);
    return request;
}

/// Between two runs; the next one looks at everything, as the engine's does.
void World::changeRules(Desktop &desktop)
{
    ++m_acts;
    RuleBook &book = m_rules[&desktop];
    book.change(m_dice);
    m_wasComplete[&desktop] = false;
    m_trace.say("  " + desktop.name + " syncs by these rules:" + book.text());
}

/// To where hints came from: some are missing, some tell of too much.
void World::narrow(RunRequest &request, Desktop &desktop)
{
    std::vector<RelPath> places;
    for (const RelPath &hint : desktop.hints) {
        if (!m_dice.percent(15))
            places.push_back(m_dice.percent(20) ? hint.parent() : hint);
    }
    if (places.empty())
        places.push_back(RelPath::parse("a").value());
    request.scope = Scope::of(std::move(places));
    request.removalsAtOnce = 9;
}

/// What a user may ask of a run beyond syncing.
void World::letUserDecide(RunRequest &request, Desktop &desktop)
{
    if (m_setup.modesChange && m_dice.percent(35)) {
        const std::vector<SyncMode> modes = {SyncMode::Bidirectional, SyncMode::Bidirectional,
                                             SyncMode::UploadOnly, SyncMode::DownloadOnly};
        m_modes[&desktop] = m_dice.pick(modes);
    }
    if (!m_rules[&desktop].hasTreatments())
        request.options.mode = m_modes[&desktop];
    const bool decides = m_setup.conflictsAreDecided && m_dice.percent(60);
    if (decides)
        decideConflict(request, desktop);
    if (m_setup.directionsAreForced && m_dice.percent(25))
        request.force = m_dice.percent(50) ? Side::Local : Side::Remote;
    if (m_setup.runsAreFiltered && m_dice.percent(30))
        filter(request);
}

/// An open one, as the desktop showed it last.
void World::decideConflict(RunRequest &request, Desktop &desktop)
{
    std::vector<Conflict> open;
    for (const Conflict &conflict : desktop.result().summary.conflicts) {
        if (conflict.type != ConflictType::NameClash)
            open.push_back(conflict);
    }
    if (open.empty())
        return;
    const Conflict &conflict = m_dice.pick(open);
    const std::vector<ConflictPolicy> uses = {ConflictPolicy::Local, ConflictPolicy::Remote,
                                              ConflictPolicy::Both};
    const ConflictPolicy use = m_dice.pick(uses);
    request.resolutions.emplace(conflict.path, Resolution{use, conflict.local, conflict.remote});
}

void World::filter(RunRequest &request)
{
    RunFilter filter;
    const std::vector<RunFilter::By> ways = {RunFilter::By::Top, RunFilter::By::Name,
                                             RunFilter::By::Size};
    filter.by = m_dice.pick(ways);
    filter.name = m_dice.pick(filteredNames());
    filter.size = m_dice.percent(50) ? 12 : 40;
    filter.includes = m_dice.percent(40);
    request.admits = [filter](const RelPath &path, const Entry &entry) {
        return filter.admits(path, entry);
    };
}

/// To be asked before and after: what `request` may put out of sight, though nobody deletes it.
void World::allow(const RunRequest &request, const Desktop &desktop)
{
    const MemoryFolder &local = *m_locals[numberOf(desktop)];
    const MemoryFolder &remote = *m_remote;
    for (const auto &[path, resolution] : request.resolutions) {
        if (resolution.use == ConflictPolicy::Remote)
            m_oracle.mayBeSetAside(local, path);
        if (resolution.use == ConflictPolicy::Local)
            m_oracle.mayBeSetAside(remote, path);
    }
    if (request.force == Side::Local)
        m_oracle.forced(local, remote, sightOf(request, desktop), m_userWorld.folders);
    else if (request.force == Side::Remote)
        m_oracle.forced(remote, local, sightOf(request, desktop), m_userWorld.folders);
}

std::string World::wordsFor(const RunRequest &request)
{
    std::string text;
    if (request.goal == RunGoal::Preview)
        text += ", only to preview";
    if (request.base == Base::Union)
        text += ", as a union";
    if (request.options.mode != SyncMode::Bidirectional)
        text += std::string(", ") + name(request.options.mode);
    if (request.force)
        text += std::string(", forced to follow ") + name(*request.force);
    if (request.admits)
        text += ", filtered";
    for (const auto &[path, resolution] : request.resolutions)
        text += std::string(", using ") + name(resolution.use) + " for " + path.bytes();
    if (!request.scope.isEverything()) {
        for (const RelPath &top : request.scope.tops)
            text += ", in " + top.bytes();
    }
    return text;
}

} // namespace tern::test
