#include "gui/support/find_widget.h"

#include "samples/sample_folders.h"
#include "window/main_window.h"

#include <gtest/gtest.h>

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace tern::test {
namespace {

class Window : public ::testing::Test {
protected:
    Window()
    {
        fillDesk(desk);
        make();
    }

    void make()
    {
        window = std::make_unique<MainWindow>(desk.parts);
        for (const char *id : {"folders", "conflicts", "settings"}) {
            window->addPage({QString::fromLatin1(id), QStringLiteral("folder"),
                             QString::fromLatin1(id), Sidebar::Place::Top,
                             [this, id]() -> QWidget * {
                                 made.append(QString::fromLatin1(id));
                                 return new QLabel(QString::fromLatin1(id));
                             }});
        }
        window->showPage(QStringLiteral("folders"));
        window->show();
        settle();
    }

    SampleDesk desk;
    QStringList made;
    std::unique_ptr<MainWindow> window;
};

TEST_F(Window, MakesAPageOnlyWhenItIsShown)
{
    EXPECT_EQ(made, QStringList{QStringLiteral("folders")});
    window->showPage(QStringLiteral("conflicts"));
    window->showPage(QStringLiteral("conflicts"));
    EXPECT_EQ(made.count(QStringLiteral("conflicts")), 1);
}

TEST_F(Window, ChangesPagesByTheSidebar)
{
    auto *button = findByName<SidebarButton>(*window, QStringLiteral("settings"));
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(window->pageShown(), QStringLiteral("settings"));
    EXPECT_TRUE(button->isChecked());
}

TEST_F(Window, ChangesPagesByTheKeyboard)
{
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    window->activateWindow();
    auto *button = findByName<SidebarButton>(*window, QStringLiteral("conflicts"));
    ASSERT_NE(button, nullptr);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(window->pageShown(), QStringLiteral("conflicts"));
}

TEST_F(Window, CountsConflictsBesideTheirPage)
{
    auto *button = findByName<SidebarButton>(*window, QStringLiteral("conflicts"));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleDescription(), QStringLiteral("41"));
}

TEST_F(Window, RemembersItsSizeAndPage)
{
    window->showPage(QStringLiteral("conflicts"));
    window->resize(900, 600);
    const QByteArray saved = window->saved();
    make();
    window->restore(saved);
    EXPECT_EQ(window->pageShown(), QStringLiteral("conflicts"));
    EXPECT_EQ(window->size(), QSize(900, 600));
}

TEST_F(Window, IsNotMovedByBytesThatItDidNotSave)
{
    const QSize before = window->size();
    window->restore(QByteArray(100, 'x'));
    window->restore(QByteArray(1 << 20, 'x'));
    window->restore({});
    EXPECT_EQ(window->size(), before);
    EXPECT_EQ(window->pageShown(), QStringLiteral("folders"));
}

TEST_F(Window, TakesFoldersThatAreDroppedAnywhere)
{
    QSignalSpy dropped(window.get(), &MainWindow::dropped);
    drop(*window, {QUrl::fromLocalFile(QStringLiteral("/data/scans"))});
    ASSERT_EQ(dropped.count(), 1);
}

TEST_F(Window, SaysHowManyFilesAreToGo)
{
    auto *sidebar = window->findChild<Sidebar *>();
    EXPECT_NE(findByName<QLabel>(*sidebar, QStringLiteral("722 files to go")), nullptr);
    desk.client.show({{sampleFolder("notebooks")}});
    EXPECT_NE(findByName<QLabel>(*sidebar, QStringLiteral("In sync")), nullptr);
}

} // namespace
} // namespace tern::test
