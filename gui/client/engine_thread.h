#pragma once

#include "control/engine_host.h"

#include <QThread>

#include <condition_variable>
#include <map>
#include <mutex>

namespace tern {

/// The thread that an engine of the desktop lives in. Made, asked and ended by one other thread,
/// its owner; tells that one by way of the owner's executor, in the order of what happened.
///
/// All hand-overs go through queues with locks that the thread sanitizer sees (qt_executor.h).
class EngineThread final : public QThread {
public:
    /// Called on the owner's thread.
    struct Listener {
        std::function<void(const Result<void> &)> started;
        std::function<void(StatusSnapshot)> snapshot; ///< the newest; some may be left out
        std::function<void(const std::string &folder, const std::vector<Event> &)> events;
        /// Of the call `id`; `key`: "event", "result" or "error".
        std::function<void(qint64 id, const QString &key, const QJsonObject &value)> answer;
        ShowWindow windowWanted;
        std::function<void()> quitWanted;
        std::function<void()> ended; ///< the last call
    };

    /// `owner` outlives the thread.
    EngineThread(EngineHostParts parts, Executor &owner, Listener listener);
    /// Ends the engine, and waits for it.
    ~EngineThread() override;

    /// Begins; once.
    void begin();
    /// Answered once the engine stands; with an error, when it never does. What is open
    /// when the thread ended stays so.
    void ask(qint64 id, const QString &command, const QJsonObject &arguments);
    /// Nobody waits for it any more.
    void abandon(qint64 id);
    /// Begins to end the engine.
    void end();

protected:
    void run() override;

private:
    class Desk;

    void post(std::function<void(Desk &)> task);
    void publish(StatusSnapshot snapshot);

    std::optional<EngineHostParts> m_parts; ///< until run() took them
    Executor &m_owner;
    const Listener m_listener;
    bool m_begun = false; ///< the owner's

    std::mutex m_mutex; ///< of all below
    std::condition_variable m_changed;
    Executor *m_engine = nullptr; ///< while the engine's queue takes tasks
    Desk *m_desk = nullptr;
    std::vector<std::function<void(Desk &)>> m_early; ///< for when it does
    std::optional<StatusSnapshot> m_newest;           ///< on its way to the owner
    bool m_ended = false;
};

} // namespace tern
