#include "gui/places_of_folders.h"

#include "tray/tray_icon.h"

#include <QSignalSpy>
#include <QToolButton>

namespace tern::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A tray that the test need not see.
class NoTray final : public TrayHost {
public:
    [[nodiscard]] bool isThere() const override { return false; }
};

/// Commands that the engine does not carry out.
class FailedCommand : public ::testing::Test {
protected:
    FailedCommand()
    {
        fillDesk(desk);
        settle();
        for (const char *command : {"pause", "resume", "sync"})
            desk.client.refuse(QString::fromLatin1(command),
                               {ErrorCode::Locked, "/home/ana/notebooks", {}, 0});
    }

    /// Chooses from the menu of the folder's card in the panel.
    void chooseInPanel(const char *item)
    {
        auto *more = findByName<QToolButton>(places.panel, QStringLiteral("More for notebooks"));
        ASSERT_NE(more, nullptr);
        trigger(*more->menu(), item);
    }
    static void trigger(const QMenu &menu, const char *item)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == QString::fromUtf8(item) && action->isVisible()) {
                action->trigger();
                settle();
                return;
            }
        }
        FAIL() << "no " << item;
    }
    [[nodiscard]] std::string words() const { return wordsIn(places.page); }

    SampleDesk desk;
    PlacesOfFolders places{desk.parts};
};

TEST_F(FailedCommand, OfAPauseIsToldAboveTheFolders)
{
    clickIn(*places.card("notebooks"), "Show more");
    clickIn(*places.card("notebooks"), "Pause");
    EXPECT_THAT(words(), HasSubstr("notebooks was not paused\n"));
    EXPECT_THAT(words(), HasSubstr("in the hands of another Tern. Nothing was changed."));
    clickIn(places.page, "Close");
    EXPECT_THAT(words(), Not(HasSubstr("was not paused")));
}

TEST_F(FailedCommand, OfAResumeIsToldAboveTheFolders)
{
    clickIn(*places.card("plate-reader"), "Resume");
    EXPECT_THAT(words(), HasSubstr("plate-reader was not resumed\n"));
}

TEST_F(FailedCommand, OfASyncIsToldAboveTheFolders)
{
    FolderCard *card = places.card("notebooks");
    ASSERT_NE(card, nullptr);
    Q_EMIT card->syncAsked();
    settle();
    EXPECT_THAT(words(), HasSubstr("notebooks was not synced\n"));
}

TEST_F(FailedCommand, IsForgottenWhenTheNextOneIsAskedFor)
{
    FolderCard *card = places.card("notebooks");
    Q_EMIT card->syncAsked();
    settle();
    desk.client.answer(QStringLiteral("pause"), QJsonObject());
    Q_EMIT card->pauseAsked();
    settle();
    EXPECT_THAT(words(), Not(HasSubstr("was not")));
}

TEST_F(FailedCommand, IsToldInThePanelWhereItWasAskedForThere)
{
    chooseInPanel("Pause");
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("notebooks was not paused\n"));
    EXPECT_THAT(words(), Not(HasSubstr("was not"))) << "not elsewhere";
    chooseInPanel("Sync now");
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("notebooks was not synced\n"));
    clickIn(places.panel, "Close");
    EXPECT_THAT(wordsIn(places.panel), Not(HasSubstr("was not")));
}

TEST_F(FailedCommand, OfAllFoldersNamesTern)
{
    auto *pause = findByName<QToolButton>(places.panel, QStringLiteral("Pause"));
    ASSERT_NE(pause, nullptr);
    trigger(*pause->menu(), "For 30 minutes");
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("Tern was not paused\n"));
}

TEST_F(FailedCommand, OfThePanelIsOldNewsWhenItOpensAgain)
{
    chooseInPanel("Pause");
    places.panel.hide();
    places.panel.show();
    EXPECT_THAT(wordsIn(places.panel), Not(HasSubstr("was not")));
}

TEST_F(FailedCommand, ThatFailsAfterThePanelClosedIsToldWhenItOpens)
{
    desk.client.hold(QStringLiteral("pause"));
    chooseInPanel("Pause");
    places.panel.hide();
    desk.client.release(QStringLiteral("pause"));
    settle();
    places.panel.show();
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("notebooks was not paused\n"));
}

TEST_F(FailedCommand, OfTheTraysMenuIsPassedOnToBeToldInThePanel)
{
    NoTray host;
    TrayIcon icon(desk.parts, host);
    QSignalSpy failed(&icon, &TrayIcon::failed);
    const QList<QAction *> actions = icon.menu().actions();
    for (const QAction *action : actions) {
        if (action->text() == QStringLiteral("notebooks"))
            trigger(*action->menu(), "Sync now");
    }
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("notebooks was not synced"));
    places.panel.tellFailure(failed[0][0].toString(), failed[0][1].toString());
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("notebooks was not synced\n"));
    EXPECT_THAT(wordsIn(places.panel), HasSubstr("in the hands of another Tern"));
}

TEST_F(FailedCommand, BecauseTheProgramEndsIsNoNews)
{
    desk.client.refuse(QStringLiteral("sync"), {ErrorCode::Stopped, {}, {}, 0});
    Q_EMIT places.card("notebooks")->syncAsked();
    settle();
    EXPECT_THAT(words(), Not(HasSubstr("was not")));
}

TEST_F(FailedCommand, NamesAHostileFolderAsPlainText)
{
    FolderStatus odd = sampleFolder("notebooks");
    odd.name = "<b>x</b>\n\xE2\x80\xAEgnp";
    desk.client.show({{odd}});
    settle();
    auto *card = places.page.findChild<FolderCard *>();
    ASSERT_NE(card, nullptr);
    Q_EMIT card->syncAsked();
    settle();
    EXPECT_THAT(words(), HasSubstr("<b>x</b>"));
    EXPECT_THAT(words(), HasSubstr("was not synced\n"));
    EXPECT_FALSE(QString::fromStdString(words()).contains(QChar(0x202E)));
}

} // namespace
} // namespace tern::test
