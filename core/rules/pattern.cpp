#include "pattern.h"

namespace tern {

namespace {

std::string_view withoutTrailingSpaces(std::string_view text)
{
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == ' ')
            continue;
        kept = at + 1;
    }
    return text.substr(0, kept);
}

} // namespace

Parsed<Pattern> Pattern::read(std::string_view text)
{
    if (text.size() > maxBytes)
        return wrong("longer than " + std::to_string(maxBytes) + " bytes", maxBytes);
    const std::string_view whole = withoutTrailingSpaces(text);
    std::string_view rest = whole;
    const bool negated = rest.starts_with('!');
    if (negated)
        rest.remove_prefix(1);
    const bool directoryOnly = rest.ends_with('/');
    if (directoryOnly)
        rest.remove_suffix(1);
    const bool anchored = rest.find('/') != std::string_view::npos;
    if (rest.starts_with('/'))
        rest.remove_prefix(1);
    const std::size_t offset =
        (negated ? 1U : 0U)
        + (whole.size() - (negated ? 1U : 0U) - (directoryOnly ? 1U : 0U) - rest.size());
    if (rest.empty())
        return wrong("a pattern is missing; for example '*.tmp', 'cache/' or '/raw/**'", offset);
    Parsed<Glob> glob = Glob::parse(rest);
    if (!glob)
        return ParseFailure(shifted(std::move(glob).error(), offset));
    Pattern made(std::move(*glob));
    made.m_text = whole;
    made.m_negated = negated;
    made.m_directoryOnly = directoryOnly;
    made.m_anchored = anchored;
    return made;
}

Result<Pattern> Pattern::parse(std::string_view text)
{
    Parsed<Pattern> made = read(text);
    if (!made)
        return Failure(asError(made.error(), text));
    return std::move(*made);
}

bool Pattern::matches(std::string_view path, Kind kind) const
{
    if (m_directoryOnly && kind != Kind::Directory)
        return false;
    if (m_anchored)
        return m_glob.matchesPath(path);
    const std::size_t slash = path.rfind('/');
    return m_glob.matchesName(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

} // namespace tern
