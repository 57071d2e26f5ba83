#include "host_home.h"

#include "control/running_program.h"

#include <gmock/gmock.h>

#include <thread>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;
using test::StandingHost;

TEST(EngineHost, KeepsTheConfiguredFoldersInSync)
{
    HostHome home;
    home.configureFolder();
    home.write("local/a.txt", "content");
    StandingHost host(home);
    ASSERT_TRUE(host.started());
    EXPECT_EQ(host->folderCount(), 1U);
    EXPECT_TRUE(eventually([&] { return host.folder().state == FolderState::InSync; }));
    EXPECT_EQ(home.read("remote/a.txt"), "content");
}

TEST(EngineHost, KnowsItsFoldersBeforeAnybodyIsServed)
{
    HostHome home;
    home.configureFolder();
    StandingHost host(home);
    const auto status = host.ask("status", {{u"name"_qs, u"work"_qs}});
    ASSERT_TRUE(status);
    EXPECT_EQ(snapshotFrom(*status).folders.size(), 1U);
}

TEST(EngineHost, ASecondOneFindsTheFirst)
{
    HostHome home;
    StandingHost first(home);
    StandingHost second(home);
    ASSERT_FALSE(second.started());
    EXPECT_EQ(second.started().error().code, ErrorCode::Locked);
}

TEST(EngineHost, WithAMistakeAllKnownFoldersWaitUntilItIsMended)
{
    HostHome home;
    home.configureFolder();
    StandingHost host(home);
    home.configure("folders:\n  - nam: work\n");
    EXPECT_EQ(host.errorOf("reload"), ErrorCode::BadInput);
    EXPECT_EQ(host.folder().name, "work");
    ASSERT_TRUE(host.folder().failure);
    EXPECT_EQ(host.folder().failure->code, ErrorCode::BadSettings);
    const std::optional<Error> mistake = host->engine().snapshot().mistake;
    ASSERT_TRUE(mistake);
    EXPECT_EQ(mistake->code, ErrorCode::BadSettings);
    EXPECT_EQ(mistake->subject, home.configFile()) << "so that it can be opened";
    EXPECT_EQ(mistake->detail, "line 2, column 5");
    home.configureFolder();
    EXPECT_EQ(host.errorOf("reload"), std::nullopt);
    EXPECT_FALSE(host.folder().failure);
    EXPECT_FALSE(host->engine().snapshot().mistake);
}

TEST(EngineHost, StartsWithAMistakeAndSaysSo)
{
    HostHome home;
    home.configure("folders: 7\n");
    StandingHost host(home);
    ASSERT_TRUE(host.started());
    const StatusSnapshot snapshot = host->engine().snapshot();
    EXPECT_TRUE(snapshot.folders.empty());
    EXPECT_TRUE(snapshot.mistake);
    EXPECT_EQ(overallState(snapshot), FolderState::Attention);
    const auto status = host.ask("status");
    ASSERT_TRUE(status);
    EXPECT_EQ(snapshotFrom(*status).mistake, snapshot.mistake);
}

TEST(EngineHost, AReadingServesOnlyThoseWhoAskedBeforeItBegan)
{
    HostHome home;
    StandingHost host(home);
    std::vector<std::size_t> counts;
    const auto note = [&](const Result<void> &read) {
        EXPECT_TRUE(read);
        counts.push_back(host->folderCount());
    };
    host->reload(note);
    home.configureFolder(); // the first reading may have missed it
    host->reload(note);
    host->reload(note);
    ASSERT_TRUE(eventually([&] { return counts.size() == 3; }));
    EXPECT_EQ(counts[1], 1U);
    EXPECT_EQ(counts[2], 1U);
}

TEST(EngineHost, TellsThatItIsADesktopOnlyWhereItHasAWindow)
{
    HostHome home;
    StandingHost daemon(home);
    const auto ping = daemon.ask("ping");
    ASSERT_TRUE(ping);
    EXPECT_EQ(ping->value(u"version"_qs).toString(), u"1.2.3"_qs);
    EXPECT_FALSE(ping->contains(u"desktop"_qs));
    EXPECT_EQ(daemon.errorOf("desktop.show"), ErrorCode::Unsupported);
}

/// What another program finds out about the one that serves the socket.
template <class Ask>
auto fromOutside(Ask ask)
{
    std::optional<decltype(ask())> answer;
    std::atomic<bool> done = false;
    std::thread other([&] {
        answer.emplace(ask());
        done = true;
    });
    EXPECT_TRUE(eventually([&] { return done.load(); }));
    other.join();
    return *answer;
}

TEST(EngineHost, TakesThePlaceOfADaemonButNotOfADesktop)
{
    HostHome home;
    const std::string socket = home.directories().socket();
    EngineHost desktop(home.parts());
    std::optional<Result<void>> started;
    std::vector<std::string> shown;
    desktop.onShowWindow([&shown](const std::string &link) { shown.push_back(link); });
    {
        StandingHost daemon(home);
        bool stopped = false;
        daemon->onQuit([&] { daemon->stop([&] { stopped = true; }); });
        desktop.start(EngineHost::OtherServer::IsEnded,
                      [&](const Result<void> &begun) { started = begun; });
        EXPECT_TRUE(eventually([&] { return started.has_value(); }));
        EXPECT_TRUE(stopped);
        EXPECT_TRUE(*started);
    }
    const auto running = fromOutside([&] { return runningProgram(socket); });
    ASSERT_TRUE(running);
    EXPECT_EQ(*running, RunningProgram::Desktop);
    const auto show = [&](const std::string &link) {
        return fromOutside([&] { return showRunningDesktop(socket, link); });
    };
    EXPECT_TRUE(show(""));
    EXPECT_TRUE(show("tern://open/work"));
    EXPECT_FALSE(show("https://example.org"));
    EXPECT_THAT(shown, ::testing::ElementsAre("", "tern://open/work"));
    const auto refused = fromOutside([&] { return endDaemon(socket); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Locked);
    bool ended = false;
    desktop.stop([&] { ended = true; });
    EXPECT_TRUE(eventually([&] { return ended; }));
    EXPECT_EQ(*runningProgram(socket), std::nullopt);
}

TEST(EngineHost, BeginsNothingOnceItEnds)
{
    HostHome home;
    std::optional<Result<void>> read;
    bool stopped = false;
    StandingHost host(home);
    home.configureFolder();
    host->reload([&](const Result<void> &result) { read = result; });
    host->stop([&] { stopped = true; });
    ASSERT_TRUE(eventually([&] { return stopped && read; }));
    ASSERT_FALSE(*read);
    EXPECT_EQ(read->error().code, ErrorCode::Stopped);
    EXPECT_TRUE(host->engine().snapshot().folders.empty());
}

} // namespace
} // namespace tern
