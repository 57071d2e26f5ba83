#include "panel_header.h"

#include "widgets/state_icon.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tern {

namespace {

constexpr int badgeSide = 32;

} // namespace

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent),
      m_icon(new StateIcon(badgeSide, this)),
      m_title(new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::ElideRight)),
      m_detail(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight)),
      m_time(new TextLabel(TypeStyle::Header, Role::Text)),
      m_left(new TextLabel(TypeStyle::Second, Role::SecondLine))
{
    m_left->setText(tr("left", "below “6 min”: time that is left"));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(4, this));
    words->addWidget(m_title);
    words->addWidget(m_detail);
    auto *time = new QVBoxLayout;
    time->setSpacing(scaled(4, this));
    time->addWidget(m_time, 0, Qt::AlignTrailing);
    time->addWidget(m_left, 0, Qt::AlignTrailing);
    auto *row = new QHBoxLayout(this);
    const int room = scaled(16, this);
    row->setContentsMargins(room, room, room, room);
    row->setSpacing(scaled(12, this));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(time);
}

void PanelHeader::tell(const PanelHeading &heading)
{
    m_icon->setVisible(heading.state.has_value());
    if (heading.state)
        m_icon->setState(*heading.state);
    m_title->setText(heading.title);
    m_detail->setText(heading.detail);
    m_detail->setVisible(!heading.detail.isEmpty());
    m_time->setText(heading.timeLeft);
    m_time->setVisible(!heading.timeLeft.isEmpty());
    m_left->setVisible(!heading.timeLeft.isEmpty());
}

} // namespace tern
