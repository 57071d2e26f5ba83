#include "gui/support/find_combo.h"
#include "gui/support/pass_time.h"

#include "samples/sample_log.h"
#include "trash/cleaning_panel.h"
#include "trash/restore_panel.h"
#include "trash/trash_page.h"
#include "widgets/search_field.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace tern::test {
namespace {

class Trash : public ::testing::Test {
protected:
    Trash()
    {
        fillWithTrash(desk);
        page = std::make_unique<TrashPage>(desk.parts);
        page->resize(856, 680);
        page->show();
        passTime(*page);
        view = page->findChild<QTableView *>();
    }

    QString textOf(int row) const
    {
        return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all << textOf(row);
        return all;
    }
    void choose(const QString &words)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (!textOf(row).contains(words))
                continue;
            const QRect rect = view->visualRect(view->model()->index(row, 0));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
            return;
        }
        FAIL() << qPrintable(words) << " is not in the trash";
    }
    void click(const QString &name)
    {
        auto *button = findByName<QPushButton>(*page, name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
        passTime(*page);
    }
    bool isEnabled(const QString &name) const
    {
        auto *button = findByName<QPushButton>(*page, name);
        return button != nullptr && button->isEnabled();
    }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(page.get()) && label->accessibleName().contains(words);
        });
    }

    SampleDesk desk;
    std::unique_ptr<TrashPage> page;
    QTableView *view = nullptr;
};

TEST_F(Trash, ListsWhatBothSidesKeepFolderByFolder)
{
    const QStringList all = rows();
    ASSERT_EQ(all.size(), 11) << qPrintable(all.join(u'\n'));
    EXPECT_EQ(all[0], u"confocal-2026");
    EXPECT_TRUE(all[1].contains(u"plate05_A01.nd2: Deleted there"));
    EXPECT_EQ(all[3], u"notebooks");
    EXPECT_TRUE(all[4].contains(u"old_gating.R: Deleted here, Today"));
    EXPECT_TRUE(all[8].contains(u"sample_12.fastq.gz: Replaced there"));
}

TEST_F(Trash, SaysHowMuchSpaceItTakes)
{
    EXPECT_TRUE(says(QStringLiteral("8 files take 3.0 GB on both sides together")));
}

TEST_F(Trash, OffersNothingUntilSomethingIsChosen)
{
    EXPECT_FALSE(isEnabled(QStringLiteral("Restore")));
    choose(QStringLiteral("old_gating.R"));
    EXPECT_TRUE(isEnabled(QStringLiteral("Restore")));
    choose(QStringLiteral("rnaseq-batch7"));
    EXPECT_FALSE(isEnabled(QStringLiteral("Restore"))) << "a folder's name is no file";
}

TEST_F(Trash, RestoresWhatIsChosen)
{
    choose(QStringLiteral("old_gating.R"));
    click(QStringLiteral("Restore"));
    const QJsonObject asked = desk.client.asked(QStringLiteral("trash.restore")).back();
    EXPECT_EQ(asked.value(u"name").toString(), u"notebooks");
    EXPECT_EQ(asked.value(u"side").toString(), u"local");
    EXPECT_EQ(asked.value(u"item").toString(), u"20261114T135200Z-2/old_gating.R");
    EXPECT_EQ(asked.value(u"to").toString(), u"old_gating.R");
    EXPECT_TRUE(says(QStringLiteral("old_gating.R is back in notebooks")));
}

TEST_F(Trash, AsksForAnotherNameWhereSomethingStands)
{
    desk.client.refuse(QStringLiteral("trash.restore"),
                       {ErrorCode::AlreadyExists, "old_gating.R", {}, 0});
    choose(QStringLiteral("01_import.ipynb"));
    click(QStringLiteral("Restore"));
    EXPECT_TRUE(says(QStringLiteral("Something stands there already")));
    auto *name = findByName<QLineEdit>(*page, QStringLiteral("Name in its folder"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), u"01_import (restored).ipynb");
    desk.client.answer(QStringLiteral("trash.restore"), QJsonObject());
    name->setText(QStringLiteral("old import.ipynb"));
    click(QStringLiteral("Restore under this name"));
    EXPECT_EQ(desk.client.asked(QStringLiteral("trash.restore")).back().value(u"to").toString(),
              u"notebooks/old import.ipynb");
    EXPECT_TRUE(says(QStringLiteral("Restored")));
}

TEST_F(Trash, RefusesANameThatNoFileCanHave)
{
    desk.client.refuse(QStringLiteral("trash.restore"), {ErrorCode::AlreadyExists, "x", {}, 0});
    choose(QStringLiteral("old_gating.R"));
    click(QStringLiteral("Restore"));
    findByName<QLineEdit>(*page, QStringLiteral("Name in its folder"))
        ->setText(QStringLiteral("../outside"));
    click(QStringLiteral("Restore under this name"));
    EXPECT_TRUE(says(QStringLiteral("A file cannot have this name")));
    EXPECT_EQ(desk.client.asked(QStringLiteral("trash.restore")).size(), 1U);
}

TEST_F(Trash, RestoresAllOfARun)
{
    desk.client.answer(QStringLiteral("trash.restore_run"),
                       QJsonObject{{QStringLiteral("restored"), 2}, {QStringLiteral("left"), 1}});
    choose(QStringLiteral("old_gating.R"));
    click(QStringLiteral("Restore all of this run"));
    EXPECT_EQ(
        desk.client.asked(QStringLiteral("trash.restore_run")).back().value(u"run").toString(),
        u"20261114T135200Z-2");
    EXPECT_TRUE(says(QStringLiteral("2 files are back in notebooks.")));
    EXPECT_TRUE(says(QStringLiteral("something stands in")));
}

