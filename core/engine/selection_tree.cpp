#include "selection_tree.h"

#include "rule_scan.h"
#include "side_walk.h"

#include <algorithm>

namespace tern {

namespace {

struct Standing {
    RelPath path;
    Kind kind = Kind::File;
    std::uint64_t bytes = 0;
};

struct SideView {
    std::vector<Standing> standing; ///< in tree order
    std::vector<Problem> unknown;
};

void count(Tally &tally, std::uint64_t bytes)
{
    tally.files += 1;
    tally.bytes += bytes;
}

/// What the rules admit on one side, whatever is selected.
Result<SideView> viewOf(Session &session, Side side, const SyncOptions &options,
                        const RelPath &within, std::int64_t now, const StopToken &stop)
{
    const RuleSet rules = options.rules ? options.rules->rules() : RuleSet();
    RuleScan scan({std::make_shared<const FolderRules>(Selection(), rules), {}, {}, now});
    SideView view;
    SideVisitor visitor;
    visitor.ignoreFile = [&](const RelPath &directory, std::string_view text) {
        return scan.enter(directory, text);
    };
    visitor.visit = [&](const RelPath &path, const Entry &entry) {
        const bool isIn = within.isRoot() || path != within;
        const bool isCounted = isIn && within.contains(path);
        if (scan.ruling(path, entry).leavesOut())
            return SideVisitor::Below::Skip;
        if (isCounted)
            view.standing.push_back({path, entry.kind, entry.size});
        return SideVisitor::Below::Enter;
    };
    TERN_TRY(view.unknown, walkSide(session, side, Scope{{within}}, visitor, stop));
    return view;
}

/// Puts the two sides together, folder by folder.
class TreeBuilder {
public:
    /// `standsHere` is asked of folders above what is looked at.
    TreeBuilder(SelectionTree &tree, const TreeQuestion &question, MadeHere::StandsHere standsHere)
        : m_tree(tree), m_question(question), m_standsHere(std::move(standsHere))
    {
    }

    void add(const RelPath &path, const Standing *local, const Standing *remote);
    /// Adds up what stands further down.
    void sumUp();

private:
    struct Open {
        RelPath path;
        std::size_t folder = 0;
    };

    void leaveFor(const RelPath &path);
    void addFolder(const RelPath &path, const Standing *local, const Standing *remote);
    void addFile(const Standing *local, const Standing *remote);
    [[nodiscard]] Choice choiceOf(const RelPath &path, bool standsHere) const;

