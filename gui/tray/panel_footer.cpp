#include "panel_footer.h"

#include "widgets/buttons.h"
#include "widgets/line_icon.h"
#include "widgets/type_scale.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tern {

namespace {

QToolButton *wordButton(const QString &icon, const QString &text)
{
    QToolButton *button = makeIconButton(icon, text);
    button->setText(text);
    button->setToolTip({});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

PanelFooter::PanelFooter(QWidget *parent)
    : QWidget(parent),
      m_menu(new PauseMenu(this)),
      m_pause(wordButton(QStringLiteral("pause"), tr("Pause")))
{
    QToolButton *add = wordButton(QStringLiteral("plus"), tr("Add folder"));
    QToolButton *settings = makeIconButton(QStringLiteral("settings"), tr("Settings"));
    QToolButton *window = makeIconButton(QStringLiteral("open"), tr("Open Tern"));
    for (QToolButton *button : {settings, window})
        button->setIcon(
            lineIcon(button == settings ? QStringLiteral("settings") : QStringLiteral("open"),
                     Role::SecondLine));
    m_pause->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &PauseMenu::pauseAsked, this, &PanelFooter::pauseAsked);
    connect(m_menu, &PauseMenu::resumeAsked, this, &PanelFooter::resumeAsked);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (m_now == PauseMenu::Now::AllPaused)
            Q_EMIT resumeAsked();
    });
    connect(add, &QToolButton::clicked, this, &PanelFooter::addAsked);
    connect(settings, &QToolButton::clicked, this, &PanelFooter::settingsAsked);
    connect(window, &QToolButton::clicked, this, &PanelFooter::windowAsked);
    auto *row = new QHBoxLayout(this);
    const int side = scaled(8, this);
    row->setContentsMargins(side, scaled(6, this) + 1, side, scaled(6, this));
    row->setSpacing(0);
    row->addWidget(m_pause);
    row->addWidget(add);
    row->addStretch(1);
    row->addWidget(settings);
    row->addWidget(window);
    setNow(PauseMenu::Now::AllRun);
}

void PanelFooter::setNow(PauseMenu::Now now)
{
    if (now == m_now)
        return;
    m_now = now;
    m_menu->setNow(now);
    const bool paused = now == PauseMenu::Now::AllPaused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setIcon(lineIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    // Where everything rests there is one thing to want, and it needs no menu.
    m_pause->setMenu(paused ? nullptr : m_menu);
    m_pause->setEnabled(now != PauseMenu::Now::NoFolder);
}

void PanelFooter::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), colorOf(Role::Line, palette()));
}

} // namespace tern
