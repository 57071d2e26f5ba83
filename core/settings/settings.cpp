#include "settings.h"

#include "pace_settings.h"
#include "places.h"
#include "yaml_document.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>

#include <sys/stat.h>

namespace tern {

namespace {

/// Sections that later versions read: accepted, and left alone.
const std::vector<std::string> laterSections = {
    "access_control", "alerting",   "api",          "audit",       "automation",
    "cache",          "conflicts",  "data",         "governance",  "hooks",
    "metadata",       "monitoring", "optimization", "performance", "provenance",
    "replication",    "security",   "sync",         "workflows",
};
const std::vector<std::string> folderKeys = {"name",      "local_path",      "remote",
                                             "sync_mode", "conflict_policy", "max_delete",
                                             "bandwidth", "schedule"};
const std::vector<std::string> modeNames = {"bidirectional", "upload_only", "download_only"};
const std::vector<std::string> policyNames = {"ask", "newest", "local", "remote", "both", "merge"};

/// One pass over the document, gathering what it says and what is wrong with it.
class Reader {
public:
    Reader(SettingsLoad &load, const std::string &file, const std::string &home)
        : m_load(load), m_file(file), m_home(home)
    {
    }

    void read(const YAML::Node &root);

private:
    Complaint &complain(ComplaintKind kind, const YAML::Node &node);
    void checkKeys(const YAML::Node &map, const std::vector<std::string> &known);
    void readFolder(const YAML::Node &node);
    void readFolderValue(FolderSettings &folder, const YamlItem &item);
    void checkPlaces(const FolderSettings &folder, const YAML::Node &node);
    void readPerformance(const YAML::Node &node);
    PaceSettings paceOf(const YAML::Node &map);
    int readCount(const YamlItem &item, int least, int most);
    std::string readPath(const YamlItem &item);
    void badValue(const YamlItem &item, std::vector<std::string> allowed);

