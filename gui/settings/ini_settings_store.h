#pragma once

#include "desktop_settings.h"

#include <QString>

namespace tern {

/// Keeps the desktop's settings in a small file (INI, 0600). GUI thread: it is read once, and
/// written when the user chooses something.
class IniSettingsStore final : public DesktopSettingsStore {
public:
    /// "desktop.ini" beside config.yaml, whose folder is made when something is written.
    explicit IniSettingsStore(const std::string &file);

    [[nodiscard]] DesktopSettings load() override;
    Result<void> save(const DesktopSettings &settings) override;

private:
    QString m_file;
};

} // namespace tern
