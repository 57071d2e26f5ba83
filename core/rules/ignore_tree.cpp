#include "ignore_tree.h"

#include <cassert>

namespace tern {

struct IgnoreScope::File {
    RelPath path;
    PatternList patterns;
    PatternIndex index; ///< of that one list
};

namespace {

RelPath fileIn(const RelPath &directory)
{
    // A directory so deep that the file cannot be named in it cannot hold the file either.
    return directory.child(IgnoreTree::fileName).value_or(directory);
}

} // namespace

Result<void> IgnoreTree::enter(const RelPath &directory, std::string_view text)
{
    const RelPath path = fileIn(directory);
    const auto inFile = [&path](const Error &error) {
        RuleError told = ruleErrorIn(error).value_or(RuleError{error.detail});
        told.file = path.bytes();
        return Failure(asError(told, error.subject));
    };
    Result<PatternList> list = PatternList::parse(text);
    if (!list)
        return inFile(list.error());
    const auto old = m_files.find(directory);
    const std::size_t others =
        m_patterns - (old == m_files.end() ? 0 : old->second->patterns.size());
    if (list->size() > maxPatterns - others)
        return inFile(asError({"more than " + std::to_string(maxPatterns) + " patterns in all "
                               + std::string(fileName) + " files"},
                              {}));
    remove(directory);
    if (list->isEmpty())
        return {};
    m_patterns += list->size();
    IgnoreScope::File file{path, std::move(*list), {}};
    file.index.add(file.patterns);
    m_files.emplace(directory, std::make_shared<const IgnoreScope::File>(std::move(file)));
    return {};
}

void IgnoreTree::remove(const RelPath &directory)
{
    const auto old = m_files.find(directory);
    if (old == m_files.end())
        return;
    m_patterns -= old->second->patterns.size();
    m_files.erase(old);
}

void IgnoreTree::listen(IgnoreScope &scope, const RelPath &directory) const
{
    const auto found = m_files.find(directory);
    if (found != m_files.end())
        scope.m_speakers.push_back(
            {found->second, directory.isRoot() ? 0 : directory.bytes().size() + 1});
}

IgnoreScope IgnoreTree::root() const
{
    IgnoreScope scope;
    listen(scope, RelPath());
    return scope;
}

IgnoreScope IgnoreTree::enter(const IgnoreScope &above, const RelPath &directory) const
{
    IgnoreScope scope = above;
    if (isEmpty() || scope.m_excludedBy)
        return scope;
    const auto match = deciding(above, directory, Kind::Directory);
    if (match && match->effect == IgnoreMatch::Effect::Excludes)
        scope.m_excludedBy = match;
    else
        listen(scope, directory);
    return scope;
}

/// The deepest file first.
std::optional<IgnoreMatch> IgnoreTree::deciding(const IgnoreScope &directory, const RelPath &path,
                                                Kind kind) const
{
    if (directory.m_excludedBy)
        return directory.m_excludedBy;
    const std::string_view bytes = path.bytes();
    for (auto speaker = directory.m_speakers.rbegin(); speaker != directory.m_speakers.rend();
         ++speaker) {
        const IgnoreScope::File &file = *speaker->file;
        if (const auto match = file.index.search(bytes.substr(speaker->skip), kind).next())
            return IgnoreMatch{file.path, file.patterns.line(match->pattern),
                               file.patterns.pattern(match->pattern).text(),
                               match->negated ? IgnoreMatch::Effect::TakesBack
                                              : IgnoreMatch::Effect::Excludes};
    }
    return std::nullopt;
}

std::optional<IgnoreMatch> IgnoreTree::deciding(const RelPath &path, Kind kind) const
{
    if (path.isRoot() || isEmpty())
        return std::nullopt;
    IgnoreScope scope = root();
    const std::string_view bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string_view::npos;
         slash = bytes.find('/', slash + 1)) {
        const auto above = RelPath::parse(bytes.substr(0, slash));
        assert(above);
        scope = enter(scope, *above);
        if (scope.m_excludedBy)
            break;
    }
    return deciding(scope, path, kind);
}

bool IgnoreTree::excludes(const RelPath &path, Kind kind) const
{
    const auto match = deciding(path, kind);
    return match && match->effect == IgnoreMatch::Effect::Excludes;
}

} // namespace tern
