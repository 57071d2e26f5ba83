#include "gui/private_bus.h"
#include "gui/support/find_widget.h"

#include "samples/sample_folders.h"
#include "tray/tray_icon.h"
#include "words/words.h"

#include <gmock/gmock.h>

#include <QDateTime>
#include <QSignalSpy>

namespace tern::test {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

constexpr std::array allStates{
    FolderState::InSync,   FolderState::Idle,    FolderState::Paused,    FolderState::Offline,
    FolderState::Scanning, FolderState::Syncing, FolderState::Attention, FolderState::Stopped,
};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QImage imageOf(const QIcon &icon, int side = 22)
{
    return icon.pixmap(QSize(side, side), 1).toImage();
}

FolderStatus folderIn(FolderState state, const std::string &name = "lab-data")
{
    FolderStatus status;
    status.name = name;
    status.local = "/home/ana/" + name;
    status.state = state;
    return status;
}

/// A desktop whose tray comes and goes as the test says.
class SampleTrayHost final : public TrayHost {
public:
    [[nodiscard]] bool isThere() const override { return m_there; }
    void appear() { set(true); }
    void vanish() { set(false); }

private:
    void set(bool there)
    {
        m_there = there;
        Q_EMIT changed();
    }

    bool m_there = false;
};

class Tray : public ::testing::Test {
protected:
    void show(const std::vector<FolderStatus> &folders)
    {
        desk.client.show({folders});
        settle();
    }

    [[nodiscard]] static QMenu *submenu(const QMenu &menu, const char *name)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text(name))
                return action->menu();
        }
        return nullptr;
    }
    static void choose(const QMenu &menu, const char *item)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text(item) && action->isEnabled()) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL() << "no " << item;
    }
    [[nodiscard]] std::vector<std::string> items() const
    {
        std::vector<std::string> texts;
        const QList<QAction *> actions = icon.menu().actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts.push_back(action->text().toStdString());
        }
        return texts;
    }
    void click(QSystemTrayIcon::ActivationReason reason)
    {
        auto *shown = icon.findChild<QSystemTrayIcon *>();
        ASSERT_NE(shown, nullptr);
        Q_EMIT shown->activated(reason);
    }
    [[nodiscard]] bool moves() const { return icon.findChild<QTimer *>()->isActive(); }

    SampleDesk desk;
    SampleTrayHost host;
    mutable TrayIcon icon{desk.parts, host};
};

TEST_F(Tray, HasNoIconWhereTheDesktopHasNoTray)
{
    EXPECT_FALSE(icon.isAvailable());
    EXPECT_EQ(icon.findChild<QSystemTrayIcon *>(), nullptr);
}

TEST_F(Tray, ShowsItsIconWhenATrayComesLate)
{
    const QSignalSpy told(&icon, &TrayIcon::availableChanged);
    host.appear();
    EXPECT_TRUE(icon.isAvailable());
    host.vanish();
    EXPECT_FALSE(icon.isAvailable());
    host.appear();
    EXPECT_TRUE(icon.isAvailable());
    EXPECT_EQ(told.size(), 3);
}

TEST_F(Tray, IsGreenOnlyWhenEveryFolderIsInSync)
{
    const QImage green =
        imageOf(trayPicture(FolderState::InSync, toneOf(QPalette()), TrayFrame::Still));
    show({folderIn(FolderState::InSync, "a"), folderIn(FolderState::InSync, "b")});
    EXPECT_EQ(imageOf(icon.picture()), green);
    for (const FolderState state : allStates) {
        if (state == FolderState::InSync)
            continue;
        show({folderIn(FolderState::InSync, "a"), folderIn(state, "b")});
        EXPECT_NE(imageOf(icon.picture()), green) << name(state);
    }
}

TEST_F(Tray, IsNotGreenWithoutAnyFolder)
{
    const QImage green =
        imageOf(trayPicture(FolderState::InSync, toneOf(QPalette()), TrayFrame::Still));
    show({});
    EXPECT_NE(imageOf(icon.picture()), green);
}

TEST_F(Tray, ShowsTheWorstOfAllFolders)
{
    show({folderIn(FolderState::Syncing, "a"), folderIn(FolderState::Stopped, "b"),
          folderIn(FolderState::Attention, "c")});
    EXPECT_EQ(imageOf(icon.picture()),
              imageOf(trayPicture(FolderState::Stopped, toneOf(QPalette()), TrayFrame::Still)));
}

