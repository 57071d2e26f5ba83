#include "tray_menu.h"

#include "control/bytes.h"
#include "widgets/state_look.h"
#include "words/words.h"

#include <QEvent>

#include <algorithm>

namespace tern {

namespace {

/// More folders than these go into a menu of their own.
constexpr std::size_t foldersInLine = 8;

QString nameKey()
{
    return QStringLiteral("name");
}

} // namespace

PauseMenu::Now pauseNow(const StatusSnapshot &snapshot)
{
    const auto &folders = snapshot.folders;
    const auto isPaused = [](const FolderStatus &folder) {
        return folder.state == FolderState::Paused;
    };
    if (folders.empty())
        return PauseMenu::Now::NoFolder;
    if (std::all_of(folders.begin(), folders.end(), isPaused))
        return PauseMenu::Now::AllPaused;
    return std::any_of(folders.begin(), folders.end(), isPaused) ? PauseMenu::Now::SomePaused
                                                                 : PauseMenu::Now::AllRun;
}

QString actionText(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

TrayMenu::TrayMenu(const DesktopParts &parts, QWidget *parent) : QMenu(parent), m_parts(parts)
{
    connect(&m_parts.client, &Client::snapshotChanged, this, &TrayMenu::refresh);
    build();
}

void TrayMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void TrayMenu::build()
{
    clear();
    m_folders.clear();
    m_names.clear();
    // clear() deletes the actions of this menu, but not the menus behind them.
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    setAccessibleName(tr("Tern"));

    connect(addAction(tr("Open Tern")), &QAction::triggered, this, &TrayMenu::windowAsked);
    addSeparator();
    addFolders();
    m_pause = new PauseMenu(this);
    addMenu(m_pause);
    connect(m_pause, &PauseMenu::pauseAsked, this, [this](PauseLength length) {
        const qint64 until = pauseEnd(length, m_parts.clock.now());
        send(QStringLiteral("pause"), {{QStringLiteral("until_ns"), until}});
    });
    connect(m_pause, &PauseMenu::resumeAsked, this, [this] { send(QStringLiteral("resume"), {}); });
    m_conflicts = addAction(QString());
    connect(m_conflicts, &QAction::triggered, this, [this] { Q_EMIT conflictsAsked({}); });
    addSeparator();
    connect(addAction(tr("Preferences…")), &QAction::triggered, this, &TrayMenu::settingsAsked);
    connect(addAction(tr("Quit Tern")), &QAction::triggered, this, &TrayMenu::quitAsked);
    refresh();
}

void TrayMenu::addFolders()
{
    const StatusSnapshot &snapshot = m_parts.client.snapshot();
    if (snapshot.folders.empty())
        return;
    QMenu *into = this;
    if (snapshot.folders.size() > foldersInLine)
        into = addMenu(tr("Folders"));
    for (const FolderStatus &status : snapshot.folders) {
        m_names.push_back(status.name);
        addFolder(status.name, *into);
    }
    addSeparator();
}

void TrayMenu::addFolder(const std::string &name, QMenu &into)
{
    FolderItems items;
    items.menu = into.addMenu(actionText(shownName(name)));
    items.menu->setAccessibleName(shownName(name));
    items.state = items.menu->addAction(QString());
    items.state->setEnabled(false);
    items.menu->addSeparator();
    connect(items.menu->addAction(tr("Open")), &QAction::triggered, this, [this, name] {
        if (const FolderStatus *status = m_parts.client.folder(name))
            m_parts.files.open(status->local);
    });
    items.pause = items.menu->addAction(QString());
    connect(items.pause, &QAction::triggered, this, [this, name] { togglePause(name); });
    connect(items.menu->addAction(tr("Sync now")), &QAction::triggered, this, [this, name] {
        send(QStringLiteral("sync"), {{nameKey(), textOf(name)}});
    });
    m_folders[name] = items;
}

void TrayMenu::refresh()
{
    const StatusSnapshot &snapshot = m_parts.client.snapshot();
    const bool same = std::equal(
        snapshot.folders.begin(), snapshot.folders.end(), m_names.begin(), m_names.end(),
        [](const FolderStatus &status, const std::string &name) { return status.name == name; });
    if (!same) {
        build();
        return;
    }
    std::uint64_t conflicts = 0;
    for (const FolderStatus &status : snapshot.folders) {
        conflicts += status.conflictCount;
        showFolder(status);
    }
    m_pause->setNow(pauseNow(snapshot));
    m_conflicts->setText(conflicts == 0 ? tr("Conflicts")
                                        : tr("Conflicts (%1)").arg(countText(conflicts)));
}

void TrayMenu::showFolder(const FolderStatus &status)
{
    const FolderItems &items = m_folders.at(status.name);
    items.state->setText(stateWord(status.state, status.conflictCount));
    items.pause->setText(status.state == FolderState::Paused ? tr("Resume") : tr("Pause"));
}

void TrayMenu::togglePause(const std::string &name)
{
    const FolderStatus *status = m_parts.client.folder(name);
    if (status == nullptr)
        return;
    const bool paused = status->state == FolderState::Paused;
    send(paused ? QStringLiteral("resume") : QStringLiteral("pause"), {{nameKey(), textOf(name)}});
}

void TrayMenu::send(const QString &command, QJsonObject arguments)
{
    // What comes of it shows in the next snapshot, a failure too.
    m_parts.client.ask(command, std::move(arguments), this, [](const Result<QJsonObject> &) {});
}

} // namespace tern
