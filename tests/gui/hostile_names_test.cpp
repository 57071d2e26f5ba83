#include "gui/places_of_folders.h"

#include "activity/activity_page.h"
#include "activity/activity_view.h"
#include "conflicts/conflicts_page.h"
#include "guard/guard_files_dialog.h"
#include "samples/sample_log.h"
#include "trash/trash_page.h"
#include "window/main_window.h"

#include <QJsonArray>
#include <QTableView>
#include <QTreeView>

namespace tern::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A name that would end the line, turn the direction, or pass for markup.
const std::string playful = "a\n<b>x</b>\xE2\x80\xAEgnp.exe";
/// A name of the most bytes that a disk takes, from the right.
const std::string longest = [] {
    std::string name;
    while (name.size() + 2 <= 255)
        name += "\xD7\xA9"; // a letter of two bytes
    return name + "z";
}();

MATCHER(IsHarmless, "holds no line end and nothing that turns the direction")
{
    return arg.find('\n') == std::string::npos && arg.find("\xE2\x80\xAE") == std::string::npos;
}

/// What a screen reader says of all rows of a list, one after the other.
std::string rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    std::string all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString read = index.data(Qt::AccessibleTextRole).toString();
        all += (read.isEmpty() ? index.data().toString() : read).toStdString() + '|';
        all += rowsOf(model, index);
    }
    return all;
}

FolderStatus folderNamed(const std::string &name)
{
    FolderStatus status = sampleFolder("notebooks");
    status.name = "lab";
    status.local = "/home/ana/" + name;
    status.remote = "/mnt/" + name;
    return status;
}

TEST(HostileNames, OfFoldersStayInTheirCards)
{
    SampleDesk desk;
    PlacesOfFolders places(desk.parts);
    for (const std::string &name : {playful, longest}) {
        desk.client.show({{folderNamed(name)}});
        settle();
        passTime(places.panel);
        for (const QWidget *place :
             {static_cast<QWidget *>(&places.page), static_cast<QWidget *>(&places.panel)}) {
            const QList<QLabel *> labels = place->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                EXPECT_THAT(label->accessibleName().toStdString(), IsHarmless());
            EXPECT_LE(place->minimumSizeHint().width(), place->width());
        }
        EXPECT_LE(places.card("lab")->width(), places.page.width());
    }
    // It keeps its direction to itself.
    EXPECT_THAT(wordsIn(places.page), HasSubstr("/mnt/\xE2\x81\xA8" + longest + "\xE2\x81\xA9\n"));
}

TEST(HostileNames, InTheActivityAreRowsLikeAllOthers)
{
    SampleDesk desk;
    desk.client.show({{folderNamed("data")}});
    SampleLog log;
    std::vector<Event> events;
    for (const std::string &name : {playful, longest}) {
        Event event;
        event.time = desk.clock.now() - 1'000'000'000;
        event.run = "20261114T142600Z-1";
        event.kind = EventKind::Uploaded;
        event.side = "remote";
        event.path = *RelPath::parse("raw/" + name);
        events.push_back(event);
    }
    log.add("lab", events);
    log.serve(desk.client);
    ActivityPage page(desk.parts);
    page.resize(856, 680);
    page.show();
    passTime(page);
    auto *model = page.findChild<ActivityModel *>();
    for (int row = model->rowCount() - 1; row >= 0; --row)
        model->setOpen(row, true);
    rowsOf(*model); // looking at them fetches them
    passTime(page);
    EXPECT_THAT(rowsOf(*model), AllOf(IsHarmless(), HasSubstr("<b>x</b>"), HasSubstr(longest)));
    EXPECT_LE(page.minimumSizeHint().width(), page.width());
    EXPECT_FALSE(page.grab().isNull());
}

