#include "rule_oracle.h"

#include "rules_support.h"

#include <algorithm>

namespace tern::test {

namespace {

std::vector<RelPath> directoriesAbove(const RelPath &path)
{
    std::vector<RelPath> made;
    for (RelPath above = path.parent(); !above.isRoot(); above = above.parent())
        made.push_back(above);
    std::reverse(made.begin(), made.end());
    return made;
}

bool covers(const PatternList &patterns, const RelPath &path, Kind kind)
{
    return patterns.isEmpty() || patterns.excludes(path, kind);
}

bool isCovered(const Rule &rule, const RelPath &path, Kind kind)
{
    return rule.state == RuleState::On && covers(rule.patterns, path, kind);
}

/// The conditions of a file or symlink.
bool conditionsHold(const Rule &rule, const Candidate &candidate)
{
    for (const Filter &filter : rule.filters) {
        if (!filter.admits(candidate))
            return false;
    }
    return !rule.expression || rule.expression->truth(candidate) == Truth::Yes;
}

Ruling says(const RuleSet &rules, std::size_t index, const RelPath &path, const Entry &entry)
{
    const Rule &rule = rules.rules()[index];
    Ruling made;
    made.treatment = rule.treatment;
    made.deletions = rule.deletions;
    made.conflicts = rule.conflicts;
    made.pace = rule.pace;
    made.ground = Ruling::Ground::Rule;
    made.rule = index;
    made.origin = rule.origin;
    if (const auto pattern = rule.patterns.deciding(path, entry.kind))
        made.pattern = rule.patterns.pattern(*pattern).text();
    else if (rule.expression)
        made.pattern = rule.expression->text();
    if (entry.kind == Kind::File && !made.leavesOut()) {
        if (rule.warnSize && entry.size > *rule.warnSize)
            made.large = Ruling::Large::Yes;
        if (rule.maxSize && entry.size > *rule.maxSize) {
            made.treatment = Treatment::LeaveOut;
            made.ground = Ruling::Ground::TooLarge;
            made.large = Ruling::Large::No;
        }
    }
    return made;
}

Ruling ofDirectory(const RuleSet &rules, const RelPath &path)
{
    bool mayAdmit = false;
    for (std::size_t index = 0; index < rules.rules().size(); ++index) {
        const Rule &rule = rules.rules()[index];
        if (!isCovered(rule, path, Kind::Directory))
            continue;
        Truth below = rule.expression ? rule.expression->truthBelow(path) : Truth::Yes;
        if (!rule.filters.empty() && below == Truth::Yes)
            below = Truth::Maybe;
        const bool leavesOut = rule.treatment == Treatment::LeaveOut;
        if (below == Truth::Maybe && !leavesOut)
            mayAdmit = true;
        if (below != Truth::Yes)
            continue;
        if (leavesOut && (mayAdmit || (rule.patterns.isEmpty() && !rule.expression)))
            return {};
        return says(rules, index, path, directory());
    }
    return {};
}

Ruling ofOther(const RuleSet &rules, const RelPath &path, const Entry &entry, std::int64_t now)
{
    for (std::size_t index = 0; index < rules.rules().size(); ++index) {
        const Rule &rule = rules.rules()[index];
        if (isCovered(rule, path, entry.kind) && conditionsHold(rule, {path, entry, now}))
            return says(rules, index, path, entry);
    }
    return {};
}

} // namespace

Ruling plainRuling(const RuleSet &rules, const RelPath &path, const Entry &entry, std::int64_t now)
{
    for (const RelPath &above : directoriesAbove(path)) {
        const Ruling ruling = ofDirectory(rules, above);
        if (ruling.leavesOut())
            return ruling;
    }
    Ruling ruling =
        entry.kind == Kind::Directory ? ofDirectory(rules, path) : ofOther(rules, path, entry, now);
    if (ruling.leavesOut() || ruling.conflicts)
        return ruling;
    for (const ConflictRule &rule : rules.conflictRules()) {
        if (!covers(rule.patterns, path, entry.kind))
            continue;
        ruling.conflicts = rule.policy;
        break;
    }
    return ruling;
}

bool plainlyIgnored(const PlainIgnores &ignores, const RelPath &path, Kind kind)
{
    const auto isIgnoredItself = [&ignores](const RelPath &one, Kind oneKind) {
        for (RelPath directory = one.parent();; directory = directory.parent()) {
            const auto found = ignores.find(directory);
            const std::size_t skip = directory.isRoot() ? 0 : directory.bytes().size() + 1;
            const auto match = found == ignores.end()
                                   ? std::nullopt
                                   : found->second.lastMatch(one.bytes().substr(skip), oneKind);
            if (match)
                return !found->second.pattern(*match).isNegated();
            if (directory.isRoot())
                return false;
        }
    };
    for (const RelPath &above : directoriesAbove(path)) {
        if (isIgnoredItself(above, Kind::Directory))
            return true;
    }
    return isIgnoredItself(path, kind);
}

} // namespace tern::test
