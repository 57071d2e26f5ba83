#pragma once

#include "about_card.h"
#include "desktop_preferences.h"
#include "login_item.h"
#include "sync_values.h"

#include "widgets/page.h"

class QScrollArea;

namespace tern {

class Banner;

/// What the settings stand on; all of it outlives the page.
struct SettingsParts {
    DesktopParts desktop;
    DesktopPreferences &preferences;
    LoginItem &loginItem;
    AboutTern about;
};

/// The settings of Tern as a whole, a card a section. What is chosen is in force at once; what was
/// refused says so beside its field. GUI thread.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const SettingsParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void tellFailure(const Error &error);

    SettingsParts m_parts;
    SyncValues m_values;
    QScrollArea *m_scroll;
    Banner *m_failure = nullptr;
};

} // namespace tern
