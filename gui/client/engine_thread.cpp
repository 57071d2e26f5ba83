#include "engine_thread.h"

#include "unshared_json.h"

#include "control/json.h"

#include <utility>

namespace tern {

/// What serves the owner in the engine's thread.
class EngineThread::Desk {
public:
    Desk(EngineHost &host, EngineThread &thread) : m_host(host), m_thread(thread) {}
    ~Desk()
    {
        for (const auto &[id, call] : std::exchange(m_calls, {}))
            call->abandon();
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void open()
    {
        const Listener &listener = m_thread.m_listener;
        Executor &owner = m_thread.m_owner;
        m_host.onShowWindow([&listener, &owner](const std::string &link) {
            owner.post([&listener, link] { listener.windowWanted(link); });
        });
        m_host.onQuit([&listener, &owner] { owner.post(listener.quitWanted); });
        m_host.feed().join(
            {[this] { m_thread.publish(m_host.engine().snapshot()); },
             [&listener, &owner](const std::string &folder, const std::vector<Event> &events) {
                 owner.post([&listener, folder, events] { listener.events(folder, events); });
             }});
        m_host.start(EngineHost::OtherServer::IsEnded,
                     [this](const Result<void> &started) { opened(started); });
    }

    void ask(qint64 id, const QString &command, const QJsonObject &arguments)
    {
        const auto answer = [this, id](const QString &key, const QJsonObject &value) {
            tell(id, key, unshared(value));
            if (key != u"event"_qs)
                m_calls.erase(id);
        };
        const auto call =
            std::make_shared<Call>(Request{id, command.toStdString(), arguments}, answer);
        m_calls.emplace(id, call);
        if (m_isDecided)
            begin(call);
    }

    void abandon(qint64 id)
    {
        const auto found = m_calls.find(id);
        if (found == m_calls.end())
            return;
        const CallPointer call = std::move(found->second);
        m_calls.erase(found);
        call->abandon();
    }

    void end()
    {
        if (std::exchange(m_ending, true))
            return;
        m_host.stop([this] { m_thread.quit(); });
    }

private:
    void opened(const Result<void> &started)
    {
        Executor &owner = m_thread.m_owner;
        const Listener &listener = m_thread.m_listener;
        owner.post([&listener, started] { listener.started(started); });
        if (started)
            m_thread.publish(m_host.engine().snapshot());
        else
            m_refusal = started.error();
        m_isDecided = true;
        const auto early = m_calls; // they come out of the other as they are answered
        for (const auto &[id, call] : early)
            begin(call);
    }

    void begin(const CallPointer &call)
    {
        if (m_refusal)
            call->error(*m_refusal);
        else
            dispatch(m_host.commands(), call);
    }

    void tell(qint64 id, const QString &key, QJsonObject value)
    {
        const Listener &listener = m_thread.m_listener;
        m_thread.m_owner.post(
            [&listener, id, key, value = std::move(value)] { listener.answer(id, key, value); });
    }

    EngineHost &m_host;
    EngineThread &m_thread;
    std::map<qint64, CallPointer> m_calls; ///< in the order of asking
    std::optional<Error> m_refusal;        ///< why the engine does not stand
    bool m_isDecided = false;              ///< whether it does
    bool m_ending = false;
};

EngineThread::EngineThread(EngineHostParts parts, Executor &owner, Listener listener)
    : m_parts(std::move(parts)), m_owner(owner), m_listener(std::move(listener))
{
}

EngineThread::~EngineThread()
{
    if (!m_begun)
        return;
    end();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ended; });
    lock.unlock();
    wait();
}

void EngineThread::begin()
{
    m_begun = true;
    start();
}

void EngineThread::run()
{
    {
        EngineHost host(*std::exchange(m_parts, std::nullopt));
        Desk desk(host, *this);
        desk.open();
        {
            const std::lock_guard lock(m_mutex);
            m_engine = &host.executor();
            m_desk = &desk;
            for (auto &task : std::exchange(m_early, {}))
                m_engine->post([&desk, task = std::move(task)] { task(desk); });
        }
        exec();
        const std::lock_guard lock(m_mutex);
        m_engine = nullptr;
        m_desk = nullptr;
    }
    m_owner.post(m_listener.ended);
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void EngineThread::post(std::function<void(Desk &)> task)
{
    const std::lock_guard lock(m_mutex);
    if (m_engine != nullptr)
        m_engine->post([desk = m_desk, task = std::move(task)] { task(*desk); });
    else if (!m_ended)
        m_early.push_back(std::move(task));
}

void EngineThread::publish(StatusSnapshot snapshot)
{
    const std::lock_guard lock(m_mutex);
    const bool isOnItsWay = m_newest.has_value();
    m_newest = std::move(snapshot);
    if (isOnItsWay)
        return;
    m_owner.post([this] {
        std::unique_lock taking(m_mutex);
        StatusSnapshot newest = std::move(*std::exchange(m_newest, std::nullopt));
        taking.unlock();
        m_listener.snapshot(std::move(newest));
    });
}

void EngineThread::ask(qint64 id, const QString &command, const QJsonObject &arguments)
{
    post([id, command, arguments = unshared(arguments)](Desk &desk) {
        desk.ask(id, command, arguments);
    });
}

void EngineThread::abandon(qint64 id)
{
    post([id](Desk &desk) { desk.abandon(id); });
}

void EngineThread::end()
{
    post([](Desk &desk) { desk.end(); });
}

} // namespace tern
