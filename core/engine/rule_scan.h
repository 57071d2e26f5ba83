#pragma once

#include "replica/scan_rules.h"
#include "rules/ignore_tree.h"
#include "rules/rule_set.h"
#include "rules/selection.h"

#include <functional>
#include <map>

namespace tern {

/// The rules of one folder pair. A value.
struct SyncRules {
    RuleSet rules;
    Selection selection;
};

/// Selection, ignore files, rules and the filter of this run, in that order, as one scan asks them.
class RuleScan final : public ScanRules {
public:
    struct Questions {
        const SyncRules *rules = nullptr; ///< null: none
        /// What this run looks at; empty: everything.
        std::function<bool(const RelPath &, const Entry &)> filter = {};
        /// Whether a folder stands on the local side. Where new folders stay away, those do not of
        /// which that is true.
        std::function<bool(const RelPath &)> standsHere = {};
        std::int64_t now = 0; ///< nanoseconds since 1970: ages count against it
    };

    explicit RuleScan(Questions questions) : m_questions(std::move(questions)) {}

    Result<void> enter(const RelPath &directory, std::string_view text) override;
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override;

private:
    [[nodiscard]] bool isSelected(const RelPath &path, Kind kind);
    [[nodiscard]] bool isLeftOut(const RelPath &path, const Entry &entry) const;

    Questions m_questions;
    IgnoreTree m_ignored;
    std::map<RelPath, bool> m_standing; ///< folders in the root that nothing was said about
};

} // namespace tern
