#pragma once

#include "command_table.h"

#include <QLocalServer>
#include <QObject>

#include <map>

namespace tern {

/// Serves a command table on a local socket, to processes of the same user only. Lives on the
/// control thread. Bounded: see protocol.h.
class ControlServer final : public QObject {
public:
    explicit ControlServer(CommandTable table, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Listens at `path`, whose folder must be private to the user. One process at a time: a lock
    /// file beside the socket tells a live server (Locked; detail: its process id) from a socket
    /// that a dead one left, which is replaced.
    Result<void> listen(const std::string &path);
    /// Ends all connections and removes the socket.
    void close();

private:
    class Connection;

    Result<void> lock(const std::string &path);
    void acceptAll();
    void drop(Connection *connection);

    CommandTable m_table;
    QLocalServer m_server;
    std::map<Connection *, std::unique_ptr<Connection>> m_connections;
    std::string m_lockPath;
    int m_lock = -1;
};

/// The process id in the lock file beside the socket, while its process holds it; nothing: no
/// server runs.
[[nodiscard]] std::optional<std::int64_t> runningServer(const std::string &socketPath);

} // namespace tern
