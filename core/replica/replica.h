#pragma once

#include "content.h"
#include "scan_rules.h"

#include "base/stop_token.h"
#include "model/agreed.h"
#include "model/plan.h"
#include "model/policy.h"
#include "model/scan.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tern {

/// Content that a replica holds where the user does not see it, whole and verified, ready to be
/// put in place by apply().
struct Staged {
    std::string name;             ///< the replica's own name for it
    std::optional<Digest> digest; ///< of the bytes; absent for symlinks
    std::uint64_t size = 0;       ///< bytes
    Entry source;                 ///< what it was read from, as Content::finish() told
};

/// How far a large transfer had durably come, so that a killed one goes on from there.
struct ResumePoint {
    std::string name;          ///< of the staged content
    std::string sourceVersion; ///< Token::version of what was read; another one starts anew
    std::uint64_t offset = 0;  ///< bytes durably staged
    Digest prefixDigest;       ///< of those bytes; checked before going on
};

/// What stage() may use and tell. Callbacks come on the worker that called stage().
struct StageOptions {
    std::optional<ResumePoint> resume = {};
    std::function<void(const ResumePoint &)> checkpoint = {}; ///< after each durable stretch
    std::function<void(std::uint64_t bytes)> progress = {};   ///< bytes since the last call
};

/// What apply() did.
struct Applied {
    std::optional<Entry> entry; ///< what stands there now; nothing after a removal
    std::string trashedAs;      ///< where the displaced content is kept; empty: nothing displaced
};

/// Which root this is, as far as it can be told without walking it.
struct RootIdentity {
    bool exists = false;
    bool hasId = false;
    std::string id; ///< of this root; shared by all who sync with it; empty: unreadable
    std::uint64_t generation = 0; ///< the last one that this pair wrote here; 0: none
    bool isEmpty = true;          ///< nothing there but Tern's own folder
    std::string fileSystem;       ///< "ext4", "nfs", ...
    std::string detail = {};      ///< why the id could not be read
};

struct TrashItem {
    std::string run;  ///< the run that displaced it
    RelPath path;     ///< where it stood
    std::string name; ///< its name inside the trash, unique with `run`
    Kind kind = Kind::File;
    std::uint64_t size = 0; ///< bytes
    std::int64_t mtime = 0; ///< nanoseconds since 1970
};

/// An item of the trash, open for reading.
struct KeptContent {
    Entry entry;
    std::unique_ptr<Content> content;
};

/// One side of a sync. Calls may block: they run on workers, never on the control thread. All calls
/// but beginRun() and watch() may be made from several workers at once, on different paths.
///
/// Laws: nothing outside the root is touched; every action is conditional; what is displaced goes
/// to the trash; what cannot be known is a Problem, never a deletion.
class Replica {
public:
    virtual ~Replica() = default;

    /// Which root this is. `pair` names the agreement whose generation is asked for. A root that
    /// is not there is a value (exists == false), not an error.
    virtual Result<RootIdentity> identify(const std::string &pair) = 0;
    /// Gives the root an id if it has none; returns the one it has then.
    virtual Result<std::string> adopt(const std::string &freshId) = 0;
    /// Records `generation` for `pair` in the root. Durable after flush().
    virtual Result<void> writeGeneration(const std::string &pair, std::uint64_t generation) = 0;
    /// RootMissing or RootForeign when the root's path no longer leads to the root that was opened.
    virtual Result<void> checkRoot() = 0;

    /// What differs from `agreed` inside `scope`, in tree order. A place that cannot be read is a
    /// Problem in the scan, never a deletion. A file whose token moved though its size did not is
    /// read and compared by digest. What `rules` (null: everything is admitted) do not admit is
    /// told as left out. Fails only when the root itself cannot be read.
    virtual Result<Scan> changes(Agreed &agreed, const Scope &scope, ScanRules *rules,
                                 StopToken stop) = 0;
    /// What stands at `path` now (without digest); nothing: nothing.
    virtual Result<std::optional<Entry>> look(const RelPath &path) = 0;
    /// The content of `path`, only while it still is `expected` (ChangedMeanwhile). Busy when a
    /// writer has it open, where the file system can tell.
    virtual Result<std::unique_ptr<Content>> read(const RelPath &path, const Entry &expected) = 0;
    /// Brings content to where `action` (a Copy) will need it: invisible to the user, resumable,
    /// verified by content.finish(). Mode and mtime of action.after are set on it already.
    virtual Result<Staged> stage(const Action &action, Content &content,
                                 const StageOptions &options, StopToken stop) = 0;
    /// Throws staged content away. Failure to do so is harmless: cleanStaging() comes later.
    virtual void discard(const std::string &stagedName) = 0;
    /// Makes action.path become action.after, only while it still is action.before
    /// (ChangedMeanwhile). `staged` is given for Copy of files and symlinks, and is used up.
    virtual Result<Applied> apply(const Action &action, const Staged *staged) = 0;
    /// After this returns, all that was read, staged and applied survives a power cut.
    virtual Result<void> flush() = 0;
    /// The next flush() covers what stands at `path` as well, though this replica neither read
    /// nor wrote it since the last one.
    virtual void coverByFlush(const RelPath &path) = 0;

    /// Names the run that follows: its trash lies under that name. Control thread, between runs.
    virtual void beginRun(const std::string &run) = 0;
    /// Removes this device's staged content except `keep` (names), and what others left for long.
    virtual Result<void> cleanStaging(const std::vector<std::string> &keep) = 0;

    virtual Result<std::vector<TrashItem>> trash() = 0;
    /// What the trash keeps under that name, as Applied::trashedAs told it. NotFound when it is gone,
    /// InvalidName for a name that leads out of the trash.
    virtual Result<KeptContent> readTrash(const std::string &name) = 0;
    /// Puts an item back to `to`, only while nothing stands there (AlreadyExists).
    virtual Result<void> restore(const TrashItem &item, const RelPath &to) = 0;
    /// Removes items displaced before `olderThan` (nanoseconds since 1970); tells how many.
    virtual Result<std::uint64_t> cleanTrash(std::int64_t olderThan) = 0;
    /// Removes these items for good, by the names that Applied::trashedAs told, with the folders
    /// that are empty then. What is gone already is no error; InvalidName for a name that leads out
    /// of the trash.
    virtual Result<void> purge(const std::vector<std::string> &names) = 0;

    [[nodiscard]] virtual SideTraits traits() const = 0;
    /// Bytes free for the user; nothing where the side cannot tell.
    [[nodiscard]] virtual std::optional<std::uint64_t> freeSpace() = 0;

    /// Where hints come from, in figures.
    struct WatchReport {
        bool events = false;         ///< the system tells of changes here
        std::uint64_t watched = 0;   ///< directories with events
        std::uint64_t unwatched = 0; ///< directories beyond the limit: polled
        std::uint64_t limit = 0;     ///< of watches for this user
        std::vector<RelPath> polled; ///< tops that must be polled; the root: everything
    };
    /// From now on `hint` is called, from a thread of the replica's, for each place that may have
    /// changed. Hints may be spurious or missing; never trusted alone. An empty function ends it.
    virtual Result<WatchReport> watch(std::function<void(const RelPath &)> hint) = 0;
};

} // namespace tern
