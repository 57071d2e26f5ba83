#include "surface.h"

#include "desktop_window.h"
#include "login_entry.h"

#include "desktop/appearance.h"
#include "desktop/battery_watch.h"
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
#include <QTimer>

namespace tern {

namespace {

/// At login a tray may come later than the programs that are started with it.
constexpr int trayPatienceMilliseconds = 10'000;

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
          battery(systemBus),
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
    BatteryWatch battery;
    SleepWatch sleepWatch;
    SleepPause sleepPause;
    Notifications notifications;
    Notifier notifier;
    LoginEntry loginEntry;
    IniSettingsStore store;
    DesktopPreferences preferences;
    Translation translation;
};

/// What the user sees. Window and panel are made anew for another language.
struct Surface::Faces {
    Faces(const SettingsParts &given, DesktopBus &sessionBus)
        : parts(given), trayHost(sessionBus), tray(parts.desktop, trayHost)
    {
    }

    SettingsParts parts;
    DesktopTrayHost trayHost;
    TrayIcon tray;
    std::unique_ptr<DesktopWindow> window = {};
    std::unique_ptr<Panel> panel = {};
};

Surface::Surface(const SurfaceParts &parts) : m_services(std::make_unique<Services>(parts))
{
    dress();
    const DesktopParts desktop{parts.client, parts.clock, m_services->files};
    const AboutTern about{parts.version, parts.directories.configFile, parts.directories.state};
    m_faces = std::make_unique<Faces>(
        SettingsParts{desktop, m_services->preferences, m_services->loginEntry, about},
        m_services->sessionBus);
    dressTray();
    makeWindow();
    m_faces->window->window().restore(m_services->preferences.settings().window);
    connectServices();
    connectTray();
}

Surface::~Surface() = default;

void Surface::connectServices()
{
    Services &services = *m_services;
    connect(&services.preferences, &DesktopPreferences::changed, this, &Surface::dress);
    connect(&services.appearance, &Appearance::changed, this, &Surface::dress);
    connect(&services.battery, &BatteryWatch::changed, this, &Surface::dressTray);
    connect(&services.sleepWatch, &SleepWatch::aboutToShutDown, this, &Surface::quitWanted);
    connect(&services.notifier, &Notifier::snoozed, this, [&services](std::int64_t until) {
        DesktopSettings settings = services.preferences.settings();
        settings.notices.snoozedUntil = until;
        static_cast<void>(services.preferences.set(settings)); // in force even if it cannot be kept
    });
}

void Surface::connectTray()
{
    TrayIcon &tray = m_faces->tray;
    connect(&tray, &TrayIcon::panelAsked, this,
            [this] { m_faces->panel->toggleAt(m_faces->tray.geometry()); });
    connect(&tray, &TrayIcon::quitAsked, this, &Surface::quitWanted);
    connect(&tray, &TrayIcon::availableChanged, this, &Surface::stayInReach);
    connect(&tray, &TrayIcon::failed, this, [this](const QString &title, const QString &sentence) {
        m_faces->panel->tellFailure(title, sentence);
        if (!m_faces->panel->isVisible())
            m_faces->panel->openAt(m_faces->tray.geometry());
    });
}

void Surface::makeWindow()
{
    m_faces->window = std::make_unique<DesktopWindow>(m_faces->parts.desktop, m_faces->parts);
    m_faces->panel = std::make_unique<Panel>(m_faces->parts.desktop);
    connectWindow();
    connectPanel();
}

/// What leads to the window, as long as it lives.
void Surface::connectWindow()
{
    DesktopWindow &window = *m_faces->window;
    const TrayIcon &tray = m_faces->tray;
    connect(&tray, &TrayIcon::windowAsked, &window, &DesktopWindow::show);
    connect(&tray, &TrayIcon::conflictsAsked, &window, &DesktopWindow::openConflicts);
    connect(&tray, &TrayIcon::settingsAsked, &window, &DesktopWindow::openSettings);
    const Notifier &notifier = m_services->notifier;
    connect(&notifier, &Notifier::openWanted, &window, &DesktopWindow::openFolder);
    connect(&notifier, &Notifier::reviewWanted, &window,
            [&window](NoticeKind kind, const QString &folder) {
                switch (kind) {
                case NoticeKind::ConflictFound: return window.openConflicts(folder);
                case NoticeKind::GuardStopped: return window.openGuard(folder);
                case NoticeKind::ProblemFound: return window.openProblems(folder);
                case NoticeKind::BackInSync:
                case NoticeKind::OfflineLong: return window.openFolder(folder);
                }
            });
    // Once it is hidden.
    connect(
        &window.window(), &MainWindow::hidden, this,
        [this] {
            keepWindowPlace();
            stayInReach();
        },
        Qt::QueuedConnection);
}

void Surface::connectPanel()
{
    const Panel &panel = *m_faces->panel;
    DesktopWindow &window = *m_faces->window;
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
    if (m_hasEnded)
        return;
    const DesktopSettings &settings = m_services->preferences.settings();
    applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()),
               themeFor(settings.theme, m_services->appearance.scheme()));
    m_services->notifier.setSettings(settings.notices);
    dressTray();
    if (m_language == settings.language)
        return;
    m_language = settings.language;
    m_services->translation.use(settings.language);
    // It was chosen in the window that this takes away.
    if (m_faces)
        QMetaObject::invokeMethod(this, &Surface::exchangeWindow, Qt::QueuedConnection);
}

void Surface::exchangeWindow()
{
    const MainWindow &old = m_faces->window->window();
    const QByteArray place = old.saved();
    const bool isShown = old.isVisible();
    makeWindow();
    m_faces->window->window().restore(place);
    if (isShown)
        m_faces->window->show();
}

/// Decoration stands still where the user asked for that, and on battery.
void Surface::dressTray()
{
    if (!m_faces)
        return;
    const bool still = m_services->battery.isOnBattery()
                       || m_services->appearance.motion() == Appearance::Motion::Reduced;
    m_faces->tray.setMotion(still ? TrayIcon::Motion::Still : TrayIcon::Motion::Allowed);
}

/// Without a tray there is no other way back to a window that is hidden.
void Surface::stayInReach()
{
    MainWindow &window = m_faces->window->window();
    if (!m_hasEnded && !m_faces->tray.isAvailable() && !window.isVisible())
        window.showMinimized();
}

void Surface::keepWindowPlace()
{
    DesktopSettings settings = m_services->preferences.settings();
    settings.window = m_faces->window->window().saved();
    static_cast<void>(m_services->preferences.set(settings)); // forgotten if it cannot be kept
}

void Surface::showWindow(const QString &link)
{
    if (link.isEmpty())
        m_faces->window->show();
    else
        m_faces->window->openLink(link);
}

void Surface::start(Start start)
{
    if (start == Start::InTray)
        QTimer::singleShot(trayPatienceMilliseconds, this, &Surface::stayInReach);
    else
        showWindow({});
}

void Surface::hide()
{
    m_hasEnded = true;
    keepWindowPlace();
    m_faces->panel->hide();
    m_faces->window->window().hide();
}

} // namespace tern
