#include "tree_walk.h"

#include "status_entry.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

template <class Item>
void sortByPath(std::vector<Item> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &a, const Item &b) { return a.path < b.path; });
}

/// True for errors that say that something else stands there than a moment ago.
bool isMovement(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotADirectory:
    case ErrorCode::IsADirectory:
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::Unstable:
    case ErrorCode::Busy: return true;
    default: return false;
    }
}

ProblemKind problemKindOf(ErrorCode code)
{
    return isMovement(code) ? ProblemKind::StillWritten : ProblemKind::Unreadable;
}

bool isUnchanged(const FileStatus &status, const AgreedEntry &agreed, const SideState &seen)
{
    return seen.token.settled && agreed.size == status.size && seen.mtime == status.mtime
           && seen.executable == status.executable && matchesToken(status, seen.token);
}

} // namespace

TreeWalk::TreeWalk(Directory &root, const FileStatus &rootStatus, Agreed &agreed,
                   const ScanOptions &options, StopToken stop)
    : m_root(root),
      m_agreed(agreed),
      m_options(options),
      m_stop(std::move(stop)),
      m_readAhead(root, rootStatus.device, options.directoriesInFlight, m_stop),
      m_checks(root, m_stop),
      m_rules(root, options.rules)
{
}

Entry TreeWalk::entry(const FileStatus &status) const
{
    return entryFromStatus(status, m_options.now, m_options.timeGranularity);
}

Result<void> TreeWalk::walk(const RelPath &top)
{
    TERN_TRY(m_cursor, m_agreed.within(top));
    TERN_TRY(advance());
    m_hidden.reset();
    m_gone.reset();
    TERN_TRY(const bool isLeftOut, isLeftOutAbove(top));
    if (isLeftOut)
        return {};
    if (top.isRoot()) {
        TERN_TRY(const Listing listing, m_readAhead.take(top));
        TERN_TRY(visitItems(top, listing));
    } else {
        ListedItem item{top, Result<FileStatus>(FileStatus())};
        const auto parent = parentOf(top);
        item.status = parent ? (*parent)->status(top.name()) : Failure(parent.error());
        item.isWalked = item.status && m_readAhead.isWalked(*item.status);
        TERN_TRY(visit(top, item));
    }
    TERN_TRY(reportMissingBefore(nullptr));
    m_cursor.reset();
    return {};
}

Result<void> TreeWalk::visitItems(const RelPath &directory, const Listing &listing)
{
    enter(directory, listing);
    for (const ListedItem &item : listing) {
        if (item.path)
            TERN_TRY(visit(*item.path, item));
        else
            noteUnnameable(directory, item);
    }
    return {};
}

Result<void> TreeWalk::visit(const RelPath &path, const ListedItem &item)
{
    TERN_TRY(reportMissingBefore(&path));
    if (!item.status) {
        // Gone between listing and looking: if it was agreed, it is asked for once more.
        if (item.status.error().code != ErrorCode::NotFound)
            noteProblem(path, ProblemKind::Unreadable, Reach::Subtree, item.status.error());
        return {};
    }
    const FileStatus &status = *item.status;
    // What is never synced need not be complained about where it is left out.
    const Entry now = status.type == FileType::Other ? Entry() : entry(status);
    if (const Admission verdict = m_rules.admission(path, now); verdict != Admission::Admitted) {
        if (item.isWalked)
            m_readAhead.skip(path);
        const bool isDirectory = status.type == FileType::Directory;
        return leaveOut(
            {path, isDirectory ? Reach::Subtree : Reach::Path, verdict, now.token.object});
    }
    if (status.mountRoot || (status.type == FileType::Directory && !item.isWalked)) {
        noteProblem(path, ProblemKind::Skipped, Reach::Subtree,
                    Error{ErrorCode::CrossDevice, path.bytes(), "another file system", 0});
        return {};
    }
    switch (status.type) {
    case FileType::Regular: return visitFile(path, status);
    case FileType::Directory: return visitDirectory(path, status);
    case FileType::Symlink: return visitSymlink(path, status);
    case FileType::Other: break;
    }
    noteProblem(path, ProblemKind::Skipped, Reach::Path,
                Error{ErrorCode::Unsupported, path.bytes(), std::string(status.otherType), 0});
    return {};
}

void TreeWalk::enter(const RelPath &directory, const Listing &listing)
{
    if (!m_rules.areGiven())
        return;
    for (const ListedItem &item : listing) {
        if (!item.path || item.path->name() != ScanRules::ignoreFileName)
            continue;
        const Result<void> entered =
            item.status ? m_rules.enter(directory, *item.status) : Failure(item.status.error());
        if (!entered)
            noteBadRules(*item.path, entered.error());
    }
}

