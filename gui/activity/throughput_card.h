#pragma once

#include "throughput.h"

#include "widgets/card.h"

namespace tern {

class TextLabel;
class ThroughputChart;

/// The chart with its facts in words above it. GUI thread.
class ThroughputCard final : public Card {
    Q_OBJECT
public:
    /// `recorder` outlives it.
    ThroughputCard(const ThroughputRecorder &recorder, const Clock &clock,
                   QWidget *parent = nullptr);

private:
    void refresh();

    const ThroughputRecorder &m_recorder;
    const Clock &m_clock;
    TextLabel *m_up;
    TextLabel *m_down;
    ThroughputChart *m_chart;
};

} // namespace tern