TEST(TrayPicture, DiffersFromStateToStateOnBothPanelsAndInAllSizes)
{
    for (const Tone tone : {Tone::Light, Tone::Dark}) {
        for (const int side : {16, 22, 32, 64}) {
            std::vector<QImage> seen;
            for (const FolderState state : allStates) {
                if (state == FolderState::Idle)
                    continue; // looks as scanning does
                const QImage image = imageOf(trayPicture(state, tone, TrayFrame::Still), side);
                EXPECT_FALSE(image.isNull());
                EXPECT_EQ(std::count(seen.begin(), seen.end(), image), 0)
                    << name(state) << ' ' << side;
                seen.push_back(image);
            }
        }
    }
}

TEST(TrayPicture, DiffersByShapeToo)
{
    // Without colour the smallest states have to be told apart by what is inked.
    std::vector<QImage> seen;
    for (const FolderState state : allStates) {
        if (state == FolderState::Idle)
            continue;
        const QImage shape = imageOf(trayPicture(state, Tone::Light, TrayFrame::Still), 16)
                                 .convertToFormat(QImage::Format_Alpha8);
        EXPECT_EQ(std::count(seen.begin(), seen.end(), shape), 0) << name(state);
        seen.push_back(shape);
    }
}

TEST_F(Tray, FollowsWhatTheUserSaysOfThePanel)
{
    show({folderIn(FolderState::Paused)});
    icon.setTone(TrayTone::DarkPanel);
    EXPECT_EQ(imageOf(icon.picture()),
              imageOf(trayPicture(FolderState::Paused, Tone::Dark, TrayFrame::Still)));
    icon.setTone(TrayTone::LightPanel);
    EXPECT_EQ(imageOf(icon.picture()),
              imageOf(trayPicture(FolderState::Paused, Tone::Light, TrayFrame::Still)));
}

TEST_F(Tray, MovesOnlyWhileFilesDo)
{
    show({folderIn(FolderState::Syncing)});
    EXPECT_TRUE(moves());
    show({folderIn(FolderState::InSync)});
    EXPECT_FALSE(moves());
}

TEST_F(Tray, AlternatesItsTwoPictures)
{
    show({folderIn(FolderState::Syncing)});
    const QImage first = imageOf(icon.picture());
    auto *timer = icon.findChild<QTimer *>();
    QSignalSpy ticks(timer, &QTimer::timeout);
    timer->setInterval(0);
    ASSERT_TRUE(goesOnUntil([&] { return ticks.size() % 2 == 1; }));
    EXPECT_NE(imageOf(icon.picture()), first);
}

TEST_F(Tray, StandsStillWhereThatIsAskedFor)
{
    icon.setMotion(TrayIcon::Motion::Still);
    show({folderIn(FolderState::Syncing)});
    EXPECT_FALSE(moves());
    EXPECT_EQ(imageOf(icon.picture()),
              imageOf(trayPicture(FolderState::Syncing, toneOf(QPalette()), TrayFrame::Still)));
}

TEST_F(Tray, SaysHowEverythingIsInASentence)
{
    host.appear();
    desk.client.show(sampleSnapshot());
    settle();
    const QString said = icon.findChild<QSystemTrayIcon *>()->toolTip();
    EXPECT_EQ(said, overallSentence(sampleSnapshot()));
    EXPECT_TRUE(said.contains(text("41 conflicts")));
}

TEST_F(Tray, LetsNoNameBringMarkupIntoTheSentence)
{
    host.appear();
    FolderStatus hostile = folderIn(FolderState::Attention, "<b>lab</b>");
    hostile.conflictCount = 1;
    show({hostile});
    EXPECT_FALSE(icon.findChild<QSystemTrayIcon *>()->toolTip().contains(text("<b>")));
}

TEST_F(Tray, OpensThePanelOnALeftClickAndTheWindowOnADoubleOne)
{
    host.appear();
    const QSignalSpy panel(&icon, &TrayIcon::panelAsked);
    const QSignalSpy window(&icon, &TrayIcon::windowAsked);
    click(QSystemTrayIcon::Trigger);
    EXPECT_EQ(panel.size(), 1);
    click(QSystemTrayIcon::DoubleClick);
    EXPECT_EQ(window.size(), 1);
}

