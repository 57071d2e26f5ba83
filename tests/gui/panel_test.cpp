#include "gui/panel_of_folders.h"
#include "gui/support/pass_time.h"

#include "widgets/text_label.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace tern::test {
namespace {

using ::testing::ElementsAre;

TEST_F(PanelOfFolders, SaysWhatTernDoesHowFastAndForHowLong)
{
    openUsual();
    EXPECT_TRUE(says("Syncing 722 files"));
    EXPECT_TRUE(says("58 MB/s up, 2.1 MB/s down"));
    EXPECT_TRUE(says("6 min"));
}

TEST_F(PanelOfFolders, SaysThatAllIsInSyncOnlyWhenEveryFolderIs)
{
    open({{inSync("a"), inSync("b")}});
    EXPECT_TRUE(says("Everything is in sync"));

    FolderStatus idle = inSync("b");
    idle.state = FolderState::Idle;
    open({{inSync("a"), idle}});
    EXPECT_FALSE(says("Everything is in sync"));
}

TEST_F(PanelOfFolders, ShowsACardAFolderWithItsStateAndProgress)
{
    openUsual();
    EXPECT_THAT(cards(), ElementsAre("confocal-2026", "rnaseq-batch7", "notebooks"));
    EXPECT_TRUE(says("40 conflicts"));
    EXPECT_TRUE(says("1,284 of 2,006 files"));
    EXPECT_TRUE(says("38.1 of 59.4 GB"));
}

TEST_F(PanelOfFolders, OpensTheRestOfTheFoldersFromALineThatSaysHowTheyAre)
{
    openUsual();
    click("2 more: 1 paused, 1 offline");
    EXPECT_EQ(cards().size(), 5U);
    click("Show fewer");
    EXPECT_EQ(cards().size(), 3U);
}

TEST_F(PanelOfFolders, PutsAStoppedFolderFirst)
{
    open({{inSync("a"), inSync("b"), stopped()}});
    EXPECT_THAT(cards(), ElementsAre("maldi-archive", "a", "b"));
}

TEST_F(PanelOfFolders, DoesNotMoveCardsBecauseFilesBeginToMove)
{
    open({{inSync("a"), inSync("b")}});
    FolderStatus syncing = inSync("b");
    syncing.state = FolderState::Syncing;
    open({{inSync("a"), syncing}});
    EXPECT_THAT(cards(), ElementsAre("a", "b"));
}

TEST_F(PanelOfFolders, LeadsToAllConflictsWhereSeveralFoldersHaveSome)
{
    openUsual();
    EXPECT_TRUE(says("41 conflicts wait for you"));
    const QSignalSpy asked(&panel, &Panel::openConflicts);
    click("Review");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QString());
    EXPECT_FALSE(panel.isVisible());
}

TEST_F(PanelOfFolders, LeadsToTheConflictsOfTheOneFolderThatHasSome)
{
    open({{inSync("a"), sampleFolder("rnaseq-batch7")}});
    const QSignalSpy asked(&panel, &Panel::openConflicts);
    click("Review");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), text("rnaseq-batch7"));
}

TEST_F(PanelOfFolders, TellsOfAGuardBeforeAnythingElse)
{
    open({{sampleFolder("rnaseq-batch7"), stopped()}});
    EXPECT_TRUE(says("Nothing was changed."));
    EXPECT_EQ(named("Review"), nullptr);
    const QSignalSpy asked(&panel, &Panel::openGuard);
    click("What happened?");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), text("maldi-archive"));
}

TEST_F(PanelOfFolders, LeadsToFilesThatCouldNotBeSynced)
{
    FolderStatus troubled = inSync("a");
    troubled.state = FolderState::Attention;
    troubled.problemCount = 3;
    open({{troubled}});
    EXPECT_TRUE(says("3 files could not be synced"));
    const QSignalSpy asked(&panel, &Panel::openProblems);
    click("What is wrong?");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), text("a"));
}

TEST_F(PanelOfFolders, HasNoBannerWhereNothingWaits)
{
    open({{inSync("a")}});
    EXPECT_EQ(named("Review"), nullptr);
    EXPECT_EQ(named("What happened?"), nullptr);
}

TEST_F(PanelOfFolders, SaysWhyAFolderIsOfflineAndWhatIsSafe)
{
    open({{sampleFolder("maldi-archive")}});
    EXPECT_TRUE(says("The remote cannot be reached. Files here are safe"));
}

