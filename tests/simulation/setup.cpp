#include "setup.h"

#include <algorithm>

namespace tern::test {

namespace {

MemoryManners drawManners(Dice &dice, Repertoire repertoire)
{
    MemoryManners manners;
    const std::vector<std::int64_t> steps = {1, 1, 4'000'000, 10'000'000, 2'000'000'000};
    manners.timeStep = dice.pick(steps);
    manners.knowsObjects = dice.percent(85);
    manners.noticesWriters = dice.percent(70);
    manners.keepsExecutable = dice.percent(85);
    manners.caseInsensitive = dice.percent(12);
    manners.normalizesUnicode = manners.caseInsensitive && dice.percent(60);
    manners.escapesNames = repertoire >= Repertoire::Second;
    return manners;
}

std::string textOf(const MemoryManners &manners)
{
    std::string text = "steps of " + std::to_string(manners.timeStep) + " ns";
    if (!manners.knowsObjects)
        text += ", no objects";
    if (!manners.noticesWriters)
        text += ", notices no writers";
    if (!manners.keepsExecutable)
        text += ", no executable bits";
    if (manners.caseInsensitive)
        text += ", ignores case";
    if (manners.normalizesUnicode)
        text += ", ignores Unicode form";
    return text;
}

} // namespace

SimulationSetup SimulationSetup::draw(Dice &dice, Repertoire repertoire)
{
    SimulationSetup setup;
    setup.desktops = dice.percent(30) ? 2 : 1;
    setup.remote = drawManners(dice, repertoire);
    for (std::size_t i = 0; i < setup.desktops; ++i)
        setup.locals.push_back(drawManners(dice, repertoire));
    const std::vector<ConflictPolicy> policies = {ConflictPolicy::Ask,   ConflictPolicy::Ask,
                                                  ConflictPolicy::Ask,   ConflictPolicy::Both,
                                                  ConflictPolicy::Both,  ConflictPolicy::Newest,
                                                  ConflictPolicy::Local, ConflictPolicy::Remote};
    setup.policy = dice.pick(policies);
    setup.rounds = 2 + dice.below(6);
    setup.takesTwinNames = dice.percent(25);
    setup.scopedRuns = dice.percent(40);
    setup.clockJumps = dice.percent(15);
    setup.rightsAreLost = dice.percent(15);
    setup.rootsVanish = dice.percent(20);
    setup.backupsAreRestored = dice.percent(20);
    setup.disksFill = dice.percent(10);
    setup.edits = dice.percent(75) ? dice.below(40) : 0;
    setup.failures = dice.percent(40) ? dice.below(15) : 0;
    setup.crashes = dice.percent(40) ? dice.below(10) : 0;
    setup.powerCuts = dice.percent(25) ? dice.below(8) : 0;
    if (setup.backupsAreRestored) { // these matter only after some quiet rounds
        setup.rounds += 5;
        setup.edits = dice.percent(60) ? 0 : setup.edits;
    }
    setup.movesThings = !setup.isInterrupted() || dice.percent(50);
    if (repertoire >= Repertoire::Second) {
        setup.conflictsAreDecided = dice.percent(60);
        setup.directionsAreForced = dice.percent(20);
        setup.runsAreFiltered = dice.percent(30);
        setup.modesChange = dice.percent(25);
        setup.cutsReorder = setup.powerCuts > 0 && dice.percent(70);
    }
    if (repertoire >= Repertoire::Third)
        setup.rulesChange = dice.percent(70);
    return setup;
}

bool SimulationSetup::isInterrupted() const
{
    return rootsVanish || disksFill || failures > 0 || crashes > 0 || powerCuts > 0;
}

bool SimulationSetup::isBlurred() const
{
    const auto blurs = [](const MemoryManners &manners) {
        return manners.caseInsensitive && !manners.escapesNames;
    };
    return blurs(remote) || std::any_of(locals.begin(), locals.end(), blurs);
}

std::string SimulationSetup::text() const
{
    std::string text = "remote: " + textOf(remote);
    for (const MemoryManners &local : locals)
        text += "\nlocal: " + textOf(local);
    text += std::string("\npolicy ") + name(policy);
    const auto say = [&](bool is, const char *what) {
        if (is)
            text += std::string(", ") + what;
    };
    say(!movesThings, "nobody moves anything");
    say(scopedRuns, "runs by hints");
    say(clockJumps, "clock jumps");
    say(rightsAreLost, "rights are lost");
    say(rootsVanish, "roots vanish");
    say(backupsAreRestored, "backups are restored");
    say(disksFill, "disks fill");
    say(cutsReorder, "power cuts keep no order");
    say(conflictsAreDecided, "conflicts are decided");
    say(directionsAreForced, "directions are forced");
    say(runsAreFiltered, "runs are filtered");
    say(modesChange, "modes change");
    say(rulesChange, "rules change");
    text += "\nper mille of steps: " + std::to_string(edits) + " edits, " + std::to_string(failures)
            + " failures, " + std::to_string(crashes) + " crashes, " + std::to_string(powerCuts)
            + " power cuts";
    return text;
}

} // namespace tern::test
