#include "fact_grid.h"

#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

namespace tern {

namespace {

constexpr int margin = 24;
constexpr int wordWidth = 88;

} // namespace

FactGrid::FactGrid(QWidget *badge, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this)),
      m_pairs(new QGridLayout)
{
    m_pairs->setHorizontalSpacing(scaled(12, this));
    m_pairs->setVerticalSpacing(scaled(10, this));
    m_pairs->setColumnMinimumWidth(0, scaled(wordWidth, this));
    m_pairs->setColumnStretch(1, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(14, this));
    words->addWidget(m_title);
    words->addLayout(m_pairs);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int side = scaled(margin, this);
    row->setContentsMargins(side, side, side, scaled(16, this));
    row->setSpacing(scaled(16, this));
    if (badge != nullptr)
        row->addWidget(badge, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void FactGrid::setTitle(const QString &title)
{
    m_title->setText(title);
}

TextLabel *FactGrid::add(const QString &word)
{
    auto *label = new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::Keep, this);
    label->setText(word);
    auto *sentence = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap, this);
    const int row = m_pairs->rowCount();
    m_pairs->addWidget(label, row, 0, Qt::AlignTop);
    m_pairs->addWidget(sentence, row, 1);
    return sentence;
}

void FactGrid::addBelow(QWidget *widget)
{
    m_pairs->addWidget(widget, m_pairs->rowCount(), 1, Qt::AlignLeft);
}

bool FactGrid::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return handled;
}

/// A window does not ask how high its wrapped sentences are at its width.
void FactGrid::fit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace tern
