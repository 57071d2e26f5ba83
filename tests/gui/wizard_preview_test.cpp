#include "wizard_fixture.h"

#include "wizard/share_bar.h"

#include <QComboBox>
#include <QListWidget>

#include <algorithm>

namespace tern::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class WizardPreview : public Wizard {
protected:
    void choose(const char *rules) const
    {
        // What a screen reader calls a box is what is chosen in it; "Rules" is its label.
        auto *box = findByName<QComboBox>(*wizard, QStringLiteral("Rules"));
        ASSERT_NE(box, nullptr);
        box->setFocus();
        while (box->currentText() != QLatin1String(rules)) {
            ASSERT_LT(box->currentIndex(), box->count() - 1) << rules;
            QTest::keyClick(box, Qt::Key_Down);
        }
        settle();
    }

    [[nodiscard]] std::size_t previews() const
    {
        return desk.client.asked(QStringLiteral("preview.pair")).size();
    }
};

TEST_F(WizardPreview, TellsEveryShareInFilesAndBytes)
{
    walkToPreview();
    EXPECT_NE(button("Goes up: 1,284 files, 38.1 GB"), nullptr);
    EXPECT_NE(button("Comes down: 206 files, 14.7 GB"), nullptr);
    EXPECT_NE(button("Already the same: 516 files, 17.5 GB"), nullptr);
    EXPECT_NE(button("Conflicts: 3 files, 1.2 MB"), nullptr);
    EXPECT_NE(button("Left out by rules: 212 files, 1.4 GB"), nullptr);
    EXPECT_THAT(words(), HasSubstr("New here: 1,262 .nd2, 22 .csv"));
    EXPECT_THAT(words(), HasSubstr("*.tmp, Thumbs.db, .venv/"));
}

TEST_F(WizardPreview, SaysThatNothingHasMovedAndHowLongItWillTake)
{
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("Nothing has moved yet"));
    EXPECT_THAT(words(), HasSubstr("About 11 minutes. You can pause at any time."));
}

TEST_F(WizardPreview, ShowsBothSides)
{
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("/data/organoid-screen"));
    EXPECT_THAT(words(), HasSubstr("EFS /mnt/lab-share/organoid-screen"));
    EXPECT_THAT(words(), HasSubstr("This computer, 211 GB free"));
}

TEST_F(WizardPreview, DrawsTheSharesByTheirBytes)
{
    walkToPreview();
    const auto *bar = wizard->findChild<ShareBar *>();
    const auto widths = bar->widths();
    ASSERT_EQ(widths.size(), 5U);
    EXPECT_EQ(widths[0].first, Share::Up);
    EXPECT_GT(widths[0].second, widths[1].second);
    EXPECT_GT(widths[2].second, widths[1].second);
    EXPECT_GE(widths[3].second, 4); // three files of a megabyte are still seen
    int whole = 0;
    for (const auto &[share, pixels] : widths)
        whole += pixels;
    EXPECT_LE(whole, bar->width());
    EXPECT_GE(whole, bar->width() - 20);
}

TEST_F(WizardPreview, SaysInWordsWhatTheBarShows)
{
    walkToPreview();
    EXPECT_THAT(wizard->findChild<ShareBar *>()->accessibleName().toStdString(),
                HasSubstr("Comes down: 206 files, 14.7 GB"));
}

TEST_F(WizardPreview, OpensTheFirstFilesOfOneShareAtATime)
{
    walkToPreview();
    click("Goes up: 1,284 files, 38.1 GB");
    auto *up = findByName<QListWidget>(*wizard, QStringLiteral("The first files of: Goes up"));
    ASSERT_NE(up, nullptr);
    EXPECT_EQ(up->item(0)->text(), QStringLiteral("plate-07/A01.nd2"));
    EXPECT_EQ(up->item(up->count() - 1)->text(), QStringLiteral("and 1,279 files more"));
    click("Conflicts: 3 files, 1.2 MB");
    EXPECT_FALSE(up->isVisible());
    EXPECT_NE(findByName<QListWidget>(*wizard, QStringLiteral("The first files of: Conflicts")),
              nullptr);
}

TEST_F(WizardPreview, IsMadeAnewForOtherRules)
{
    walkToPreview();
    choose("Research");
    EXPECT_EQ(previews(), 2U);
    EXPECT_EQ(desk.client.asked(QStringLiteral("preview.pair"))
                  .back()
                  .value(QStringLiteral("rules"))
                  .toString(),
              QStringLiteral("research"));
    EXPECT_THAT(words(), HasSubstr("Keeps text, code, notebooks and tables"));
    click("Start");
    EXPECT_EQ(desk.client.asked(QStringLiteral("folders.add"))[0]
                  .value(QStringLiteral("rules"))
                  .toString(),
              QStringLiteral("research"));
}

TEST_F(WizardPreview, NamesNoRulesUnlessSomeAreChosen)
{
    walkToPreview();
    click("Start");
    EXPECT_FALSE(
        desk.client.asked(QStringLiteral("folders.add"))[0].contains(QStringLiteral("rules")));
}

