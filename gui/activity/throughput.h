#pragma once

#include "client/desktop_parts.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace tern {

/// How fast all folders together sent and fetched in the last ten minutes. Bytes a second.
struct Throughput {
    std::int64_t moment = 0; ///< nanoseconds since 1970
    std::uint64_t up = 0;
    std::uint64_t down = 0;

    bool operator==(const Throughput &) const = default;
};

/// Listens from the program's start, so that the page has something to show when it is first
/// opened. GUI thread.
class ThroughputRecorder final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t span = 600LL * 1'000'000'000; ///< nanoseconds
    static constexpr std::int64_t step = 5LL * 1'000'000'000;

    explicit ThroughputRecorder(const DesktopParts &parts, QObject *parent = nullptr);

    /// Oldest first, one each `step`, none older than `span`.
    [[nodiscard]] const std::deque<Throughput> &samples() const { return m_samples; }
    [[nodiscard]] Throughput now() const { return m_now; }
    /// Takes what is now as a sample; what the timer does.
    void sample();
    /// In place of what was heard, for pictures and tests.
    void setSamples(std::deque<Throughput> samples, Throughput now);

Q_SIGNALS:
    void changed();

private:
    void look();

    DesktopParts m_parts;
    std::deque<Throughput> m_samples;
    Throughput m_now;
    QTimer m_timer;
};

} // namespace tern
