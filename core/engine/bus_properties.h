#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace tern {

/// Which properties to follow: one interface of one object of one service.
struct BusAddress {
    QString service;
    QString path;
    QString interface;
    /// Whether asking for them may start the service.
    enum class Activation { Allowed, Forbidden };
    Activation activation = Activation::Forbidden;
};

/// Follows the properties of a service on the message bus. A service may come and go at any time.
/// What it says is not validated here. Never waits for the service; lives on the thread of its
/// event loop.
class BusProperties final : public QObject {
    Q_OBJECT

public:
    /// With the properties that are new: all of them once the service answers, later those that
    /// changed; nothing when the service, or the bus, is away and what it said holds no more.
    using Listener = std::function<void(const std::optional<QVariantMap> &)>;

    /// Subscribing asks the bus itself, which answers at once.
    BusProperties(const QDBusConnection &bus, BusAddress address, Listener listener);

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &changed,
                           const QStringList &invalidated);
    void busLost();

private:
    void ownerChanged(const QString &newOwner);
    void ask();
    void answered(QDBusPendingCallWatcher *call);

    QDBusConnection m_bus;
    const BusAddress m_address;
    Listener m_listener;
    QDBusServiceWatcher m_watcher;
    QDBusPendingCallWatcher *m_call = nullptr; ///< the only one whose answer counts
};

} // namespace tern
