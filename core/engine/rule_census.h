#pragma once

#include "session.h"

namespace tern {

/// How much of what stands on the two sides each rule decides about. A path that stands on both
/// counts once, as it is here. What is below a folder that is left out counts as well; what a
/// .ternignore leaves out counts for no rule. Files and symlinks count, directories do not.
struct RuleCensus {
    std::vector<Tally> rules = {}; ///< by their index in the RuleSet
    Tally rest = {};               ///< what no rule matches: as the folder does
    Tally ignored = {};            ///< by a .ternignore
    std::vector<Problem> unknown = {};
};

/// `rules` may be null: there are none. Blocks: worker, between runs. `now`: nanoseconds since
/// 1970; ages count against it. Stopped.
[[nodiscard]] Result<RuleCensus> countByRules(Session &session, const SharedRules &rules,
                                              std::int64_t now, const StopToken &stop = {});

/// What is looked for: all of `patterns` and `expression` that are given must match.
struct MatchQuestion {
    static constexpr std::size_t mostPaths = 10'000;

    PatternList patterns = {}; ///< as in Rule; empty: any path
    std::optional<Expression> expression = {};
    std::optional<Expression> before = {}; ///< what it did not match is new
    std::size_t paths = 5;                 ///< how many are told of
};

struct MatchedFile {
    RelPath path;
    std::uint64_t bytes = 0;
    enum class Novelty : std::uint8_t { Known, New } novelty = Novelty::Known;

    bool operator==(const MatchedFile &) const = default;
};

/// What matches on either side, whatever rules and selections say.
struct Matches {
    Tally files = {};
    Tally fresh = {};                    ///< of these: new
    std::vector<MatchedFile> first = {}; ///< new ones first, then in tree order
    std::vector<Problem> unknown = {};
};

/// As countByRules().
[[nodiscard]] Result<Matches> findMatches(Session &session, const MatchQuestion &question,
                                          std::int64_t now, const StopToken &stop = {});

} // namespace tern
