#pragma once

#include "settings/directories.h"
#include "settings_page/login_item.h"

namespace tern {

/// Starts Tern at login, into the tray, by an autostart entry of the user's own. GUI thread.
class LoginEntry final : public LoginItem {
public:
    LoginEntry(const Directories &directories, std::string program);

    [[nodiscard]] State state() const override;
    Result<void> set(State state) override;

private:
    std::string m_file;
    std::string m_program;
};

} // namespace tern
