#include "on_a_bus.h"

#include "desktop/appearance.h"
#include "desktop/bus_probe.h"
#include "desktop/desktop_file_manager.h"
#include "desktop/sleep_watch.h"

#include <QLocalServer>
#include <QTemporaryDir>

namespace tern {
namespace {

using test::goesOnUntil;
using test::OnABus;
using test::textOf;

TEST(NoBus, IsNoHindrance)
{
    DesktopBus bus{QString()};
    EXPECT_EQ(bus.state(), DesktopBus::State::Connecting);
    Notifications notifications(bus);
    Appearance appearance(bus);
    SleepWatch watch(bus);
    std::vector<QUrl> opened;
    DesktopFileManager files(bus, [&](const QUrl &url) { opened.push_back(url); });
    int notShown = 0;
    QObject::connect(&notifications, &Notifications::notShown, [&] { ++notShown; });
    notifications.show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    files.reveal("/home/ada/study/a.csv");
    EXPECT_TRUE(goesOnUntil([&] { return notShown == 1 && opened.size() == 1; }));
    EXPECT_EQ(bus.state(), DesktopBus::State::Absent);
    EXPECT_EQ(opened[0], QUrl(QStringLiteral("file:///home/ada/study")));
    EXPECT_EQ(appearance.scheme(), Appearance::Scheme::NoPreference);
    EXPECT_FALSE(watch.isHolding());
}

TEST(NoBus, AddressesThatLeadNowhereAreNoBus)
{
    for (const char *address :
         {"unix:path=/nowhere/at/all", "unix:abstract=tern-nobody-listens", "tcp:host=x,port=1",
          "unixexec:path=/bin/true", "nonsense", "unix:", ";;;", "unix:path="}) {
        DesktopBus bus(QString::fromLatin1(address));
        EXPECT_TRUE(goesOnUntil([&] { return bus.state() == DesktopBus::State::Absent; }))
            << address;
    }
}

TEST(NoBus, SocketsAreFoundInAddresses)
{
    EXPECT_EQ(socketIn(QStringLiteral("unix:path=/run/user/1000/bus")),
              QStringLiteral("/run/user/1000/bus"));
    EXPECT_EQ(socketIn(QStringLiteral("unix:path=/tmp/a%20b,guid=0123;unix:path=/x")),
              QStringLiteral("/tmp/a b"));
    EXPECT_EQ(socketIn(QStringLiteral("unix:abstract=/tmp/dbus-1")),
              QChar(u'\0') + QStringLiteral("/tmp/dbus-1"));
    EXPECT_TRUE(socketIn(QStringLiteral("tcp:host=localhost")).isEmpty());
}

TEST(NoBus, TheSessionsAddressFollowsTheEnvironment)
{
    std::map<std::string, std::string> values;
    const auto environment = [&](const char *name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
    EXPECT_TRUE(sessionBusAddress(environment).isEmpty()) << "none is started for us";
    values["XDG_RUNTIME_DIR"] = "/run/user/1000";
    EXPECT_EQ(sessionBusAddress(environment), QStringLiteral("unix:path=/run/user/1000/bus"));
    values["DBUS_SESSION_BUS_ADDRESS"] = "unix:abstract=x";
    EXPECT_EQ(sessionBusAddress(environment), QStringLiteral("unix:abstract=x"));
    EXPECT_EQ(systemBusAddress(environment),
              QStringLiteral("unix:path=/run/dbus/system_bus_socket"));
}

/// Takes connections, and whatever is said on them, and never says a word.
class SilentServer {
public:
    explicit SilentServer(QByteArray word = {})
    {
        EXPECT_TRUE(m_folder.isValid());
        EXPECT_TRUE(m_server.listen(m_folder.filePath(QStringLiteral("bus"))));
        QObject::connect(&m_server, &QLocalServer::newConnection,
                         [this, word] { m_server.nextPendingConnection()->write(word); });
    }
    [[nodiscard]] QString address() const
    {
        return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
    }

private:
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

TEST(HangingBus, IsGivenUpWhileTheDesktopGoesOn)
{
    const SilentServer server;
    DesktopBus bus(server.address());
    QElapsedTimer longest;
    longest.start();
    qint64 worst = 0;
    EXPECT_TRUE(goesOnUntil([&] {
        worst = std::max(worst, longest.restart());
        return bus.state() == DesktopBus::State::Absent;
    }));
    EXPECT_LT(worst, 4'000) << "the event loop stood still";
}

TEST(HangingBus, OneThatRefusesOrSaysNonsenseIsGivenUpAtOnce)
{
    for (const QByteArray &word :
         {QByteArray("REJECTED EXTERNAL\r\n"), QByteArray("HTTP/1.1 400 no\r\n\r\n"),
          QByteArray(100'000, 'x')}) {
        const SilentServer server(word);
        DesktopBus bus(server.address());
        EXPECT_TRUE(goesOnUntil([&] { return bus.state() == DesktopBus::State::Absent; }));
    }
}

TEST(HangingBus, TheEndDoesNotWaitForIt)
{
    // It says yes, so that a thread begins to connect, and then nothing more.
    const SilentServer server("OK 0123456789abcdef0123456789abcdef\r\n");
    QElapsedTimer watch;
    watch.start();
    {
        DesktopBus bus(server.address());
        bool isAnswered = false;
        QObject::connect(&bus, &DesktopBus::stateChanged, [&] { isAnswered = true; });
        goesOnUntil([&] { return isAnswered; }, 300);
    }
    EXPECT_LT(watch.elapsed(), 10'000);
}

TEST_F(OnABus, ABusThatIsLostIsAbsent)
{
    m_daemon.end();
    EXPECT_TRUE(goesOnUntil([&] { return m_bus->state() == DesktopBus::State::Absent; }));
}

TEST_F(OnABus, ABusThatHangsLaterHoldsNothingUp)
{
    Notifications notifications(*m_bus);
    std::vector<QUrl> opened;
    DesktopFileManager files(*m_bus, [&](const QUrl &url) { opened.push_back(url); });
    m_daemon.hang();
    QElapsedTimer watch;
    watch.start();
    notifications.show(textOf(NoticeKind::ConflictFound, QStringLiteral("one")));
    files.reveal("/home/ada/a");
    EXPECT_LT(watch.elapsed(), 2'000);
    EXPECT_TRUE(goesOnUntil([&] { return opened.size() == 1; })) << "the folder is opened instead";
}

} // namespace
} // namespace tern
