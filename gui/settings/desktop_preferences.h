#pragma once

#include "desktop_settings.h"

#include <QObject>

namespace tern {

/// The desktop's own settings in force: whoever follows them hears of each change, also of one that
/// could not be kept. GUI thread.
class DesktopPreferences final : public QObject {
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit DesktopPreferences(DesktopSettingsStore &store, QObject *parent = nullptr);

    [[nodiscard]] const DesktopSettings &settings() const { return m_settings; }
    /// In force at once. A failure says that they will be forgotten when Tern ends.
    Result<void> set(const DesktopSettings &settings);

Q_SIGNALS:
    void changed();

private:
    DesktopSettingsStore &m_store;
    DesktopSettings m_settings;
};

} // namespace tern
