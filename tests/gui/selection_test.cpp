#include "selection/selection_dialog.h"

#include "support/pass_time.h"

#include "control/selection_json.h"
#include "samples/sample_selection.h"
#include "selection/switch_box.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QTreeView>

#include <ctime>

namespace tern::test {
namespace {

using ::testing::ElementsAre;

SelectableFolder folderOf(const std::string &name, std::uint32_t depth, std::uint64_t files,
                          std::uint64_t here, Choice choice)
{
    SelectableFolder folder{name, depth, choice, here > 0, true};
    folder.whole = {files, files * 10};
    folder.here = {here, here * 10};
    folder.both = folder.here;
    return folder;
}

/// a (with a/b and a/c) is here, d is not.
SelectionNodes someNodes()
{
    SelectionNodes nodes;
    nodes.add(folderOf("a", 1, 6, 6, Choice::Chosen));
    nodes.add(folderOf("b", 2, 3, 3, Choice::Chosen));
    nodes.add(folderOf("c", 2, 2, 2, Choice::Chosen));
    nodes.add(folderOf("d", 1, 4, 0, Choice::Unchosen));
    nodes.finish();
    return nodes;
}

TEST(SelectionNodes, APartThatIsUntickedMakesWhatIsAbovePartlyTicked)
{
    using Tick = SelectionNodes::Tick;
    SelectionNodes nodes = someNodes();
    EXPECT_EQ(nodes.tick(0), Tick::On);
    EXPECT_EQ(nodes.tick(3), Tick::Off);
    nodes.choose(1, Choice::Unchosen);
    EXPECT_EQ(nodes.tick(0), Tick::Partly);
    EXPECT_EQ(nodes.tick(1), Tick::Off);
    nodes.choose(0, Choice::Unchosen);
    EXPECT_EQ(nodes.tick(2), Tick::Off);
    EXPECT_THAT(nodes.changes(), ElementsAre(std::pair(0U, Choice::Unchosen)));
}

TEST(SelectionNodes, SayWhatIsFreedAndFetched)
{
    SelectionNodes nodes = someNodes();
    nodes.choose(1, Choice::Unchosen);
    nodes.choose(3, Choice::Chosen);
    EXPECT_EQ(nodes.effect().freed, (Tally{3, 30}));
    EXPECT_EQ(nodes.effect().fetched, (Tally{4, 40}));
    nodes.choose(0, Choice::Unchosen);
    nodes.choose(2, Choice::Chosen);
    EXPECT_EQ(nodes.effect().freed, (Tally{4, 40})); // a but for c
    nodes.choose(0, Choice::Chosen);
    nodes.choose(3, Choice::Unchosen);
    EXPECT_EQ(nodes.effect().freed, Tally());
    EXPECT_EQ(nodes.effect().fetched, Tally());
    EXPECT_FALSE(nodes.isChanged());
}

TEST(SelectionNodes, SayWhereAFolderIsAndWhatBecomesOfIt)
{
    using Place = SelectionNodes::Place;
    SelectionNodes nodes = someNodes();
    EXPECT_EQ(nodes.place(0), Place::Here);
    EXPECT_EQ(nodes.place(3), Place::RemoteOnly);
    nodes.choose(1, Choice::Unchosen);
    nodes.choose(3, Choice::Chosen);
    EXPECT_EQ(nodes.place(0), Place::PartOfIt);
    EXPECT_EQ(nodes.place(1), Place::WillBeFreed);
    EXPECT_EQ(nodes.place(3), Place::WillCome);
    EXPECT_EQ(nodes.path(1), "a/b");
}

class ChoosingWhatToKeep : public ::testing::Test {
protected:
    void open(const QJsonObject &tree = sampleSelectionTree())
    {
        desk.client.answer(QStringLiteral("selection.tree"), tree);
        show();
    }
    void show()
    {
        dialog = std::make_unique<SelectionDialog>(desk.parts, "batch7");
        QObject::connect(dialog.get(), &SelectionDialog::applied,
                         [this](const QString &sentence) { applied = sentence; });
        dialog->show();
        passTime(*dialog);
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = findNamed<Widget>(*dialog, QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QTreeView &tree() { return *find<QTreeView>("Folders"); }
    /// The row of that folder, opened up to it.
    QModelIndex row(const QString &path)
    {
        QModelIndex at;
        for (const QString &name : path.split(QLatin1Char('/'))) {
            if (at.isValid())
                tree().expand(at);
            const QAbstractItemModel &model = *tree().model();
            for (int i = 0; i <= model.rowCount(at); ++i) {
                if (i == model.rowCount(at)) {
                    ADD_FAILURE() << path.toStdString();
                    return {};
                }
                if (model.index(i, 0, at).data() == name) {
                    at = model.index(i, 0, at);
                    break;
                }
            }
        }
        return at;
    }
    void clickBox(const QString &path)
    {
        const QModelIndex index = row(path);
        tree().scrollTo(index);
        QStyleOptionViewItem option;
        option.initFrom(&tree());
        option.rect = tree().visualRect(index);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box =
            tree().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &tree());
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, box.center());
        passTime(*dialog);
    }
    void press(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString place(const QString &path)
    {
        return row(path).siblingAtColumn(SelectionModel::PlaceColumn).data().toString();
    }
    [[nodiscard]] bool says(const QString &text) const { return test::says(*dialog, text); }
    std::vector<std::string> asked(const char *command, const char *key)
    {
        std::vector<std::string> paths;
        const std::vector<QJsonObject> calls = desk.client.asked(QString::fromLatin1(command));
        if (calls.empty())
            return paths;
        const auto found = pathsFrom(calls.back(), QString::fromLatin1(key));
        for (const RelPath &path : found.value_or(std::vector<RelPath>()))
            paths.push_back(path.bytes());
        return paths;
    }

    SampleDesk desk;
    std::unique_ptr<SelectionDialog> dialog;
    QString applied;
};

TEST_F(ChoosingWhatToKeep, ShowsFoldersWithFilesSizeAndPlace)
{
    open();
    EXPECT_EQ(row(QStringLiteral("fastq")).siblingAtColumn(1).data().toString(),
              QStringLiteral("192"));
    EXPECT_EQ(row(QStringLiteral("fastq")).siblingAtColumn(2).data().toString(),
              QStringLiteral("269 GB"));
    EXPECT_EQ(place(QStringLiteral("fastq")), QStringLiteral("Part of it"));
    EXPECT_EQ(place(QStringLiteral("fastq/lane-1")), QStringLiteral("Here"));
    EXPECT_EQ(place(QStringLiteral("bam")), QStringLiteral("Remote only"));
}

TEST_F(ChoosingWhatToKeep, SaysBeforehandWhatIsFreedAndThatNothingIsDeleted)
{
    open();
    EXPECT_FALSE(find<QPushButton>("Apply")->isEnabled());
    clickBox(QStringLiteral("qc/fastqc"));
    EXPECT_EQ(place(QStringLiteral("qc/fastqc")), QStringLiteral("Will be freed"));
    EXPECT_TRUE(says(QStringLiteral("Frees 3.2 GB here; nothing is deleted on the remote")));
    EXPECT_TRUE(says(QStringLiteral("After this, 88.5 GB of 412 GB are on this computer.")));
    EXPECT_TRUE(find<QPushButton>("Apply")->isEnabled());
    clickBox(QStringLiteral("bam"));
    EXPECT_TRUE(says(
        QStringLiteral("Frees 3.2 GB here and fetches 118 GB; nothing is deleted on the remote")));
}

TEST_F(ChoosingWhatToKeep, WritesTheChoiceAndThenFreesWhatIsToGo)
{
    open();
    clickBox(QStringLiteral("qc/fastqc"));
    clickBox(QStringLiteral("bam"));
    FreeResult freed;
    freed.freed = {1152, 3'200'000'000};
    desk.client.answer(QStringLiteral("free"), toJson(freed));
    press("Apply");
    passTime(*dialog);
    EXPECT_THAT(asked("selection.set", "remove"), ElementsAre("qc/fastqc"));
    EXPECT_THAT(asked("selection.set", "add"), ElementsAre("bam"));
    EXPECT_THAT(asked("free", "within"), ElementsAre("qc/fastqc"));
    EXPECT_EQ(applied, QStringLiteral("Freed 3.2 GB here. Nothing was deleted on the remote."));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ChoosingWhatToKeep, TellsWhatStaysAndWhy)
{
    open();
    clickBox(QStringLiteral("qc/fastqc"));
    FreeResult freed;
    freed.kept = {1, 7};
    freed.keptHere = {{RelPath::parse("qc/fastqc/mine.html").value(), KeptReason::OnlyHere, 7, {}}};
    desk.client.answer(QStringLiteral("free"), toJson(freed));
    press("Apply");
    passTime(*dialog);
    ASSERT_TRUE(dialog->isVisible());
    const auto *kept = find<QListWidget>("What stays here, and why");
    ASSERT_EQ(kept->count(), 1);
    EXPECT_EQ(kept->item(0)->text(),
              QStringLiteral("qc/fastqc/mine.html: the remote does not have it"));
    press("Close");
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ChoosingWhatToKeep, OnlyWhatIsTickedIsASwitchThatIsApplied)
{
    open();
    auto *optIn = find<SwitchBox>("Only what I tick");
    EXPECT_TRUE(optIn->isChecked());
    QTest::keyClick(optIn, Qt::Key_Space);
    EXPECT_FALSE(optIn->isChecked());
    press("Apply");
    passTime(*dialog);
    const auto calls = desk.client.asked(QStringLiteral("selection.set"));
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_EQ(calls[0].value(QStringLiteral("new_folders")).toString(), QStringLiteral("come"));
    EXPECT_TRUE(desk.client.asked(QStringLiteral("free")).empty());
}

TEST_F(ChoosingWhatToKeep, FindsFoldersByTheirNames)
{
    open();
    QTest::keyClicks(find<QLineEdit>("Find a folder"), QStringLiteral("LANE-3"));
    passTime(*dialog);
    const QAbstractItemModel &model = *tree().model();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
    EXPECT_TRUE(tree().isExpanded(model.index(0, 0)));
    EXPECT_EQ(place(QStringLiteral("fastq/lane-3")), QStringLiteral("Remote only"));
    QTest::keyClicks(find<QLineEdit>("Find a folder"), QStringLiteral("x"));
    passTime(*dialog);
    EXPECT_TRUE(says(QStringLiteral("Nothing matches “LANE-3x”.")));
}

TEST_F(ChoosingWhatToKeep, ShowsWhatIsHereOrOnTheRemoteAlone)
{
    open();
    find<QComboBox>("Show")->setCurrentIndex(2);
    passTime(*dialog);
    EXPECT_EQ(tree().model()->rowCount(), 2); // fastq, for its lanes, and bam
    find<QComboBox>("Show")->setCurrentIndex(1);
    passTime(*dialog);
    EXPECT_EQ(tree().model()->rowCount(), 4);
}

TEST_F(ChoosingWhatToKeep, IsDoneWithTheKeyboardAlone)
{
    open();
    tree().setFocus();
    tree().setCurrentIndex(row(QStringLiteral("counts")));
    QTest::keyClick(&tree(), Qt::Key_Space);
    EXPECT_EQ(place(QStringLiteral("counts")), QStringLiteral("Will be freed"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(desk.client.asked(QStringLiteral("selection.set")).empty());
}

TEST_F(ChoosingWhatToKeep, SaysWhyTheFoldersCannotBeLookedAtAndTriesAgain)
{
    desk.client.refuse(QStringLiteral("selection.tree"),
                       Error{ErrorCode::RootMissing, "/mnt/lab", {}, 0});
    show();
    EXPECT_TRUE(says(QStringLiteral("The folders could not be looked at")));
    desk.client.answer(QStringLiteral("selection.tree"), sampleSelectionTree());
    press("Try again");
    passTime(*dialog);
    EXPECT_EQ(tree().model()->rowCount(), 5);
}

TEST_F(ChoosingWhatToKeep, WhatCouldNotBeWrittenLeavesTheTicksAsTheyAre)
{
    open();
    clickBox(QStringLiteral("counts"));
    desk.client.refuse(QStringLiteral("selection.set"),
                       Error{ErrorCode::ReadOnly, "config.yaml", {}, 0});
    press("Apply");
    passTime(*dialog);
    EXPECT_TRUE(says(QStringLiteral("Nothing was changed")));
    EXPECT_EQ(place(QStringLiteral("counts")), QStringLiteral("Will be freed"));
    EXPECT_TRUE(find<QPushButton>("Apply")->isEnabled());
    EXPECT_TRUE(desk.client.asked(QStringLiteral("free")).empty());
}

TEST_F(ChoosingWhatToKeep, ARemoteWithoutFoldersSaysSo)
{
    open(QJsonObject());
    EXPECT_TRUE(says(
        QStringLiteral("The remote has no folders yet. What you add here will appear there.")));
}

TEST_F(ChoosingWhatToKeep, HostileNamesAreShownAsWhatTheyAre)
{
    SelectionTree hostile;
    hostile.folders = {folderOf("<b>bold</b>\n\xe2\x80\xae"
                                "exe",
                                1, 1, 0, Choice::Unchosen)};
    open(toJson(hostile));
    const QString name = tree().model()->index(0, 0).data().toString();
    EXPECT_TRUE(name.startsWith(QStringLiteral("<b>bold</b>")));
    EXPECT_FALSE(name.contains(QChar(0x202e)));
    EXPECT_FALSE(name.contains(QLatin1Char('\n')));
}

/// Records how much the GUI thread computed between two turns of its event loop, at most. Computing
/// time, so that it does not count what other programs do meanwhile.
class Watchdog final : public QObject {
public:
    Watchdog() { startTimer(0); }
    [[nodiscard]] int longestMilliseconds() const
    {
        return static_cast<int>(m_longest / 1'000'000);
    }
    void forget()
    {
        m_longest = 0;
        m_last = computed();
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const std::int64_t now = computed();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

private:
    static std::int64_t computed()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    }

    std::int64_t m_last = computed();
    std::int64_t m_longest = 0;
};

TEST_F(ChoosingWhatToKeep, TwoHundredThousandFoldersAreTakenInSlicesThatCanBeScrolledAndTicked)
{
    constexpr int folders = 200'000;
    const QJsonObject large = largeSelectionTree(folders);
    Watchdog watchdog;
    desk.client.answer(QStringLiteral("selection.tree"), large);
    dialog = std::make_unique<SelectionDialog>(desk.parts, "batch7");
    dialog->show();
    QCoreApplication::processEvents();
    watchdog.forget();
    int turns = 0;
    for (; turns < 10'000 && findNamed<QTreeView>(*dialog, QStringLiteral("Folders")) == nullptr;
         ++turns)
        QCoreApplication::processEvents();
    EXPECT_GT(turns, folders / 10'000) << "it is taken all at once";
    RecordProperty("longest hold while loading, ms", watchdog.longestMilliseconds());
    EXPECT_EQ(tree().model()->rowCount(), 2000);
    watchdog.forget();
    tree().model()->setData(tree().model()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    QCoreApplication::processEvents();
    tree().expand(tree().model()->index(5, 0));
    QCoreApplication::processEvents();
    tree().scrollToBottom();
    QCoreApplication::processEvents();
    RecordProperty("longest hold while ticking, ms", watchdog.longestMilliseconds());
    watchdog.forget();
    find<QLineEdit>("Find a folder")->setText(QStringLiteral("run-19999"));
    passTime(*dialog);
    RecordProperty("longest hold while searching, ms", watchdog.longestMilliseconds());
    EXPECT_GE(tree().model()->rowCount(), 1);
    EXPECT_LT(tree().model()->rowCount(), 20);
}

} // namespace
} // namespace tern::test