    SelectionTree &m_tree;
    const TreeQuestion &m_question;
    MadeHere::StandsHere m_standsHere;
    std::vector<Open> m_open;
    std::vector<std::optional<std::size_t>> m_above; ///< by folder: the one it is in
};

bool isFolder(const Standing *standing)
{
    return standing != nullptr && standing->kind == Kind::Directory;
}

void TreeBuilder::leaveFor(const RelPath &path)
{
    while (!m_open.empty() && !m_open.back().path.contains(path))
        m_open.pop_back();
}

void TreeBuilder::add(const RelPath &path, const Standing *local, const Standing *remote)
{
    leaveFor(path);
    if (isFolder(local) || isFolder(remote))
        addFolder(path, isFolder(local) ? local : nullptr, isFolder(remote) ? remote : nullptr);
    const Standing *localFile = isFolder(local) ? nullptr : local;
    const Standing *remoteFile = isFolder(remote) ? nullptr : remote;
    if (localFile != nullptr || remoteFile != nullptr)
        addFile(localFile, remoteFile);
}

/// As a run would find it: chosen, or made here where new folders stay away.
Choice TreeBuilder::choiceOf(const RelPath &path, bool standsHere) const
{
    const Selection &selection = m_tree.selection;
    RelPath at = path;
    while (!at.isRoot() && !selection.choices().contains(at))
        at = at.parent();
    const auto said = selection.choices().find(at);
    if (said != selection.choices().end())
        return said->second;
    if (selection.newFolders() == NewFolders::Come)
        return Choice::Chosen;
    const std::optional<RelPath> top = selection.unmentioned(path);
    if (!top)
        return Choice::Unchosen;
    if (*top == path)
        return standsHere ? Choice::Chosen : Choice::Unchosen;
    for (const Open &open : m_open) {
        if (open.path == *top)
            return m_tree.folders[open.folder].onLocal ? Choice::Chosen : Choice::Unchosen;
    }
    return m_standsHere(*top) ? Choice::Chosen : Choice::Unchosen;
}

void TreeBuilder::addFolder(const RelPath &path, const Standing *local, const Standing *remote)
{
    std::optional<std::size_t> above;
    if (!m_open.empty())
        above = m_open.back().folder;
    SelectableFolder folder;
    folder.name = path.name();
    folder.depth = above ? m_tree.folders[*above].depth + 1 : 1;
    folder.choice = choiceOf(path, local != nullptr);
    folder.onLocal = local != nullptr;
    folder.onRemote = remote != nullptr;
    m_tree.folders.push_back(std::move(folder));
    m_above.push_back(above);
    m_open.push_back({path, m_tree.folders.size() - 1});
}

void TreeBuilder::addFile(const Standing *local, const Standing *remote)
{
    const std::uint64_t bytes = local != nullptr ? local->bytes : remote->bytes;
    SelectableFolder *folder = m_open.empty() ? nullptr : &m_tree.folders[m_open.back().folder];
    count(folder != nullptr ? folder->whole : m_tree.whole, bytes);
    if (local != nullptr)
        count(folder != nullptr ? folder->here : m_tree.here, bytes);
    if (folder != nullptr && local != nullptr && remote != nullptr && local->bytes == remote->bytes)
        count(folder->both, bytes);
}

void TreeBuilder::sumUp()
{
    const auto addTo = [](Tally &sum, const Tally &part) {
        sum.files += part.files;
        sum.bytes += part.bytes;
    };
    std::vector<SelectableFolder> &folders = m_tree.folders;
    for (std::size_t i = folders.size(); i-- > 0;) {
        SelectableFolder *above = m_above[i] ? &folders[*m_above[i]] : nullptr;
        addTo(above != nullptr ? above->whole : m_tree.whole, folders[i].whole);
        addTo(above != nullptr ? above->here : m_tree.here, folders[i].here);
        if (above != nullptr)
            addTo(above->both, folders[i].both);
    }
    if (m_question.levels > 0)
        std::erase_if(folders, [this](const SelectableFolder &folder) {
            return folder.depth > m_question.levels;
        });
}

} // namespace

Result<SelectionTree> lookAtTree(Session &session, const SyncOptions &options,
                                 const TreeQuestion &question, std::int64_t now,
                                 const StopToken &stop)
{
    SelectionTree tree;
    if (options.rules)
        tree.selection = options.rules->selection();
    TERN_TRY(SideView local, viewOf(session, Side::Local, options, question.within, now, stop));
    Result<SideView> remote = viewOf(session, Side::Remote, options, question.within, now, stop);
    if (!remote && remote.error().code == ErrorCode::Stopped)
        return Failure(remote.error());
    if (!remote)
        tree.remote = remote.error();
    const std::vector<Standing> there =
        remote ? std::move(remote->standing) : std::vector<Standing>();
    tree.unknown = std::move(local.unknown);
    if (remote)
        tree.unknown.insert(tree.unknown.end(), remote->unknown.begin(), remote->unknown.end());
    TreeBuilder builder(tree, question, standsOn(session.replica(Side::Local)));
    auto here = local.standing.begin();
    auto other = there.begin();
    while (here != local.standing.end() || other != there.end()) {
        const bool isHere =
            here != local.standing.end() && (other == there.end() || here->path <= other->path);
        const bool isThere =
            other != there.end() && (here == local.standing.end() || other->path <= here->path);
        const RelPath &path = isHere ? here->path : other->path;
        builder.add(path, isHere ? &*here : nullptr, isThere ? &*other : nullptr);
        if (isHere)
            ++here;
        if (isThere)
            ++other;
    }
    builder.sumUp();
    return tree;
}

} // namespace tern
