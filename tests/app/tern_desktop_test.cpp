#include "support/tern_process.h"

#include "control/control_client.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::Outcome;
using test::TernHome;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// The real desktop, without a screen, in a home of its own.
class DesktopHome : public TernHome {
public:
    DesktopHome() { ::qputenv("QT_QPA_PLATFORM", "offscreen"); }

    [[nodiscard]] std::unique_ptr<QProcess>
    startDesktop(const std::vector<std::string> &words = {}) const
    {
        return startProgram(TERN_DESKTOP_PROGRAM, words);
    }
    [[nodiscard]] Outcome runDesktop(const std::vector<std::string> &words) const
    {
        return end(*startDesktop(words));
    }
    /// Waits until it serves the control socket.
    [[nodiscard]] bool waitForDesktop() const
    {
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            const auto client = ControlClient::connect(at("runtime/tern/control.sock"));
            const auto ping = client ? (*client)->ask("ping") : Result<QJsonObject>(QJsonObject());
            if (ping && ping->value(u"desktop"_qs).toBool())
                return true;
        }
        return false;
    }
    void configureFolder() const
    {
        write("config/tern/config.yaml", "folders:\n  - name: work\n    local_path: " + local()
                                             + "\n    remote: " + remote() + "\n");
    }
};

TEST(TernDesktop, KeepsFoldersInSyncAndAnswersTern)
{
    const DesktopHome home;
    home.configureFolder();
    home.write("local/a.txt", "content");
    const auto desktop = home.startDesktop();
    ASSERT_TRUE(home.waitForDesktop());
    EXPECT_TRUE(home.waitForStatus(
        [](const QJsonObject &status) { return test::stateIn(status) == "in_sync"; }));
    EXPECT_EQ(home.read("remote/a.txt"), "content");
    EXPECT_EQ(home.run({"stop"}).status, 0);
    EXPECT_EQ(TernHome::end(*desktop).status, 0);
}

TEST(TernDesktop, EndsCleanlyWhenItIsTerminated)
{
    const DesktopHome home;
    const auto desktop = home.startDesktop({"--hidden"});
    ASSERT_TRUE(home.waitForDesktop());
    desktop->terminate();
    const Outcome ended = TernHome::end(*desktop);
    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_FALSE(home.exists("runtime/tern/control.sock"));
}

TEST(TernDesktop, StartedAgainShowsTheOneThatRuns)
{
    const DesktopHome home;
    const auto desktop = home.startDesktop();
    ASSERT_TRUE(home.waitForDesktop());
    EXPECT_EQ(home.runDesktop({}).status, 0);
    EXPECT_EQ(home.runDesktop({"tern://open/work"}).status, 0);
    EXPECT_EQ(desktop->state(), QProcess::Running);
    EXPECT_EQ(home.run({"stop"}).status, 0);
    EXPECT_EQ(TernHome::end(*desktop).status, 0);
}

TEST(TernDesktop, OfManyStartedAtOnceOneRuns)
{
    const DesktopHome home;
    std::vector<std::unique_ptr<QProcess>> desktops;
    for (int i = 0; i < 4; ++i)
        desktops.push_back(home.startDesktop());
    ASSERT_TRUE(home.waitForDesktop());
    const auto running = [&] {
        return std::count_if(desktops.begin(), desktops.end(), [](const auto &desktop) {
            desktop->waitForFinished(10);
            return desktop->state() == QProcess::Running;
        });
    };
    const QDeadlineTimer deadline(TernHome::patience);
    while (running() > 1 && !deadline.hasExpired()) {
    }
    EXPECT_EQ(running(), 1);
    EXPECT_EQ(home.run({"stop"}).status, 0);
    for (const auto &desktop : desktops)
        EXPECT_EQ(TernHome::end(*desktop).status, 0);
}

TEST(TernDesktop, TakesThePlaceOfADaemonAndSaysSo)
{
    const DesktopHome home;
    home.configureFolder();
    const auto daemon = home.start({"daemon"});
    TernHome::waitForOutput(*daemon, "keeps 1 folder");
    const auto desktop = home.startDesktop();
    ASSERT_TRUE(home.waitForDesktop());
    EXPECT_EQ(TernHome::end(*daemon).status, 0);
    EXPECT_EQ(home.run({"stop"}).status, 0);
    const Outcome ended = TernHome::end(*desktop);
    EXPECT_EQ(ended.status, 0);
    EXPECT_THAT(ended.err, HasSubstr("a daemon runs"));
}

TEST(TernDesktop, StartsWithAMistakeInTheConfigurationAndTakesItBack)
{
    const DesktopHome home;
    home.write("config/tern/config.yaml", "folders: 7\n");
    const auto desktop = home.startDesktop();
    ASSERT_TRUE(home.waitForDesktop());
    const auto client = ControlClient::connect(home.at("runtime/tern/control.sock"));
    ASSERT_TRUE(client);
    const auto status = (*client)->ask("status");
    ASSERT_TRUE(status);
    const QJsonObject mistake = status->value(u"mistake"_qs).toObject();
    EXPECT_EQ(mistake.value(u"code"_qs).toString(), u"bad_settings"_qs);
    EXPECT_EQ(mistake.value(u"subject"_qs).toString().toStdString(),
              home.at("config/tern/config.yaml"));
    EXPECT_THAT(mistake.value(u"message"_qs).toString().toStdString(), HasSubstr("line 1"));
    EXPECT_EQ(home.run({"stop"}).status, 0);
    EXPECT_EQ(TernHome::end(*desktop).status, 0);
}

TEST(TernDesktop, TellsItsVersionAndHelpWithoutAScreen)
{
    const DesktopHome home;
    ::qputenv("QT_QPA_PLATFORM", "no-such-platform");
    EXPECT_THAT(home.runDesktop({"--help"}).out, AllOf(HasSubstr("--hidden"), HasSubstr("LINK")));
    EXPECT_THAT(home.runDesktop({"--version"}).out, HasSubstr("tern-desktop "));
    EXPECT_EQ(home.runDesktop({"--help"}).status, 0);
}

TEST(TernDesktop, BadInputIsOneLineAndEndsWithTwo)
{
    const DesktopHome home;
    const std::vector<std::vector<std::string>> cases = {
        {"--show"},          {"window"}, {"--hidden=yes"}, {""}, {"https://example.org"},
        {"tern://destroy/x"}};
    for (const auto &words : cases) {
        const Outcome refused = home.runDesktop(words);
        SCOPED_TRACE(words.back());
        EXPECT_EQ(refused.status, 2);
        EXPECT_THAT(refused.err, HasSubstr("--help"));
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1);
    }
    EXPECT_FALSE(home.exists("state"));
}

} // namespace
} // namespace tern
