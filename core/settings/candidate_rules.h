#pragma once

#include "settings_edit.h"

namespace tern {

/// Rules that a folder might be given, to be looked at before it is.
struct CandidateRules {
    std::string file = {}; ///< in place of the folder's file of rules; empty: that one, as it is
    std::optional<std::string> text = {}; ///< as if this stood in that file
    /// Patterns that are asked before all rules, as if they stood in the folder's entry.
    std::vector<std::string> excludes = {};
    std::vector<std::string> includes = {};

    [[nodiscard]] bool isEmpty() const
    {
        return file.empty() && !text && excludes.empty() && includes.empty();
    }
};

/// How a folder would be synced; or what is wrong with the settings that say so.
struct CandidateLoad {
    std::optional<SyncOptions> options = {}; ///< nothing: a complaint, or no folder of that name
    std::vector<Complaint> complaints = {};
};

/// Reads `configFile` and the files of rules of `folder` as they are now. BadInput, in the form of
/// rules/rule_error.h, for a pattern of `candidate` that is none. Blocks.
Result<CandidateLoad> loadCandidate(const std::string &configFile, const std::string &home,
                                    const std::string &folder, const CandidateRules &candidate);

/// How a folder would be synced that is not configured yet, governed by `rulesFile` (absolute;
/// empty: as its entry says). Reads the files as they are now. Unsupported where the entry could
/// not be added; blocks.
Result<CandidateLoad> loadNewFolder(const std::string &configFile, const std::string &home,
                                    const NewFolder &folder, const std::string &rulesFile);

} // namespace tern
