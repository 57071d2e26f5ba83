#include "gui/support/pass_time.h"

#include "guard/guard_choices.h"
#include "guard/guard_dialog.h"
#include "guard/guard_files_dialog.h"
#include "samples/sample_pairs.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <algorithm>

namespace tern::test {
namespace {

using ::testing::HasSubstr;

class Guard : public ::testing::Test {
protected:
    Guard() { stopBy(sampleMassDeletion()); }

    void stopBy(const GuardStop &stop)
    {
        desk.client.show(guardedSnapshot(stop));
        dialog = std::make_unique<GuardDialog>(desk.parts, "maldi-archive");
        dialog->show();
        settle();
    }

    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return findByName<QAbstractButton>(*dialog, QString::fromUtf8(name));
    }
    void click(const char *name)
    {
        QAbstractButton *found = button(name);
        ASSERT_NE(found, nullptr) << name;
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::string words() const
    {
        std::string all;
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(dialog.get()))
                all += label->accessibleName().toStdString() + '\n';
        }
        return all;
    }
    [[nodiscard]] std::vector<QJsonObject> runs() const
    {
        return desk.client.asked(QStringLiteral("sync"));
    }
    /// What a run answers that the guard stopped again.
    void stillStopped()
    {
        const QJsonObject guard{{QStringLiteral("kind"), QStringLiteral("mass_deletion")},
                                {QStringLiteral("side"), QStringLiteral("local")},
                                {QStringLiteral("count"), 1100},
                                {QStringLiteral("of"), 1300}};
        desk.client.answer(
            QStringLiteral("sync"),
            {{QStringLiteral("summary"), QJsonObject{{QStringLiteral("guard"), guard}}}});
    }

    SampleDesk desk;
    std::unique_ptr<GuardDialog> dialog;
};

TEST_F(Guard, SaysWhatItSawWhatIsSafeAndWhatToDo)
{
    EXPECT_EQ(dialog->accessibleName(),
              QStringLiteral("Tern stopped: 1,240 of 1,300 files would be deleted"));
    EXPECT_THAT(words(), HasSubstr("What it saw"));
    EXPECT_THAT(words(), HasSubstr("holds only 60 of the 1,300 files"));
    EXPECT_THAT(words(), HasSubstr("Nothing was changed."));
    EXPECT_THAT(words(), HasSubstr("check again"));
}

TEST_F(Guard, ChecksAgainAsTheDefault)
{
    EXPECT_TRUE(qobject_cast<QPushButton *>(button("Check again"))->isDefault());
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    settle();
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_EQ(runs()[0].keys(), QStringList{QStringLiteral("name")});
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Guard, StaysWithTheNewFiguresWhenItIsStillSo)
{
    stillStopped();
    click("Check again");
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_THAT(words(), HasSubstr("1,100 of 1,300 files"));
    EXPECT_THAT(words(), HasSubstr("still so"));
}

TEST_F(Guard, KeepsItPausedByEscape)
{
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(desk.client.asked().empty());
}

TEST_F(Guard, CopiesTheFilesBackAfterSayingWhatThatDoes)
{
    click("Copy them back");
    EXPECT_TRUE(runs().empty());
    EXPECT_THAT(words(), HasSubstr("Nothing is deleted on either side."));
    auto *confirm = dialog->findChild<QDialog *>();
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(findByName<QAbstractButton>(*confirm, QStringLiteral("Copy them back")),
                      Qt::LeftButton);
    settle();
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_TRUE(runs()[0].value(QStringLiteral("union")).toBool());
    EXPECT_FALSE(runs()[0].contains(QStringLiteral("max_delete")));
}

TEST_F(Guard, DeletesOnlyAfterTheNumberWasTyped)
{
    click("Delete here too…");
    auto *confirm = dialog->findChild<QDialog *>();
    ASSERT_NE(confirm, nullptr);
    auto *action = findByName<QAbstractButton>(*confirm, QStringLiteral("Delete 1,240 files"));
    auto *field = findByName<QLineEdit>(*confirm, QStringLiteral("Number of files"));
    ASSERT_NE(action, nullptr);
    ASSERT_NE(field, nullptr);
    EXPECT_FALSE(action->isEnabled());
    QTest::keyClicks(field, QStringLiteral("124"));
    EXPECT_FALSE(action->isEnabled());
    QTest::keyClicks(field, QStringLiteral("0"));
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(runs().empty());
    QTest::mouseClick(action, Qt::LeftButton);
    settle();
    ASSERT_EQ(runs().size(), 1U);
    // Not "off": should more be lost by now, the guard stops again.
    EXPECT_EQ(runs()[0].value(QStringLiteral("max_delete")).toString(), QStringLiteral("1240"));
}

TEST_F(Guard, TakesTheNumberAsPeopleWriteIt)
{
    click("Delete here too…");
    auto *confirm = dialog->findChild<QDialog *>();
    auto *field = findByName<QLineEdit>(*confirm, QStringLiteral("Number of files"));
    QTest::keyClicks(field, QStringLiteral("1,240"));
    EXPECT_TRUE(
        findByName<QAbstractButton>(*confirm, QStringLiteral("Delete 1,240 files"))->isEnabled());
}

