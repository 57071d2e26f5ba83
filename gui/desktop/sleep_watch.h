#pragma once

#include "service_calls.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <optional>

namespace tern {

/// Hears from the computer's login service (org.freedesktop.login1) that it is about to sleep or to
/// shut down, and holds that up for a moment, so that work can come to rest. GUI thread.
class SleepWatch final : public QObject {
    Q_OBJECT
public:
    /// The service itself waits five seconds at most, unless it was told otherwise.
    static constexpr int patienceMilliseconds = 4'000;

    /// `systemBus` outlives it.
    explicit SleepWatch(DesktopBus &systemBus, QObject *parent = nullptr);

    /// What had to be done first is done.
    void letGo();
    [[nodiscard]] bool isHolding() const { return m_hold.has_value(); }

Q_SIGNALS:
    /// Answered by letGo(), which otherwise follows by itself.
    void aboutToSleep();
    void wokeUp();
    /// The program is to end now, in an orderly way.
    void aboutToShutDown();

private Q_SLOTS:
    void prepareForSleep(bool begins, const QDBusMessage &message);
    void prepareForShutdown(bool begins, const QDBusMessage &message);

private:
    void busChanged();
    void takeHold();
    [[nodiscard]] bool isFromLogin(const QDBusMessage &message) const;

    DesktopBus &m_bus;
    ServiceCalls m_login;
    QString m_loginName; ///< its unique name on the bus
    std::optional<QDBusUnixFileDescriptor> m_hold;
    QTimer m_patience;
};

} // namespace tern
