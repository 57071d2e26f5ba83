#include "desktop_window.h"

#include "activity/activity_page.h"
#include "conflicts/conflicts_page.h"
#include "folders/folders_page.h"
#include "guard/folder_error_dialog.h"
#include "guard/guard_dialog.h"
#include "guard/problems_dialog.h"
#include "guard/remove_folder_dialog.h"
#include "model/desktop_link.h"
#include "rules_page/rules_page.h"
#include "selection/selection_dialog.h"
#include "trash/trash_page.h"
#include "why/why_dialog.h"
#include "wizard/add_folder_wizard.h"

namespace tern {

namespace {

constexpr const char *foldersId = "folders";
constexpr const char *conflictsId = "conflicts";
constexpr const char *activityId = "activity";
constexpr const char *trashId = "trash";
constexpr const char *rulesId = "rules";
constexpr const char *settingsId = "settings";

} // namespace

DesktopWindow::DesktopWindow(const DesktopParts &parts, const SettingsParts &settings,
                             QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_settings(settings),
      m_throughput(parts),
      m_window(std::make_unique<MainWindow>(parts))
{
    addPages();
    m_window->showPage(QLatin1String(foldersId));
    connect(m_window.get(), &MainWindow::dropped, this, &DesktopWindow::addFolder);
}

DesktopWindow::~DesktopWindow() = default;

void DesktopWindow::addPages()
{
    using Place = Sidebar::Place;
    const auto add = [this](const char *id, const char *icon, const QString &title, Place place,
                            QWidget *(DesktopWindow::*make)()) {
        m_window->addPage({QString::fromLatin1(id), QString::fromLatin1(icon), title, place,
                           [this, make] { return (this->*make)(); }});
    };
    add(foldersId, "folder", tr("Folders"), Place::Top, &DesktopWindow::makeFolders);
    add(conflictsId, "conflict", tr("Conflicts"), Place::Top, &DesktopWindow::makeConflicts);
    add(activityId, "activity", tr("Activity"), Place::Top, &DesktopWindow::makeActivity);
    add(rulesId, "rules", tr("Rules"), Place::Top, &DesktopWindow::makeRules);
    add(trashId, "trash", tr("Trash"), Place::Top, &DesktopWindow::makeTrash);
    add(settingsId, "settings", tr("Settings"), Place::Bottom, &DesktopWindow::makeSettings);
}

QWidget *DesktopWindow::makeFolders()
{
    auto *page = new FoldersPage(m_parts);
    connect(page, &FoldersPage::addAsked, this, &DesktopWindow::addFolder);
    connect(page, &FoldersPage::conflictsAsked, this, &DesktopWindow::openConflicts);
    connect(page, &FoldersPage::problemsAsked, this, &DesktopWindow::openProblems);
    connect(page, &FoldersPage::guardAsked, this, &DesktopWindow::openGuard);
    connect(page, &FoldersPage::selectionAsked, this, &DesktopWindow::openSelection);
    connect(page, &FoldersPage::rulesAsked, this, &DesktopWindow::openRules);
    connect(page, &FoldersPage::removeAsked, this, &DesktopWindow::removeFolder);
    connect(page, &FoldersPage::historyAsked, this,
            [this](const QString &folder) { openHistory(folder); });
    return page;
}

QWidget *DesktopWindow::makeConflicts()
{
    return new ConflictsPage(m_parts);
}

QWidget *DesktopWindow::makeActivity()
{
    auto *page = new ActivityPage(m_parts, &m_throughput);
    connect(page, &ActivityPage::guardAsked, this, &DesktopWindow::openGuard);
    return page;
}

QWidget *DesktopWindow::makeTrash()
{
    return new TrashPage(m_parts);
}

QWidget *DesktopWindow::makeRules()
{
    return new RulesPage(m_parts);
}

QWidget *DesktopWindow::makeSettings()
{
    return new SettingsPage(m_settings);
}

template <class Page>
Page *DesktopWindow::pageOn(const char *id)
{
    auto *page = qobject_cast<Page *>(m_window->showPage(QLatin1String(id)));
    m_window->bringToFront();
    return page;
}

void DesktopWindow::show()
{
    m_window->bringToFront();
}

void DesktopWindow::openFolder(const QString &folder)
{
    pageOn<FoldersPage>(foldersId)->showFolder(folder);
}

void DesktopWindow::openRules(const QString &folder)
{
    auto *page = pageOn<RulesPage>(rulesId);
    if (!folder.isEmpty())
        page->showFolder(folder.toStdString());
}

void DesktopWindow::openSettings()
{
    pageOn<SettingsPage>(settingsId);
}

void DesktopWindow::openProblems(const QString &folder)
{
    const FolderStatus *status = m_parts.client.folder(folder.toStdString());
    if (status == nullptr)
        return show();
    if (status->failure && status->problemCount == 0)
        openDialog(new FolderErrorDialog(m_parts, status->name, m_window.get()));
    else
        openDialog(new ProblemsDialog(m_parts, status->name, m_window.get()));
}

void DesktopWindow::openGuard(const QString &folder)
{
    openDialog(new GuardDialog(m_parts, folder.toStdString(), m_window.get()));
}

void DesktopWindow::openSelection(const QString &folder)
{
    openDialog(new SelectionDialog(m_parts, folder.toStdString(), m_window.get()));
}

void DesktopWindow::removeFolder(const QString &folder)
{
    openDialog(new RemoveFolderDialog(m_parts.client, folder.toStdString(), m_window.get()));
}

void DesktopWindow::addFolder(const QStringList &places)
{
    auto *wizard = new AddFolderWizard(m_parts, m_window.get());
    wizard->setFolders(places);
    connect(wizard, &AddFolderWizard::added, this, &DesktopWindow::openFolder);
    connect(wizard, &AddFolderWizard::editRulesAsked, wizard, [this, wizard] {
        connect(pageOn<RulesPage>(rulesId), &RulesPage::saved, wizard,
                &AddFolderWizard::rulesChanged, Qt::UniqueConnection);
    });
    // Not modal: rules can be edited beside it.
    m_window->bringToFront();
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->show();
}

void DesktopWindow::openLink(const QString &link)
{
    const Result<DesktopLink> parsed = parseDesktopLink(link.toStdString());
    if (!parsed)
        return show();
    const QString folder = QString::fromStdString(parsed->folder);
    switch (parsed->page) {
    case DesktopLink::Page::Open:
        if (const FolderStatus *status = m_parts.client.folder(parsed->folder);
            status != nullptr && !parsed->path.isRoot())
            return m_parts.files.reveal(status->local + '/' + parsed->path.bytes());
        return openFolder(folder);
    case DesktopLink::Page::Conflicts: return openConflicts(folder);
    case DesktopLink::Page::Versions: return openHistory(folder, parsed->path);
    case DesktopLink::Page::Why: return openWhy(folder, parsed->path);
    }
}

void DesktopWindow::openConflicts(const QString &folder)
{
    pageOn<ConflictsPage>(conflictsId)->showFolder(folder);
}

void DesktopWindow::openHistory(const QString &folder, const RelPath &path)
{
    auto *page = pageOn<ActivityPage>(activityId);
    if (path.isRoot())
        page->showFolder(folder);
    else
        page->showHistory(folder, path);
}

void DesktopWindow::openWhy(const QString &folder, const RelPath &path)
{
    auto *dialog = new WhyDialog(m_parts, folder.toStdString(), path, m_window.get());
    connect(dialog, &WhyDialog::historyAsked, this, &DesktopWindow::openHistory);
    openDialog(dialog);
}

/// Over the window, which is brought to the front with it.
void DesktopWindow::openDialog(QDialog *dialog)
{
    m_window->bringToFront();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tern
