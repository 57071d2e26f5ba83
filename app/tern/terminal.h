#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

enum class Tone { Plain, Good, Attention, Bad, Quiet };

/// One output of the program: knows whether a person looks at it.
class Terminal {
public:
    enum class Colour { Never, WhereItHelps };

    Terminal(std::FILE *stream, Colour colour);

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    /// Columns; 80 where it cannot be told.
    [[nodiscard]] std::size_t width() const;
    /// `text` in the colour of `tone`; as it is where there is no colour.
    [[nodiscard]] std::string toned(std::string_view text, Tone tone) const;
    void line(std::string_view text);
    void write(std::string_view text);
    /// True once something could not be written (a full disk), other than to a reader that left.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    std::FILE *m_stream;
    bool m_isTerminal;
    bool m_colour;
    bool m_failed = false;
};

/// WhereItHelps, unless NO_COLOR is set (no-color.org) or TERM is dumb.
[[nodiscard]] Terminal::Colour colourFromEnvironment();

/// Asks on the terminal; the first line of the answer, or nothing at its end. Nothing where there
/// is no terminal to ask on.
[[nodiscard]] std::optional<std::string> askOnTerminal(Terminal &terminal,
                                                       std::string_view question);

} // namespace tern
