#pragma once

#include "base/clock.h"
#include "support/disk_state.h"

#include <functional>
#include <mutex>

namespace tern::test {

/// Where a model disk takes its times from: every change has one of its own.
class DiskClock {
public:
    virtual ~DiskClock() = default;
    /// Moves on a little; nanoseconds since 1970.
    virtual std::int64_t tick() = 0;
};

/// What a model disk is like.
struct DiskTraits {
    bool exchange = true; ///< RenameMode::Exchange
    bool noReplace = true;
    bool links = true;
    bool flushesWhole = true; ///< as FileSystemFacts has it
};

/// A disk in memory, as a FileSystem: the root folder at `path`, and nothing else. What it holds
/// is a DiskState, which can be copied at any time. Every call may be made from any thread.
class PowerCutDisk final : public FileSystem {
public:
    PowerCutDisk(std::string path, DiskClock &clock, DiskState state, DiskTraits traits = {});
    ~PowerCutDisk() override;

    Result<std::shared_ptr<Directory>> openRoot(const std::string &absolutePath) override;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] DiskState state() const;
    /// Called after each call that changed something, and after each flush, under no lock.
    void onStep(std::function<void()> step);
    /// How many such calls there were.
    [[nodiscard]] std::uint64_t steps() const;
    /// After so many steps from now no call gets through any more: the disk alone lost power.
    void dieAfter(std::uint64_t steps);
    [[nodiscard]] bool isDead() const;
    /// It has power again, and holds `state`; what was open before stays dead.
    void revive(DiskState state);

    struct Core; ///< what open directories and files share with the disk

private:
    std::string m_path;
    std::shared_ptr<Core> m_core;
};

} // namespace tern::test
