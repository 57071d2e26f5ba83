#pragma once

#include "expression.h"
#include "filter.h"
#include "pattern_list.h"

namespace tern {

/// What the user asked for, as text: the options --include, --exclude, --filter and --filter-expr,
/// each as often as given.
struct PathFilterTexts {
    std::vector<std::string> includes = {};    ///< patterns
    std::vector<std::string> excludes = {};    ///< patterns
    std::vector<std::string> filters = {};     ///< see Filter
    std::vector<std::string> expressions = {}; ///< see Expression
    /// Nanoseconds since 1970. Ages count against it, so that one run judges all files alike.
    std::int64_t now = 0;
    std::shared_ptr<const MetadataFields> metadata = {}; ///< null: none are known
};

/// Decides which paths a run looks at. What it does not admit is to be left alone on both sides:
/// it is not there, but it is not deleted either.
///
/// In this order: what an exclude covers is out, whatever else is said. Directories are in, so
/// that what is below can be judged. With includes given, a file or symlink has to be covered by
/// them. All filters and all expressions have to hold for a file; symlinks are not asked.
/// A pattern covers what it matches and, for a directory, all below. `!` takes back from the
/// patterns before it, within its own list; where there is none before it, it is an error.
///
/// A value; const calls are safe from any thread.
class PathFilter {
public:
    PathFilter() = default; ///< admits everything

    /// BadInput for the first text that is wrong, in the form of rule_error.h, with that text as
    /// its subject.
    static Result<PathFilter> compile(const PathFilterTexts &texts);

    [[nodiscard]] bool admits(const RelPath &path, const Entry &entry) const;
    /// True when there is nothing that it could leave out.
    [[nodiscard]] bool admitsEverything() const;

private:
    PatternList m_includes;
    PatternList m_excludes;
    std::vector<Filter> m_filters;
    std::vector<Expression> m_expressions;
    std::int64_t m_now = 0;
};

} // namespace tern
