#pragma once

#include "pattern.h"

namespace tern {

/// Patterns in the order in which they were given, for one folder and all below it. The last that
/// matches decides, and what it says of a directory holds for all below: as in git, a path below
/// an excluded directory cannot be taken back.
/// A value; const calls are safe from any thread.
class PatternList {
public:
    static constexpr std::size_t maxBytes = std::size_t{1} << 20; ///< of a text with a list
    static constexpr std::size_t maxPatterns = 10'000;

    /// A text like a .gitignore: one pattern a line; empty lines and those that begin with '#' do
    /// not count. A byte order mark and CR LF are understood. BadInput, with line and column, in
    /// the form of rule_error.h; the first bad line is told.
    static Result<PatternList> parse(std::string_view text);

    /// `line`: where it stands, 0 when it stands in no file.
    void add(Pattern pattern, std::size_t line = 0);

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] const Pattern &pattern(std::size_t index) const;
    [[nodiscard]] std::size_t line(std::size_t index) const;

    /// The last pattern that matches the path itself; what is said of the directories above does
    /// not count. `path`: bytes relative to the folder of the list. For those who walk a tree and
    /// do not enter what is excluded.
    [[nodiscard]] std::optional<std::size_t> lastMatch(std::string_view path, Kind kind) const;
    /// The pattern that decides about `path`, wherever it comes from: the one that excludes the
    /// topmost excluded directory above it, or else lastMatch(). Nothing for the root.
    [[nodiscard]] std::optional<std::size_t> deciding(const RelPath &path, Kind kind) const;
    /// True when the deciding pattern is not a negated one.
    [[nodiscard]] bool excludes(const RelPath &path, Kind kind) const;

private:
    struct Item {
        Pattern pattern;
        std::size_t line = 0;
    };

    std::vector<Item> m_items;
};

} // namespace tern
