#include "throughput.h"

namespace tern {

namespace {

constexpr int sampleMilliseconds = 5000;

} // namespace

ThroughputRecorder::ThroughputRecorder(const DesktopParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&m_parts.client, &Client::snapshotChanged, this, &ThroughputRecorder::look);
    connect(&m_timer, &QTimer::timeout, this, &ThroughputRecorder::sample);
    m_timer.start(sampleMilliseconds);
    look();
}

void ThroughputRecorder::look()
{
    Throughput sum{m_parts.clock.now(), 0, 0};
    for (const FolderStatus &folder : m_parts.client.snapshot().folders) {
        if (folder.state != FolderState::Syncing)
            continue;
        sum.up += folder.progress.upPerSecond;
        sum.down += folder.progress.downPerSecond;
    }
    m_now = sum;
}

void ThroughputRecorder::sample()
{
    look();
    // A clock that was set back begins anew.
    while (!m_samples.empty()
           && (m_samples.front().moment < m_now.moment - span
               || m_samples.front().moment > m_now.moment))
        m_samples.pop_front();
    m_samples.push_back(m_now);
    Q_EMIT changed();
}

void ThroughputRecorder::setSamples(std::deque<Throughput> samples, Throughput now)
{
    m_samples = std::move(samples);
    m_now = now;
    Q_EMIT changed();
}

} // namespace tern
