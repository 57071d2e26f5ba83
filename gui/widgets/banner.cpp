#include "banner.h"

#include "buttons.h"
#include "state_look.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int badgeSide = 20;

QPixmap badge(FolderState state, const QWidget *widget)
{
    const int side = scaled(badgeSide, widget);
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(stateIcon(state, toneOf(widget->palette())))
        .render(&painter, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace

Banner::Banner(QWidget *parent)
    : Card(parent),
      m_icon(new QLabel(this)),
      m_title(new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Wrap, this)),
      m_sentence(
          new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap, this)),
      m_button(makeButton(QString(), QString(), this)),
      m_row(new QHBoxLayout(this))
{
    const int room = scaled(12, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    m_row->setContentsMargins(room, scaled(8, this), scaled(8, this), scaled(8, this));
    m_row->setSpacing(room);
    m_row->addWidget(m_icon);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::acted);
}

void Banner::tell(Mood mood, const QString &title, const QString &sentence, const QString &action)
{
    setGround(mood == Mood::Plain ? Role::Card : Role::AttentionBack);
    setLine(mood == Mood::Plain ? Role::Line : Role::AttentionLine);
    m_icon->setVisible(mood != Mood::Plain);
    if (mood != Mood::Plain)
        m_icon->setPixmap(
            badge(mood == Mood::Stopped ? FolderState::Stopped : FolderState::Attention, this));
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
}

QPushButton *Banner::addButton(const QString &text)
{
    QPushButton *button = makeButton(text, QString(), this);
    m_row->insertWidget(m_row->count() - 1, button);
    QWidget::setTabOrder(button, m_button);
    return button;
}

} // namespace tern
