#include "gui/support/find_widget.h"

#include "conflicts/conflict_delegate.h"
#include "conflicts/conflict_model.h"
#include "conflicts/conflicts_page.h"
#include "conflicts/image_swipe.h"
#include "conflicts/merge_dialog.h"
#include "conflicts/text_pane.h"
#include "samples/sample_conflicts.h"
#include "words/words.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

namespace tern::test {
namespace {

using ::testing::SizeIs;

class Conflicts : public ::testing::Test {
protected:
    void open(const std::function<void(SampleDesk &)> &fill = answerConflicts)
    {
        fill(desk);
        page = std::make_unique<ConflictsPage>(desk.parts);
        page->resize(900, 680);
        page->show();
        settle();
    }

    [[nodiscard]] QTreeView *tree() const { return findByName<QTreeView>(*page, u"Conflicts"_qs); }
    [[nodiscard]] QModelIndex row(const char *text) const
    {
        const QAbstractItemModel *model = tree()->model();
        const QModelIndexList found =
            model->match(model->index(0, 0, {}), Qt::DisplayRole, QString::fromUtf8(text), 1,
                         Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void clickRow(const char *text) const
    {
        const QModelIndex index = row(text);
        ASSERT_TRUE(index.isValid()) << text;
        tree()->scrollTo(index);
        const QRect rect = tree()->visualRect(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          QPoint(rect.center().x(), rect.center().y()));
        settle();
    }
    void clickBox(const char *text) const
    {
        const QModelIndex index = row(text);
        tree()->scrollTo(index);
        QStyleOptionViewItem option;
        option.rect = tree()->visualRect(index);
        option.widget = tree();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          ConflictDelegate::boxIn(option).center());
        settle();
    }
    void press(const char *name) const
    {
        auto *button = findByName<QAbstractButton>(*page, QString::fromUtf8(name));
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] bool isEnabled(const char *name) const
    {
        const auto *button = findByName<QAbstractButton>(*page, QString::fromUtf8(name));
        return button != nullptr && button->isEnabled();
    }
    [[nodiscard]] bool says(const QString &words, const QWidget *within = nullptr) const
    {
        const QWidget &place = within ? *within : *page;
        const QList<QLabel *> labels = place.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(&place) && label->accessibleName().contains(words);
        });
    }
    [[nodiscard]] std::vector<std::string> settledPaths() const
    {
        std::vector<std::string> paths;
        for (const QJsonObject &call : desk.client.asked(u"conflicts.settle"_qs)) {
            const QJsonArray list = call.value(u"conflicts"_qs).toArray();
            for (const QJsonValue &value : list)
                paths.push_back(value.toObject().value(u"path"_qs).toString().toStdString());
        }
        return paths;
    }
    [[nodiscard]] QStringList linesOf(const QString &side) const
    {
        const auto *pane = findByName<TextPane>(*page, side);
        QStringList lines;
        for (int i = 0; pane && i < pane->model()->rowCount(); ++i)
            lines.append(pane->model()->index(i, 0).data(Qt::AccessibleTextRole).toString());
        return lines;
    }

    SampleDesk desk;
    std::unique_ptr<ConflictsPage> page;
};

TEST_F(Conflicts, AreGroupedByFolderAndDirectory)
{
    open();
    const QAbstractItemModel *model = tree()->model();
    QStringList groups;
    for (int i = 0; i < model->rowCount(); ++i)
        groups.append(model->index(i, 0).data(Qt::AccessibleTextRole).toString());
    EXPECT_EQ(groups, (QStringList{u"plate-reader / plates, 1 conflict"_qs,
                                   u"plate-reader / raw, 1 conflict"_qs,
                                   u"rnaseq-batch7 / analysis, 2 conflicts"_qs,
                                   u"rnaseq-batch7 / figures, 1 conflict"_qs,
                                   u"rnaseq-batch7 / samples, 38 conflicts"_qs}));
    EXPECT_TRUE(says(u"43"_qs));
}

TEST_F(Conflicts, LargeGroupsShowAFewAndOfferMore)
{
    open();
    EXPECT_FALSE(row("S30_ctrl.yml").isValid());
    clickRow("Show 34 more like these");
    EXPECT_TRUE(row("S30_ctrl.yml").isValid());
    EXPECT_FALSE(row("Show 34 more like these").isValid());
}

TEST_F(Conflicts, AreFilteredByNameOrFolder)
{
    open();
    auto *filter = findByName<QLineEdit>(*page, u"Filter by name or folder"_qs);
    QTest::keyClicks(filter, u"PLATE"_qs);
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree()->model()->rowCount() == 2; }));
    EXPECT_TRUE(row("plate-14.csv").isValid());
    filter->clear();
    QTest::keyClicks(filter, u"nowhere"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"Nothing matches “nowhere”."_qs); }));
    press("Clear the search");
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree() && tree()->model()->rowCount() == 5; }));
}

