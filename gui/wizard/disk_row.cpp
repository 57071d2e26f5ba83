#include "disk_row.h"

#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tern {

namespace {

constexpr int rowHeight = 48;
constexpr int iconSide = 20;
constexpr int edge = 12;

} // namespace

DiskRow::DiskRow(MountedDisk disk, QWidget *parent)
    : QAbstractButton(parent), m_disk(std::move(disk))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QString path = shownPlace(m_disk.path);
    const QString label = m_disk.label.empty() ? path : shownName(m_disk.label);
    auto *title =
        new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideMiddle, this);
    auto *line =
        new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle, this);
    title->setText(label);
    line->setText(path);
    line->setVisible(!m_disk.label.empty());
    for (QWidget *piece : {title, line})
        piece->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(line);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(edge + iconSide + 12, this), 0, scaled(edge, this), 0);
    row->setSpacing(scaled(12, this));
    row->addLayout(words, 1);
    setAccessibleName(label);
    setAccessibleDescription(path);
}

QSize DiskRow::sizeHint() const
{
    const QSize wanted = layout()->sizeHint();
    return {wanted.width(), std::max(scaled(rowHeight, this), wanted.height())};
}

void DiskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double radius = scaled(6, this);
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(isChecked() ? Role::Selected : Role::AlternateRow, palette()));
        painter.drawRoundedRect(ground, radius, radius);
    }
    const int side = scaled(iconSide, this);
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(scaled(edge, this), (height() - side) / 2, side, side));
    painter.drawPixmap(place,
                       linePixmap(QStringLiteral("drive"),
                                  colorOf(isChecked() ? Role::Link : Role::SecondLine, palette()),
                                  side, devicePixelRatioF()));
    if (hasFocus()) {
        painter.setPen(QPen(colorOf(Role::Link, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, radius, radius);
    }
}

} // namespace tern
