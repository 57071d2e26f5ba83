#pragma once

#include "notification_rules.h"
#include "notifications.h"

#include "client/client.h"

#include <QTimer>

namespace tern {

/// Tells the user what is worth telling: from the client, by the rules, through the desktop's
/// notifications. GUI thread.
class Notifier final : public QObject {
    Q_OBJECT
public:
    static constexpr std::int64_t snoozeNanoseconds = 3'600LL * 1'000'000'000;

    /// All of them outlive it.
    Notifier(Client &client, Notifications &notifications, const Clock &clock,
             QObject *parent = nullptr);

    void setSettings(const NoticeSettings &settings);

Q_SIGNALS:
    /// The window is to show it. `folder` is empty where several are concerned; `token` as in
    /// Notifications::actionTaken.
    void openWanted(const QString &folder, const QString &token);
    void reviewWanted(tern::NoticeKind kind, const QString &folder, const QString &token);
    /// The user wants to be left alone until then; in force already, and to be remembered.
    /// Nanoseconds since 1970.
    void snoozed(std::int64_t until);

private:
    void look();
    void act(NoticeKind kind, NoticeAction action, const QString &token);

    Client &m_client;
    Notifications &m_notifications;
    const Clock &m_clock;
    NotificationRules m_rules;
    QTimer m_timer;
    std::map<NoticeKind, Notice> m_told;
};

} // namespace tern
