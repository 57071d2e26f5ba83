#pragma once

#include <cstdint>
#include <iostream>
#include <string>
#include <string_view>

namespace tern::test {

/// What happened, line by line: a number to compare two runs by, and text for who wants to read.
class Trace {
public:
    enum class Mode { Silent, Printed };

    explicit Trace(Mode mode) : m_mode(mode) {}

    void say(std::string_view line)
    {
        for (const char c : line)
            add(static_cast<unsigned char>(c));
        add('\n');
        ++m_lines;
        if (m_mode == Mode::Printed)
            std::cout << line << '\n';
    }
    [[nodiscard]] std::uint64_t sum() const { return m_sum; }
    [[nodiscard]] std::uint64_t lines() const { return m_lines; }

private:
    void add(unsigned char byte) // FNV-1a
    {
        m_sum = (m_sum ^ byte) * 0x100000001b3ULL;
    }

    Mode m_mode;
    std::uint64_t m_sum = 0xcbf29ce484222325ULL;
    std::uint64_t m_lines = 0;
};

} // namespace tern::test
