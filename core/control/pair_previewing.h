#pragma once

#include "configuration.h"

#include "engine/pair_preview.h"

#include <QJsonObject>

namespace tern {

/// One dry run of a folder that is not configured yet, from its places to the figures. Lives on the
/// control thread, and keeps itself alive until it ended. What it needs on the way stands in a
/// folder of its own below Directories::runtime, and goes with it. A pair that was synced before
/// is compared with what was agreed then: Locked while somebody else is at work on it.
class PairPreviewing : public std::enable_shared_from_this<PairPreviewing> {
public:
    using OnFiles = std::function<void(std::uint64_t files)>;
    using Done = std::function<void(const Result<QJsonObject> &preview)>;

    /// `arguments`: see previewPair(). `onFiles` is told how many files were met.
    PairPreviewing(EngineParts parts, Configuration configuration, QJsonObject arguments,
                   OnFiles onFiles, Done done);
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

    Result<std::shared_ptr<Prepared>> prepare();
    Result<std::unique_ptr<Session>> open(const Prepared &prepared);
    void run(std::shared_ptr<Prepared> prepared);
    void close(std::shared_ptr<Prepared> prepared, Result<QJsonObject> answer);
    void tick();

    EngineParts m_parts;
    const Configuration m_configuration;
    const QJsonObject m_arguments;
    const std::size_t m_paths;
    OnFiles m_onFiles;
    Done m_done;
    StopSource m_stop;
    std::atomic<std::uint64_t> m_files = 0;
    std::uint64_t m_told = 0;
    Session *m_running = nullptr;
};

} // namespace tern
