#include "progress.h"

#include "format.h"

namespace tern {

namespace {

constexpr std::int64_t terminalPace = 100; // milliseconds
constexpr std::int64_t pipePace = 2000;

} // namespace

std::string progressText(const Progress &progress, std::size_t columns)
{
    std::string text = countText(progress.done.files) + " of "
                       + countOf(progress.total.files, "file", "files") + ", "
                       + sizeText(progress.done.bytes) + " of " + sizeText(progress.total.bytes);
    if (progress.bytesPerSecond > 0)
        text += ", " + sizeText(progress.bytesPerSecond) + "/s";
    if (progress.secondsLeft)
        text += ", " + durationText(*progress.secondsLeft * 1000) + " left";
    constexpr std::size_t leastForName = 12;
    const std::size_t used = columnsOf(text) + 2;
    if (!progress.current.isRoot() && columns >= used + leastForName)
        text += ": " + elided(pathText(progress.current), columns - used);
    return elided(text, columns);
}

ProgressLine::ProgressLine(Terminal &terminal, When when, Milliseconds now)
    : m_terminal(terminal),
      m_enabled(when == When::Always || (when == When::OnTerminal && terminal.isTerminal())),
      m_now(std::move(now))
{
}

ProgressLine::~ProgressLine()
{
    clear();
}

bool ProgressLine::isDue(std::int64_t pace)
{
    const std::int64_t now = m_now();
    if (m_last >= 0 && now - m_last < pace)
        return false;
    m_last = now;
    return true;
}

void ProgressLine::show(const Progress &progress)
{
    if (!m_enabled)
        return;
    if (m_terminal.isTerminal()) {
        if (isDue(terminalPace))
            draw(progressText(progress, m_terminal.width() - 1));
    } else if (isDue(pipePace)) {
        m_terminal.line(progressText(progress, 200));
    }
}

void ProgressLine::showState(FolderState state)
{
    if (m_enabled && m_terminal.isTerminal())
        draw(state == FolderState::Scanning ? "Looking for changes" : "Syncing");
}

void ProgressLine::draw(const std::string &text)
{
    m_terminal.write("\r\x1b[K" + text);
    m_drawn = true;
}

void ProgressLine::clear()
{
    if (m_drawn)
        m_terminal.write("\r\x1b[K");
    m_drawn = false;
}

} // namespace tern
