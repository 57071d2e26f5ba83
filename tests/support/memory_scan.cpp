#include "memory_scan.h"

#include "content/hasher.h"
#include "memory_entry.h"
#include "memory_names.h"

#include <algorithm>

namespace tern::test {

namespace {

class MemoryScan {
public:
    MemoryScan(MemoryFolder &folder, const MemoryReplicaOptions &options, Agreed &agreed,
               ScanRules *rules, const StopToken &stop)
        : m_folder(folder),
          m_options(options),
          m_agreed(agreed),
          m_rules(rules),
          m_stop(stop),
          m_now(folder.time())
    {
    }

    /// Where a walk towards `top` has to begin: a list of changes is closed upward.
    Result<RelPath> widened(const RelPath &top);
    Result<void> walk(const RelPath &top);
    Scan finish();

private:
    using Listing = std::vector<std::string>;

    Result<void> readAgreed(const RelPath &top);
    Result<void> visitChildren(const RelPath &directory);
    Result<void> visit(const RelPath &path);
    void visitFile(const RelPath &path, const MemoryNodePtr &node);
    void visitSymlink(const RelPath &path, const MemoryNode &node);
    Result<void> visitDirectory(const RelPath &path, const MemoryNode &node);
    Result<Digest> digestOf(const RelPath &path, const MemoryNodePtr &node);
    [[nodiscard]] MemoryNodePtr listed(const RelPath &path) const;
    void reportMissing();
    void enter(const RelPath &directory);
    [[nodiscard]] Admission admission(const RelPath &path, const Entry &entry) const;
    void leaveOut(LeftOut leftOut);
    void note(const RelPath &path, ProblemKind kind, Reach reach, Error error);
    std::optional<AgreedEntry> takeAgreed(const RelPath &path);
    Result<void> step(MemoryStep step, const RelPath &path);

