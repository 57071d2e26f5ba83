#include "ignore_tree.h"

namespace tern {

Result<void> IgnoreTree::enter(const RelPath &directory, std::string_view text)
{
    const auto inFile = [&directory](const Error &error) {
        const std::string file =
            (directory.isRoot() ? std::string() : directory.bytes() + '/') + std::string(fileName);
        RuleError told = ruleErrorIn(error).value_or(RuleError{error.detail});
        told.file = file;
        return Failure(asError(told, error.subject));
    };
    Result<PatternList> list = PatternList::parse(text);
    if (!list)
        return inFile(list.error());
    const auto old = m_lists.find(directory);
    const std::size_t others = m_patterns - (old == m_lists.end() ? 0 : old->second.size());
    if (list->size() > maxPatterns - others)
        return inFile(asError({"more than " + std::to_string(maxPatterns) + " patterns in all "
                               + std::string(fileName) + " files"},
                              {}));
    remove(directory);
    if (list->isEmpty())
        return {};
    m_patterns += list->size();
    m_lists.emplace(directory, std::move(*list));
    return {};
}

void IgnoreTree::remove(const RelPath &directory)
{
    const auto old = m_lists.find(directory);
    if (old == m_lists.end())
        return;
    m_patterns -= old->second.size();
    m_lists.erase(old);
}

/// The deepest file first. What stands above `path` is taken to be admitted.
std::optional<IgnoreTree::Match> IgnoreTree::matchOf(const RelPath &path, Kind kind) const
{
    RelPath directory = path;
    while (!directory.isRoot()) {
        directory = directory.parent();
        const auto found = m_lists.find(directory);
        if (found == m_lists.end())
            continue;
        const std::size_t above = directory.isRoot() ? 0 : directory.bytes().size() + 1;
        const PatternList &list = found->second;
        const std::string_view below = std::string_view(path.bytes()).substr(above);
        if (const auto index = list.lastMatch(below, kind))
            return Match{directory.child(fileName).value_or(directory), list.line(*index),
                         list.pattern(*index).text(), !list.pattern(*index).isNegated()};
    }
    return std::nullopt;
}

std::optional<IgnoreTree::Match> IgnoreTree::deciding(const RelPath &path, Kind kind) const
{
    if (path.isRoot() || isEmpty())
        return std::nullopt;
    const std::string &bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string::npos;
         slash = bytes.find('/', slash + 1)) {
        auto above = matchOf(RelPath::parse(bytes.substr(0, slash)).value(), Kind::Directory);
        if (above && above->excludes)
            return above;
    }
    return matchOf(path, kind);
}

bool IgnoreTree::excludes(const RelPath &path, Kind kind) const
{
    const auto match = deciding(path, kind);
    return match && match->excludes;
}

} // namespace tern
