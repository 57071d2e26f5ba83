#include "gui/panel_of_folders.h"

#include "widgets/empty_page.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace tern::test {
namespace {

using ::testing::ElementsAre;

TEST_F(PanelOfFolders, PausesAndResumesOneFolderFromItsMenu)
{
    openUsual();
    choose("More for notebooks", "Pause");
    ASSERT_EQ(desk.client.asked(text("pause")).size(), 1U);
    EXPECT_EQ(desk.client.asked(text("pause"))[0].value(text("name")).toString(),
              text("notebooks"));

    StatusSnapshot snapshot = sampleSnapshot();
    snapshot.folders[2].state = FolderState::Paused;
    open({{snapshot.folders[2]}});
    choose("More for notebooks", "Resume");
    EXPECT_EQ(desk.client.asked(text("resume")).size(), 1U);
}

TEST_F(PanelOfFolders, OpensAndSyncsAFolderFromItsMenu)
{
    openUsual();
    choose("More for notebooks", "Open");
    EXPECT_THAT(desk.files.opened, ElementsAre("~/notebooks"));
    choose("More for notebooks", "Sync now");
    EXPECT_EQ(desk.client.asked(text("sync")).size(), 1U);
}

struct WayOut {
    const char *item;
    void (Panel::*signal)(const QString &);
};
class EveryWayOut : public PanelOfFolders, public ::testing::WithParamInterface<WayOut> {};

TEST_P(EveryWayOut, NamesTheFolderAndLeavesThePanel)
{
    openUsual();
    const QSignalSpy asked(&panel, GetParam().signal);
    choose("More for notebooks", GetParam().item);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), text("notebooks"));
    EXPECT_FALSE(panel.isVisible());
}

INSTANTIATE_TEST_SUITE_P(PanelOfFolders, EveryWayOut,
                         ::testing::Values(WayOut{"Choose what to keep…", &Panel::openSelection},
                                           WayOut{"Rules…", &Panel::openRules},
                                           WayOut{"Remove…", &Panel::removeFolder}),
                         [](const ::testing::TestParamInfo<WayOut> &row) {
                             return "Way" + std::to_string(row.index);
                         });

TEST_F(PanelOfFolders, OpensAFolderInTheWindowByMouseAndByKeyboard)
{
    openUsual();
    const QSignalSpy asked(&panel, &Panel::openFolder);
    auto *card = named<PanelCard>("notebooks");
    ASSERT_NE(card, nullptr);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(40, 10));
    open(sampleSnapshot());
    QTest::keyClick(card, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].toString(), text("notebooks"));
}

TEST_F(PanelOfFolders, PausesEverythingForAsLongAsTheUserSays)
{
    openUsual();
    choose("Pause", "For 30 minutes");
    const auto asked = desk.client.asked(text("pause"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_FALSE(asked[0].contains(text("name")));
    EXPECT_EQ(asked[0].value(text("until_ns")).toInteger(),
              desk.clock.now() + 30 * 60 * 1'000'000'000LL);
}

TEST_F(PanelOfFolders, ResumesInOneClickWhereEverythingIsPaused)
{
    open({{sampleFolder("plate-reader")}});
    click("Resume");
    ASSERT_EQ(desk.client.asked(text("resume")).size(), 1U);
    EXPECT_FALSE(desk.client.asked(text("resume"))[0].contains(text("name")));
}

TEST_F(PanelOfFolders, LeadsToTheWizardTheSettingsAndTheWindow)
{
    const QSignalSpy add(&panel, &Panel::addFolder);
    const QSignalSpy settings(&panel, &Panel::openSettings);
    const QSignalSpy window(&panel, &Panel::openWindow);
    openUsual();
    click("Add folder");
    EXPECT_EQ(add.size(), 1);
    openUsual();
    click("Settings");
    EXPECT_EQ(settings.size(), 1);
    openUsual();
    click("Open Tern");
    EXPECT_EQ(window.size(), 1);
}

TEST_F(PanelOfFolders, TakesAFolderThatIsDroppedOnIt)
{
    openUsual();
    const QSignalSpy add(&panel, &Panel::addFolder);
    drop(panel, {QUrl::fromLocalFile(text("/home/ana/data"))});
    ASSERT_EQ(add.size(), 1);
    EXPECT_EQ(add[0][0].toStringList(), QStringList{text("/home/ana/data")});
}

TEST_F(PanelOfFolders, RefusesWhatIsNotOfThisComputer)
{
    openUsual();
    const QSignalSpy add(&panel, &Panel::addFolder);
    drop(panel, {QUrl(text("https://example.org/data"))});
    EXPECT_EQ(add.size(), 0);
}

TEST_F(PanelOfFolders, HelpsWhereThereIsNoFolderYet)
{
    open({});
    auto *empty = panel.findChild<EmptyPage *>();
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->isVisibleTo(&panel));
    const QSignalSpy add(&panel, &Panel::addFolder);
    QTest::mouseClick(findByName<QAbstractButton>(*empty, text("Add folder")), Qt::LeftButton);
    EXPECT_EQ(add.size(), 1);
}

TEST_F(PanelOfFolders, ClosesAtEscape)
{
    openUsual();
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_FALSE(panel.isVisible());
}

} // namespace
} // namespace tern::test
