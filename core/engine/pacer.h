#pragma once

#include "bandwidth.h"
#include "pace.h"

#include "base/executor.h"

namespace tern {

/// What pacing stands on; outlives who uses it.
struct PaceParts {
    const TimeZone &zone;
    Waiting &waiting;
    Surroundings *surroundings = nullptr; ///< null: nothing is known of them
};

/// Keeps up with what the settings say of now: of all folders, or of one. Its limiter always has
/// the limits of the moment. Control thread only.
class Pacer {
public:
    /// `changed` is called after pace() changed, never from inside of a call.
    Pacer(const PaceParts &parts, Executor &executor, const Clock &clock,
          std::function<void()> changed);
    Pacer(const Pacer &) = delete;
    Pacer &operator=(const Pacer &) = delete;

    /// In force when it returns.
    void set(const PaceSettings &settings);
    /// The surroundings changed.
    void lookAgain();
    [[nodiscard]] const PaceSettings &settings() const { return m_settings; }
    [[nodiscard]] const PaceNow &pace() const { return m_pace; }
    [[nodiscard]] const std::shared_ptr<BandwidthLimiter> &limiter() const { return m_limiter; }

private:
    void wakeUpInTime();

    const PaceParts m_parts;
    Executor &m_executor;
    const Clock &m_clock;
    std::function<void()> m_changed;
    PaceSettings m_settings;
    PaceNow m_pace;
    std::shared_ptr<BandwidthLimiter> m_limiter;
    std::uint64_t m_alarm = 0; ///< the one that counts
    /// Alarms that come after the pacer's end find this expired.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace tern
