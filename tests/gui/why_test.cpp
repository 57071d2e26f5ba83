// Why a path is here, not here, or waiting.
#include "support/find_widget.h"

#include "control/json.h"
#include "samples/sample_folders.h"
#include "why/why_dialog.h"
#include "why/why_words.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tern::test {
namespace {

RelPath path(const char *text)
{
    return RelPath::parse(text).value();
}

Entry fileOf(std::uint64_t size)
{
    Entry entry;
    entry.size = size;
    entry.mtime = SampleClock().now();
    return entry;
}

class WhyOfAPath : public ::testing::Test {
protected:
    WhyOfAPath()
    {
        fillDesk(desk);
        folder = desk.client.snapshot().folders.front().name;
        explanation.path = path("plates/cells.csv");
        explanation.local = fileOf(58'100'000);
        explanation.remote = fileOf(58'100'000);
    }

    void open()
    {
        desk.client.answer(QStringLiteral("explain"),
                           {{QStringLiteral("explanation"), toJson(explanation)}});
        dialog = std::make_unique<WhyDialog>(desk.parts, folder, explanation.path);
        dialog->show();
        settle();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return findByName<QWidget>(*dialog, text) != nullptr;
    }
    [[nodiscard]] WhyWords words() const
    {
        return wordsFor(explanation, *desk.client.folder(folder), desk.clock.now());
    }

    SampleDesk desk;
    std::string folder;
    Explanation explanation;
    std::unique_ptr<WhyDialog> dialog;
};

TEST_F(WhyOfAPath, TellsBothSidesAndTheReason)
{
    explanation.remote.reset();
    Action copy;
    copy.path = explanation.path;
    explanation.actions = {copy};
    open();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("cells.csv is about to be synced"));
    EXPECT_TRUE(says(QStringLiteral("The next run copies it to the remote.")));
    EXPECT_TRUE(says(QStringLiteral("Not there")));
    EXPECT_TRUE(says(QStringLiteral("58.1 MB, changed today, 14:32")));
    ASSERT_EQ(desk.client.asked(QStringLiteral("explain")).size(), 1U);
    EXPECT_EQ(desk.client.asked(QStringLiteral("explain"))[0].value(u"path"),
              QJsonValue(QStringLiteral("plates/cells.csv")));
}

TEST_F(WhyOfAPath, NamesTheRuleThatLeavesItOut)
{
    Ruling ruling;
    ruling.treatment = Treatment::LeaveOut;
    ruling.ground = Ruling::Ground::Rule;
    ruling.origin = {"/home/ada/.config/tern/sync-rules.yml", 4, 7, "rule"};
    ruling.pattern = "*.csv";
    explanation.ruling = ruling;
    explanation.remote.reset();
    open();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("cells.csv is left out"));
    EXPECT_TRUE(says(QStringLiteral("A rule decides: “*.csv” in line 4 of sync-rules.yml.")));
}

TEST_F(WhyOfAPath, SaysWhatAConflictWaitsFor)
{
    Conflict conflict;
    conflict.type = ConflictType::ModifiedBoth;
    conflict.path = explanation.path;
    explanation.conflict = conflict;
    EXPECT_EQ(words().state, FolderState::Attention);
    EXPECT_TRUE(words().reason.endsWith(QStringLiteral("Both versions stay until you choose.")));
}

TEST_F(WhyOfAPath, TellsWhenAFailureIsTriedAgain)
{
    FailedPath failure;
    failure.problem.path = explanation.path;
    failure.attempts = 3;
    explanation.failure = failure;
    EXPECT_TRUE(
        words().reason.endsWith(QStringLiteral("It failed 3 times. Choose Sync now to try again.")))
        << words().reason.toStdString();
    explanation.failure->nextAttempt = desk.clock.now() + 60'000'000'000;
    EXPECT_TRUE(words().reason.contains(QStringLiteral("It is tried again at")));
}

TEST_F(WhyOfAPath, IsGreenOnlyWhereBothSidesStandAndNothingWaits)
{
    EXPECT_EQ(words().state, FolderState::InSync);
    Problem above;
    above.path = path("plates");
    explanation.problems = {above};
    EXPECT_EQ(words().state, FolderState::Attention);
    EXPECT_TRUE(words().reason.startsWith(QStringLiteral("plates: "))) << "it is not its own";
    explanation.problems.clear();
    explanation.local.reset();
    EXPECT_NE(words().state, FolderState::InSync);
    explanation.remote.reset();
    EXPECT_NE(words().state, FolderState::InSync);
}

TEST_F(WhyOfAPath, LeadsToWhatHappenedToIt)
{
    open();
    QSignalSpy asked(dialog.get(), &WhyDialog::historyAsked);
    auto *button = findByName<QPushButton>(*dialog, QStringLiteral("What happened to it"));
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString().toStdString(), folder);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(WhyOfAPath, SaysWhyItCannotBeLookedAt)
{
    desk.client.refuse(QStringLiteral("explain"), {ErrorCode::Busy, folder, {}, 0});
    dialog = std::make_unique<WhyDialog>(desk.parts, folder, explanation.path);
    dialog->show();
    settle();
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("plates/cells.csv cannot be looked at now"));
}

TEST_F(WhyOfAPath, ANameCannotPlayASentence)
{
    explanation.path = path("a\nb%1<b>");
    open();
    EXPECT_FALSE(dialog->windowTitle().contains(u'\n'));
    EXPECT_TRUE(dialog->windowTitle().contains(QStringLiteral("%1<b>")));
}

} // namespace
} // namespace tern::test
