#include "rules_edit.h"

#include "yaml_document.h"
#include "yaml_lines.h"
#include "yaml_place.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

using Lines = std::vector<std::string>;
using Values = std::vector<std::pair<std::string, std::string>>;
/// Keys and texts of one rule, in any order.
using FlatRule = FlatYaml;

constexpr const char *listKey = "rules";
constexpr std::size_t usualColumn = 2;

Failure cannotEdit(std::size_t line)
{
    return fail(ErrorCode::Unsupported, "rules", "line " + std::to_string(line + 1));
}

std::ptrdiff_t at(std::size_t line)
{
    return static_cast<std::ptrdiff_t>(line);
}

bool isComment(const std::string &line)
{
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string::npos && line[first] == '#';
}

Lines entryFor(const Values &values, std::size_t column)
{
    Lines lines;
    std::string lead = std::string(column, ' ') + "- ";
    for (const auto &[key, text] : values) {
        lines.push_back(lead + key + ": " + scalarText(text) + "\n");
        lead.assign(column + 2, ' ');
    }
    return lines;
}

/// One change of one document.
class RuleEditor {
public:
    RuleEditor(const std::string &text, const YAML::Node &root, const RuleEdit &edit)
        : m_lines(linesOf(text)), m_edit(edit), m_list(itemAt(root, listKey))
    {
        if (m_list)
            m_rules = elementsOf(m_list->value);
    }

    Result<std::string> edit();

private:
    /// The lines of one rule.
    struct Extent {
        std::size_t comments = 0; ///< where what is said directly above it begins
        std::size_t dash = 0;
        std::size_t end = 0; ///< behind its last line
    };

    Result<void> add();
    Result<void> addFirst();
    Result<void> remove();
    Result<void> move();
    Result<void> set(const std::string &key, const std::string &text);
    Result<void> replace(const YamlItem &item, const std::string &text);
    Result<void> takeOut(const YAML::Node &rule, const YamlItem &item);
    Result<void> takeOutOfFlow(const YamlItem &item, std::size_t length);
    Result<void> insertKey(const YAML::Node &rule, const std::string &key, const std::string &text);
    [[nodiscard]] Result<Extent> extentOf(std::size_t number) const;
    [[nodiscard]] bool isFlow(const YAML::Node &node) const;
    [[nodiscard]] std::size_t column() const
    {
        return static_cast<std::size_t>(m_list->value.Mark().column);
    }

    Lines m_lines;
    const RuleEdit &m_edit;
    const std::optional<YamlItem> m_list;
    std::vector<YAML::Node> m_rules;
};

Result<std::string> RuleEditor::edit()
{
    if (m_list && !m_list->value.IsNull() && !m_list->value.IsSequence())
        return cannotEdit(static_cast<std::size_t>(m_list->keyNode.Mark().line));
    const bool isAdd = m_edit.kind == RuleEdit::Kind::Add;
    if (m_edit.number >= m_rules.size() + (isAdd ? 1 : 0))
        return fail(ErrorCode::NotFound, "rule " + std::to_string(m_edit.number + 1));
    switch (m_edit.kind) {
    case RuleEdit::Kind::Add: TERN_TRY(m_rules.empty() ? addFirst() : add()); break;
    case RuleEdit::Kind::Remove: TERN_TRY(remove()); break;
    case RuleEdit::Kind::Move: TERN_TRY(move()); break;
    case RuleEdit::Kind::Set:
        assert(m_edit.values.size() == 1);
        TERN_TRY(set(m_edit.values.front().first, m_edit.values.front().second));
        break;
    }
    return joinedLines(m_lines);
}

bool RuleEditor::isFlow(const YAML::Node &node) const
{
    const auto line = static_cast<std::size_t>(node.Mark().line);
    const auto column = static_cast<std::size_t>(node.Mark().column);
    if (line >= m_lines.size() || column >= m_lines[line].size())
        return false;
    return m_lines[line][column] == '{' || m_lines[line][column] == '[';
}

Result<RuleEditor::Extent> RuleEditor::extentOf(std::size_t number) const
{
    Extent extent;
    extent.dash = static_cast<std::size_t>(m_rules[number].Mark().line);
    const std::size_t column = this->column();
    const bool standsAlone = extent.dash < m_lines.size() && !isFlow(m_list->value)
                             && indentOf(m_lines[extent.dash]) == column
                             && m_lines[extent.dash].compare(column, 1, "-") == 0;
    if (!standsAlone)
        return cannotEdit(extent.dash);
    extent.end = extent.dash + 1;
    for (std::size_t i = extent.end; i < m_lines.size(); ++i) {
        if (isBlankLine(m_lines[i]))
            continue;
        if (indentOf(m_lines[i]) <= column)
            break;
        extent.end = i + 1;
    }
    extent.comments = extent.dash;
    while (extent.comments > 0 && isComment(m_lines[extent.comments - 1])
           && indentOf(m_lines[extent.comments - 1]) == column)
        --extent.comments;
    return extent;
}

