#include "folder_rules.h"

#include <cassert>

namespace tern {

namespace {

Ruling unselected()
{
    Ruling made;
    made.treatment = Treatment::LeaveOut;
    made.ground = Ruling::Ground::Selection;
    return made;
}

Ruling ignored(const IgnoreMatch &match)
{
    Ruling made;
    made.treatment = Treatment::LeaveOut;
    made.ground = Ruling::Ground::IgnoreFile;
    made.origin = {match.file.bytes(), match.line, 1, std::string(IgnoreTree::fileName)};
    made.pattern = match.pattern;
    return made;
}

bool isExcluded(const std::optional<IgnoreMatch> &match)
{
    return match && match->effect == IgnoreMatch::Effect::Excludes;
}

/// By a rule for "everything else", or for its size.
bool isLeftOutUnasked(const Ruling &ruling)
{
    return ruling.leavesOut()
           && (ruling.ground == Ruling::Ground::TooLarge || ruling.pattern.empty());
}

} // namespace

bool FolderRules::isHere(const FolderScope &directory, const RelPath &path, Kind kind) const
{
    if (directory.m_presence == Presence::All)
        return true;
    return m_selection.isHere(path, kind);
}

FolderScope FolderRules::root() const
{
    FolderScope scope;
    scope.m_presence = m_selection.presence(RelPath());
    scope.m_ignores = m_ignores.root();
    scope.m_rules = m_rules.root();
    return scope;
}

FolderScope FolderRules::enter(const FolderScope &above, const RelPath &directory) const
{
    if (above.isLeftOut())
        return above;
    FolderScope scope;
    if (!isHere(above, directory, Kind::Directory)) {
        scope.m_ruling = unselected();
        return scope;
    }
    scope.m_ignores = m_ignores.enter(above.m_ignores, directory);
    if (scope.m_ignores.excludedBy()) {
        scope.m_ruling = ignored(*scope.m_ignores.excludedBy());
        return scope;
    }
    scope.m_presence =
        above.m_presence == Presence::All ? Presence::All : m_selection.presence(directory);
    scope.m_rules = m_rules.enter(above.m_rules, directory);
    scope.m_ruling = scope.m_rules.ruling();
    return scope;
}

Ruling FolderRules::judge(const FolderScope &directory, const RelPath &path, const Entry &entry,
                          std::int64_t now) const
{
    if (directory.isLeftOut())
        return directory.ruling();
    if (entry.kind == Kind::Directory)
        return enter(directory, path).ruling();
    if (!isHere(directory, path, entry.kind))
        return unselected();
    if (const auto match = m_ignores.deciding(directory.m_ignores, path, entry.kind);
        isExcluded(match))
        return ignored(*match);
    Ruling ruling = m_rules.rule(directory.m_rules, path, entry, now);
    if (isLeftOutUnasked(ruling) && path.name() == IgnoreTree::fileName)
        return {};
    return ruling;
}

Ruling FolderRules::judge(const RelPath &path, const Entry &entry, std::int64_t now) const
{
    FolderScope scope = root();
    if (path.isRoot())
        return scope.ruling();
    const std::string_view bytes = path.bytes();
    for (std::size_t slash = bytes.find('/'); slash != std::string_view::npos && !scope.isLeftOut();
         slash = bytes.find('/', slash + 1)) {
        const auto above = RelPath::parse(bytes.substr(0, slash));
        assert(above);
        scope = enter(scope, *above);
    }
    return judge(scope, path, entry, now);
}

} // namespace tern
