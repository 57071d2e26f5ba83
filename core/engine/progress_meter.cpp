#include "progress_meter.h"

#include <algorithm>

namespace tern {

void ProgressMeter::addTotal(const Tally &tally)
{
    const std::lock_guard lock(m_mutex);
    m_total.files += tally.files;
    m_total.bytes += tally.bytes;
}

void ProgressMeter::addFile(const RelPath &path)
{
    m_files.fetch_add(1, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_current = path;
}

Progress ProgressMeter::read(const Clock &clock)
{
    constexpr std::int64_t window = 5000;
    const std::lock_guard lock(m_mutex);
    Progress progress;
    const std::uint64_t up = m_up.load();
    const std::uint64_t down = m_down.load();
    progress.done = {m_files.load(), up + down};
    progress.total = {std::max(m_total.files, progress.done.files),
                      std::max(m_total.bytes, progress.done.bytes)};
    progress.current = m_current;

    const std::int64_t now = clock.steadyMilliseconds();
    m_samples.push_back({now, up, down, progress.done.files});
    while (m_samples.size() > 2 && m_samples.front().time < now - window)
        m_samples.pop_front();
    const Sample &oldest = m_samples.front();
    const std::int64_t elapsed = now - oldest.time;
    if (elapsed <= 0)
        return progress;
    const auto milliseconds = static_cast<std::uint64_t>(elapsed);
    progress.upPerSecond = (up - oldest.up) * 1000 / milliseconds;
    progress.downPerSecond = (down - oldest.down) * 1000 / milliseconds;
    progress.bytesPerSecond = progress.upPerSecond + progress.downPerSecond;

    // Small files cost by the file, large ones by the byte: the slower of both tells the end.
    const std::uint64_t filesPerMinute =
        (progress.done.files - oldest.files) * 60'000 / milliseconds;
    const std::uint64_t bytesLeft = progress.total.bytes - progress.done.bytes;
    const std::uint64_t filesLeft = progress.total.files - progress.done.files;
    if (progress.bytesPerSecond > 0 || filesPerMinute > 0) {
        const std::uint64_t byBytes =
            progress.bytesPerSecond > 0 ? bytesLeft / progress.bytesPerSecond : 0;
        const std::uint64_t byFiles = filesPerMinute > 0 ? filesLeft * 60 / filesPerMinute : 0;
        progress.secondsLeft = std::max(byBytes, byFiles);
    }
    return progress;
}

} // namespace tern
