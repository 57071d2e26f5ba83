#include "story.h"

#include "merge_answers.h"
#include "user_hand.h"

#include <algorithm>
#include <random>

namespace tern::test {

namespace {

/// More than any history needs to come to rest.
constexpr std::size_t mostCalmRounds = 12;
constexpr std::size_t roundsAfterRest = 2;

/// True when `first`, which stands before `second` in the plan, must run before it.
bool mustPrecede(const Action &first, const Action &second)
{
    if (first.phase != second.phase || first.phase == Phase::Arrange)
        return true;
    if (first.path == second.path)
        return true;
    return first.side == second.side
           && (first.path.contains(second.path) || second.path.contains(first.path));
}

/// What disturbs one round.
struct Disturbance {
    std::uint16_t order = 0;    ///< seed of the order
    std::uint16_t failures = 0; ///< 0: none
    std::uint16_t edit = 0;     ///< 0: none
};

std::multiset<std::string> versionsIn(const Pair &pair)
{
    std::multiset<std::string> versions;
    for (const Tree *tree : {&pair.local, &pair.remote}) {
        for (const auto &[where, entry] : *tree) {
            if (entry.kind == Kind::File && !isNeverSynced(entry))
                versions.insert(contentOf(entry));
        }
    }
    return versions;
}

class Storyteller {
public:
    explicit Storyteller(const History &history) : m_world(history.setting)
    {
        m_story.setting = history.setting;
        for (const Deed &deed : history.agreed)
            m_world.perform(deed);
        m_world.agreeOnAll();
    }

    Story tell(const History &history)
    {
        for (const Deed &deed : history.deeds) {
            if (deed.kind == DeedKind::Sync)
                m_story.rounds.push_back(round({deed.what, deed.where, deed.how}));
            else
                m_world.perform(deed);
        }
        m_world.calmDown();
        m_story.calmFrom = m_story.rounds.size();
        m_story.roundsToRest = rest(m_story.rounds);
        if (!m_story.setting.force && m_story.setting.mode == SyncMode::Bidirectional) {
            m_world.setting().conflicts = ConflictPolicy::Both;
            rest(m_story.lastRounds);
        }
        return std::move(m_story);
    }

private:
    std::optional<std::size_t> rest(std::vector<Round> &rounds)
    {
        std::optional<std::size_t> toRest;
        for (std::size_t i = 1; i <= mostCalmRounds; ++i) {
            rounds.push_back(round({}));
            rounds.back().isCalm = true;
            if (!toRest && rounds.back().isQuiet())
                toRest = i;
            if (toRest && i == *toRest + roundsAfterRest)
                break;
        }
        return toRest;
    }

    Round round(const Disturbance &disturbance)
    {
        Round round;
        ModelSync &sync = m_world.sync();
        round.before = sync.pair();
        round.sight = m_world.look();
        round.policy = m_world.policyFor(round.sight.changes);
        round.plan = reconcile(round.sight.changes, round.policy);
        if (!round.plan.merges.empty()) {
            round.policy.merges = answersTo(round.plan.merges, round.before);
            round.plan = reconcile(round.sight.changes, round.policy);
        }
        round.isDisturbed = disturbance.failures != 0 || disturbance.edit != 0;
        const std::size_t trashed = sync.trash().size();
        for (const auto &[side, where] : round.sight.renewed)
            sync.refresh(side, where);
        for (const Agreement &agreement : round.plan.agreements)
            sync.learn(agreement);
        carryOut(round, disturbance);
        round.displaced.assign(sync.trash().begin() + static_cast<std::ptrdiff_t>(trashed),
                               sync.trash().end());
        round.faults.insert(round.faults.end(), sync.faults().begin(), sync.faults().end());
        sync.clearFaults();
        round.after = sync.pair();
        m_world.endRound();
        m_world.showConflicts(round.plan.conflicts);
        return round;
    }

    void carryOut(Round &round, const Disturbance &disturbance)
    {
        const std::vector<Action> actions = shuffled(round.plan, disturbance.order);
        std::minstd_rand chance(disturbance.failures);
        std::vector<const Action *> failed;
        const std::size_t editBefore = disturbance.edit % (actions.size() + 1);
        for (std::size_t i = 0; i <= actions.size(); ++i) {
            if (disturbance.edit != 0 && i == editBefore) {
                round.undoneByEdit = versionsIn(m_world.sync().pair());
                editMeanwhile(disturbance.edit);
                for (const std::string &version : versionsIn(m_world.sync().pair())) {
                    if (const auto still = round.undoneByEdit.find(version);
                        still != round.undoneByEdit.end())
                        round.undoneByEdit.erase(still);
                }
            }
            if (i == actions.size())
                return;
            const Action &action = actions[i];
            const bool fails = disturbance.failures != 0 && chance() % 4 == 0;
            if (fails || isBlocked(action, failed) || !place(action, round)) {
                failed.push_back(&action);
                m_world.noteFailure(action);
            }
        }
    }

    bool place(const Action &action, Round &round)
    {
        if (!m_world.wouldMerge(action))
            return m_world.sync().carryOut(action);
        round.faults.push_back(std::string("merged with another name on ") + name(action.side)
                               + ": " + action.path.bytes());
        return false;
    }

    void editMeanwhile(std::uint16_t number)
    {
        constexpr std::array kinds = {DeedKind::Edit, DeedKind::Remove, DeedKind::Move,
                                      DeedKind::Write, DeedKind::Retype};
        std::minstd_rand chance(number);
        const auto next = [&] { return static_cast<std::uint16_t>(chance() & 0xFFFFU); };
        Deed deed;
        deed.kind = kinds.at(chance() % kinds.size());
        deed.who = chance() % 2 == 0 ? Who::Local : Who::Remote;
        deed.what = next();
        deed.where = next();
        deed.how = next();
        m_world.perform(deed);
    }

    /// As the engine does it: nothing goes into what failed, and nothing is removed above it. Where
    /// a move failed the other side waits as well: it would agree on what is not there.
    static bool isBlocked(const Action &action, const std::vector<const Action *> &failed)
    {
        return std::any_of(failed.begin(), failed.end(), [&](const Action *other) {
            return (other->side == action.side || other->kind == ActionKind::Move)
                   && (other->path.contains(action.path)
                       || (action.kind == ActionKind::Remove && action.path.contains(other->path)));
        });
    }

    World m_world;
    Story m_story;
};

} // namespace

std::vector<Action> shuffled(const Plan &plan, std::uint64_t seed)
{
    std::vector<const Action *> waiting;
    for (const Action &action : plan.actions)
        waiting.push_back(&action);
    std::minstd_rand chance(static_cast<std::uint32_t>(seed + 1));
    std::vector<Action> order;
    while (!waiting.empty()) {
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            const bool isReady = std::none_of(
                waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(i),
                [&](const Action *earlier) { return mustPrecede(*earlier, *waiting[i]); });
            if (isReady)
                ready.push_back(i);
        }
        const std::size_t next = seed == 0 ? ready.front() : ready[chance() % ready.size()];
        order.push_back(*waiting[next]);
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(next));
    }
    return order;
}

Story play(const History &history)
{
    return Storyteller(history).tell(history);
}

} // namespace tern::test
