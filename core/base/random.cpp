#include "random.h"

#include <random>

namespace tern {

std::uint64_t SystemRandom::next()
{
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

std::string randomHex(Random &random, std::size_t digits)
{
    std::string text;
    text.reserve(digits + 16);
    while (text.size() < digits) {
        std::uint64_t value = random.next();
        for (int i = 0; i < 16; ++i, value >>= 4U)
            text += "0123456789abcdef"[value & 15U];
    }
    text.resize(digits);
    return text;
}

} // namespace tern
