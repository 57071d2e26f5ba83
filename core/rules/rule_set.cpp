#include "rule_set.h"

#include <algorithm>
#include <array>

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

bool covers(const PatternList &patterns, const RelPath &path, Kind kind)
{
    return patterns.isEmpty() || patterns.excludes(path, kind);
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
    m_rules.push_back(std::move(rule));
    return {};
}

Result<void> RuleSet::addConflictRule(ConflictRule rule)
{
    TERN_TRY(count(rule.patterns, m_conflictRules.size()));
    m_conflictRules.push_back(std::move(rule));
    return {};
}

std::optional<ConflictPolicy> RuleSet::conflictsAt(const RelPath &path, Kind kind) const
{
    for (const ConflictRule &rule : m_conflictRules) {
        if (covers(rule.patterns, path, kind))
            return rule.policy;
    }
    return std::nullopt;
}

/// What rule `index`, which matches, says.
Ruling RuleSet::made(std::size_t index, const RelPath &path, const Entry &entry) const
{
    const Rule &rule = m_rules[index];
    Ruling ruling;
    ruling.treatment = rule.treatment;
    ruling.deletions = rule.deletions;
    ruling.conflicts = rule.conflicts;
    ruling.pace = rule.pace;
    ruling.ground = Ruling::Ground::Rule;
    ruling.rule = index;
    ruling.origin = rule.origin;
    if (const auto pattern = rule.patterns.deciding(path, entry.kind))
        ruling.pattern = rule.patterns.pattern(*pattern).text();
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

Ruling RuleSet::directoryRuling(const RelPath &directory) const
{
    const Entry entry = directoryEntry();
    bool mayAdmit = false;
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules[index];
        if (rule.state == RuleState::Off || !covers(rule.patterns, directory, Kind::Directory))
            continue;
        const Truth below = conditionsBelow(rule, directory);
        const bool leavesOut = rule.treatment == Treatment::LeaveOut;
        if (below == Truth::Maybe)
            mayAdmit = mayAdmit || !leavesOut;
        if (below != Truth::Yes)
            continue;
        if (!leavesOut || (!mayAdmit && (hasConditions(rule) || !rule.patterns.isEmpty())))
            return made(index, directory, entry);
        break;
    }
    return {};
}

Ruling RuleSet::ownRuling(const RelPath &path, const Candidate &candidate) const
{
    if (candidate.entry.kind == Kind::Directory)
        return directoryRuling(path);
    for (std::size_t index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules[index];
        if (rule.state == RuleState::On && covers(rule.patterns, path, candidate.entry.kind)
            && conditionsHold(rule, candidate))
            return made(index, path, candidate.entry);
    }
    return {};
}

std::optional<Ruling> RuleSet::leftOutAbove(const RelPath &path) const
{
    const std::string &bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string::npos;
         slash = bytes.find('/', slash + 1)) {
        Ruling above = directoryRuling(RelPath::parse(bytes.substr(0, slash)).value());
        if (above.leavesOut())
            return above;
    }
    return std::nullopt;
}

Ruling RuleSet::rule(const RelPath &path, const Entry &entry, std::int64_t now) const
{
    if (path.isRoot())
        return {};
    if (auto above = leftOutAbove(path))
        return *above;
    Ruling own = ownRuling(path, {path, entry, now});
    if (!own.conflicts && !own.leavesOut())
        own.conflicts = conflictsAt(path, entry.kind);
    return own;
}

std::optional<Ruling> RuleSet::leftOut(const RelPath &directory) const
{
    const Ruling made = rule(directory, directoryEntry(), 0);
    if (!made.leavesOut())
        return std::nullopt;
    return made;
}

} // namespace tern