TEST_F(Conflicts, TellWhoseVersionsThereAre)
{
    open();
    clickRow("S12_treated.yml");
    EXPECT_TRUE(says(u"fjord (this computer)"_qs));
    EXPECT_TRUE(says(u"gpu-node-3"_qs));
    EXPECT_TRUE(says(momentText(sampleMoment(30 * 60), desk.clock.now())));
    EXPECT_TRUE(says(u"186 bytes"_qs)) << "mine";
}

TEST_F(Conflicts, ShowTextLineByLine)
{
    open();
    clickRow("S12_treated.yml");
    const QStringList mine = linesOf(u"Mine"_qs);
    const QStringList theirs = linesOf(u"Theirs"_qs);
    ASSERT_EQ(mine.size(), theirs.size());
    EXPECT_EQ(mine.at(0), u"Line 1: sample: S12_treated"_qs);
    EXPECT_EQ(mine.at(3), u"Differs. Line 4:   min_quality: 25"_qs);
    EXPECT_EQ(theirs.at(3), u"Differs. Line 4:   min_quality: 20"_qs);
    EXPECT_EQ(mine.at(10), u"No line here"_qs);
    EXPECT_EQ(theirs.at(10), u"Differs. Line 11:   two_pass: true"_qs);
    EXPECT_TRUE(says(u"3 places differ"_qs));
}

TEST_F(Conflicts, StepFromDifferenceToDifferenceOnBothSides)
{
    open();
    clickRow("S12_treated.yml");
    const auto *mine = findByName<TextPane>(*page, u"Mine"_qs);
    const auto *theirs = findByName<TextPane>(*page, u"Theirs"_qs);
    press("Next difference");
    EXPECT_EQ(mine->currentIndex().row(), 3);
    press("Next difference");
    EXPECT_EQ(mine->currentIndex().row(), 8);
    EXPECT_EQ(theirs->currentIndex().row(), 8);
    press("Previous difference");
    EXPECT_EQ(theirs->currentIndex().row(), 3);
}

TEST_F(Conflicts, ScrollBothTextsTogether)
{
    open();
    clickRow("S12_treated.yml");
    page->resize(900, 420);
    settle();
    auto *mine = findByName<TextPane>(*page, u"Mine"_qs)->verticalScrollBar();
    auto *theirs = findByName<TextPane>(*page, u"Theirs"_qs)->verticalScrollBar();
    ASSERT_GT(mine->maximum(), 0);
    mine->setValue(mine->maximum());
    EXPECT_EQ(theirs->value(), mine->value());
    theirs->setValue(0);
    EXPECT_EQ(mine->value(), 0);
}

TEST_F(Conflicts, CopyLinesWithoutGaps)
{
    open();
    clickRow("S12_treated.yml");
    auto *mine = findByName<TextPane>(*page, u"Mine"_qs);
    mine->selectAll();
    QTest::keySequence(mine, QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(),
              sampleVersions("samples/S12_treated.yml").local);
}

