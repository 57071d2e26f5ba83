#include "settings_check.h"

#include "settings/folder_rules_load.h"
#include "settings/rules_file.h"
#include "settings/yaml_document.h"

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

CheckedFile checkConfig(const Context &context, const std::string &file, const SettingsText &text)
{
    CheckedFile checked;
    SettingsLoad load = parseSettings(text.text, file, context.directories.home);
    checked.complaints = std::move(load.complaints);
    if (!checked.complaints.empty())
        return checked;
    loadRulesOfFolders(load.settings, file, context.directories.home);
    checked.idle = keysWithoutEffect(load.settings.tree);
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
        checked.complaints = readRulesFiles(read, context.directories.home).complaints;
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
