#pragma once

#include <functional>
#include <optional>

namespace tern {

/// What the computer stands in; nothing: not known, as where no service tells.
struct SurroundingFacts {
    std::optional<bool> metered;       ///< the network costs by the byte
    std::optional<bool> onBattery;     ///< no mains
    std::optional<int> batteryPercent; ///< 0 to 100

    bool operator==(const SurroundingFacts &) const = default;
};

/// Tells what the computer stands in, injected so that tests choose it. Control thread only.
class Surroundings {
public:
    virtual ~Surroundings() = default;
    /// Begins to look, without waiting for what it finds; `changed` is called after each change of
    /// facts(), and never from inside of watch(). Before that nothing is known. Called once.
    virtual void watch(std::function<void()> changed) = 0;
    [[nodiscard]] virtual SurroundingFacts facts() const = 0;
};

} // namespace tern
