#include "engine_client.h"

#include "control/json.h"
#include "control/json_read.h"

#include <utility>

namespace tern {

EngineClient::EngineClient(EngineHostParts parts, QObject *parent)
    : Client(parent), m_gui(1), m_thread(std::move(parts), m_gui, listener())
{
}

EngineClient::~EngineClient() = default;

EngineThread::Listener EngineClient::listener()
{
    EngineThread::Listener listener;
    listener.started = [this](const Result<void> &started) {
        if (const auto told = std::exchange(m_started, nullptr))
            told(started);
    };
    listener.snapshot = [this](StatusSnapshot snapshot) { setSnapshot(std::move(snapshot)); };
    listener.events = [this](const std::string &folder, const std::vector<Event> &events) {
        Q_EMIT eventsCommitted(QString::fromStdString(folder), events);
    };
    listener.answer = [this](qint64 id, const QString &key, const QJsonObject &value) {
        answered(id, key, value);
    };
    listener.windowWanted = [this](const std::string &link) {
        Q_EMIT windowWanted(QString::fromStdString(link));
    };
    listener.quitWanted = [this] { Q_EMIT quitWanted(); };
    listener.ended = [this] { ended(); };
    return listener;
}

void EngineClient::start(std::function<void(const Result<void> &)> started)
{
    m_hasBegun = true;
    m_started = std::move(started);
    m_thread.begin();
}

void EngineClient::ask(const QString &command, const QJsonObject &arguments, QObject *context,
                       Answer answer, OnEvent event)
{
    Q_ASSERT(context != nullptr);
    const qint64 id = ++m_lastId;
    const auto gone = connect(context, &QObject::destroyed, this, [this, id] { forget(id); });
    m_open.emplace(id, Open{gone, std::move(answer), std::move(event)});
    if (m_hasEnded)
        m_gui.post([this] { ended(); });
    else
        m_thread.ask(id, command, arguments);
}

void EngineClient::answered(qint64 id, const QString &key, const QJsonObject &value)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return; // who asked has gone meanwhile
    if (key == u"event"_qs) {
        const OnEvent event = found->second.event; // it may end its context
        if (event)
            event(value);
        return;
    }
    const Open open = std::move(found->second);
    m_open.erase(found);
    disconnect(open.contextGone);
    if (key == u"result"_qs)
        open.answer(value);
    else
        open.answer(Failure(errorFrom(value)));
}

void EngineClient::forget(qint64 id)
{
    m_open.erase(id);
    if (!m_hasEnded)
        m_thread.abandon(id);
}

void EngineClient::shutDown(std::function<void()> done)
{
    m_done.push_back(std::move(done));
    if (m_hasBegun && !m_hasEnded)
        return m_thread.end();
    m_hasEnded = true;
    m_gui.post([this] { ended(); });
}

/// Nothing comes from the engine any more.
void EngineClient::ended()
{
    m_hasEnded = true;
    if (const auto told = std::exchange(m_started, nullptr))
        told(fail(ErrorCode::Stopped));
    std::vector<qint64> open; // those that are asked meanwhile are for the next time
    for (const auto &[id, call] : m_open)
        open.push_back(id);
    const QJsonObject stopped = toJson(Error{ErrorCode::Stopped, {}, {}, 0});
    for (const qint64 id : open)
        answered(id, u"error"_qs, stopped);
    const auto done = std::exchange(m_done, {});
    for (const auto &told : done)
        told();
}

} // namespace tern