/// Where no rule stands yet.
Result<void> RuleEditor::addFirst()
{
    if (!m_list) {
        endWithNewline(m_lines, m_lines.size());
        m_lines.push_back(std::string(listKey) + ":\n");
        const Lines entry = entryFor(m_edit.values, usualColumn);
        m_lines.insert(m_lines.end(), entry.begin(), entry.end());
        return {};
    }
    const auto line = static_cast<std::size_t>(m_list->keyNode.Mark().line);
    const auto column = static_cast<std::size_t>(m_list->keyNode.Mark().column);
    std::string &text = m_lines[line];
    const std::size_t colon = text.find(':', column);
    if (colon == std::string::npos)
        return cannotEdit(line);
    for (const std::string_view nothing : {" []", " ~", " null"}) {
        if (text.compare(colon + 1, nothing.size(), nothing) == 0)
            text.erase(colon + 1, nothing.size());
    }
    const std::size_t next = text.find_first_not_of(" \t\r\n", colon + 1);
    if (next != std::string::npos && text[next] != '#')
        return cannotEdit(line);
    endWithNewline(m_lines, line + 1);
    const Lines entry = entryFor(m_edit.values, column + usualColumn);
    m_lines.insert(m_lines.begin() + at(line + 1), entry.begin(), entry.end());
    return {};
}

Result<void> RuleEditor::add()
{
    const bool isLast = m_edit.number == m_rules.size();
    TERN_TRY(const Extent beside, extentOf(isLast ? m_edit.number - 1 : m_edit.number));
    const std::size_t line = isLast ? beside.end : beside.comments;
    endWithNewline(m_lines, line);
    const Lines entry = entryFor(m_edit.values, column());
    m_lines.insert(m_lines.begin() + at(line), entry.begin(), entry.end());
    return {};
}

Result<void> RuleEditor::remove()
{
    TERN_TRY(const Extent extent, extentOf(m_edit.number));
    m_lines.erase(m_lines.begin() + at(extent.dash), m_lines.begin() + at(extent.end));
    return {};
}

Result<void> RuleEditor::move()
{
    if (m_edit.to >= m_rules.size())
        return fail(ErrorCode::NotFound, "rule " + std::to_string(m_edit.to + 1));
    if (m_edit.to == m_edit.number)
        return {};
    TERN_TRY(const Extent extent, extentOf(m_edit.number));
    TERN_TRY(const Extent there, extentOf(m_edit.to));
    endWithNewline(m_lines, m_lines.size());
    const bool isDown = m_edit.to > m_edit.number;
    const auto first = m_lines.begin() + at(extent.comments);
    const auto last = m_lines.begin() + at(extent.end);
    if (isDown)
        std::rotate(first, last, m_lines.begin() + at(there.end));
    else
        std::rotate(m_lines.begin() + at(there.comments), first, last);
    return {};
}

Result<void> RuleEditor::set(const std::string &key, const std::string &text)
{
    const YAML::Node &rule = m_rules[m_edit.number];
    const auto item = itemAt(rule, key);
    if (text.empty())
        return item ? takeOut(rule, *item) : Result<void>();
    return item ? replace(*item, text) : insertKey(rule, key, text);
}

Result<void> RuleEditor::replace(const YamlItem &item, const std::string &text)
{
    const auto line = static_cast<std::size_t>(item.value.Mark().line);
    const auto column = static_cast<std::size_t>(item.value.Mark().column);
    if (line >= m_lines.size() || column >= m_lines[line].size())
        return cannotEdit(static_cast<std::size_t>(item.keyNode.Mark().line));
    const auto length = valueLength(item.value, std::string_view(m_lines[line]).substr(column));
    if (!length)
        return cannotEdit(line);
    m_lines[line].replace(column, *length, scalarText(text));
    return {};
}

Result<void> RuleEditor::insertKey(const YAML::Node &rule, const std::string &key,
                                   const std::string &text)
{
    const auto line = static_cast<std::size_t>(rule.Mark().line);
    const auto column = static_cast<std::size_t>(rule.Mark().column);
    if (isFlow(rule)) {
        const auto length = bracketedLength(std::string_view(m_lines[line]).substr(column));
        if (!length)
            return cannotEdit(line);
        m_lines[line].insert(column + *length - 1, ", " + key + ": " + scalarText(text));
        return {};
    }
    TERN_TRY(const Extent extent, extentOf(m_edit.number));
    endWithNewline(m_lines, extent.end);
    m_lines.insert(m_lines.begin() + at(extent.end),
                   std::string(column, ' ') + key + ": " + scalarText(text) + "\n");
    return {};
}

