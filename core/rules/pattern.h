#pragma once

#include "glob.h"

#include "model/entry.h"

namespace tern {

/// One pattern as a line of a .gitignore, with git's meaning exactly:
///
///   `name`, `*.tmp`    a name at any depth        `/name`, `a/b`, `a/**`   anchored: the whole
///   path `name/`            directories only           `!name`                  takes back (see
///   PatternList)
///   `\!name`, `\#x`    without special meaning    trailing spaces go, unless quoted: `name\ `
///
/// A `#` begins a comment in a list, not here. Two deviations, both towards the manual: what can
/// match nothing is an error, where git stays silent; and in `foo**/bar` the stars are plain ones,
/// where git before 2.52 took "foobar" for a match.
/// A value; const calls are safe from any thread.
class Pattern {
public:
    static constexpr std::size_t maxBytes = Glob::maxBytes;

    /// BadInput, in the form of rule_error.h.
    static Result<Pattern> parse(std::string_view text);
    /// The same with the error still apart, for those who know the line.
    static Parsed<Pattern> read(std::string_view text);

    /// True when the pattern, its `!` left aside, matches. `path`: bytes relative to the folder
    /// in which the pattern stands, never empty. Says nothing of what is below a match.
    [[nodiscard]] bool matches(std::string_view path, Kind kind) const;

    [[nodiscard]] bool isNegated() const { return m_negated; }
    [[nodiscard]] bool isDirectoryOnly() const { return m_directoryOnly; }
    [[nodiscard]] const Glob &glob() const { return m_glob; }
    /// As it was written, without trailing spaces.
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    explicit Pattern(Glob glob) : m_glob(std::move(glob)) {}

    std::string m_text;
    Glob m_glob;
    bool m_negated = false;
    bool m_directoryOnly = false;
    bool m_anchored = false;
};

} // namespace tern
