#include "gui/support/find_combo.h"
#include "gui/support/pass_time.h"

#include "activity/activity_page.h"
#include "activity/activity_view.h"
#include "activity/run_words.h"
#include "activity/throughput_chart.h"
#include "activity/undo_panel.h"
#include "control/log_json.h"
#include "samples/sample_log.h"
#include "widgets/search_field.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tern::test {
namespace {

using RowKind = ActivityModel::RowKind;

class Activity : public ::testing::Test {
protected:
    Activity()
    {
        fillWithLog(desk);
        page = std::make_unique<ActivityPage>(desk.parts);
        page->resize(856, 680);
        page->show();
        passTime(*page);
        model = page->findChild<ActivityModel *>();
        view = page->findChild<ActivityView *>();
    }

    /// The row that says that, as a screen reader would read it; -1: none does.
    int rowSaying(const QString &words) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (textOf(row).contains(words))
                return row;
        }
        return -1;
    }
    QString textOf(int row) const
    {
        return model->data(model->index(row), Qt::AccessibleTextRole).toString();
    }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << textOf(row);
        return all;
    }
    template <class T = QAbstractButton>
    void click(const QString &name)
    {
        auto *button = findByName<T>(*page, name);
        ASSERT_NE(button, nullptr) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
        passTime(*page);
    }
    void clickRow(int row)
    {
        ASSERT_GE(row, 0);
        const QRect rect = view->visualRect(model->index(row));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          QPoint(rect.left() + 150, rect.center().y()));
        passTime(*page);
    }
    /// Clicks where the run has its button.
    void clickButtonOf(int row)
    {
        ASSERT_GE(row, 0);
        const ActivityDelegate delegate(*model, nullptr);
        const QRect button = delegate.buttonRect(view->visualRect(model->index(row)),
                                                 model->row(row), Qt::LeftToRight);
        ASSERT_FALSE(button.isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
        passTime(*page);
    }
    /// Chooses from the menu of a row.
    void choose(int row, const QString &words)
    {
        Q_EMIT view->menuAsked(row, view->mapToGlobal(QPoint(20, 20)));
        auto *menu = page->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == words)
                action->trigger();
        }
        menu->close();
        passTime(*page);
    }
    bool says(const QString &words) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(page.get()) && label->accessibleName().contains(words);
        });
    }
    void choosePeriod(int index)
    {
        auto *times = findCombo(*page, QStringLiteral("Time"));
        ASSERT_NE(times, nullptr);
        times->setCurrentIndex(index);
        Q_EMIT times->activated(index);
        passTime(*page);
    }

    SampleDesk desk;
    std::unique_ptr<ActivityPage> page;
    ActivityModel *model = nullptr;
    ActivityView *view = nullptr;
};

TEST_F(Activity, ListsTheRunsOfAllFoldersFromTheNewestUnderTheirDays)
{
    const QStringList all = rows();
    ASSERT_EQ(all.size(), 6) << qPrintable(all.join(u'\n'));
    EXPECT_TRUE(all[0].contains(u"confocal-2026"));
    EXPECT_TRUE(all[1].contains(u"notebooks"));
    EXPECT_TRUE(all[2].contains(u"rnaseq-batch7"));
    EXPECT_TRUE(all[3].contains(u"maldi-archive"));
    EXPECT_EQ(all[4], u"Yesterday");
    EXPECT_TRUE(all[5].contains(u"214 files up, 38 down"));
}

TEST_F(Activity, SaysWhatARunDidAndFound)
{
    EXPECT_TRUE(textOf(1).contains(u"2 files down, 1 moved, 1 deleted here"));
    EXPECT_TRUE(textOf(2).contains(u"96 files up; 40 conflicts found"));
    EXPECT_TRUE(textOf(3).contains(u"Stopped: too many deletions. Nothing was changed"));
    EXPECT_TRUE(model->row(0).isRunning);
    EXPECT_EQ(model->row(0).filesToGo, 722U);
    EXPECT_FALSE(model->row(1).isRunning);
}

TEST_F(Activity, OpensARunByAClickAndClosesItByAnother)
{
    clickRow(1);
    EXPECT_EQ(model->rowCount(), 10);
    EXPECT_TRUE(textOf(2).contains(u"02_segmentation.ipynb"));
    EXPECT_TRUE(textOf(5).contains(u"old_gating.R: Deleted here"));
    clickRow(1);
    EXPECT_EQ(model->rowCount(), 6);
}

TEST_F(Activity, IsWalkedWithTheKeyboard)
{
    view->setFocus();
    view->setCurrentIndex(model->index(1));
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(model->rowCount(), 10);
    QTest::keyClick(view, Qt::Key_Down);
    EXPECT_EQ(view->currentIndex().row(), 2);
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_EQ(view->currentIndex().row(), 1) << "back to the run";
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_EQ(model->rowCount(), 6);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(model->rowCount(), 10);
}

