#include "governing_rules.h"

#include "candidate_rules.h"
#include "folder_rules_load.h"

#include "content/hasher.h"

#include <unistd.h>

namespace tern {

namespace {

bool standsAt(const std::string &file)
{
    return ::access(file.c_str(), F_OK) == 0;
}

/// A name for rules of that folder alone under which nothing stands.
std::string freeRulesName(const std::string &folder, const std::string &configFile,
                          const std::string &home)
{
    std::string name = folder;
    for (int number = 2; standsAt(rulesFileFor(name, configFile, home)); ++number)
        name = folder + "-" + std::to_string(number);
    return name;
}

/// The name by which an entry means a file that freeRulesName() found.
std::string stemOf(const std::string &file)
{
    const std::size_t slash = file.rfind('/') + 1;
    return file.substr(slash, file.rfind('.') - slash);
}

void readText(GoverningRules &rules)
{
    SettingsText read = readSettingsText(rules.file);
    rules.exists = read.exists;
    const bool isMissing =
        !read.exists && !read.complaints.empty() && read.complaints.front().other == "missing";
    if (!isMissing)
        rules.complaints = std::move(read.complaints);
    rules.text = std::move(read.text);
}

std::vector<std::string> governedBy(const std::string &file, const Settings &settings,
                                    const std::string &home)
{
    std::vector<std::string> names;
    for (const FolderSettings &folder : settings.folders) {
        const Setting *mention = settings.entryOf(folder.name)->find("rules");
        const std::string own = mention != nullptr
                                    ? rulesFileFor(mention->text(), settings.file, home)
                                    : commonRulesFile(settings.file);
        if (own == file)
            names.push_back(folder.name);
    }
    return names;
}

SettingsEdit failed(Error error)
{
    return {std::move(error), {}};
}

/// From now on the entry of the folder names that file.
SettingsEdit nameInEntry(const std::string &configFile, const std::string &home,
                         const std::string &folder, const std::string &file)
{
    const SettingsLoad load = loadSettings(configFile, home);
    const auto key = findSettingKey("folders." + folder + ".rules", load.settings);
    if (!key)
        return {{}, {key.error()}};
    return setInFile(configFile, home, *key, {stemOf(file)});
}

} // namespace

const char *name(GoverningRules::Kind kind)
{
    switch (kind) {
    case GoverningRules::Kind::Named: return "named";
    case GoverningRules::Kind::Common: return "common";
    case GoverningRules::Kind::None: return "none";
    }
    return "none";
}

std::string GoverningRules::digest() const
{
    return exists ? digestOf(text).hex() : std::string();
}

Result<GoverningRules> findGoverningRules(const std::string &configFile, const std::string &home,
                                          const std::string &folder)
{
    GoverningRules rules;
    const SettingsText config = readSettingsText(configFile);
    rules.complaints = config.complaints;
    if (!rules.complaints.empty())
        return rules;
    SettingsLoad load = parseSettings(config.text, configFile, home);
    rules.complaints = std::move(load.complaints);
    if (!rules.complaints.empty())
        return rules;
    load.settings.file = configFile;
    const Setting *entry = load.settings.entryOf(folder);
    if (load.settings.find(folder) == nullptr || entry == nullptr)
        return fail(ErrorCode::NotFound, folder, "no such folder in config.yaml");
    const Setting *mention = entry->find("rules");
    rules.kind = mention != nullptr ? GoverningRules::Kind::Named : GoverningRules::Kind::Common;
    rules.file = mention != nullptr ? rulesFileFor(mention->text(), configFile, home)
                                    : commonRulesFile(configFile);
    readText(rules);
    if (rules.kind == GoverningRules::Kind::Common && !rules.exists && rules.complaints.empty()) {
        rules.kind = GoverningRules::Kind::None;
        rules.file = rulesFileFor(freeRulesName(folder, configFile, home), configFile, home);
        rules.folders = {folder};
        return rules;
    }
    rules.folders = governedBy(rules.file, load.settings, home);
    return rules;
}

SettingsEdit writeGoverningRules(const std::string &configFile, const std::string &home,
                                 const std::string &folder, const std::string &text,
                                 const std::string &was)
{
    const Result<GoverningRules> rules = findGoverningRules(configFile, home, folder);
    if (!rules)
        return failed(rules.error());
    if (!rules->complaints.empty())
        return {{}, rules->complaints};
    if (rules->digest() != was)
        return failed(Error{ErrorCode::ChangedMeanwhile, rules->file, {}, 0});
    CandidateRules candidate;
    candidate.file = rules->file;
    candidate.text = text;
    const Result<CandidateLoad> load = loadCandidate(configFile, home, folder, candidate);
    if (!load)
        return failed(load.error());
    if (!load->complaints.empty())
        return {{}, load->complaints};
    if (!rules->exists) {
        const std::string above = rules->file.substr(0, rules->file.rfind('/'));
        if (auto made = makeMissingFolder(above); !made)
            return failed(made.error());
    }
    SettingsEdit edit = replaceSettingsText(rules->file, rules->text, text);
    if (!edit.isDone() || rules->kind != GoverningRules::Kind::None)
        return edit;
    return nameInEntry(configFile, home, folder, rules->file);
}

} // namespace tern
