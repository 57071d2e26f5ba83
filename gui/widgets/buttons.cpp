#include "buttons.h"

#include "line_icon.h"
#include "type_scale.h"

#include <QApplication>
#include <QEvent>

namespace tern {

namespace {

/// Keeps the button's look when palette or font change, also under styles that do not know our
/// properties.
class Button final : public QPushButton {
public:
    enum class Look : std::uint8_t { Plain, Filled, Destructive, Link };

    Button(const QString &text, const QString &icon, Look look, QWidget *parent)
        : QPushButton(text, parent), m_icon(icon), m_look(look)
    {
        setProperty("tern.filled", look == Look::Filled);
        setProperty("tern.destructive", look == Look::Destructive);
        setProperty("tern.link", look == Look::Link);
        setAutoDefault(look == Look::Filled);
        if (look == Look::Filled)
            setDefault(true);
        if (look == Look::Link) {
            setFlat(true);
            setCursor(Qt::PointingHandCursor);
        }
        dress();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        const bool concerns = event->type() == QEvent::ApplicationPaletteChange
                              || event->type() == QEvent::ApplicationFontChange
                              || event->type() == QEvent::StyleChange;
        if (concerns && !m_dressing)
            dress();
    }

private:
    void dress()
    {
        m_dressing = true;
        const QPalette palette = QApplication::palette();
        QPalette mine;
        if (m_look == Look::Filled) {
            mine.setColor(QPalette::Button, palette.color(QPalette::Highlight));
            mine.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
        } else if (m_look == Look::Destructive) {
            mine.setColor(QPalette::ButtonText, colorOf(Role::Stopped, palette));
        } else if (m_look == Look::Link) {
            mine.setColor(QPalette::ButtonText, colorOf(Role::Link, palette));
        }
        setPalette(mine);
        if (m_look == Look::Filled)
            setFont(fontFor(TypeStyle::Strong));
        if (!m_icon.isEmpty())
            setIcon(lineIcon(m_icon, roleOfIcon()));
        const int side = scaled(16, this);
        setIconSize({side, side});
        m_dressing = false;
    }

    [[nodiscard]] Role roleOfIcon() const
    {
        switch (m_look) {
        case Look::Filled: return Role::AccentText;
        case Look::Destructive: return Role::Stopped;
        case Look::Link: return Role::Link;
        case Look::Plain: break;
        }
        return Role::Text;
    }

    QString m_icon;
    Look m_look;
    bool m_dressing = false;
};

} // namespace

QPushButton *makeButton(const QString &text, const QString &icon, QWidget *parent)
{
    return new Button(text, icon, Button::Look::Plain, parent);
}

QPushButton *makeFilledButton(const QString &text, const QString &icon, QWidget *parent)
{
    return new Button(text, icon, Button::Look::Filled, parent);
}

QPushButton *makeDestructiveButton(const QString &text, QWidget *parent)
{
    return new Button(text, {}, Button::Look::Destructive, parent);
}

QPushButton *makeLinkButton(const QString &text, const QString &icon, QWidget *parent)
{
    return new Button(text, icon, Button::Look::Link, parent);
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(lineIcon(icon));
    const int side = scaled(16, button);
    button->setIconSize({side, side});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace tern
