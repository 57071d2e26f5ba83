#include "settings_set.h"

#include "yaml_document.h"
#include "yaml_lines.h"
#include "yaml_place.h"

#include <algorithm>

namespace tern {

namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t indentStep = 2;

std::string flowList(const std::vector<std::string> &values)
{
    std::string text = "[";
    for (const std::string &value : values)
        text += (text.size() > 1 ? ", " : "") + scalarText(value);
    return text + "]";
}

Failure cannotEdit(int line)
{
    return fail(ErrorCode::Unsupported, "config.yaml", "line " + std::to_string(line));
}

/// One edit of one document.
class Setter {
public:
    Setter(const std::string &text, const YAML::Node &root, const SettingKey &key,
           const std::vector<std::string> &values)
        : m_lines(linesOf(text)), m_root(root), m_key(key), m_values(values)
    {
    }

    Result<std::string> edit();
    /// The way of the value in flatten(), once edit() went well.
    [[nodiscard]] const std::string &way() const { return m_way; }

private:
    Result<void> replaceValue(const YamlItem &item);
    Result<void> replaceAt(std::size_t line, std::size_t column, std::optional<std::size_t> length,
                           const std::string &text);
    Result<void> replaceBlockList(const YAML::Node &list);
    Result<void> writeBehindKey(const YamlItem &item, const std::string &text);
    Result<void> insertInto(const YAML::Node &map, std::size_t from);
    Result<void> insertBelowKey(const YamlItem &item, std::size_t from);
    [[nodiscard]] std::string newValue() const
    {
        return m_key.spec->takesList() ? flowList(m_values) : scalarText(m_values.front());
    }
    [[nodiscard]] Lines nestedLines(std::size_t from, std::size_t indent) const;
    [[nodiscard]] std::string nestedFlow(std::size_t from) const;
    void insertLines(std::size_t at, const Lines &lines);

    Lines m_lines;
    const YAML::Node &m_root;
    const SettingKey &m_key;
    const std::vector<std::string> &m_values;
    std::string m_way;
};

Result<std::string> Setter::edit()
{
    std::optional<YamlItem> above;
    YAML::Node node = m_root;
    for (std::size_t i = 0; i < m_key.path.size(); ++i) {
        const bool isFolder = i == 1 && m_key.path[0] == "folders";
        const auto folder = isFolder ? namedItem(node, m_key.path[i]) : std::nullopt;
        const auto item = folder ? std::optional(folder->item) : itemAt(node, m_key.path[i]);
        if (!item) {
            for (std::size_t k = i; k < m_key.path.size(); ++k)
                m_way += '\n' + m_key.path[k];
            const bool isEmpty = !node.IsDefined() || node.IsNull();
            TERN_TRY(isEmpty && above ? insertBelowKey(*above, i) : insertInto(node, i));
            return joinedLines(m_lines);
        }
        m_way += '\n' + (folder ? std::to_string(folder->number) : m_key.path[i]);
        above.reset(); // assigning to a Node would change the document
        above.emplace(*item);
        node.reset(item->value);
    }
    TERN_TRY(replaceValue(*above));
    return joinedLines(m_lines);
}

Result<void> Setter::replaceAt(std::size_t line, std::size_t column,
                               std::optional<std::size_t> length, const std::string &text)
{
    if (!length)
        return cannotEdit(static_cast<int>(line) + 1);
    m_lines[line].replace(column, *length, text);
    return {};
}

Result<void> Setter::replaceValue(const YamlItem &item)
{
    const YAML::Node &value = item.value;
    if (value.IsNull())
        return writeBehindKey(item, newValue());
    const auto line = static_cast<std::size_t>(value.Mark().line);
    const auto column = static_cast<std::size_t>(value.Mark().column);
    if (line >= m_lines.size() || column >= m_lines[line].size())
        return cannotEdit(value.Mark().line + 1);
    const std::string_view rest = std::string_view(m_lines[line]).substr(column);
    if (value.IsMap())
        return cannotEdit(value.Mark().line + 1);
    if (value.IsSequence() && rest.front() != '[')
        return replaceBlockList(value);
    return replaceAt(line, column, valueLength(value, rest), newValue());
}

/// A list whose items stand on lines of their own stays one.
Result<void> Setter::replaceBlockList(const YAML::Node &list)
{
    const auto first = static_cast<std::size_t>(list.Mark().line);
    const auto column = static_cast<std::size_t>(list.Mark().column);
    if (indentOf(m_lines[first]) != column)
        return cannotEdit(list.Mark().line + 1);
    std::size_t end = first;
    while (end < m_lines.size() && indentOf(m_lines[end]) >= column
           && m_lines[end].compare(column, 1, "-") == 0) {
        if (m_lines[end].find('#') != std::string::npos)
            return cannotEdit(static_cast<int>(end) + 1);
        ++end;
    }
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(first),
                  m_lines.begin() + static_cast<std::ptrdiff_t>(end));
    Lines items;
    for (const std::string &value : m_values)
        items.push_back(std::string(column, ' ') + "- " + scalarText(value) + "\n");
    if (items.empty())
        items.push_back(std::string(column + 1, ' ') + "[]\n");
    insertLines(first, items);
    return {};
}

