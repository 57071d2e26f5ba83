#pragma once

#include "pattern_list.h"

#include <map>

namespace tern {

/// The `.ternignore` files of a tree, with the meaning that .gitignore files have in git: each
/// speaks of its directory and all below; a deeper file goes before a shallower one, within a file
/// the last match decides, and what is below an excluded directory cannot be taken back.
///
/// A value; const calls are safe from any thread.
class IgnoreTree {
public:
    static constexpr std::string_view fileName = ".ternignore";
    static constexpr std::size_t maxPatterns = 100'000; ///< of all files together

    /// The walk has come into `directory`, where a file with this text stands. What stood there
    /// before is replaced; leaving is implied. BadInput in the form of rule_error.h, with the path
    /// of the file; then nothing has changed. Bounds of one file: those of PatternList.
    Result<void> enter(const RelPath &directory, std::string_view text);
    /// There is none any more in `directory`.
    void remove(const RelPath &directory);

    [[nodiscard]] bool isEmpty() const { return m_lists.empty(); }

    struct Match {
        RelPath file;
        std::size_t line = 0;
        std::string pattern;
        bool excludes = false; ///< false: it takes back
    };
    /// The pattern that decides about `path`, wherever it comes from. Nothing for the root.
    [[nodiscard]] std::optional<Match> deciding(const RelPath &path, Kind kind) const;
    [[nodiscard]] bool excludes(const RelPath &path, Kind kind) const;

private:
    [[nodiscard]] std::optional<Match> matchOf(const RelPath &path, Kind kind) const;

    std::map<RelPath, PatternList> m_lists; ///< by directory; none is empty
    std::size_t m_patterns = 0;
};

} // namespace tern
