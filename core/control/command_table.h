#pragma once

#include "protocol.h"

#include <functional>
#include <memory>
#include <vector>

namespace tern {

/// One request that is being answered. Control thread. Handlers keep it (shared) until they have
/// called result() or error(), once; what is said after the peer has gone is dropped.
class Call {
public:
    /// `key`: "event", "result" or "error".
    using Send = std::function<void(const QString &key, const QJsonObject &value)>;

    Call(Request request, Send send) : m_request(std::move(request)), m_send(std::move(send)) {}

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] const QJsonObject &arguments() const { return m_request.arguments; }
    [[nodiscard]] bool isOpen() const { return static_cast<bool>(m_send); }

    void event(const QJsonObject &event);
    void result(const QJsonObject &result);
    void error(const Error &error);
    /// Called once when the call is over: answered, or the peer went away.
    void onOver(std::function<void()> over) { m_over = std::move(over); }
    /// The peer went away.
    void abandon();

private:
    void answer(const QString &key, const QJsonObject &value);

    Request m_request;
    Send m_send;
    std::function<void()> m_over;
};

using CallPointer = std::shared_ptr<Call>;

/// One command of the control socket.
struct Command {
    std::string name;
    std::vector<std::string> arguments; ///< the keys that it knows; others are refused
    std::string what;                   ///< what it does, in a line
    std::function<void(const CallPointer &)> handler;
};

using CommandTable = std::vector<Command>;

/// Finds the command and starts its handler, or answers what is wrong with the request.
void dispatch(const CommandTable &table, const CallPointer &call);

} // namespace tern
