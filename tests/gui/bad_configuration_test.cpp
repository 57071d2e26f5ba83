#include "gui/places_of_folders.h"

#include "guard/folder_error_dialog.h"
#include "rules_page/rules_page.h"
#include "tray/tray_picture.h"
#include "window/main_window.h"
#include "words/words.h"

namespace tern::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// A configuration that somebody edited badly, by hand.
class BadConfiguration : public ::testing::Test {
protected:
    BadConfiguration() { desk.client.show(snapshotWithABadConfiguration()); }

    /// As when the program starts with it: no folder is known.
    void startWithIt()
    {
        StatusSnapshot snapshot;
        snapshot.mistake = sampleMistake();
        desk.client.show(snapshot);
        settle();
        passTime(places.panel);
    }
    [[nodiscard]] std::size_t readings() const
    {
        return desk.client.asked(QStringLiteral("reload")).size();
    }

    SampleDesk desk;
    PlacesOfFolders places{desk.parts};
};

TEST_F(BadConfiguration, IsToldAboveTheFoldersWithFileLineAndWhatIsSafe)
{
    const std::string words = wordsIn(places.page);
    EXPECT_THAT(words, HasSubstr("The configuration has a mistake\n"));
    EXPECT_THAT(words, HasSubstr("Nothing was changed, and your files are safe. All folders wait"));
    EXPECT_THAT(words, HasSubstr("/.config/tern/config.yaml: line 12, column 5: unknown key"));
    EXPECT_NE(places.card("notebooks"), nullptr) << "those that are known stay";
}

TEST_F(BadConfiguration, IsOpenedWithTheProgramThatIsForIt)
{
    clickIn(places.page, "Open the file");
    EXPECT_THAT(desk.files.opened, ElementsAre("/home/ana/.config/tern/config.yaml"));
}

TEST_F(BadConfiguration, IsReadAgainOnAClick)
{
    const std::size_t before = readings();
    desk.client.refuse(QStringLiteral("reload"), {ErrorCode::BadInput, "config.yaml:12", {}, 0});
    clickIn(places.page, "Check again");
    EXPECT_EQ(readings(), before + 1);
    EXPECT_THAT(wordsIn(places.page), HasSubstr("Checked again just now: still so."));
}

TEST_F(BadConfiguration, WithAnotherMistakeIsToldAnew)
{
    desk.client.refuse(QStringLiteral("reload"), {ErrorCode::BadInput, "config.yaml:12", {}, 0});
    clickIn(places.page, "Check again");
    StatusSnapshot snapshot = snapshotWithABadConfiguration();
    snapshot.mistake->detail = "line 14, column 1: a name is missing";
    desk.client.show(snapshot);
    EXPECT_THAT(wordsIn(places.page), HasSubstr("line 14, column 1"));
    EXPECT_THAT(wordsIn(places.page), Not(HasSubstr("still so")));
}

TEST_F(BadConfiguration, IsReadAgainWhenOneComesBackToTheWindow)
{
    const std::size_t before = readings();
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&places.page, &back);
    EXPECT_EQ(readings(), before + 1);
    desk.client.show(sampleSnapshot());
    QEvent again(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&places.page, &again);
    EXPECT_EQ(readings(), before + 1) << "nothing is wrong with it any more";
}

TEST_F(BadConfiguration, IsToldNoLongerOnceItIsMended)
{
    desk.client.show(sampleSnapshot());
    settle();
    EXPECT_THAT(wordsIn(places.page), Not(HasSubstr("mistake")));
    EXPECT_EQ(buttonIn(places.page, "Open the file"), nullptr);
    EXPECT_THAT(wordsIn(places.panel), Not(HasSubstr("mistake")));
}

TEST_F(BadConfiguration, IsNotTakenForAnEmptyOne)
{
    startWithIt();
    EXPECT_THAT(wordsIn(places.page), Not(HasSubstr("No folders yet")));
    EXPECT_THAT(wordsIn(places.page), HasSubstr("The configuration has a mistake\n"));
    EXPECT_THAT(wordsIn(places.panel), Not(HasSubstr("No folders yet")));
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("The configuration has a mistake\n"));
    RulesPage rules(desk.parts);
    rules.show();
    EXPECT_THAT(wordsIn(rules), Not(HasSubstr("No folders yet")));
    MainWindow window(desk.parts);
    window.show();
    EXPECT_THAT(wordsIn(window), Not(HasSubstr("No folders yet")));
    EXPECT_THAT(wordsIn(window), HasSubstr("Needs attention"));
}

