#include "cut_explorer.h"

#include <sstream>

namespace tern::test {

namespace {

/// How long the machine stays without power.
constexpr std::int64_t pause = 7200LL * 1'000'000'000;

std::string explain(const std::string &wrong, const std::string &when, const DiskState &local,
                    const DiskState &remote)
{
    return wrong.empty() ? wrong
                         : "  " + when + "\n  local\n" + describe(local) + "  remote\n"
                               + describe(remote) + wrong;
}

std::shared_ptr<const DiskState> shared(const DiskState &disk)
{
    return std::make_shared<const DiskState>(disk);
}

} // namespace

std::string CutExplorer::judgeNewSession(const Machine &cut, const Recording &uncut)
{
    ++m_counts.states;
    ModelPair pair(cut, m_scratch, m_traits);
    if (!cut.journal->database.empty() && pair.origin != Journal::Origin::Existing)
        return "  the journal did not survive\n";
    return judge(pair, uncut);
}

const Survivors &CutExplorer::survivors(Known &known, const std::shared_ptr<const DiskState> &disk)
{
    if (known.disk != disk) {
        known.disk = disk;
        known.survivors = survivorsOf(*disk, mattersToTern, m_random);
    }
    return known.survivors;
}

std::string CutExplorer::cutAll(const Machine &before)
{
    ++m_counts.workloads;
    return cutAll(record(before, m_scratch, m_traits));
}

std::string CutExplorer::cutAll(const Recording &uncut)
{
    if (!uncut.result)
        return "  uncut it does not come to rest\n";
    std::map<Side, Known> known;
    std::map<Side, std::set<std::uint64_t>> disks;
    std::set<std::tuple<std::uint64_t, std::uint64_t, std::size_t>> states;
    for (std::size_t point = 0; point < uncut.moments.size(); ++point) {
        const Recording::Moment &moment = uncut.moments[point];
        const Survivors &locals = survivors(known[Side::Local], moment.local);
        const Survivors &remotes = survivors(known[Side::Remote], moment.remote);
        ++m_counts.points;
        m_counts.sampled += locals.complete && remotes.complete ? 0 : 1;
        for (const Survivor &local : locals.all) {
            for (const Survivor &remote : remotes.all) {
                if (!states.insert({local.hash, remote.hash, moment.commits}).second)
                    continue;
                std::string wrong;
                if (disks[Side::Local].insert(local.hash).second)
                    wrong += judgeDisk(local.state, uncut, Side::Local);
                if (disks[Side::Remote].insert(remote.hash).second)
                    wrong += judgeDisk(remote.state, uncut, Side::Remote);
                const Machine cut{shared(local.state), shared(remote.state), moment.journal,
                                  uncut.before.time + pause};
                wrong += judgeNewSession(cut, uncut);
                if (!wrong.empty())
                    return explain(wrong,
                                   "cut after step " + std::to_string(point) + " of "
                                       + std::to_string(uncut.moments.size() - 1),
                                   local.state, remote.state);
            }
        }
    }
    return {};
}

std::string CutExplorer::killThenCutAll(const Machine &before)
{
    ++m_counts.workloads;
    const Recording uncut = record(before, m_scratch, m_traits);
    for (std::size_t point = 0; point < uncut.moments.size(); ++point) {
        const Recording::Moment &moment = uncut.moments[point];
        Recording next = record({moment.local, moment.remote, moment.journal, before.time + pause},
                                m_scratch, m_traits);
        next.goesOnFrom(uncut);
        next.before.time = before.time + pause;
        const std::string wrong = cutAll(next);
        if (!wrong.empty())
            return "  killed after step " + std::to_string(point) + ", then\n" + wrong;
    }
    return {};
}

std::string CutExplorer::cutOne(const Machine &before, Side side)
{
    const Recording uncut = record(before, m_scratch, m_traits);
    ++m_counts.workloads;
    std::set<State> states;
    for (std::uint64_t step = 0; step <= uncut.steps.at(side); ++step) {
        ++m_counts.points;
        const std::string when = std::string("only the ") + name(side)
                                 + " disk loses power, after step " + std::to_string(step) + " of "
                                 + std::to_string(uncut.steps.at(side));
        Machine machine;
        Survivors left;
        std::string wrong;
        {
            ModelPair pair(before, m_scratch, m_traits);
            pair.disk(side).dieAfter(step);
            (void)pair.run();
            machine = pair.machine();
            left = survivorsOf(*diskOf(machine, side), mattersToTern, m_random);
            m_counts.sampled += left.complete ? 0 : 1;
            ++m_counts.states;
            pair.disk(side).revive(left.all.front().state);
            wrong = judge(pair, uncut);
        }
        for (const Survivor &survivor : left.all) {
            if (!wrong.empty())
                return explain(wrong, when, *machine.local, *machine.remote);
            (side == Side::Local ? machine.local : machine.remote) = shared(survivor.state);
            const DiskState &other = *diskOf(machine, otherSide(side));
            // The journal's bytes hold times and random names: the same step has the same ones.
            if (states.insert({survivor.hash, hashOf(other, mattersToTern), machine.journal->wal})
                    .second)
                wrong = judgeNewSession(machine, uncut);
        }
    }
    return {};
}

} // namespace tern::test
