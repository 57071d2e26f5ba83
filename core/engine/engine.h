#pragma once

#include "freeing.h"
#include "pacer.h"
#include "session.h"
#include "undoing.h"

#include "replica/folder/file_system.h"

#include <map>

namespace tern {

/// One configured folder pair.
struct FolderSettings {
    std::string name;
    std::string local;  ///< absolute path
    std::string remote; ///< absolute path (other kinds of remote come with their replicas)
    SyncOptions options;
    /// Set: what governs this folder cannot be read, so nothing may run. BadSettings with the file
    /// as its subject.
    std::optional<Error> refusal = {};

    bool operator==(const FolderSettings &) const = default;
};

/// Where the state of a pair lies: <stateHome>/tern/<this>; the same pair of places always has
/// the same one. Made of the local folder's name and a digest of both places.
[[nodiscard]] std::string pairFolderName(const std::string &local, const std::string &remote);

/// What the engine stands on; outlives it.
struct EngineParts {
    FileSystem &fileSystem;
    Executor &executor;
    const Clock &clock;
    Random &random;
    std::string stateHome;           ///< absolute; "<stateHome>/tern/<pair>/journal.db"
    const PaceParts *pace = nullptr; ///< null: nothing is limited, and nothing waits
    std::string machine = {};        ///< tells this computer from others; see Session
};

/// Opens the pair's journal and replicas. Locked when another process has it. Blocks: worker only.
Result<std::unique_ptr<Session>> openSession(const EngineParts &parts, const std::string &local,
                                             const std::string &remote);

/// Paces of continuous sync; defaults are the product's.
struct EngineOptions {
    std::chrono::milliseconds debounce{40};       ///< quiet time after a hint
    std::chrono::milliseconds debounceLimit{120}; ///< longest wait while hints keep coming
    std::chrono::seconds pollInterval{10};        ///< where events cannot be trusted
    std::chrono::seconds fullScanInterval{3600};  ///< even where they can
    std::chrono::seconds offlineInterval{15};     ///< between looks for a side that is away
};

/// All folder pairs of a user, kept in sync continuously. Lives on the control thread; every call
/// is made there. Snapshots are values.
class Engine {
public:
    using Done = std::function<void(Result<RunResult>)>;

    Engine(EngineParts parts, EngineOptions options);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Starts what is new, ends what is gone, changes what changed.
    void setFolders(const std::vector<FolderSettings> &folders);
    /// What is wrong with the configuration, for snapshots; nothing: nothing is.
    void setMistake(std::optional<Error> mistake);
    /// How fast, and when, all folders together may go; without a call: as they like.
    void setPace(const PaceSettings &pace);
    /// Ends all runs and closes all sessions; `stopped` is called when nothing works any more.
    void stop(std::function<void()> stopped);

    [[nodiscard]] bool knows(const std::string &name) const;
    /// The folder with these two places, if it is configured.
    [[nodiscard]] std::optional<std::string> folderAt(const std::string &local,
                                                      const std::string &remote) const;
    /// `until`: nanoseconds since 1970; 0: until resumed. Pausing ends a run at the next file.
    void pause(const std::string &name, std::int64_t until);
    void resume(const std::string &name);
    /// Runs as soon as the present run ended. Of the request's options all but the conflict policy
    /// and maxDelete are replaced by the folder's. BadInput for an unknown name, Stopped when the
    /// engine ends first.
    void run(const std::string &name, RunRequest request, Done done);
    /// Asks the folder's journal and replicas between two runs, on a worker; `done` on the
    /// control thread. For conflicts, trash and log.
    void ask(const std::string &name, std::function<void(Session &)> question,
             std::function<void(Result<void>)> done);

    /// Frees local space between two runs. `prepare` is called first, when the folder's turn has
    /// come, and calls what it is given, at once or later: no run begins before; what it fails with
    /// ends it. Without a `selection` the folder's own holds, as it is then.
    struct FreeOrder {
        FreeRequest request;
        std::optional<Selection> selection = {};
        std::function<void(std::function<void(Result<void>)> prepared)> prepare = {};
    };
    void free(const std::string &name, FreeOrder order,
              std::function<void(Result<FreeResult>)> done);

    /// Takes back what a run did, between two runs.
    void undo(const std::string &name, UndoRequest request,
              std::function<void(Result<UndoResult>)> done);

    /// What can be read of a folder at any time.
    struct Readers {
        Replica &local; ///< for what it lists alone
        Replica &remote;
        LogReader &log;

        [[nodiscard]] Replica &at(Side side) const { return side == Side::Local ? local : remote; }
    };
    /// Asks at once, also while a run goes on, on a worker; `done` on the control thread. For log
    /// and trash, which are shown while a folder syncs.
    void read(const std::string &name, std::function<Result<void>(Readers &)> question,
              std::function<void(Result<void>)> done);

    [[nodiscard]] StatusSnapshot snapshot() const;
    /// Called on the control thread after anything in the snapshot changed, at most ten times a
    /// second.
    void onChange(std::function<void()> changed);
    /// Called on the control thread with events as they are committed: folder name, events.
    void onEvents(std::function<void(const std::string &, const std::vector<Event> &)> events);

private:
    class Folder;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tern
