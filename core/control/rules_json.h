#pragma once

#include "engine/rule_census.h"
#include "settings/rules_edit.h"
#include "settings/written_rules.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// Files of rules, and what they decide about, as JSON, and back; as lenient as json_read.h. Pure;
/// any thread.

/// Facts; whoever shows them says them in words.
[[nodiscard]] QJsonObject toJson(const Complaint &complaint);
[[nodiscard]] Complaint complaintFrom(const QJsonObject &object);

/// Keys "rules" and "complaints".
[[nodiscard]] QJsonObject toJson(const WrittenRules &rules);
[[nodiscard]] WrittenRules writtenRulesFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const RuleEdit &edit);
/// BadInput.
[[nodiscard]] Result<RuleEdit> ruleEditFrom(const QJsonObject &object);

/// A rule in the order in which they are asked.
struct OrderedRule {
    RuleOrigin origin = {};
    std::string text = {}; ///< its expression, or its patterns; empty: whatever comes so far
    Treatment treatment = Treatment::BothWays;
    std::optional<ConflictPolicy> conflicts = {};
    RuleState state = RuleState::On;
    Tally files = {}; ///< where they were counted

    bool operator==(const OrderedRule &) const = default;
};
/// All of a folder, and what they decide about.
struct OrderedRules {
    std::vector<OrderedRule> rules = {};
    Tally rest = {};
    Tally ignored = {};
    std::uint64_t unknown = 0; ///< places of which nothing is known
};
[[nodiscard]] OrderedRules orderOf(const SharedRules &rules);
/// With what was counted; `census` is that of the same rules.
[[nodiscard]] OrderedRules orderOf(const SharedRules &rules, const RuleCensus &census);
[[nodiscard]] QJsonObject toJson(const OrderedRules &rules);
[[nodiscard]] OrderedRules orderedRulesFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const Matches &matches);
[[nodiscard]] Matches matchesFrom(const QJsonObject &object);
/// "expression", "pattern", "before", "paths". BadInput, in the form of rules/rule_error.h.
[[nodiscard]] Result<MatchQuestion> matchQuestionFrom(const QJsonObject &arguments);

} // namespace tern
