#include "step_marks.h"

#include "widgets/line_icon.h"
#include "widgets/type_scale.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

constexpr int markSide = 18;
constexpr int gap = 8;
constexpr int lineLength = 16;
constexpr int checkSide = 12;

} // namespace

StepMarks::StepMarks(QStringList steps, QWidget *parent)
    : QWidget(parent), m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepMarks::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size()), m_steps[step]));
    update();
}

int StepMarks::textWidth(int step) const
{
    // Both weights take the same room, so that nothing moves when the step changes.
    return std::max(
        QFontMetrics(fontFor(TypeStyle::Second)).horizontalAdvance(m_steps[step]),
        QFontMetrics(fontFor(TypeStyle::SecondStrong)).horizontalAdvance(m_steps[step]));
}

QSize StepMarks::sizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    int width = (count - 1) * (scaled(lineLength, this) + 2 * scaled(gap, this));
    for (int step = 0; step < count; ++step)
        width += scaled(markSide, this) + scaled(gap, this) + textWidth(step);
    return {width, std::max(scaled(markSide, this),
                            QFontMetrics(fontFor(TypeStyle::SecondStrong)).height())};
}

QSize StepMarks::minimumSizeHint() const
{
    return sizeHint();
}

void StepMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int space = scaled(gap, this);
    const int side = scaled(markSide, this);
    int x = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const QRect line = placed(x + space, scaled(lineLength, this));
            painter.setPen(QPen(colorOf(Role::ControlEdge, palette()), 1));
            const double y = line.center().y() + 0.5;
            painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
            x += scaled(lineLength, this) + 2 * space;
        }
        drawMark(painter, placed(x, side), step);
        x += side + space;
        painter.setFont(fontFor(step == m_current ? TypeStyle::SecondStrong : TypeStyle::Second));
        painter.setPen(colorOf(Role::Text, palette()));
        painter.drawText(placed(x, textWidth(step)), Qt::AlignVCenter, m_steps[step]);
        x += textWidth(step);
    }
}

void StepMarks::drawMark(QPainter &painter, const QRect &place, int step) const
{
    const QRectF circle(place.left(), place.top() + (place.height() - place.width()) / 2.0,
                        place.width(), place.width());
    const bool isNow = step == m_current;
    const bool isDone = step < m_current;
    painter.setPen(isNow || isDone ? QPen(Qt::NoPen)
                                   : QPen(colorOf(Role::ControlEdge, palette()), 1));
    painter.setBrush(isNow    ? colorOf(Role::Accent, palette())
                     : isDone ? colorOf(Role::Selected, palette())
                              : QColor(Qt::transparent));
    painter.drawEllipse(isNow || isDone ? circle : circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (isDone) {
        const int side = scaled(checkSide, this);
        const QPixmap check = linePixmap(QStringLiteral("check"), colorOf(Role::Link, palette()),
                                         side, devicePixelRatioF());
        painter.drawPixmap(QRectF(circle.center() - QPointF(side, side) / 2, QSizeF(side, side)),
                           check, check.rect());
        return;
    }
    QFont font = fontFor(TypeStyle::Axis);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colorOf(isNow ? Role::AccentText : Role::SecondLine, palette()));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
}

} // namespace tern
