#include "control/control_client.h"
#include "control/control_server.h"

#include "fake_commands.h"
#include "settings/temporary_folder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocalSocket>

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace tern {
namespace {

/// Turns the event loop until something holds; generous, because machines are slow at times.
template <class Condition>
bool eventually(Condition condition)
{
    const QDeadlineTimer deadline(30'000);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

class ControlSocket : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_server.listen(path())); }

    [[nodiscard]] std::string path() const { return m_folder.at("control.sock"); }

    /// Runs `work` beside the server's event loop.
    void meanwhile(const std::function<void()> &work)
    {
        std::atomic<bool> done = false;
        std::thread thread([&] {
            work();
            done = true;
        });
        EXPECT_TRUE(eventually([&] { return done.load(); }));
        thread.join();
    }

    Result<QJsonObject> ask(const std::string &command, const QJsonObject &arguments = {},
                            const ControlClient::OnEvent &onEvent = {})
    {
        Result<QJsonObject> answer = fail(ErrorCode::Io);
        meanwhile([&] {
            const auto client = ControlClient::connect(path());
            answer = client ? (*client)->ask(command, arguments, onEvent)
                            : Result<QJsonObject>(Failure(client.error()));
        });
        return answer;
    }

    /// Sends raw bytes; what came back until the server said something or hung up.
    QByteArray sendRaw(const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(QString::fromStdString(path()));
        EXPECT_TRUE(eventually([&] { return socket.state() == QLocalSocket::ConnectedState; }));
        socket.write(bytes);
        QByteArray answer;
        EXPECT_TRUE(eventually([&] {
            answer += socket.readAll();
            return answer.contains('\n') || socket.state() == QLocalSocket::UnconnectedState;
        }));
        return answer;
    }

    test::TemporaryFolder m_folder;
    test::FakeCommands m_commands;
    ControlServer m_server{m_commands.table()};
};

TEST_F(ControlSocket, AnswersACommand)
{
    const auto answer = ask("echo", {{QStringLiteral("text"), QStringLiteral("tern")}});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->value(u"text"_qs).toString(), u"tern"_qs);
}

TEST_F(ControlSocket, IsForItsUserAlone)
{
    struct stat status = {};
    ASSERT_EQ(::stat(path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 077, 0U);
}

TEST_F(ControlSocket, SendsEventsBeforeTheResult)
{
    std::vector<int> numbers;
    const auto answer = ask("count", {}, [&](const QJsonObject &event) {
        numbers.push_back(event.value(u"number"_qs).toInt());
    });
    EXPECT_TRUE(answer);
    EXPECT_THAT(numbers, ::testing::ElementsAre(1, 2, 3));
}

TEST_F(ControlSocket, CarriesAnErrorWithAllItsFacts)
{
    const auto answer = ask("fail");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), (Error{ErrorCode::NoSpace, "a\xff", "detail", 28}));
}

TEST_F(ControlSocket, RefusesAnUnknownCommand)
{
    const auto answer = ask("nothing");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(answer.error().subject, "nothing");
}

TEST_F(ControlSocket, RefusesAnUnknownArgument)
{
    const auto answer = ask("echo", {{QStringLiteral("txet"), 1}});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::BadInput);
    EXPECT_EQ(answer.error().subject, "txet");
}

TEST_F(ControlSocket, TakesExactBytesBesideAKnownArgument)
{
    EXPECT_TRUE(ask("echo", {{QStringLiteral("path_base64"), QStringLiteral("/w==")}}));
}

TEST_F(ControlSocket, AnswersWhatIsNoJson)
{
    EXPECT_THAT(sendRaw("this is no json\n").toStdString(), ::testing::HasSubstr("bad_input"));
}

TEST_F(ControlSocket, AnswersARequestWithoutACommand)
{
    EXPECT_THAT(sendRaw("{\"id\":7}\n").toStdString(), ::testing::HasSubstr("bad_input"));
    EXPECT_THAT(sendRaw("{\"command\":\"echo\"}\n").toStdString(),
                ::testing::HasSubstr("bad_input"));
}

TEST_F(ControlSocket, RefusesWhatIsNestedTooDeeply)
{
    const QByteArray deep = "{\"id\":1,\"command\":\"echo\",\"arguments\":{\"text\":"
                            + QByteArray(1000, '[') + QByteArray(1000, ']') + "}}\n";
    EXPECT_THAT(sendRaw(deep).toStdString(), ::testing::HasSubstr("nested"));
}

TEST_F(ControlSocket, HangsUpOnALineWithoutEnd)
{
    const QByteArray answer = sendRaw(QByteArray(maxLineBytes + 4096, 'x'));
    EXPECT_THAT(answer.toStdString(), ::testing::HasSubstr("too_large"));
}

TEST_F(ControlSocket, ServesSeveralCallsOnOneConnection)
{
    int answered = 0;
    meanwhile([&] {
        const auto client = ControlClient::connect(path());
        ASSERT_TRUE(client);
        for (int i = 0; i < 20; ++i)
            answered += (*client)->ask("echo").has_value() ? 1 : 0;
    });
    EXPECT_EQ(answered, 20);
}

