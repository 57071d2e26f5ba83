#pragma once

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace tern::test {

/// The seeds that a random test is to try: so many by default, one alone, or as many as fit in a
/// time. The environment says which:
///   TERN_SOAK_SECONDS=N  go on for N seconds, asked between two seeds; no verdict depends on it
///   TERN_SEED=N          only this one, and say what happens
///   TERN_FIRST_SEED=N    where counting starts
/// Used by one thread.
class Effort {
public:
    /// What the environment asks for; `defaultCases` seeds from 1 on where it asks for nothing.
    static Effort fromEnvironment(std::uint64_t defaultCases)
    {
        if (const std::optional<std::uint64_t> only = number("TERN_SEED"))
            return Effort(*only, 1, {}, true);
        const std::uint64_t first = number("TERN_FIRST_SEED").value_or(1);
        if (const std::optional<std::uint64_t> seconds = number("TERN_SOAK_SECONDS"))
            return Effort(first, {}, Steady::now() + std::chrono::seconds(*seconds), false);
        return Effort(first, defaultCases, {}, false);
    }

    /// The next seed; nothing when enough were tried.
    std::optional<std::uint64_t> next()
    {
        const bool isOver = m_cases ? m_tried == *m_cases : m_tried > 0 && Steady::now() >= *m_end;
        if (isOver)
            return std::nullopt;
        return m_first + m_tried++;
    }

    /// How many seeds next() gave.
    [[nodiscard]] std::uint64_t tried() const { return m_tried; }
    /// One seed alone was asked for: somebody wants to see what happens in it.
    [[nodiscard]] bool isSingle() const { return m_isSingle; }

private:
    using Steady = std::chrono::steady_clock;

    Effort(std::uint64_t first, std::optional<std::uint64_t> cases,
           std::optional<Steady::time_point> end, bool isSingle)
        : m_first(first), m_cases(cases), m_end(end), m_isSingle(isSingle)
    {
    }

    static std::optional<std::uint64_t> number(const char *variable)
    {
        const char *text = std::getenv(variable);
        if (!text || !*text)
            return std::nullopt;
        const std::string_view digits = text;
        std::uint64_t value = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return std::nullopt;
        return value;
    }

    std::uint64_t m_first = 1;
    std::optional<std::uint64_t> m_cases;
    std::optional<Steady::time_point> m_end;
    std::uint64_t m_tried = 0;
    bool m_isSingle = false;
};

} // namespace tern::test
