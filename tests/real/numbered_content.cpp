#include "numbered_content.h"

#include <cstring>

namespace tern::test {

namespace {

/// SplitMix64, https://prng.di.unimi.it/splitmix64.c
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

} // namespace

std::string numberedContent(std::uint64_t number, std::size_t size)
{
    constexpr std::size_t word = sizeof(std::uint64_t);
    std::string content(std::max(size, smallestContent), '\0');
    const std::uint64_t length = content.size();
    std::memcpy(content.data(), &number, word);
    std::memcpy(content.data() + word, &length, word);
    for (std::size_t at = smallestContent; at < content.size(); at += word) {
        const std::uint64_t value = mixed(number * 1'000'003 + at);
        std::memcpy(content.data() + at, &value, std::min(word, content.size() - at));
    }
    return content;
}

std::optional<std::uint64_t> numberOf(std::string_view content)
{
    if (content.size() < smallestContent)
        return std::nullopt;
    std::uint64_t number = 0;
    std::memcpy(&number, content.data(), sizeof(number));
    if (number == 0 || content != numberedContent(number, content.size()))
        return std::nullopt;
    return number;
}

} // namespace tern::test
