#pragma once

#include "settings/directories.h"

#include <QDBusConnection>
#include <QObject>

#include <memory>
#include <optional>

namespace tern {

/// Where the buses of this session and of this computer are, by the rules of D-Bus; empty when
/// there is none. None is started for it.
[[nodiscard]] QString sessionBusAddress(const Environment &environment);
[[nodiscard]] QString systemBusAddress(const Environment &environment);

/// A connection of our own to a message bus, or none: a bus that is missing, hangs or goes away is
/// the same as a desktop without the service that is asked for. GUI thread. Never blocks.
class DesktopBus final : public QObject {
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Absent };

    /// Begins to connect; `address` may be empty.
    explicit DesktopBus(const QString &address, QObject *parent = nullptr);
    ~DesktopBus() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Connected only.
    [[nodiscard]] QDBusConnection connection() const;

Q_SIGNALS:
    /// Connected, or Absent, which is for good. Not from inside of the constructor.
    void stateChanged();

private Q_SLOTS:
    void busLost();

private:
    struct Door;

    void connectOnWorker(const QString &address);
    void become(State state);

    State m_state = State::Connecting;
    const QString m_name;
    std::shared_ptr<Door> m_door;
};

} // namespace tern
