#pragma once

#include "replica/replica.h"
#include "rules/folder_rules.h"

#include <functional>
#include <map>
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
        /// Whether a folder stands on the local side. Where new folders stay away, those do not of
        /// which that is true.
        std::function<bool(const RelPath &)> standsHere = {};
        std::int64_t now = 0; ///< nanoseconds since 1970: ages count against it
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
    [[nodiscard]] bool isMadeHere(const RelPath &path);
    void choose(const RelPath &folder);

    Questions m_questions;
    FolderRules m_rules;
    std::vector<Place> m_places;        ///< from the root down to where the walk is
    std::map<RelPath, bool> m_standing; ///< folders that nothing was said about
};

/// Questions::standsHere of a pair with this local side, which must outlive what asks.
[[nodiscard]] std::function<bool(const RelPath &)> standsOn(Replica &local);

} // namespace tern
