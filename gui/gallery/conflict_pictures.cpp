#include "picture.h"

#include "conflicts/conflicts_page.h"
#include "conflicts/merge_dialog.h"
#include "samples/sample_conflicts.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QThreadPool>
#include <QTreeView>

#include <algorithm>

namespace tern {

namespace {

std::unique_ptr<QWidget> windowOn(SampleDesk &desk)
{
    auto window = std::make_unique<MainWindow>(desk.parts);
    const auto add = [&](const char *id, const char *icon, const QString &title,
                         Sidebar::Place place = Sidebar::Place::Top) {
        window->addPage({QString::fromLatin1(id), QString::fromLatin1(icon), title, place,
                         [&desk]() -> QWidget * { return new ConflictsPage(desk.parts); }});
    };
    add("folders", "folder", QStringLiteral("Folders"));
    add("conflicts", "conflict", QStringLiteral("Conflicts"));
    add("activity", "activity", QStringLiteral("Activity"));
    add("rules", "rules", QStringLiteral("Rules"));
    add("trash", "trash", QStringLiteral("Trash"));
    add("settings", "settings", QStringLiteral("Settings"), Sidebar::Place::Bottom);
    window->showPage(QStringLiteral("conflicts"));
    return window;
}

std::unique_ptr<QWidget> filled(SampleDesk &desk)
{
    answerConflicts(desk);
    return windowOn(desk);
}

/// Makes the conflict of that name the one that is shown.
void choose(QWidget &window, const QString &name)
{
    auto *tree = window.findChild<QTreeView *>();
    const QModelIndexList found =
        tree->model()->match(tree->model()->index(0, 0, {}), Qt::DisplayRole, name, 1,
                             Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        tree->setCurrentIndex(found.first());
}

void press(QWidget &window, const QString &name)
{
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    const auto button = std::ranges::find_if(buttons, [&](const QAbstractButton *candidate) {
        return candidate->text() == name && candidate->isVisible();
    });
    if (button != buttons.end())
        (*button)->click();
}

std::function<void(QWidget &)> showing(const char *name)
{
    return [name](QWidget &window) { choose(window, QString::fromLatin1(name)); };
}

/// Pictures are decoded on workers.
void showPictures(QWidget &window)
{
    choose(window, QStringLiteral("field_03.png"));
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone();
    }
}

void checkFirst(QWidget &window)
{
    auto *tree = window.findChild<QTreeView *>();
    choose(window, QStringLiteral("S12_treated.yml"));
    tree->model()->setData(tree->currentIndex(), Qt::Checked, Qt::CheckStateRole);
}

void settleAlike(QWidget &window)
{
    choose(window, QStringLiteral("S12_treated.yml"));
    const QList<QCheckBox *> boxes = window.findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->isVisible() && box->text().startsWith(QLatin1String("Do the same")))
            box->setChecked(true);
    }
    press(window, QStringLiteral("Keep mine"));
}

} // namespace

std::vector<Picture> conflictPictures()
{
    constexpr QSize size{1040, 680};
    const auto merging = [](const char *path) {
        return [path](SampleDesk &desk) -> std::unique_ptr<QWidget> {
            answerConflicts(desk);
            ConflictItem item;
            item.folder = QStringLiteral("rnaseq-batch7");
            item.conflict.path = *RelPath::parse(path);
            item.name = QString::fromStdString(std::string(item.conflict.path.name()));
            return std::make_unique<MergeDialog>(desk.client, item);
        };
    };
    return {
        {QStringLiteral("4-conflicts"), size, filled, checkFirst},
        {QStringLiteral("4-conflicts-notebook"), size, filled, showing("02_qc.ipynb")},
        {QStringLiteral("4-conflicts-table"), size, filled, showing("plate-14.csv")},
        {QStringLiteral("4-conflicts-image"), size, filled, showPictures},
        {QStringLiteral("4-conflicts-deleted"), size, filled, showing("normalise.R")},
        {QStringLiteral("4-conflicts-other"), size, filled, showing("plate-14.fcs")},
        {QStringLiteral("4-conflicts-undo"), size, filled, settleAlike},
        {QStringLiteral("4-conflicts-no-hit"), size, filled,
         [](QWidget &window) {
             window.findChild<QLineEdit *>()->setText(QStringLiteral("western blot"));
             Q_EMIT window.findChild<QLineEdit *>()->returnPressed();
         }},
        {QStringLiteral("4-conflicts-empty"), size, windowOn},
        {QStringLiteral("4-conflicts-200-percent"), size, filled, checkFirst, 200},
        {QStringLiteral("4-conflicts-merge"), {640, 480}, merging("samples/S12_treated.yml")},
        {QStringLiteral("4-conflicts-merge-refused"), {480, 180}, merging("analysis/02_qc.ipynb")},
    };
}

} // namespace tern