    MemoryFolder &m_folder;
    const MemoryReplicaOptions &m_options;
    Agreed &m_agreed;
    ScanRules *m_rules;
    const StopToken &m_stop;
    const std::int64_t m_now;
    std::map<RelPath, AgreedEntry> m_missing; ///< agreed, and not met yet
    std::optional<RelPath> m_held;            ///< the last directory with a bad ignore file
    Scan m_scan;
};

ProblemKind problemKindOf(ErrorCode code)
{
    const bool moves = code == ErrorCode::Busy || code == ErrorCode::Unstable;
    return moves ? ProblemKind::StillWritten : ProblemKind::Unreadable;
}

Result<void> MemoryScan::step(MemoryStep step, const RelPath &path)
{
    if (m_stop.stop_requested())
        return fail(ErrorCode::Stopped);
    return m_options.before ? m_options.before(step, path.bytes()) : Result<void>();
}

Result<RelPath> MemoryScan::widened(const RelPath &top)
{
    const std::string &way = top.bytes();
    for (std::size_t end = way.find('/'); end != std::string::npos; end = way.find('/', end + 1)) {
        TERN_TRY(const RelPath place, RelPath::parse(way.substr(0, end)));
        const MemoryNodePtr node = standingAt(m_folder, place);
        if (!node || node->kind != Kind::Directory || !node->readable)
            return place;
        TERN_TRY(const auto entry, m_agreed.find(place));
        if (!entry || entry->kind != Kind::Directory)
            return place;
    }
    return top;
}

Result<void> MemoryScan::readAgreed(const RelPath &top)
{
    TERN_TRY(const auto cursor, m_agreed.within(top));
    for (;;) {
        TERN_TRY(auto item, cursor->next());
        if (!item)
            return {};
        m_missing.emplace(std::move(item->path), std::move(item->entry));
    }
}

Result<void> MemoryScan::walk(const RelPath &top)
{
    TERN_TRY(readAgreed(top));
    std::vector<RelPath> above;
    for (RelPath each = top; !each.isRoot(); each = each.parent())
        above.insert(above.begin(), each.parent());
    for (const RelPath &directory : above) {
        const MemoryNodePtr node = directory.isRoot() ? nullptr : m_folder.at(directory.bytes());
        const Admission verdict =
            node ? admission(directory, entryOf(*node, m_folder.manners, m_now))
                 : Admission::Admitted;
        if (verdict != Admission::Admitted) {
            leaveOut({top, Reach::Subtree, verdict});
            return {};
        }
        enter(directory);
    }
    if (top.isRoot())
        TERN_TRY(visitChildren(top));
    else
        TERN_TRY(visit(top));
    reportMissing();
    return {};
}

Result<void> MemoryScan::visitChildren(const RelPath &directory)
{
    TERN_TRY(step(MemoryStep::List, directory));
    const MemoryNodePtr node = standingAt(m_folder, directory);
    if (!node || node->kind != Kind::Directory)
        return fail(ErrorCode::Unstable, directory.bytes());
    if (!node->readable)
        return fail(ErrorCode::PermissionDenied, directory.bytes());
    enter(directory);
    for (const auto &[name, stored] : toldNames(m_folder, *node)) {
        if (directory.isRoot() && name == ".tern")
            continue;
        const auto path = directory.child(name);
        if (path)
            TERN_TRY(visit(*path));
        else
            m_scan.problems.push_back({directory, tern::name(m_options.side), ProblemKind::Skipped,
                                       Reach::Path, path.error(), name});
    }
    return {};
}

/// What a listing shows under this very name: a path that has only the same form is another one.
MemoryNodePtr MemoryScan::listed(const RelPath &path) const
{
    const MemoryNodePtr parent = standingAt(m_folder, path.parent());
    if (!parent)
        return nullptr;
    const auto told = toldNames(m_folder, *parent);
    const auto found = told.find(std::string(path.name()));
    return found == told.end() ? nullptr : parent->children.find(found->second)->second;
}

Result<void> MemoryScan::visit(const RelPath &path)
{
    const Result<void> allowed = step(MemoryStep::Visit, path);
    if (!allowed) {
        if (allowed.error().code == ErrorCode::Stopped)
            return allowed;
        note(path, problemKindOf(allowed.error().code), Reach::Subtree, allowed.error());
        return {};
    }
    const MemoryNodePtr node = listed(path);
    if (!node)
        return {};
    const Entry now = entryOf(*node, m_folder.manners, m_now);
    if (const Admission verdict = admission(path, now); verdict != Admission::Admitted) {
        leaveOut({path, now.kind == Kind::Directory ? Reach::Subtree : Reach::Path, verdict,
                  now.token.object});
        return {};
    }
    switch (node->kind) {
    case Kind::File: visitFile(path, node); return {};
    case Kind::Symlink: visitSymlink(path, *node); return {};
    case Kind::Directory: break;
    }
    return visitDirectory(path, *node);
}

void MemoryScan::enter(const RelPath &directory)
{
    const MemoryNodePtr node = m_folder.at(directory.bytes());
    const auto path = directory.child(ScanRules::ignoreFileName);
    if (m_rules == nullptr || !node || !path || (m_held && m_held->contains(directory)))
        return;
    const auto found = node->children.find(ScanRules::ignoreFileName);
    if (found == node->children.end())
        return;
    const MemoryNode &file = *found->second;
    Result<void> entered = fail(ErrorCode::Unsupported, {}, "it is not a file");
    if (file.kind == Kind::File && !file.readable)
        entered = fail(ErrorCode::PermissionDenied);
    else if (file.kind == Kind::File)
        entered = m_rules->enter(directory, file.bytes);
    if (entered)
        return;
    m_held = directory;
    Error error = entered.error();
    error.subject = path->bytes();
    m_scan.problems.push_back(
        {*path, name(m_options.side), ProblemKind::BadRules, Reach::Path, std::move(error), {}});
}

Admission MemoryScan::admission(const RelPath &path, const Entry &entry) const
{
    if (m_rules == nullptr)
        return Admission::Admitted;
    if (m_held && m_held->contains(path))
        return m_held->child(ScanRules::ignoreFileName) == path ? Admission::Admitted
                                                                : Admission::Held;
    return m_rules->admission(path, entry);
}

void MemoryScan::leaveOut(LeftOut leftOut)
{
    const auto first = m_missing.lower_bound(leftOut.path);
    auto last = first;
    for (; last != m_missing.end() && leftOut.path.contains(last->first); ++last) {
        if (last->first != leftOut.path)
            leftOut.reach = Reach::Subtree;
        if (leftOut.admission == Admission::Forgotten)
            m_scan.forgotten.push_back(last->first);
    }
    m_missing.erase(first, last);
    m_scan.leftOut.push_back(std::move(leftOut));
}

Result<void> MemoryScan::visitDirectory(const RelPath &path, const MemoryNode &node)
{
    const std::size_t before = m_scan.changes.size();
    const Entry now = entryOf(node, m_folder.manners, m_now);
    std::optional<AgreedEntry> agreed = takeAgreed(path);
    const bool known = agreed && agreed->kind == Kind::Directory;
    const bool isSame = known && agreed->state(m_options.side).token == now.token;
    if (!known)
        m_scan.changes.push_back({path, agreed, now});
    else if (!isSame)
        m_scan.refreshed.push_back({path, agreed, now});
    const Result<void> visited = visitChildren(path);
    if (visited || visited.error().code == ErrorCode::Stopped)
        return visited;
    // Nothing is known about it any more, nor below it, but which one it is.
    m_scan.changes.resize(before);
    if (!agreed)
        m_scan.changes.push_back({path, std::nullopt, now});
    std::erase_if(m_scan.refreshed, [&](const Change &c) { return path.contains(c.path); });
    note(path, problemKindOf(visited.error().code), Reach::Subtree, visited.error());
    return {};
}

void MemoryScan::visitSymlink(const RelPath &path, const MemoryNode &node)
{
    const Entry now = entryOf(node, m_folder.manners, m_now);
    std::optional<AgreedEntry> agreed = takeAgreed(path);
    if (!agreed || agreed->kind != Kind::Symlink || agreed->target != now.target)
        m_scan.changes.push_back({path, std::move(agreed), now});
    else if (agreed->state(m_options.side).token != now.token)
        m_scan.refreshed.push_back({path, std::move(agreed), now});
}

void MemoryScan::visitFile(const RelPath &path, const MemoryNodePtr &node)
{
    ++m_scan.files;
    m_scan.bytes += node->bytes.size();
    Entry now = entryOf(*node, m_folder.manners, m_now);
    std::optional<AgreedEntry> agreed = takeAgreed(path);
    if (!agreed || agreed->kind != Kind::File) {
        m_scan.changes.push_back({path, std::move(agreed), now});
        return;
    }
    const SideState &seen = agreed->state(m_options.side);
    const bool sameToken = seen.token.settled && seen.token.object == now.token.object
                           && seen.token.version == now.token.version;
    if (now.size == agreed->size) {
        now.digest = agreed->digest;
        if (!sameToken) {
            const Result<Digest> digest = digestOf(path, node);
            if (!digest) {
                note(path, problemKindOf(digest.error().code), Reach::Path, digest.error());
                return;
            }
            now.digest = *digest;
        }
    }
    const bool sameBytes = now.digest && now.digest == agreed->digest;
    if (!sameBytes || seen.mtime != now.mtime || seen.executable != now.executable)
        m_scan.changes.push_back({path, std::move(agreed), now});
    else if (seen.token != now.token)
        m_scan.refreshed.push_back({path, std::move(agreed), now});
}

/// Of the file as it is, piece by piece; Unstable when it moved meanwhile.
Result<Digest> MemoryScan::digestOf(const RelPath &path, const MemoryNodePtr &node)
{
    if (!node->readable)
        return fail(ErrorCode::PermissionDenied, path.bytes());
    Hasher hasher;
    for (std::size_t at = 0; at < node->bytes.size(); at += m_options.pieceBytes) {
        TERN_TRY(step(MemoryStep::ReadBytes, path));
        const MemoryNodePtr current = standingAt(m_folder, path);
        const std::string_view bytes = current ? current->bytes : node->bytes;
        hasher.add(std::as_bytes(
            std::span(bytes.substr(std::min(at, bytes.size())))
                .first(std::min(m_options.pieceBytes, bytes.size() - std::min(at, bytes.size())))));
    }
    TERN_TRY(step(MemoryStep::FinishRead, path));
    if (!isUnmoved(node, standingAt(m_folder, path), m_folder.manners))
        return fail(ErrorCode::Unstable, path.bytes());
    return hasher.finish();
}

/// What was agreed and not met. A thing that stands there by now came while the walk went on.
void MemoryScan::reportMissing()
{
    std::optional<RelPath> unclear;
    std::optional<RelPath> gone;
    for (auto next = m_missing.begin(); next != m_missing.end();) {
        const Admission verdict = admission(next->first, next->second.on(m_options.side));
        if (verdict == Admission::Admitted) {
            ++next;
            continue;
        }
        const RelPath left = next->first;
        leaveOut(
            {left, next->second.kind == Kind::Directory ? Reach::Subtree : Reach::Path, verdict});
        next = m_missing.upper_bound(left);
    }
    for (auto &[path, agreed] : m_missing) {
        if (unclear && unclear->contains(path))
            continue;
        const bool isBelowGone = gone && gone->contains(path);
        if (!isBelowGone && listed(path)) {
            unclear = path;
            m_scan.problems.push_back({path,
                                       name(m_options.side),
                                       ProblemKind::StillWritten,
                                       Reach::Subtree,
                                       Error{ErrorCode::Unstable, path.bytes(), {}, 0},
                                       {}});
            continue;
        }
        if (!isBelowGone)
            gone = path;
        m_scan.changes.push_back({path, std::move(agreed), std::nullopt});
    }
    m_missing.clear();
}

void MemoryScan::note(const RelPath &path, ProblemKind kind, Reach reach, Error error)
{
    const auto first = m_missing.lower_bound(path);
    auto last = first;
    while (last != m_missing.end() && path.contains(last->first))
        ++last;
    m_missing.erase(first, last);
    m_scan.problems.push_back({path, name(m_options.side), kind, reach, std::move(error), {}});
}

std::optional<AgreedEntry> MemoryScan::takeAgreed(const RelPath &path)
{
    auto taken = m_missing.extract(path);
    return taken ? std::optional(std::move(taken.mapped())) : std::nullopt;
}

Scan MemoryScan::finish()
{
    const auto sort = [](auto &items) {
        std::stable_sort(items.begin(), items.end(),
                         [](const auto &a, const auto &b) { return a.path < b.path; });
    };
    sort(m_scan.changes);
    sort(m_scan.refreshed);
    sort(m_scan.problems);
    sort(m_scan.leftOut);
    std::sort(m_scan.forgotten.begin(), m_scan.forgotten.end());
    return std::move(m_scan);
}

} // namespace

Result<Scan> scanMemory(MemoryFolder &folder, const MemoryReplicaOptions &options, Agreed &agreed,
                        const Scope &scope, ScanRules *rules, const StopToken &stop)
{
    MemoryScan scan(folder, options, agreed, rules, stop);
    std::vector<RelPath> tops;
    for (const RelPath &top : scope.tops) {
        TERN_TRY(RelPath wide, scan.widened(top));
        tops.push_back(std::move(wide));
    }
    for (const RelPath &top : Scope::of(std::move(tops)).tops)
        TERN_TRY(scan.walk(top));
    return scan.finish();
}

} // namespace tern::test
