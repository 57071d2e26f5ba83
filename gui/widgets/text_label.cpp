#include "text_label.h"

#include <QEvent>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace tern {

TextLabel::TextLabel(TypeStyle style, Role role, Overflow overflow, QWidget *parent)
    : QLabel(parent), m_style(style), m_role(role), m_overflow(overflow)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a button, too
    setWordWrap(overflow == Overflow::Wrap);
    if (overflow == Overflow::ElideRight || overflow == Overflow::ElideMiddle)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void TextLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

void TextLabel::setRole(Role role)
{
    if (role == m_role)
        return;
    m_role = role;
    dress();
}

void TextLabel::setStyleOfType(TypeStyle style)
{
    if (style == m_style)
        return;
    m_style = style;
    dress();
}

QSize TextLabel::sizeHint() const
{
    if (m_overflow != Overflow::ElideRight && m_overflow != Overflow::ElideMiddle)
        return QLabel::sizeHint();
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_overflow != Overflow::ElideRight && m_overflow != Overflow::ElideMiddle)
        return QLabel::minimumSizeHint();
    const QFontMetrics metrics(font());
    const int few = metrics.averageCharWidth() * 4;
    return {std::min(few, metrics.horizontalAdvance(m_text) + 1), metrics.height()};
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    align();
    fit();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    const bool concerns =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange;
    if (concerns && !m_dressing)
        dress();
}

/// QLabel takes the side from the language of the text; ours stands where its line begins, so that
/// names in another script stay beside what they name.
void TextLabel::align()
{
    if (alignment() != m_aligned)
        m_logical = alignment(); // somebody else's wish
    m_aligned = QStyle::visualAlignment(layoutDirection(), m_logical) | Qt::AlignAbsolute;
    setAlignment(m_aligned);
}

void TextLabel::dress()
{
    m_dressing = true;
    setFont(fontFor(m_style));
    QPalette mine;
    mine.setColor(QPalette::WindowText, colorOf(m_role, QPalette()));
    setPalette(mine);
    m_dressing = false;
    fit();
    updateGeometry();
}

void TextLabel::fit()
{
    if (m_overflow != Overflow::ElideRight && m_overflow != Overflow::ElideMiddle) {
        QLabel::setText(m_text);
        return;
    }
    const auto mode = m_overflow == Overflow::ElideMiddle ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = QFontMetrics(font()).elidedText(m_text, mode, width());
    QLabel::setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

} // namespace tern
