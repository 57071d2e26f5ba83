#pragma once

#include "bus_properties.h"

#include <optional>

namespace tern {

/// Whether the network costs by the byte, as NetworkManager tells, its guesses included. What it
/// does not tell, or tells in no sensible way, is not known. Lives on the thread of its event loop.
class NetworkCost {
public:
    /// `changed` is called after the value changed.
    NetworkCost(const QDBusConnection &bus, std::function<void()> changed);

    [[nodiscard]] std::optional<bool> metered() const { return m_metered; }

private:
    std::function<void()> m_changed;
    std::optional<bool> m_metered;
    BusProperties m_manager;
};

} // namespace tern
