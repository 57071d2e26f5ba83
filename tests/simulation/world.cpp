#include "world.h"

#include "support/memory_names.h"

#include <algorithm>

namespace tern::test {

namespace {

constexpr std::uint64_t mostSteps = 20'000;
constexpr int mostRests = 14;
constexpr std::int64_t millisecond = 1'000'000;
constexpr std::int64_t second = 1'000 * millisecond;

/// What an interrupted run did is taken for a user's doing by the next one. Should somebody have
/// moved things back meanwhile, that may undo it: a content then lies in a trash at worst.
Oracle::Demand demandOf(const SimulationSetup &setup)
{
    const bool losersStay =
        setup.policy == ConflictPolicy::Ask || setup.policy == ConflictPolicy::Both;
    const bool isCertain = !setup.isInterrupted() || !setup.movesThings;
    return losersStay && isCertain ? Oracle::Demand::Seen : Oracle::Demand::Kept;
}

bool didNothing(const RunResult &result)
{
    return result.plan.actions.empty() && result.plan.agreements.empty() && !result.summary.guard
           && !result.summary.failure && result.again.empty() && result.nextAttempt == 0;
}

} // namespace

World::World(const HistoryName &history, const std::string &folder, Trace::Mode mode)
    : m_trace(mode),
      m_dice(history.seed),
      m_setup(SimulationSetup::draw(m_dice, history.repertoire)),
      m_oracle(demandOf(m_setup)),
      m_userWorld{m_dice, m_oracle, m_trace, {}, m_setup.takesTwinNames, m_setup.movesThings}
{
    m_trace.say(m_setup.text());
    const auto hintFrom = [this](const MemoryFolder *changedFolder) {
        return [this, changedFolder](std::string_view changed) {
            if (const auto path = RelPath::parse(toldPath(*changedFolder, changed))) {
                for (const auto &desktop : m_desktops)
                    desktop->hints.insert(*path);
            }
        };
    };
    m_remote = std::make_shared<MemoryFolder>(m_clock, m_setup.remote);
    m_remote->changed = hintFrom(m_remote.get());
    m_userWorld.folders.push_back(m_remote);
    m_users.emplace_back(m_userWorld, m_remote, "R");
    for (std::size_t i = 0; i < m_setup.desktops; ++i) {
        const std::string number = std::to_string(i + 1);
        m_locals.push_back(std::make_shared<MemoryFolder>(m_clock, m_setup.locals[i]));
        m_locals.back()->changed = hintFrom(m_locals.back().get());
        m_userWorld.folders.push_back(m_locals.back());
        m_users.emplace_back(m_userWorld, m_locals.back(), "L" + number);
        m_desktops.push_back(std::make_unique<Desktop>(
            "desktop " + number, folder + "/journal-" + number, m_dice, m_clock,
            [this](Desktop &desktop, Side side, MemoryStep step, const std::string &path) {
                return gate(desktop, side, step, path);
            },
            [this](Desktop &desktop, GatedJournal::Moment moment) {
                return journalGate(desktop, moment);
            }));
        m_desktops.back()->putJournal({});
        m_desktops.back()->local.folder = m_locals.back();
        m_desktops.back()->remote.folder = m_remote;
    }
}

SimulationResult World::play()
{
    for (SimulatedUser &user : m_users)
        user.begin();
    for (std::uint64_t i = m_dice.below(3); i > 0; --i)
        m_users.front().writeAlike(m_users.back());
    for (std::uint64_t i = 0; i < m_setup.rounds && m_faults.empty(); ++i)
        round();
    if (m_faults.empty())
        rest();
    for (const auto &desktop : m_desktops) {
        desktop->kill();
        desktop->bury();
    }
    return {m_faults, m_trace.sum(), m_trace.lines(), m_setup.text()};
}

/// What users' doings meet now.
void World::noteRuns()
{
    m_userWorld.isSyncing = !m_runs.empty();
    m_userWorld.followers.clear();
    for (const auto &[desktop, run] : m_runs) {
        if (run.request.force)
            m_userWorld.followers.insert(run.request.force == Side::Remote
                                             ? m_locals[numberOf(*desktop)].get()
                                             : m_remote.get());
    }
}

void World::userActs()
{
    ++m_acts;
    noteRuns();
    m_users[m_dice.below(m_users.size())].act();
}

void World::userMeddles(Desktop &desktop, Side side, const std::string &path)
{
    ++m_acts;
    noteRuns();
    std::size_t user = 0;
    for (std::size_t i = 0; i < m_desktops.size() && side == Side::Local; ++i)
        user = m_desktops[i].get() == &desktop ? i + 1 : user;
    if (m_dice.percent(60))
        m_users[user].actOn(path);
    else
        userActs();
}

void World::usersAct(std::uint64_t times)
{
    for (; times > 0; --times) {
        userActs();
        m_clock.advance(m_dice.between(0, 20) * millisecond);
    }
}

void World::round()
{
    const bool isInSync = m_inSyncAfter == m_acts && m_desktops.size() == 1;
    if (isInSync && m_dice.percent(m_setup.backupsAreRestored ? 90 : 40)) {
        ++m_acts;
        m_users[m_dice.below(m_users.size())].putBackOld();
    }
    disastersBetweenRuns();
    usersAct(m_dice.below(6));
    m_clock.advance(m_dice.percent(50) ? m_dice.between(0, 30) * millisecond
                                       : m_dice.between(0, 5) * second);
    const std::size_t first = m_dice.below(m_desktops.size());
    const bool all = m_dice.percent(30);
    for (std::size_t i = 0; i < m_desktops.size(); ++i) {
        if (all || i == first)
            begin(*m_desktops[i], drawRequest(*m_desktops[i]));
    }
    drive();
    if (m_dice.percent(10)) {
        for (const auto &desktop : m_desktops)
            desktop->bury();
    }
}

bool World::begin(Desktop &desktop, RunRequest request)
{
    const Result<void> started = desktop.start();
    if (!started) {
        fault(desktop.name + " cannot start: " + name(started.error().code) + ' '
              + started.error().detail);
        return false;
    }
    m_trace.say(desktop.name + " runs" + wordsFor(request));
    m_localBefore[&desktop] = toldTree(*m_locals[numberOf(desktop)]);
    allow(request, desktop);
    desktop.hints.clear();
    m_runs[&desktop] = {m_acts, trees(), request};
    if (m_runs.size() > 1)
        ++m_acts; // each disturbs the other
    desktop.run(std::move(request));
    return true;
}

void World::drive()
{
    std::uint64_t steps = 0;
    while (!m_runs.empty() && m_faults.empty()) {
        if (++steps > mostSteps)
            return fault("a run does not end");
        std::vector<Desktop *> ready;
        for (const auto &desktop : m_desktops) {
            if (desktop->isStarted() && !desktop->isAlive()) {
                m_trace.say(desktop->name + " is started anew");
                desktop->bury();
                m_wasComplete[desktop.get()] = false;
                m_hasAgreed[desktop.get()] = false;
                if (const auto run = m_runs.extract(desktop.get()))
                    allow(run.mapped().request, *desktop);
            } else if (m_runs.contains(desktop.get()) && desktop->executor.hasReady()) {
                ready.push_back(desktop.get());
            }
        }
        if (!ready.empty())
            stepOne(ready);
        else if (!m_runs.empty())
            waitForTimer();
    }
}

void World::stepOne(const std::vector<Desktop *> &ready)
{
    Desktop &desktop = *m_dice.pick(ready);
    desktop.executor.step();
    if (!desktop.isAlive())
        return;
    if (!desktop.isRunning()) {
        const RunInProgress run = std::move(m_runs.extract(&desktop).mapped());
        judgeRun(desktop, run);
    } else if (!m_isCalm) {
        disasterDuringRuns();
    }
}

void World::waitForTimer()
{
    std::optional<std::int64_t> next;
    for (const auto &desktop : m_desktops) {
        const auto timer = desktop->executor.nextTimer();
        if (timer && (!next || *timer < *next))
            next = timer;
    }
    if (!next)
        return fault("a run waits for nothing");
    const std::int64_t wait = *next - m_clock.steadyMilliseconds();
    m_clock.advance(std::max<std::int64_t>(wait, 1) * millisecond);
}

/// Nobody edits and nothing fails any more: now it has to come to rest, by the rules that there are
/// and then without any.
void World::rest()
{
    everythingIsMended();
    comeToRest();
    if (m_setup.rulesChange && m_faults.empty())
        dropRules();
    judgeContents("at the end");
}

void World::dropRules()
{
    const Trees before = trees();
    const bool losersStay =
        m_setup.policy == ConflictPolicy::Ask || m_setup.policy == ConflictPolicy::Both;
    const bool leavesNothingOpen =
        std::none_of(m_desktops.begin(), m_desktops.end(), [this](const auto &desktop) {
            return m_rules[desktop.get()].hasTreatments()
                   || !desktop->result().summary.conflicts.empty();
        });
    m_trace.say("nobody wants rules any more");
    m_rules.clear();
    comeToRest();
    if (losersStay && leavesNothingOpen && m_faults.empty())
        judgeDroppedRules(before);
}

void World::comeToRest()
{
    int quiet = 0;
    for (int i = 0; i < mostRests && quiet < 2 && m_faults.empty(); ++i) {
        const Trees before = trees();
        bool isQuiet = true;
        for (const auto &desktop : m_desktops) {
            m_clock.advance(10 * second);
            isQuiet = restOnce(*desktop) && isQuiet;
        }
        if (isQuiet && trees() != before)
            fault("a run that tells of nothing changed something");
        quiet = isQuiet ? quiet + 1 : 0;
    }
    if (!m_faults.empty())
        return;
    // Where a name clash holds other things back, that is not always told, nor always quiet.
    if (quiet < 2 && !m_setup.isBlurred())
        fault("it does not come to rest");
    for (const auto &desktop : m_desktops)
        judgeSides(*desktop);
}

/// True when the run found nothing to do. What a guard stopped is what the user wants.
bool World::restOnce(Desktop &desktop)
{
    RunRequest request;
    request.options.conflicts = m_setup.policy;
    request.options.trashRetention = 0;
    request.options.rules = m_rules[&desktop].rules();
    if (desktop.isStarted() && desktop.result().summary.guard) {
        const GuardKind kind = desktop.result().summary.guard->kind;
        if (kind == GuardKind::MassDeletion || kind == GuardKind::MassEmptying)
            request.options.maxDelete = {GuardLimits::Kind::Off, 0};
        else
            request.base = Base::Union;
    }
    if (!begin(desktop, std::move(request)))
        return false;
    drive();
    return didNothing(desktop.result());
}

SimulationResult simulate(const HistoryName &history, const std::string &folder, Trace::Mode mode)
{
    return World(history, folder, mode).play();
}

} // namespace tern::test
