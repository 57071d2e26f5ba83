#include "path_filter.h"

#include <algorithm>

namespace tern {

namespace {

/// A list that begins by taking back takes back nothing: surely not what was meant.
Result<PatternList> patterns(const std::vector<std::string> &texts)
{
    PatternList list;
    for (const std::string &text : texts) {
        TERN_TRY(Pattern pattern, Pattern::parse(text));
        if (pattern.isNegated() && list.isEmpty()) {
            const RuleError first{"'!' takes back from patterns before it, and there is none"};
            return Failure(asError(first, text));
        }
        list.add(std::move(pattern));
    }
    return list;
}

} // namespace

Result<PathFilter> PathFilter::compile(const PathFilterTexts &texts)
{
    PathFilter made;
    TERN_TRY(made.m_includes, patterns(texts.includes));
    TERN_TRY(made.m_excludes, patterns(texts.excludes));
    for (const std::string &text : texts.filters) {
        TERN_TRY(Filter filter, Filter::parse(text, texts.metadata));
        made.m_filters.push_back(std::move(filter));
    }
    for (const std::string &text : texts.expressions) {
        TERN_TRY(Expression expression, Expression::parse(text, texts.metadata));
        made.m_expressions.push_back(std::move(expression));
    }
    made.m_now = texts.now;
    return made;
}

bool PathFilter::admits(const RelPath &path, const Entry &entry) const
{
    if (m_excludes.excludes(path, entry.kind))
        return false;
    if (entry.kind == Kind::Directory)
        return true;
    if (!m_includes.isEmpty() && !m_includes.excludes(path, entry.kind))
        return false;
    if (entry.kind != Kind::File)
        return true;
    const Candidate file{path, entry, m_now};
    const auto admitsFile = [&file](const auto &rule) { return rule.admits(file); };
    return std::all_of(m_filters.begin(), m_filters.end(), admitsFile)
           && std::all_of(m_expressions.begin(), m_expressions.end(), admitsFile);
}

bool PathFilter::admitsEverything() const
{
    return m_includes.isEmpty() && m_excludes.isEmpty() && m_filters.empty()
           && m_expressions.empty();
}

} // namespace tern
