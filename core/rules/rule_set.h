#pragma once

#include "expression.h"
#include "filter.h"
#include "pattern_index.h"

#include "model/policy.h"

namespace tern {

/// What a rule does with what it matches.
enum class Treatment : std::uint8_t { LeaveOut, BothWays, UpOnly, DownOnly, AskFirst };
[[nodiscard]] const char *name(Treatment treatment); ///< "leave_out", "both_ways", "up_only", ...
[[nodiscard]] std::optional<Treatment> treatmentFromName(std::string_view name);

/// When a change is synced: as soon as it is seen, or with the next scan of everything.
enum class Pace : std::uint8_t { RealTime, Scheduled };

enum class RuleState : std::uint8_t { On, Off };

/// Where a rule was written. Lines and columns count from 1; 0: unknown.
struct RuleOrigin {
    std::string file = {};
    std::size_t line = 0;
    std::size_t column = 0;
    std::string name = {}; ///< "default_rules.exclude_patterns", "research_rules.datasets", ...

    bool operator==(const RuleOrigin &) const = default;
};

struct Rule {
    /// Empty: any path. A pattern covers what it matches and, for a directory, all below.
    PatternList patterns = {};
    std::vector<Filter> filters = {};          ///< all must hold
    std::optional<Expression> expression = {}; ///< must hold
    Treatment treatment = Treatment::BothWays;
    Deletions deletions = Deletions::Keep;
    std::optional<ConflictPolicy> conflicts = {}; ///< unset: the folder's
    std::optional<std::uint64_t> warnSize = {};   ///< bytes; a larger file is synced, and shown
    std::optional<std::uint64_t> maxSize = {};    ///< bytes; a larger file is left out
    Pace pace = Pace::RealTime;
    RuleState state = RuleState::On;
    RuleOrigin origin = {};
};

/// Decides what happens to a conflict, and nothing else. A rule's own `conflicts` goes before it.
struct ConflictRule {
    PatternList patterns = {}; ///< as in Rule
    ConflictPolicy policy = ConflictPolicy::Ask;
    RuleOrigin origin = {};
};

/// What is to be done with one path, and why.
struct Ruling {
    enum class Ground : std::uint8_t {
        Default,    ///< no rule matches: as the folder does
        Rule,       ///< `rule` matches
        TooLarge,   ///< `rule` matches, and the file is above its maxSize
        IgnoreFile, ///< a .ternignore: `origin` says where
        Selection,  ///< not among the folders that were chosen to be here
    };
    enum class Large : std::uint8_t { No, Yes }; ///< Yes: above the warnSize of `rule`

    Treatment treatment = Treatment::BothWays;
    Deletions deletions = Deletions::Keep;
    std::optional<ConflictPolicy> conflicts = {};
    Pace pace = Pace::RealTime;
    Ground ground = Ground::Default;
    Large large = Large::No;
    std::optional<std::size_t> rule = {}; ///< index into RuleSet::rules()
    RuleOrigin origin = {};               ///< of what decided
    std::string pattern = {};             ///< that decided, or the expression; empty: neither

    [[nodiscard]] bool leavesOut() const { return treatment == Treatment::LeaveOut; }
    bool operator==(const Ruling &) const = default;
};
[[nodiscard]] const char *name(Ruling::Ground ground); ///< "default", "rule", "too_large", ...

/// What a ruling means for the decision. What no rule matches, and what is asked about first,
/// goes the way of the folder. A path that is left out must not come here; should it, nothing is
/// done with it without consent.
[[nodiscard]] PathPolicy pathPolicy(const Ruling &ruling, SyncMode folderMode,
                                    ConflictPolicy folderPolicy);

/// What a RuleSet says of one directory, and what its patterns say of all below. A walk makes one
/// for each directory that it enters, from that of the directory above, so that nothing is asked
/// again for every file. A value, for the RuleSet that made it, as long as that does not change.
class RuleScope {
public:
    /// Of the directory itself.
    [[nodiscard]] const Ruling &ruling() const { return m_ruling; }
    /// True: all below is left out as well, and the directory need not be entered.
    [[nodiscard]] bool isLeftOut() const { return m_ruling.leavesOut(); }

private:
    friend class RuleSet;
    struct Covering {
        std::size_t rule = 0;
        std::optional<std::size_t> pattern = {}; ///< nothing: the rule has no patterns
    };

    Ruling m_ruling;
    /// The rules that cover the directory, in order, up to the first without conditions: nothing
    /// below ever comes to a later one.
    std::vector<Covering> m_covering;
    std::optional<std::size_t> m_conflictRule; ///< the first that covers the directory
};

/// An ordered list of rules; the first that matches decides.
///
/// A file is matched by a rule whose patterns cover it and whose conditions (filters, expression)
/// all hold; so is a symlink, by those conditions that it has an answer to (it has no size, no time
/// and no metadata, and a rule that needs them does not match it).
///
/// A directory is left out, and all below it, by a rule that leaves out and surely matches all
/// below: its patterns cover the directory, and its conditions hold there whatever the file. A rule
/// before it which admits, and might match a file below because its patterns cover the directory
/// (or it has none) while its conditions may hold there, prevents that. A rule without patterns and
/// conditions ("everything else") never leaves out a directory, so that what is below can be
/// judged.
///
/// A value; const calls are safe from any thread.
class RuleSet {
public:
    static constexpr std::size_t maxRules = 1000;       ///< of each kind
    static constexpr std::size_t maxPatterns = 100'000; ///< of all rules together

    /// BadInput, in the form of rule_error.h: too many, or a list of patterns that begins with one
    /// that takes back.
    Result<void> add(Rule rule);
    Result<void> addConflictRule(ConflictRule rule);

    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; }
    [[nodiscard]] const std::vector<ConflictRule> &conflictRules() const { return m_conflictRules; }

    /// A path by itself. `now`: nanoseconds since 1970; ages count against it.
    [[nodiscard]] Ruling rule(const RelPath &path, const Entry &entry, std::int64_t now) const;

    /// For a walk: where it begins, each directory that it enters, and what stands in there.
    [[nodiscard]] RuleScope root() const;
    [[nodiscard]] RuleScope enter(const RuleScope &above, const RelPath &directory) const;
    [[nodiscard]] Ruling rule(const RuleScope &directory, const RelPath &path, const Entry &entry,
                              std::int64_t now) const;

private:
    using Covering = RuleScope::Covering;
    class CoveringRules;

    Result<void> count(const PatternList &patterns, std::size_t rules);
    [[nodiscard]] Ruling directoryRuling(const RuleScope &scope, const RelPath &directory) const;
    [[nodiscard]] Ruling made(const Covering &by, const Entry &entry) const;
    [[nodiscard]] std::optional<std::size_t> conflictRule(const RuleScope &scope,
                                                          const RelPath &path, Kind kind) const;
    [[nodiscard]] Ruling withConflicts(Ruling ruling,
                                       std::optional<std::size_t> conflictRule) const;

    std::vector<Rule> m_rules;
    std::vector<ConflictRule> m_conflictRules;
    PatternIndex m_index; ///< list n: the patterns of rule n, none where it is off
    PatternIndex m_conflictIndex;
    RuleScope m_root;
    std::size_t m_patterns = 0;
};

} // namespace tern
