#include "network_cost.h"

namespace tern {

namespace {

/// NMMetered: 0 unknown, 1 yes, 2 no, 3 guessed yes, 4 guessed no.
std::optional<bool> meteredIn(const QVariant &value)
{
    const unsigned told = value.typeId() == QMetaType::UInt ? value.toUInt() : 0;
    if (told == 1 || told == 3)
        return true;
    if (told == 2 || told == 4)
        return false;
    return std::nullopt;
}

} // namespace

NetworkCost::NetworkCost(const QDBusConnection &bus, std::function<void()> changed)
    : m_changed(std::move(changed)),
      m_manager(bus,
                {u"org.freedesktop.NetworkManager"_qs, u"/org/freedesktop/NetworkManager"_qs,
                 u"org.freedesktop.NetworkManager"_qs, BusAddress::Activation::Forbidden},
                [this](const std::optional<QVariantMap> &told) {
                    const QString key = u"Metered"_qs;
                    if (told && !told->contains(key))
                        return;
                    m_metered = told ? meteredIn(told->value(key)) : std::nullopt;
                    m_changed();
                })
{
}

} // namespace tern
