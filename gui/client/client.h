#pragma once

#include "base/result.h"
#include "model/status_snapshot.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace tern {

/// The desktop's only door to the engine: what it shows are snapshots, and what it wants done are
/// the commands of core/control, which `tern` has as well. GUI thread. Never blocks; an answer
/// comes later, from the event loop, never from inside of ask().
class Client : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;
    using OnEvent = std::function<void(const QJsonObject &)>;

    explicit Client(QObject *parent = nullptr) : QObject(parent) {}

    /// Of this moment; a value that the engine made at most a tenth of a second ago.
    [[nodiscard]] const StatusSnapshot &snapshot() const { return m_snapshot; }
    /// Whether there was one yet.
    [[nodiscard]] bool hasSnapshot() const { return m_hasSnapshot; }
    /// Whether no folders in the snapshot means that there are none. Nobody knows before the first
    /// one came, and while the configuration has a mistake.
    [[nodiscard]] bool knowsAllFolders() const { return m_hasSnapshot && !m_snapshot.mistake; }
    /// Null for a folder that is not there.
    [[nodiscard]] const FolderStatus *folder(const std::string &name) const;

    /// Asks for a command of engineCommands(). `answer` is called once, and `event` before it as
    /// often as the command tells of something; neither once `context` is gone.
    virtual void ask(const QString &command, const QJsonObject &arguments, QObject *context,
                     Answer answer, OnEvent event = {}) = 0;

Q_SIGNALS:
    /// At most ten times a second.
    void snapshotChanged();
    /// What happened, as it was committed to the log of that folder.
    void eventsCommitted(const QString &folder, const std::vector<tern::Event> &events);

protected:
    void setSnapshot(StatusSnapshot snapshot);

private:
    StatusSnapshot m_snapshot;
    bool m_hasSnapshot = false;
};

} // namespace tern
