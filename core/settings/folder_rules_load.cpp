#include "folder_rules_load.h"

#include "effective_values.h"
#include "rules_compile.h"
#include "rules_file.h"
#include "setting_value.h"

#include <cassert>

namespace tern {

namespace {

std::string folderOf(const std::string &file)
{
    return file.substr(0, file.rfind('/') + 1);
}

/// Reads each file of rules once, however many folders it governs.
class RulesShelf {
public:
    explicit RulesShelf(const std::string &home) : m_home(home) {}

    const RulesFiles &at(const std::string &file)
    {
        const auto found = m_files.find(file);
        if (found != m_files.end())
            return found->second;
        return m_files.emplace(file, readRulesFiles(file, m_home)).first->second;
    }

private:
    const std::string &m_home;
    std::map<std::string, RulesFiles> m_files;
};

/// The complaint about a file that a folder asks for, at the place where it asks.
Complaint atItsMention(const Complaint &complaint, const std::string &configFile,
                       const Setting &mention)
{
    Complaint moved = complaint;
    moved.file = configFile;
    moved.line = mention.line;
    moved.column = mention.column;
    moved.key = mention.key;
    moved.other = complaint.file;
    return moved;
}

bool isMissing(const RulesFiles &files)
{
    return files.files.empty() && files.complaints.size() == 1
           && files.complaints.front().other == "missing";
}

/// What the files say of the folder itself; the first that says it counts.
std::vector<RulesLoad::Said> saidBy(const std::vector<RulesFile> &files)
{
    static constexpr std::pair<const char *, const char *> keys[] = {
        {"conflict_policy", "conflict_resolution.policy"},
        {"backup_strategy.enabled", "conflict_resolution.backup_strategy.enabled"},
        {"backup_strategy.location", "conflict_resolution.backup_strategy.location"},
        {"backup_strategy.retention", "conflict_resolution.backup_strategy.retention"},
    };
    std::vector<RulesLoad::Said> said;
    for (const auto &[key, path] : keys) {
        for (const RulesFile &file : files) {
            const Setting *found = file.root.find(path);
            if (found == nullptr)
                continue;
            said.push_back({key, file.file, *found});
            break;
        }
    }
    return said;
}

RulesLoad &loadFor(FolderSettings &folder, Settings &settings, RulesShelf &shelf,
                   const std::string &configFile, const std::string &home,
                   const RulesInstead &instead = {})
{
    RulesLoad &load = settings.rules[folder.name];
    const Setting &entry = *settings.entryOf(folder.name);
    const Setting *mention = instead.file.empty() ? entry.find("rules") : nullptr;
    const std::string file = !instead.file.empty() ? instead.file
                             : mention != nullptr  ? rulesFileFor(mention->text(), configFile, home)
                                                   : commonRulesFile(configFile);
    const RulesFiles files =
        instead.text ? readRulesFiles(file, home, *instead.text) : shelf.at(file);
    const bool none = mention == nullptr && instead.file.empty() && isMissing(files);
    if (mention != nullptr && isMissing(files))
        load.complaints.push_back(atItsMention(files.complaints.front(), configFile, *mention));
    else if (!none)
        load.complaints = files.complaints;
    if (!load.isValid()) {
        load.files = {file};
        return load;
    }
    for (const RulesFile &read : files.files)
        load.files.push_back(read.file);
    load.said = saidBy(files.files);
    takeConflictSettings(folder.options, settings, entry);
    CompiledRules compiled =
        compileRules({configFile, settings.tree, entry, folder.options, files.files});
    load.complaints = std::move(compiled.complaints);
    const bool saysNothing =
        compiled.rules.rules().empty() && compiled.rules.conflictRules().empty();
    if (saysNothing)
        return load;
    const Selection selection =
        folder.options.rules ? folder.options.rules->selection() : Selection();
    folder.options.rules =
        SharedRules(FolderRules(selection, std::move(compiled.rules)), compiled.source);
    return load;
}

} // namespace

void takeConflictSettings(SyncOptions &options, const Settings &settings, const Setting &entry)
{
    const auto text = [&](const char *key) { return effectiveValue(settings, entry, key).text(); };
    options.conflicts = conflictPolicyFromName(text("conflict_policy")).value_or(options.conflicts);
    options.backup.state = flagFrom(text("backup_strategy.enabled")) ? BackupStrategy::State::On
                                                                     : BackupStrategy::State::Off;
    options.backup.location = text("backup_strategy.location");
    while (options.backup.location.ends_with('/'))
        options.backup.location.pop_back();
    options.backup.retention = lengthFrom(text("backup_strategy.retention"));
}

std::string rulesFileFor(const std::string &name, const std::string &configFile,
                         const std::string &home)
{
    if (name.starts_with("~/"))
        return home + name.substr(1);
    if (name.starts_with('/'))
        return name;
    if (name.find('/') == std::string::npos)
        return folderOf(configFile) + "rules/" + name
               + (name.ends_with(".yml") || name.ends_with(".yaml") ? "" : ".yml");
    return folderOf(configFile) + name;
}

std::string commonRulesFile(const std::string &configFile)
{
    return folderOf(configFile) + "sync-rules.yml";
}

Error refusalFor(const std::vector<Complaint> &complaints)
{
    assert(!complaints.empty());
    const Complaint &first = complaints.front();
    std::string detail;
    if (first.line > 0)
        detail = "line " + std::to_string(first.line) + ", column " + std::to_string(first.column);
    return {ErrorCode::BadSettings, first.file, std::move(detail), 0};
}

void loadRulesOf(FolderSettings &folder, Settings &settings, const std::string &configFile,
                 const std::string &home, const RulesInstead &instead)
{
    RulesShelf shelf(home);
    loadFor(folder, settings, shelf, configFile, home, instead);
}

void loadRulesOfFolders(Settings &settings, const std::string &configFile, const std::string &home)
{
    RulesShelf shelf(home);
    for (FolderSettings &folder : settings.folders) {
        const RulesLoad &load = loadFor(folder, settings, shelf, configFile, home);
        if (!load.isValid())
            folder.refusal = refusalFor(load.complaints);
    }
}

} // namespace tern
