#pragma once

#include "pending_flush.h"
#include "private_folder.h"

#include "replica/replica.h"

#include <atomic>

namespace tern {

/// `.tern/staging`: content on its way into the root, under names that are unique to the device
/// ("<device>-<number>"). All calls may be made from any thread.
///
/// Kept free on the disk: 64 MiB, or a hundredth of the file system where that is less. Of a sparse
/// file only what it holds is counted.
class Staging {
public:
    static constexpr std::string_view location = ".tern/staging";
    static constexpr std::uint64_t checkpointBytes = std::uint64_t{64} << 20U;
    static constexpr std::uint64_t largestFloor = std::uint64_t{64} << 20U;
    /// What another device left, and has not touched for so long, nobody comes back for.
    static constexpr std::int64_t keepOthersFor = std::int64_t{30} * 86'400 * 1'000'000'000;

    Staging(std::shared_ptr<Directory> root, PrivateFolder &folder, PendingFlush &pending,
            const Clock &clock, std::string_view device);

    /// As Replica::stage(). Unless a checkpoint was told and the transfer was only cut off
    /// (Stopped, Io, Offline), nothing is left behind by a failure.
    Result<Staged> stage(const Action &action, Content &content, const StageOptions &options,
                         const StopToken &stop);
    void discard(const std::string &name);
    /// As Replica::cleanStaging(); what else a crash left in Tern's folder goes as well.
    Result<void> clean(const std::vector<std::string> &keep);

    /// The folder, made where it is missing.
    Result<std::shared_ptr<Directory>> open() { return m_folder.ensure("staging"); }
    /// A name that is free, as far as names of this device go.
    std::string freshName();

private:
    Result<Staged> stageSymlink(const Action &action, Content &content);
    Result<Staged> stageFile(const Action &action, Content &content, const StageOptions &options,
                             const StopToken &stop);
    Result<void> checkSpace(Content &content);
    [[nodiscard]] bool isOwn(std::string_view name) const;

    const std::shared_ptr<Directory> m_root;
    PrivateFolder &m_folder;
    PendingFlush &m_pending;
    const Clock &m_clock;
    const std::string m_prefix;
    std::atomic<std::uint64_t> m_next;
    std::mutex m_mutex; ///< of all below
    std::uint64_t m_freeBytes = 0;
    std::uint64_t m_floor = 0;
    std::int64_t m_freeKnownAt = 0; ///< steady milliseconds
    bool m_freeKnown = false;
};

} // namespace tern
