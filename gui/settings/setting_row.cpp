#include "setting_row.h"

#include "widgets/text_label.h"

#include <QAccessible>
#include <QGridLayout>

namespace tern {

SettingRow::SettingRow(const QString &name, const QString &explanation, QWidget *control,
                       QWidget *parent)
    : QWidget(parent),
      m_control(control),
      m_explanation(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap)),
      m_error(new TextLabel(TypeStyle::Second, Role::Stopped, TextLabel::Overflow::Wrap))
{
    auto *title = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap);
    title->setText(name);
    title->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);

    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(m_explanation);
    words->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(16, this), scaled(10, this), scaled(16, this),
                             scaled(10, this));
    grid->setHorizontalSpacing(scaled(24, this));
    grid->setVerticalSpacing(scaled(4, this));
    grid->setColumnStretch(0, 1);
    grid->addLayout(words, 0, 0); // not aligned: words that wrap get the height they need
    // Several controls in a line leave no room for words beside them.
    if (control->sizeHint().width() > scaled(300, this))
        grid->addWidget(control, 1, 0, 1, 2, Qt::AlignLeft);
    else
        grid->addWidget(control, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_error, 2, 0, 1, 2);
    setExplanation(explanation);
    m_error->hide();
}

void SettingRow::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence.isEmpty() ? m_explanation->text() : sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent told(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

QString SettingRow::error() const
{
    return m_error->text();
}

void SettingRow::setExplanation(const QString &sentence)
{
    m_explanation->setText(sentence);
    m_explanation->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

} // namespace tern
