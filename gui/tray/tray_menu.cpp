#include "tray_menu.h"

#include "folders/folder_commands.h"
#include "widgets/state_look.h"
#include "words/words.h"

#include <QEvent>

#include <algorithm>

namespace tern {

namespace {

/// More folders than these go into a menu of their own.
constexpr std::size_t foldersInLine = 8;

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

TrayMenu::TrayMenu(const DesktopParts &parts, QWidget *parent)
    : QMenu(parent), m_parts(parts), m_commands(new FolderCommands(parts.client, this))
{
    connect(m_commands, &FolderCommands::failed, this, &TrayMenu::failed);
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
        m_commands->pause({}, pauseEnd(length, m_parts.clock.now()));
    });
    connect(m_pause, &PauseMenu::resumeAsked, this, [this] { m_commands->resume({}); });
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
    connect(items.menu->addAction(tr("Sync now")), &QAction::triggered, this,
            [this, name] { m_commands->sync(name); });
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
    if (status->state == FolderState::Paused)
        m_commands->resume(name);
    else
        m_commands->pause(name);
}

} // namespace tern