TEST_F(Activity, FetchesOnlyWhatIsLookedAt)
{
    clickRow(0);
    EXPECT_GT(model->rowCount(), 1280);
    settle();
    EXPECT_LE(desk.client.asked(QStringLiteral("log.page")).size(), 3U);
}

TEST_F(Activity, FiltersByWhatHappened)
{
    click(QStringLiteral("Deleted"));
    const QJsonObject asked = desk.client.asked(QStringLiteral("log.runs")).back();
    EXPECT_EQ(asked.value(u"kinds").toArray(), QJsonArray{QStringLiteral("deleted")});
    ASSERT_EQ(model->rowCount(), 2) << qPrintable(rows().join(u'\n'));
    EXPECT_TRUE(textOf(1).contains(u"old_gating.R"));
    click(QStringLiteral("All"));
    EXPECT_EQ(model->rowCount(), 6);
}

TEST_F(Activity, FindsAFileByItsName)
{
    auto *search = findByName<SearchField>(*page, QStringLiteral("Find a file or folder"));
    ASSERT_NE(search, nullptr);
    QTest::keyClicks(search, QStringLiteral("umap"));
    passTime(*page);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(textOf(1).contains(u"fig2_umap.png"));
    QTest::keyClick(search, Qt::Key_Escape);
    passTime(*page);
    EXPECT_EQ(model->rowCount(), 6);
}

TEST_F(Activity, SaysThatNothingMatchesAndClearsTheSearch)
{
    auto *search = findByName<SearchField>(*page, QStringLiteral("Find a file or folder"));
    QTest::keyClicks(search, QStringLiteral("nowhere"));
    passTime(*page);
    EXPECT_TRUE(says(QStringLiteral("Nothing matches “nowhere”.")));
    click(QStringLiteral("Clear the search"));
    EXPECT_EQ(model->rowCount(), 6);
}

TEST_F(Activity, ShowsOneFolderAlone)
{
    page->showFolder(QStringLiteral("notebooks"));
    passTime(*page);
    EXPECT_EQ(model->rowCount(), 1);
    EXPECT_TRUE(textOf(0).contains(u"notebooks"));
}

