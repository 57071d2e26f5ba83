#pragma once

#include "terminal.h"

#include "model/status_snapshot.h"

#include <functional>
#include <string>

namespace tern {

/// "12 of 340 files, 3.4 MB of 59.4 GB, 12.1 MB/s, 1 h 10 min left: scans/run7.tif", cut to fit.
[[nodiscard]] std::string progressText(const Progress &progress, std::size_t columns);

/// Shows how a run gets on: on a terminal one line that is redrawn at most ten times a second, in
/// a pipe a plain line every two seconds at most.
class ProgressLine {
public:
    using Milliseconds = std::function<std::int64_t()>;
    enum class When { OnTerminal, Always, Never };

    ProgressLine(Terminal &terminal, When when, Milliseconds now);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const Progress &progress);
    void showState(FolderState state);
    /// Takes the line away, so that other output can follow.
    void clear();

private:
    [[nodiscard]] bool isDue(std::int64_t pace);
    void draw(const std::string &text);

    Terminal &m_terminal;
    bool m_enabled;
    Milliseconds m_now;
    std::int64_t m_last = -1;
    bool m_drawn = false;
};

} // namespace tern
