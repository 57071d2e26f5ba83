#pragma once

#include "settings_card.h"
#include "sync_values.h"

class QCheckBox;
class QTimeEdit;

namespace tern {

class Choice;
class DaysChoice;
class SettingRow;
class ValueField;

/// When folders wait by themselves: metered networks, battery, and large files by day. GUI thread.
class WaitingCard final : public SettingsCard {
    Q_OBJECT
public:
    /// `values` outlives it.
    explicit WaitingCard(SyncValues &values, QWidget *parent = nullptr);

private:
    void addMetered();
    void addBattery();
    void addLargeFiles();
    void showValues();
    void setLargeFiles();
    [[nodiscard]] QString largeFilesGiven() const;

    SyncValues &m_values;
    QCheckBox *m_metered = nullptr;
    Choice *m_battery = nullptr;
    QCheckBox *m_offPeak = nullptr;
    ValueField *m_above = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    DaysChoice *m_days = nullptr;
    SettingRow *m_meteredRow = nullptr;
    SettingRow *m_batteryRow = nullptr;
    SettingRow *m_offPeakRow = nullptr;
    SettingRow *m_hoursRow = nullptr;
};

} // namespace tern
