#include "notifier.h"

#include "notice_words.h"

#include <algorithm>

namespace tern {

Notifier::Notifier(Client &client, Notifications &notifications, const Clock &clock,
                   QObject *parent)
    : QObject(parent),
      m_client(client),
      m_notifications(notifications),
      m_clock(clock),
      m_rules(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifier::look);
    connect(&m_client, &Client::snapshotChanged, this, [this] {
        m_rules.see(m_client.snapshot());
        look();
    });
    connect(&m_client, &Client::eventsCommitted, this,
            [this](const QString &folder, const std::vector<Event> &events) {
                m_rules.see(folder.toStdString(), events);
                look();
            });
    connect(&m_notifications, &Notifications::actionTaken, this, &Notifier::act);
    connect(&m_notifications, &Notifications::dismissed, this,
            [this](NoticeKind kind) { m_rules.acknowledge(kind); });
    m_rules.see(m_client.snapshot());
    look();
}

void Notifier::setSettings(const NoticeSettings &settings)
{
    m_rules.setSettings(settings);
    look();
}

void Notifier::look()
{
    for (const NoticeKind kind : m_rules.takeOver())
        m_notifications.withdraw(kind);
    for (const Notice &notice : m_rules.take()) {
        m_told.insert_or_assign(notice.kind, notice);
        m_notifications.show(wordsFor(notice, m_client.snapshot(), m_clock.now()));
    }
    const std::optional<std::int64_t> due = m_rules.nextDue();
    if (!due) {
        m_timer.stop();
        return;
    }
    // Not for longer than an hour at once: the computer may sleep meanwhile, or its clock be set.
    constexpr std::int64_t longest = 3'600'000;
    const std::int64_t left = *due - m_clock.steadyMilliseconds();
    m_timer.start(std::chrono::milliseconds(std::clamp<std::int64_t>(left, 1, longest)));
}

void Notifier::act(NoticeKind kind, NoticeAction action, const QString &token)
{
    m_rules.acknowledge(kind);
    const auto told = m_told.find(kind);
    const bool isOne = told != m_told.end() && told->second.folders.size() == 1;
    const QString folder =
        isOne ? QString::fromStdString(told->second.folders.front().name) : QString();
    switch (action) {
    case NoticeAction::Open: Q_EMIT openWanted(folder, token); break;
    case NoticeAction::Review: Q_EMIT reviewWanted(kind, folder, token); break;
    case NoticeAction::Snooze: {
        NoticeSettings settings = m_rules.settings();
        settings.snoozedUntil = m_clock.now() + snoozeNanoseconds;
        setSettings(settings);
        Q_EMIT snoozed(settings.snoozedUntil);
        break;
    }
    }
}

} // namespace tern
