#pragma once

#include "bus_properties.h"
#include "surroundings.h"

namespace tern {

/// Whether the computer runs on battery, and how much is left, as UPower tells. What it does not
/// tell, or tells in no sensible way, is not known. Lives on the thread of its event loop.
class PowerSource {
public:
    /// `changed` is called after any of the values changed.
    PowerSource(const QDBusConnection &bus, std::function<void()> changed);

    [[nodiscard]] std::optional<bool> onBattery() const { return m_onBattery; }
    [[nodiscard]] std::optional<int> percent() const { return m_percent; } ///< 0 to 100

private:
    std::function<void()> m_changed;
    std::optional<bool> m_onBattery;
    std::optional<int> m_percent;
    BusProperties m_daemon;
    BusProperties m_battery;
};

} // namespace tern
