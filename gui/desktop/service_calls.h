#pragma once

#include "desktop_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QVariantList>

#include <functional>

namespace tern {

/// One object of one service on a message bus, as it is asked for things. GUI thread; never blocks,
/// unlike QDBusInterface, which introspects first.
class ServiceCalls final : public QObject {
    Q_OBJECT
public:
    struct Address {
        QString service;
        QString path;
        QString interface;
    };
    /// With the service's answer, or an error message when there was none.
    using Answer = std::function<void(const QDBusMessage &)>;

    static constexpr int patienceMilliseconds = 10'000;

    /// `bus` outlives it.
    ServiceCalls(DesktopBus &bus, Address address, QObject *parent = nullptr);

    /// `answer` is called once, from the event loop, unless this object goes first.
    void call(const QString &method, const QVariantList &arguments, Answer answer);

private:
    DesktopBus &m_bus;
    const Address m_address;
};

} // namespace tern
