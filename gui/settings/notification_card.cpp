#include "notification_card.h"

#include "setting_row.h"

#include "widgets/buttons.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>

#include <chrono>

namespace tern {

namespace {

constexpr std::int64_t millisecond = std::chrono::nanoseconds(std::chrono::milliseconds(1)).count();
constexpr std::int64_t hour = std::chrono::nanoseconds(std::chrono::hours(1)).count();

std::int64_t tomorrowMorning(std::int64_t now)
{
    constexpr int morning = 8;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now / millisecond).date();
    return QDateTime(today.addDays(1), QTime(morning, 0)).toMSecsSinceEpoch() * millisecond;
}

} // namespace

NotificationCard::NotificationCard(DesktopPreferences &preferences, const Clock &clock,
                                   QWidget *parent)
    : SettingsCard(tr("Notifications"), parent), m_preferences(preferences), m_clock(clock)
{
    addKind(NoticeKind::ConflictFound, tr("Conflicts"),
            tr("Both sides changed a file. Both versions are kept until you decide."));
    addKind(NoticeKind::GuardStopped, tr("Tern stopped"),
            tr("Something looked wrong, so nothing was changed, and Tern asks first."));
    addKind(NoticeKind::ProblemFound, tr("Problems"), tr("A file or folder cannot be synced."));
    addKind(NoticeKind::BackInSync, tr("Done after a long run"),
            tr("All files are the same on both sides again."));
    addKind(NoticeKind::OfflineLong, tr("Offline for long"),
            tr("A disk or server has been away for a while."));
    addSnooze();
    connect(&m_preferences, &DesktopPreferences::changed, this, &NotificationCard::showSnooze);
}

void NotificationCard::addKind(NoticeKind kind, const QString &name, const QString &explanation)
{
    auto *box = new QCheckBox;
    box->setProperty("tern.switch", true);
    box->setChecked(!m_preferences.settings().notices.silenced.contains(kind));
    auto *row = new SettingRow(name, explanation, box);
    connect(box, &QCheckBox::clicked, row, [this, kind, row](bool isOn) {
        DesktopSettings settings = m_preferences.settings();
        if (isOn)
            settings.notices.silenced.erase(kind);
        else
            settings.notices.silenced.insert(kind);
        const Result<void> kept = m_preferences.set(settings);
        row->setError(kept ? QString() : sentenceFor(kept.error()));
    });
    addRow(row);
}

void NotificationCard::addSnooze()
{
    auto *buttons = new QWidget;
    m_hour = makeButton(tr("For 1 hour"));
    m_tomorrow = makeButton(tr("Until tomorrow"));
    m_end = makeButton(tr("Tell me again"));
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8, buttons));
    for (QPushButton *button : {m_hour, m_tomorrow, m_end})
        line->addWidget(button);
    m_snooze = new SettingRow(tr("Be quiet for a while"), {}, buttons);
    connect(m_hour, &QPushButton::clicked, this, [this] { snooze(m_clock.now() + hour); });
    connect(m_tomorrow, &QPushButton::clicked, this,
            [this] { snooze(tomorrowMorning(m_clock.now())); });
    connect(m_end, &QPushButton::clicked, this, [this] { snooze(0); });
    addRow(m_snooze);
    showSnooze();
}

void NotificationCard::snooze(std::int64_t until)
{
    DesktopSettings settings = m_preferences.settings();
    settings.notices.snoozedUntil = until;
    const Result<void> kept = m_preferences.set(settings);
    m_snooze->setError(kept ? QString() : sentenceFor(kept.error()));
}

void NotificationCard::showSnooze()
{
    const std::int64_t now = m_clock.now();
    const std::int64_t until = m_preferences.settings().notices.snoozedUntil;
    const bool isQuiet = until > now;
    m_snooze->setExplanation(isQuiet ? tr("Quiet: %1. What still stands is told then.",
                                          "“until 14:30”, “until tomorrow 08:00”")
                                           .arg(untilText(until, now))
                                     : tr("The tray icon goes on to show how Tern is doing."));
    m_hour->setVisible(!isQuiet);
    m_tomorrow->setVisible(!isQuiet);
    m_end->setVisible(isQuiet);
}

void NotificationCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    showSnooze();
}

} // namespace tern
