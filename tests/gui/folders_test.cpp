#include "gui/support/find_widget.h"

#include "folders/drop_zone.h"
#include "folders/folder_card.h"
#include "folders/folders_page.h"
#include "samples/sample_folders.h"
#include "widgets/search_field.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace tern::test {
namespace {

class Folders : public ::testing::Test {
protected:
    Folders()
    {
        fillDesk(desk);
        page = std::make_unique<FoldersPage>(desk.parts);
        page->resize(900, 700);
        page->show();
        settle();
    }

    FolderCard *card(const char *name) const
    {
        return findByName<FolderCard>(*page, QString::fromLatin1(name));
    }

    static void click(const QWidget &inside, const char *name)
    {
        auto *button = findByName<QAbstractButton>(inside, QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    static QStringList wordsOf(const QWidget &widget)
    {
        QStringList words;
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&widget) && !label->accessibleName().isEmpty())
                words.append(label->accessibleName());
        }
        return words;
    }

    SampleDesk desk;
    std::unique_ptr<FoldersPage> page;
};

TEST_F(Folders, HaveACardEach)
{
    EXPECT_EQ(page->findChildren<FolderCard *>().size(), 5);
    EXPECT_NE(card("rnaseq-batch7"), nullptr);
}

TEST_F(Folders, TellTheirStateInWords)
{
    EXPECT_TRUE(wordsOf(*card("notebooks")).contains(QStringLiteral("In sync")));
    EXPECT_TRUE(wordsOf(*card("rnaseq-batch7")).contains(QStringLiteral("40 conflicts")));
    EXPECT_TRUE(wordsOf(*card("maldi-archive")).contains(QStringLiteral("Offline")));
}

TEST_F(Folders, TellTheirFactsOnceTheyAreOpened)
{
    click(*card("confocal-2026"), "Show more");
    EXPECT_EQ(desk.client.asked(QStringLiteral("folders.facts")).size(), 1U);
    const QStringList words = wordsOf(*card("confocal-2026"));
    EXPECT_TRUE(words.contains(QStringLiteral("2,006 (59.4 GB)"))) << qPrintable(words.join(u'|'));
    EXPECT_TRUE(words.contains(QStringLiteral("211 GB here, 4.2 TB there")));
}

TEST_F(Folders, AreOpenedByTheKeyboardToo)
{
    FolderCard *notebooks = card("notebooks");
    notebooks->setFocus();
    QTest::keyClick(notebooks, Qt::Key_Return);
    EXPECT_TRUE(notebooks->isOpened());
    QTest::keyClick(notebooks, Qt::Key_Space);
    EXPECT_FALSE(notebooks->isOpened());
}

TEST_F(Folders, ArePausedAndResumedByCommands)
{
    click(*card("notebooks"), "Show more");
    click(*card("notebooks"), "Pause");
    const auto pauses = desk.client.asked(QStringLiteral("pause"));
    ASSERT_EQ(pauses.size(), 1U);
    EXPECT_EQ(pauses[0].value(QStringLiteral("name")).toString(), QStringLiteral("notebooks"));
    click(*card("plate-reader"), "Resume");
    EXPECT_EQ(desk.client.asked(QStringLiteral("resume")).size(), 1U);
}

TEST_F(Folders, WithConflictsLeadToThem)
{
    QSignalSpy asked(page.get(), &FoldersPage::conflictsAsked);
    click(*card("rnaseq-batch7"), "Review");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("rnaseq-batch7"));
}

