#include "picture.h"

#include "rules_page/rules_page.h"
#include "samples/sample_folders.h"
#include "samples/sample_rules.h"
#include "samples/sample_selection.h"
#include "selection/selection_dialog.h"
#include "window/main_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace tern {

namespace {

constexpr const char *draft = "# Rules with two mistakes in them.\n"
                              "rules:\n"
                              "  - match: \"name = *.tmp OR folder = .venv/\"\n"
                              "    do: leave_out\n"
                              "  - match: \"size >> 2GB\"\n"
                              "    do: up_only\n"
                              "  - match: \"extension in (nd2, czi)\"\n"
                              "    do: sideways\n";

template <class Widget>
Widget *named(QWidget &root, const char *name)
{
    for (Widget *each : root.findChildren<Widget *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

QPushButton *button(QWidget &root, const char *text)
{
    for (QPushButton *each : root.findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String(text))
            return each;
    }
    return nullptr;
}

/// Until whatever waits a moment before it asks has asked.
void letTimersPass(QWidget &widget)
{
    const QList<QTimer *> timers = widget.findChildren<QTimer *>();
    for (QTimer *timer : timers) {
        if (timer->isActive() && timer->isSingleShot())
            timer->setInterval(0);
    }
}

std::unique_ptr<QWidget> windowWithRules(SampleDesk &desk, const std::string &text)
{
    fillDesk(desk);
    fillRules(desk, text);
    auto window = std::make_unique<MainWindow>(desk.parts);
    const std::pair<const char *, const char *> pages[] = {
        {"Folders", "folder"}, {"Conflicts", "conflict"}, {"Activity", "activity"},
        {"Rules", "rules"},    {"Trash", "trash"},        {"Settings", "settings"}};
    for (const auto &[title, icon] : pages) {
        const bool isLast = QLatin1String(title) == QLatin1String("Settings");
        window->addPage({QString::fromLatin1(title), QString::fromLatin1(icon),
                         QString::fromLatin1(title),
                         isLast ? Sidebar::Place::Bottom : Sidebar::Place::Top,
                         [&desk]() -> QWidget * { return new RulesPage(desk.parts); }});
    }
    window->showPage(QStringLiteral("Rules"));
    return window;
}

/// The second rule, changed and not saved.
void changeRule(QWidget &window)
{
    if (auto *table = named<QAbstractItemView>(window, "Rules"))
        table->setCurrentIndex(table->model()->index(1, 2));
    if (auto *conflicts = named<QComboBox>(window, "Conflicts")) {
        conflicts->setCurrentIndex(3);
        Q_EMIT conflicts->activated(3);
    }
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    letTimersPass(window);
}

void openExpert(QWidget &window)
{
    if (QPushButton *expert = button(window, "Expert view"))
        expert->setChecked(true);
    if (auto *text = named<QPlainTextEdit>(window, "Text of the rules"))
        text->setPlainText(QString::fromLatin1(draft));
    letTimersPass(window);
}

std::unique_ptr<QWidget> selectionOf(SampleDesk &desk, const QJsonObject &tree)
{
    fillDesk(desk);
    desk.client.answer(QStringLiteral("selection.tree"), tree);
    return std::make_unique<SelectionDialog>(desk.parts, "rnaseq-batch7");
}

/// As in the design: two folders open, and one that is to be freed.
void chooseSome(QWidget &dialog)
{
    auto *tree = named<QTreeView>(dialog, "Folders");
    if (tree == nullptr)
        return;
    const QAbstractItemModel *model = tree->model();
    const QModelIndex fastq = model->index(0, 0);
    const QModelIndex qc = model->index(2, 0);
    tree->expand(fastq);
    tree->expand(qc);
    const QModelIndex fastqc = model->index(0, 0, qc);
    tree->model()->setData(fastqc, Qt::Unchecked, Qt::CheckStateRole);
    tree->setCurrentIndex(fastqc);
}

} // namespace

std::vector<Picture> rulesPictures()
{
    const auto rules = [](SampleDesk &desk) { return windowWithRules(desk, sampleRules()); };
    const auto none = [](SampleDesk &desk) { return windowWithRules(desk, {}); };
    const auto selection = [](SampleDesk &desk) {
        return selectionOf(desk, sampleSelectionTree());
    };
    const auto nothing = [](SampleDesk &desk) { return selectionOf(desk, {}); };
    const auto away = [](SampleDesk &desk) {
        fillDesk(desk);
        desk.client.refuse(QStringLiteral("selection.tree"),
                           Error{ErrorCode::RootMissing, "/mnt/lab/batch7", {}, 0});
        return std::unique_ptr<QWidget>(
            std::make_unique<SelectionDialog>(desk.parts, "rnaseq-batch7"));
    };
    return {
        {QStringLiteral("5-selective-sync"), {760, 560}, selection, chooseSome},
        {QStringLiteral("5-selective-sync-empty"), {760, 560}, nothing},
        {QStringLiteral("5-selective-sync-away"), {760, 560}, away},
        {QStringLiteral("5-selective-sync-200-percent"), {760, 560}, selection, chooseSome, 200},
        {QStringLiteral("6-rules"), {1040, 680}, rules, changeRule},
        {QStringLiteral("6-rules-expert"), {1040, 680}, rules, openExpert},
        {QStringLiteral("6-rules-empty"), {1040, 680}, none},
        {QStringLiteral("6-rules-200-percent"), {1040, 680}, rules, changeRule, 200},
    };
}

} // namespace tern
