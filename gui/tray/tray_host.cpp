#include "tray_host.h"

#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace tern {

namespace {

constexpr int lookAgainMilliseconds = 2000;

QString watcherName()
{
    return QStringLiteral("org.kde.StatusNotifierWatcher");
}

QString watcherPath()
{
    return QStringLiteral("/StatusNotifierWatcher");
}

template <class Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

/// The tray of the X server's first screen has an owner.
bool xServerHasTray(xcb_connection_t *connection)
{
    constexpr std::string_view name = "_NET_SYSTEM_TRAY_S0";
    const auto asked = xcb_intern_atom(connection, 1, name.size(), name.data());
    const Owned<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(connection, asked, nullptr),
                                              &std::free);
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto owned = xcb_get_selection_owner(connection, atom->atom);
    const Owned<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, owned, nullptr), &std::free);
    return owner && owner->owner != XCB_WINDOW_NONE;
}

xcb_connection_t *xConnection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

} // namespace

DesktopTrayHost::DesktopTrayHost(DesktopBus &sessionBus, QObject *parent)
    : TrayHost(parent),
      m_bus(sessionBus),
      m_watcher(sessionBus,
                {watcherName(), watcherPath(), QStringLiteral("org.freedesktop.DBus.Properties")}),
      m_watcherOwner(new QDBusServiceWatcher(this))
{
    connect(m_watcherOwner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    setNotifierHost(false);
                else
                    askNotifierWatcher();
            });
    connect(&m_bus, &DesktopBus::stateChanged, this, &DesktopTrayHost::busChanged);
    busChanged();

    if (xConnection() == nullptr)
        return;
    lookForEmbedder();
    // An X server tells of a new tray in a message to all; to ask now and then is less to go wrong.
    m_look.setInterval(lookAgainMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &DesktopTrayHost::lookForEmbedder);
    m_look.start();
}

void DesktopTrayHost::busChanged()
{
    if (m_bus.state() != DesktopBus::State::Connected)
        return setNotifierHost(false);
    QDBusConnection bus = m_bus.connection();
    m_watcherOwner->setConnection(bus);
    m_watcherOwner->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcherOwner->setWatchedServices({watcherName()});
    for (const QString &signal : {QStringLiteral("StatusNotifierHostRegistered"),
                                  QStringLiteral("StatusNotifierHostUnregistered")})
        bus.connect(watcherName(), watcherPath(), watcherName(), signal, this,
                    SLOT(askNotifierWatcher()));
    askNotifierWatcher();
}

void DesktopTrayHost::askNotifierWatcher()
{
    m_watcher.call(
        QStringLiteral("Get"), {watcherName(), QStringLiteral("IsStatusNotifierHostRegistered")},
        [this](const QDBusMessage &said) {
            const bool isSaid = said.type() == QDBusMessage::ReplyMessage;
            const QVariant value = said.arguments().value(0).value<QDBusVariant>().variant();
            setNotifierHost(isSaid && value.toBool());
        });
}

void DesktopTrayHost::setNotifierHost(bool there)
{
    const bool before = isThere();
    m_notifierHost = there;
    tell(before);
}

void DesktopTrayHost::lookForEmbedder()
{
    const bool before = isThere();
    m_embedder = xServerHasTray(xConnection());
    tell(before);
}

void DesktopTrayHost::tell(bool before)
{
    if (isThere() != before)
        Q_EMIT changed();
}

} // namespace tern