TEST_F(Folders, StoppedByAGuardAskWhatHappened)
{
    FolderStatus stopped = sampleFolder("notebooks");
    stopped.state = FolderState::Stopped;
    stopped.guard = GuardStop{GuardKind::MassDeletion, "remote", {}, 90, 100};
    desk.client.show({{stopped}});
    QSignalSpy asked(page.get(), &FoldersPage::guardAsked);
    click(*card("notebooks"), "What happened?");
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(Folders, OpenInTheFileManager)
{
    click(*card("notebooks"), "Show more");
    click(*card("notebooks"), "Open folder");
    EXPECT_THAT(desk.files.opened, ::testing::ElementsAre("~/notebooks"));
}

TEST_F(Folders, ThatAreRemovedLoseTheirCards)
{
    desk.client.show({{sampleFolder("notebooks")}});
    settle();
    EXPECT_EQ(page->findChildren<FolderCard *>().size(), 1);
}

TEST_F(Folders, KeepTheirCardOpenWhileTheStatusChanges)
{
    card("notebooks")->setOpened(true);
    desk.client.show(sampleSnapshot());
    settle();
    EXPECT_TRUE(card("notebooks")->isOpened());
}

TEST_F(Folders, ThatWereJustAddedAreOpenedWhenTheyCome)
{
    page->showFolder(QStringLiteral("new-one"));
    FolderStatus added = sampleFolder("notebooks");
    added.name = "new-one";
    desk.client.show({{added}});
    settle();
    ASSERT_NE(card("new-one"), nullptr);
    EXPECT_TRUE(card("new-one")->isOpened());
}

TEST_F(Folders, AreFoundByNameAndPlace)
{
    auto *search = findByName<SearchField>(*page, QStringLiteral("Find a folder"));
    ASSERT_NE(search, nullptr);
    Q_EMIT search->searched(QStringLiteral("LAB-04"));
    EXPECT_EQ(card("notebooks"), nullptr);
    EXPECT_NE(card("maldi-archive"), nullptr);
    Q_EMIT search->searched(QStringLiteral("no such thing"));
    EXPECT_TRUE(wordsOf(*page).contains(QStringLiteral("Nothing matches “no such thing”.")));
}

TEST_F(Folders, WithNoneThePageSaysHowToAddOne)
{
    desk.client.show({});
    QSignalSpy asked(page.get(), &FoldersPage::addAsked);
    EXPECT_EQ(wordsOf(*page).filter(QStringLiteral("No folders yet. Drop one here.")).size(), 1);
    auto *zone = findByName<DropZone>(*page, QStringLiteral("Drop a folder here to sync it"));
    ASSERT_NE(zone, nullptr);
    QTest::keyClick(zone, Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(Folders, AreAddedByDroppingThem)
{
    QSignalSpy asked(page.get(), &FoldersPage::addAsked);
    auto *zone = page->findChild<DropZone *>();
    drop(*zone, {QUrl::fromLocalFile(QStringLiteral("/data/scans"))});
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toStringList(), QStringList{QStringLiteral("/data/scans")});
}

TEST_F(Folders, AreAddedOneAfterTheOtherWhenTwoAreDropped)
{
    QSignalSpy asked(page.get(), &FoldersPage::addAsked);
    auto *zone = page->findChild<DropZone *>();
    drop(*zone, {QUrl::fromLocalFile(QStringLiteral("/data/scans")),
                 QUrl::fromLocalFile(QStringLiteral("/data/cells.csv"))});
    ASSERT_EQ(asked.count(), 1) << "the wizard goes through them";
    EXPECT_EQ(asked[0][0].toStringList(),
              (QStringList{QStringLiteral("/data/scans"), QStringLiteral("/data/cells.csv")}));
}

TEST(DraggedPlaces, AreNoneWhenOneIsFromTheNetwork)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/data")),
                  QUrl(QStringLiteral("https://example.org/data"))});
    EXPECT_TRUE(localPlacesIn(&data).isEmpty());
}

TEST_F(Folders, WithHostileNamesAreShownAsPlainText)
{
    FolderStatus odd = sampleFolder("notebooks");
    odd.local = "/home/ana/<b>bold</b>\n\xE2\x80\xAEgnp.exe";
    desk.client.show({{odd}});
    settle();
    const QString words = wordsOf(*card("notebooks")).join(u'|');
    EXPECT_TRUE(words.contains(QStringLiteral("<b>bold</b>"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QChar(0x202E)));
    EXPECT_FALSE(words.contains(u'\n'));
}

} // namespace
} // namespace tern::test
