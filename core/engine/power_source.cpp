#include "power_source.h"

#include <cmath>

namespace tern {

namespace {

QString service()
{
    return u"org.freedesktop.UPower"_qs;
}

BusAddress daemonAddress()
{
    return {service(), u"/org/freedesktop/UPower"_qs, service(), BusAddress::Activation::Allowed};
}

/// All batteries of the computer as one.
BusAddress batteryAddress()
{
    return {service(), u"/org/freedesktop/UPower/devices/DisplayDevice"_qs,
            u"org.freedesktop.UPower.Device"_qs, BusAddress::Activation::Allowed};
}

std::optional<bool> truthIn(const QVariant &value)
{
    if (value.typeId() != QMetaType::Bool)
        return std::nullopt;
    return value.toBool();
}

std::optional<int> percentIn(const QVariant &value)
{
    const double percent = value.typeId() == QMetaType::Double ? value.toDouble() : -1;
    if (!(percent >= 0 && percent <= 100)) // also what is no number
        return std::nullopt;
    return static_cast<int>(std::floor(percent));
}

} // namespace

PowerSource::PowerSource(const QDBusConnection &bus, std::function<void()> changed)
    : m_changed(std::move(changed)),
      m_daemon(bus, daemonAddress(),
               [this](const std::optional<QVariantMap> &told) {
                   const QString key = u"OnBattery"_qs;
                   if (told && !told->contains(key))
                       return;
                   m_onBattery = told ? truthIn(told->value(key)) : std::nullopt;
                   m_changed();
               }),
      m_battery(bus, batteryAddress(), [this](const std::optional<QVariantMap> &told) {
          const QString key = u"Percentage"_qs;
          if (told && !told->contains(key))
              return;
          m_percent = told ? percentIn(told->value(key)) : std::nullopt;
          m_changed();
      })
{
}

} // namespace tern
