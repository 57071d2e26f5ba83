#include "rules_page/rules_page.h"

#include "support/pass_time.h"

#include "control/rules_json.h"
#include "rules_page/rules_table.h"
#include "rules_page/saving_words.h"
#include "rules_page/yaml_editor.h"
#include "samples/sample_folders.h"
#include "samples/sample_rules.h"
#include "words/rule_words.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

namespace tern::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string read(const char *expression)
{
    const Result<Expression> parsed = Expression::parse(expression);
    EXPECT_TRUE(parsed) << expression;
    return parsed ? readBack(*parsed).toStdString() : std::string();
}

TEST(ConditionInWords, ReadsBackWhatWasMeant)
{
    EXPECT_EQ(read("extension in (nd2, czi) AND size > 2GB AND mtime < 30d"),
              "files ending in .nd2 or .czi, over 2 GB, changed in the last 30 days");
    EXPECT_EQ(read("name = *.tmp OR folder = .venv/"), "files named *.tmp or in a folder .venv");
    EXPECT_EQ(read("name = *.ipynb OR name = *.R OR name = *.py"),
              "files named *.ipynb, *.R or *.py");
    EXPECT_EQ(read("size >= 1KB"), "files of at least 1 kB");
    EXPECT_EQ(read("mtime >= 1d"), "files not changed in the last 1 day");
    EXPECT_EQ(read("mtime < 2025-01-31"), "files changed before 31 January 2025");
    EXPECT_EQ(read("NOT path = raw/**"), "files not (at raw/**)");
}

TEST(ConditionInWords, PutsInBracketsWhatCouldBeMisread)
{
    EXPECT_EQ(read("(name = a OR size > 1KB) AND mtime > 7d"),
              "files (named a or over 1 kB), not changed in the last 7 days");
    EXPECT_EQ(read("name = a OR (size > 1KB AND mtime > 7d)"),
              "files named a or (over 1 kB, not changed in the last 7 days)");
}

RuleShare shareOf(RuleEffect effect, std::uint64_t files, std::optional<Treatment> from = {},
                  Treatment to = Treatment::LeaveOut)
{
    RuleShare share;
    share.effect = effect;
    share.from = from;
    share.to = to;
    share.files = {files, files};
    return share;
}

TEST(SavingWords, NameEachEffectWithItsFiles)
{
    RulesPreview preview;
    EXPECT_EQ(savingWords(preview), QString());
    preview.shares = {shareOf(RuleEffect::Turns, 12, Treatment::BothWays, Treatment::UpOnly)};
    EXPECT_EQ(savingWords(preview), QStringLiteral("stop bringing down 12 files"));
    preview.shares.push_back(shareOf(RuleEffect::Stops, 1));
    preview.shares.push_back(shareOf(RuleEffect::Starts, 2000));
    EXPECT_EQ(savingWords(preview),
              QStringLiteral("stop syncing 1 file, start syncing 2,000 files and stop bringing "
                             "down 12 files"));
}

class PageOfRules : public ::testing::Test {
protected:
    void open(const std::string &rules = sampleRules())
    {
        fillDesk(desk);
        fillRules(desk, rules);
        show();
    }
    void show()
    {
        page = std::make_unique<RulesPage>(desk.parts);
        page->resize(900, 700);
        page->show();
        passTime(*page);
    }
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *found = findNamed<Widget>(*page, QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QPushButton *button(const char *text)
    {
        const QList<QPushButton *> all = page->findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->text() == QLatin1String(text) && each->isVisibleTo(page.get()))
                return each;
        }
        ADD_FAILURE() << text;
        return nullptr;
    }
    void press(const char *text)
    {
        QTest::mouseClick(button(text), Qt::LeftButton);
        passTime(*page);
    }
    [[nodiscard]] bool says(const QString &text) const { return test::says(*page, text); }
    RulesTable &table() { return *find<RulesTable>("Rules"); }
    QString cell(int row, RulesModel::Column column)
    {
        return table().model()->index(row, column).data().toString();
    }
    QPoint middle(int row, RulesModel::Column column)
    {
        return table().visualRect(table().model()->index(row, column)).center();
    }
    void choose(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          middle(row, RulesModel::MatchColumn));
        passTime(*page);
    }
    void type(const char *expression)
    {
        auto *condition = find<QPlainTextEdit>("Condition");
        condition->setFocus();
        condition->selectAll();
        QTest::keyClicks(condition, QString::fromLatin1(expression));
        passTime(*page);
    }
    std::vector<std::string> matches()
    {
        std::vector<std::string> texts;
        for (int row = 0; row + 1 < table().model()->rowCount(); ++row)
            texts.push_back(cell(row, RulesModel::MatchColumn).toStdString());
        return texts;
    }
    /// The text that would be saved.
    std::string draft()
    {
        const auto written = desk.client.asked(QStringLiteral("rules.write"));
        return written.empty()
                   ? std::string()
                   : written.back().value(QStringLiteral("text")).toString().toStdString();
    }

    SampleDesk desk;
    std::unique_ptr<RulesPage> page;
};

