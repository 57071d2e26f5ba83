#pragma once

#include "desktop/service_calls.h"

#include <QTimer>

class QDBusServiceWatcher;

namespace tern {

/// Whether the desktop has a place for tray icons now. GUI thread; never blocks for long.
class TrayHost : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isThere() const = 0;

Q_SIGNALS:
    void changed();
};

/// Asks the desktop: a StatusNotifierHost on the session bus, or an XEmbed manager on the X server.
///
/// Qt asks for the first of these once in the life of a process, as soon as anything concerns its
/// QSystemTrayIcon, and keeps the answer. A host that comes later, as at login, would never be
/// found, so nothing may touch QSystemTrayIcon before one of the two is there.
class DesktopTrayHost final : public TrayHost {
    Q_OBJECT
public:
    /// `sessionBus` outlives it.
    explicit DesktopTrayHost(DesktopBus &sessionBus, QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const override { return m_notifierHost || m_embedder; }

private Q_SLOTS:
    void askNotifierWatcher();

private:
    void busChanged();
    void setNotifierHost(bool there);
    void lookForEmbedder();
    void tell(bool before);

    DesktopBus &m_bus;
    ServiceCalls m_watcher;
    QDBusServiceWatcher *m_watcherOwner; ///< of the watcher's name
    QTimer m_look;
    bool m_notifierHost = false;
    bool m_embedder = false;
};

} // namespace tern