TEST_F(Tray, OffersEverythingInItsMenu)
{
    desk.client.show(sampleSnapshot());
    EXPECT_THAT(items(), ElementsAre("Open Tern", "confocal-2026", "rnaseq-batch7", "notebooks",
                                     "plate-reader", "maldi-archive", "Pause", "Conflicts (41)",
                                     "Preferences…", "Quit Tern"));
}

TEST_F(Tray, LeadsFromTheMenuToWhatItNames)
{
    const QSignalSpy window(&icon, &TrayIcon::windowAsked);
    const QSignalSpy conflicts(&icon, &TrayIcon::conflictsAsked);
    const QSignalSpy settings(&icon, &TrayIcon::settingsAsked);
    const QSignalSpy quit(&icon, &TrayIcon::quitAsked);
    choose(icon.menu(), "Open Tern");
    choose(icon.menu(), "Conflicts");
    choose(icon.menu(), "Preferences…");
    choose(icon.menu(), "Quit Tern");
    EXPECT_EQ(window.size() + conflicts.size() + settings.size() + quit.size(), 4);
}

TEST_F(Tray, OpensPausesAndSyncsAFolderFromItsMenu)
{
    show({folderIn(FolderState::InSync)});
    const QMenu *folder = submenu(icon.menu(), "lab-data");
    ASSERT_NE(folder, nullptr);
    choose(*folder, "Open");
    EXPECT_THAT(desk.files.opened, ElementsAre("/home/ana/lab-data"));
    choose(*folder, "Pause");
    ASSERT_EQ(desk.client.asked(text("pause")).size(), 1U);
    EXPECT_EQ(desk.client.asked(text("pause"))[0].value(text("name")).toString(), text("lab-data"));
    choose(*folder, "Sync now");
    EXPECT_EQ(desk.client.asked(text("sync")).size(), 1U);
    show({folderIn(FolderState::Paused)});
    choose(*folder, "Resume");
    EXPECT_EQ(desk.client.asked(text("resume")).size(), 1U);
}

TEST_F(Tray, PausesEverythingUntilTomorrowMorning)
{
    show({folderIn(FolderState::InSync)});
    choose(*submenu(icon.menu(), "Pause"), "Until tomorrow");
    const auto asked = desk.client.asked(text("pause"));
    ASSERT_EQ(asked.size(), 1U);
    const QDateTime end =
        QDateTime::fromMSecsSinceEpoch(asked[0].value(text("until_ns")).toInteger() / 1'000'000);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(desk.clock.now() / 1'000'000);
    EXPECT_EQ(end.date(), now.date().addDays(1));
    EXPECT_EQ(end.time(), QTime(8, 0));
}

TEST_F(Tray, OffersToResumeOnlyWhatIsPaused)
{
    const auto canResume = [&] {
        return submenu(icon.menu(), "Pause")->actions().last()->isEnabled();
    };
    show({folderIn(FolderState::InSync)});
    EXPECT_FALSE(canResume());
    show({folderIn(FolderState::Paused)});
    EXPECT_TRUE(canResume());
    choose(*submenu(icon.menu(), "Pause"), "Resume");
    EXPECT_EQ(desk.client.asked(text("resume")).size(), 1U);
}

TEST_F(Tray, HoldsItsMenuStillWhileFoldersOnlyChangeTheirState)
{
    show({folderIn(FolderState::InSync)});
    const QList<QAction *> before = icon.menu().actions();
    show({folderIn(FolderState::Syncing)});
    EXPECT_EQ(icon.menu().actions(), before);
    show({folderIn(FolderState::Syncing), folderIn(FolderState::InSync, "more")});
    EXPECT_THAT(items(), Contains("more"));
}

TEST_F(Tray, PutsManyFoldersIntoAMenuOfTheirOwn)
{
    std::vector<FolderStatus> folders;
    for (int number = 0; number < 200; ++number)
        folders.push_back(folderIn(FolderState::InSync, "plate-" + std::to_string(number)));
    show(folders);
    EXPECT_LT(items().size(), 10U);
    const QMenu *all = submenu(icon.menu(), "Folders");
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(all->actions().size(), 200);
}

TEST_F(Tray, TakesNoKeyFromAnAmpersandInAName)
{
    show({folderIn(FolderState::InSync, "R&D")});
    EXPECT_THAT(items(), Contains("R&&D"));
}

} // namespace
} // namespace tern::test
