#include "settings_report.h"

#include "daemon_control.h"
#include "format.h"
#include "words.h"

namespace tern {

ExitStatus reportEdit(Context &context, const std::string &file, const SettingsEdit &edit)
{
    if (!edit.complaints.empty())
        return report(context, usageError(linesFor(edit.complaints)).value());
    if (edit.error->code == ErrorCode::Unsupported)
        return report(
            context,
            usageError(safeName(file) + " is laid out so that it cannot be edited safely ("
                       + edit.error->detail + "); it was left as it is, edit it " + "by hand")
                .value());
    return report(context, *edit.error);
}

ExitStatus tellDaemonOfChange(Context &context)
{
    if (auto reloaded = reloadDaemon(context); !reloaded)
        return report(context, reloaded.error());
    return ExitStatus::InSync;
}

} // namespace tern
