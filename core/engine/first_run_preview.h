#pragma once

#include "session.h"

#include <atomic>
#include <map>

namespace tern {

/// Files that share a fate, in figures and by example.
struct FileShare {
    Tally files = {};
    std::vector<RelPath> paths = {}; ///< the first of them, in tree order
    /// By extension: lower case, without the dot; empty: none. The commonest first.
    std::vector<std::pair<std::string, Tally>> extensions = {};
};

/// What a first run of a pair would do. Files and symlinks count, directories do not.
struct FirstRunPreview {
    FileShare up;        ///< to the remote
    FileShare down;      ///< to the local side
    FileShare same;      ///< there already on both sides, compared by content
    FileShare conflicts; ///< bytes: of the larger version
    FileShare asks;      ///< wait for the user's word, as a rule says
    FileShare leftOut;   ///< by rules, on either side
    /// What leaves them out, the most files first.
    std::vector<std::pair<Ruling, Tally>> leftOutBy = {};
    /// Of a pair that was synced before: files moved and removed, and what is agreed as a whole.
    std::uint64_t moved = 0;
    std::uint64_t removed = 0;
    std::uint64_t agreedFiles = 0;
    std::vector<Problem> problems = {}; ///< the first of them
    std::uint64_t problemCount = 0;
    std::optional<GuardStop> guard = {}; ///< set: it would be stopped, and nothing done

    static constexpr std::size_t mostPaths = 1000; ///< of each share
    static constexpr std::size_t mostExtensions = 8;
    static constexpr std::size_t mostReasons = 32; ///< of leftOutBy
};

/// How long copying will take: a guess, for nothing was measured yet. What a share over a gigabit
/// line does is taken for granted. Pure.
[[nodiscard]] std::uint64_t guessedSeconds(const FirstRunPreview &preview);

/// What rules leave out on both sides. Enters what a run would not, to count it.
struct LeftOutCount {
    FileShare files;
    std::vector<std::pair<Ruling, Tally>> by;
};

/// Looks at both sides. `seen` grows by one with each file that is met, left out or not. `now`:
/// nanoseconds since 1970; ages count against it. Blocks: worker. Stopped when asked to.
Result<LeftOutCount> countLeftOut(Session &session, const SyncOptions &options, std::int64_t now,
                                  std::size_t paths, std::atomic<std::uint64_t> &seen,
                                  const StopToken &stop);

/// Puts the result of a run that was a preview in figures. Pure.
[[nodiscard]] FirstRunPreview firstRunPreviewOf(const RunResult &result, LeftOutCount leftOut,
                                                std::size_t paths);

} // namespace tern
