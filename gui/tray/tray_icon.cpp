#include "tray_icon.h"

#include "words/words.h"

#include <QApplication>
#include <QEvent>
#include <QTextDocument>

namespace tern {

namespace {

constexpr int frameMilliseconds = 500;

} // namespace

TrayIcon::TrayIcon(const DesktopParts &parts, TrayHost &host, QObject *parent)
    : QObject(parent), m_parts(parts), m_host(host), m_menu(std::make_unique<TrayMenu>(parts))
{
    connect(m_menu.get(), &TrayMenu::windowAsked, this, &TrayIcon::windowAsked);
    connect(m_menu.get(), &TrayMenu::conflictsAsked, this, &TrayIcon::conflictsAsked);
    connect(m_menu.get(), &TrayMenu::settingsAsked, this, &TrayIcon::settingsAsked);
    connect(m_menu.get(), &TrayMenu::quitAsked, this, &TrayIcon::quitAsked);
    connect(m_menu.get(), &TrayMenu::failed, this, &TrayIcon::failed);
    m_animation.setInterval(frameMilliseconds);
    connect(&m_animation, &QTimer::timeout, this, [this] {
        m_frame = m_frame == TrayFrame::First ? TrayFrame::Second : TrayFrame::First;
        show();
    });
    connect(&m_parts.client, &Client::snapshotChanged, this, &TrayIcon::refresh);
    connect(&m_host, &TrayHost::changed, this, &TrayIcon::followHost);
    qApp->installEventFilter(this);
    m_state = trayState(m_parts.client.snapshot());
    followHost();
    refresh();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setTone(TrayTone tone)
{
    m_tone = tone;
    show();
}

void TrayIcon::setMotion(Motion motion)
{
    m_motion = motion;
    refresh();
}

QIcon TrayIcon::picture() const
{
    return trayPicture(m_state, panelTone(), m_frame);
}

QString TrayIcon::sentence() const
{
    return m_parts.client.hasSnapshot() ? overallSentence(m_parts.client.snapshot())
                                        : QStringLiteral("Tern");
}

QRect TrayIcon::geometry() const
{
    return m_icon ? m_icon->geometry() : QRect();
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::LanguageChange))
        refresh();
    return QObject::eventFilter(watched, event);
}

void TrayIcon::followHost()
{
    if (m_host.isThere() == isAvailable())
        return;
    if (!m_host.isThere()) {
        m_icon.reset();
        m_shown.reset();
        Q_EMIT availableChanged(false);
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::activated);
    show();
    m_icon->show();
    Q_EMIT availableChanged(true);
}

void TrayIcon::refresh()
{
    m_state = trayState(m_parts.client.snapshot());
    const bool moves = m_state == FolderState::Syncing && m_motion == Motion::Allowed;
    if (moves && !m_animation.isActive()) {
        m_frame = TrayFrame::First;
        m_animation.start();
    } else if (!moves) {
        m_frame = TrayFrame::Still;
        m_animation.stop();
    }
    show();
}

void TrayIcon::show()
{
    if (!m_icon)
        return;
    const Shown shown{m_state, panelTone(), m_frame};
    if (m_shown != shown) {
        m_icon->setIcon(picture());
        m_shown = shown;
    }
    // Some trays take markup for what it says; a folder's name must not play on that.
    const QString words = sentence();
    m_icon->setToolTip(Qt::mightBeRichText(words) ? words.toHtmlEscaped() : words);
}

void TrayIcon::activated(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::Trigger: Q_EMIT panelAsked(); break;
    case QSystemTrayIcon::DoubleClick:
    case QSystemTrayIcon::MiddleClick: Q_EMIT windowAsked(); break;
    case QSystemTrayIcon::Context: // the menu shows by itself
    case QSystemTrayIcon::Unknown: break;
    }
}

Tone TrayIcon::panelTone() const
{
    switch (m_tone) {
    case TrayTone::LightPanel: return Tone::Light;
    case TrayTone::DarkPanel: return Tone::Dark;
    case TrayTone::Automatic: break;
    }
    return toneOf(QApplication::palette());
}

} // namespace tern
