#include "desktop_motion.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <functional>

namespace tern {

namespace {

QString properties()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

QString power()
{
    return QStringLiteral("org.freedesktop.UPower");
}

QString portal()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalSettings()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString interfaceGroup()
{
    return QStringLiteral("org.gnome.desktop.interface");
}

QString animationsKey()
{
    return QStringLiteral("enable-animations");
}

/// What lies in a variant, however often it was wrapped on its way.
QVariant unwrapped(QVariant value)
{
    for (int depth = 0; depth < 4 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

void ask(const QDBusConnection &bus, QDBusMessage question, QObject *context,
         const std::function<void(bool)> &answered)
{
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [answer, answered] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        const QVariant value = reply.isError() ? QVariant() : unwrapped(reply.value().variant());
        if (value.typeId() == QMetaType::Bool)
            answered(value.toBool());
    });
}

} // namespace

DesktopMotion::DesktopMotion(QDBusConnection sessionBus, QDBusConnection systemBus, QObject *parent)
    : QObject(parent), m_sessionBus(std::move(sessionBus)), m_systemBus(std::move(systemBus))
{
    m_systemBus.connect(power(), QStringLiteral("/org/freedesktop/UPower"), properties(),
                        QStringLiteral("PropertiesChanged"), this,
                        SLOT(powerChanged(QString, QVariantMap, QStringList)));
    m_sessionBus.connect(portal(), portalPath(), portalSettings(), QStringLiteral("SettingChanged"),
                         this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    askPower();
    askAnimations();
}

bool DesktopMotion::isAllowed() const
{
    return m_animated && !m_onBattery;
}

void DesktopMotion::askPower()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        power(), QStringLiteral("/org/freedesktop/UPower"), properties(), QStringLiteral("Get"));
    question << power() << QStringLiteral("OnBattery");
    ask(m_systemBus, question, this, [this](bool onBattery) { set(m_onBattery, onBattery); });
}

void DesktopMotion::askAnimations()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portal(), portalPath(), portalSettings(),
                                                           QStringLiteral("Read"));
    question << interfaceGroup() << animationsKey();
    ask(m_sessionBus, question, this, [this](bool animated) { set(m_animated, animated); });
}

void DesktopMotion::powerChanged(const QString &interface, const QVariantMap &values,
                                 const QStringList &invalidated)
{
    const QString fact = QStringLiteral("OnBattery");
    if (interface != power())
        return;
    if (values.contains(fact))
        set(m_onBattery, values.value(fact).toBool());
    else if (invalidated.contains(fact))
        askPower();
}

void DesktopMotion::settingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == interfaceGroup() && key == animationsKey())
        set(m_animated, unwrapped(value.variant()).toBool());
}

void DesktopMotion::set(bool &fact, bool value)
{
    const bool before = isAllowed();
    fact = value;
    if (isAllowed() != before)
        Q_EMIT changed();
}

} // namespace tern
