#include "rule_scan.h"

#include <algorithm>

namespace tern {

namespace {

static_assert(ScanRules::ignoreFileName == IgnoreTree::fileName,
              "what a scan reads is what the rules know");
static_assert(ScanRules::maxIgnoreFileBytes == PatternList::maxBytes,
              "what a scan reads is what the rules take");

/// The folder around `path` that is here or stays away as a whole: one in the root, or in a folder
/// of which some was chosen.
RelPath wholeOf(const Selection &selection, const RelPath &path)
{
    RelPath whole = path;
    for (RelPath above = path; !above.isRoot(); above = above.parent()) {
        if (selection.presence(above) != Presence::Some)
            whole = above;
    }
    return whole;
}

} // namespace

RuleScan::RuleScan(Questions questions) : m_questions(std::move(questions))
{
    if (m_questions.rules)
        m_rules = *m_questions.rules;
}

Result<void> RuleScan::enter(const RelPath &directory, std::string_view text)
{
    std::erase_if(m_places,
                  [&](const Place &place) { return directory.contains(place.directory); });
    return m_rules.ignores().enter(directory, text);
}

const FolderScope &RuleScan::scopeOf(const RelPath &directory)
{
    while (!m_places.empty() && !m_places.back().directory.contains(directory))
        m_places.pop_back();
    if (m_places.empty())
        m_places.push_back({RelPath(), m_rules.root()});
    std::vector<RelPath> below;
    for (RelPath each = directory; each != m_places.back().directory; each = each.parent())
        below.push_back(each);
    for (auto next = below.rbegin(); next != below.rend(); ++next)
        m_places.push_back({*next, m_rules.enter(m_places.back().scope, *next)});
    return m_places.back().scope;
}

/// A folder that somebody made here is here, though nothing was said about it.
bool RuleScan::isMadeHere(const RelPath &path)
{
    const Selection &selection = m_rules.selection();
    if (selection.newFolders() == NewFolders::Come || !m_questions.standsHere)
        return false;
    const bool isMentioned =
        std::any_of(selection.choices().begin(), selection.choices().end(),
                    [&](const auto &choice) { return choice.first.contains(path); });
    if (isMentioned)
        return false;
    const RelPath whole = wholeOf(selection, path);
    const auto [found, isNew] = m_standing.try_emplace(whole, false);
    if (isNew)
        found->second = m_questions.standsHere(whole);
    return found->second;
}

/// For the rest of this scan.
void RuleScan::choose(const RelPath &folder)
{
    Selection selection = m_rules.selection();
    if (!selection.choose(folder, Choice::Chosen))
        return; // as many choices as there may be: this one stays away
    FolderRules rules(std::move(selection), m_rules.rules());
    rules.ignores() = m_rules.ignores();
    m_rules = std::move(rules);
    m_places.clear();
}

Ruling RuleScan::ruling(const RelPath &path, const Entry &entry)
{
    Ruling ruling = m_rules.judge(scopeOf(path.parent()), path, entry, m_questions.now);
    if (ruling.ground == Ruling::Ground::Selection && isMadeHere(path)) {
        choose(wholeOf(m_rules.selection(), path));
        ruling = m_rules.judge(scopeOf(path.parent()), path, entry, m_questions.now);
    }
    return ruling;
}

Admission RuleScan::admission(const RelPath &path, const Entry &entry)
{
    if (ruling(path, entry).leavesOut())
        return Admission::Forgotten;
    return !m_questions.filter || m_questions.filter(path, entry) ? Admission::Admitted
                                                                  : Admission::Held;
}

std::function<bool(const RelPath &)> standsOn(Replica &local)
{
    return [&local](const RelPath &folder) {
        const auto found = local.look(folder);
        return !found || found->has_value(); // what cannot be told is for the scan to say
    };
}

} // namespace tern
