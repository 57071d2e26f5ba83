#pragma once

#include "settings_card.h"
#include "sync_values.h"

namespace tern {

class SettingRow;
class TimetableEditor;
class ValueField;

/// How fast files go up and down, and when. GUI thread.
class SpeedCard final : public SettingsCard {
    Q_OBJECT
public:
    /// `values` outlives it.
    explicit SpeedCard(SyncValues &values, QWidget *parent = nullptr);

private:
    void showValues();
    void setBandwidth(SettingRow *row, const QString &given);
    void setTimetable(const QStringList &entries);

    SyncValues &m_values;
    ValueField *m_up;
    ValueField *m_down;
    SettingRow *m_upRow;
    SettingRow *m_downRow;
    TimetableEditor *m_timetable;
};

} // namespace tern
