#pragma once

#include "notice.h"
#include "service_calls.h"

#include <QDBusMessage>
#include <QStringList>

#include <map>
#include <optional>

namespace tern {

/// A notification in the user's words, as plain text.
struct NotificationText {
    struct Button {
        NoticeAction action = NoticeAction::Open;
        QString label;
    };
    enum class Urgency : std::uint8_t { Normal, Critical };

    NoticeKind kind = NoticeKind::ConflictFound;
    QString title;
    QString body;
    std::vector<Button> buttons; ///< besides Open, which is a click on the notification itself
    Urgency urgency = Urgency::Normal;
};

/// Shows notifications through org.freedesktop.Notifications 1.2. One of each kind: the next one
/// takes its place. What a server cannot show (buttons, markup, a body) it is not sent. Texts are
/// made safe for servers that read markup. A server may come, go and hang at any time. GUI thread.
class Notifications final : public QObject {
    Q_OBJECT
public:
    /// `bus` outlives it.
    explicit Notifications(DesktopBus &bus, QObject *parent = nullptr);

    void show(const NotificationText &text);
    /// Takes it from the screen.
    void withdraw(NoticeKind kind);

Q_SIGNALS:
    /// `token` lets a window come to the front (xdg-activation, startup id), or is empty.
    void actionTaken(tern::NoticeKind kind, tern::NoticeAction action, const QString &token);
    /// The user closed it. Not when it merely expired or was withdrawn.
    void dismissed(tern::NoticeKind kind);
    /// Nobody on this desktop shows notifications: it has to be told in another way.
    void notShown(const tern::NotificationText &text);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &key, const QDBusMessage &message);
    void activationToken(uint id, const QString &token, const QDBusMessage &message);
    void notificationClosed(uint id, uint reason, const QDBusMessage &message);
    void ownerChanged(const QString &service, const QString &before, const QString &after,
                      const QDBusMessage &message);

private:
    /// The one of its kind.
    struct Slot {
        uint id = 0; ///< 0: none on the screen
        bool isAsked = false;
        std::optional<NotificationText> next = {}; ///< waits until the last call was answered
        bool withdrawNext = false;
        QString token = {};
    };
    enum class Server { Unknown, Asked, Known };

    void busChanged();
    void listenTo(const QString &signal, const char *slot);
    void askCapabilities();
    void capabilitiesTold(const QDBusMessage &answer);
    void sendNext();
    void send(NoticeKind kind);
    void shown(NoticeKind kind, const NotificationText &text, const QDBusMessage &answer);
    [[nodiscard]] QVariantList argumentsFor(const NotificationText &text, uint replaces) const;
    [[nodiscard]] bool can(const char *capability) const;
    /// Whose notification it is, if the message came from the server that shows it.
    [[nodiscard]] std::optional<NoticeKind> kindOf(uint id, const QDBusMessage &message) const;
    void forgetServer();
    void giveUp();

    DesktopBus &m_bus;
    ServiceCalls m_service;
    Server m_server = Server::Unknown;
    QString m_serverName; ///< its unique name on the bus
    QStringList m_capabilities;
    std::map<NoticeKind, Slot> m_slots;
};

} // namespace tern

Q_DECLARE_METATYPE(tern::NotificationText)
