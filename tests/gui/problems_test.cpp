#include "gui/support/pass_time.h"

#include "guard/folder_error_dialog.h"
#include "guard/problem_groups.h"
#include "guard/problems_dialog.h"
#include "guard/remove_folder_dialog.h"
#include "samples/sample_pairs.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace tern::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string wordsOf(const QWidget &window)
{
    std::string all;
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&window))
            all += label->accessibleName().toStdString() + '\n';
    }
    return all;
}

void click(const QWidget &window, const char *name)
{
    auto *button = findByName<QAbstractButton>(window, QString::fromUtf8(name));
    ASSERT_NE(button, nullptr) << name;
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

class Problems : public ::testing::Test {
protected:
    Problems()
    {
        desk.client.show(snapshotWithProblems());
        dialog = std::make_unique<ProblemsDialog>(desk.parts, "lab-data");
        dialog->show();
        settle();
    }

    [[nodiscard]] QTreeWidget *tree() const
    {
        return findByName<QTreeWidget>(*dialog, QStringLiteral("Problems"));
    }

    SampleDesk desk;
    std::unique_ptr<ProblemsDialog> dialog;
};

TEST_F(Problems, AreGroupedByKindWithTheirCount)
{
    ASSERT_EQ(tree()->topLevelItemCount(), 4);
    EXPECT_EQ(tree()->topLevelItem(0)->text(0), QStringLiteral("Cannot be read (2)"));
    EXPECT_EQ(tree()->topLevelItem(0)->child(1)->text(0),
              QStringLiteral("plates/2026-11-12/A02.nd2"));
}

TEST_F(Problems, SayWhatHappenedWhatIsSafeAndWhatToDo)
{
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("It could not be read here. It was not changed or "
                                            "deleted. Change its permissions"));
}

TEST_F(Problems, AreShownInTheFileManagerOnTheirSide)
{
    click(*dialog, "Show in the file manager");
    EXPECT_THAT(desk.files.revealed,
                ElementsAre("/home/ana/data/maldi-archive/plates/2026-11-12/A01.nd2"));
    tree()->setCurrentItem(tree()->topLevelItem(1)->child(0));
    click(*dialog, "Show in the file manager");
    EXPECT_EQ(desk.files.revealed.back(),
              "/media/ana/LAB-04/maldi-archive/notes/meeting: plan?.md");
}

TEST_F(Problems, AreTriedAgainByARun)
{
    click(*dialog, "Try again");
    const auto runs = desk.client.asked(QStringLiteral("sync"));
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].value(QStringLiteral("name")).toString(), QStringLiteral("lab-data"));
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(Problems, ThatAreGoneLeaveTheList)
{
    StatusSnapshot snapshot = snapshotWithProblems();
    snapshot.folders[0].problems.resize(1);
    snapshot.folders[0].problemCount = 1;
    desk.client.show(snapshot);
    EXPECT_EQ(tree()->topLevelItemCount(), 1);
    snapshot.folders[0].problems.clear();
    snapshot.folders[0].problemCount = 0;
    desk.client.show(snapshot);
    EXPECT_EQ(tree()->topLevelItemCount(), 0);
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("There are none any more."));
}

TEST_F(Problems, KeepTheChosenOneWhileTheStatusChanges)
{
    tree()->setCurrentItem(tree()->topLevelItem(0)->child(1));
    StatusSnapshot snapshot = snapshotWithProblems();
    snapshot.folders[0].progress.done.files = 12;
    desk.client.show(snapshot);
    EXPECT_EQ(tree()->currentItem()->text(0), QStringLiteral("plates/2026-11-12/A02.nd2"));
}

TEST_F(Problems, OfWhichOnlyTheFirstAreKnownSaySo)
{
    StatusSnapshot snapshot = snapshotWithProblems();
    const Problem one = snapshot.folders[0].problems[0];
    snapshot.folders[0].problems.assign(FolderStatus::listed, one);
    snapshot.folders[0].problemCount = 4210;
    desk.client.show(snapshot);
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("4,210 files"));
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("The first 1,000 are listed."));
    EXPECT_EQ(tree()->topLevelItem(0)->childCount(), 1000);
}

