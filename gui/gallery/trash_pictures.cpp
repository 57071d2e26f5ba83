#include "picture.h"

#include "samples/sample_log.h"
#include "trash/cleaning_panel.h"
#include "trash/restore_panel.h"
#include "trash/trash_page.h"

#include <QPushButton>
#include <QTableView>

namespace tern {

namespace {

std::unique_ptr<QWidget> full(SampleDesk &desk)
{
    fillWithTrash(desk);
    return std::make_unique<TrashPage>(desk.parts);
}

void choose(QWidget &page)
{
    auto *view = page.findChild<QTableView *>();
    view->setCurrentIndex(view->model()->index(4, 0));
    if (QWidget *focus = page.focusWidget())
        focus->clearFocus();
}

void press(QWidget &page, const QString &words)
{
    const auto buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == words)
            return button->click();
    }
}

} // namespace

std::vector<Picture> trashPictures()
{
    const auto nothing = [](SampleDesk &desk) -> std::unique_ptr<QWidget> {
        return std::make_unique<TrashPage>(desk.parts);
    };
    const auto taken = [](SampleDesk &desk) {
        auto page = full(desk);
        desk.client.refuse(QStringLiteral("trash.restore"),
                           {ErrorCode::AlreadyExists, "notebooks/01_import.ipynb", {}, 0});
        return page;
    };
    const auto restore = [](QWidget &page) {
        choose(page);
        press(page, QStringLiteral("Restore"));
    };
    const auto clean = [](QWidget &page) { press(page, QStringLiteral("Empty older than…")); };
    return {
        {QStringLiteral("10-trash"), {856, 680}, full, choose},
        {QStringLiteral("10-trash-empty"), {856, 680}, nothing},
        {QStringLiteral("10-trash-restore-beside"), {856, 680}, taken, restore},
        {QStringLiteral("10-trash-cleaning"), {856, 680}, full, clean},
        {QStringLiteral("10-trash-200-percent"), {856, 680}, full, choose, 200},
    };
}

} // namespace tern