TEST_F(BadConfiguration, IsToldInThePanelBeforeAnythingElse)
{
    StatusSnapshot snapshot = snapshotWithABadConfiguration();
    snapshot.folders[0].state = FolderState::Stopped;
    snapshot.folders[0].guard = GuardStop{GuardKind::MassDeletion, "remote", {}, 90, 100, {}};
    desk.client.show(snapshot);
    const std::string words = wordsIn(places.panel);
    EXPECT_THAT(words, HasSubstr("Needs your attention\n"));
    EXPECT_THAT(words, HasSubstr("no folder is synced until it is corrected"));
    EXPECT_THAT(words, HasSubstr("config.yaml: line 12, column 5"));
    EXPECT_EQ(buttonIn(places.panel, "What happened?"), nullptr);
    clickIn(places.panel, "Open the file");
    EXPECT_THAT(desk.files.opened, ElementsAre("/home/ana/.config/tern/config.yaml"));
}

TEST_F(BadConfiguration, HasTheRoomInThePanelToBeRead)
{
    places.panel.tellFailure(QStringLiteral("notebooks was not paused"),
                             wordsForMistake(sampleMistake()).sentence);
    settle();
    const QList<QLabel *> labels = places.panel.findChildren<QLabel *>();
    int read = 0;
    for (const QLabel *label : labels) {
        if (!label->isVisible() || !label->accessibleName().contains(QStringLiteral("corrected: ")))
            continue;
        ++read;
        EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    }
    EXPECT_EQ(read, 2) << "what is wrong, and what failed";
}

TEST_F(BadConfiguration, IsReadAgainWhenThePanelOpens)
{
    places.panel.hide();
    const std::size_t before = readings();
    places.panel.show();
    EXPECT_EQ(readings(), before + 1);
    desk.client.show(sampleSnapshot());
    places.panel.hide();
    places.panel.show();
    EXPECT_EQ(readings(), before + 1);
}

TEST_F(BadConfiguration, AsksForAttentionInTheTrayAlthoughNoFolderIsKnown)
{
    startWithIt();
    EXPECT_EQ(trayState(desk.client.snapshot()), FolderState::Attention);
}

TEST_F(BadConfiguration, KeepsAllFoldersWaitingAndTheirDialogSaysSo)
{
    const FolderErrorDialog dialog(desk.parts, "notebooks");
    EXPECT_THAT(wordsIn(dialog), HasSubstr("All folders wait until it is corrected."));
    EXPECT_THAT(wordsIn(dialog), Not(HasSubstr("Your other folders go on.")));
}

TEST_F(BadConfiguration, CannotPlayASentence)
{
    StatusSnapshot snapshot = snapshotWithABadConfiguration();
    snapshot.mistake->subject = "/home/ana/<b>x</b>\n/config.yaml";
    snapshot.mistake->detail = "unknown key \xE2\x80\xAE\"gnp\"\nAll is well";
    desk.client.show(snapshot);
    for (const QWidget *place :
         {static_cast<QWidget *>(&places.page), static_cast<QWidget *>(&places.panel)}) {
        const QList<QLabel *> labels = place->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            EXPECT_FALSE(label->accessibleName().contains(u'\n'));
            EXPECT_FALSE(label->accessibleName().contains(QChar(0x202E)));
            if (label->accessibleName().contains(QStringLiteral("<b>x</b>"))) {
                EXPECT_EQ(label->textFormat(), Qt::PlainText);
            }
        }
    }
}

/// Before the engine told anything.
class NothingKnownYet : public ::testing::Test {
protected:
    SampleDesk desk;
    PlacesOfFolders places{desk.parts};
};

TEST_F(NothingKnownYet, IsNotTakenForNoFolders)
{
    MainWindow window(desk.parts);
    window.show();
    for (const QWidget *place :
         {static_cast<QWidget *>(&places.page), static_cast<QWidget *>(&places.panel),
          static_cast<QWidget *>(&window)}) {
        EXPECT_THAT(wordsIn(*place), Not(HasSubstr("No folders yet")));
        EXPECT_THAT(wordsIn(*place), Not(HasSubstr("In sync")));
    }
}

TEST_F(NothingKnownYet, EndsWithTheFirstSnapshotEvenWithoutFolders)
{
    EXPECT_FALSE(desk.client.hasSnapshot());
    MainWindow window(desk.parts);
    window.show();
    desk.client.show({});
    passTime(places.panel);
    EXPECT_TRUE(desk.client.hasSnapshot());
    for (const QWidget *place :
         {static_cast<QWidget *>(&places.page), static_cast<QWidget *>(&places.panel),
          static_cast<QWidget *>(&window)})
        EXPECT_THAT(wordsIn(*place), HasSubstr("No folders yet"));
}

} // namespace
} // namespace tern::test
