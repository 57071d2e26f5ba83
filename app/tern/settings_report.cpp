#include "settings_report.h"

#include "daemon_control.h"
#include "format.h"
#include "words.h"

namespace tern {

Failure errorOf(const std::string &file, const SettingsEdit &edit)
{
    if (!edit.complaints.empty())
        return usageError(linesFor(edit.complaints));
    if (edit.error->code == ErrorCode::Unsupported)
        return usageError(safeName(file) + " is laid out so that it cannot be edited safely ("
                          + edit.error->detail + "); it was left as it is, edit it by hand");
    return Failure(*edit.error);
}

ExitStatus reportEdit(Context &context, const std::string &file, const SettingsEdit &edit)
{
    return report(context, errorOf(file, edit).value());
}

ExitStatus tellDaemonOfChange(Context &context)
{
    if (auto reloaded = reloadDaemon(context); !reloaded)
        return report(context, reloaded.error());
    return ExitStatus::InSync;
}

} // namespace tern
