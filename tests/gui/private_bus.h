#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

#include <csignal>

namespace tern::test {

/// A message bus of the test's own.
class PrivateBus {
public:
    ~PrivateBus() { end(); }

    /// Its address; empty when there is none to be had.
    QString start()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return {};
        m_daemon.start(program,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
        if (!m_daemon.waitForReadyRead())
            return {};
        return QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    /// It keeps its sockets open and says nothing more.
    void hang() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    void end()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
};

/// Lets the event loop run until `over`; false when that takes very long.
inline bool goesOnUntil(const std::function<bool()> &over, int patience = 60'000)
{
    QElapsedTimer watch;
    watch.start();
    while (!over() && watch.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return over();
}

/// Stands in for a service of the desktop: keeps what it was asked, and answers as it is told to.
class StandIn final : public QDBusVirtualObject {
public:
    /// Nothing: never answers.
    using Handler = std::function<std::optional<QVariantList>(const QDBusMessage &)>;

    StandIn(const QString &busAddress, const QString &service)
        : m_connection(QStringLiteral("stand-in-") + service + QString::number(++made())),
          m_service(service),
          m_bus(QDBusConnection::connectToBus(busAddress, m_connection))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
    }
    ~StandIn() override
    {
        m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(m_connection);
    }

    void appear() { EXPECT_TRUE(m_bus.registerService(m_service)); }
    void vanish() { EXPECT_TRUE(m_bus.unregisterService(m_service)); }
    void answer(const QString &method, Handler handler) { m_handlers[method] = std::move(handler); }
    void answer(const QString &method, const QVariantList &values)
    {
        answer(method, [values](const QDBusMessage &) { return std::optional(values); });
    }
    void neverAnswer(const QString &method)
    {
        answer(method, [](const QDBusMessage &) { return std::nullopt; });
    }
    void signal(const QString &path, const QString &interface, const QString &name,
                const QVariantList &values)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(values);
        m_bus.send(message);
    }
    [[nodiscard]] std::vector<QVariantList> asked(const QString &method) const
    {
        std::vector<QVariantList> found;
        for (const QDBusMessage &call : m_calls) {
            if (call.member() == method)
                found.push_back(call.arguments());
        }
        return found;
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        m_calls.push_back(message);
        const auto handler = m_handlers.find(message.member());
        if (handler == m_handlers.end())
            return false;
        if (const std::optional<QVariantList> values = handler->second(message))
            bus.send(message.createReply(*values));
        return true;
    }

private:
    static int &made()
    {
        static int count = 0;
        return count;
    }

    const QString m_connection;
    const QString m_service;
    QDBusConnection m_bus;
    std::map<QString, Handler> m_handlers;
    std::vector<QDBusMessage> m_calls;
};

} // namespace tern::test
