#include "value_field.h"

namespace tern {

ValueField::ValueField(const QString &prompt, int letters, QWidget *parent)
    : QLineEdit(parent), m_letters(letters)
{
    constexpr int mostLetters = 200;
    setMaxLength(mostLetters);
    setPlaceholderText(prompt);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::editingFinished, this, &ValueField::give);
}

void ValueField::show(const QString &value)
{
    const bool isUntouched = text() == m_shown;
    m_shown = value;
    if (isUntouched)
        setText(value);
}

QSize ValueField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    return {fontMetrics().averageCharWidth() * (m_letters + 3), usual.height()};
}

void ValueField::give()
{
    const QString value = text().trimmed();
    if (value == m_shown)
        return;
    m_shown = value;
    Q_EMIT given(value);
}

} // namespace tern
