#include "appearance.h"

#include <QDBusArgument>
#include <QDBusMetaType>

#include <utility>

namespace tern {

namespace {

QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

// Where the desktops keep it. GNOME and KDE have no common name for movement before version 2 of
// the portal's own group.
QStringList groups()
{
    return {QStringLiteral("org.freedesktop.appearance"),
            QStringLiteral("org.gnome.desktop.interface"),
            QStringLiteral("org.kde.kdeglobals.KDE")};
}

/// Portals before version 2 wrap values twice.
QVariant unwrapped(QVariant value)
{
    for (int depth = 0; depth < 3 && value.metaType() == QMetaType::fromType<QDBusVariant>();
         ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<Appearance::Scheme> schemeIn(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<uint>())
        return std::nullopt;
    switch (value.toUInt()) {
    case 1: return Appearance::Scheme::Dark;
    case 2: return Appearance::Scheme::Light;
    default: return Appearance::Scheme::NoPreference;
    }
}

std::optional<Appearance::Motion> motionIn(const QString &group, const QString &key,
                                           const QVariant &value)
{
    const auto motion = [](bool isReduced) {
        return isReduced ? Appearance::Motion::Reduced : Appearance::Motion::Full;
    };
    if (group == groups()[0] && key == u"reduced-motion"
        && value.metaType() == QMetaType::fromType<uint>())
        return motion(value.toUInt() == 1);
    if (group == groups()[1] && key == u"enable-animations"
        && value.metaType() == QMetaType::fromType<bool>())
        return motion(!value.toBool());
    if (group == groups()[2] && key == u"AnimationDurationFactor") {
        bool isNumber = false;
        const double factor = value.toDouble(&isNumber);
        if (isNumber)
            return motion(factor <= 0);
    }
    return std::nullopt;
}

} // namespace

Appearance::Appearance(DesktopBus &bus, QObject *parent)
    : QObject(parent),
      m_bus(bus),
      m_portal(bus, {QStringLiteral("org.freedesktop.portal.Desktop"), path(), interface()})
{
    connect(&m_bus, &DesktopBus::stateChanged, this, &Appearance::busChanged);
    busChanged();
}

void Appearance::busChanged()
{
    if (m_bus.state() != DesktopBus::State::Connected)
        return;
    qRegisterMetaType<QDBusVariant>(); // QtDBus looks it up by its name, and knows it only later
    m_bus.connection().connect(QString(), path(), interface(), QStringLiteral("SettingChanged"),
                               this,
                               SLOT(settingChanged(QString, QString, QDBusVariant, QDBusMessage)));
    askAll();
}

void Appearance::askAll()
{
    m_portal.call(QStringLiteral("ReadAll"), {groups()},
                  [this](const QDBusMessage &answer) { allTold(answer); });
}

void Appearance::allTold(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}")
        return;
    m_portalName = answer.service();
    const auto all =
        qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().value(0).value<QDBusArgument>());
    bool isNews = false;
    for (auto group = all.begin(); group != all.end(); ++group) {
        for (auto value = group->begin(); value != group->end(); ++value)
            isNews = take(group.key(), value.key(), value.value()) || isNews;
    }
    if (isNews)
        Q_EMIT changed();
}

void Appearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value,
                                const QDBusMessage &message)
{
    if (message.service() != m_portalName)
        return askAll(); // another portal by now, or somebody who is none
    if (take(group, key, value.variant()))
        Q_EMIT changed();
}

bool Appearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (group == groups()[0] && key == u"color-scheme") {
        const auto scheme = schemeIn(plain);
        return scheme && std::exchange(m_scheme, *scheme) != *scheme;
    }
    const auto motion = motionIn(group, key, plain);
    return motion && std::exchange(m_motion, *motion) != *motion;
}

} // namespace tern