    SettingsLoad &m_load;
    const std::string &m_file;
    const std::string &m_home;
};

Complaint &Reader::complain(ComplaintKind kind, const YAML::Node &node)
{
    m_load.complaints.push_back(complaintAt(kind, m_file, node));
    return m_load.complaints.back();
}

void Reader::badValue(const YamlItem &item, std::vector<std::string> allowed)
{
    Complaint &complaint = complain(ComplaintKind::BadValue, item.value);
    complaint.key = item.key;
    complaint.value = item.value.IsScalar() ? item.value.Scalar() : std::string();
    complaint.nearest = nearestWord(complaint.value, allowed);
    complaint.allowed = std::move(allowed);
}

void Reader::checkKeys(const YAML::Node &map, const std::vector<std::string> &known)
{
    std::vector<std::string> seen;
    for (const YamlItem &item : itemsOf(map)) {
        if (std::find(known.begin(), known.end(), item.key) == known.end()) {
            Complaint &complaint = complain(ComplaintKind::UnknownKey, item.keyNode);
            complaint.key = item.key;
            complaint.value = item.key;
            complaint.nearest = nearestWord(item.key, known);
            complaint.allowed = known;
        } else if (std::find(seen.begin(), seen.end(), item.key) != seen.end()) {
            Complaint &complaint = complain(ComplaintKind::DuplicateKey, item.keyNode);
            complaint.key = item.key;
            complaint.value = item.key;
        }
        seen.push_back(item.key);
    }
}

void Reader::read(const YAML::Node &root)
{
    if (!root.IsDefined() || root.IsNull())
        return;
    if (!root.IsMap()) {
        complain(ComplaintKind::WrongType, root).allowed = {"a map of sections"};
        return;
    }
    std::vector<std::string> known = laterSections;
    known.emplace_back("folders");
    checkKeys(root, known);
    for (const YamlItem &item : itemsOf(root)) {
        if (item.key == "performance")
            readPerformance(item.value);
        if (item.key != "folders" || item.value.IsNull())
            continue;
        if (!item.value.IsSequence()) {
            Complaint &complaint = complain(ComplaintKind::WrongType, item.value);
            complaint.key = item.key;
            complaint.allowed = {"a list of folders"};
            continue;
        }
        for (const YAML::Node &folder : elementsOf(item.value))
            readFolder(folder);
    }
    for (FolderSettings &folder : m_load.settings.folders)
        folder.options.concurrency = m_load.settings.concurrency;
}

void Reader::readFolder(const YAML::Node &node)
{
    if (!node.IsMap()) {
        Complaint &complaint = complain(ComplaintKind::WrongType, node);
        complaint.key = "folders";
        complaint.value = node.IsScalar() ? node.Scalar() : std::string();
        complaint.allowed = {"a map with name, local_path and remote"};
        return;
    }
    const std::size_t before = m_load.complaints.size();
    checkKeys(node, folderKeys);
    FolderSettings folder;
    for (const YamlItem &item : itemsOf(node))
        readFolderValue(folder, item);
    for (const char *key : {"name", "local_path", "remote"}) {
        const std::vector<YamlItem> items = itemsOf(node);
        const bool present = std::any_of(items.begin(), items.end(),
                                         [&](const YamlItem &item) { return item.key == key; });
        if (!present)
            complain(ComplaintKind::MissingKey, node).key = key;
    }
    if (m_load.complaints.size() == before)
        checkPlaces(folder, node);
    folder.options.pace = paceOf(node);
    folder.options.localLabel = localLabel();
    folder.options.remoteLabel = remoteLabel(folder.remote);
    m_load.settings.folders.push_back(std::move(folder));
}

void Reader::readFolderValue(FolderSettings &folder, const YamlItem &item)
{
    const bool known =
        std::find(folderKeys.begin(), folderKeys.end(), item.key) != folderKeys.end();
    if (!known || isPaceKey(item.key))
        return;
    if (!item.value.IsScalar()) {
        Complaint &complaint = complain(ComplaintKind::WrongType, item.value);
        complaint.key = item.key;
        complaint.allowed = {"a single value"};
        return;
    }
    const std::string &text = item.value.Scalar();
    if (item.key == "name") {
        folder.name = text;
        if (!isFolderName(text)) {
            Complaint &complaint = complain(ComplaintKind::BadName, item.value);
            complaint.key = item.key;
            complaint.value = text;
        } else if (m_load.settings.find(text) != nullptr) {
            complain(ComplaintKind::SameName, item.value).value = text;
        }
    } else if (item.key == "local_path") {
        folder.local = readPath(item);
    } else if (item.key == "remote") {
        folder.remote = readPath(item);
    } else if (item.key == "sync_mode") {
        if (const auto mode = syncModeFromName(text))
            folder.options.mode = *mode;
        else
            badValue(item, modeNames);
    } else if (item.key == "conflict_policy") {
        if (const auto policy = conflictPolicyFromName(text))
            folder.options.conflicts = *policy;
        else
            badValue(item, policyNames);
    } else if (item.key == "max_delete") {
        if (const auto limits = GuardLimits::parse(text))
            folder.options.maxDelete = *limits;
        else
            badValue(item, {"a number of files", "a percentage such as 25%", "off"});
    }
}

std::string Reader::readPath(const YamlItem &item)
{
    std::string path = item.value.Scalar();
    if (kindOfPlace(path) != PlaceKind::Path) {
        Complaint &complaint = complain(ComplaintKind::NotAPath, item.value);
        complaint.key = item.key;
        complaint.value = path;
        return path;
    }
    if (path == "~" || path.starts_with("~/"))
        path.replace(0, 1, m_home);
    if (!path.starts_with('/')) {
        badValue(item, {"an absolute path", "a path that begins with ~/"});
        return path;
    }
    if (auto place = canonicalPlace(path, "/"))
        return *place;
    badValue(item, {"a path of at most 4,095 bytes without a loop of symlinks"});
    return path;
}

void Reader::checkPlaces(const FolderSettings &folder, const YAML::Node &node)
{
    const PlaceRelation relation = relationOf(folder.local, folder.remote);
    if (relation != PlaceRelation::Apart) {
        Complaint &complaint = complain(relation == PlaceRelation::Same ? ComplaintKind::SamePlace
                                                                        : ComplaintKind::Nested,
                                        node);
        complaint.key = folder.name;
        const bool remoteInside = relation == PlaceRelation::SecondInside;
        complaint.value = remoteInside ? folder.remote : folder.local;
        complaint.other = remoteInside ? folder.local : folder.remote;
    }
    for (const FolderSettings &other : m_load.settings.folders) {
        if (other.local == folder.local && other.remote == folder.remote) {
            Complaint &complaint = complain(ComplaintKind::SamePair, node);
            complaint.value = folder.name;
            complaint.other = other.name;
        }
    }
}

PaceSettings Reader::paceOf(const YAML::Node &map)
{
    PaceRead read = readPace(map, m_file);
    m_load.complaints.insert(m_load.complaints.end(), read.complaints.begin(),
                             read.complaints.end());
    return std::move(read.pace);
}

void Reader::readPerformance(const YAML::Node &node)
{
    m_load.settings.pace = paceOf(node);
    for (const YamlItem &part : itemsOf(node)) {
        if (part.key != "sync")
            continue;
        for (const YamlItem &item : itemsOf(part.value)) {
            if (item.key == "concurrency")
                m_load.settings.concurrency = readCount(item, 1, maxConcurrency);
            else if (item.key == "max_retries")
                readCount(item, 0, 100);
        }
    }
}

int Reader::readCount(const YamlItem &item, int least, int most)
{
    int value = 0;
    const std::string text = item.value.IsScalar() ? item.value.Scalar() : std::string();
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (!text.empty() && error == std::errc() && stop == end && value >= least && value <= most)
        return value;
    badValue(item, {"a number from " + std::to_string(least) + " to " + std::to_string(most)});
    return 0;
}

} // namespace

const FolderSettings *Settings::find(std::string_view name) const
{
    for (const FolderSettings &folder : folders) {
        if (folder.name == name)
            return &folder;
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
    YamlDocument document = parseYaml(text, file);
    load.complaints = std::move(document.complaints);
    if (!load.complaints.empty())
        return load;
    try {
        Reader(load, file, home).read(document.root);
    } catch (const YAML::Exception &exception) {
        load.complaints.push_back(complaintAt(ComplaintKind::Unparsable, file, document.root));
        load.complaints.back().value = exception.msg;
    }
    return load;
}

SettingsLoad loadSettings(const std::string &file, const std::string &home)
{
    SettingsLoad load;
    const auto refuse = [&](ComplaintKind kind, std::string why) {
        load.exists = true;
        load.complaints.push_back(Complaint{kind, file, 0, 0, {}, std::move(why)});
        return load;
    };
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0) {
        if (errno == ENOENT)
            return load;
        return refuse(ComplaintKind::Unreadable, std::strerror(errno));
    }
    if (!S_ISREG(status.st_mode))
        return refuse(ComplaintKind::Unreadable, "it is not a file");
    if (static_cast<std::size_t>(status.st_size) > maxSettingsBytes)
        return refuse(ComplaintKind::TooLarge, std::to_string(status.st_size));
    std::ifstream input(file, std::ios::binary);
    if (!input)
        return refuse(ComplaintKind::Unreadable, std::strerror(errno));
    std::string text(std::istreambuf_iterator<char>(input), {});
    if (input.bad())
        return refuse(ComplaintKind::Unreadable, "it could not be read to its end");
    return parseSettings(text, file, home);
}

} // namespace tern
