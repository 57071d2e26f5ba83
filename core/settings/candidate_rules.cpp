#include "candidate_rules.h"

#include "folder_rules_load.h"
#include "rules_compile.h"

#include "content/hasher.h"

#include <algorithm>

namespace tern {

namespace {

Result<std::vector<SettingText>> checkedPatterns(const std::vector<std::string> &texts)
{
    std::vector<SettingText> checked;
    for (const std::string &text : texts) {
        TERN_TRY(Pattern::parse(text));
        checked.push_back({text});
    }
    return checked;
}

Rule leavingOut(PatternList patterns, const char *name)
{
    Rule rule;
    rule.patterns = std::move(patterns);
    rule.treatment = Treatment::LeaveOut;
    rule.origin.name = name;
    return rule;
}

/// The rules that the patterns of `candidate` are.
Result<RuleSet> rulesOfPatterns(const CandidateRules &candidate)
{
    RuleSet rules;
    TERN_TRY(const auto excludes, checkedPatterns(candidate.excludes));
    TERN_TRY(const auto includes, checkedPatterns(candidate.includes));
    PatternList excluded;
    for (const SettingText &exclude : excludes) {
        TERN_TRY(Pattern pattern, Pattern::parse(exclude.text));
        excluded.add(std::move(pattern));
    }
    if (!excluded.isEmpty())
        TERN_TRY(rules.add(leavingOut(std::move(excluded), "--exclude")));
    if (!includes.empty())
        TERN_TRY(rules.add(leavingOut(everythingBut(includes), "--include")));
    return rules;
}

/// Puts the patterns before the rules of `options`.
Result<void> putFirst(SyncOptions &options, const CandidateRules &candidate)
{
    if (candidate.excludes.empty() && candidate.includes.empty())
        return {};
    TERN_TRY(RuleSet all, rulesOfPatterns(candidate));
    Selection selection;
    if (options.rules) {
        selection = options.rules->selection();
        for (const Rule &rule : options.rules->rules().rules())
            TERN_TRY(all.add(rule));
        for (const ConflictRule &rule : options.rules->rules().conflictRules())
            TERN_TRY(all.addConflictRule(rule));
    }
    std::string text;
    for (const auto *patterns : {&candidate.excludes, &candidate.includes}) {
        for (const std::string &pattern : *patterns)
            text += pattern + '\0';
        text += '\0';
    }
    options.rules = SharedRules(FolderRules(std::move(selection), std::move(all)), digestOf(text));
    return {};
}

/// How `folder` is synced as a config.yaml of that text says, with `instead` for its file of rules.
CandidateLoad optionsIn(const std::string &text, const std::string &configFile,
                        const std::string &home, const std::string &folder,
                        const RulesInstead &instead)
{
    SettingsLoad load = parseSettings(text, configFile, home);
    CandidateLoad made;
    made.complaints = std::move(load.complaints);
    auto &folders = load.settings.folders;
    const auto found = std::find_if(folders.begin(), folders.end(),
                                    [&](const FolderSettings &one) { return one.name == folder; });
    if (!made.complaints.empty() || found == folders.end())
        return made;
    loadRulesOf(*found, load.settings, configFile, home, instead);
    made.complaints = load.settings.rules.at(folder).complaints;
    if (made.complaints.empty())
        made.options = std::move(found->options);
    return made;
}

} // namespace

Result<CandidateLoad> loadCandidate(const std::string &configFile, const std::string &home,
                                    const std::string &folder, const CandidateRules &candidate)
{
    CandidateLoad made;
    const SettingsText text = readSettingsText(configFile);
    if (!text.complaints.empty()) {
        made.complaints = text.complaints;
        return made;
    }
    made = optionsIn(text.text, configFile, home, folder, {candidate.file, candidate.text});
    if (made.options)
        TERN_TRY(putFirst(*made.options, candidate));
    return made;
}

Result<CandidateLoad> loadNewFolder(const std::string &configFile, const std::string &home,
                                    const NewFolder &folder, const std::string &rulesFile)
{
    const SettingsText text = readSettingsText(configFile);
    if (text.exists && !text.complaints.empty())
        return CandidateLoad{{}, text.complaints};
    CandidateLoad before;
    before.complaints = parseSettings(text.text, configFile, home).complaints;
    if (!before.complaints.empty())
        return before;
    TERN_TRY(const std::string with, withFolder(text.text, folder));
    return optionsIn(with, configFile, home, folder.name, {rulesFile, {}});
}

} // namespace tern
