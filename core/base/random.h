#pragma once

#include <cstdint>
#include <string>

namespace tern {

/// Randomness, injected so that a seed repeats a run. Safe from any thread.
class Random {
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual std::uint64_t next() = 0;
};

/// The kernel's generator.
class SystemRandom final : public Random {
public:
    [[nodiscard]] std::uint64_t next() override;
};

/// `digits` lower-case hexadecimal digits, for identities.
[[nodiscard]] std::string randomHex(Random &random, std::size_t digits);

} // namespace tern
