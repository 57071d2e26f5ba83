// The first line is a path, the rest a list of patterns as in a .gitignore.
#include "fuzz/fuzz.h"
#include "fuzz/rule_laws.h"

#include "rules/pattern_list.h"

namespace tern::test {

namespace {

constexpr Kind kinds[] = {Kind::File, Kind::Directory, Kind::Symlink};

/// A pattern that matches these bytes and no others.
std::string escaped(std::string_view path)
{
    std::string pattern = "/";
    for (const char c : path) {
        if (c != '/')
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

void requireLiteral(const RelPath &path)
{
    const std::string text = escaped(path.bytes());
    const auto pattern = Pattern::parse(text);
    if (!pattern) {
        require(text.size() > Pattern::maxBytes, "every path can be written as a pattern");
        return;
    }
    for (const Kind kind : kinds) {
        require(pattern->matches(path.bytes(), kind), "what is quoted matches itself");
        require(!pattern->matches(path.bytes() + "x", kind), "and nothing longer");
        require(!pattern->matches("x/" + path.bytes(), kind), "and nothing further down");
    }
    const auto children = Pattern::parse(text + "/**");
    if (!children)
        return;
    require(!children->matches(path.bytes(), Kind::Directory), "a/** does not match a");
    require(children->matches(path.bytes() + "/x/y", Kind::File), "a/** matches all below a");
}

void requireStable(const Pattern &pattern, const RelPath &path)
{
    const auto again = Pattern::parse(pattern.text());
    require(again && again->text() == pattern.text(), "a pattern is told as it was written");
    require(again->isNegated() == pattern.isNegated()
                && again->isDirectoryOnly() == pattern.isDirectoryOnly(),
            "a pattern that is read again means the same");
    if (path.isRoot())
        return;
    for (const Kind kind : kinds)
        require(again->matches(path.bytes(), kind) == pattern.matches(path.bytes(), kind),
                "a pattern that is read again matches the same");
}

void requireDecision(const PatternList &list, const RelPath &path, Kind kind)
{
    const auto deciding = list.deciding(path, kind);
    require(!deciding || *deciding < list.size(), "a pattern of the list decides");
    require(list.excludes(path, kind) == (deciding && !list.pattern(*deciding).isNegated()),
            "what is excluded was decided");
    if (path.isRoot())
        return require(!deciding, "nothing is said of the root");
    if (list.excludes(path.parent(), Kind::Directory))
        require(deciding == list.deciding(path.parent(), Kind::Directory),
                "what a directory is, all below it is");
    const auto last = list.lastMatch(path.bytes(), kind);
    if (!last)
        return;
    require(list.pattern(*last).matches(path.bytes(), kind), "what matched last matches");
    for (std::size_t i = *last + 1; i < list.size(); ++i)
        require(!list.pattern(i).matches(path.bytes(), kind), "nothing behind it matches");
}

} // namespace

void fuzz(std::string_view bytes)
{
    const RelPath path = RelPath::parse(takeLine(bytes)).value_or(RelPath());
    if (!path.isRoot())
        requireLiteral(path);
    const auto list = PatternList::parse(bytes);
    if (!list)
        return requireRuleError(list.error(), bytes);
    for (std::size_t i = 0; i < list->size(); ++i)
        requireStable(list->pattern(i), path);
    for (const Kind kind : kinds)
        requireDecision(*list, path, kind);
}

} // namespace tern::test
