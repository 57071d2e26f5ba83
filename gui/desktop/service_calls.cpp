#include "service_calls.h"

namespace tern {

ServiceCalls::ServiceCalls(DesktopBus &bus, Address address, QObject *parent)
    : QObject(parent), m_bus(bus), m_address(std::move(address))
{
}

void ServiceCalls::call(const QString &method, const QVariantList &arguments, Answer answer)
{
    if (m_bus.state() != DesktopBus::State::Connected) {
        const QDBusMessage none =
            QDBusMessage::createError(QDBusError::Disconnected, QStringLiteral("no bus"));
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), none] { answer(none); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(m_address.service, m_address.path,
                                                          m_address.interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.connection().asyncCall(message, patienceMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                answer(finished->reply());
            });
}

} // namespace tern
