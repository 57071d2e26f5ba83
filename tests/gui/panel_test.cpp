#include "gui/support/pass_time.h"

#include "samples/sample_folders.h"
#include "tray/panel.h"
#include "tray/panel_place.h"
#include "widgets/empty_page.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tern::test {
namespace {

using ::testing::ElementsAre;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

FolderStatus inSync(const std::string &name)
{
    FolderStatus status = sampleFolder("notebooks");
    status.name = name;
    status.recent.clear();
    return status;
}

FolderStatus stopped()
{
    FolderStatus status = inSync("maldi-archive");
    status.state = FolderState::Stopped;
    status.guard = GuardStop{GuardKind::MassDeletion, "remote", {}, 1240, 1300, {}};
    return status;
}

Event happened(EventKind kind, const char *path, std::int64_t secondsAgo)
{
    Event event;
    event.time = sampleMoment(secondsAgo);
    event.kind = kind;
    event.path = *RelPath::parse(path);
    event.bytes = 1000;
    return event;
}

class PanelOfFolders : public ::testing::Test {
protected:
    void open(StatusSnapshot snapshot)
    {
        desk.client.show(std::move(snapshot));
        panel.show();
        settle();
    }
    void openUsual() { open(sampleSnapshot()); }

    template <class Widget = QAbstractButton>
    Widget *named(const char *name) const
    {
        return findByName<Widget>(panel, text(name));
    }
    void click(const char *name)
    {
        auto *button = named(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// Chooses from the menu of the button with that name.
    void choose(const char *button, const char *item)
    {
        auto *holder = named<QToolButton>(button);
        ASSERT_NE(holder, nullptr) << button;
        ASSERT_NE(holder->menu(), nullptr) << button;
        for (QAction *action : holder->menu()->actions()) {
            if (action->text() == text(item) && action->isVisible() && action->isEnabled()) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL() << "no " << item << " in " << button;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->accessibleName() == text(words) && label->isVisibleTo(&panel);
        });
    }
    [[nodiscard]] std::vector<std::string> cards() const
    {
        std::vector<std::pair<int, std::string>> placed;
        const QList<PanelCard *> all = panel.findChildren<PanelCard *>();
        for (const PanelCard *card : all) {
            if (card->isVisibleTo(&panel))
                placed.emplace_back(card->y(), card->name());
        }
        std::sort(placed.begin(), placed.end());
        std::vector<std::string> names;
        for (const auto &[y, name] : placed)
            names.push_back(name);
        return names;
    }
    [[nodiscard]] std::vector<std::string> recent() const
    {
        std::vector<std::string> names;
        const QList<RecentRow *> rows = panel.findChildren<RecentRow *>();
        for (const RecentRow *row : rows) {
            if (row->isVisibleTo(&panel))
                names.push_back(row->text().toStdString());
        }
        return names;
    }

    SampleDesk desk;
    Panel panel{desk.parts};
};

TEST_F(PanelOfFolders, SaysWhatTernDoesHowFastAndForHowLong)
{
    openUsual();
    EXPECT_TRUE(says("Syncing 722 files"));
    EXPECT_TRUE(says("58.0 MB/s up, 2.1 MB/s down"));
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

constexpr QSize size(380, 560);
constexpr int gap = 8;
constexpr QRect screen(0, 0, 1920, 1040);

QRect at(const PanelAnchor &anchor)
{
    return {panelPlace(anchor, size, gap), size};
}

TEST(PanelPlace, StandsOnATrayAtTheFoot)
{
    const QRect icon(1700, 1050, 24, 24);
    const QRect place = at({.icon = icon, .cursor = {}, .screen = screen});
    EXPECT_LT(place.bottom(), icon.top());
    EXPECT_TRUE(screen.contains(place));
    EXPECT_NEAR(place.center().x(), icon.center().x(), 1);
}

TEST(PanelPlace, HangsFromATrayAtTheTop)
{
    const QRect icon(1910, 0, 10, 10);
    const QRect place = at({.icon = icon, .cursor = {}, .screen = screen});
    EXPECT_GT(place.top(), icon.bottom());
    EXPECT_TRUE(screen.contains(place));
}

TEST(PanelPlace, TakesTheMouseWhereTheIconIsUnknown)
{
    const QRect place = at({.icon = {}, .cursor = QPoint(600, 1000), .screen = screen});
    EXPECT_NEAR(place.center().x(), 600, 1);
    EXPECT_TRUE(screen.contains(place));
}

TEST(PanelPlace, TakesTheCornerWhereNothingIsKnown)
{
    const QRect right = at({.icon = {}, .cursor = {}, .screen = screen});
    EXPECT_EQ(right.right(), screen.right() - gap);
    const QRect left =
        at({.icon = {}, .cursor = {}, .screen = screen, .direction = Qt::RightToLeft});
    EXPECT_EQ(left.left(), screen.left() + gap);
}

TEST(PanelPlace, StaysOnAScreenThatIsTooSmall)
{
    const QRect tiny(100, 100, 300, 400);
    const QPoint place = panelPlace({.icon = {}, .cursor = {}, .screen = tiny}, size, gap);
    EXPECT_GE(place.x(), tiny.left());
    EXPECT_GE(place.y(), tiny.top());
}

} // namespace
} // namespace tern::test