TEST_F(PageOfRules, ShowsTheRulesInTheirOrderWithWhatTheyDecideAbout)
{
    open();
    EXPECT_EQ(table().model()->rowCount(), 7);
    EXPECT_EQ(cell(0, RulesModel::MatchColumn), QStringLiteral("name = *.tmp OR folder = .venv/"));
    EXPECT_EQ(cell(0, RulesModel::DoColumn), QStringLiteral("Leave out"));
    EXPECT_EQ(cell(0, RulesModel::FilesColumn), QStringLiteral("184"));
    EXPECT_EQ(cell(1, RulesModel::SizeColumn), QStringLiteral("38.2 GB"));
    EXPECT_EQ(cell(3, RulesModel::DoColumn), QStringLiteral("Both ways, merge"));
    EXPECT_EQ(cell(6, RulesModel::MatchColumn), QStringLiteral("Everything else"));
    EXPECT_EQ(cell(6, RulesModel::FilesColumn), QStringLiteral("846"));
    EXPECT_TRUE(says(QStringLiteral("All rules are saved.")));
    EXPECT_FALSE(button("Save rules")->isEnabled());
}

TEST_F(PageOfRules, ReadsTheChosenRuleBackAndShowsWhatMatches)
{
    open();
    choose(1);
    EXPECT_TRUE(says(QStringLiteral("Rule 2")));
    EXPECT_TRUE(says(QStringLiteral("Reads as: files ending in .nd2 or .czi, over 2 GB, changed in "
                                    "the last 30 days")));
    EXPECT_TRUE(says(QStringLiteral("46 files match, 38.2 GB")));
    auto *files = find<QListView>("Matching files");
    ASSERT_EQ(files->model()->rowCount(), 5);
    EXPECT_EQ(files->model()->index(0, 0).data().toString(), QStringLiteral("plate07_C04.nd2"));
    EXPECT_EQ(find<QComboBox>("Do this")->currentText(), QStringLiteral("Up only"));
    EXPECT_EQ(find<QComboBox>("Conflicts")->currentText(), QStringLiteral("Ask me"));
}

TEST_F(PageOfRules, AConditionIsTypedAndShownAtOnce)
{
    open();
    choose(4);
    type("folder = thumbs/");
    EXPECT_EQ(cell(4, RulesModel::MatchColumn), QStringLiteral("folder = thumbs/"));
    EXPECT_TRUE(says(QStringLiteral("Reads as: files in a folder thumbs")));
    EXPECT_TRUE(says(QStringLiteral("Changed, not saved")));
    EXPECT_TRUE(says(QStringLiteral("stop bringing down 12 files.")));
    EXPECT_TRUE(says(QStringLiteral("Nothing is deleted on either side.")));
    const auto matched = desk.client.asked(QStringLiteral("rules.match"));
    ASSERT_FALSE(matched.empty());
    EXPECT_EQ(matched.back().value(QStringLiteral("before")).toString(),
              QStringLiteral("folder = previews/"));
    press("Save rules");
    EXPECT_THAT(draft(), HasSubstr("  - match: \"folder = thumbs/\"\n    do: leave_out\n"));
    EXPECT_THAT(draft(), StartsWith("# Microscopy: raw stacks go up"));
    EXPECT_FALSE(page->hasUnsaved());
}

TEST_F(PageOfRules, AMistakeIsShownAtItsColumnAndCannotBeSaved)
{
    open();
    choose(4);
    type("size > 2XB");
    auto *condition = find<QPlainTextEdit>("Condition");
    ASSERT_EQ(condition->extraSelections().size(), 1);
    EXPECT_GE(condition->extraSelections().front().cursor.selectionStart(), 7);
    EXPECT_TRUE(says(QStringLiteral("1 mistake keeps these rules from being saved.")));
    EXPECT_FALSE(button("Save rules")->isEnabled());
    EXPECT_TRUE(button("Discard")->isEnabled());
    type("size > 2GB");
    EXPECT_TRUE(condition->extraSelections().isEmpty());
    EXPECT_TRUE(button("Save rules")->isEnabled());
}