TEST_F(Conflicts, ShowTablesByTheirCells)
{
    open();
    clickRow("plate-14.csv");
    const auto *table = findByName<QTableView>(*page, u"Cells of both versions"_qs);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->headerData(2, Qt::Horizontal).toString(), u"od600"_qs);
    QStringList differing;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        const QString text = table->model()->index(i, 2).data(Qt::AccessibleTextRole).toString();
        if (text.startsWith(u"Mine:"))
            differing.append(text);
    }
    EXPECT_EQ(differing.first(), u"Mine: 0.402. Theirs: 0.406"_qs);
    EXPECT_TRUE(says(u"5 cells differ"_qs));
    EXPECT_EQ(row("plate-14.csv").data(ConflictModel::DetailRole).toString(), u"5 cells differ"_qs);
}

TEST_F(Conflicts, ShowNotebooksCellByCell)
{
    open();
    clickRow("02_qc.ipynb");
    const QStringList mine = linesOf(u"Mine"_qs);
    EXPECT_TRUE(mine.contains(u"Cell 3 · Code"_qs)) << qPrintable(mine.join(u'\n'));
    EXPECT_TRUE(mine.contains(u"Differs. Line 1: keep = counts.sum(axis=1) > 10"_qs));
    EXPECT_TRUE(linesOf(u"Theirs"_qs).contains(u"Cell 5 · Code"_qs));
    EXPECT_TRUE(says(u"4 cells differ"_qs));
}

TEST_F(Conflicts, SwipeBetweenPicturesByKeyboard)
{
    open();
    clickRow("field_03.png");
    auto *swipe = page->findChild<ImageSwipe *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return swipe->isComplete(); }));
    EXPECT_TRUE(says(u"Both: 640 × 420 pixels"_qs));
    auto *slider = findByName<QSlider>(*page, u"How much of mine is seen"_qs);
    const QImage before = swipe->grab().toImage();
    QTest::keyClick(slider, Qt::Key_End);
    settle();
    EXPECT_NE(swipe->grab().toImage(), before);
}

TEST_F(Conflicts, PicturesThatAreNoneAreTold)
{
    open();
    desk.client.answer(u"conflicts.content"_qs,
                       QJsonObject{{u"base64"_qs, u"bm8gcGljdHVyZQ=="_qs}});
    clickRow("field_03.png");
    auto *swipe = page->findChild<ImageSwipe *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return swipe->isComplete(); }));
    EXPECT_TRUE(says(u"cannot be shown"_qs));
}

TEST_F(Conflicts, TellTheFactsOfWhatCannotBeShown)
{
    open();
    clickRow("plate-14.fcs");
    EXPECT_TRUE(says(u"Files of this kind are not shown here"_qs));
    EXPECT_TRUE(says(u"3f1c9a52b7d0"_qs));
}

TEST_F(Conflicts, SayThatOneSideDeletedIt)
{
    open();
    clickRow("normalise.R");
    EXPECT_TRUE(says(u"It was deleted there. Here it was changed since, and is whole."_qs));
    EXPECT_TRUE(isEnabled("Keep mine"));
    EXPECT_TRUE(isEnabled("Delete here, too")) << "what keeping theirs means is said";
    EXPECT_FALSE(isEnabled("Keep both"));
    EXPECT_FALSE(isEnabled("Merge…"));
}

TEST_F(Conflicts, KeepTheVersionThatWasChosen)
{
    open();
    clickRow("S13_treated.yml");
    press("Keep theirs");
    EXPECT_THAT(settledPaths(), ::testing::ElementsAre("samples/S13_treated.yml"));
    const QJsonObject asked = desk.client.asked(u"conflicts.settle"_qs).front();
    EXPECT_EQ(asked.value(u"use"_qs).toString(), u"remote"_qs);
    EXPECT_EQ(asked.value(u"name"_qs).toString(), u"rnaseq-batch7"_qs);
    EXPECT_TRUE(
        asked.value(u"conflicts"_qs).toArray().first().toObject().value(u"local"_qs).isObject());
    EXPECT_TRUE(says(u"Kept theirs for 1 file."_qs));
    EXPECT_FALSE(row("S13_treated.yml").isValid());
}

