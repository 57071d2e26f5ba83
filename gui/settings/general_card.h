#pragma once

#include "desktop_preferences.h"
#include "login_item.h"
#include "settings_card.h"

namespace tern {

/// Start at login, language and theme. GUI thread.
class GeneralCard final : public SettingsCard {
    Q_OBJECT
public:
    /// Both outlive it.
    GeneralCard(DesktopPreferences &preferences, LoginItem &loginItem, QWidget *parent = nullptr);

private:
    void addLogin(LoginItem &loginItem);
    void addLanguage();
    void addTheme();

    DesktopPreferences &m_preferences;
};

} // namespace tern
