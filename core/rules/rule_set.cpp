#include "rule_set.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace tern {

namespace {

constexpr std::array<std::string_view, 5> treatmentNames = {"leave_out", "both_ways", "up_only",
                                                            "down_only", "ask_first"};

Entry directoryEntry()
{
    Entry made;
    made.kind = Kind::Directory;
    return made;
}

bool hasConditions(const Rule &rule)
{
    return !rule.filters.empty() || rule.expression.has_value();
}

bool conditionsHold(const Rule &rule, const Candidate &candidate)
{
    return std::all_of(rule.filters.begin(), rule.filters.end(),
                       [&](const Filter &filter) { return filter.admits(candidate); })
           && (!rule.expression || rule.expression->admits(candidate));
}

/// Whether the conditions hold for all that may stand below a directory. Filters ask for what
/// differs from file to file.
Truth conditionsBelow(const Rule &rule, const RelPath &directory)
{
    const Truth expression = rule.expression ? rule.expression->truthBelow(directory) : Truth::Yes;
    return rule.filters.empty() ? expression : std::min(expression, Truth::Maybe);
}

} // namespace

const char *name(Treatment treatment)
{
    return treatmentNames[static_cast<std::size_t>(treatment)].data();
}

std::optional<Treatment> treatmentFromName(std::string_view name)
{
    const auto found = std::find(treatmentNames.begin(), treatmentNames.end(), name);
    if (found == treatmentNames.end())
        return std::nullopt;
    return static_cast<Treatment>(found - treatmentNames.begin());
}

const char *name(Ruling::Ground ground)
{
    switch (ground) {
    case Ruling::Ground::Default: return "default";
    case Ruling::Ground::Rule: return "rule";
    case Ruling::Ground::TooLarge: return "too_large";
    case Ruling::Ground::IgnoreFile: return "ignore_file";
    case Ruling::Ground::Selection: return "selection";
    }
    return "";
}

PathPolicy pathPolicy(const Ruling &ruling, SyncMode folderMode, ConflictPolicy folderPolicy)
{
    PathPolicy made{folderMode, ruling.deletions, ruling.conflicts.value_or(folderPolicy),
                    Consent::Given};
    switch (ruling.treatment) {
    case Treatment::LeaveOut:
    case Treatment::AskFirst: made.consent = Consent::Needed; break;
    case Treatment::BothWays:
        if (ruling.ground != Ruling::Ground::Default)
            made.mode = SyncMode::Bidirectional;
        break;
    case Treatment::UpOnly: made.mode = SyncMode::UploadOnly; break;
    case Treatment::DownOnly: made.mode = SyncMode::DownloadOnly; break;
    }
    return made;
}

Result<void> RuleSet::count(const PatternList &patterns, std::size_t rules)
{
    if (rules == maxRules)
        return Failure(asError({"more than " + std::to_string(maxRules) + " rules"}, {}));
    if (patterns.size() > maxPatterns - m_patterns)
        return Failure(
            asError({"more than " + std::to_string(maxPatterns) + " patterns in all rules"}, {}));
    if (!patterns.isEmpty() && patterns.pattern(0).isNegated())
        return Failure(asError({"'!' takes back from patterns before it, and there is none"},
                               patterns.pattern(0).text()));
    m_patterns += patterns.size();
    return {};
}

Result<void> RuleSet::add(Rule rule)
{
    TERN_TRY(count(rule.patterns, m_rules.size()));
    const bool isOn = rule.state == RuleState::On;
    m_index.add(isOn ? rule.patterns : PatternList());
    const bool isReached =
        m_root.m_covering.empty() || hasConditions(m_rules[m_root.m_covering.back().rule]);
    if (isOn && rule.patterns.isEmpty() && isReached)
        m_root.m_covering.push_back({m_rules.size()});
    m_rules.push_back(std::move(rule));
    return {};
}

Result<void> RuleSet::addConflictRule(ConflictRule rule)
{
    TERN_TRY(count(rule.patterns, m_conflictRules.size()));
    m_conflictIndex.add(rule.patterns);
    if (rule.patterns.isEmpty() && !m_root.m_conflictRule)
        m_root.m_conflictRule = m_conflictRules.size();
    m_conflictRules.push_back(std::move(rule));
    return {};
}

/// Goes in order through the rules whose patterns cover a path: those that cover the directory it
/// stands in, and those that match the path itself.
class RuleSet::CoveringRules {
public:
    CoveringRules(const RuleScope &scope, PatternIndex::Search search)
        : m_inherited(scope.m_covering), m_search(std::move(search))
    {
        findOwn();
    }