TEST_F(PanelOfFolders, ListsTheLastThingsOfAllFoldersNewestFirst)
{
    openUsual();
    EXPECT_THAT(recent(),
                ElementsAre("plate07_C04_z31.nd2", "02_segmentation.ipynb", "cell_counts.csv"));
}

TEST_F(PanelOfFolders, ListsWhatHappensWhileItIsOpen)
{
    openUsual();
    desk.client.tell(text("notebooks"), {happened(EventKind::Uploaded, "figures/new.png", 0),
                                         happened(EventKind::RunFinished, "figures", 0)});
    passTime(panel);
    EXPECT_EQ(recent().front(), "new.png");
}

TEST_F(PanelOfFolders, ShowsAFileInTheFileManager)
{
    openUsual();
    QTest::mouseClick(panel.findChildren<RecentRow *>().at(1), Qt::LeftButton);
    EXPECT_THAT(desk.files.revealed, ElementsAre("~/notebooks/02_segmentation.ipynb"));
}

TEST_F(PanelOfFolders, ForgetsWhatHappenedInAFolderThatWasRemoved)
{
    openUsual();
    open({{inSync("a")}});
    EXPECT_TRUE(recent().empty());
}

TEST_F(PanelOfFolders, ChangesFiguresNotAtOnceButStatesAtOnce)
{
    openUsual();
    StatusSnapshot snapshot = sampleSnapshot();
    snapshot.folders[0].progress.done.files = 1300;
    desk.client.show(snapshot);
    EXPECT_TRUE(says("Syncing 722 files"));
    passTime(panel);
    EXPECT_TRUE(says("Syncing 706 files"));

    snapshot.folders[0].state = FolderState::InSync;
    desk.client.show(snapshot);
    EXPECT_FALSE(says("Syncing 706 files"));
}

TEST_F(PanelOfFolders, ShowsNoMoreCardsThanCanBeLookedThrough)
{
    StatusSnapshot snapshot;
    for (int number = 0; number < 200; ++number)
        snapshot.folders.push_back(inSync("plate-" + std::to_string(number)));
    open(snapshot);
    click("197 more: 197 in sync");
    EXPECT_EQ(cards().size(), PanelCardList::most);
    const QSignalSpy window(&panel, &Panel::openWindow);
    click("184 more: 184 in sync");
    EXPECT_EQ(window.size(), 1);
}

TEST_F(PanelOfFolders, LetsNoNamePlayASentence)
{
    FolderStatus hostile = inSync("<b>lab</b>\nAll deleted");
    open({{hostile}});
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        EXPECT_FALSE(label->accessibleName().contains(u'\n'));
        if (label->accessibleName().contains(text("lab"))) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

TEST_F(PanelOfFolders, KeepsItsSizeWithNamesOf255Bytes)
{
    FolderStatus status = inSync(std::string(255, 'x'));
    status.remote = "/" + std::string(255, 'y');
    status.recent = {happened(EventKind::Uploaded, std::string(255, 'z').c_str(), 1)};
    const int width = panel.width();
    open({{status}});
    EXPECT_EQ(panel.width(), width);
    const QList<PanelCard *> all = panel.findChildren<PanelCard *>();
    for (const PanelCard *card : all)
        EXPECT_LE(card->width(), width);
}

TEST_F(PanelOfFolders, MirrorsWhereWritingRunsLeft)
{
    panel.setLayoutDirection(Qt::RightToLeft);
    openUsual();
    auto *card = named<PanelCard>("notebooks");
    auto *more = named<QToolButton>("More for notebooks");
    ASSERT_NE(card, nullptr);
    ASSERT_NE(more, nullptr);
    EXPECT_LT(more->x(), card->width() / 2);
    // A name in Latin letters stands where the line begins, too.
    const QList<TextLabel *> labels = card->findChildren<TextLabel *>();
    for (const TextLabel *label : labels)
        EXPECT_TRUE(label->alignment().testFlag(Qt::AlignRight)) << label->text().toStdString();
}

TEST_F(PanelOfFolders, IsReachedByTheKeyboardAlone)
{
    openUsual();
    panel.setFocus();
    QStringList visited;
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : &panel,
                        Qt::Key_Tab);
        if (QApplication::focusWidget() != nullptr)
            visited.append(nameOf(QApplication::focusWidget()));
    }
    for (const char *name : {"Review", "confocal-2026", "More for confocal-2026", "Pause",
                             "Add folder", "Settings", "Open Tern"})
        EXPECT_TRUE(visited.contains(text(name))) << name;
    EXPECT_LT(visited.indexOf(text("Review")), visited.indexOf(text("Pause")));
}

} // namespace
} // namespace tern::test
