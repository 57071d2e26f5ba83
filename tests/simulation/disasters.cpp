#include "world.h"

namespace tern::test {

namespace {

constexpr std::int64_t millisecond = 1'000'000;
constexpr std::int64_t second = 1'000 * millisecond;
constexpr std::int64_t day = 24 * 3600 * second;

} // namespace

Result<void> World::gate(Desktop &desktop, Side side, MemoryStep step, const std::string &path)
{
    if (!desktop.isAlive())
        return fail(ErrorCode::Stopped);
    m_trace.say("    " + desktop.name + ' ' + name(side) + ' ' + name(step) + ' ' + path);
    m_clock.advance(m_dice.between(0, 400'000));
    if (m_isCalm)
        return {};
    if (m_dice.perMille(6))
        m_clock.advance(m_dice.between(0, 6) * second);
    if (m_dice.perMille(m_setup.edits))
        userMeddles(desktop, side, path);
    TERN_TRY(maybeEndProcess(desktop));
    if (m_dice.perMille(m_setup.failures)) {
        const Error error = failureAt(step, path);
        m_trace.say(std::string("  fails: ") + name(error.code));
        return Failure(error);
    }
    return {};
}

Result<void> World::journalGate(Desktop &desktop, GatedJournal::Moment moment)
{
    if (!desktop.isAlive())
        return fail(ErrorCode::Stopped);
    const bool isBefore = moment == GatedJournal::Moment::Before;
    m_trace.say("    " + desktop.name + (isBefore ? " uses the journal" : " has committed"));
    if (m_isCalm)
        return {};
    TERN_TRY(maybeEndProcess(desktop));
    if (isBefore && m_dice.perMille(m_setup.failures)) {
        m_trace.say("  the journal's disk is full");
        return fail(ErrorCode::NoSpace, "journal");
    }
    return {};
}

Result<void> World::maybeEndProcess(Desktop &desktop)
{
    if (m_dice.perMille(m_setup.crashes)) {
        m_trace.say("  " + desktop.name + " crashes");
        desktop.kill();
    } else if (m_dice.perMille(m_setup.powerCuts)) {
        cutPower(desktop);
    }
    return desktop.isAlive() ? Result<void>() : fail(ErrorCode::Stopped);
}

Error World::failureAt(MemoryStep step, const std::string &path)
{
    using enum ErrorCode;
    std::vector<ErrorCode> codes;
    switch (step) {
    case MemoryStep::Identify:
    case MemoryStep::Adopt:
    case MemoryStep::CheckRoot:
    case MemoryStep::Scan: codes = {Io, Offline}; break;
    case MemoryStep::List:
    case MemoryStep::Visit:
    case MemoryStep::Look:
    case MemoryStep::Open:
    case MemoryStep::ReadBytes:
    case MemoryStep::FinishRead: codes = {Io, PermissionDenied, Busy, Unstable}; break;
    case MemoryStep::WriteGeneration:
    case MemoryStep::Stage:
    case MemoryStep::WriteBytes:
    case MemoryStep::Apply: codes = {Io, NoSpace, PermissionDenied, ReadOnly, Offline}; break;
    case MemoryStep::Applied:
    case MemoryStep::Flush:
    case MemoryStep::Flushed:
    case MemoryStep::CleanStaging:
    case MemoryStep::Trash: codes = {Io}; break;
    }
    return Error{m_dice.pick(codes), path, "simulated", 0};
}

/// Of the desktop, and of the remote as well where it stands in the same room.
void World::cutPower(Desktop &desktop)
{
    ++m_acts;
    m_trace.say("  power cut at " + desktop.name);
    desktop.kill();
    for (std::size_t i = 0; i < m_desktops.size(); ++i) {
        if (m_desktops[i].get() == &desktop)
            cutPowerOf(*m_locals[i], desktop.name);
    }
    if (m_dice.percent(40)) {
        for (const auto &other : m_desktops)
            other->kill();
        cutPowerOf(*m_remote, "the remote");
    }
    m_oracle.disaster(m_userWorld.folders);
}

void World::cutPowerOf(MemoryFolder &folder, const std::string &name)
{
    const auto tear = [this](const MemoryNode &node) {
        const bool isWhole = m_dice.percent(50);
        return isWhole ? node.bytes.size() : m_dice.below(node.bytes.size() + 1);
    };
    if (m_setup.cutsReorder) {
        const std::uint64_t chance = 10 * m_dice.below(10);
        m_trace.say("  " + name + " keeps " + std::to_string(chance) + "% of its last changes");
        return folder.cutPowerAnywhere([&] { return m_dice.percent(chance); }, tear);
    }
    const std::size_t lost = m_dice.below(folder.statesSinceFlush());
    m_trace.say("  " + name + " loses the last " + std::to_string(lost) + " changes");
    folder.cutPower(lost, tear);
}

void World::disastersBetweenRuns()
{
    if (m_setup.rootsVanish) {
        rootsComeBack();
        if (m_dice.percent(35))
            rootVanishes(*m_desktops[m_dice.below(m_desktops.size())]);
    }
    if (m_setup.backupsAreRestored && m_dice.percent(70))
        backups(*m_desktops[m_dice.below(m_desktops.size())]);
    if (m_setup.clockJumps && m_dice.percent(30))
        clockJumps();
    if (m_setup.rightsAreLost && m_dice.percent(40))
        rightsAreLost();
    if (m_setup.disksFill && m_dice.percent(40))
        diskFills();
}

void World::disasterDuringRuns()
{
    m_clock.advance(m_dice.between(0, 100'000));
    if (m_dice.perMille(m_setup.edits))
        userActs();
    if (m_setup.rootsVanish && m_dice.perMille(8))
        rootVanishes(*m_desktops[m_dice.below(m_desktops.size())]);
    else if (m_setup.rootsVanish && m_dice.perMille(8))
        rootsComeBack();
}

void World::rootVanishes(Desktop &desktop)
{
    ++m_acts;
    const bool isLocal = m_dice.percent(50);
    MemoryPlace &place = isLocal ? desktop.local : desktop.remote;
    const std::string what = desktop.name + (isLocal ? "'s local root" : "'s remote root");
    const bool isThere = place.folder == m_remote || (isLocal && place.folder);
    for (const Impostor &impostor : m_impostors) {
        if (impostor.place == &place)
            return;
    }
    if (!isThere)
        return;
    if (m_hasAgreed[&desktop] && !m_runs.contains(&desktop) && m_dice.percent(40)) {
        m_trace.say("  another folder stands in place of " + what);
        auto other = std::make_shared<MemoryFolder>(m_clock, m_setup.remote);
        if (m_dice.percent(60))
            other->write("somebody else's", "not to be touched");
        if (m_dice.percent(40))
            other->write(".tern/id", "ffffffffffffffffffffffffffffffff");
        place.folder = other;
        m_impostors.push_back({&place, other, other->tree()});
        return;
    }
    m_trace.say("  " + what + " is away");
    place.folder.reset();
}

void World::rootsComeBack()
{
    for (const Impostor &impostor : m_impostors)
        judgeImpostor(impostor);
    m_impostors.clear();
    for (std::size_t i = 0; i < m_desktops.size(); ++i) {
        if (m_desktops[i]->local.folder != m_locals[i] || m_desktops[i]->remote.folder != m_remote)
            ++m_acts;
        m_desktops[i]->local.folder = m_locals[i];
        m_desktops[i]->remote.folder = m_remote;
    }
}

void World::backups(Desktop &desktop)
{
    ++m_acts;
    MemoryFolder &folder = *m_userWorld.folders[m_dice.below(m_userWorld.folders.size())];
    const auto backup = m_backups.find(&folder);
    const std::uint64_t what = m_dice.below(100);
    if (what < 50 && (backup == m_backups.end() || m_dice.percent(20))) {
        // Not within a time step that goes on: two states of that would look the same.
        m_clock.advance(2 * folder.manners.timeStep);
        m_backups[&folder] = folder.top();
    } else if (what < 50) {
        m_trace.say("  a root is restored from its backup");
        folder.restore(backup->second);
        m_oracle.disaster(m_userWorld.folders);
    } else if (what < 90 && (!m_journalBackups.contains(&desktop) || m_dice.percent(20))) {
        desktop.bury();
        m_journalBackups[&desktop] = desktop.copyJournal();
    } else if (!m_impostors.empty()) {
        return; // a journal that knows of no root would take the other folder for its own
    } else if (what < 90) {
        m_trace.say("  the journal of " + desktop.name + " is restored from its backup");
        desktop.bury();
        desktop.putJournal(m_journalBackups[&desktop]);
        m_hasAgreed[&desktop] = false;
        m_wasComplete[&desktop] = false;
    } else {
        m_trace.say("  the journal of " + desktop.name + " is lost");
        desktop.bury();
        desktop.putJournal({});
        m_hasAgreed[&desktop] = false;
        m_wasComplete[&desktop] = false;
    }
}

/// Never back into a time that was: what happens twice at the same time cannot be told apart.
void World::clockJumps()
{
    m_trace.say("  the clock jumps");
    if (m_dice.percent(50)) {
        m_clock.set(m_clock.now() + m_dice.between(1, 40) * day);
        return;
    }
    ++m_pastDates;
    constexpr std::int64_t start = 1'700'000'000LL * second;
    m_clock.set(start - m_pastDates * 400 * day + m_dice.between(0, second));
}

void World::rightsAreLost()
{
    ++m_acts;
    MemoryFolder &folder = *m_userWorld.folders[m_dice.below(m_userWorld.folders.size())];
    std::vector<std::string> paths;
    for (const auto &[path, content] : folder.tree())
        paths.push_back(path);
    if (paths.empty())
        return;
    const std::string path = m_dice.pick(paths);
    const bool readable = m_dice.percent(40);
    m_trace.say("  " + path + (readable ? " may be read again" : " may not be read any more"));
    folder.setReadable(path, readable);
}

void World::diskFills()
{
    MemoryFolder &folder = *m_userWorld.folders[m_dice.below(m_userWorld.folders.size())];
    m_trace.say("  a disk fills, or has room again");
    constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();
    const bool isFull = folder.manners.capacity != unlimited;
    folder.manners.capacity = isFull ? unlimited : 400 + m_dice.below(1500);
}

void World::everythingIsMended()
{
    m_trace.say("everybody rests, and everything is mended");
    m_isCalm = true;
    rootsComeBack();
    for (const auto &folder : m_userWorld.folders) {
        folder->manners.capacity = std::numeric_limits<std::uint64_t>::max();
        for (const auto &[path, content] : folder->tree()) {
            const MemoryNodePtr node = folder->at(path);
            if (node && !node->readable)
                folder->setReadable(path, true);
        }
    }
    m_clock.advance(20 * second);
}

} // namespace tern::test