TEST_F(PageOfRules, TreatmentAndPolicyAreChosenFromLists)
{
    open();
    choose(2);
    auto *what = find<QComboBox>("Do this");
    QTest::keyClick(what, Qt::Key_Down);
    Q_EMIT what->activated(what->currentIndex());
    auto *conflicts = find<QComboBox>("Conflicts");
    conflicts->setCurrentIndex(6);
    Q_EMIT conflicts->activated(6);
    passTime(*page);
    EXPECT_EQ(cell(2, RulesModel::DoColumn), QStringLiteral("Up only, merge"));
    press("Save rules");
    EXPECT_THAT(draft(), HasSubstr("    do: up_only\n    conflicts: merge\n"));
}

TEST_F(PageOfRules, ARuleIsDraggedToAnotherPlace)
{
    open();
    QWidget *ground = table().viewport();
    const QPoint from = middle(4, RulesModel::NumberColumn);
    const QPoint to = table().visualRect(table().model()->index(0, 0)).topLeft() + QPoint(9, 3);
    QTest::mousePress(ground, Qt::LeftButton, {}, from);
    QTest::mouseMove(ground, (from + to) / 2);
    QTest::mouseMove(ground, to);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, to);
    passTime(*page);
    EXPECT_EQ(matches().front(), "folder = previews/");
    EXPECT_EQ(table().currentIndex().row(), 0);
    EXPECT_TRUE(page->hasUnsaved());
}

TEST_F(PageOfRules, ARuleMovesWithAltAndTheArrows)
{
    open();
    choose(1);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    passTime(*page);
    EXPECT_THAT(matches()[1], StartsWith("extension in (nd2, czi)"));
    EXPECT_EQ(matches()[1], "extension in (nd2, czi)");
    EXPECT_EQ(table().currentIndex().row(), 2);
}

