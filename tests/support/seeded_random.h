#pragma once

#include "base/random.h"

#include <random>

namespace tern::test {

class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_engine(seed) {}
    [[nodiscard]] std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace tern::test