TEST_F(Activity, EndsWithTheChosenTime)
{
    choosePeriod(0); // the last 24 hours
    const QJsonObject asked = desk.client.asked(QStringLiteral("log.runs")).back();
    EXPECT_EQ(asked.value(u"since_ns").toInteger(), desk.clock.now() - 24LL * 3600 * 1'000'000'000);
    choosePeriod(3); // all time
    EXPECT_FALSE(desk.client.asked(QStringLiteral("log.runs")).back().contains(u"since_ns"));
}

TEST_F(Activity, AsksBeforeARunIsUndoneAndSaysWhatComesBack)
{
    clickButtonOf(1);
    EXPECT_TRUE(says(QStringLiteral("in notebooks?")));
    EXPECT_TRUE(
        says(QStringLiteral("2 earlier versions (274 kB), 1 deleted file (6 kB), 1 earlier name")));
    EXPECT_TRUE(says(QStringLiteral("kept in the trash")));
    EXPECT_TRUE(says(QStringLiteral("01_import.ipynb was changed since")));
    const auto asked = desk.client.asked(QStringLiteral("runs.undo"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_TRUE(asked[0].value(u"dry_run").toBool());
    click(QStringLiteral("Cancel"));
    EXPECT_EQ(desk.client.asked(QStringLiteral("runs.undo")).size(), 1U) << "nothing was undone";
}

TEST_F(Activity, UndoesARunOnceThatIsConfirmed)
{
    clickButtonOf(1);
    click<QCheckBox>(QStringLiteral("Also move 3 new files to the trash"));
    click(QStringLiteral("Undo"));
    const QJsonObject asked = desk.client.asked(QStringLiteral("runs.undo")).back();
    EXPECT_FALSE(asked.contains(u"dry_run"));
    EXPECT_EQ(asked.value(u"new_files").toString(), u"to_trash");
    EXPECT_EQ(asked.value(u"run").toString(), u"20261114T135200Z-2");
    EXPECT_TRUE(says(QStringLiteral("Undone. This can be undone as well")));
}

TEST_F(Activity, SaysWhyARunCannotBeUndone)
{
    desk.client.refuse(QStringLiteral("runs.undo"), {ErrorCode::Offline, "/mnt/lab", {}, 0});
    clickButtonOf(1);
    EXPECT_TRUE(says(QStringLiteral("This run cannot be undone now")));
    EXPECT_EQ(findByName<QPushButton>(*page, QStringLiteral("Undo")), nullptr);
}

TEST_F(Activity, AsksForTheGuardsDialog)
{
    QSignalSpy asked(page.get(), &ActivityPage::guardAsked);
    clickButtonOf(3);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"maldi-archive");
}

TEST_F(Activity, OpensAndRevealsFiles)
{
    clickRow(1);
    choose(2, QStringLiteral("Open"));
    choose(2, QStringLiteral("Show in the file manager"));
    EXPECT_THAT(desk.files.opened,
                testing::ElementsAre("/home/ana/notebooks/notebooks/02_segmentation.ipynb"));
    EXPECT_EQ(desk.files.revealed, desk.files.opened);
}

TEST_F(Activity, ShowsOneFilesHistoryAndComesBack)
{
    clickRow(1);
    choose(rowSaying(QStringLiteral("fig2_umap.png")), QStringLiteral("History of this file"));
    EXPECT_EQ(desk.client.asked(QStringLiteral("log.page")).back().value(u"path").toString(),
              u"figures/main/fig2_umap.png");
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_TRUE(textOf(0).contains(u"Moved"));
    click(QStringLiteral("Show all activity"));
    EXPECT_EQ(model->rowCount(), 6);
}

TEST_F(Activity, NewEventsArriveWithoutMovingWhatIsLookedAt)
{
    clickRow(0);
    view->verticalScrollBar()->setValue(4000);
    settle();
    const int seen = view->indexAt(QPoint(10, 100)).row();
    const QString text = textOf(seen);
    SampleLog log;
    log.add("confocal-2026", {});
    // One more run on top, in another folder.
    const std::int64_t now = desk.clock.now();
    LoggedRun run;
    run.run = "20261114T143300Z-9";
    run.first = 6;
    run.last = 7;
    run.began = run.ended = now;
    run.uploaded.files = 2;
    RunPage page2;
    page2.runs = {run};
    desk.client.answer(QStringLiteral("log.runs"), toJson(page2));
    desk.client.tell(QStringLiteral("notebooks"), {});
    passTime(*page);
    EXPECT_TRUE(textOf(0).contains(u"2 files up"));
    EXPECT_EQ(textOf(view->indexAt(QPoint(10, 100)).row()), text);
}

TEST_F(Activity, ARunThatGoesOnGrows)
{
    const int before = model->rowCount();
    clickRow(0);
    const int opened = model->rowCount();
    LoggedRun run = *model->row(0).run;
    run.last += 5;
    run.uploaded.files += 5;
    RunPage grown;
    grown.runs = {run};
    desk.client.answer(QStringLiteral("log.runs"), toJson(grown));
    desk.client.tell(QStringLiteral("confocal-2026"), {});
    passTime(*page);
    EXPECT_EQ(model->rowCount(), opened + 5);
    clickRow(0);
    EXPECT_EQ(model->rowCount(), before);
}

TEST_F(Activity, TellsOfAFolderThatCannotBeListed)
{
    desk.client.refuse(QStringLiteral("log.runs"), {ErrorCode::JournalDamaged, "journal", {}, 0});
    click(QStringLiteral("Up"));
    EXPECT_TRUE(says(QStringLiteral("cannot be listed now")));
}

TEST(ActivityWithoutFolders, SaysWhatWillBeHere)
{
    SampleDesk desk;
    ActivityPage page(desk.parts);
    page.show();
    passTime(page);
    const auto labels = page.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&page)
               && label->accessibleName().startsWith(u"Nothing yet. What Tern sends");
    }));
}

TEST(Throughput, KeepsTenMinutesAndTellsThemInWords)
{
    SampleDesk desk;
    StatusSnapshot snapshot;
    snapshot.folders.resize(2);
    for (FolderStatus &folder : snapshot.folders) {
        folder.state = FolderState::Syncing;
        folder.progress.upPerSecond = 2'000'000;
        folder.progress.downPerSecond = 500'000;
    }
    desk.client.show(snapshot);
    ThroughputRecorder recorder(desk.parts);
    recorder.sample();
    ASSERT_EQ(recorder.samples().size(), 1U);
    EXPECT_EQ(recorder.samples()[0], (Throughput{desk.clock.now(), 4'000'000, 1'000'000}));
    recorder.setSamples({{desk.clock.now() - 2 * ThroughputRecorder::span, 1, 1}}, {});
    recorder.sample();
    EXPECT_EQ(recorder.samples().size(), 1U) << "what is older than ten minutes goes";
    ThroughputChart chart;
    chart.show(recorder.samples(), desk.clock.now());
    EXPECT_EQ(chart.accessibleDescription(), u"At most 4.0 MB/s up and 1.0 MB/s down");
    EXPECT_EQ(plainRateAbove(58'000'000), 60'000'000U);
    EXPECT_EQ(plainRateAbove(10), 10U);
    EXPECT_EQ(plainRateAbove(11), 20U);
}

} // namespace
} // namespace tern::test
