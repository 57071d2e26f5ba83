#include "commands.h"

#include "conflict_settling.h"
#include "json_output.h"
#include "render.h"

#include "control/bytes.h"

namespace tern {

ExitStatus runConflictsList(Context &context, const Arguments &arguments)
{
    const auto targets = chosenTargets(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    const auto conflicts = openConflicts(context, *targets);
    if (!conflicts)
        return report(context, arguments, conflicts.error());
    QJsonArray list;
    for (const FoundConflict &open : *conflicts) {
        if (!arguments.wantsJson()) {
            renderConflicts(context.out, {open.conflict}, open.folder.name);
            continue;
        }
        QJsonObject object = open.json;
        if (!open.folder.name.empty())
            object.insert(u"folder"_qs, textOf(open.folder.name));
        list.append(object);
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    else if (conflicts->empty())
        context.out.line("No conflicts.");
    return conflicts->empty() ? ExitStatus::InSync : ExitStatus::Attention;
}

} // namespace tern
