#include "format.h"

#include "settings/yaml_document.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace tern {

namespace {

constexpr std::int64_t second = 1'000'000'000;

std::string timeText(std::int64_t nanoseconds, const char *form)
{
    std::time_t time = nanoseconds / second;
    if (nanoseconds % second < 0)
        --time;
    std::tm parts = {};
    ::localtime_r(&time, &parts);
    std::array<char, 64> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), form, &parts);
    return std::string(text.data(), length);
}

/// How many bytes the character at `at` has; 0 when it is not one that may be printed.
std::size_t printableAt(std::string_view bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x20 || lead == 0x7f)
        return 0;
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const std::string_view character = bytes.substr(at, length);
    if (character.size() < length || !isValidUtf8(character))
        return 0;
    // C1 controls, and the marks that turn the direction of text: both could deceive on a terminal.
    const bool isControl = lead == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    const bool turnsText = character == "\u200e" || character == "\u200f"
                           || (character >= "\u202a" && character <= "\u202e")
                           || (character >= "\u2066" && character <= "\u2069");
    return isControl || turnsText ? 0 : length;
}

} // namespace

std::string sizeText(std::uint64_t bytes)
{
    if (bytes < 1000)
        return countOf(bytes, "byte", "bytes");
    constexpr std::array<const char *, 6> units = {"kB", "MB", "GB", "TB", "PB", "EB"};
    double value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    const int digits = value < 99.95 ? 1 : 0;
    std::snprintf(text.data(), text.size(), "%.*f %s", digits, value, units[unit]);
    return text.data();
}

std::string countText(std::uint64_t count)
{
    std::string text = std::to_string(count);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, ",");
    }
    return text;
}

std::string countOf(std::uint64_t count, const char *one, const char *many)
{
    return countText(count) + " " + (count == 1 ? one : many);
}

std::string tallyText(const Tally &tally)
{
    return countOf(tally.files, "file", "files") + ", " + sizeText(tally.bytes);
}

std::string durationText(std::uint64_t milliseconds)
{
    if (milliseconds < 10'000) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.1f s", static_cast<double>(milliseconds) / 1000);
        return text.data();
    }
    const std::uint64_t seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return std::to_string(seconds / 60) + " min " + std::to_string(seconds % 60) + " s";
    return countText(seconds / 3600) + " h " + std::to_string(seconds % 3600 / 60) + " min";
}

std::string dateText(std::int64_t nanoseconds)
{
    return timeText(nanoseconds, "%Y-%m-%d %H:%M");
}

std::string clockText(std::int64_t nanoseconds)
{
    return timeText(nanoseconds, "%H:%M:%S");
}

std::string safeName(std::string_view bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size();) {
        if (const std::size_t length = printableAt(bytes, i); length > 0) {
            text += bytes.substr(i, length);
            i += length;
            continue;
        }
        switch (bytes[i]) {
        case '\n': text += "\\n"; break;
        case '\t': text += "\\t"; break;
        case '\r': text += "\\r"; break;
        default: {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\x%02x",
                          static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
            text += escape.data();
        }
        }
        ++i;
    }
    return text;
}

std::string quotedName(std::string_view bytes)
{
    return '"' + safeName(bytes) + '"';
}

std::string pathText(const RelPath &path)
{
    return path.isRoot() ? "." : safeName(path.bytes());
}

std::string joined(const std::vector<std::string> &words, std::string_view between)
{
    std::string text;
    for (const std::string &word : words) {
        if (!text.empty())
            text += between;
        text += word;
    }
    return text;
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (const char c : text)
        columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return columns;
}

std::string elided(const std::string &text, std::size_t columns)
{
    if (columnsOf(text) <= columns)
        return text;
    if (columns < 3)
        return std::string(columns, '.');
    std::vector<std::string> characters;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 || characters.empty())
            characters.emplace_back();
        characters.back() += c;
    }
    const std::size_t tail = (columns - 1) / 2;
    const std::size_t head = columns - 1 - tail;
    std::string result;
    for (std::size_t i = 0; i < head; ++i)
        result += characters[i];
    result += "…";
    for (std::size_t i = characters.size() - tail; i < characters.size(); ++i)
        result += characters[i];
    return result;
}

} // namespace tern