TEST_F(Conflicts, DoTheSameForOthersLikeThis)
{
    open();
    clickRow("S12_treated.yml");
    press("Do the same for 37 others like this");
    press("Keep mine");
    EXPECT_THAT(settledPaths(), SizeIs(38));
    EXPECT_TRUE(says(u"Kept yours for 38 files."_qs));
    EXPECT_TRUE(row("normalise.R").isValid()) << "others stay";
}

TEST_F(Conflicts, AreOpenAgainAfterUndo)
{
    open();
    clickRow("S12_treated.yml");
    press("Do the same for 37 others like this");
    press("Keep mine");
    press("Undo");
    EXPECT_THAT(desk.client.asked(u"conflicts.reopen"_qs), SizeIs(1));
    EXPECT_TRUE(says(u"38 conflicts are open again."_qs));
    EXPECT_TRUE(row("S12_treated.yml").isValid());
}

TEST_F(Conflicts, AreSelectedOneByOneAndAllAtOnce)
{
    open();
    clickBox("normalise.R");
    clickBox("02_qc.ipynb");
    EXPECT_TRUE(says(u"2 of 43 selected"_qs));
    auto *all = findByName<QCheckBox>(*page, u"Select all conflicts"_qs);
    EXPECT_EQ(all->checkState(), Qt::PartiallyChecked);
    EXPECT_TRUE(says(u"For the 2 selected files"_qs));
    press("Keep mine");
    EXPECT_THAT(settledPaths(),
                ::testing::UnorderedElementsAre("analysis/normalise.R", "analysis/02_qc.ipynb"));
    press("Select all");
    EXPECT_EQ(all->checkState(), Qt::Checked);
    EXPECT_TRUE(says(u"41 of 41 selected"_qs));
}

