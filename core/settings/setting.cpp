#include "setting.h"

#include "pace_settings.h"
#include "setting_value.h"
#include "settings_limits.h"
#include "yaml_document.h"

#include <algorithm>
#include <set>

namespace tern {

namespace {

/// True for a pattern with '!' that is the first of its list, or alone.
bool takesBackNothing(const Setting &setting)
{
    const ValueForm form = setting.spec->form;
    return (form == ValueForm::Patterns || form == ValueForm::Pattern) && setting.values.size() == 1
           && setting.values.front().text.starts_with('!');
}

/// One walk over the document beside its specification.
class TreeReader {
public:
    TreeReader(const std::string &text, const std::string &file) : m_text(text), m_file(file) {}

    SettingsTree read(const KeySpec &spec);

private:
    Setting readValue(const KeySpec &spec, std::string key, const YAML::Node &node);
    void readKeys(Setting &setting, const YAML::Node &node);
    void readNames(Setting &setting, const YAML::Node &node);
    void readItems(Setting &setting, const YAML::Node &node);
    void readTexts(Setting &setting, const YAML::Node &node);
    void readText(Setting &setting, const YAML::Node &node);
    void wrongForm(const Setting &setting, const YAML::Node &node, std::string allowed);
    void complain(Complaint complaint);
    [[nodiscard]] Complaint at(ComplaintKind kind, const YAML::Node &node) const
    {
        return complaintAt(kind, m_file, node);
    }
    [[nodiscard]] int columnWithin(const YAML::Node &node, std::size_t offset) const;

