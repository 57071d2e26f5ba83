#include "mounts_command.h"

#include "commands.h"
#include "format.h"
#include "json_output.h"

#include "control/bytes.h"
#include "control/disk_calls.h"

namespace tern {

void renderMounts(Terminal &out, const std::vector<MountedDisk> &disks)
{
    for (const MountedDisk &disk : disks)
        out.line(safeName(disk.path) + "  " + safeName(disk.label));
    if (disks.empty())
        out.line("No share is mounted, and no disk at a place of users that takes writes.");
}

ExitStatus runMounts(Context &context, const Arguments &arguments)
{
    const std::vector<MountedDisk> disks = disksAmong(mounts());
    if (arguments.wantsJson())
        printJson(context.out, toJson(disks).value(u"mounts"_qs).toArray());
    else
        renderMounts(context.out, disks);
    return ExitStatus::InSync;
}

} // namespace tern