Result<void> RuleEditor::takeOut(const YAML::Node &rule, const YamlItem &item)
{
    const auto line = static_cast<std::size_t>(item.keyNode.Mark().line);
    const auto column = static_cast<std::size_t>(item.value.Mark().column);
    const bool isOnLine = item.value.Mark().line == item.keyNode.Mark().line
                          && line < m_lines.size() && column < m_lines[line].size();
    const auto length =
        isOnLine ? valueLength(item.value, std::string_view(m_lines[line]).substr(column))
                 : std::nullopt;
    if (!length)
        return cannotEdit(line);
    if (isFlow(rule))
        return takeOutOfFlow(item, column + *length);
    const std::size_t behind = m_lines[line].find_first_not_of(" \t\r\n", column + *length);
    if (behind != std::string::npos) // a comment of its own
        return cannotEdit(line);
    const auto key = static_cast<std::size_t>(item.keyNode.Mark().column);
    const bool isBehindDash = indentOf(m_lines[line]) < key;
    if (isBehindDash) {
        if (line + 1 >= m_lines.size() || indentOf(m_lines[line + 1]) != key)
            return cannotEdit(line);
        m_lines[line + 1].replace(0, key, m_lines[line].substr(0, key));
    }
    m_lines.erase(m_lines.begin() + at(line));
    return {};
}

Result<void> RuleEditor::takeOutOfFlow(const YamlItem &item, std::size_t end)
{
    const auto line = static_cast<std::size_t>(item.keyNode.Mark().line);
    auto first = static_cast<std::size_t>(item.keyNode.Mark().column);
    std::string &text = m_lines[line];
    const std::size_t next = text.find_first_not_of(' ', end);
    if (next != std::string::npos && text[next] == ',') {
        end = text.find_first_not_of(' ', next + 1);
    } else {
        const std::size_t before = text.find_last_not_of(' ', first - 1);
        if (before != std::string::npos && text[before] == ',')
            first = before;
    }
    if (end == std::string::npos)
        return cannotEdit(line);
    text.erase(first, end - first);
    return {};
}

/// The rules of a document, and what else it says.
struct Content {
    std::vector<FlatRule> rules;
    FlatYaml rest;
};

Content contentOf(const YAML::Node &root)
{
    Content content;
    content.rest = flattened(root);
    const std::string way = std::string("\n") + listKey;
    for (std::size_t i = 0;; ++i) {
        const std::string own = way + '\n' + std::to_string(i);
        FlatRule rule;
        const FlatYaml taken = takenAt(content.rest, own);
        for (const auto &[key, text] : taken)
            rule.emplace(key.substr(own.size()), text);
        if (rule.empty())
            break;
        content.rules.push_back(std::move(rule));
    }
    return content;
}

/// What the edit should make of the rules.
std::vector<FlatRule> expected(std::vector<FlatRule> rules, const RuleEdit &edit)
{
    const auto place = [&](std::size_t number) { return rules.begin() + at(number); };
    if (edit.kind == RuleEdit::Kind::Add)
        rules.insert(place(edit.number), FlatRule());
    if (edit.kind == RuleEdit::Kind::Remove)
        rules.erase(place(edit.number));
    if (edit.kind == RuleEdit::Kind::Move) {
        FlatRule moved = std::move(rules[edit.number]);
        rules.erase(place(edit.number));
        rules.insert(place(edit.to), std::move(moved));
    }
    if (edit.kind == RuleEdit::Kind::Remove || edit.kind == RuleEdit::Kind::Move)
        return rules;
    for (const auto &[key, text] : edit.values) {
        rules[edit.number].erase('\n' + key);
        if (!text.empty())
            rules[edit.number].emplace('\n' + key, text);
    }
    return rules;
}

Result<std::string> withOne(const std::string &text, const RuleEdit &edit)
{
    const YamlDocument before = parseYaml(text, "rules");
    if (!before.complaints.empty())
        return fail(ErrorCode::BadInput, "rules", before.complaints.front().value);
    try {
        TERN_TRY(std::string changed, RuleEditor(text, before.root, edit).edit());
        const YamlDocument after = parseYaml(changed, "rules");
        if (!after.complaints.empty())
            return fail(ErrorCode::Unsupported, "rules", "its layout");
        const Content was = contentOf(before.root);
        const Content is = contentOf(after.root);
        if (is.rest != was.rest || is.rules != expected(was.rules, edit))
            return fail(ErrorCode::Unsupported, "rules", "its layout");
        return changed;
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::Unsupported, "rules", exception.msg);
    }
}

} // namespace

const char *name(RuleEdit::Kind kind)
{
    switch (kind) {
    case RuleEdit::Kind::Add: return "add";
    case RuleEdit::Kind::Remove: return "remove";
    case RuleEdit::Kind::Move: return "move";
    case RuleEdit::Kind::Set: return "set";
    }
    return "set";
}

Result<std::string> withRuleEdit(const std::string &text, const RuleEdit &edit)
{
    if (edit.kind != RuleEdit::Kind::Set)
        return withOne(text, edit);
    std::string changed = text;
    for (const auto &value : edit.values) {
        RuleEdit one = edit;
        one.values = {value};
        TERN_TRY(changed, withOne(changed, one));
    }
    return changed;
}

} // namespace tern