TEST(HostileNames, InTheTrashAreRowsLikeAllOthers)
{
    SampleDesk desk;
    desk.client.show({{folderNamed("data")}});
    QJsonArray items;
    for (const std::string &name : {playful, longest}) {
        const QString path = QString::fromStdString("raw/" + name);
        items.append(QJsonObject{{u"path"_qs, path},
                                 {u"run"_qs, u"20261114T142600Z-1"_qs},
                                 {u"name"_qs, u"20261114T142600Z-1/"_qs + path},
                                 {u"kind"_qs, u"file"_qs},
                                 {u"size"_qs, 6000},
                                 {u"side"_qs, u"local"_qs},
                                 {u"why"_qs, u"removed"_qs},
                                 {u"since_ns"_qs, qint64{desk.clock.now()}},
                                 {u"until_ns"_qs, 0}});
    }
    const QJsonObject tally{{u"files"_qs, 2}, {u"bytes"_qs, 12'000}};
    desk.client.answer(u"trash.page"_qs, QJsonObject{{u"listing"_qs, 1},
                                                     {u"items"_qs, items},
                                                     {u"found"_qs, tally},
                                                     {u"all"_qs, tally},
                                                     {u"offset"_qs, 0},
                                                     {u"away"_qs, QJsonArray()}});
    TrashPage page(desk.parts);
    page.resize(856, 680);
    page.show();
    passTime(page);
    const auto *view = page.findChild<QTableView *>();
    ASSERT_NE(view, nullptr);
    EXPECT_THAT(rowsOf(*view->model()),
                AllOf(IsHarmless(), HasSubstr("<b>x</b>"), HasSubstr(longest)));
    EXPECT_LE(page.minimumSizeHint().width(), page.width());
    EXPECT_FALSE(page.grab().isNull());
}

TEST(HostileNames, InTheFilesOfAGuardAreRowsLikeAllOthers)
{
    SampleDesk desk;
    const GuardStop stop{GuardKind::MassDeletion, "local", {}, 2, 2, {}};
    QJsonArray actions;
    for (const std::string &name : {playful, longest})
        actions.append(
            QJsonObject{{u"path"_qs, QString::fromStdString(name)},
                        {u"side"_qs, u"local"_qs},
                        {u"action"_qs, u"remove"_qs},
                        {u"before"_qs, QJsonObject{{u"kind"_qs, u"file"_qs}, {u"size"_qs, 6000}}}});
    desk.client.answer(u"sync"_qs,
                       QJsonObject{{u"plan"_qs, QJsonObject{{u"actions"_qs, actions}}}});
    GuardFilesDialog dialog(desk.client, "lab", stop);
    dialog.show();
    passTime(dialog);
    const auto *list = findByName<QTreeView>(dialog, QStringLiteral("Files"));
    ASSERT_NE(list, nullptr);
    EXPECT_THAT(rowsOf(*list->model()),
                AllOf(IsHarmless(), HasSubstr("<b>x</b>"), HasSubstr(longest)));
    EXPECT_FALSE(dialog.grab().isNull());
}

TEST(HostileNames, OfFilesInConflictAreRowsLikeAllOthers)
{
    SampleDesk desk;
    FolderStatus folder = folderNamed("data");
    folder.conflictCount = 2;
    QJsonArray conflicts;
    for (const std::string &name : {playful, longest})
        conflicts.append(QJsonObject{{u"path"_qs, QString::fromStdString(name + "/" + name)},
                                     {u"type"_qs, u"modified_both"_qs}});
    desk.client.answer(u"conflicts.list"_qs, QJsonObject{{u"conflicts"_qs, conflicts}});
    ConflictsPage page(desk.parts);
    page.resize(900, 680);
    page.show();
    desk.client.show({{folder}});
    passTime(page);
    const auto *tree = findByName<QTreeView>(page, u"Conflicts"_qs);
    ASSERT_NE(tree, nullptr);
    EXPECT_THAT(rowsOf(*tree->model()), AllOf(IsHarmless(), HasSubstr("<b>x<"), HasSubstr(longest)))
        << "a slash parts folders";
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_THAT(label->accessibleName().toStdString(), IsHarmless());
    EXPECT_LE(page.minimumSizeHint().width(), page.width());
    EXPECT_FALSE(page.grab().isNull());
}

TEST(TenThousandConflicts, AreOneLineOutsideOfTheirPage)
{
    SampleDesk desk;
    PlacesOfFolders places(desk.parts);
    FolderStatus folder = sampleFolder("rnaseq-batch7");
    folder.conflictCount = 10'000;
    folder.conflicts.resize(FolderStatus::listed);
    desk.client.show({{folder}});
    settle();
    passTime(places.panel);
    EXPECT_THAT(wordsIn(places.page), HasSubstr("10,000 conflicts\n"));
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("10,000 conflicts wait for you\n"));
    MainWindow window(desk.parts);
    window.addPage({u"conflicts"_qs, u"conflict"_qs, u"Conflicts"_qs, Sidebar::Place::Top,
                    []() -> QWidget * { return new QWidget; }});
    window.show();
    const auto *button = findByName<SidebarButton>(window, u"Conflicts"_qs);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleDescription(), u"10,000"_qs);
}

} // namespace
} // namespace tern::test
