#pragma once

#include "desktop_preferences.h"
#include "settings_card.h"

#include "base/clock.h"

class QPushButton;

namespace tern {

class SettingRow;

/// What is told while nobody looks at the window, and for how long nothing is. GUI thread.
class NotificationCard final : public SettingsCard {
    Q_OBJECT
public:
    /// Both outlive it.
    NotificationCard(DesktopPreferences &preferences, const Clock &clock,
                     QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addKind(NoticeKind kind, const QString &name, const QString &explanation);
    void addSnooze();
    void snooze(std::int64_t until);
    void showSnooze();

    DesktopPreferences &m_preferences;
    const Clock &m_clock;
    SettingRow *m_snooze = nullptr;
    QPushButton *m_hour = nullptr;
    QPushButton *m_tomorrow = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace tern