Result<bool> TreeWalk::isLeftOutAbove(const RelPath &top)
{
    for (WalkRules::Refused &refused : m_rules.enterAbove(top))
        noteBadRules(refused.ignoreFile, std::move(refused.error));
    const Admission above = m_rules.admissionAbove(top);
    if (above == Admission::Admitted)
        return false;
    TERN_TRY(leaveOut({top, Reach::Subtree, above}));
    return true;
}

Result<void> TreeWalk::leaveOut(LeftOut leftOut)
{
    while (m_next && leftOut.path.contains(m_next->path)) {
        if (m_next->path != leftOut.path)
            leftOut.reach = Reach::Subtree;
        if (leftOut.admission == Admission::Forgotten)
            m_scan.forgotten.push_back(m_next->path);
        TERN_TRY(advance());
    }
    m_scan.leftOut.push_back(std::move(leftOut));
    return {};
}

Result<void> TreeWalk::visitDirectory(const RelPath &path, const FileStatus &status)
{
    const Result<Listing> listing = m_readAhead.take(path);
    if (!listing) {
        const Error &error = listing.error();
        if (error.code == ErrorCode::Stopped)
            return Failure(error);
        if (error.code == ErrorCode::CrossDevice)
            noteProblem(path, ProblemKind::Skipped, Reach::Subtree, error);
        else if (error.code != ErrorCode::NotFound)
            noteUnreadable(path, status, error);
        return {};
    }
    TERN_TRY(auto agreed, takeAgreed(path));
    if (!agreed || agreed->kind != Kind::Directory)
        noteOther(path, std::move(agreed), entry(status));
    else if (!matchesToken(status, agreed->state(m_options.side).token))
        m_scan.refreshed.push_back({path, std::move(agreed), entry(status)});
    return visitItems(path, *listing);
}

Result<void> TreeWalk::visitFile(const RelPath &path, const FileStatus &status)
{
    ++m_scan.files;
    m_scan.bytes += status.size;
    TERN_TRY(auto agreed, takeAgreed(path));
    if (!agreed || agreed->kind != Kind::File) {
        noteOther(path, std::move(agreed), entry(status));
        return {};
    }
    const SideState &seen = agreed->state(m_options.side);
    if (isUnchanged(status, *agreed, seen))
        return {};
    const bool sameBytes =
        status.size == agreed->size
        && (status.size == 0 || (seen.token.settled && matchesToken(status, seen.token)));
    if (status.size == agreed->size && !sameBytes) {
        m_checks.add({path, std::move(*agreed), status});
        return {};
    }
    Entry now = entry(status);
    if (sameBytes)
        now.digest = agreed->digest;
    compareFile(path, std::move(*agreed), std::move(now));
    return {};
}

Result<void> TreeWalk::visitSymlink(const RelPath &path, const FileStatus &status)
{
    TERN_TRY(auto agreed, takeAgreed(path));
    const bool known = agreed && agreed->kind == Kind::Symlink;
    if (known && agreed->state(m_options.side).token.settled
        && matchesToken(status, agreed->state(m_options.side).token))
        return {};
    const auto parent = parentOf(path);
    Result<std::string> target =
        parent ? (*parent)->readSymlink(path.name()) : Result<std::string>(Failure(parent.error()));
    if (!target) {
        noteProblem(path, problemKindOf(target.error().code), Reach::Path, target.error());
        return {};
    }
    Entry now = entry(status);
    now.target = std::move(*target);
    if (!known || agreed->target != now.target)
        noteOther(path, std::move(agreed), std::move(now));
    else if (agreed->state(m_options.side).token != now.token)
        m_scan.refreshed.push_back({path, std::move(agreed), std::move(now)});
    return {};
}

/// Both are files. Where the digests are known to be equal, only metadata may differ.
void TreeWalk::compareFile(const RelPath &path, AgreedEntry agreed, Entry now)
{
    const SideState &seen = agreed.state(m_options.side);
    const bool sameContentKnown =
        now.size == agreed.size && now.digest && now.digest == agreed.digest;
    if (!sameContentKnown || seen.mtime != now.mtime || seen.executable != now.executable)
        m_scan.changes.push_back({path, std::move(agreed), std::move(now)});
    else if (seen.token != now.token)
        m_scan.refreshed.push_back({path, std::move(agreed), std::move(now)});
}

void TreeWalk::noteOther(const RelPath &path, std::optional<AgreedEntry> before, Entry after)
{
    // What was agreed below something that is no directory now is gone with it.
    if (after.kind != Kind::Directory)
        m_gone = path;
    m_scan.changes.push_back({path, std::move(before), std::move(after)});
}

void TreeWalk::noteProblem(const RelPath &path, ProblemKind kind, Reach reach, Error error)
{
    Problem problem{path, name(m_options.side), kind, reach, std::move(error)};
    if (hidesState(problem))
        m_hidden = path;
    m_scan.problems.push_back(std::move(problem));
}

