#include "rule_scan.h"

#include <algorithm>

namespace tern {

namespace {

RelPath topOf(RelPath path)
{
    while (!path.parent().isRoot())
        path = path.parent();
    return path;
}

} // namespace

Result<void> RuleScan::enter(const RelPath &directory, std::string_view text)
{
    return m_ignored.enter(directory, text);
}

/// A folder that somebody made here is here, though nothing was said about it.
bool RuleScan::isSelected(const RelPath &path, Kind kind)
{
    const Selection &selection = m_questions.rules->selection;
    if (selection.isHere(path, kind))
        return true;
    if (selection.newFolders() == NewFolders::Come || !m_questions.standsHere)
        return false;
    const bool isMentioned =
        std::any_of(selection.choices().begin(), selection.choices().end(),
                    [&](const auto &choice) { return choice.first.contains(path); });
    if (isMentioned)
        return false;
    const RelPath top = topOf(path);
    const auto [found, isNew] = m_standing.try_emplace(top, false);
    if (isNew)
        found->second = m_questions.standsHere(top);
    return found->second;
}

bool RuleScan::isLeftOut(const RelPath &path, const Entry &entry) const
{
    if (!m_ignored.isEmpty() && m_ignored.excludes(path, entry.kind))
        return true;
    if (m_questions.rules == nullptr)
        return false;
    const RuleSet &rules = m_questions.rules->rules;
    if (entry.kind == Kind::Directory)
        return rules.leftOut(path).has_value();
    return rules.rule(path, entry, m_questions.now).leavesOut();
}

Admission RuleScan::admission(const RelPath &path, const Entry &entry)
{
    if (m_questions.rules != nullptr && !isSelected(path, entry.kind))
        return Admission::Forgotten;
    if (isLeftOut(path, entry))
        return Admission::Forgotten;
    return !m_questions.filter || m_questions.filter(path, entry) ? Admission::Admitted
                                                                  : Admission::Held;
}

} // namespace tern
