#include "notifications.h"

#include <QDBusArgument>

namespace tern {

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestBody = 600;
constexpr qsizetype longestToken = 512;
constexpr qsizetype mostCapabilities = 64;
constexpr uint closedByUser = 2;

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

struct ActionKey {
    NoticeAction action;
    QLatin1String key;
};

constexpr ActionKey actionKeys[] = {
    {NoticeAction::Open, QLatin1String("default")},
    {NoticeAction::Review, QLatin1String("review")},
    {NoticeAction::Snooze, QLatin1String("snooze")},
};

QString keyOf(NoticeAction action)
{
    for (const ActionKey &known : actionKeys) {
        if (known.action == action)
            return known.key;
    }
    return {};
}

std::optional<NoticeAction> actionWith(const QString &key)
{
    for (const ActionKey &known : actionKeys) {
        if (known.key == key)
            return known.action;
    }
    return std::nullopt;
}

QString bounded(const QString &text, qsizetype longest)
{
    QString shown = text.left(longest);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    if (shown.size() < text.size())
        shown += QChar(0x2026);
    shown.remove(QChar(u'\0')); // ends a text on the bus
    return shown;
}

} // namespace

Notifications::Notifications(DesktopBus &bus, QObject *parent)
    : QObject(parent), m_bus(bus), m_service(bus, {service(), path(), service()})
{
    connect(&m_bus, &DesktopBus::stateChanged, this, &Notifications::busChanged);
    if (m_bus.state() == DesktopBus::State::Connected)
        busChanged();
}

void Notifications::busChanged()
{
    forgetServer();
    if (m_bus.state() == DesktopBus::State::Connected) {
        listenTo(QStringLiteral("ActionInvoked"), SLOT(actionInvoked(uint, QString, QDBusMessage)));
        listenTo(QStringLiteral("ActivationToken"),
                 SLOT(activationToken(uint, QString, QDBusMessage)));
        listenTo(QStringLiteral("NotificationClosed"),
                 SLOT(notificationClosed(uint, uint, QDBusMessage)));
        m_bus.connection().connect(QString(), QStringLiteral("/org/freedesktop/DBus"),
                                   QStringLiteral("org.freedesktop.DBus"),
                                   QStringLiteral("NameOwnerChanged"), {service()}, {}, this,
                                   SLOT(ownerChanged(QString, QString, QString, QDBusMessage)));
    }
    sendNext();
}

/// From anybody: naming the service would have QtDBus wait for the bus. Who sent it is looked at
/// when it comes.
void Notifications::listenTo(const QString &signal, const char *slot)
{
    m_bus.connection().connect(QString(), path(), service(), signal, this, slot);
}

void Notifications::show(const NotificationText &text)
{
    Slot &slot = m_slots[text.kind];
    slot.next = text;
    slot.withdrawNext = false;
    sendNext();
}

void Notifications::withdraw(NoticeKind kind)
{
    const auto found = m_slots.find(kind);
    if (found == m_slots.end())
        return;
    Slot &slot = found->second;
    slot.next.reset();
    if (slot.isAsked)
        slot.withdrawNext = true;
    else if (slot.id != 0)
        m_service.call(QStringLiteral("CloseNotification"), {std::exchange(slot.id, 0)},
                       [](const QDBusMessage &) {}); // gone already is as good
}

void Notifications::sendNext()
{
    switch (m_bus.state()) {
    case DesktopBus::State::Connecting: return;
    case DesktopBus::State::Absent: return giveUp();
    case DesktopBus::State::Connected: break;
    }
    if (m_server != Server::Known)
        return askCapabilities();
    for (const NoticeKind kind : noticeKinds)
        send(kind);
}

void Notifications::askCapabilities()
{
    const bool isWanted = std::any_of(m_slots.begin(), m_slots.end(),
                                      [](const auto &slot) { return slot.second.next; });
    if (m_server == Server::Asked || !isWanted)
        return;
    m_server = Server::Asked;
    m_service.call(QStringLiteral("GetCapabilities"), {},
                   [this](const QDBusMessage &answer) { capabilitiesTold(answer); });
}

void Notifications::capabilitiesTold(const QDBusMessage &answer)
{
    if (m_server != Server::Asked)
        return;
    if (answer.type() != QDBusMessage::ReplyMessage) {
        m_server = Server::Unknown; // asked again for the next one
        return giveUp();
    }
    m_server = Server::Known;
    m_serverName = answer.service();
    const QVariant told = answer.arguments().value(0);
    if (told.metaType() == QMetaType::fromType<QStringList>())
        m_capabilities = told.toStringList().mid(0, mostCapabilities);
    sendNext();
}

