#pragma once

#include "made_here.h"

#include "replica/scan_rules.h"

#include <memory>
#include <vector>

namespace tern {

/// Selection, ignore files, rules and the filter of this run, in that order, as one scan asks them.
class RuleScan final : public ScanRules {
public:
    struct Questions {
        std::shared_ptr<const FolderRules> rules = {}; ///< null: none but the ignore files
        /// What this run looks at; empty: everything.
        std::function<bool(const RelPath &, const Entry &)> filter = {};
        MadeHere::StandsHere standsHere = {}; ///< whether a folder stands on the local side
        std::int64_t now = 0;                 ///< nanoseconds since 1970: ages count against it
    };

    explicit RuleScan(Questions questions);

    Result<void> enter(const RelPath &directory, std::string_view text) override;
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) override;

    /// What decides about `path`, whatever the filter says. Quick for paths in tree order. After a
    /// scan it knows all ignore files that the scan met.
    [[nodiscard]] Ruling ruling(const RelPath &path, const Entry &entry);

private:
    struct Place {
        RelPath directory;
        FolderScope scope;
    };

    [[nodiscard]] const FolderScope &scopeOf(const RelPath &directory);

    Questions m_questions;
    FolderRules m_rules;
    MadeHere m_madeHere;
    std::vector<Place> m_places; ///< from the root down to where the walk is
};

} // namespace tern
