#include "bus_probe.h"

#include <QStringList>
#include <QUrl>

#include <unistd.h>

namespace tern {

namespace {

constexpr qsizetype longestAnswer = 4096;

QString unescaped(QStringView value)
{
    return QUrl::fromPercentEncoding(value.toUtf8());
}

} // namespace

QString socketIn(const QString &busAddress)
{
    const QString first = busAddress.section(u';', 0, 0);
    const QString transport = QStringLiteral("unix:");
    if (!first.startsWith(transport))
        return {};
    const QStringList pairs = first.mid(transport.size()).split(u',');
    for (const QString &pair : pairs) {
        const QStringView key = QStringView(pair).left(pair.indexOf(u'='));
        const QStringView value = QStringView(pair).mid(pair.indexOf(u'=') + 1);
        if (key == u"path")
            return unescaped(value);
        if (key == u"abstract")
            return QChar(u'\0') + unescaped(value);
    }
    return {};
}

void BusProbe::ask(const QString &address)
{
    connect(&m_socket, &QLocalSocket::connected, this, &BusProbe::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &BusProbe::listen);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { end(false); });
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    m_patience.setSingleShot(true);
    const QString socket = socketIn(address);
    if (socket.isEmpty()) {
        m_patience.start(0);
        return;
    }
    m_patience.start(patienceMilliseconds);
    if (socket.startsWith(QChar(u'\0'))) {
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        m_socket.setServerName(socket.mid(1));
    } else {
        m_socket.setServerName(socket);
    }
    // Later, so that a socket which refuses at once does not answer from inside of here.
    QMetaObject::invokeMethod(
        this, [this] { m_socket.connectToServer(QIODevice::ReadWrite); }, Qt::QueuedConnection);
}

void BusProbe::greet()
{
    const QByteArray user = QByteArray::number(::getuid()).toHex();
    m_socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + user + "\r\n");
}

void BusProbe::listen()
{
    m_heard += m_socket.read(longestAnswer);
    if (m_heard.contains("\r\n"))
        end(m_heard.startsWith("OK "));
    else if (m_heard.size() >= longestAnswer)
        end(false);
}

void BusProbe::end(bool letsIn)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT answered(letsIn);
}

} // namespace tern
