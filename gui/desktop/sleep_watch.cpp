#include "sleep_watch.h"

namespace tern {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/login1");
}

QString interface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

} // namespace

SleepWatch::SleepWatch(DesktopBus &systemBus, QObject *parent)
    : QObject(parent), m_bus(systemBus), m_login(systemBus, {service(), path(), interface()})
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SleepWatch::letGo);
    connect(&m_bus, &DesktopBus::stateChanged, this, &SleepWatch::busChanged);
    busChanged();
}

void SleepWatch::busChanged()
{
    m_hold.reset();
    m_loginName.clear();
    if (m_bus.state() != DesktopBus::State::Connected)
        return;
    QDBusConnection bus = m_bus.connection();
    bus.connect(QString(), path(), interface(), QStringLiteral("PrepareForSleep"), this,
                SLOT(prepareForSleep(bool, QDBusMessage)));
    bus.connect(QString(), path(), interface(), QStringLiteral("PrepareForShutdown"), this,
                SLOT(prepareForShutdown(bool, QDBusMessage)));
    takeHold();
}

void SleepWatch::takeHold()
{
    m_login.call(QStringLiteral("Inhibit"),
                 {QStringLiteral("sleep:shutdown"), QStringLiteral("Tern"),
                  tr("Finishes the file that is being copied"), QStringLiteral("delay")},
                 [this](const QDBusMessage &answer) {
                     if (answer.type() != QDBusMessage::ReplyMessage)
                         return; // sleep is not held up then, but still noticed afterwards
                     m_loginName = answer.service();
                     const auto hold = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
                     if (hold.isValid())
                         m_hold = hold;
                 });
}

/// The system's bus lets only the login service send these from its own name, but any program can
/// send something of the same kind.
bool SleepWatch::isFromLogin(const QDBusMessage &message) const
{
    return !m_loginName.isEmpty() && message.service() == m_loginName;
}

void SleepWatch::prepareForSleep(bool begins, const QDBusMessage &message)
{
    if (!isFromLogin(message))
        return;
    if (begins) {
        m_patience.start(patienceMilliseconds);
        Q_EMIT aboutToSleep();
        return;
    }
    letGo();
    takeHold();
    Q_EMIT wokeUp();
}

void SleepWatch::prepareForShutdown(bool begins, const QDBusMessage &message)
{
    if (begins && isFromLogin(message)) {
        m_patience.start(patienceMilliseconds);
        Q_EMIT aboutToShutDown();
    }
}

void SleepWatch::letGo()
{
    m_patience.stop();
    m_hold.reset(); // closes it, which is what the login service waits for
}

} // namespace tern
