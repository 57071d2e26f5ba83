#include "battery_watch.h"

#include <QDBusVariant>

#include <utility>

namespace tern {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.UPower");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/UPower");
}

QString properties()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

QString onBattery()
{
    return QStringLiteral("OnBattery");
}

} // namespace

BatteryWatch::BatteryWatch(DesktopBus &systemBus, QObject *parent)
    : QObject(parent), m_bus(systemBus), m_power(systemBus, {service(), path(), properties()})
{
    connect(&m_bus, &DesktopBus::stateChanged, this, &BatteryWatch::busChanged);
    busChanged();
}

void BatteryWatch::busChanged()
{
    if (m_bus.state() != DesktopBus::State::Connected)
        return;
    m_bus.connection().connect(service(), path(), properties(), QStringLiteral("PropertiesChanged"),
                               this, SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    ask();
}

void BatteryWatch::ask()
{
    m_power.call(QStringLiteral("Get"), {service(), onBattery()}, [this](const QDBusMessage &said) {
        if (said.type() == QDBusMessage::ReplyMessage)
            take(said.arguments().value(0).value<QDBusVariant>().variant());
    });
}

void BatteryWatch::propertiesChanged(const QString &interface, const QVariantMap &values,
                                     const QStringList &invalidated)
{
    if (interface != service())
        return;
    if (values.contains(onBattery()))
        take(values.value(onBattery()));
    else if (invalidated.contains(onBattery()))
        ask();
}

void BatteryWatch::take(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<bool>())
        return;
    if (std::exchange(m_isOnBattery, value.toBool()) != value.toBool())
        Q_EMIT changed();
}

} // namespace tern
