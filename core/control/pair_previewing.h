#pragma once

#include "configuration.h"

#include "engine/first_run_preview.h"

namespace tern {

/// One dry run of a folder that is not configured yet, from its places to the figures. Lives on the
/// control thread. Its owner keeps it until it is done, or lets go of it to end it at once. What it
/// needs on the way stands in a folder of its own below Directories::runtime, and goes with it. A
/// pair that was synced before is compared with what was agreed then: Locked while somebody else is
/// at work on it.
class PairPreviewing : public std::enable_shared_from_this<PairPreviewing> {
public:
    using OnFiles = std::function<void(std::uint64_t files)>;
    using Done = std::function<void(const Result<FirstRunPreview> &preview)>;
    /// The folder that might be added. Called on a worker, and may block.
    using FolderOf = std::function<Result<NewFolder>(const Configuration &)>;

    /// `paths`: how many are wanted of each share. `onFiles` is told how many files were met.
    PairPreviewing(EngineParts parts, Configuration configuration, FolderOf folderOf,
                   std::size_t paths, OnFiles onFiles, Done done);
    ~PairPreviewing();
    PairPreviewing(const PairPreviewing &) = delete;
    PairPreviewing &operator=(const PairPreviewing &) = delete;

    /// Calls `done` once, later.
    void start();
    /// Ends it soon: Stopped.
    void stop();

private:
    class Workplace;
    /// What the works of one preview make and share.
    struct Prepared {
        NewFolder folder;
        SyncOptions options;
        LeftOutCount leftOut;
        std::unique_ptr<Workplace> workplace;
        std::unique_ptr<Session> session;
    };

    Result<std::unique_ptr<Prepared>> prepare();
    Result<std::unique_ptr<Session>> open(const Prepared &prepared);
    void run();
    void ran(RunResult result);
    void close(Result<FirstRunPreview> preview);
    void tick();

    EngineParts m_parts;
    const Configuration m_configuration;
    const FolderOf m_folderOf;
    const std::size_t m_paths;
    OnFiles m_onFiles;
    Done m_done;
    StopSource m_stop;
    std::atomic<std::uint64_t> m_files = 0;
    std::uint64_t m_told = 0;
    std::unique_ptr<Prepared> m_prepared;
    bool m_isOver = false;
};

} // namespace tern
