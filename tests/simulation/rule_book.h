#pragma once

#include "dice.h"

#include "engine/sync_rules.h"

#include <functional>

namespace tern::test {

/// The rules and the selection by which one desktop syncs, and what they mean for an oracle.
class RuleBook {
public:
    /// What is asked of a run under these rules; null: none.
    [[nodiscard]] const SharedRules &rules() const { return m_rules; }
    [[nodiscard]] bool isEmpty() const { return !m_rules; }
    /// True when some paths are synced in a way of their own, whatever the run is asked for.
    [[nodiscard]] bool hasTreatments() const { return m_hasTreatments; }

    /// The user thinks of others.
    void change(Dice &dice);
    void clear();
    [[nodiscard]] const std::string &text() const { return m_text; }

    /// What stands on the local side: new folders that do are here, whatever others do.
    using StandsHere = std::function<bool(const RelPath &)>;
    /// True when the rules leave alone what stands at `path` as `entry`.
    [[nodiscard]] bool leavesOut(const RelPath &path, const Entry &entry,
                                 const StandsHere &standsHere) const;
    /// The same; or it need not become equal on both sides.
    [[nodiscard]] bool allowsDifference(const RelPath &path, const Entry &entry,
                                        const StandsHere &standsHere) const;

private:
    [[nodiscard]] Ruling rulingOn(const RelPath &path, const Entry &entry,
                                  const StandsHere &standsHere) const;

    SharedRules m_rules;
    bool m_hasTreatments = false;
    std::string m_text;
};

} // namespace tern::test
