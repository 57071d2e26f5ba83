#include "bus_properties.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <optional>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 10'000; // nothing waits for it but the answer itself

} // namespace

BusProperties::BusProperties(const QDBusConnection &bus, BusAddress address, Listener listener)
    : m_bus(bus),
      m_address(std::move(address)),
      m_listener(std::move(listener)),
      m_watcher(m_address.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(
        &m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
    m_bus.connect(m_address.service, m_address.path, u"org.freedesktop.DBus.Properties"_qs,
                  u"PropertiesChanged"_qs, this,
                  SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_qs, u"org.freedesktop.DBus.Local"_qs,
                  u"Disconnected"_qs, this, SLOT(busLost()));
    ask();
}

void BusProperties::ownerChanged(const QString &newOwner)
{
    delete std::exchange(m_call, nullptr); // of the one that is gone
    m_listener(std::nullopt);
    if (!newOwner.isEmpty())
        ask();
}

void BusProperties::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        m_address.service, m_address.path, u"org.freedesktop.DBus.Properties"_qs, u"GetAll"_qs);
    call.setArguments({m_address.interface});
    call.setAutoStartService(m_address.activation == BusAddress::Activation::Allowed);
    delete m_call;
    m_call = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMilliseconds), this);
    connect(m_call, &QDBusPendingCallWatcher::finished, this, &BusProperties::answered);
}

void BusProperties::answered(QDBusPendingCallWatcher *call)
{
    if (call != m_call)
        return;
    const QDBusPendingReply<QVariantMap> reply = *call;
    m_call->deleteLater(); // it is the one that calls
    m_call = nullptr;
    if (reply.isValid())
        m_listener(reply.value());
}

void BusProperties::propertiesChanged(const QString &interface, const QVariantMap &changed,
                                      const QStringList &invalidated)
{
    if (interface != m_address.interface)
        return;
    if (!changed.isEmpty())
        m_listener(changed);
    if (!invalidated.isEmpty())
        ask(); // they changed, and their values were not told
}

void BusProperties::busLost()
{
    delete std::exchange(m_call, nullptr);
    m_listener(std::nullopt);
}

} // namespace tern
