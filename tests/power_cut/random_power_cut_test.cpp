#include "model_pair.h"
#include "random_user.h"
#include "recording.h"
#include "support/disk_survivors.h"
#include "support/effort.h"
#include "workload_machine.h"

#include <gtest/gtest.h>

#include <iostream>

namespace tern::test {
namespace {

struct Cuts {
    std::uint64_t points = 0;
    std::uint64_t states = 0;
};

/// One seed: a user on each side, and a machine whose power fails.
class RandomHistory {
public:
    RandomHistory(std::uint64_t seed, ScratchFolder &scratch, Cuts &cuts)
        : m_random(seed), m_scratch(scratch), m_cuts(cuts)
    {
        m_traits.exchange = upTo(4) != 0;
        m_traits.noReplace = upTo(4) != 0;
        m_traits.links = upTo(4) != 0;
        m_traits.flushesWhole = upTo(4) != 0;
    }

    /// What went wrong; empty: nothing.
    std::string run();

private:
    std::size_t upTo(std::size_t count) { return m_random.next() % count; }
    Machine edited(const Machine &machine, std::size_t operations);
    Machine cut(const Machine &machine);

    SeededRandom m_random;
    ScratchFolder &m_scratch;
    Cuts &m_cuts;
    DiskTraits m_traits;
    std::size_t m_marks = 0;
    std::set<std::pair<std::string, std::string>>
        m_moved; ///< renames that runs that were cut planned
};

/// The machine after its users did so many things, all durable.
Machine RandomHistory::edited(const Machine &machine, std::size_t operations)
{
    ManualExecutor executor;
    ModelClock clock(executor, machine.time + 1'000'000'000);
    PowerCutDisk local("/local", clock, *machine.local);
    PowerCutDisk remote("/remote", clock, *machine.remote);
    for (std::size_t i = 0; i < operations; ++i)
        doSomething(upTo(2) == 0 ? local : remote, m_random,
                    "content " + std::to_string(++m_marks));
    return {flushed(local.state()), flushed(remote.state()), machine.journal, clock.now()};
}

/// What is left when a run that starts now is cut at some moment: by a kill now and then, which
/// loses nothing that is visible, else by a power cut.
Machine RandomHistory::cut(const Machine &machine)
{
    const Recording run = record(machine, m_scratch, m_traits);
    const Recording::Moment &moment = run.moments[upTo(run.moments.size())];
    m_moved.insert(run.moved.begin(), run.moved.end());
    ++m_cuts.points;
    Machine left{moment.local, moment.remote, moment.journal,
                 machine.time + 7200LL * 1'000'000'000};
    if (upTo(4) == 0)
        return left;
    left.local = std::make_shared<DiskState>(randomSurvivor(*moment.local, m_random));
    left.remote = std::make_shared<DiskState>(randomSurvivor(*moment.remote, m_random));
    return left;
}

std::string RandomHistory::run()
{
    Machine machine = emptyMachine(m_traits);
    if (upTo(4) != 0) { // else the first sync of all is cut
        ModelPair pair(edited(machine, 10), m_scratch, m_traits);
        if (!pair.settle())
            return "  the first sync does not come to rest\n";
        const Machine agreed = pair.machine();
        machine = {flushed(*agreed.local), flushed(*agreed.remote), agreed.journal, agreed.time};
    }
    for (int round = 0; round < 2; ++round) {
        const Machine before = edited(machine, 4 + upTo(9));
        const Recording uncut = record(before, m_scratch, m_traits);
        m_moved.clear();
        Machine left = cut(before);
        while (upTo(3) == 0)
            left = cut(left);
        ++m_cuts.states;
        ModelPair pair(left, m_scratch, m_traits);
        pair.moved = m_moved;
        const std::string wrong = judge(pair, uncut);
        if (!wrong.empty())
            return "  round " + std::to_string(round) + ", before\n  local\n"
                   + describe(*before.local) + "  remote\n" + describe(*before.remote)
                   + "  cut\n  local\n" + describe(*left.local) + "  remote\n"
                   + describe(*left.remote) + wrong;
        machine = pair.machine();
    }
    return {};
}

TEST(RandomPowerCut, IsMendedByTheNextRun)
{
    ScratchFolder scratch;
    Cuts cuts;
    std::uint64_t failures = 0;
    Effort effort = Effort::fromEnvironment(60);
    while (const std::optional<std::uint64_t> seed = effort.next()) {
        const std::string wrong = RandomHistory(*seed, scratch, cuts).run();
        if (wrong.empty())
            continue;
        ++failures;
        ADD_FAILURE() << wrong << "again: TERN_SEED=" << *seed
                      << " build/dev/bin/random_power_cut_test";
    }
    std::cout << "soak: power-cut-states " << cuts.states << '\n'
              << "soak: crash-points " << cuts.points << '\n'
              << "soak: failures " << failures << '\n';
}

} // namespace
} // namespace tern::test
