#include "terminal.h"

#include <cerrno>
#include <cstdlib>
#include <iostream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace tern {

namespace {

const char *codeFor(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return "";
    case Tone::Good: return "\x1b[32m";
    case Tone::Attention: return "\x1b[33m";
    case Tone::Bad: return "\x1b[31m";
    case Tone::Quiet: return "\x1b[2m";
    }
    return "";
}

} // namespace

Terminal::Terminal(std::FILE *stream, Colour colour)
    : m_stream(stream),
      m_isTerminal(::isatty(::fileno(stream)) == 1),
      m_colour(m_isTerminal && colour == Colour::WhereItHelps)
{
}

std::size_t Terminal::width() const
{
    winsize size = {};
    if (m_isTerminal && ::ioctl(::fileno(m_stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

std::string Terminal::toned(std::string_view text, Tone tone) const
{
    if (!m_colour || tone == Tone::Plain)
        return std::string(text);
    return codeFor(tone) + std::string(text) + "\x1b[0m";
}

void Terminal::line(std::string_view text)
{
    write(std::string(text) + '\n');
}

void Terminal::write(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), m_stream) == text.size();
    if ((std::fflush(m_stream) != 0 || !written) && errno != EPIPE)
        m_failed = true;
}

Terminal::Colour colourFromEnvironment()
{
    const char *no = std::getenv("NO_COLOR");
    const char *kind = std::getenv("TERM");
    const bool plain =
        (no != nullptr && *no != '\0') || (kind != nullptr && std::string_view(kind) == "dumb");
    return plain ? Terminal::Colour::Never : Terminal::Colour::WhereItHelps;
}

std::optional<std::string> askOnTerminal(Terminal &terminal, std::string_view question)
{
    if (::isatty(STDIN_FILENO) != 1)
        return std::nullopt;
    terminal.write(question);
    std::string answer;
    if (!std::getline(std::cin, answer))
        return std::nullopt;
    return answer;
}

} // namespace tern
