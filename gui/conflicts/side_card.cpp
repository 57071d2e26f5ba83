#include "side_card.h"

#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tern {

/// A word on a rounded ground.
class SideCard::Pill final : public QWidget {
public:
    explicit Pill(const QString &word) : m_word(word)
    {
        setAccessibleName(word);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(pillFont());
        return {metrics.horizontalAdvance(m_word) + scaled(14, this),
                std::max(scaled(18, this), metrics.height() + 2)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(Role::Track, palette()));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setFont(pillFont());
        painter.setPen(colorOf(Role::Text, palette()));
        painter.drawText(rect(), Qt::AlignCenter, m_word);
    }

private:
    static QFont pillFont()
    {
        QFont font = fontFor(TypeStyle::Axis);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    QString m_word;
};

SideCard::SideCard(Side side, QWidget *parent)
    : Card(parent),
      m_side(side),
      m_icon(new QLabel),
      m_device(
          new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideMiddle)),
      m_pill(new Pill(tr("Newer"))),
      m_time(new TextLabel(TypeStyle::Second)),
      m_size(new TextLabel(TypeStyle::Second))
{
    setTopEdge(side == Side::Local ? Role::MineEdge : Role::TheirsEdge);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *title = new TextLabel(TypeStyle::Strong);
    title->setText(side == Side::Local ? tr("Mine") : tr("Theirs"));
    const int pad = scaled(12, this);
    auto *whose = new QVBoxLayout;
    whose->setSpacing(0);
    whose->addWidget(title);
    whose->addWidget(m_device);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(0, scaled(4, this), 0, 0);
    facts->addWidget(m_time, 1);
    facts->addWidget(m_size);
    auto *head = new QHBoxLayout;
    head->setSpacing(pad);
    head->addWidget(m_icon);
    head->addLayout(whose, 1);
    head->addWidget(m_pill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, scaled(10, this));
    column->setSpacing(0);
    column->addLayout(head);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(scaled(20, this) + pad, 0, 0, 0);
    below->addLayout(facts);
    column->addLayout(below);
    QSizePolicy keepsRoom = m_pill->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_pill->setSizePolicy(keepsRoom);
    dress();
}

void SideCard::show(const std::optional<Entry> &entry, const QString &device, Age age,
                    const QString &absent, std::int64_t now)
{
    m_device->setText(device);
    m_pill->setVisible(age == Age::Newer);
    const bool isFile = entry && entry->kind == Kind::File;
    m_size->setText(isFile ? sizeText(entry->size) : QString());
    if (isFile)
        m_time->setText(momentText(entry->mtime, now));
    else if (!entry)
        m_time->setText(absent);
    else
        m_time->setText(entry->kind == Kind::Directory ? tr("A folder") : tr("A link"));
    const QString side = m_side == Side::Local ? tr("Mine") : tr("Theirs");
    setAccessibleName(QStringLiteral("%1: %2, %3 %4")
                          .arg(side, device, m_time->text(), m_size->text())
                          .trimmed());
}

void SideCard::dress()
{
    const int side = scaled(20, this);
    m_icon->setPixmap(
        linePixmap(m_side == Side::Local ? QStringLiteral("laptop") : QStringLiteral("server"),
                   colorOf(Role::SecondLine, palette()), side, devicePixelRatioF()));
}

void SideCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace tern
