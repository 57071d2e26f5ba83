#include "rules_file.h"

#include "places.h"
#include "settings_limits.h"

#include "content/hasher.h"

#include <algorithm>

namespace tern {

namespace {

class IncludeReader {
public:
    explicit IncludeReader(const std::string &home) : m_home(home) {}

    /// `from`: where it is included, and by which file; nothing for the first one.
    void read(const std::string &file, const SettingText *from);
    /// What stands in `file`, or is to be taken for it.
    void take(const std::string &file, const std::string &text);
    RulesFiles result() { return std::move(m_result); }

private:
    void include(const std::string &including, const SettingText &given);
    void complain(ComplaintKind kind, const SettingText &where, const std::string &other);

    const std::string &m_home;
    std::vector<std::string> m_open; ///< the files that are being read, each included by the last
    RulesFiles m_result;
};

void IncludeReader::complain(ComplaintKind kind, const SettingText &where, const std::string &other)
{
    Complaint complaint;
    complaint.kind = kind;
    complaint.file = m_open.back();
    complaint.line = where.line;
    complaint.column = where.column;
    complaint.key = "include";
    complaint.value = where.text;
    complaint.other = other;
    m_result.complaints.push_back(std::move(complaint));
}

void IncludeReader::read(const std::string &file, const SettingText *from)
{
    SettingsText text = readSettingsText(file);
    if (!text.complaints.empty()) {
        if (from != nullptr && text.complaints.front().kind == ComplaintKind::Unreadable)
            return complain(ComplaintKind::Unreadable,
                            {text.complaints.front().value, from->line, from->column}, file);
        m_result.complaints.push_back(std::move(text.complaints.front()));
        return;
    }
    take(file, text.text);
}

void IncludeReader::take(const std::string &file, const std::string &text)
{
    SettingsTree tree = readSettingsTree(text, file, rulesSpec());
    for (Complaint &complaint : tree.complaints)
        m_result.complaints.push_back(std::move(complaint));
    m_result.files.push_back({file, std::move(tree.root), digestOf(text)});
    const Setting *included = m_result.files.back().root.find("include");
    if (included == nullptr)
        return;
    m_open.push_back(file);
    const std::vector<SettingText> names = included->values; // the list of files grows meanwhile
    for (const SettingText &name : names)
        include(file, name);
    m_open.pop_back();
}

void IncludeReader::include(const std::string &including, const SettingText &given)
{
    std::string path = given.text;
    if (path.starts_with("~/"))
        path.replace(0, 1, m_home);
    const Result<std::string> place =
        canonicalPlace(path, including.substr(0, including.rfind('/') + 1));
    if (!place)
        return complain(ComplaintKind::Unreadable, {place.error().detail, given.line, given.column},
                        path);
    if (std::find(m_open.begin(), m_open.end(), *place) != m_open.end())
        return complain(ComplaintKind::IncludeCycle, {*place, given.line, given.column}, including);
    const bool isKnown = std::any_of(m_result.files.begin(), m_result.files.end(),
                                     [&](const RulesFile &known) { return known.file == *place; });
    if (isKnown)
        return;
    if (m_result.files.size() >= maxRulesFiles || m_open.size() > maxIncludeDepth)
        return complain(ComplaintKind::TooManyFiles, given, *place);
    read(*place, &given);
}

} // namespace

RulesFiles readRulesFiles(const std::string &file, const std::string &home)
{
    IncludeReader reader(home);
    const Result<std::string> place = canonicalPlace(file, "/");
    reader.read(place ? *place : file, nullptr);
    return reader.result();
}

RulesFiles readRulesFiles(const std::string &file, const std::string &home, const std::string &text)
{
    IncludeReader reader(home);
    const Result<std::string> place = canonicalPlace(file, "/");
    reader.take(place ? *place : file, text);
    return reader.result();
}

} // namespace tern
