#pragma once

#include "context.h"

#include "settings/settings_edit.h"

namespace tern {

/// Why an edit of a file of settings was not done.
[[nodiscard]] Failure errorOf(const std::string &file, const SettingsEdit &edit);
/// Says why an edit of a file of settings was not done.
ExitStatus reportEdit(Context &context, const std::string &file, const SettingsEdit &edit);
/// Lets a running daemon read the settings again.
ExitStatus tellDaemonOfChange(Context &context);

} // namespace tern
