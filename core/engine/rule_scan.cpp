#include "rule_scan.h"

namespace tern {

namespace {

static_assert(ScanRules::ignoreFileName == IgnoreTree::fileName,
              "what a scan reads is what the rules know");
static_assert(ScanRules::maxIgnoreFileBytes == PatternList::maxBytes,
              "what a scan reads is what the rules take");

} // namespace

RuleScan::RuleScan(Questions questions)
    : m_questions(std::move(questions)), m_madeHere(m_questions.standsHere)
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

Ruling RuleScan::ruling(const RelPath &path, const Entry &entry)
{
    Ruling ruling = m_rules.judge(scopeOf(path.parent()), path, entry, m_questions.now);
    if (ruling.ground == Ruling::Ground::Selection
        && m_madeHere.choose(m_rules, path) == MadeHere::Found::Chosen) {
        m_places.clear();
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

} // namespace tern