bool Notifications::can(const char *capability) const
{
    return m_capabilities.contains(QLatin1String(capability));
}

QVariantList Notifications::argumentsFor(const NotificationText &text, uint replaces) const
{
    QStringList actions;
    if (can("actions")) {
        actions = {keyOf(NoticeAction::Open), tr("Open")};
        for (const NotificationText::Button &button : text.buttons)
            actions << keyOf(button.action) << bounded(button.label, longestTitle);
    }
    QString body = can("body") ? bounded(text.body, longestBody) : QString();
    if (can("body-markup"))
        body = body.toHtmlEscaped();
    const bool isCritical = text.urgency == NotificationText::Urgency::Critical;
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("tern-desktop")},
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(isCritical ? 2 : 1))},
        {QStringLiteral("category"), text.kind == NoticeKind::BackInSync
                                         ? QStringLiteral("transfer.complete")
                                         : QStringLiteral("transfer.error")},
    };
    return {QStringLiteral("Tern"),
            replaces,
            QStringLiteral("tern"),
            bounded(text.title, longestTitle),
            body,
            actions,
            hints,
            -1};
}

void Notifications::send(NoticeKind kind)
{
    const auto found = m_slots.find(kind);
    if (found == m_slots.end() || !found->second.next || found->second.isAsked)
        return;
    Slot &slot = found->second;
    const NotificationText text = *std::exchange(slot.next, std::nullopt);
    slot.isAsked = true;
    slot.token.clear();
    m_service.call(QStringLiteral("Notify"), argumentsFor(text, slot.id),
                   [this, kind, text](const QDBusMessage &answer) { shown(kind, text, answer); });
}

void Notifications::shown(NoticeKind kind, const NotificationText &text, const QDBusMessage &answer)
{
    Slot &slot = m_slots[kind];
    slot.isAsked = false;
    const QVariant id = answer.arguments().value(0);
    if (answer.type() != QDBusMessage::ReplyMessage
        || id.metaType() != QMetaType::fromType<uint>()) {
        slot.id = 0;
        if (!slot.next && !std::exchange(slot.withdrawNext, false))
            Q_EMIT notShown(text);
    } else if (answer.service() == m_serverName) {
        slot.id = id.toUInt();
    }
    if (std::exchange(slot.withdrawNext, false))
        withdraw(kind);
    sendNext();
}

void Notifications::giveUp()
{
    for (const NoticeKind kind : noticeKinds) {
        const auto found = m_slots.find(kind);
        if (found == m_slots.end() || !found->second.next)
            continue;
        const NotificationText text = *std::exchange(found->second.next, std::nullopt);
        QMetaObject::invokeMethod(
            this, [this, text] { Q_EMIT notShown(text); }, Qt::QueuedConnection);
    }
}

std::optional<NoticeKind> Notifications::kindOf(uint id, const QDBusMessage &message) const
{
    if (id == 0 || message.service() != m_serverName)
        return std::nullopt;
    for (const auto &[kind, slot] : m_slots) {
        if (slot.id == id)
            return kind;
    }
    return std::nullopt;
}

void Notifications::activationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (const auto kind = kindOf(id, message); kind && token.size() <= longestToken)
        m_slots[*kind].token = token;
}

void Notifications::actionInvoked(uint id, const QString &key, const QDBusMessage &message)
{
    const auto kind = kindOf(id, message);
    const auto action = actionWith(key);
    if (kind && action)
        Q_EMIT actionTaken(*kind, *action, std::exchange(m_slots[*kind].token, QString()));
}

void Notifications::notificationClosed(uint id, uint reason, const QDBusMessage &message)
{
    const auto kind = kindOf(id, message);
    if (!kind)
        return;
    m_slots[*kind].id = 0;
    if (reason == closedByUser)
        Q_EMIT dismissed(*kind);
}

void Notifications::ownerChanged(const QString & /*service*/, const QString & /*before*/,
                                 const QString &after, const QDBusMessage &message)
{
    if (message.service() != QStringLiteral("org.freedesktop.DBus") || after == m_serverName)
        return;
    forgetServer();
    sendNext();
}

void Notifications::forgetServer()
{
    m_server = Server::Unknown;
    m_serverName.clear();
    m_capabilities.clear();
    for (auto &[kind, slot] : m_slots)
        slot.id = 0;
}

} // namespace tern
