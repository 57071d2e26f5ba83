#include "settings_edit.h"

#include "places.h"
#include "yaml_document.h"
#include "yaml_lines.h"

#include <algorithm>

namespace tern {

namespace {

std::string quoted(const std::string &value)
{
    return value.starts_with('/') ? scalarText(value) : quotedScalar(value);
}

std::string limitText(const GuardLimits &limits)
{
    switch (limits.kind) {
    case GuardLimits::Kind::Default: break;
    case GuardLimits::Kind::Count: return std::to_string(limits.value);
    case GuardLimits::Kind::Percent: return std::to_string(limits.value) + "%";
    case GuardLimits::Kind::Off: return "off";
    }
    return {};
}

std::vector<std::pair<std::string, std::string>> valuesOf(const NewFolder &folder)
{
    std::vector<std::pair<std::string, std::string>> values = {
        {"name", quoted(folder.name)},
        {"local_path", quoted(folder.local)},
        {"remote", quoted(folder.remote)},
    };
    if (folder.mode)
        values.emplace_back("sync_mode", name(*folder.mode));
    if (folder.conflicts)
        values.emplace_back("conflict_policy", name(*folder.conflicts));
    if (folder.maxDelete)
        values.emplace_back("max_delete", quoted(limitText(*folder.maxDelete)));
    if (folder.rules)
        values.emplace_back("rules", quoted(*folder.rules));
    return values;
}

std::string blockEntry(const NewFolder &folder, std::size_t indent)
{
    std::string text;
    std::string lead = std::string(indent, ' ') + "- ";
    for (const auto &[key, value] : valuesOf(folder)) {
        text += lead + key + ": " + value + "\n";
        lead.assign(indent + 2, ' ');
    }
    return text;
}

std::string flowEntry(const NewFolder &folder)
{
    std::string text = "{";
    for (const auto &[key, value] : valuesOf(folder))
        text += (text.size() > 1 ? ", " : "") + key + ": " + value;
    return text + "}";
}

std::optional<YamlItem> foldersItem(const YAML::Node &root)
{
    for (const YamlItem &item : itemsOf(root)) {
        if (item.key == "folders")
            return item;
    }
    return std::nullopt;
}

/// The line after the last one that belongs to the entry whose dash stands on `first`.
std::size_t endOfEntry(const std::vector<std::string> &lines, std::size_t first,
                       std::size_t dashColumn)
{
    std::size_t end = first + 1;
    for (std::size_t i = first + 1; i < lines.size(); ++i) {
        if (isBlankLine(lines[i]))
            continue;
        if (indentOf(lines[i]) <= dashColumn)
            break;
        end = i + 1;
    }
    return end;
}

Failure cannotEdit(const YAML::Node &node)
{
    return fail(ErrorCode::Unsupported, "folders", "line " + std::to_string(node.Mark().line + 1));
}

/// The entries of a block list, by the line of their dash; empty when they are not each on lines
/// of their own.
std::vector<std::size_t> entryLines(const std::vector<std::string> &lines, const YAML::Node &list)
{
    std::vector<std::size_t> starts;
    const auto column = static_cast<std::size_t>(list.Mark().column);
    for (const YAML::Node &element : elementsOf(list)) {
        auto line = static_cast<std::size_t>(element.Mark().line);
        while (line < lines.size() && line > 0
               && (indentOf(lines[line]) != column || lines[line][column] != '-'))
            --line;
        if (line >= lines.size() || indentOf(lines[line]) != column || lines[line][column] != '-'
            || (!starts.empty() && line <= starts.back()))
            return {};
        starts.push_back(line);
    }
    return starts;
}

Result<std::string> insertInto(const std::string &text, const YamlItem &item,
                               const NewFolder &folder)
{
    std::vector<std::string> lines = linesOf(text);
    const YAML::Node &list = item.value;
    if (list.IsNull()) {
        const auto at = static_cast<std::size_t>(item.keyNode.Mark().line) + 1;
        const std::string rest =
            lines[at - 1].substr(std::min(lines[at - 1].find(':') + 1, lines[at - 1].size()));
        const std::size_t word = rest.find_first_not_of(" \t\r\n");
        if (word != std::string::npos && rest[word] != '#')
            return cannotEdit(item.keyNode);
        endWithNewline(lines, at);
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), blockEntry(folder, 2));
        return joinedLines(lines);
    }
    if (!list.IsSequence())
        return cannotEdit(item.keyNode);
    const auto line = static_cast<std::size_t>(list.Mark().line);
    const auto column = static_cast<std::size_t>(list.Mark().column);
    if (line >= lines.size() || column >= lines[line].size())
        return cannotEdit(list);
    if (lines[line][column] == '[') {
        lines[line].insert(column + 1, flowEntry(folder) + (list.size() == 0 ? "" : ", "));
        return joinedLines(lines);
    }
    const std::vector<std::size_t> starts = entryLines(lines, list);
    if (starts.empty())
        return cannotEdit(list);
    const std::size_t end = endOfEntry(lines, starts.back(), column);
    endWithNewline(lines, end);
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(end), blockEntry(folder, column));
    return joinedLines(lines);
}

} // namespace

Result<std::string> withFolder(const std::string &text, const NewFolder &folder)
{
    if (!isFolderName(folder.name))
        return fail(ErrorCode::BadInput, folder.name, "name");
    for (const std::string &place : {folder.local, folder.remote}) {
        if (!isValidUtf8(place))
            return fail(ErrorCode::BadInput, place, "not UTF-8");
    }
    const YamlDocument document = parseYaml(text, "config.yaml");
    if (!document.complaints.empty())
        return fail(ErrorCode::BadInput, "config.yaml", document.complaints.front().value);
    try {
        if (const std::optional<YamlItem> item = foldersItem(document.root))
            return insertInto(text, *item, folder);
        if (document.root.IsDefined() && !document.root.IsNull() && !document.root.IsMap())
            return cannotEdit(document.root);
        if (document.root.IsMap() && document.root.Mark().column != 0)
            return cannotEdit(document.root);
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::Unsupported, "folders", exception.msg);
    }
    std::string result = text;
    if (!result.empty() && !result.ends_with('\n'))
        result += '\n';
    return result + "folders:\n" + blockEntry(folder, 2);
}

Result<std::string> withoutFolder(const std::string &text, std::string_view name)
{
    const YamlDocument document = parseYaml(text, "config.yaml");
    if (!document.complaints.empty())
        return fail(ErrorCode::BadInput, "config.yaml", document.complaints.front().value);
    try {
        const std::optional<YamlItem> item = foldersItem(document.root);
        const std::vector<YAML::Node> elements =
            item ? elementsOf(item->value) : std::vector<YAML::Node>();
        const auto found = std::find_if(elements.begin(), elements.end(), [&](const auto &node) {
            for (const YamlItem &part : itemsOf(node)) {
                if (part.key == "name" && part.value.IsScalar() && part.value.Scalar() == name)
                    return true;
            }
            return false;
        });
        if (found == elements.end())
            return fail(ErrorCode::NotFound, std::string(name));
        std::vector<std::string> lines = linesOf(text);
        const std::vector<std::size_t> starts = entryLines(lines, item->value);
        if (starts.size() != elements.size())
            return cannotEdit(*found);
        const std::size_t first = starts[static_cast<std::size_t>(found - elements.begin())];
        const std::size_t end =
            endOfEntry(lines, first, static_cast<std::size_t>(item->value.Mark().column));
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first),
                    lines.begin() + static_cast<std::ptrdiff_t>(end));
        return joinedLines(lines);
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::Unsupported, "folders", exception.msg);
    }
}

} // namespace tern