TEST_F(Conflicts, AreSelectedByTheSpaceBar)
{
    open();
    clickRow("normalise.R");
    QTest::keyClick(tree(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(says(u"1 of 43 selected"_qs));
    QTest::keyClick(tree(), Qt::Key_Down);
    settle();
    EXPECT_TRUE(tree()->currentIndex() != row("normalise.R"));
}

TEST_F(Conflicts, LaterGoesOnAndDecidesNothing)
{
    open();
    clickRow("S12_treated.yml");
    press("Later");
    EXPECT_EQ(tree()->currentIndex(), row("S13_treated.yml"));
    EXPECT_THAT(settledPaths(), SizeIs(0));
}

TEST_F(Conflicts, AreMergedAfterAPreview)
{
    open();
    clickRow("S12_treated.yml");
    press("Merge…");
    auto *dialog = page->findChild<MergeDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(u"This is what both sides will have."_qs, dialog));
    const auto *pane = findByName<TextPane>(*dialog, u"The merged file"_qs);
    EXPECT_EQ(pane->model()->rowCount(), 6);
    QTest::mouseClick(findByName<QAbstractButton>(*dialog, u"Merge"_qs), Qt::LeftButton);
    settle();
    ASSERT_THAT(settledPaths(), SizeIs(1));
    EXPECT_EQ(desk.client.asked(u"conflicts.settle"_qs).front().value(u"use"_qs).toString(),
              u"merge"_qs);
    EXPECT_TRUE(says(u"Merged 1 file."_qs));
}

TEST_F(Conflicts, SayWhyTheyCannotBeMerged)
{
    open();
    clickRow("02_qc.ipynb");
    press("Merge…");
    auto *dialog = page->findChild<MergeDialog *>();
    EXPECT_TRUE(says(u"Both changed the same lines or cells."_qs, dialog));
    EXPECT_EQ(findByName<QAbstractButton>(*dialog, u"Merge"_qs), nullptr);
    QTest::mouseClick(findByName<QAbstractButton>(*dialog, u"Close"_qs), Qt::LeftButton);
    EXPECT_THAT(settledPaths(), SizeIs(0));
}

TEST_F(Conflicts, ThatChangedMeanwhileSaySoInPlace)
{
    open();
    desk.client.refuse(u"conflicts.compare"_qs, Error{ErrorCode::ChangedMeanwhile, "x", {}, 0});
    clickRow("S13_treated.yml");
    EXPECT_TRUE(says(u"One of the versions changed meanwhile. Both are safe."_qs));
    desk.client.answer(
        u"conflicts.settle"_qs,
        QJsonObject{{u"settled"_qs, 0},
                    {u"left"_qs, QJsonArray{QJsonObject{{u"path"_qs, u"x"_qs},
                                                        {u"code"_qs, u"changed_meanwhile"_qs}}}}});
    press("Keep mine");
    EXPECT_TRUE(says(u"1 file changed meanwhile: nothing was done with it."_qs));
    EXPECT_TRUE(isEnabled("Keep mine")) << "one can go on";
}

TEST_F(Conflicts, CannotBeChosenTwiceAtOnce)
{
    open();
    clickRow("S13_treated.yml");
    desk.client.hold(u"conflicts.settle"_qs);
    press("Keep mine");
    EXPECT_FALSE(isEnabled("Keep mine"));
    EXPECT_FALSE(isEnabled("Keep theirs"));
    desk.client.release(u"conflicts.settle"_qs);
    settle();
    EXPECT_TRUE(isEnabled("Keep mine"));
    EXPECT_THAT(settledPaths(), SizeIs(1));
}

TEST_F(Conflicts, AnswersToAnEarlierRowAreDropped)
{
    open();
    desk.client.hold(u"conflicts.compare"_qs);
    clickRow("plate-14.csv");
    clickRow("S13_treated.yml");
    desk.client.release(u"conflicts.compare"_qs);
    settle();
    EXPECT_NE(findByName<TextPane>(*page, u"Mine"_qs), nullptr);
    EXPECT_EQ(findByName<QTableView>(*page, u"Cells of both versions"_qs), nullptr);
}

TEST_F(Conflicts, NoneIsAGoodThing)
{
    open([](SampleDesk &) {});
    EXPECT_TRUE(says(u"No conflicts. When both sides change the same file"_qs));
}

TEST_F(Conflicts, TheLastOneLeavesTheEmptyPage)
{
    open([](SampleDesk &with) { answerManyConflicts(with, 1); });
    press("Keep both");
    EXPECT_TRUE(says(u"No conflicts."_qs));
    EXPECT_TRUE(says(u"Kept both for 1 file."_qs)) << "what was done is told still";
}

TEST_F(Conflicts, TenThousandAreListedAndSettledWithoutHoldingTheWindow)
{
    QElapsedTimer timer;
    open([](SampleDesk &with) { answerManyConflicts(with, 10'000); });
    EXPECT_TRUE(says(u"0 of 10,000 selected"_qs));
    timer.start();
    press("Select all");
    tree()->verticalScrollBar()->setValue(tree()->verticalScrollBar()->maximum());
    tree()->repaint();
    RecordProperty("select_and_scroll_ms", static_cast<int>(timer.elapsed()));
    press("Keep theirs");
    EXPECT_THAT(settledPaths(), SizeIs(10'000));
    EXPECT_EQ(desk.client.asked(u"conflicts.settle"_qs).size(), 5U) << "2,000 at once";
    EXPECT_TRUE(says(u"Kept theirs for 10,000 files."_qs));
}

TEST_F(Conflicts, NamesCannotPlayASentence)
{
    QJsonObject conflict{{u"type"_qs, u"modified_both"_qs}};
    conflict.insert(u"path"_qs, u"a\n<b>bold</b>\u202Egnp.exe"_qs);
    const std::vector<ConflictItem> items = itemsFrom(u"lab"_qs, {conflict});
    ASSERT_THAT(items, SizeIs(1));
    EXPECT_FALSE(items.front().place.contains(u'\n'));
    EXPECT_FALSE(items.front().name.contains(QChar(0x202E)));
}

} // namespace
} // namespace tern::test
