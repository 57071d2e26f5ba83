#pragma once

#include "support/tree_literals.h"

namespace tern::test {

/// What one side's disk can hold of a file's metadata.
struct SideLimits {
    bool holdsExecutable = true;
    bool holdsOddTimes = true; ///< false: times come in steps of at(2), rounded down

    [[nodiscard]] Entry held(Entry entry) const;
    [[nodiscard]] bool holdsAll() const { return holdsExecutable && holdsOddTimes; }
};

/// Carries out plans on trees in memory, as strictly as a replica: every action only while what it
/// expects still stands there, nothing overwritten unseen, nothing made without its directory. What
/// it did it agrees on, as the engine does.
class ModelSync {
public:
    explicit ModelSync(Pair pair) : m_pair(std::move(pair)) {}

    [[nodiscard]] const Pair &pair() const { return m_pair; }
    [[nodiscard]] Pair &pair() { return m_pair; }
    /// Contents of files that were displaced.
    [[nodiscard]] const std::vector<std::string> &trash() const { return m_trash; }
    /// What a replica would have refused; empty when all went well.
    [[nodiscard]] const std::vector<std::string> &faults() const { return m_faults; }

    /// A whole plan, in its order.
    void apply(const Plan &plan);
    void learn(const Agreement &agreement);
    /// One action. False, with a fault more, when a replica would have refused it.
    bool carryOut(const Action &action);
    void setLimits(Side side, SideLimits limits);
    void clearFaults() { m_faults.clear(); }
    /// The token that `side` shows at `where` is agreed, if all else there is as it was agreed.
    void refresh(Side side, const RelPath &where);

private:
    void act(const Action &action);
    void move(const Action &action);
    void remove(const Action &action);
    void place(const Action &action);
    void setMetadata(const Action &action);
    void agreeOn(const Action &action);
    [[nodiscard]] bool standsThere(const Action &action) const;
    [[nodiscard]] bool standsAsAgreed(Side side, const RelPath &where) const;
    void moveAgreed(const RelPath &from, const RelPath &to);
    bool standsAsExpected(const Action &action, const RelPath &where);
    bool hasParent(const Action &action);
    void displace(const Entry &entry);
    void fault(const std::string &what, const RelPath &where);
    [[nodiscard]] const SideLimits &limits(Side side) const
    {
        return side == Side::Local ? m_localLimits : m_remoteLimits;
    }

    Pair m_pair;
    std::vector<std::string> m_trash;
    std::vector<std::string> m_faults;
    SideLimits m_localLimits;
    SideLimits m_remoteLimits;
    int m_objects = 0;
};

} // namespace tern::test
