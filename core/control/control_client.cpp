#include "control_client.h"

#include "json_read.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tern {

namespace {

// An answer may be longer than a request may be: a status with all its conflicts.
constexpr qsizetype maxAnswerBytes = 64 << 20;

} // namespace

Result<std::unique_ptr<ControlClient>> ControlClient::connect(const std::string &socketPath)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof address.sun_path)
        return fail(ErrorCode::NameTooLong, socketPath);
    std::memcpy(address.sun_path, socketPath.data(), socketPath.size());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return Failure(systemError(errno, socketPath));
    std::unique_ptr<ControlClient> client(new ControlClient(descriptor));
    const void *raw = &address;
    if (::connect(descriptor, static_cast<const sockaddr *>(raw), sizeof address) != 0) {
        Error error = systemError(errno, socketPath);
        if (errno == ENOENT || errno == ECONNREFUSED)
            error.code = ErrorCode::Offline;
        return Failure(std::move(error));
    }
    ucred peer = {};
    socklen_t length = sizeof peer;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0
        || peer.uid != ::getuid())
        return fail(ErrorCode::PermissionDenied, socketPath, "belongs to another user");
    return client;
}

ControlClient::~ControlClient()
{
    ::close(m_socket);
}

Result<QJsonObject> ControlClient::ask(const std::string &command, const QJsonObject &arguments,
                                       const OnEvent &onEvent, int interrupt,
                                       int timeoutMilliseconds)
{
    const qint64 id = ++m_lastId;
    TERN_TRY(send(requestLine({id, command, arguments})));
    for (;;) {
        TERN_TRY(const QByteArray line, readLine(interrupt, timeoutMilliseconds));
        TERN_TRY(const QJsonObject answer, parseMessage(line));
        const qint64 answered = answer.value(u"id"_qs).toInteger();
        if (answered != id && answered != 0) // 0: the line as a whole was refused
            continue;
        if (answer.contains(u"error"_qs))
            return Failure(errorFrom(answer.value(u"error"_qs).toObject()));
        if (answer.contains(u"result"_qs))
            return answer.value(u"result"_qs).toObject();
        if (onEvent)
            onEvent(answer.value(u"event"_qs).toObject());
    }
}

Result<void> ControlClient::send(const QByteArray &line)
{
    for (qsizetype done = 0; done < line.size();) {
        const ssize_t count = ::send(m_socket, line.constData() + done,
                                     static_cast<std::size_t>(line.size() - done), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(ErrorCode::Offline, "control", std::strerror(errno));
        done += count;
    }
    return {};
}

Result<QByteArray> ControlClient::readLine(int interrupt, int timeoutMilliseconds)
{
    for (qsizetype searched = 0;;) {
        const qsizetype end = m_input.indexOf('\n', searched);
        if (end >= 0) {
            QByteArray line = m_input.left(end);
            m_input.remove(0, end + 1);
            return line;
        }
        searched = m_input.size();
        if (searched > maxAnswerBytes)
            return fail(ErrorCode::TooLarge, "control");
        std::array<pollfd, 2> waits = {pollfd{m_socket, POLLIN, 0}, pollfd{interrupt, POLLIN, 0}};
        const int ready = ::poll(waits.data(), interrupt < 0 ? 1 : 2, timeoutMilliseconds);
        if (ready < 0 && errno != EINTR)
            return Failure(systemError(errno, "control"));
        if (ready == 0)
            return fail(ErrorCode::Busy, "control", "no answer");
        if (waits[1].revents != 0)
            return fail(ErrorCode::Stopped);
        if (ready < 0 || waits[0].revents == 0)
            continue;
        std::array<char, 65536> buffer;
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count == 0 || (count < 0 && errno != EINTR))
            return fail(ErrorCode::Offline, "control", "the connection ended");
        if (count > 0)
            m_input.append(buffer.data(), count);
    }
}

} // namespace tern
