#include "settings.h"

#include "effective_values.h"
#include "folder_rules_load.h"
#include "pace_settings.h"
#include "places.h"
#include "rules_compile.h"
#include "setting_value.h"
#include "yaml_document.h"

#include <algorithm>

namespace tern {

namespace {

/// One pass over what was read, gathering the folders and what is wrong with them.
class Reader {
public:
    Reader(SettingsLoad &load, const std::string &file, const std::string &home)
        : m_load(load), m_file(file), m_home(home)
    {
    }

    void read();

private:
    Complaint &complain(ComplaintKind kind, const SettingText &where, const std::string &key);
    void checkPolicies();
    void readFolder(const Setting &entry);
    void readName(FolderSettings &folder, const Setting &entry);
    std::string readPath(const Setting &entry, const char *key);
    void checkPlaces(const FolderSettings &folder, const Setting &entry);
    SyncOptions readOptions(const Setting &entry) const;
    Selection readSelection(const Setting &entry);

    SettingsLoad &m_load;
    const std::string &m_file;
    const std::string &m_home;
};

Complaint &Reader::complain(ComplaintKind kind, const SettingText &where, const std::string &key)
{
    Complaint complaint;
    complaint.kind = kind;
    complaint.file = m_file;
    complaint.line = where.line;
    complaint.column = where.column;
    complaint.key = key;
    complaint.value = where.text;
    m_load.complaints.push_back(std::move(complaint));
    return m_load.complaints.back();
}

void Reader::read()
{
    const Setting &tree = m_load.settings.tree;
    checkPolicies();
    m_load.settings.concurrency =
        static_cast<int>(countFrom(tree.text("performance.sync.concurrency")));
    if (const Setting *filters = tree.find("sync.filters")) {
        for (Complaint &complaint : rulesOfFilters(*filters, m_file).complaints)
            m_load.complaints.push_back(std::move(complaint));
    }
    const Setting *folders = tree.find("folders");
    for (std::size_t i = 0; folders != nullptr && i < folders->children.size(); ++i)
        readFolder(folders->children[i]);
}

/// Three keys say the same; of two that differ it is not for us to choose.
void Reader::checkPolicies()
{
    const Setting *first = nullptr;
    for (const char *key :
         {"sync.conflict_resolution", "sync.conflicts.strategy", "conflicts.strategy"}) {
        const Setting *setting = m_load.settings.tree.find(key);
        if (setting == nullptr)
            continue;
        if (first == nullptr)
            first = setting;
        else if (conflictPolicyFromName(setting->text()) != conflictPolicyFromName(first->text()))
            complain(ComplaintKind::Contradicts, setting->values.front(), key).other =
                first->key + ": " + first->text();
    }
}

void Reader::readFolder(const Setting &entry)
{
    const std::size_t before = m_load.complaints.size();
    FolderSettings folder;
    readName(folder, entry);
    folder.local = readPath(entry, "local_path");
    folder.remote = readPath(entry, "remote");
    if (m_load.complaints.size() == before)
        checkPlaces(folder, entry);
    folder.options = readOptions(entry);
    if (Selection selection = readSelection(entry); !selection.isEverything())
        folder.options.rules = SharedRules(FolderRules(std::move(selection), {}), {});
    folder.options.localLabel = localLabel();
    folder.options.remoteLabel = remoteLabel(folder.remote);
    m_load.settings.folders.push_back(std::move(folder));
}

void Reader::readName(FolderSettings &folder, const Setting &entry)
{
    const SettingText &name = entry.find("name")->values.front();
    folder.name = name.text;
    if (!isFolderName(name.text))
        complain(ComplaintKind::BadName, name, "name");
    else if (m_load.settings.find(name.text) != nullptr)
        complain(ComplaintKind::SameName, name, "name");
}

std::string Reader::readPath(const Setting &entry, const char *key)
{
    const SettingText &given = entry.find(key)->values.front();
    std::string path = given.text;
    if (kindOfPlace(path) != PlaceKind::Path) {
        complain(ComplaintKind::NotAPath, given, key);
        return path;
    }
    if (path == "~" || path.starts_with("~/"))
        path.replace(0, 1, m_home);
    if (!path.starts_with('/')) {
        complain(ComplaintKind::BadValue, given, key).allowed = {"an absolute path",
                                                                 "a path that begins with ~/"};
        return path;
    }
    if (auto place = canonicalPlace(path, "/"))
        return *place;
    complain(ComplaintKind::BadValue, given, key).allowed = {
        "a path of at most 4,095 bytes without a loop of symlinks"};
    return path;
}

void Reader::checkPlaces(const FolderSettings &folder, const Setting &entry)
{
    const SettingText where = {folder.local, entry.line, entry.column};
    const PlaceRelation relation = relationOf(folder.local, folder.remote);
    if (relation != PlaceRelation::Apart) {
        Complaint &complaint = complain(relation == PlaceRelation::Same ? ComplaintKind::SamePlace
                                                                        : ComplaintKind::Nested,
                                        where, folder.name);
        const bool remoteInside = relation == PlaceRelation::SecondInside;
        complaint.value = remoteInside ? folder.remote : folder.local;
        complaint.other = remoteInside ? folder.local : folder.remote;
    }
    for (const FolderSettings &other : m_load.settings.folders) {
        if (other.local == folder.local && other.remote == folder.remote) {
            Complaint &complaint = complain(ComplaintKind::SamePair, where, {});
            complaint.value = folder.name;
            complaint.other = other.name;
        }
    }
}

SyncOptions Reader::readOptions(const Setting &entry) const
{
    const auto text = [&](const char *key) {
        return effectiveValue(m_load.settings, entry, key).text();
    };
    SyncOptions options;
    options.mode = syncModeFromName(text("sync_mode")).value_or(options.mode);
    options.maxDelete = GuardLimits::parse(text("max_delete")).value_or(options.maxDelete);
    options.trashRetention = lengthFrom(text("trash_retention"));
    options.concurrency = m_load.settings.concurrency;
    options.deletions = flagFrom(text("mirror")) ? Deletions::Mirror : Deletions::Keep;
    takeConflictSettings(options, m_load.settings, entry);
    return options;
}

Selection Reader::readSelection(const Setting &entry)
{
    const Setting *selection = entry.find("selection");
    if (selection == nullptr)
        return {};
    const NewFolders newFolders =
        newFoldersFromName(selection->text("new_folders")).value_or(NewFolders::Come);
    std::vector<std::string> texts;
    const Setting *folders = selection->find("folders");
    if (folders != nullptr) {
        for (const SettingText &value : folders->values)
            texts.push_back(value.text);
    }
    if (auto read = Selection::parse(newFolders, texts))
        return std::move(*read);
    else if (folders
             != nullptr) { // each is right alone: two of them are not, or there are too many
        const SettingText where = {read.error().subject, folders->line, folders->column};
        Complaint &complaint = complain(ComplaintKind::BadRule, where, "selection.folders");
        const auto rule = ruleErrorIn(read.error());
        complaint.other = rule ? rule->message : read.error().detail;
    }
    return {};
}

/// The bandwidth and the schedule of all folders, and of each.
void readPaces(SettingsLoad &load, const std::string &text, const std::string &file)
{
    const auto paceOf = [&](const YAML::Node &map) {
        PaceRead read = readPace(map, file);
        for (Complaint &complaint : read.complaints)
            load.complaints.push_back(std::move(complaint));
        return std::move(read.pace);
    };
    const YamlDocument document = parseYaml(text, file);
    for (const YamlItem &item : itemsOf(document.root)) {
        if (item.key == "performance")
            load.settings.pace = paceOf(item.value);
        if (item.key != "folders")
            continue;
        std::size_t number = 0;
        for (const YAML::Node &folder : elementsOf(item.value))
            load.settings.folders[number++].options.pace = paceOf(folder);
    }
}

} // namespace

const RulesLoad::Said *RulesLoad::find(std::string_view key) const
{
    const auto found =
        std::find_if(said.begin(), said.end(), [&](const Said &one) { return one.key == key; });
    return found == said.end() ? nullptr : &*found;
}

const FolderSettings *Settings::find(std::string_view name) const
{
    const auto found =
        std::find_if(folders.begin(), folders.end(),
                     [&](const FolderSettings &folder) { return folder.name == name; });
    return found == folders.end() ? nullptr : &*found;
}

const Setting *Settings::entryOf(std::string_view folder) const
{
    const Setting *list = tree.find("folders");
    for (std::size_t i = 0; list != nullptr && i < list->children.size(); ++i) {
        if (list->children[i].text("name") == folder)
            return &list->children[i];
    }
    return nullptr;
}

bool isFolderName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '.' || c == '_' || c == '-';
    });
}

SettingsLoad parseSettings(const std::string &text, const std::string &file,
                           const std::string &home)
{
    SettingsLoad load;
    load.exists = true;
    SettingsTree tree = readSettingsTree(text, file, configSpec());
    load.complaints = std::move(tree.complaints);
    load.settings.file = file;
    load.settings.tree = std::move(tree.root);
    if (!load.complaints.empty())
        return load;
    Reader(load, file, home).read();
    try {
        readPaces(load, text, file);
    } catch (const YAML::Exception &exception) {
        load.complaints.push_back(
            Complaint{ComplaintKind::Unparsable, file, 0, 0, {}, exception.msg});
    }
    return load;
}

SettingsLoad loadSettings(const std::string &file, const std::string &home)
{
    SettingsText text = readSettingsText(file);
    if (!text.complaints.empty()) {
        SettingsLoad load;
        load.exists = text.exists;
        if (text.exists)
            load.complaints = std::move(text.complaints);
        return load;
    }
    SettingsLoad load = parseSettings(text.text, file, home);
    if (load.isValid())
        loadRulesOfFolders(load.settings, file, home);
    return load;
}

} // namespace tern
