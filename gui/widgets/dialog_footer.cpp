#include "dialog_footer.h"

#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tern {

DialogFooter::DialogFooter(QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap, this)),
      m_buttons(new QDialogButtonBox(this))
{
    auto *row = new QHBoxLayout(this);
    const int side = scaled(24, this);
    row->setContentsMargins(side, scaled(12, this), side, scaled(12, this));
    row->setSpacing(scaled(16, this));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_buttons);
    m_buttons->layout()->setSpacing(scaled(8, this));
    setSentence({});
}

void DialogFooter::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    // Without words the box has all the room, so that a button can stand at its far end.
    m_sentence->setVisible(!sentence.isEmpty());
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setStretchFactor(m_buttons, sentence.isEmpty() ? 1 : 0);
}

void DialogFooter::addButton(QPushButton *button, QDialogButtonBox::ButtonRole role)
{
    constexpr int least = 88;
    button->setMinimumWidth(scaled(least, this));
    m_buttons->addButton(button, role);
}

void DialogFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorOf(Role::Line, palette()));
}

} // namespace tern
