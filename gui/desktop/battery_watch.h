#pragma once

#include "service_calls.h"

namespace tern {

/// Whether this computer runs on its battery, as its power service (org.freedesktop.UPower) says;
/// without one it does not. For decoration alone: what sync does on battery, the engine decides.
/// GUI thread.
class BatteryWatch final : public QObject {
    Q_OBJECT
public:
    /// `systemBus` outlives it.
    explicit BatteryWatch(DesktopBus &systemBus, QObject *parent = nullptr);

    [[nodiscard]] bool isOnBattery() const { return m_isOnBattery; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &values,
                           const QStringList &invalidated);

private:
    void busChanged();
    void ask();
    void take(const QVariant &value);

    DesktopBus &m_bus;
    ServiceCalls m_power;
    bool m_isOnBattery = false;
};

} // namespace tern
