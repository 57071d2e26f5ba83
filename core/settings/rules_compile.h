#pragma once

#include "rules_file.h"

#include "engine/session.h"

namespace tern {

/// Rules that were made of settings, in order; or what is wrong with these.
struct RulesBuild {
    std::vector<Rule> rules = {};
    std::vector<Complaint> complaints = {};
};

/// `sync.filters` of config.yaml as rules that leave out whatever it does not want.
[[nodiscard]] RulesBuild rulesOfFilters(const Setting &filters, const std::string &file);

/// What the rules of one folder are made of. Borrowed.
struct RulesSource {
    const std::string &configFile;
    const Setting &config;               ///< config.yaml
    const Setting &folder;               ///< the folder's entry in it
    const SyncOptions &options;          ///< how the folder goes where no rule says otherwise
    const std::vector<RulesFile> &files; ///< that govern it, those asked first in front
};

struct CompiledRules {
    RuleSet rules = {};
    Digest source = {}; ///< of all that the rules were made of
    std::vector<Complaint> complaints = {};
};

/// The rules of a folder, asked in this order: what the folder and `sync.filters` exclude or do not
/// include; then of the files of rules: `rules`, default_rules.exclude_patterns, the classes of
/// research_rules in file order (what a class excludes before what it includes),
/// default_rules.include_patterns, everything else. Each knows where it was written.
[[nodiscard]] CompiledRules compileRules(const RulesSource &source);

/// Patterns that cover all files but those that `includes` cover. Directories are never covered, so
/// that what is below is judged.
[[nodiscard]] PatternList everythingBut(const std::vector<SettingText> &includes);

} // namespace tern
