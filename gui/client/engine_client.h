#pragma once

#include "client.h"
#include "engine_thread.h"

#include "engine/qt_executor.h"

#include <map>

namespace tern {

/// The door to an engine of this program's own, which works in a thread of its own and serves the
/// control socket besides. GUI thread.
class EngineClient final : public Client {
    Q_OBJECT
public:
    /// What `parts` refer to outlives it.
    explicit EngineClient(EngineHostParts parts, QObject *parent = nullptr);
    /// Ends the engine, and waits for it, where shutDown() was not called or is not done.
    ~EngineClient() override;

    /// Begins to work; once. A daemon that runs is ended, and its place taken. `started` is told
    /// Locked when another desktop runs already, or why nothing could be begun. What is asked
    /// before that waits; a mistake in the configuration is in the snapshot.
    void start(std::function<void(const Result<void> &)> started);
    /// All calls that are open then are answered as Stopped when the engine has ended, and so are
    /// later ones.
    void ask(const QString &command, const QJsonObject &arguments, QObject *context, Answer answer,
             OnEvent event = {}) override;
    /// Ends the engine in order: runs stop at the next file. `done` is called once, later; never
    /// from inside.
    void shutDown(std::function<void()> done);

Q_SIGNALS:
    /// Somebody started the program once more, perhaps for a link (model/desktop_link.h).
    void windowWanted(const QString &link);
    /// Somebody asked for the end of the program ("tern stop").
    void quitWanted();

private:
    struct Open {
        QMetaObject::Connection contextGone;
        Answer answer;
        OnEvent event;
    };

    [[nodiscard]] EngineThread::Listener listener();
    void answered(qint64 id, const QString &key, const QJsonObject &value);
    void forget(qint64 id);
    void ended();

    QtExecutor m_gui; ///< tasks for this thread; no works
    std::function<void(const Result<void> &)> m_started;
    std::vector<std::function<void()>> m_done;
    std::map<qint64, Open> m_open;
    qint64 m_lastId = 0;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
    EngineThread m_thread;
};

} // namespace tern
