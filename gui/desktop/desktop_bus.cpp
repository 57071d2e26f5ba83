#include "desktop_bus.h"

#include "bus_probe.h"

#include <QUuid>

#include <mutex>
#include <system_error>
#include <thread>

namespace tern {

/// What the thread that connects knows of the one who waits for it, who may be gone by then.
struct DesktopBus::Door {
    std::mutex mutex; ///< guards both
    DesktopBus *waiting = nullptr;
    bool isConnected = false;
};

QString sessionBusAddress(const Environment &environment)
{
    if (const auto address = environment("DBUS_SESSION_BUS_ADDRESS"); address && !address->empty())
        return QString::fromStdString(*address);
    const auto runtime = environment("XDG_RUNTIME_DIR");
    if (!runtime || !runtime->starts_with('/'))
        return {};
    return QStringLiteral("unix:path=") + QString::fromStdString(*runtime + "/bus");
}

QString systemBusAddress(const Environment &environment)
{
    if (const auto address = environment("DBUS_SYSTEM_BUS_ADDRESS"); address && !address->empty())
        return QString::fromStdString(*address);
    return QStringLiteral("unix:path=/run/dbus/system_bus_socket");
}

DesktopBus::DesktopBus(const QString &address, QObject *parent)
    : QObject(parent),
      m_name(u"tern-desktop-"_qs + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_door(std::make_shared<Door>())
{
    m_door->waiting = this;
    auto *probe = new BusProbe(this);
    connect(probe, &BusProbe::answered, this, [this, probe, address](bool letsIn) {
        probe->deleteLater();
        if (letsIn)
            connectOnWorker(address);
        else
            become(State::Absent);
    });
    probe->ask(address);
}

DesktopBus::~DesktopBus()
{
    bool isConnected = false;
    {
        const std::lock_guard lock(m_door->mutex);
        m_door->waiting = nullptr;
        isConnected = m_door->isConnected;
    }
    // QtDBus would wait here for a connection that is being made: that thread closes it.
    if (isConnected)
        QDBusConnection::disconnectFromBus(m_name);
}

/// On a thread that nobody joins: a bus that began to answer and then hangs must not hold up the
/// end of the program.
void DesktopBus::connectOnWorker(const QString &address)
{
    const auto connectTo = [door = m_door, name = m_name, address] {
        const bool connected = QDBusConnection::connectToBus(address, name).isConnected();
        const std::lock_guard lock(door->mutex);
        door->isConnected = connected;
        if (door->waiting != nullptr)
            QMetaObject::invokeMethod(
                door->waiting,
                [bus = door->waiting, connected] {
                    bus->become(connected ? State::Connected : State::Absent);
                },
                Qt::QueuedConnection);
        if (door->waiting == nullptr || !connected)
            QDBusConnection::disconnectFromBus(name);
    };
    try {
        std::thread(connectTo).detach();
    } catch (const std::system_error &) {
        become(State::Absent);
    }
}

void DesktopBus::become(State state)
{
    m_state = state;
    if (state == State::Connected)
        connection().connect(QString(), u"/org/freedesktop/DBus/Local"_qs,
                             u"org.freedesktop.DBus.Local"_qs, u"Disconnected"_qs, this,
                             SLOT(busLost()));
    Q_EMIT stateChanged();
}

void DesktopBus::busLost()
{
    if (m_state != State::Connected)
        return;
    QDBusConnection::disconnectFromBus(m_name);
    become(State::Absent);
}

QDBusConnection DesktopBus::connection() const
{
    Q_ASSERT(m_state == State::Connected);
    return QDBusConnection(m_name);
}

} // namespace tern
