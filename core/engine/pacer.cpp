#include "pacer.h"

namespace tern {

namespace {

/// Timers do not run while the computer sleeps, and the date may be set: it is asked this often.
constexpr std::int64_t longestAlarm = 60'000;
constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;

} // namespace

Pacer::Pacer(const PaceParts &parts, Executor &executor, const Clock &clock,
             std::function<void()> changed)
    : m_parts(parts),
      m_executor(executor),
      m_clock(clock),
      m_changed(std::move(changed)),
      m_limiter(std::make_shared<BandwidthLimiter>(clock, parts.waiting))
{
}

void Pacer::set(const PaceSettings &settings)
{
    m_settings = settings;
    lookAgain();
}

void Pacer::lookAgain()
{
    const SurroundingFacts facts =
        m_parts.surroundings != nullptr ? m_parts.surroundings->facts() : SurroundingFacts();
    const PaceNow pace = paceOf(m_settings, facts, m_clock.now(), m_parts.zone);
    const bool differs = pace != m_pace;
    m_pace = pace;
    m_limiter->setLimits(m_pace.limits);
    wakeUpInTime();
    if (differs && m_changed)
        m_executor.post([this, watch = std::weak_ptr<int>(m_alive)] {
            if (!watch.expired())
                m_changed();
        });
}

void Pacer::wakeUpInTime()
{
    const std::uint64_t alarm = ++m_alarm;
    if (m_pace.until == 0)
        return;
    // One more: it must not be a little too early.
    const std::int64_t left =
        std::max<std::int64_t>(m_pace.until - m_clock.now(), 0) / nanosecondsPerMillisecond + 1;
    m_executor.postAfter(std::chrono::milliseconds(std::min(left, longestAlarm)),
                         [this, alarm, watch = std::weak_ptr<int>(m_alive)] {
                             if (!watch.expired() && alarm == m_alarm)
                                 lookAgain();
                         });
}

} // namespace tern
