// All of the desktop together, without an engine and without a bus.
#include "support/find_combo.h"
#include "support/find_widget.h"

#include "samples/sample_client.h"
#include "samples/sample_folders.h"
#include "surface/surface.h"
#include "window/main_window.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

namespace tern::test {
namespace {

class SurfaceOfTern : public ::testing::Test {
protected:
    SurfaceOfTern()
    {
        fillDesk(desk);
        start();
    }
    ~SurfaceOfTern() override
    {
        // What was chosen here must not reach other tests.
        static_cast<QApplication *>(QCoreApplication::instance())->setPalette(QPalette());
    }

    /// As a program that is started again.
    void start()
    {
        surface.reset();
        surface = std::make_unique<Surface>(SurfaceParts{desk.client, desk.clock, environment,
                                                         directories, "/usr/bin/tern-desktop",
                                                         QStringLiteral("1.0")});
        surface->start(Surface::Start::WithWindow);
        settle();
    }
    [[nodiscard]] static MainWindow *window()
    {
        MainWindow *found = nullptr;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            if (auto *one = qobject_cast<MainWindow *>(widget); one != nullptr && one->isVisible())
                found = one;
        }
        return found;
    }
    static void press(const QString &name)
    {
        auto *button = findByName<QAbstractButton>(*window(), name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    static void speak(const QString &box, const QString &language)
    {
        QComboBox *choice = findCombo(*window(), box);
        ASSERT_NE(choice, nullptr) << box.toStdString();
        choice->setCurrentText(language);
        Q_EMIT choice->activated(choice->currentIndex());
        settle();
    }

    QTemporaryDir home;
    SampleDesk desk;
    Environment environment = [this](const char *name) -> std::optional<std::string> {
        if (std::string_view(name) == "HOME")
            return home.path().toStdString();
        return std::nullopt;
    };
    Directories directories = directoriesFrom(environment).value();
    std::unique_ptr<Surface> surface;
};

TEST_F(SurfaceOfTern, ComesBackOnThePageAndInTheSizeItWasLeft)
{
    press(QStringLiteral("Trash"));
    window()->resize(911, 577);
    surface->hide();
    start();
    EXPECT_EQ(window()->pageShown(), QStringLiteral("trash"));
    EXPECT_EQ(window()->size(), QSize(911, 577));
}

TEST_F(SurfaceOfTern, SpeaksAnotherLanguageAtOnceOnThePageThatWasShown)
{
    press(QStringLiteral("Settings"));
    speak(QStringLiteral("Language"), QStringLiteral("Deutsch"));
    ASSERT_NE(window(), nullptr);
    EXPECT_EQ(window()->pageShown(), QStringLiteral("settings"));
    EXPECT_NE(findByName<QAbstractButton>(*window(), QStringLiteral("Aktivität")), nullptr);
    EXPECT_EQ(findByName<QAbstractButton>(*window(), QStringLiteral("Activity")), nullptr);
    speak(QStringLiteral("Sprache"), QStringLiteral("English"));
    EXPECT_NE(findByName<QAbstractButton>(*window(), QStringLiteral("Activity")), nullptr);
}

TEST_F(SurfaceOfTern, StaysInReachWhereThereIsNoTray)
{
    window()->close();
    settle();
    ASSERT_NE(window(), nullptr) << "nobody could open it again";
    EXPECT_TRUE(window()->isMinimized());
    surface->showWindow({});
    EXPECT_FALSE(window()->isMinimized());
}

TEST_F(SurfaceOfTern, GoesAwayWhenTheProgramEnds)
{
    surface->hide();
    settle();
    EXPECT_EQ(window(), nullptr);
}

TEST_F(SurfaceOfTern, ALinkLeadsToWhatItMeans)
{
    const QString folder = QString::fromStdString(desk.client.snapshot().folders.front().name);
    surface->showWindow(QStringLiteral("tern://conflicts/") + folder);
    EXPECT_EQ(window()->pageShown(), QStringLiteral("conflicts"));
    surface->showWindow(QStringLiteral("tern://nonsense/%00"));
    EXPECT_NE(window(), nullptr);
}

} // namespace
} // namespace tern::test
