#include "settings_set.h"

#include "yaml_document.h"
#include "yaml_lines.h"
#include "yaml_place.h"

#include <algorithm>

namespace tern {

namespace {

using Lines = std::vector<std::string>;

Failure cannotEdit(const YAML::Node &node)
{
    return fail(ErrorCode::Unsupported, "config.yaml",
                "line " + std::to_string(node.Mark().line + 1));
}

/// The item to take out, and the map that it stands in.
struct Found {
    YamlItem item;
    YAML::Node map;
    std::string way; ///< as flattened() has it
};

/// What stands at the key; or the section above it that would be empty without it.
std::optional<Found> findItem(const YAML::Node &root, const SettingKey &key)
{
    std::optional<Found> highest;
    std::string way;
    YAML::Node node = root;
    for (std::size_t i = 0; i < key.path.size(); ++i) {
        const bool isFolder = i == 1 && key.path[0] == "folders";
        const auto folder = isFolder ? namedItem(node, key.path[i]) : std::nullopt;
        const auto item = folder ? std::optional(folder->item) : itemAt(node, key.path[i]);
        if (!item)
            return std::nullopt;
        way += '\n' + (folder ? std::to_string(folder->number) : key.path[i]);
        if (folder || node.size() > 1)
            highest.reset();
        if (!folder && !highest)
            highest.emplace(Found{*item, node, way});
        node.reset(item->value);
    }
    return highest;
}

bool isComment(const std::string &line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string::npos && line[first] == '#';
}

/// The comment behind a value of that length at `column`; empty: there is none.
std::string commentBehind(const std::string &line, std::size_t column, std::size_t length)
{
    const std::size_t hash = line.find_first_not_of(" \t", std::min(column + length, line.size()));
    return hash != std::string::npos && line[hash] == '#' ? line.substr(hash) : std::string();
}

/// The line behind the last one of a value that begins below `line`, whose key is at `column`.
std::size_t endOfValue(const Lines &lines, std::size_t line, std::size_t column)
{
    std::size_t end = line + 1;
    for (std::size_t i = line + 1; i < lines.size(); ++i) {
        if (isBlankLine(lines[i]) || isComment(lines[i]))
            continue;
        const std::size_t indent = indentOf(lines[i]);
        const bool isItem = indent == column && lines[i].compare(indent, 2, "- ") == 0;
        if (indent <= column && !isItem)
            break;
        end = i + 1;
    }
    return end;
}

/// The comments among the lines from `line` to `end`, which hold a key at `column` and its value.
/// Nothing where one may stand behind a part of the value.
std::optional<Lines> commentsAmong(const Lines &lines, const YamlItem &item, std::size_t end)
{
    const auto line = static_cast<std::size_t>(item.keyNode.Mark().line);
    const auto column = static_cast<std::size_t>(item.keyNode.Mark().column);
    const bool isOnLine =
        !item.value.IsNull() && item.value.Mark().line == item.keyNode.Mark().line;
    std::size_t begin = lines[line].find(':', column) + 1;
    std::optional<std::size_t> length = 0;
    if (isOnLine) {
        begin = static_cast<std::size_t>(item.value.Mark().column);
        length = valueLength(item.value, std::string_view(lines[line]).substr(begin));
    }
    if (!length)
        return std::nullopt;
    Lines comments;
    if (const std::string comment = commentBehind(lines[line], begin, *length); !comment.empty())
        comments.push_back(std::string(column, ' ') + comment);
    for (std::size_t i = line + 1; i < end; ++i) {
        if (isComment(lines[i]))
            comments.push_back(lines[i]);
        else if (lines[i].find(" #") != std::string::npos)
            return std::nullopt;
    }
    return comments;
}

/// From a map whose keys stand on lines of their own. Comments stay, on lines of their own.
Result<std::string> withoutLines(Lines lines, const Found &found)
{
    const YAML::Node &key = found.item.keyNode;
    const auto line = static_cast<std::size_t>(key.Mark().line);
    const auto column = static_cast<std::size_t>(key.Mark().column);
    if (line >= lines.size() || indentOf(lines[line]) != column)
        return cannotEdit(key);
    const bool isOnLine =
        !found.item.value.IsNull() && found.item.value.Mark().line == key.Mark().line;
    const std::size_t end = isOnLine ? line + 1 : endOfValue(lines, line, column);
    const std::optional<Lines> comments = commentsAmong(lines, found.item, end);
    if (!comments)
        return cannotEdit(key);
    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(line);
    const auto at = lines.erase(first, lines.begin() + static_cast<std::ptrdiff_t>(end));
    lines.insert(at, comments->begin(), comments->end());
    return joinedLines(lines);
}

/// From a map in braces that stands on one line.
Result<std::string> withoutFlow(Lines lines, const Found &found)
{
    const YAML::Node &value = found.item.value;
    const auto line = static_cast<std::size_t>(found.item.keyNode.Mark().line);
    const auto column = static_cast<std::size_t>(found.item.keyNode.Mark().column);
    const auto begin = static_cast<std::size_t>(value.Mark().column);
    if (line >= lines.size() || value.Mark().line != found.item.keyNode.Mark().line
        || begin >= lines[line].size())
        return cannotEdit(found.item.keyNode);
    std::string &text = lines[line];
    const auto length = valueLength(value, std::string_view(text).substr(begin));
    if (!length)
        return cannotEdit(value);
    std::size_t first = column;
    std::size_t end = text.find_first_not_of(' ', begin + *length);
    if (end != std::string::npos && text[end] == ',') {
        end = text.find_first_not_of(' ', end + 1);
    } else {
        const std::size_t before = text.find_last_not_of(' ', first == 0 ? 0 : first - 1);
        if (before != std::string::npos && text[before] == ',')
            first = before;
        end = begin + *length;
    }
    if (end == std::string::npos)
        return cannotEdit(value);
    text.erase(first, end - first);
    return joinedLines(lines);
}

} // namespace

Result<std::string> withoutSetting(const std::string &text, const SettingKey &key)
{
    const YamlDocument before = parseYaml(text, "config.yaml");
    if (!before.complaints.empty())
        return fail(ErrorCode::BadInput, "config.yaml", before.complaints.front().value);
    try {
        const std::optional<Found> found = findItem(before.root, key);
        if (!found)
            return fail(ErrorCode::NotFound, key.path.back());
        const auto mapLine = static_cast<std::size_t>(found->map.Mark().line);
        const auto mapColumn = static_cast<std::size_t>(found->map.Mark().column);
        Lines lines = linesOf(text);
        const bool isFlow = mapLine < lines.size() && mapColumn < lines[mapLine].size()
                            && lines[mapLine][mapColumn] == '{';
        TERN_TRY(std::string changed, isFlow ? withoutFlow(std::move(lines), *found)
                                             : withoutLines(std::move(lines), *found));
        const YamlDocument after = parseYaml(changed, "config.yaml");
        FlatYaml expected = flattened(before.root);
        takenAt(expected, found->way);
        if (!after.complaints.empty() || flattened(after.root) != expected)
            return fail(ErrorCode::Unsupported, "config.yaml", "its layout");
        return changed;
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::Unsupported, "config.yaml", exception.msg);
    }
}

} // namespace tern
