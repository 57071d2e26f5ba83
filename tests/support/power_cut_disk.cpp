#include "power_cut_disk_parts.h"

namespace tern::test {

PowerCutDisk::PowerCutDisk(std::string path, DiskClock &clock, DiskState state, DiskTraits traits)
    : m_path(std::move(path)), m_core(std::make_shared<Core>(clock, std::move(state), traits))
{
}

PowerCutDisk::~PowerCutDisk() = default;

Result<std::shared_ptr<Directory>> PowerCutDisk::openRoot(const std::string &absolutePath)
{
    const std::lock_guard lock(m_core->mutex);
    if (absolutePath != m_path || m_core->isDead())
        return modelError(ENOENT, absolutePath);
    return makeModelDirectory({m_core, m_core->life, DiskState::root});
}

DiskState PowerCutDisk::state() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->state;
}

void PowerCutDisk::onStep(std::function<void()> step)
{
    const std::lock_guard lock(m_core->mutex);
    m_core->step = std::move(step);
}

std::uint64_t PowerCutDisk::steps() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->steps;
}

void PowerCutDisk::dieAfter(std::uint64_t steps)
{
    const std::lock_guard lock(m_core->mutex);
    m_core->lastStep = m_core->steps + steps;
}

bool PowerCutDisk::isDead() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->isDead();
}

void PowerCutDisk::revive(DiskState state)
{
    const std::lock_guard lock(m_core->mutex);
    m_core->state = std::move(state);
    m_core->lastStep = std::numeric_limits<std::uint64_t>::max();
    ++m_core->life;
}

} // namespace tern::test
