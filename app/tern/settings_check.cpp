#include "settings_check.h"

#include "settings/folder_rules_load.h"
#include "settings/rules_file.h"
#include "settings/yaml_document.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

bool hasConfigSection(const std::string &text)
{
    const YamlDocument document = parseYaml(text, {});
    for (const YamlItem &item : itemsOf(document.root)) {
        if (configSpec().find(item.key) != nullptr && rulesSpec().find(item.key) == nullptr)
            return true;
    }
    return false;
}

/// Of all files that govern a folder.
void addIdleKeysOfRules(const Context &context, const Settings &settings,
                        std::vector<IdleKey> &idle)
{
    std::set<std::string> files;
    for (const auto &[folder, rules] : settings.rules) {
        if (rules.isValid())
            files.insert(rules.files.begin(), rules.files.end());
    }
    for (const std::string &file : files) {
        const RulesFiles read = readRulesFiles(file, context.directories.home);
        if (!read.isValid())
            continue; // changed this moment
        const auto keys = keysWithoutEffect(read.files.front().root, file);
        idle.insert(idle.end(), keys.begin(), keys.end());
    }
}

CheckedFile checkConfig(const Context &context, const std::string &file, const SettingsText &text)
{
    CheckedFile checked;
    SettingsLoad load = parseSettings(text.text, file, context.directories.home);
    checked.complaints = std::move(load.complaints);
    if (!checked.complaints.empty())
        return checked;
    loadRulesOfFolders(load.settings, file, context.directories.home);
    checked.idle = keysWithoutEffect(load.settings.tree, file);
    addIdleKeysOfRules(context, load.settings, checked.idle);
    checked.folders = load.settings.folders.size();
    for (const auto &[folder, rules] : load.settings.rules) {
        if (rules.isValid())
            continue;
        checked.waiting.push_back(folder);
        for (const Complaint &complaint : rules.complaints) {
            if (std::find(checked.complaints.begin(), checked.complaints.end(), complaint)
                == checked.complaints.end())
                checked.complaints.push_back(complaint);
        }
    }
    return checked;
}

CheckedFile check(const Context &context, const std::string &file, const std::string &read)
{
    SettingsText text = readSettingsText(read);
    CheckedFile checked;
    if (!text.complaints.empty()) {
        checked.exists = text.exists;
        checked.complaints = std::move(text.complaints);
    } else if (kindOf(context, file, text.text) == CheckedFile::Kind::Config) {
        return checkConfig(context, file, text);
    } else {
        checked.kind = CheckedFile::Kind::Rules;
        RulesFiles rules = readRulesFiles(read, context.directories.home);
        checked.complaints = std::move(rules.complaints);
        if (checked.complaints.empty())
            checked.idle = keysWithoutEffect(rules.files.front().root, file);
    }
    for (Complaint &complaint : checked.complaints) {
        if (complaint.file == read)
            complaint.file = file;
    }
    return checked;
}

} // namespace

CheckedFile::Kind kindOf(const Context &context, const std::string &file, const std::string &text)
{
    const bool isConfig = file == context.directories.configFile || hasConfigSection(text);
    return isConfig ? CheckedFile::Kind::Config : CheckedFile::Kind::Rules;
}

CheckedFile checkFile(const Context &context, const std::string &file)
{
    return check(context, file, file);
}

CheckedFile checkDraft(const Context &context, const std::string &file, const std::string &draft)
{
    return check(context, file, draft);
}

} // namespace tern
