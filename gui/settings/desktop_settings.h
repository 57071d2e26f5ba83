#pragma once

#include "base/result.h"
#include "desktop/notice.h"
#include "widgets/theme.h"
#include "words/language.h"

#include <QByteArray>

namespace tern {

/// What the user chose for this desktop alone; what concerns sync is in config.yaml. A value.
struct DesktopSettings {
    Theme theme = Theme::System;
    Language language = Language::System;
    NoticeSettings notices = {};
    QByteArray window = {}; ///< where the window was, and what it showed (MainWindow::saved())

    bool operator==(const DesktopSettings &) const = default;
};

[[nodiscard]] const char *name(Theme theme); ///< "system", "light", "dark"
[[nodiscard]] std::optional<Theme> themeFromName(std::string_view name);
[[nodiscard]] const char *name(NoticeKind kind); ///< "conflict_found", ...

/// Where they are kept. Injected; GUI thread.
class DesktopSettingsStore {
public:
    virtual ~DesktopSettingsStore() = default;
    /// What cannot be read, or is none of the allowed values, is as it is by default.
    [[nodiscard]] virtual DesktopSettings load() = 0;
    virtual Result<void> save(const DesktopSettings &settings) = 0;
};

} // namespace tern