TEST_F(PageOfRules, ARuleIsSwitchedOffWithABox)
{
    open();
    const QModelIndex on = table().model()->index(0, RulesModel::OnColumn);
    EXPECT_EQ(on.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Space);
    passTime(*page);
    EXPECT_EQ(on.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    press("Save rules");
    EXPECT_THAT(draft(), HasSubstr("    do: leave_out\n    enabled: false\n"));
}

TEST_F(PageOfRules, RulesAreAddedAndRemoved)
{
    open();
    press("Add rule");
    EXPECT_EQ(matches().size(), 7U);
    EXPECT_EQ(table().currentIndex().row(), 6);
    EXPECT_TRUE(find<QPlainTextEdit>("Condition")->hasFocus() || !page->isActiveWindow());
    QTest::keyClick(&table(), Qt::Key_Delete);
    passTime(*page);
    EXPECT_EQ(matches().size(), 6U);
}

TEST_F(PageOfRules, DiscardTakesBackWhatWasNotSaved)
{
    open();
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    passTime(*page);
    EXPECT_EQ(matches().size(), 5U);
    auto *folders = find<QComboBox>("Folder");
    const int shown = folders->currentIndex();
    folders->setCurrentIndex(shown + 1);
    Q_EMIT folders->activated(shown + 1);
    EXPECT_EQ(folders->currentIndex(), shown);
    EXPECT_TRUE(says(QStringLiteral("Save or discard these rules first.")));
    press("Discard");
    EXPECT_EQ(matches().size(), 6U);
    EXPECT_FALSE(says(QStringLiteral("Save or discard these rules first.")));
    EXPECT_TRUE(draft().empty());
}

TEST_F(PageOfRules, AFileThatSomebodyChangedIsLeftAsItIs)
{
    open();
    choose(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    passTime(*page);
    desk.client.refuse(QStringLiteral("rules.write"),
                       Error{ErrorCode::ChangedMeanwhile, "/a.yml", {}, 0});
    press("Save rules");
    EXPECT_TRUE(
        says(QStringLiteral("The file was changed by somebody else, and was left as it is")));
    EXPECT_TRUE(page->hasUnsaved());
    press("Read it again");
    EXPECT_FALSE(page->hasUnsaved());
}

TEST_F(PageOfRules, TheExpertViewMarksMistakesInTheirLines)
{
    open();
    press("Expert view");
    auto *text = find<YamlEditor>("Text of the rules");
    EXPECT_THAT(text->toPlainText().toStdString(), StartsWith("# Microscopy"));
    text->setPlainText(QStringLiteral("rules:\n  - match: size > 1GB\n    do: sideways\n"));
    passTime(*page);
    auto *mistakes = find<QListWidget>("Mistakes");
    ASSERT_EQ(mistakes->count(), 1);
    EXPECT_THAT(mistakes->item(0)->text().toStdString(), StartsWith("Line 3: "));
    ASSERT_EQ(text->extraSelections().size(), 1);
    EXPECT_EQ(text->extraSelections().front().cursor.blockNumber(), 2);
    Q_EMIT mistakes->itemActivated(mistakes->item(0));
    EXPECT_EQ(text->textCursor().blockNumber(), 2);
    EXPECT_FALSE(button("Save rules")->isEnabled());
    text->setPlainText(QStringLiteral("rules:\n  - match: size > 1GB\n    do: up_only\n"));
    passTime(*page);
    press("Expert view");
    EXPECT_THAT(matches(), ElementsAre("size > 1GB"));
    EXPECT_TRUE(button("Save rules")->isEnabled());
}

TEST_F(PageOfRules, WithoutRulesATemplateIsOffered)
{
    open({});
    EXPECT_TRUE(says(QStringLiteral("No rules: everything is kept the same on both sides.")));
    press("Use a template");
    QMenu *templates = button("Template")->menu();
    ASSERT_FALSE(templates->actions().isEmpty());
    EXPECT_TRUE(templates->isVisible());
    templates->hide();
    templates->actions().front()->trigger();
    passTime(*page);
    EXPECT_TRUE(page->hasUnsaved());
    press("Save rules");
    EXPECT_THAT(draft(), HasSubstr("include_patterns:"));
}

TEST_F(PageOfRules, WithoutFoldersSaysSo)
{
    fillRules(desk, {});
    show();
    EXPECT_FALSE(says(
        QStringLiteral("No folders yet. Rules say what of a folder is synced, and which way.")))
        << "nobody knows yet";
    desk.client.show({});
    EXPECT_TRUE(says(
        QStringLiteral("No folders yet. Rules say what of a folder is synced, and which way.")));
}

TEST_F(PageOfRules, AFileThatCannotBeEditedHereStaysAsItIs)
{
    open("rules:\n  - match: >\n      size > 1\n    do: up_only\n");
    choose(0);
    type("size > 2");
    EXPECT_TRUE(
        says(QStringLiteral("The file of rules is laid out so that this cannot be changed here")));
    EXPECT_FALSE(page->hasUnsaved());
}

TEST_F(PageOfRules, RulesOfPatternsAreShownBetweenAndEditedInTheirFile)
{
    open();
    const auto order = [](const QJsonObject &) {
        OrderedRules all;
        OrderedRule patterns;
        patterns.origin = {"/rules.yml", 3, 5, "default_rules.exclude_patterns"};
        patterns.text = "*.log, cache/";
        patterns.treatment = Treatment::LeaveOut;
        all.rules = {patterns};
        const std::string text =
            "default_rules:\n  exclude_patterns:\n    - \"*.log\"\n    - cache/\n";
        QJsonObject answer = toJson(readWrittenRules(text, {}));
        answer.insert(QStringLiteral("text"), QString::fromStdString(text));
        answer.insert(QStringLiteral("order"), toJson(all).value(QStringLiteral("rules")));
        return Result<QJsonObject>(answer);
    };
    desk.client.answer(QStringLiteral("rules.read"), order);
    show();
    EXPECT_THAT(matches(), ElementsAre("*.log, cache/"));
    choose(0);
    press("Edit in expert view");
    EXPECT_EQ(find<YamlEditor>("Text of the rules")->textCursor().blockNumber(), 2);
}

TEST_F(PageOfRules, ALookForAnotherExpressionEndsTheOneBefore)
{
    open();
    choose(1);
    desk.client.hold(QStringLiteral("rules.match"));
    choose(2);
    choose(4);
    EXPECT_TRUE(says(QStringLiteral("46 files match, 38.2 GB")));
    desk.client.release(QStringLiteral("rules.match"));
    passTime(*page);
    EXPECT_TRUE(says(QStringLiteral("28 files match, 700 MB")));
}

} // namespace
} // namespace tern::test