TEST_F(ControlSocket, TellsAHandlerThatItsPeerWentAway)
{
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(path()));
    socket.write(requestLine({1, "wait", {}}));
    ASSERT_TRUE(eventually([&] { return m_commands.waiting() == 1; }));
    socket.abort();
    EXPECT_TRUE(eventually([&] { return m_commands.over() == 1; }));
    m_commands.release(); // answers nobody, and hurts nobody
}

TEST_F(ControlSocket, DropsAReaderThatDoesNotRead)
{
    QLocalSocket socket;
    socket.setReadBufferSize(1);
    socket.connectToServer(QString::fromStdString(path()));
    socket.write(requestLine({1, "flood", {}}));
    ASSERT_TRUE(eventually([&] { return socket.bytesToWrite() == 0; }));
    // The server lives, and serves others.
    EXPECT_TRUE(ask("echo"));
}

TEST_F(ControlSocket, BoundsTheNumberOfConnections)
{
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < maxConnections + 8; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        QLocalSocket &socket = *sockets.back();
        socket.connectToServer(QString::fromStdString(path()));
        ASSERT_TRUE(eventually([&] { return socket.state() != QLocalSocket::ConnectingState; }));
        socket.write(requestLine({1, "echo", {}}));
        QCoreApplication::processEvents();
    }
    const auto count = [&](auto predicate) {
        return std::count_if(sockets.begin(), sockets.end(), predicate);
    };
    EXPECT_TRUE(eventually([&] {
        return count([](const auto &socket) { return socket->bytesAvailable() > 0; })
               == maxConnections;
    }));
    EXPECT_TRUE(eventually([&] {
        return count([](const auto &socket) {
                   return socket->state() == QLocalSocket::UnconnectedState;
               })
               == 8;
    }));
}

TEST_F(ControlSocket, BoundsTheOpenCallsOfOneConnection)
{
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(path()));
    for (int i = 0; i <= maxOpenCalls; ++i)
        socket.write(requestLine({i + 1, "wait", {}}));
    QByteArray answer;
    EXPECT_TRUE(eventually([&] {
        answer += socket.readAll();
        return answer.contains("busy");
    }));
    EXPECT_EQ(m_commands.waiting(), static_cast<std::size_t>(maxOpenCalls));
}

TEST_F(ControlSocket, ASecondServerFindsTheFirst)
{
    ControlServer second(m_commands.table());
    const auto listening = second.listen(path());
    ASSERT_FALSE(listening);
    EXPECT_EQ(listening.error().code, ErrorCode::Locked);
    EXPECT_EQ(listening.error().detail, std::to_string(::getpid()));
    EXPECT_EQ(runningServer(path()), ::getpid());
}

TEST_F(ControlSocket, AnInterruptEndsAWaitingClient)
{
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    Result<QJsonObject> answer = fail(ErrorCode::Io);
    std::thread thread([&] {
        const auto client = ControlClient::connect(path());
        answer = (*client)->ask("wait", {}, {}, ends[0]);
    });
    EXPECT_TRUE(eventually([&] { return m_commands.waiting() == 1; }));
    EXPECT_EQ(::write(ends[1], "i", 1), 1);
    thread.join();
    EXPECT_EQ(answer.error().code, ErrorCode::Stopped);
    ::close(ends[0]);
    ::close(ends[1]);
}

TEST_F(ControlSocket, AClientThatWaitsTooLongGivesUp)
{
    Result<QJsonObject> answer = fail(ErrorCode::Io);
    meanwhile([&] {
        const auto client = ControlClient::connect(path());
        answer = (*client)->ask("wait", {}, {}, -1, 20);
    });
    EXPECT_EQ(answer.error().code, ErrorCode::Busy);
}

TEST_F(ControlSocket, AClientLearnsThatTheServerEnded)
{
    Result<QJsonObject> answer = fail(ErrorCode::Io);
    std::thread thread([&] {
        const auto client = ControlClient::connect(path());
        answer = (*client)->ask("wait");
    });
    EXPECT_TRUE(eventually([&] { return m_commands.waiting() == 1; }));
    m_server.close();
    thread.join();
    EXPECT_EQ(answer.error().code, ErrorCode::Offline);
}

TEST(ControlServer, ReplacesTheSocketOfADeadOne)
{
    const test::TemporaryFolder folder;
    folder.write("control.sock", "left behind");
    folder.write("control.sock.lock", "999999");
    EXPECT_EQ(runningServer(folder.at("control.sock")), std::nullopt);
    test::FakeCommands commands;
    ControlServer server(commands.table());
    EXPECT_TRUE(server.listen(folder.at("control.sock")));
}

TEST(ControlServer, ANewOneStartsAfterTheOldOneEnded)
{
    const test::TemporaryFolder folder;
    test::FakeCommands commands;
    for (int i = 0; i < 3; ++i) {
        ControlServer server(commands.table());
        EXPECT_TRUE(server.listen(folder.at("control.sock")));
    }
    EXPECT_EQ(runningServer(folder.at("control.sock")), std::nullopt);
}

TEST(ControlClient, SaysThatNobodyListens)
{
    const test::TemporaryFolder folder;
    const auto client = ControlClient::connect(folder.at("control.sock"));
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().code, ErrorCode::Offline);
}

TEST(ControlClient, RefusesAPathThatNoSocketCanHave)
{
    const auto client = ControlClient::connect("/" + std::string(200, 'x'));
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().code, ErrorCode::NameTooLong);
}

} // namespace
} // namespace tern
