#include "surface.h"

#include "desktop_window.h"
#include "login_entry.h"

#include "desktop/appearance.h"
#include "desktop/desktop_file_manager.h"
#include "desktop/notifier.h"
#include "desktop/sleep_pause.h"
#include "settings_page/desktop_preferences.h"
#include "settings_page/ini_settings_store.h"
#include "tray/panel.h"
#include "tray/tray_icon.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QApplication>
#include <QDesktopServices>

namespace tern {

namespace {

/// Beside config.yaml.
std::string preferencesFile(const Directories &directories)
{
    const std::string &config = directories.configFile;
    return config.substr(0, config.rfind('/')) + "/desktop.ini";
}

Theme themeFor(Theme chosen, Appearance::Scheme scheme)
{
    if (chosen != Theme::System || scheme == Appearance::Scheme::NoPreference)
        return chosen;
    return scheme == Appearance::Scheme::Dark ? Theme::Dark : Theme::System;
}

} // namespace

/// What the desktop around us offers, and what the user chose for it.
struct Surface::Services {
    explicit Services(const SurfaceParts &parts)
        : sessionBus(sessionBusAddress(parts.environment)),
          systemBus(systemBusAddress(parts.environment)),
          files(sessionBus, [](const QUrl &url) { QDesktopServices::openUrl(url); }),
          appearance(sessionBus),
          sleepWatch(systemBus),
          sleepPause(parts.client, sleepWatch, parts.clock),
          notifications(sessionBus),
          notifier(parts.client, notifications, parts.clock),
          loginEntry(parts.directories, parts.program),
          store(preferencesFile(parts.directories)),
          preferences(store)
    {
    }

    DesktopBus sessionBus;
    DesktopBus systemBus;
    DesktopFileManager files;
    Appearance appearance;
    SleepWatch sleepWatch;
    SleepPause sleepPause;
    Notifications notifications;
    Notifier notifier;
    LoginEntry loginEntry;
    IniSettingsStore store;
    DesktopPreferences preferences;
    Translation translation;
};

/// What the user sees.
struct Surface::Faces {
    Faces(const DesktopParts &given, const SettingsParts &settings)
        : parts(given), window(parts, settings), panel(parts), tray(parts, trayHost)
    {
    }

    DesktopParts parts;
    DesktopWindow window;
    Panel panel;
    DesktopTrayHost trayHost;
    TrayIcon tray;
};

Surface::Surface(const SurfaceParts &parts) : m_services(std::make_unique<Services>(parts))
{
    dress();
    const DesktopParts desktop{parts.client, parts.clock, m_services->files};
    const AboutTern about{parts.version, parts.directories.configFile,
                          parts.directories.daemonLog()};
    m_faces = std::make_unique<Faces>(
        desktop, SettingsParts{desktop, m_services->preferences, m_services->loginEntry, about});
    connectServices();
    connectTray();
    connectPanel();
}

Surface::~Surface() = default;

void Surface::connectServices()
{
    Services &services = *m_services;
    DesktopWindow &window = m_faces->window;
    connect(&services.preferences, &DesktopPreferences::changed, this, &Surface::dress);
    connect(&services.appearance, &Appearance::changed, this, &Surface::dress);
    connect(&services.sleepWatch, &SleepWatch::aboutToShutDown, this, &Surface::quitWanted);
    connect(&services.notifier, &Notifier::openWanted, &window,
            [&window](const QString &folder) { window.openFolder(folder); });
    connect(&services.notifier, &Notifier::reviewWanted, &window,
            [&window](NoticeKind kind, const QString &folder) {
                switch (kind) {
                case NoticeKind::ConflictFound: return window.openConflicts(folder);
                case NoticeKind::GuardStopped: return window.openGuard(folder);
                case NoticeKind::ProblemFound: return window.openProblems(folder);
                case NoticeKind::BackInSync:
                case NoticeKind::OfflineLong: return window.openFolder(folder);
                }
            });
    connect(&services.notifier, &Notifier::snoozed, this, [&services](std::int64_t until) {
        DesktopSettings settings = services.preferences.settings();
        settings.notices.snoozedUntil = until;
        static_cast<void>(services.preferences.set(settings)); // in force even if it cannot be kept
    });
}

void Surface::connectTray()
{
    TrayIcon &tray = m_faces->tray;
    DesktopWindow &window = m_faces->window;
    connect(&tray, &TrayIcon::panelAsked, this,
            [this] { m_faces->panel.toggleAt(m_faces->tray.geometry()); });
    connect(&tray, &TrayIcon::windowAsked, &window, &DesktopWindow::show);
    connect(&tray, &TrayIcon::conflictsAsked, &window, &DesktopWindow::openConflicts);
    connect(&tray, &TrayIcon::settingsAsked, &window, &DesktopWindow::openSettings);
    connect(&tray, &TrayIcon::quitAsked, this, &Surface::quitWanted);
    // Without a tray there is no other way back to it.
    connect(&window.window(), &MainWindow::hidden, this, [this] {
        if (!m_faces->tray.isAvailable())
            m_faces->window.window().showMinimized();
    });
}

void Surface::connectPanel()
{
    Panel &panel = m_faces->panel;
    DesktopWindow &window = m_faces->window;
    connect(&panel, &Panel::openFolder, &window, &DesktopWindow::openFolder);
    connect(&panel, &Panel::openConflicts, &window, &DesktopWindow::openConflicts);
    connect(&panel, &Panel::openProblems, &window, &DesktopWindow::openProblems);
    connect(&panel, &Panel::openGuard, &window, &DesktopWindow::openGuard);
    connect(&panel, &Panel::openSelection, &window, &DesktopWindow::openSelection);
    connect(&panel, &Panel::openRules, &window, &DesktopWindow::openRules);
    connect(&panel, &Panel::removeFolder, &window, &DesktopWindow::removeFolder);
    connect(&panel, &Panel::addFolder, &window, &DesktopWindow::addFolder);
    connect(&panel, &Panel::openSettings, &window, &DesktopWindow::openSettings);
    connect(&panel, &Panel::openWindow, &window, &DesktopWindow::show);
}

/// Puts on what the user chose.
void Surface::dress()
{
    const DesktopSettings &settings = m_services->preferences.settings();
    applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()),
               themeFor(settings.theme, m_services->appearance.scheme()));
    m_services->translation.use(settings.language);
    m_services->notifier.setSettings(settings.notices);
    if (!m_faces)
        return;
    const bool still = m_services->appearance.motion() == Appearance::Motion::Reduced;
    m_faces->tray.setMotion(still ? TrayIcon::Motion::Still : TrayIcon::Motion::Allowed);
}

void Surface::showWindow(const QString &link)
{
    if (link.isEmpty())
        m_faces->window.show();
    else
        m_faces->window.openLink(link);
}

void Surface::hide()
{
    m_faces->panel.hide();
    m_faces->window.window().hide();
}

} // namespace tern
