#include "client/engine_client.h"

#include "control/host_home.h"

#include "control/bytes.h"
#include "control/control_client.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace tern {
namespace {

using test::eventually;
using test::HostHome;

/// A client of an engine in a home of its own.
class EngineClientTest : public ::testing::Test {
protected:
    void start()
    {
        m_client.start([this](const Result<void> &started) { m_started = started; });
    }
    void startAndWait()
    {
        start();
        ASSERT_TRUE(eventually([&] { return m_started.has_value(); }));
        ASSERT_TRUE(*m_started) << m_started->error().detail;
    }
    Result<QJsonObject> ask(const QString &command, const QJsonObject &arguments = {})
    {
        std::optional<Result<QJsonObject>> answer;
        QObject context;
        m_client.ask(command, arguments, &context,
                     [&](const Result<QJsonObject> &given) { answer = given; });
        EXPECT_TRUE(eventually([&] { return answer.has_value(); }));
        return answer.value_or(fail(ErrorCode::Busy));
    }
    [[nodiscard]] bool isInSync() const
    {
        const FolderStatus *folder = m_client.folder("work");
        return folder != nullptr && folder->state == FolderState::InSync;
    }

    HostHome m_home;
    EngineClient m_client{m_home.parts()};
    std::optional<Result<void>> m_started;
};

TEST_F(EngineClientTest, ShowsTheFoldersAndKeepsThemInSync)
{
    m_home.configureFolder();
    m_home.write("local/a.txt", "content");
    startAndWait();
    EXPECT_TRUE(eventually([&] { return isInSync(); }));
    EXPECT_EQ(m_home.read("remote/a.txt"), "content");
    EXPECT_EQ(m_client.snapshot().folders.size(), 1U);
}

TEST_F(EngineClientTest, TellsWhatHappenedAsItIsCommitted)
{
    m_home.configureFolder();
    m_home.write("local/a.txt", "content");
    std::vector<std::string> uploaded;
    QObject::connect(&m_client, &Client::eventsCommitted, &m_client,
                     [&](const QString &folder, const std::vector<Event> &events) {
                         for (const Event &event : events) {
                             if (event.kind == EventKind::Uploaded)
                                 uploaded.push_back(folder.toStdString() + "/"
                                                    + event.path.bytes());
                         }
                     });
    startAndWait();
    EXPECT_TRUE(eventually([&] { return !uploaded.empty(); }));
    EXPECT_THAT(uploaded, ::testing::ElementsAre("work/a.txt"));
}

TEST_F(EngineClientTest, AsksWhatTernAsksAndGetsTheSameAnswer)
{
    m_home.configureFolder();
    startAndWait();
    const auto ping = ask(u"ping"_qs);
    ASSERT_TRUE(ping);
    EXPECT_TRUE(ping->value(u"desktop"_qs).toBool());
    const auto refused = ask(u"no.such.command"_qs);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(refused.error().subject, "no.such.command");
}

TEST_F(EngineClientTest, WhatIsAskedBeforeTheEngineStandsWaits)
{
    m_home.configureFolder();
    QObject context;
    std::optional<std::size_t> folders;
    m_client.ask(u"status"_qs, {}, &context, [&](const Result<QJsonObject> &answer) {
        folders = answer ? snapshotFrom(*answer).folders.size() : 99;
    });
    QCoreApplication::processEvents();
    EXPECT_FALSE(folders);
    start();
    EXPECT_TRUE(eventually([&] { return folders.has_value(); }));
    EXPECT_EQ(folders, 1U);
}

TEST_F(EngineClientTest, NeverAnswersFromInsideOfAsking)
{
    startAndWait();
    QObject context;
    int answers = 0;
    m_client.ask(u"ping"_qs, {}, &context, [&](const auto &) { ++answers; });
    EXPECT_EQ(answers, 0);
    EXPECT_TRUE(eventually([&] { return answers == 1; }));
}

TEST_F(EngineClientTest, HandsOverEventsBeforeTheAnswer)
{
    m_home.configureFolder();
    startAndWait();
    ASSERT_TRUE(eventually([&] { return isInSync(); }));
    for (int i = 0; i < 20; ++i)
        m_home.write("local/" + std::to_string(i), "x");
    QObject context;
    int events = 0;
    std::optional<int> eventsAtAnswer;
    m_client.ask(
        u"status.follow"_qs, {}, &context, [](const auto &) {},
        [&](const QJsonObject &) { ++events; });
    m_client.ask(u"sync"_qs, {{u"name"_qs, u"work"_qs}}, &context,
                 [&](const Result<QJsonObject> &answer) {
                     EXPECT_TRUE(answer);
                     eventsAtAnswer = events;
                 });
    EXPECT_TRUE(eventually([&] { return eventsAtAnswer.has_value(); }));
    EXPECT_GE(eventsAtAnswer.value_or(0), 1);
}

TEST_F(EngineClientTest, CallsNobodyOnceTheContextIsGone)
{
    startAndWait();
    auto context = std::make_unique<QObject>();
    int told = 0;
    m_client.ask(
        u"status.follow"_qs, {}, context.get(), [&](const auto &) { ++told; },
        [&](const auto &) { ++told; });
    m_client.ask(u"ping"_qs, {}, context.get(), [&](const auto &) { ++told; });
    context.reset();
    EXPECT_TRUE(ask(u"ping"_qs)); // what was asked before has come back by now
    EXPECT_EQ(told, 0);
}

TEST_F(EngineClientTest, AContextMayEndInItsOwnAnswer)
{
    startAndWait();
    auto context = std::make_unique<QObject>();
    int told = 0;
    for (int i = 0; i < 2; ++i) {
        m_client.ask(u"ping"_qs, {}, context.get(), [&](const auto &) {
            ++told;
            context.reset();
        });
    }
    EXPECT_TRUE(ask(u"ping"_qs));
    EXPECT_EQ(told, 1);
}

TEST_F(EngineClientTest, APreviewEndsWithItsContext)
{
    m_home.writeMuchOnBothSides();
    startAndWait();
    auto context = std::make_unique<QObject>();
    m_client.ask(u"preview.pair"_qs,
                 {{u"local"_qs, textOf(m_home.local())}, {u"remote"_qs, textOf(m_home.remote())}},
                 context.get(), [](const auto &) { ADD_FAILURE() << "nobody waits for it"; });
    ASSERT_TRUE(eventually([&] { return m_home.hasPreview(); }));
    context.reset();
    EXPECT_TRUE(eventually([&] { return !m_home.hasPreview(); }));
}

TEST_F(EngineClientTest, APreviewEndsWithTheEngine)
{
    m_home.writeMuchOnBothSides();
    startAndWait();
    QObject context;
    std::optional<ErrorCode> answer;
    m_client.ask(u"preview.pair"_qs,
                 {{u"local"_qs, textOf(m_home.local())}, {u"remote"_qs, textOf(m_home.remote())}},
                 &context, [&](const Result<QJsonObject> &given) {
                     answer = given ? std::nullopt : std::optional(given.error().code);
                 });
    ASSERT_TRUE(eventually([&] { return m_home.hasPreview(); }));
    bool done = false;
    m_client.shutDown([&] { done = true; });
    EXPECT_TRUE(eventually([&] { return done; }));
    EXPECT_EQ(answer, ErrorCode::Stopped);
    EXPECT_FALSE(m_home.hasPreview());
}

TEST_F(EngineClientTest, TellsSnapshotsAtMostTenTimesASecond)
{
    m_home.configureFolder();
    startAndWait();
    ASSERT_TRUE(eventually([&] { return isInSync(); }));
    const QSignalSpy snapshots(&m_client, &Client::snapshotChanged);
    const SystemClock clock;
    const std::int64_t start = clock.steadyMilliseconds();
    for (int i = 0; i < 200; ++i) {
        const QString command = i % 2 == 0 ? u"pause"_qs : u"resume"_qs;
        ASSERT_TRUE(ask(command, {{u"name"_qs, u"work"_qs}}));
    }
    const std::int64_t took = clock.steadyMilliseconds() - start;
    EXPECT_LE(snapshots.count(), took / 100 + 1);
}

TEST_F(EngineClientTest, AMistakeInTheConfigurationIsInTheSnapshot)
{
    m_home.configure("folders: 7\n");
    startAndWait();
    EXPECT_TRUE(eventually([&] { return m_client.snapshot().mistake.has_value(); }));
    m_home.configureFolder();
    EXPECT_TRUE(ask(u"reload"_qs));
    EXPECT_TRUE(eventually([&] { return isInSync() && !m_client.snapshot().mistake; }));
}

TEST_F(EngineClientTest, ASecondDesktopIsToldOfTheFirst)
{
    startAndWait();
    const QSignalSpy shown(&m_client, &EngineClient::windowWanted);
    EngineClient second(m_home.parts());
    std::optional<Result<void>> started;
    second.start([&](const Result<void> &begun) { started = begun; });
    ASSERT_TRUE(eventually([&] { return started.has_value(); }));
    ASSERT_FALSE(*started);
    EXPECT_EQ(started->error().code, ErrorCode::Locked);
    QObject context;
    std::optional<Result<QJsonObject>> answer;
    second.ask(u"ping"_qs, {}, &context, [&](const auto &given) { answer = given; });
    ASSERT_TRUE(eventually([&] { return answer.has_value(); }));
    EXPECT_EQ(answer->error().code, ErrorCode::Locked);
    EXPECT_EQ(shown.count(), 0);
}

TEST_F(EngineClientTest, PassesOnWhatIsAskedOfTheWholeProgram)
{
    startAndWait();
    QSignalSpy shown(&m_client, &EngineClient::windowWanted);
    QSignalSpy quit(&m_client, &EngineClient::quitWanted);
    EXPECT_TRUE(ask(u"desktop.show"_qs));
    EXPECT_TRUE(ask(u"stop"_qs));
    EXPECT_TRUE(eventually([&] { return shown.count() == 1 && quit.count() == 1; }));
}

TEST_F(EngineClientTest, ServesOthersOnTheControlSocketMeanwhile)
{
    startAndWait();
    // The engine answers from its own thread, so this one may block.
    const auto other = ControlClient::connect(m_home.directories().socket());
    ASSERT_TRUE(other);
    EXPECT_TRUE((*other)->ask("ping"));
}

TEST_F(EngineClientTest, EndsInOrderAndAnswersWhatWasStillOpen)
{
    m_home.configureFolder();
    startAndWait();
    QObject context;
    std::vector<std::string> order;
    m_client.ask(u"status.follow"_qs, {}, &context, [&](const Result<QJsonObject> &answer) {
        EXPECT_FALSE(answer);
        order.push_back(name(answer.error().code));
    });
    m_client.shutDown([&] { order.emplace_back("done"); });
    EXPECT_TRUE(order.empty()) << "later, not from inside";
    EXPECT_TRUE(eventually([&] { return order.size() == 2; }));
    EXPECT_THAT(order, ::testing::ElementsAre("stopped", "done"));
    const auto late = ask(u"ping"_qs);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::Stopped);
    bool again = false;
    m_client.shutDown([&] { again = true; });
    EXPECT_TRUE(eventually([&] { return again; }));
}

TEST_F(EngineClientTest, EndsAlthoughItNeverBegan)
{
    bool done = false;
    m_client.shutDown([&] { done = true; });
    EXPECT_TRUE(eventually([&] { return done; }));
}

TEST_F(EngineClientTest, EndsBeforeTheEngineStands)
{
    m_home.configureFolder();
    start();
    bool done = false;
    m_client.shutDown([&] { done = true; });
    EXPECT_TRUE(eventually([&] { return done; }));
    EXPECT_TRUE(m_started.has_value());
}

TEST_F(EngineClientTest, EndsInTheMiddleOfARunWithItsOwner)
{
    m_home.configureFolder();
    for (int i = 0; i < 500; ++i)
        m_home.write("local/" + std::to_string(i), "content");
    EngineClient client(m_home.parts());
    client.start([](const Result<void> &) {});
    EXPECT_TRUE(eventually([&] { return !client.snapshot().folders.empty(); }));
}

} // namespace
} // namespace tern
