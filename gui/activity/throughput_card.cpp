#include "throughput_card.h"

#include "throughput_chart.h"

#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tern {

namespace {

/// A bit of the line that stands for something.
class LineSample final : public QWidget {
public:
    LineSample(Qt::PenStyle style, Role role) : m_style(style), m_role(role)
    {
        setFixedSize(scaled(16, this), scaled(2, this) + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(colorOf(m_role, palette()), scaled(2, this), m_style, Qt::FlatCap));
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    }

private:
    Qt::PenStyle m_style;
    Role m_role;
};

} // namespace

ThroughputCard::ThroughputCard(const ThroughputRecorder &recorder, const Clock &clock,
                               QWidget *parent)
    : Card(parent, Role::Field),
      m_recorder(recorder),
      m_clock(clock),
      m_up(new TextLabel(TypeStyle::SecondStrong)),
      m_down(new TextLabel(TypeStyle::SecondStrong)),
      m_chart(new ThroughputChart)
{
    setAccessibleName(tr("Throughput"));
    const auto plain = [](const QString &text, Role role) {
        auto *label = new TextLabel(TypeStyle::Second, role);
        label->setText(text);
        return label;
    };
    auto *facts = new QHBoxLayout;
    facts->setSpacing(scaled(6, this));
    facts->addWidget(new LineSample(Qt::SolidLine, Role::Link));
    facts->addWidget(m_up);
    facts->addWidget(plain(tr("up", "beside a rate: 58 MB/s up"), Role::Text));
    facts->addSpacing(scaled(14, this));
    facts->addWidget(new LineSample(Qt::DashLine, Role::SecondLine));
    facts->addWidget(m_down);
    facts->addWidget(plain(tr("down", "beside a rate: 2 MB/s down"), Role::Text));
    facts->addStretch(1);
    facts->addWidget(plain(tr("Last 10 minutes"), Role::SecondLine));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(16, this);
    column->setContentsMargins(side, scaled(10, this), side, scaled(8, this));
    column->setSpacing(scaled(8, this));
    column->addLayout(facts);
    column->addWidget(m_chart);
    connect(&m_recorder, &ThroughputRecorder::changed, this, &ThroughputCard::refresh);
    refresh();
}

void ThroughputCard::refresh()
{
    m_up->setText(rateText(m_recorder.now().up));
    m_down->setText(rateText(m_recorder.now().down));
    m_chart->show(m_recorder.samples(), m_clock.now());
}

} // namespace tern
