#pragma once

#include "base/random.h"

#include <random>
#include <vector>

namespace tern::test {

/// All chance of a simulation. The same seed throws the same on every machine.
class Dice final : public Random {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    [[nodiscard]] std::uint64_t next() override { return m_engine(); }
    /// 0 to `end` - 1.
    [[nodiscard]] std::uint64_t below(std::uint64_t end) { return m_engine() % end; }
    [[nodiscard]] std::int64_t between(std::int64_t first, std::int64_t last)
    {
        return first
               + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
    }
    [[nodiscard]] bool percent(std::uint64_t chance) { return below(100) < chance; }
    [[nodiscard]] bool perMille(std::uint64_t chance) { return below(1000) < chance; }
    template <class Item>
    [[nodiscard]] const Item &pick(const std::vector<Item> &items)
    {
        return items[below(items.size())];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tern::test