    std::optional<Covering> next()
    {
        if (!m_inherited.empty() && (!m_own || m_inherited.front().rule <= m_own->rule)) {
            const Covering first = m_inherited.front();
            m_inherited = m_inherited.subspan(1);
            if (m_own && m_own->rule == first.rule)
                findOwn(); // what covers the directory is not taken back below
            return first;
        }
        const auto first = m_own;
        if (first)
            findOwn();
        return first;
    }

private:
    void findOwn()
    {
        m_own.reset();
        while (const auto match = m_search.next()) {
            if (match->negated)
                continue;
            m_own = {match->list, match->pattern};
            return;
        }
    }

    std::span<const Covering> m_inherited;
    PatternIndex::Search m_search;
    std::optional<Covering> m_own;
};

std::optional<std::size_t> RuleSet::conflictRule(const RuleScope &scope, const RelPath &path,
                                                 Kind kind) const
{
    PatternIndex::Search search = m_conflictIndex.search(path.bytes(), kind);
    while (const auto match = search.next()) {
        if (scope.m_conflictRule && *scope.m_conflictRule < match->list)
            break;
        if (!match->negated)
            return match->list;
    }
    return scope.m_conflictRule;
}

/// What the rule that covers a path, and whose conditions hold, says of it.
Ruling RuleSet::made(const Covering &by, const Entry &entry) const
{
    const Rule &rule = m_rules[by.rule];
    Ruling ruling;
    ruling.treatment = rule.treatment;
    ruling.deletions = rule.deletions;
    ruling.conflicts = rule.conflicts;
    ruling.pace = rule.pace;
    ruling.ground = Ruling::Ground::Rule;
    ruling.rule = by.rule;
    ruling.origin = rule.origin;
    if (by.pattern)
        ruling.pattern = rule.patterns.pattern(*by.pattern).text();
    else if (rule.expression)
        ruling.pattern = rule.expression->text();
    if (entry.kind != Kind::File || ruling.leavesOut())
        return ruling;
    if (rule.maxSize && entry.size > *rule.maxSize) {
        ruling.treatment = Treatment::LeaveOut;
        ruling.ground = Ruling::Ground::TooLarge;
    } else if (rule.warnSize && entry.size > *rule.warnSize) {
        ruling.large = Ruling::Large::Yes;
    }
    return ruling;
}

Ruling RuleSet::withConflicts(Ruling ruling, std::optional<std::size_t> conflictRule) const
{
    if (conflictRule && !ruling.conflicts && !ruling.leavesOut())
        ruling.conflicts = m_conflictRules[*conflictRule].policy;
    return ruling;
}

Ruling RuleSet::directoryRuling(const RuleScope &scope, const RelPath &directory) const
{
    bool mayAdmit = false;
    for (const Covering &by : scope.m_covering) {
        const Rule &rule = m_rules[by.rule];
        const bool leavesOut = rule.treatment == Treatment::LeaveOut;
        const Truth below = conditionsBelow(rule, directory);
        if (below == Truth::Maybe)
            mayAdmit = mayAdmit || !leavesOut;
        if (below != Truth::Yes)
            continue;
        const bool isEverythingElse = rule.patterns.isEmpty() && !hasConditions(rule);
        if (leavesOut && (mayAdmit || isEverythingElse))
            break;
        return made(by, directoryEntry());
    }
    return {};
}

RuleScope RuleSet::root() const
{
    return m_root;
}

RuleScope RuleSet::enter(const RuleScope &above, const RelPath &directory) const
{
    if (above.isLeftOut())
        return above;
    RuleScope scope;
    CoveringRules covering(above, m_index.search(directory.bytes(), Kind::Directory));
    while (const auto by = covering.next()) {
        scope.m_covering.push_back(*by);
        if (!hasConditions(m_rules[by->rule]))
            break;
    }
    scope.m_conflictRule = conflictRule(above, directory, Kind::Directory);
    scope.m_ruling = withConflicts(directoryRuling(scope, directory), scope.m_conflictRule);
    return scope;
}

Ruling RuleSet::rule(const RuleScope &directory, const RelPath &path, const Entry &entry,
                     std::int64_t now) const
{
    if (directory.isLeftOut())
        return directory.ruling();
    if (entry.kind == Kind::Directory)
        return enter(directory, path).ruling();
    const Candidate candidate{path, entry, now};
    CoveringRules covering(directory, m_index.search(path.bytes(), entry.kind));
    Ruling ruling;
    while (const auto by = covering.next()) {
        if (!conditionsHold(m_rules[by->rule], candidate))
            continue;
        ruling = made(*by, entry);
        break;
    }
    return withConflicts(std::move(ruling), conflictRule(directory, path, entry.kind));
}

Ruling RuleSet::rule(const RelPath &path, const Entry &entry, std::int64_t now) const
{
    RuleScope scope = root();
    if (path.isRoot())
        return scope.ruling();
    const std::string &bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string::npos && !scope.isLeftOut();
         slash = bytes.find('/', slash + 1)) {
        const auto above = RelPath::parse(std::string_view(bytes).substr(0, slash));
        assert(above);
        scope = enter(scope, *above);
    }
    return rule(scope, path, entry, now);
}

} // namespace tern
