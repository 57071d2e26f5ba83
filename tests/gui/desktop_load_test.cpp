// The whole desktop while its engine has much to do: the window never holds still.
#include "watched_application.h"

#include "support/find_widget.h"

#include "client/engine_client.h"
#include "control/host_home.h"
#include "surface/surface.h"
#include "window/main_window.h"
#include "words/language.h"

#include <gtest/gtest.h>

#include <QTest>

#include <filesystem>

namespace tern::test {
namespace {

constexpr int files = 20'000;
constexpr int filesInAFolder = 500;

WatchedApplication &application()
{
    return *static_cast<WatchedApplication *>(QCoreApplication::instance());
}

class DesktopUnderLoad : public ::testing::Test {
protected:
    DesktopUnderLoad()
    {
        for (int i = 0; i < files; ++i)
            m_home.write("local/plate" + std::to_string(i / filesInAFolder) + "/cell"
                             + std::to_string(i) + ".csv",
                         "cell," + std::to_string(i) + "\n");
        m_home.configureFolder();
        m_surface.start(Surface::Start::WithWindow);
        settle();
    }
    ~DesktopUnderLoad() override
    {
        bool hasEnded = false;
        m_surface.hide();
        m_client.shutDown([&] { hasEnded = true; });
        EXPECT_TRUE(eventually([&] { return hasEnded; }));
    }

    void start()
    {
        m_client.start([](const Result<void> &started) { EXPECT_TRUE(started); });
    }
    [[nodiscard]] bool isInSync() const
    {
        const FolderStatus *folder = m_client.folder("work");
        return folder != nullptr && folder->state == FolderState::InSync
               && folder->agreedFiles == files;
    }
    static void showPage(const char *title)
    {
        MainWindow *window = nullptr;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *widget : all)
            window = window != nullptr ? window : qobject_cast<MainWindow *>(widget);
        ASSERT_NE(window, nullptr);
        auto *button = findByName<QAbstractButton>(*window, QString::fromLatin1(title));
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    HostHome m_home;
    EngineHostParts m_parts = m_home.parts();
    Directories m_directories = m_home.directories();
    Environment m_environment = [](const char *) -> std::optional<std::string> {
        return std::nullopt;
    };
    EngineClient m_client{m_home.parts()};
    Surface m_surface{{m_client, m_parts.clock, m_environment, m_directories,
                       "/usr/bin/tern-desktop", QStringLiteral("1.0")}};
};

/// Nobody notices what takes less.
constexpr std::int64_t mostMicroseconds = 50'000;

TEST_F(DesktopUnderLoad, TheWindowAnswersWhileTwentyThousandFilesAreSynced)
{
    showPage("Activity");
    showPage("Folders");
    application().watch();
    start();
    ASSERT_TRUE(eventually([&] { return m_home.exists("remote/plate9"); }));
    showPage("Activity");
    ASSERT_TRUE(eventually([&] { return isInSync(); }));
    const auto &longest = application().longest();
    std::cout << "longest hold: " << longest.microseconds << " us, by " << longest.what << ", of "
              << application().count() << " events\n";
    EXPECT_LT(longest.microseconds, mostMicroseconds) << longest.what;
    EXPECT_TRUE(m_home.exists("remote/plate0/cell0.csv"));
}

} // namespace
} // namespace tern::test

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const tern::test::WatchedApplication application(argc, argv);
    tern::Translation translation{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    translation.use(tern::Language::English);
    return RUN_ALL_TESTS();
}