TEST_F(Guard, DeletesNothingWhenItIsCancelled)
{
    click("Delete here too…");
    auto *confirm = dialog->findChild<QDialog *>();
    QTest::keyClick(confirm, Qt::Key_Return); // Cancel is the default
    settle();
    EXPECT_TRUE(runs().empty());
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(Guard, ShowsTheFilesOfADryRun)
{
    desk.client.answer(QStringLiteral("sync"), samplePlan(sampleMassDeletion()));
    click("See the 1,240 files");
    auto *files = dialog->findChild<GuardFilesDialog *>();
    ASSERT_NE(files, nullptr);
    for (int round = 0; round < 10; ++round)
        settle();
    ASSERT_EQ(runs().size(), 1U);
    EXPECT_TRUE(runs()[0].value(QStringLiteral("dry_run")).toBool());
    EXPECT_EQ(runs()[0].value(QStringLiteral("max_delete")).toString(), QStringLiteral("off"));
    const auto *list = findByName<QTreeView>(*files, QStringLiteral("Files"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 1240);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(),
              QStringLiteral("2024/run-00/spectrum-0000.mzml"));
}

TEST_F(Guard, ListsOnlyTheFilesOfItsOwnSide)
{
    GuardStop other = sampleMassDeletion();
    other.where = "remote";
    desk.client.answer(QStringLiteral("sync"), samplePlan(other));
    click("See the 1,240 files");
    auto *files = dialog->findChild<GuardFilesDialog *>();
    for (int round = 0; round < 10; ++round)
        settle();
    EXPECT_EQ(findByName<QTreeView>(*files, QStringLiteral("Files"))->model()->rowCount(), 0);
}

TEST_F(Guard, ClosesWhenTheFolderGoesOn)
{
    StatusSnapshot snapshot = guardedSnapshot(sampleMassDeletion());
    snapshot.folders[0].guard.reset();
    desk.client.show(snapshot);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Guard, ClosesWhenTheFolderIsRemoved)
{
    desk.client.show({});
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Guard, SaysWhyItCouldNotCheck)
{
    desk.client.refuse(QStringLiteral("sync"), {ErrorCode::Offline, "/media/ana", {}, 0});
    click("Check again");
    EXPECT_THAT(words(), HasSubstr("cannot be reached"));
    EXPECT_TRUE(button("Check again")->isEnabled());
}

TEST_F(Guard, SaysThereWhereTheRemoteWouldLoseFiles)
{
    GuardStop stop = sampleMassDeletion();
    stop.where = "remote";
    stopBy(stop);
    EXPECT_NE(button("Delete there too…"), nullptr);
}

TEST_F(Guard, OpensTheFolderConcerned)
{
    stopBy({GuardKind::RootForeign, "remote", {}, 0, 0});
    click("Open the folder");
    EXPECT_THAT(desk.files.opened, ::testing::ElementsAre("/media/ana/LAB-04/maldi-archive"));
}

TEST_F(Guard, MergesBothSidesOfAFolderThatWasRestored)
{
    stopBy({GuardKind::RootRolledBack, "remote", {}, 0, 0});
    click("Merge both sides");
    auto *confirm = dialog->findChild<QDialog *>();
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(findByName<QAbstractButton>(*confirm, QStringLiteral("Merge both sides")),
                      Qt::LeftButton);
    settle();
    EXPECT_TRUE(runs()[0].value(QStringLiteral("union")).toBool());
}

struct KindRow {
    GuardKind kind;
    bool mayMerge;
    bool mayDelete;
};

class EveryGuard : public Guard, public ::testing::WithParamInterface<KindRow> {};

TEST_P(EveryGuard, OffersWhatMakesSenseAndFitsItsWindow)
{
    stopBy({GetParam().kind, "remote", {}, 52'800'000, 60'000'000});
    EXPECT_NE(button("Check again"), nullptr);
    const auto choices = choicesFor({GetParam().kind, "remote", {}, 1, 2});
    EXPECT_EQ(std::count(choices.begin(), choices.end(), GuardChoice::Merge), GetParam().mayMerge);
    EXPECT_EQ(std::count(choices.begin(), choices.end(), GuardChoice::LetGo), GetParam().mayDelete);
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    EXPECT_LE(dialog->minimumSizeHint().width(), dialog->width());
}

INSTANTIATE_TEST_SUITE_P(Guard, EveryGuard,
                         ::testing::Values(KindRow{GuardKind::RootMissing, false, false},
                                           KindRow{GuardKind::RootEmptied, true, false},
                                           KindRow{GuardKind::RootForeign, true, false},
                                           KindRow{GuardKind::RootRolledBack, true, false},
                                           KindRow{GuardKind::RootChanged, false, false},
                                           KindRow{GuardKind::MassDeletion, true, true},
                                           KindRow{GuardKind::MassEmptying, true, true},
                                           KindRow{GuardKind::NoSpace, false, false}),
                         [](const ::testing::TestParamInfo<KindRow> &row) {
                             return std::string(name(row.param.kind));
                         });

} // namespace
} // namespace tern::test
