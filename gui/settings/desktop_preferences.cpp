#include "desktop_preferences.h"

namespace tern {

DesktopPreferences::DesktopPreferences(DesktopSettingsStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_settings(store.load())
{
}

Result<void> DesktopPreferences::set(const DesktopSettings &settings)
{
    if (settings == m_settings)
        return {};
    m_settings = settings;
    Q_EMIT changed();
    return m_store.save(m_settings);
}

} // namespace tern
