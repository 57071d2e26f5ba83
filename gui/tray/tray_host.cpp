#include "tray_host.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QTimer>

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

DesktopTrayHost::DesktopTrayHost(QDBusConnection sessionBus, QObject *parent)
    : TrayHost(parent),
      m_bus(std::move(sessionBus)),
      m_watcher(new QDBusServiceWatcher(watcherName(), m_bus,
                                        QDBusServiceWatcher::WatchForOwnerChange, this)),
      m_look(new QTimer(this))
{
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    setNotifierHost(false);
                else
                    askNotifierWatcher();
            });
    for (const QString &signal : {QStringLiteral("StatusNotifierHostRegistered"),
                                  QStringLiteral("StatusNotifierHostUnregistered")})
        m_bus.connect(watcherName(), watcherPath(), watcherName(), signal, this,
                      SLOT(askNotifierWatcher()));
    askNotifierWatcher();

    if (xConnection() == nullptr)
        return;
    lookForEmbedder();
    // An X server tells of a new tray in a message to all; to ask now and then is less to go wrong.
    m_look->setInterval(lookAgainMilliseconds);
    connect(m_look, &QTimer::timeout, this, &DesktopTrayHost::lookForEmbedder);
    m_look->start();
}

void DesktopTrayHost::askNotifierWatcher()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherName(), watcherPath(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question << watcherName() << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        setNotifierHost(!reply.isError() && reply.value().variant().toBool());
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
