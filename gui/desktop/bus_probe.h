#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace tern {

/// Asks a message bus whether it lets this user in, without ever waiting: QtDBus itself waits up to
/// half a minute for a bus that hangs, and all its connections wait along. GUI thread.
class BusProbe final : public QObject {
    Q_OBJECT
public:
    static constexpr int patienceMilliseconds = 5'000;

    using QObject::QObject;

    /// `address` as in DBUS_SESSION_BUS_ADDRESS. Only sockets of this computer are tried; a list is
    /// tried at its first one.
    void ask(const QString &address);

Q_SIGNALS:
    /// Once. Not from inside of ask().
    void answered(bool letsIn);

private:
    void greet();
    void listen();
    void end(bool letsIn);

    QLocalSocket m_socket;
    QTimer m_patience;
    QByteArray m_heard;
    bool m_over = false;
};

/// The name of the socket in a bus address, as QLocalSocket takes it (an abstract one begins with a
/// NUL); empty when there is none. Pure.
[[nodiscard]] QString socketIn(const QString &busAddress);

} // namespace tern