TEST_F(WizardPreview, AsksForTheRulesPage)
{
    QSignalSpy asked(wizard.get(), &AddFolderWizard::editRulesAsked);
    walkToPreview();
    choose("Research");
    click("Edit rules…");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("research"));
    wizard->rulesChanged();
    settle();
    EXPECT_EQ(previews(), 3U);
}

TEST_F(WizardPreview, CountsBeforeStartCanBePressed)
{
    desk.client.hold(QStringLiteral("preview.pair"));
    walkToPreview();
    EXPECT_FALSE(button("Start")->isEnabled());
    desk.client.report(QStringLiteral("preview.pair"), {{QStringLiteral("files"), 1200}});
    EXPECT_THAT(words(), HasSubstr("1,200 files so far"));
    desk.client.release(QStringLiteral("preview.pair"));
    settle();
    EXPECT_TRUE(button("Start")->isEnabled());
}

TEST_F(WizardPreview, CanBeGoneWithoutWhenItTakesLong)
{
    desk.client.hold(QStringLiteral("preview.pair"));
    walkToPreview();
    click("Start without counting");
    EXPECT_TRUE(button("Start")->isEnabled());
    EXPECT_THAT(words(), HasSubstr("Nothing is deleted"));
    desk.client.release(QStringLiteral("preview.pair"));
    settle();
    EXPECT_THAT(words(), Not(HasSubstr("New here")));
}

TEST_F(WizardPreview, ThatIsLeftIsNotAnswered)
{
    desk.client.hold(QStringLiteral("preview.pair"));
    walkToPreview();
    click("Back");
    desk.client.release(QStringLiteral("preview.pair"));
    settle();
    EXPECT_EQ(wizard->step(), AddFolderWizard::Step::Remote);
}

TEST_F(WizardPreview, SaysWhenTheRemoteVanishedMeanwhile)
{
    desk.client.refuse(QStringLiteral("preview.pair"),
                       {ErrorCode::RootMissing, "/mnt/lab-share/organoid-screen", {}, 0});
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("The preview could not be made"));
    EXPECT_THAT(words(), HasSubstr("missing or not connected"));
    EXPECT_FALSE(button("Start")->isEnabled());
    desk.client.answer(QStringLiteral("preview.pair"), samplePairPreview());
    click("Try again");
    EXPECT_TRUE(button("Start")->isEnabled());
}

TEST_F(WizardPreview, WarnsOfPlacesThatItCouldNotLookAt)
{
    QJsonObject preview = samplePairPreview();
    preview.insert(QStringLiteral("problem_count"), 7);
    desk.client.answer(QStringLiteral("preview.pair"), preview);
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("7 places could not be looked at"));
}

TEST_F(WizardPreview, TellsOfAGuardThatWouldStopIt)
{
    QJsonObject preview = samplePairPreview();
    preview.insert(QStringLiteral("guard"),
                   QJsonObject{{QStringLiteral("kind"), QStringLiteral("no_space")},
                               {QStringLiteral("side"), QStringLiteral("remote")}});
    desk.client.answer(QStringLiteral("preview.pair"), preview);
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("the disk is full"));
}

TEST_F(WizardPreview, SaysWhyTheFolderWasNotAdded)
{
    desk.client.refuse(QStringLiteral("folders.add"),
                       {ErrorCode::BadSettings, "/home/ana/.config/tern/config.yaml", "line 3", 0});
    walkToPreview();
    click("Start");
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_THAT(words(), HasSubstr("The folder was not added"));
    EXPECT_THAT(words(), HasSubstr("line 3"));
    EXPECT_TRUE(button("Start")->isEnabled());
    EXPECT_EQ(names->count(), 0);
}

TEST_F(WizardPreview, SaysThatABadConfigurationKeepsItFromBeingMade)
{
    desk.client.refuse(QStringLiteral("preview.pair"),
                       {ErrorCode::BadInput,
                        "/home/ana/.config/tern/config.yaml:3:5: unknown key \"nam\"", "usage", 0});
    walkToPreview();
    EXPECT_THAT(words(), HasSubstr("The preview could not be made"));
    EXPECT_THAT(words(), HasSubstr("config.yaml:3:5: unknown key \"nam\". Nothing was changed."));
    EXPECT_FALSE(button("Start")->isEnabled());
}

TEST_F(WizardPreview, CannotBeStartedTwice)
{
    desk.client.hold(QStringLiteral("folders.add"));
    walkToPreview();
    click("Start");
    EXPECT_FALSE(button("Start")->isEnabled());
    EXPECT_FALSE(button("Back")->isEnabled());
}

TEST_F(WizardPreview, SurvivesAnAnswerWithoutFigures)
{
    desk.client.answer(QStringLiteral("preview.pair"), QJsonObject());
    walkToPreview();
    EXPECT_NE(findByName(*wizard, QStringLiteral("Step 3 of 3: Preview")), nullptr);
    EXPECT_THAT(words(), HasSubstr("Nothing has to be copied."));
}

} // namespace
} // namespace tern::test
