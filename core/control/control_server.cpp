#include "control_server.h"

#include "json.h"

#include <QLocalSocket>
#include <QPointer>

#include <array>
#include <cerrno>
#include <charconv>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tern {

namespace {

std::string lockPathOf(const std::string &socketPath)
{
    return socketPath + ".lock";
}

bool isSameUser(qintptr descriptor)
{
    ucred peer = {};
    socklen_t length = sizeof peer;
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
           && peer.uid == ::getuid();
}

std::string contentOf(int descriptor)
{
    std::array<char, 32> buffer{};
    const ssize_t length = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    return length > 0 ? std::string(buffer.data(), static_cast<std::size_t>(length))
                      : std::string();
}

} // namespace

/// One peer: its lines in, answers out.
class ControlServer::Connection final : public QObject {
public:
    Connection(ControlServer &server, QLocalSocket *socket) : m_server(server), m_socket(socket)
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(maxLineBytes);
        connect(m_socket, &QLocalSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QLocalSocket::disconnected, this, [this] { end(); });
    }

    ~Connection() override
    {
        m_socket->disconnect(this);
        for (const CallPointer &call : std::exchange(m_calls, {}))
            call->abandon();
    }

    void read()
    {
        while (!m_ended && m_socket->bytesAvailable() > 0) {
            if (auto added = m_lines.add(m_socket->readAll()); !added)
                return refuse(added.error());
            while (!m_ended) {
                const std::optional<QByteArray> line = m_lines.next();
                if (!line)
                    break;
                if (!line->trimmed().isEmpty())
                    start(*line);
            }
        }
    }

private:
    void start(const QByteArray &line)
    {
        std::erase_if(m_calls, [](const CallPointer &call) { return !call->isOpen(); });
        Result<Request> request = parseRequest(line);
        if (!request) {
            send(answerLine(0, u"error"_qs, toJson(request.error())));
            return;
        }
        const auto answer = [self = QPointer<Connection>(this),
                             id = request->id](const QString &key, const QJsonObject &value) {
            if (self)
                self->send(answerLine(id, key, value));
        };
        const auto call = std::make_shared<Call>(std::move(*request), answer);
        if (m_calls.size() >= maxOpenCalls) {
            call->error({ErrorCode::Busy, {}, "too many open calls", 0});
            return;
        }
        m_calls.push_back(call);
        dispatch(m_server.m_table, call);
    }

    void send(const QByteArray &line)
    {
        if (m_ended)
            return;
        if (m_socket->bytesToWrite() + line.size() > maxUnreadBytes) {
            m_socket->abort();
            return end();
        }
        m_socket->write(line);
        m_socket->flush();
    }

    void refuse(const Error &error)
    {
        send(answerLine(0, u"error"_qs, toJson(error)));
        m_socket->disconnectFromServer();
        end();
    }

    void end()
    {
        if (m_ended)
            return;
        m_ended = true;
        // Later, because this may be called from inside of a handler of a call of this peer.
        QMetaObject::invokeMethod(
            &m_server, [&server = m_server, this] { server.drop(this); }, Qt::QueuedConnection);
    }

    ControlServer &m_server;
    QLocalSocket *m_socket;
    LineBuffer m_lines;
    std::vector<CallPointer> m_calls;
    bool m_ended = false;
};

ControlServer::ControlServer(CommandTable table, QObject *parent)
    : QObject(parent), m_table(std::move(table))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxConnections);
    connect(&m_server, &QLocalServer::newConnection, this, [this] { acceptAll(); });
}

ControlServer::~ControlServer()
{
    close();
}

Result<void> ControlServer::lock(const std::string &path)
{
    m_lock = ::open(lockPathOf(path).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0)
        return Failure(systemError(errno, lockPathOf(path)));
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        std::string holder = contentOf(m_lock);
        ::close(std::exchange(m_lock, -1));
        return fail(ErrorCode::Locked, path, std::move(holder));
    }
    const std::string self = std::to_string(::getpid());
    if (::ftruncate(m_lock, 0) != 0
        || ::pwrite(m_lock, self.data(), self.size(), 0) != static_cast<ssize_t>(self.size()))
        return Failure(systemError(errno, lockPathOf(path)));
    m_lockPath = lockPathOf(path);
    return {};
}

Result<void> ControlServer::listen(const std::string &path)
{
    TERN_TRY(lock(path));
    const QString socketName = QString::fromStdString(path);
    QLocalServer::removeServer(socketName); // the lock is ours: whoever left it is dead
    if (m_server.listen(socketName))
        return {};
    const std::string why = m_server.errorString().toStdString();
    close();
    return fail(ErrorCode::Io, path, why);
}

void ControlServer::close()
{
    m_server.close();
    m_connections.clear();
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
}

void ControlServer::acceptAll()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(socket->socketDescriptor()) || m_connections.size() >= maxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto connection = std::make_unique<Connection>(*this, socket);
        Connection *key = connection.get();
        m_connections.emplace(key, std::move(connection));
        key->read();
    }
}

void ControlServer::drop(Connection *connection)
{
    m_connections.erase(connection);
}

std::optional<std::int64_t> runningServer(const std::string &socketPath)
{
    const int descriptor =
        ::open(lockPathOf(socketPath).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return std::nullopt;
    const bool held = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0;
    const std::string text = contentOf(descriptor);
    ::close(descriptor);
    if (!held)
        return std::nullopt;
    std::int64_t process = 0;
    std::from_chars(text.data(), text.data() + text.size(), process);
    return process;
}

} // namespace tern
