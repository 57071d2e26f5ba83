#pragma once

#include "protocol.h"

#include <functional>
#include <memory>

namespace tern {

/// The command line's end of the control socket: plain blocking calls, for a program that has
/// nothing else to do meanwhile. One thread.
class ControlClient {
public:
    using OnEvent = std::function<void(const QJsonObject &event)>;

    /// Offline when nobody listens there; PermissionDenied when the server is another user's.
    static Result<std::unique_ptr<ControlClient>> connect(const std::string &socketPath);
    ~ControlClient();
    ControlClient(const ControlClient &) = delete;
    ControlClient &operator=(const ControlClient &) = delete;

    /// Asks, and waits for the answer; events are handed over as they come. An error of the far end
    /// is the error of the call; Offline when the far end went away, Busy when it says nothing for
    /// `timeoutMilliseconds` (-1: any time), Stopped when `interrupt` (a descriptor, or -1) becomes
    /// readable first.
    Result<QJsonObject> ask(const std::string &command, const QJsonObject &arguments = {},
                            const OnEvent &onEvent = {}, int interrupt = -1,
                            int timeoutMilliseconds = -1);

private:
    explicit ControlClient(int socket) : m_socket(socket) {}

    Result<void> send(const QByteArray &line);
    Result<QByteArray> readLine(int interrupt, int timeoutMilliseconds);

    int m_socket;
    qint64 m_lastId = 0;
    QByteArray m_input;
};

} // namespace tern
