#include "pattern_list.h"

#include <algorithm>
#include <cassert>

namespace tern {

Result<PatternList> PatternList::parse(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.size() > maxBytes)
        return Failure(
            asError({"the list is longer than " + std::to_string(maxBytes) + " bytes", 1, 1}, {}));
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    PatternList list;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.starts_with('#') || line.find_first_not_of(' ') == std::string_view::npos)
            continue;
        RuleError complaint{"more than " + std::to_string(maxPatterns) + " patterns", 1, number};
        if (list.size() < maxPatterns) {
            Parsed<Pattern> pattern = Pattern::read(line);
            if (pattern) {
                list.add(std::move(*pattern), number);
                continue;
            }
            complaint = std::move(pattern).error();
            complaint.line = number;
        }
        return Failure(asError(complaint, line));
    }
    return list;
}

void PatternList::add(Pattern pattern, std::size_t line)
{
    m_items.push_back({std::move(pattern), line});
}

const Pattern &PatternList::pattern(std::size_t index) const
{
    assert(index < m_items.size());
    return m_items[index].pattern;
}

std::size_t PatternList::line(std::size_t index) const
{
    assert(index < m_items.size());
    return m_items[index].line;
}

std::optional<std::size_t> PatternList::lastMatch(std::string_view path, Kind kind) const
{
    for (std::size_t index = m_items.size(); index > 0; --index) {
        if (m_items[index - 1].pattern.matches(path, kind))
            return index - 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> PatternList::deciding(const RelPath &path, Kind kind) const
{
    if (path.isRoot())
        return std::nullopt;
    const std::string_view bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string_view::npos;
         slash = bytes.find('/', slash + 1)) {
        const auto above = lastMatch(bytes.substr(0, slash), Kind::Directory);
        if (above && !m_items[*above].pattern.isNegated())
            return above;
    }
    return lastMatch(bytes, kind);
}

bool PatternList::excludes(const RelPath &path, Kind kind) const
{
    const auto index = deciding(path, kind);
    return index && !m_items[*index].pattern.isNegated();
}

} // namespace tern
