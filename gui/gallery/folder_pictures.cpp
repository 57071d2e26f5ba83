#include "picture.h"

#include "folders/folder_card.h"
#include "folders/folders_page.h"
#include "samples/sample_folders.h"
#include "window/main_window.h"

namespace tern {

namespace {

/// The main window with the page of folders, and the names of all others.
std::unique_ptr<QWidget> windowOn(SampleDesk &desk)
{
    auto window = std::make_unique<MainWindow>(desk.parts);
    const auto add = [&](const char *id, const char *icon, const QString &title,
                         Sidebar::Place place = Sidebar::Place::Top) {
        window->addPage({QString::fromLatin1(id), QString::fromLatin1(icon), title, place,
                         [&desk]() -> QWidget * { return new FoldersPage(desk.parts); }});
    };
    add("folders", "folder", QStringLiteral("Folders"));
    add("conflicts", "conflict", QStringLiteral("Conflicts"));
    add("activity", "activity", QStringLiteral("Activity"));
    add("rules", "rules", QStringLiteral("Rules"));
    add("trash", "trash", QStringLiteral("Trash"));
    add("settings", "settings", QStringLiteral("Settings"), Sidebar::Place::Bottom);
    window->showPage(QStringLiteral("folders"));
    return window;
}

void openFirst(QWidget &window)
{
    if (QWidget *focus = window.focusWidget())
        focus->clearFocus();
    if (auto *card = window.findChild<FolderCard *>())
        card->setOpened(true);
}

} // namespace

std::vector<Picture> folderPictures()
{
    const auto full = [](SampleDesk &desk) {
        fillDesk(desk);
        return windowOn(desk);
    };
    const auto with = [](const StatusSnapshot &snapshot) {
        return [snapshot](SampleDesk &desk) {
            desk.client.show(snapshot);
            return windowOn(desk);
        };
    };
    return {
        {QStringLiteral("2-main-folders"), {1040, 680}, full, openFirst},
        {QStringLiteral("2-main-folders-empty"), {1040, 680}, with({})},
        {QStringLiteral("2-main-folders-mistake"),
         {1040, 680},
         with(snapshotWithABadConfiguration())},
        {QStringLiteral("2-main-folders-200-percent"), {1040, 680}, full, openFirst, 200},
    };
}

} // namespace tern
