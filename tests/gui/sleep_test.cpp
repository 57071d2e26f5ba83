#include "on_a_bus.h"

#include "desktop/sleep_pause.h"
#include "samples/sample_client.h"
#include "support/test_clock.h"

#include <array>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace tern {
namespace {

using test::goesOnUntil;
using test::OnABus;
using test::StandIn;

/// A stand-in for the computer's login service, which hands out holds as pipes.
class SleepOnABus : public OnABus {
protected:
    void SetUp() override
    {
        OnABus::SetUp();
        if (!m_bus)
            return;
        m_login = std::make_unique<StandIn>(m_address, QStringLiteral("org.freedesktop.login1"));
        m_login->answer(QStringLiteral("Inhibit"), [this](const QDBusMessage &) {
            int ends[2] = {-1, -1};
            EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
            m_pipes.push_back(ends[0]);
            const QVariant hold = QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]));
            ::close(ends[1]); // the message has one of its own
            return std::optional(QVariantList{hold});
        });
        m_login->appear();
        m_watch = std::make_unique<SleepWatch>(*m_bus);
        m_pause = std::make_unique<SleepPause>(m_client, *m_watch, m_clock);
        m_snapshot.folders.resize(4);
        const std::array states{FolderState::Syncing, FolderState::InSync, FolderState::Paused,
                                FolderState::Stopped};
        for (std::size_t i = 0; i < states.size(); ++i) {
            m_snapshot.folders[i].name = "folder" + std::to_string(i);
            m_snapshot.folders[i].state = states[i];
        }
        m_client.show(m_snapshot);
    }
    void TearDown() override
    {
        for (const int pipe : m_pipes)
            ::close(pipe);
    }

    void say(const QString &signal, bool begins)
    {
        m_login->signal(QStringLiteral("/org/freedesktop/login1"),
                        QStringLiteral("org.freedesktop.login1.Manager"), signal, {begins});
    }
    bool holds()
    {
        return goesOnUntil([&] { return m_watch->isHolding(); });
    }
    /// The computer may sleep once every copy of the hold is closed.
    static bool isLetGo(int pipe)
    {
        pollfd waiting{pipe, POLLIN, 0};
        return ::poll(&waiting, 1, 0) == 1 && (waiting.revents & POLLHUP) != 0;
    }
    std::vector<QString> namesIn(const QString &command)
    {
        std::vector<QString> names;
        for (const QJsonObject &arguments : m_client.asked(command))
            names.push_back(arguments.value(QStringLiteral("name")).toString());
        return names;
    }

    std::unique_ptr<StandIn> m_login;
    SampleClient m_client;
    test::TestClock m_clock;
    StatusSnapshot m_snapshot;
    std::unique_ptr<SleepWatch> m_watch;
    std::unique_ptr<SleepPause> m_pause;
    std::vector<int> m_pipes;
};

TEST_F(SleepOnABus, WhatRunsComesToRestBeforeTheComputerSleeps)
{
    ASSERT_TRUE(holds());
    m_client.hold(QStringLiteral("pause"));
    say(QStringLiteral("PrepareForSleep"), true);
    ASSERT_TRUE(goesOnUntil([&] { return namesIn(QStringLiteral("pause")).size() == 2; }));
    EXPECT_EQ(namesIn(QStringLiteral("pause")),
              (std::vector{QStringLiteral("folder0"), QStringLiteral("folder1")}))
        << "what the user paused, and what a guard stopped, stays as it is";
    EXPECT_GT(
        m_client.asked(QStringLiteral("pause"))[0].value(QStringLiteral("until_ns")).toInteger(),
        m_clock.time)
        << "it ends by itself should nobody tell of the morning";
    EXPECT_FALSE(isLetGo(m_pipes[0])) << "not before the engine took the call";
    m_client.release(QStringLiteral("pause"));
    EXPECT_TRUE(goesOnUntil([&] { return isLetGo(m_pipes[0]); }));
}

TEST_F(SleepOnABus, AfterWakingUpTheSameFoldersLookAgain)
{
    ASSERT_TRUE(holds());
    say(QStringLiteral("PrepareForSleep"), true);
    ASSERT_TRUE(goesOnUntil([&] { return isLetGo(m_pipes[0]); }));
    say(QStringLiteral("PrepareForSleep"), false);
    ASSERT_TRUE(goesOnUntil([&] { return namesIn(QStringLiteral("resume")).size() == 2; }));
    EXPECT_EQ(namesIn(QStringLiteral("resume")),
              (std::vector{QStringLiteral("folder0"), QStringLiteral("folder1")}));
    EXPECT_TRUE(holds()) << "for the next night";
    say(QStringLiteral("PrepareForSleep"), true);
    ASSERT_TRUE(goesOnUntil([&] { return namesIn(QStringLiteral("pause")).size() == 4; }));
}

TEST_F(SleepOnABus, AnEngineThatDoesNotAnswerDoesNotKeepTheComputerAwake)
{
    ASSERT_TRUE(holds());
    m_client.hold(QStringLiteral("pause"));
    say(QStringLiteral("PrepareForSleep"), true);
    EXPECT_TRUE(goesOnUntil([&] { return isLetGo(m_pipes[0]); }));
}

TEST_F(SleepOnABus, AStrangerCannotPauseAnything)
{
    ASSERT_TRUE(holds());
    StandIn stranger(m_address, QStringLiteral("org.example.Stranger"));
    stranger.signal(QStringLiteral("/org/freedesktop/login1"),
                    QStringLiteral("org.freedesktop.login1.Manager"),
                    QStringLiteral("PrepareForSleep"), {true});
    stranger.appear(); // the bus has passed on what came before
    bool isEnding = false;
    QObject::connect(m_watch.get(), &SleepWatch::aboutToShutDown, [&] { isEnding = true; });
    say(QStringLiteral("PrepareForShutdown"), true);
    ASSERT_TRUE(goesOnUntil([&] { return isEnding; }));
    EXPECT_TRUE(m_client.asked().empty());
}

} // namespace
} // namespace tern