TEST_F(Trash, SaysWhatWouldGoForGoodAndWhatIsSafe)
{
    click(QStringLiteral("Empty older than…"));
    EXPECT_TRUE(says(QStringLiteral("Nothing in the trash is that old.")));
    EXPECT_FALSE(isEnabled(QStringLiteral("Remove for good")));
    auto *age = findCombo(*page, QStringLiteral("What goes"));
    ASSERT_NE(age, nullptr);
    age->setCurrentIndex(2);
    Q_EMIT age->activated(2);
    passTime(*page);
    EXPECT_TRUE(says(QStringLiteral("8 files (3.0 GB) would go, and could not come back.")));
    EXPECT_TRUE(says(QStringLiteral("Files in your folders stay as they are, on both sides.")));
    EXPECT_TRUE(desk.client.asked(QStringLiteral("trash.clean")).empty());
    desk.client.answer(QStringLiteral("trash.clean"), QJsonObject{{QStringLiteral("removed"), 2}});
    click(QStringLiteral("Remove for good"));
    EXPECT_EQ(desk.client.asked(QStringLiteral("trash.clean")).size(), 4U) << "each folder's";
    EXPECT_EQ(desk.client.asked(QStringLiteral("trash.clean"))[0].value(u"before_ns").toInteger(),
              desk.clock.now());
    EXPECT_TRUE(says(QStringLiteral("8 files are gone for good.")));
}

TEST_F(Trash, LeavesTheCleaningWithEscape)
{
    click(QStringLiteral("Empty older than…"));
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(page->findChild<CleaningPanel *>()->isVisibleTo(page.get()));
}

TEST_F(Trash, FindsAFileByItsName)
{
    auto *search = findByName<SearchField>(*page, QStringLiteral("Find a file or folder"));
    QTest::keyClicks(search, QStringLiteral("fastq"));
    passTime(*page);
    EXPECT_EQ(view->model()->rowCount(), 3);
    QTest::keyClicks(search, QStringLiteral("nowhere"));
    passTime(*page);
    EXPECT_TRUE(says(QStringLiteral("Nothing matches “fastqnowhere”.")));
    click(QStringLiteral("Clear the search"));
    EXPECT_EQ(view->model()->rowCount(), 11);
}

TEST_F(Trash, LetsTheEngineForgetItsListWhenNobodyLooks)
{
    page->hide();
    EXPECT_TRUE(desk.client.asked(QStringLiteral("trash.page")).back().value(u"forget").toBool());
}

TEST_F(Trash, TellsOfAFolderWhoseTrashCannotBeListed)
{
    desk.client.refuse(QStringLiteral("trash.page"), {ErrorCode::PermissionDenied, "x", {}, 13});
    page->hide();
    page->show();
    passTime(*page);
    EXPECT_TRUE(says(QStringLiteral("cannot be listed now")));
}

TEST(TrashOfMany, IsFetchedOnlyWhereItIsLookedAt)
{
    SampleDesk desk;
    StatusSnapshot snapshot;
    snapshot.folders.resize(1);
    snapshot.folders[0].name = "work";
    desk.client.show(snapshot);
    desk.client.answer(
        QStringLiteral("trash.page"), [](const QJsonObject &arguments) -> Result<QJsonObject> {
            QJsonArray items;
            const qint64 offset = arguments.value(u"offset").toInteger();
            for (qint64 i = offset; i < offset + arguments.value(u"limit").toInteger(); ++i)
                items.append(QJsonObject{
                    {QStringLiteral("path"), QStringLiteral("file%1").arg(i)},
                    {QStringLiteral("run"), QStringLiteral("20261114T135200Z-2")},
                    {QStringLiteral("name"), QStringLiteral("20261114T135200Z-2/file%1").arg(i)},
                    {QStringLiteral("kind"), QStringLiteral("file")},
                    {QStringLiteral("side"), QStringLiteral("local")}});
            const QJsonObject all{{QStringLiteral("files"), 100'000},
                                  {QStringLiteral("bytes"), 1'000'000}};
            return QJsonObject{{QStringLiteral("listing"), 7},
                               {QStringLiteral("items"), items},
                               {QStringLiteral("found"), all},
                               {QStringLiteral("all"), all}};
        });
    TrashPage page(desk.parts);
    page.resize(856, 680);
    page.show();
    passTime(page);
    auto *view = page.findChild<QTableView *>();
    EXPECT_EQ(view->model()->rowCount(), 100'000);
    view->scrollToBottom();
    passTime(page);
    EXPECT_TRUE(view->model()->index(99'999, 0).data().toString().contains(u"file99999"));
    EXPECT_LE(desk.client.asked(QStringLiteral("trash.page")).size(), 4U);
    EXPECT_EQ(desk.client.asked(QStringLiteral("trash.page")).back().value(u"listing").toInteger(),
              7);
}

TEST(NameBeside, KeepsTheEnding)
{
    EXPECT_EQ(nameBeside("plate.tif", 1), "plate (restored).tif");
    EXPECT_EQ(nameBeside("plate.tif", 2), "plate (restored 2).tif");
    EXPECT_EQ(nameBeside("README", 1), "README (restored)");
    EXPECT_EQ(nameBeside(".hidden", 1), ".hidden (restored)");
}

} // namespace
} // namespace tern::test
