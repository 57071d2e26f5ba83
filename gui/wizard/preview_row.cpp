#include "preview_row.h"

#include "share_look.h"

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
constexpr int tileSide = 24;
constexpr int iconSide = 16;
constexpr int chevronSide = 14;
constexpr int filesWidth = 88;
constexpr int bytesWidth = 80;

/// The share's icon on its ground.
class Tile final : public QWidget {
public:
    Tile(Share share, QWidget *parent) : QWidget(parent), m_share(share)
    {
        const int side = scaled(tileSide, this);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ShareLook look = lookOf(m_share, palette());
        constexpr double pen = 1.5;
        const double radius = scaled(6, this);
        painter.setPen(QPen(look.edge, pen));
        painter.setBrush(look.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                radius, radius);
        const int side = scaled(iconSide, this);
        const QPixmap icon = linePixmap(look.icon, look.ink, side, devicePixelRatioF());
        painter.drawPixmap(QRect((width() - side) / 2, (height() - side) / 2, side, side), icon);
    }

private:
    Share m_share;
};

TextLabel *number(int width, QWidget *parent)
{
    auto *label = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Keep, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumWidth(scaled(width, label));
    return label;
}

} // namespace

PreviewRow::PreviewRow(Share share, QWidget *parent)
    : QAbstractButton(parent),
      m_share(share),
      m_tile(new Tile(share, this)),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideRight, this)),
      m_line(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight,
                           this)),
      m_files(number(filesWidth, this)),
      m_bytes(number(bytesWidth, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int chevron = scaled(chevronSide + 18, this);
    row->setContentsMargins(0, 0, chevron, 0);
    row->setSpacing(scaled(12, this));
    row->addWidget(m_tile);
    row->addLayout(words, 1);
    row->addWidget(m_files);
    row->addWidget(m_bytes);
    for (QWidget *piece : {m_tile, static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_line),
                           static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_bytes)})
        piece->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setText(titleOf(share));
    clear();
}

void PreviewRow::show(const ShareCount &count)
{
    m_line->setText(lineFor(m_share, count));
    m_files->setText(filesText(count.files));
    m_bytes->setText(count.files > 0 ? sizeText(count.bytes) : QString());
    setOpens(!count.paths.empty() ? Opens::Yes : Opens::No);
    setAccessibleName(tr("%1: %2, %3", "a share of the preview, its files, their size")
                          .arg(titleOf(m_share), filesText(count.files), sizeText(count.bytes)));
    setAccessibleDescription(m_line->text());
}

void PreviewRow::clear()
{
    m_line->setText({});
    m_files->setText({});
    m_bytes->setText({});
    setOpens(Opens::No);
    setAccessibleName(titleOf(m_share));
}

/// Without files there is nothing below it.
void PreviewRow::setOpens(Opens opens)
{
    if (opens == Opens::No)
        setChecked(false);
    setCheckable(opens == Opens::Yes);
    setFocusPolicy(opens == Opens::Yes ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

QSize PreviewRow::sizeHint() const
{
    const QSize wanted = layout()->sizeHint();
    return {wanted.width(), std::max(scaled(rowHeight, this), wanted.height())};
}

void PreviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isCheckable()) {
        const int side = scaled(chevronSide, this);
        const int inset = scaled(5, this);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(width() - side - inset, (height() - side) / 2, side, side));
        const QString icon = isChecked() ? QStringLiteral("chev") : QStringLiteral("right");
        painter.drawPixmap(place, linePixmap(icon, colorOf(Role::SecondLine, palette()), side,
                                             devicePixelRatioF()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colorOf(Role::Link, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), scaled(4, this),
                                scaled(4, this));
    }
}

} // namespace tern
