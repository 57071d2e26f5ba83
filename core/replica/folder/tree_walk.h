#pragma once

#include "content_checks.h"
#include "read_ahead.h"
#include "scanner.h"
#include "walk_rules.h"

namespace tern {

/// The walk of one scan: goes through the tree beside the agreed entries, both in tree order, and
/// notes what differs. What happens on disk meanwhile may show as a Problem for the next run, but
/// never as a deletion: a name that is missing where it was agreed is asked for once more.
/// Used by one thread.
class TreeWalk {
public:
    TreeWalk(Directory &root, const FileStatus &rootStatus, Agreed &agreed,
             const ScanOptions &options, StopToken stop);

    /// Walks `top` and all below it. Call with tops in tree order, none inside another. Fails
    /// when the root cannot be listed, when the agreement cannot be read, and when stopped.
    Result<void> walk(const RelPath &top);
    /// Waits for the contents that had to be read. Call once, at the end.
    Result<Scan> finish();

private:
    Result<void> visitItems(const RelPath &directory, const Listing &listing);
    Result<void> visit(const RelPath &path, const ListedItem &item);
    Result<void> visitDirectory(const RelPath &path, const FileStatus &status);
    Result<void> visitFile(const RelPath &path, const FileStatus &status);
    Result<void> visitSymlink(const RelPath &path, const FileStatus &status);

    /// Reads the ignore file of a directory, before anything in it is visited.
    void enter(const RelPath &directory, const Listing &listing);
    /// True when the rules leave `top` or a directory above it out; all of that is noted then.
    Result<bool> isLeftOutAbove(const RelPath &top);
    /// Notes what is left out, with all that was agreed at and below it.
    Result<void> leaveOut(LeftOut leftOut);
    Result<void> advance();
    /// Reports the agreed entries before `path` (before the end for nothing) as missing.
    Result<void> reportMissingBefore(const RelPath *path);
    Result<void> reportMissing(AgreedItem item);
    /// The agreed entry at `path`, if there is one; it is used up. All before it must be.
    Result<std::optional<AgreedEntry>> takeAgreed(const RelPath &path);

    void noteProblem(const RelPath &path, ProblemKind kind, Reach reach, Error error);
    void noteUnreadable(const RelPath &directory, const FileStatus &status, const Error &error);
    void noteBadRules(const RelPath &ignoreFile, Error error);
    void noteUnnameable(const RelPath &directory, const ListedItem &item);
    /// Created, or another kind of thing than agreed.
    void noteOther(const RelPath &path, std::optional<AgreedEntry> before, Entry after);
    void compareFile(const RelPath &path, AgreedEntry agreed, Entry now);
    Result<void> judge(ContentCheck check);

    /// NotFound is a value here; a failure means that it cannot be told now.
    Result<bool> isReallyGone(const RelPath &path);
    Result<std::shared_ptr<Directory>> parentOf(const RelPath &path);
    [[nodiscard]] Entry entry(const FileStatus &status) const;

    Directory &m_root;
    Agreed &m_agreed;
    const ScanOptions m_options;
    const StopToken m_stop;
    ReadAhead m_readAhead;
    ContentChecks m_checks;
    WalkRules m_rules;
    Scan m_scan;

    std::unique_ptr<AgreedCursor> m_cursor;
    std::optional<AgreedItem> m_next; ///< of the cursor
    std::optional<RelPath> m_hidden;  ///< the last place with a problem that hides its state
    std::optional<RelPath> m_gone;    ///< the last place that is known not to be a directory now
    RelPath m_openPath;               ///< of m_openDirectory
    std::shared_ptr<Directory> m_openDirectory;
};

} // namespace tern