/// A directory that is new here may be one that was agreed elsewhere: its token tells. Without it,
/// all that a rename took out of sight would look deleted.
void TreeWalk::noteUnreadable(const RelPath &directory, const FileStatus &status,
                              const Error &error)
{
    if (!m_next || m_next->path != directory)
        m_scan.changes.push_back({directory, std::nullopt, entry(status)});
    noteProblem(directory, problemKindOf(error.code), Reach::Subtree, error);
}

void TreeWalk::noteBadRules(const RelPath &ignoreFile, Error error)
{
    error.subject = ignoreFile.bytes();
    noteProblem(ignoreFile, ProblemKind::BadRules, Reach::Path, std::move(error));
}

void TreeWalk::noteUnnameable(const RelPath &directory, const ListedItem &item)
{
    // No agreed entry can have such a name, so nothing else is hidden by it.
    m_scan.problems.push_back({directory, name(m_options.side), ProblemKind::Skipped, Reach::Path,
                               item.path.error(), item.rawName});
}

Result<void> TreeWalk::advance()
{
    TERN_TRY(m_next, m_cursor->next());
    return {};
}

Result<std::optional<AgreedEntry>> TreeWalk::takeAgreed(const RelPath &path)
{
    if (!m_next || m_next->path != path)
        return std::nullopt;
    std::optional<AgreedEntry> agreed = std::move(m_next->entry);
    TERN_TRY(advance());
    return agreed;
}

Result<void> TreeWalk::reportMissingBefore(const RelPath *path)
{
    while (m_next && (path == nullptr || m_next->path < *path)) {
        const Admission verdict = m_rules.admission(m_next->path, m_next->entry.on(m_options.side));
        if (verdict != Admission::Admitted) {
            const bool isDirectory = m_next->entry.kind == Kind::Directory;
            TERN_TRY(leaveOut({m_next->path, isDirectory ? Reach::Subtree : Reach::Path, verdict}));
            continue;
        }
        AgreedItem missing = std::move(*m_next);
        TERN_TRY(advance());
        TERN_TRY(reportMissing(std::move(missing)));
    }
    return {};
}

Result<void> TreeWalk::reportMissing(AgreedItem item)
{
    if (m_hidden && m_hidden->contains(item.path))
        return {};
    if (!m_gone || !m_gone->contains(item.path)) {
        if (m_stop.stop_requested())
            return fail(ErrorCode::Stopped);
        const Result<bool> gone = isReallyGone(item.path);
        if (!gone) {
            noteProblem(item.path, problemKindOf(gone.error().code), Reach::Subtree, gone.error());
            return {};
        }
        m_gone = item.path;
    }
    m_scan.changes.push_back({std::move(item.path), std::move(item.entry), std::nullopt});
    return {};
}

Result<std::shared_ptr<Directory>> TreeWalk::parentOf(const RelPath &path)
{
    const RelPath parent = path.parent();
    if (m_openDirectory == nullptr || m_openPath != parent) {
        TERN_TRY(m_openDirectory, m_root.openDirectory(parent.bytes()));
        m_openPath = parent;
    }
    return m_openDirectory;
}

Result<bool> TreeWalk::isReallyGone(const RelPath &path)
{
    const auto parent = parentOf(path);
    if (!parent && parent.error().code == ErrorCode::NotFound)
        return true;
    if (!parent)
        return Failure(parent.error());
    const Result<FileStatus> status = (*parent)->status(path.name());
    if (!status && status.error().code == ErrorCode::NotFound)
        return true;
    if (!status)
        return Failure(status.error());
    // It stands there, yet was not listed: it came this moment, or a directory that changed while
    // it was listed left it out.
    return fail(ErrorCode::Unstable, path.bytes());
}

Result<void> TreeWalk::judge(ContentCheck check)
{
    assert(check.digest);
    const Result<Digest> &digest = *check.digest;
    if (!digest) {
        const ErrorCode code = digest.error().code;
        if (code == ErrorCode::Stopped)
            return Failure(digest.error());
        // Unsupported: what was a file is a pipe or the like by now.
        const ProblemKind kind =
            code == ErrorCode::Unsupported ? ProblemKind::StillWritten : problemKindOf(code);
        noteProblem(check.path, kind, Reach::Path, digest.error());
        return {};
    }
    Entry now = entry(check.status);
    now.digest = *digest;
    compareFile(check.path, std::move(check.agreed), std::move(now));
    return {};
}

Result<Scan> TreeWalk::finish()
{
    std::deque<ContentCheck> checks = m_checks.finish();
    for (ContentCheck &check : checks)
        TERN_TRY(judge(std::move(check)));
    if (m_stop.stop_requested())
        return fail(ErrorCode::Stopped);
    sortByPath(m_scan.changes);
    sortByPath(m_scan.refreshed);
    sortByPath(m_scan.problems);
    sortByPath(m_scan.leftOut);
    std::sort(m_scan.forgotten.begin(), m_scan.forgotten.end());
    return std::move(m_scan);
}

} // namespace tern