    const std::string &m_text;
    const std::string &m_file;
    std::vector<Complaint> m_complaints;
};

void TreeReader::complain(Complaint complaint)
{
    if (m_complaints.size() < maxComplaints)
        m_complaints.push_back(std::move(complaint));
}

SettingsTree TreeReader::read(const KeySpec &spec)
{
    SettingsTree tree;
    YamlDocument document = parseYaml(m_text, m_file);
    tree.complaints = std::move(document.complaints);
    if (!tree.complaints.empty())
        return tree;
    try {
        if (document.root.IsDefined() && !document.root.IsNull())
            tree.root = readValue(spec, {}, document.root);
        tree.root.spec = &spec;
    } catch (const YAML::Exception &exception) {
        complain(at(ComplaintKind::Unparsable, document.root));
        m_complaints.back().value = exception.msg;
    }
    tree.complaints = std::move(m_complaints);
    return tree;
}

Setting TreeReader::readValue(const KeySpec &spec, std::string key, const YAML::Node &node)
{
    Setting setting;
    setting.key = std::move(key);
    setting.spec = &spec;
    setting.line = node.Mark().line + 1;
    setting.column = node.Mark().column + 1;
    switch (spec.form) {
    case ValueForm::Anything: break;
    case ValueForm::Pace: setting.values = {{paceText(node), setting.line, setting.column}}; break;
    case ValueForm::Section: readKeys(setting, node); break;
    case ValueForm::Named: readNames(setting, node); break;
    case ValueForm::List: readItems(setting, node); break;
    default: readTexts(setting, node); break;
    }
    return setting;
}

void TreeReader::wrongForm(const Setting &setting, const YAML::Node &node, std::string allowed)
{
    Complaint complaint = at(ComplaintKind::WrongType, node);
    complaint.key = setting.key;
    complaint.value = node.IsScalar() ? node.Scalar() : std::string();
    complaint.allowed = {std::move(allowed)};
    complain(std::move(complaint));
}

void TreeReader::readKeys(Setting &setting, const YAML::Node &node)
{
    const KeySpec &spec = *setting.spec;
    if (node.IsNull())
        return;
    if (!node.IsMap())
        return wrongForm(setting, node, "a map of keys");
    std::set<std::string> seen;
    for (const YamlItem &item : itemsOf(node)) {
        const KeySpec *known = spec.find(item.key);
        const bool isSecond = !seen.insert(item.key).second;
        if (known != nullptr && !isSecond) {
            setting.children.push_back(readValue(*known, item.key, item.value));
            continue;
        }
        Complaint complaint =
            at(known != nullptr ? ComplaintKind::DuplicateKey : ComplaintKind::UnknownKey,
               item.keyNode);
        complaint.key = item.key;
        complaint.value = item.key;
        if (known == nullptr) {
            complaint.allowed = spec.keyNames();
            complaint.nearest = nearestWord(item.key, complaint.allowed);
        }
        complain(std::move(complaint));
    }
    for (const KeySpec &needed : spec.keys) {
        if (needed.need == Need::Required && !seen.contains(needed.key)) {
            Complaint complaint = at(ComplaintKind::MissingKey, node);
            complaint.key = needed.key;
            complain(std::move(complaint));
        }
    }
}

void TreeReader::readNames(Setting &setting, const YAML::Node &node)
{
    if (node.IsNull())
        return;
    if (!node.IsMap())
        return wrongForm(setting, node, "a map of names");
    std::set<std::string> seen;
    for (const YamlItem &item : itemsOf(node)) {
        if (item.key.empty() || !seen.insert(item.key).second) {
            Complaint complaint =
                at(item.key.empty() ? ComplaintKind::BadName : ComplaintKind::DuplicateKey,
                   item.keyNode);
            complaint.key = item.key.empty() ? setting.key : item.key;
            complaint.value = item.key;
            complain(std::move(complaint));
            continue;
        }
        Setting child;
        child.key = item.key;
        child.spec = setting.spec;
        child.line = item.keyNode.Mark().line + 1;
        child.column = item.keyNode.Mark().column + 1;
        readKeys(child, item.value);
        setting.children.push_back(std::move(child));
    }
}

void TreeReader::readItems(Setting &setting, const YAML::Node &node)
{
    if (node.IsNull())
        return;
    if (!node.IsSequence())
        return wrongForm(setting, node, "a list");
    for (const YAML::Node &element : elementsOf(node)) {
        Setting child;
        child.key = std::to_string(setting.children.size() + 1);
        child.spec = setting.spec;
        child.line = element.Mark().line + 1;
        child.column = element.Mark().column + 1;
        if (element.IsMap())
            readKeys(child, element);
        else
            wrongForm(setting, element, "a list of maps");
        setting.children.push_back(std::move(child));
    }
}

void TreeReader::readTexts(Setting &setting, const YAML::Node &node)
{
    if (node.IsScalar())
        return readText(setting, node);
    if (!setting.spec->takesList())
        return wrongForm(setting, node, "a single value");
    if (node.IsNull())
        return;
    if (!node.IsSequence())
        return wrongForm(setting, node, "a list of values");
    for (const YAML::Node &element : elementsOf(node)) {
        if (element.IsScalar())
            readText(setting, element);
        else
            wrongForm(setting, element, "a list of single values");
    }
}

void TreeReader::readText(Setting &setting, const YAML::Node &node)
{
    const std::string &text = node.Scalar();
    setting.values.push_back({text, node.Mark().line + 1, node.Mark().column + 1});
    if (m_complaints.size() >= maxComplaints)
        return; // nobody will hear of it
    auto fault = faultOf(*setting.spec, text);
    if (!fault && takesBackNothing(setting))
        fault = ValueFault{{}, "takes back from the patterns before it, and there is none", 0};
    if (!fault)
        return;
    Complaint complaint =
        at(fault->rule.empty() ? ComplaintKind::BadValue : ComplaintKind::BadRule, node);
    complaint.key = setting.key;
    complaint.value = text;
    complaint.other = fault->rule;
    complaint.allowed = fault->allowed;
    complaint.nearest = nearestWord(text, fault->allowed);
    if (!fault->rule.empty())
        complaint.column = columnWithin(node, fault->offset);
    complain(std::move(complaint));
}

/// Where a byte of a value stands in the file; the beginning of the value when it is written in
/// another way than it reads (escapes, several lines).
int TreeReader::columnWithin(const YAML::Node &node, std::size_t offset) const
{
    const int column = node.Mark().column + 1;
    const std::string &value = node.Scalar();
    std::size_t start = 0;
    for (int line = 0; line < node.Mark().line && start != std::string::npos; ++line) {
        start = m_text.find('\n', start);
        start += start == std::string::npos ? 0 : 1;
    }
    if (start == std::string::npos)
        return column;
    start += static_cast<std::size_t>(node.Mark().column);
    const bool isQuoted = start < m_text.size() && (m_text[start] == '"' || m_text[start] == '\'');
    const std::size_t lead = isQuoted ? 1 : 0;
    if (start + lead > m_text.size() || m_text.compare(start + lead, value.size(), value) != 0
        || offset > value.size())
        return column;
    return column + static_cast<int>(lead + offset);
}

} // namespace

const Setting *Setting::find(std::string_view path) const
{
    const std::size_t dot = path.find('.');
    const std::string_view first = path.substr(0, dot);
    for (const Setting &child : children) {
        if (child.key == first)
            return dot == std::string_view::npos ? &child : child.find(path.substr(dot + 1));
    }
    return nullptr;
}

std::string Setting::text() const
{
    return values.empty() ? std::string() : values.front().text;
}

std::string Setting::text(std::string_view path) const
{
    const Setting *child = find(path);
    return child == nullptr ? std::string() : child->text();
}

SettingsTree readSettingsTree(const std::string &text, const std::string &file, const KeySpec &spec)
{
    return TreeReader(text, file).read(spec);
}

} // namespace tern