TEST_F(Problems, WithHostileNamesShowThemAsHarmlessText)
{
    StatusSnapshot snapshot = snapshotWithProblems();
    Problem odd = snapshot.folders[0].problems[0];
    odd.path = *RelPath::parse("a\nb/\xE2\x80\xAEgpj\xFF");
    snapshot.folders[0].problems = {odd};
    desk.client.show(snapshot);
    const QString text = tree()->topLevelItem(0)->child(0)->text(0);
    EXPECT_FALSE(text.contains(QLatin1Char('\n')));
    EXPECT_FALSE(text.contains(QChar(0x202E)));
}

TEST(RemovingAFolder, AsksFirstAndSaysThatFilesStay)
{
    SampleDesk desk;
    RemoveFolderDialog dialog(desk.client, "lab-data");
    dialog.show();
    EXPECT_THAT(wordsOf(dialog), HasSubstr("Files on both sides stay."));
    EXPECT_TRUE(desk.client.asked().empty());
    QSignalSpy removed(&dialog, &RemoveFolderDialog::removed);
    click(dialog, "Remove from Tern");
    const auto asked = desk.client.asked(QStringLiteral("folders.remove"));
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].value(QStringLiteral("name")).toString(), QStringLiteral("lab-data"));
    EXPECT_EQ(removed.count(), 1);
    EXPECT_FALSE(dialog.isVisible());
}

TEST(RemovingAFolder, SaysWhyItDidNotWork)
{
    SampleDesk desk;
    desk.client.refuse(QStringLiteral("folders.remove"),
                       {ErrorCode::ReadOnly, "/home/ana/.config/tern/config.yaml", {}, 0});
    RemoveFolderDialog dialog(desk.client, "lab-data");
    dialog.show();
    click(dialog, "Remove from Tern");
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_THAT(wordsOf(dialog), HasSubstr("read-only"));
}

TEST(RemovingAFolder, IsCancelledByEscape)
{
    SampleDesk desk;
    RemoveFolderDialog dialog(desk.client, "lab-data");
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(desk.client.asked().empty());
}

class FolderError : public ::testing::Test {
protected:
    FolderError()
    {
        desk.client.show(snapshotWithMistake());
        dialog = std::make_unique<FolderErrorDialog>(desk.parts, "lab-data");
        dialog->show();
        settle();
    }

    SampleDesk desk;
    std::unique_ptr<FolderErrorDialog> dialog;
};

TEST_F(FolderError, NamesTheFileAndTheLine)
{
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("microscopy.yml"));
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("line 12, column 5"));
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("The files on both sides are safe."));
}

TEST_F(FolderError, OpensTheFile)
{
    click(*dialog, "Open the file");
    EXPECT_THAT(desk.files.opened, ElementsAre("/home/ana/.config/tern/rules/microscopy.yml"));
}

TEST_F(FolderError, ReadsTheFileAgain)
{
    click(*dialog, "Check again");
    EXPECT_EQ(desk.client.asked(QStringLiteral("reload")).size(), 1U);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("still so"));
}

TEST_F(FolderError, ClosesOnceItIsMended)
{
    StatusSnapshot snapshot = snapshotWithMistake();
    snapshot.folders[0].failure.reset();
    desk.client.show(snapshot);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FolderError, HasNoFileToOpenForAnotherFailure)
{
    StatusSnapshot snapshot = snapshotWithMistake();
    snapshot.folders[0].failure = Error{ErrorCode::Locked, "/home/ana/data", {}, 0};
    desk.client.show(snapshot);
    EXPECT_EQ(findByName<QAbstractButton>(*dialog, QStringLiteral("Open the file")), nullptr);
    EXPECT_THAT(wordsOf(*dialog), HasSubstr("in the hands of another Tern"));
    click(*dialog, "Check again");
    EXPECT_EQ(desk.client.asked(QStringLiteral("sync")).size(), 1U);
}

TEST(ProblemGroups, KeepTheOrderInWhichKindsAppear)
{
    const StatusSnapshot snapshot = snapshotWithProblems();
    const auto groups = groupsOf(snapshot.folders[0].problems);
    ASSERT_EQ(groups.size(), 4U);
    EXPECT_EQ(groups[0].problems.size(), 2U);
    EXPECT_EQ(groups[3].title, QStringLiteral("Rules with a mistake"));
}

} // namespace
} // namespace tern::test
