#include "settings_set.h"

#include "setting_value.h"
#include "yaml_document.h"

#include <algorithm>

namespace tern {

namespace {

Complaint complaintAbout(ComplaintKind kind, const std::string &key, const std::string &value)
{
    Complaint complaint;
    complaint.kind = kind;
    complaint.key = key;
    complaint.value = value;
    return complaint;
}

/// The name of the folder that `rest` begins with, the longest one.
std::string folderNameIn(const std::string &rest, const Settings &settings)
{
    std::string found;
    for (const FolderSettings &folder : settings.folders) {
        if (rest.starts_with(folder.name + ".") && folder.name.size() > found.size())
            found = folder.name;
    }
    return found;
}

OrComplaint<std::vector<std::string>> listIn(const SettingKey &key, const std::string &given)
{
    const YamlDocument document = parseYaml(given, {});
    const auto wrong = [&] {
        Complaint complaint = complaintAbout(ComplaintKind::BadValue, key.path.back(), given);
        complaint.allowed = {"a list such as [\"*.tmp\", raw/]"};
        return tl::unexpected(std::move(complaint));
    };
    if (!document.complaints.empty() || !document.root.IsSequence())
        return wrong();
    std::vector<std::string> values;
    for (const YAML::Node &element : elementsOf(document.root)) {
        if (!element.IsScalar())
            return wrong();
        values.push_back(element.Scalar());
    }
    return values;
}

} // namespace

OrComplaint<SettingKey> findSettingKey(const std::string &text, const Settings &settings)
{
    SettingKey key;
    key.spec = &configSpec();
    std::string rest = text;
    while (!rest.empty()) {
        if (key.path.size() == 1 && key.path[0] == "folders") {
            const std::string folder = folderNameIn(rest, settings);
            if (folder.empty()) {
                Complaint complaint =
                    complaintAbout(ComplaintKind::UnknownKey, rest.substr(0, rest.find('.')), rest);
                for (const FolderSettings &known : settings.folders)
                    complaint.allowed.push_back(known.name);
                complaint.nearest = nearestWord(complaint.key, complaint.allowed);
                return tl::unexpected(std::move(complaint));
            }
            key.path.push_back(folder);
            rest.erase(0, folder.size() + 1);
        }
        const std::string word = rest.substr(0, rest.find('.'));
        rest.erase(0, std::min(word.size() + 1, rest.size()));
        const KeySpec *below = key.spec->find(word);
        if (below == nullptr) {
            Complaint complaint = complaintAbout(ComplaintKind::UnknownKey, word, word);
            complaint.allowed = key.spec->keyNames();
            complaint.nearest = nearestWord(word, complaint.allowed);
            return tl::unexpected(std::move(complaint));
        }
        key.path.push_back(word);
        key.spec = below;
        if (below->form == ValueForm::List && word != "folders")
            break;
    }
    if (!key.spec->holdsKeys() && key.spec->form != ValueForm::Anything)
        return key;
    Complaint complaint = complaintAbout(ComplaintKind::WrongType, text, text);
    complaint.allowed =
        key.spec->form == ValueForm::Section ? key.spec->keyNames() : std::vector<std::string>();
    return tl::unexpected(std::move(complaint));
}

OrComplaint<std::vector<std::string>> readGivenValue(const SettingKey &key,
                                                     const std::string &given)
{
    std::vector<std::string> values = {given};
    if (key.spec->takesList() && given.starts_with('[')) {
        auto list = listIn(key, given);
        if (!list)
            return list;
        values = std::move(*list);
    }
    for (const std::string &value : values) {
        const auto fault = isValidUtf8(value)
                               ? faultOf(*key.spec, value)
                               : std::optional<ValueFault>(ValueFault{{"UTF-8 text"}, {}, 0});
        if (!fault)
            continue;
        Complaint complaint =
            complaintAbout(fault->rule.empty() ? ComplaintKind::BadValue : ComplaintKind::BadRule,
                           key.path.back(), value);
        complaint.other = fault->rule;
        complaint.allowed = fault->allowed;
        complaint.nearest = nearestWord(value, fault->allowed);
        return tl::unexpected(std::move(complaint));
    }
    return values;
}

} // namespace tern
