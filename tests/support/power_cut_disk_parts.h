#pragma once

#include "support/power_cut_disk.h"

#include <cerrno>
#include <limits>

namespace tern::test {

/// How the model disk says no: as the system would.
[[nodiscard]] inline Failure modelError(int osError, std::string_view name)
{
    return Failure(systemError(osError, std::string(name)));
}

struct PowerCutDisk::Core {
    Core(DiskClock &time, DiskState held, DiskTraits abilities)
        : clock(time), traits(abilities), state(std::move(held))
    {
    }

    DiskClock &clock;
    const DiskTraits traits;
    mutable std::mutex mutex; ///< of all below
    DiskState state;
    std::function<void()> step;
    std::uint64_t steps = 0;
    std::uint64_t lastStep = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t life = 0; ///< how often it got power again

    [[nodiscard]] bool isDead() const { return steps >= lastStep; }
};

/// Something open on the disk: an inode, and the life of the disk that it was opened in.
class OpenInode {
public:
    OpenInode(std::shared_ptr<PowerCutDisk::Core> core, std::uint64_t life, Inode inode)
        : m_core(std::move(core)), m_life(life), m_inode(inode)
    {
    }

    [[nodiscard]] Inode inode() const { return m_inode; }
    [[nodiscard]] const DiskTraits &traits() const { return m_core->traits; }
    /// Another inode of the same disk.
    [[nodiscard]] OpenInode other(Inode inode) const { return {m_core, m_life, inode}; }

    /// Runs `ask` on the state, unless the disk has died since.
    template <class Ask>
    auto look(Ask ask) const -> decltype(ask(std::declval<DiskState &>()))
    {
        const std::lock_guard lock(m_core->mutex);
        return lookLocked(ask);
    }
    /// The same for what changes the state: a step, when it succeeds.
    template <class Change>
    auto change(Change work) const -> decltype(work(std::declval<DiskState &>(), std::int64_t{}))
    {
        std::unique_lock lock(m_core->mutex);
        auto done = lookLocked([&](DiskState &state) { return work(state, m_core->clock.tick()); });
        if (!done)
            return done;
        ++m_core->steps;
        const std::function<void()> step = m_core->step;
        lock.unlock();
        if (step)
            step();
        return done;
    }
    [[nodiscard]] Result<FileStatus> status(Inode inode) const
    {
        return look([&](DiskState &state) -> Result<FileStatus> {
            FileStatus status = state.status(inode);
            status.device += m_life; // mounted anew
            return status;
        });
    }

private:
    template <class Ask>
    auto lookLocked(Ask ask) const -> decltype(ask(std::declval<DiskState &>()))
    {
        if (m_core->isDead() || m_core->life != m_life)
            return modelError(EIO, {});
        return ask(m_core->state);
    }

    std::shared_ptr<PowerCutDisk::Core> m_core;
    std::uint64_t m_life;
    Inode m_inode;
};

[[nodiscard]] std::unique_ptr<File> makeModelFile(OpenInode opened);
[[nodiscard]] std::shared_ptr<Directory> makeModelDirectory(OpenInode opened);

} // namespace tern::test
