#pragma once

#include "settings_card.h"
#include "sync_values.h"

namespace tern {

class Choice;
class SettingRow;
class ValueField;

/// How long the trash keeps things, and how many deletions stop a run. GUI thread.
class SafetyCard final : public SettingsCard {
    Q_OBJECT
public:
    /// `values` outlives it.
    explicit SafetyCard(SyncValues &values, QWidget *parent = nullptr);

private:
    void addTrash();
    void addLimit();
    void showValues();
    void limitChosen(const QString &kind);
    void setLimit(const QString &value);

    SyncValues &m_values;
    Choice *m_retention = nullptr;
    Choice *m_limitKind = nullptr;
    ValueField *m_limit = nullptr;
    SettingRow *m_retentionRow = nullptr;
    SettingRow *m_limitRow = nullptr;
};

} // namespace tern