/// `key:` with nothing behind it, or with a null.
Result<void> Setter::writeBehindKey(const YamlItem &item, const std::string &text)
{
    const auto line = static_cast<std::size_t>(item.keyNode.Mark().line);
    const std::size_t colon =
        line < m_lines.size()
            ? m_lines[line].find(':', static_cast<std::size_t>(item.keyNode.Mark().column))
            : std::string::npos;
    if (colon == std::string::npos)
        return cannotEdit(item.keyNode.Mark().line + 1);
    std::size_t end = colon + 1;
    for (const std::string_view null : {" ~", " null"}) {
        if (m_lines[line].compare(end, null.size(), null) == 0)
            end += null.size();
    }
    m_lines[line].replace(colon + 1, end - colon - 1, " " + text);
    return {};
}

/// The keys from `from` on, each inside the one before, and the value.
Lines Setter::nestedLines(std::size_t from, std::size_t indent) const
{
    Lines lines;
    for (std::size_t i = from; i < m_key.path.size(); ++i) {
        const bool isLast = i + 1 == m_key.path.size();
        lines.push_back(std::string(indent, ' ') + m_key.path[i] + ":"
                        + (isLast ? " " + newValue() : "") + "\n");
        indent += indentStep;
    }
    return lines;
}

std::string Setter::nestedFlow(std::size_t from) const
{
    std::string text;
    for (std::size_t i = from; i < m_key.path.size(); ++i)
        text += (i > from ? "{" : "") + m_key.path[i] + ": ";
    return text + newValue() + std::string(m_key.path.size() - from - 1, '}');
}

void Setter::insertLines(std::size_t at, const Lines &lines)
{
    endWithNewline(m_lines, at);
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(at), lines.begin(), lines.end());
}

Result<void> Setter::insertBelowKey(const YamlItem &item, std::size_t from)
{
    const auto line = static_cast<std::size_t>(item.keyNode.Mark().line);
    const auto column = static_cast<std::size_t>(item.keyNode.Mark().column);
    const std::size_t colon =
        line < m_lines.size() ? m_lines[line].find(':', column) : std::string::npos;
    if (colon == std::string::npos)
        return cannotEdit(item.keyNode.Mark().line + 1);
    const std::string rest = m_lines[line].substr(colon + 1);
    const std::size_t next = rest.find_first_not_of(" \t\r\n");
    if (next != std::string::npos && rest[next] != '#')
        return cannotEdit(item.keyNode.Mark().line + 1);
    insertLines(line + 1, nestedLines(from, column + indentStep));
    return {};
}

Result<void> Setter::insertInto(const YAML::Node &map, std::size_t from)
{
    const bool isEmptyFile = !map.IsDefined() || map.IsNull();
    if (isEmptyFile) {
        insertLines(m_lines.size(), nestedLines(from, 0));
        return {};
    }
    const auto line = static_cast<std::size_t>(map.Mark().line);
    const auto column = static_cast<std::size_t>(map.Mark().column);
    if (!map.IsMap() || line >= m_lines.size() || column >= m_lines[line].size())
        return cannotEdit(map.Mark().line + 1);
    if (m_lines[line][column] == '{') {
        m_lines[line].insert(column + 1, nestedFlow(from) + (map.size() == 0 ? "" : ", "));
        return {};
    }
    std::size_t end = line + 1;
    for (std::size_t i = line + 1; i < m_lines.size(); ++i) {
        if (isBlankLine(m_lines[i]))
            continue;
        if (indentOf(m_lines[i]) < column)
            break;
        end = i + 1;
    }
    insertLines(end, nestedLines(from, column));
    return {};
}

/// The value stands where it should, and all else as it did.
bool isRight(const YAML::Node &before, const YAML::Node &after, const std::string &way,
             const std::vector<std::string> &values)
{
    FlatYaml was = flattened(before);
    FlatYaml is = flattened(after);
    takenAt(was, way);
    const FlatYaml set = takenAt(is, way);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const auto item = set.find(set.contains(way) ? way : way + '\n' + std::to_string(i));
        if (item == set.end())
            return false;
        found.push_back(item->second);
    }
    return found == values && was == is;
}

} // namespace

Result<std::string> withSetting(const std::string &text, const SettingKey &key,
                                const std::vector<std::string> &values)
{
    const YamlDocument before = parseYaml(text, "config.yaml");
    if (!before.complaints.empty())
        return fail(ErrorCode::BadInput, "config.yaml", before.complaints.front().value);
    try {
        Setter setter(text, before.root, key, values);
        TERN_TRY(std::string changed, setter.edit());
        const YamlDocument after = parseYaml(changed, "config.yaml");
        if (!after.complaints.empty() || !isRight(before.root, after.root, setter.way(), values))
            return fail(ErrorCode::Unsupported, "config.yaml", "its layout");
        return changed;
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::Unsupported, "config.yaml", exception.msg);
    }
}

} // namespace tern
