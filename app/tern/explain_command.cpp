#include "commands.h"

#include "folder_access.h"
#include "json_output.h"
#include "render.h"
#include "words.h"

#include "control/json.h"

namespace tern {

ExitStatus runExplain(Context &context, const Arguments &arguments)
{
    const auto target = targetOfPath(context, arguments, arguments.positionals[0]);
    if (!target)
        return report(context, arguments, target.error());
    FolderAccess access(context);
    Result<Explanation> explanation = access.explain(target->folder, target->path);
    if (!explanation)
        return report(context, arguments, explanation.error());
    if (explanation->guard)
        explanation->guard = withRoot(std::move(*explanation->guard), target->folder);
    if (arguments.wantsJson())
        printJson(context.out, toJson(*explanation,
                                      [](const Problem &problem) { return sentenceFor(problem); }));
    else
        renderExplanation(context.out, *explanation, context.clock.now());
    return ExitStatus::InSync;
}

} // namespace tern
