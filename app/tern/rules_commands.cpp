#include "commands.h"

#include "folder_access.h"
#include "json_output.h"
#include "words.h"

#include "control/json.h"

namespace tern {

ExitStatus runRulesTest(Context &context, const Arguments &arguments)
{
    const auto target = targetOfPath(context, arguments, arguments.positionals[0]);
    if (!target)
        return report(context, arguments, target.error());
    FolderAccess access(context);
    const Result<Explanation> explanation = access.explain(target->folder, target->path);
    if (!explanation)
        return report(context, arguments, explanation.error());
    const std::optional<Ruling> &ruling = explanation->ruling;
    const bool stands = explanation->local || explanation->remote;
    if (arguments.wantsJson())
        printJson(context.out, ruling ? toJson(*ruling) : QJsonObject());
    else if (ruling)
        context.out.line(sentenceFor(*ruling));
    else if (stands)
        context.out.line("No rule can be asked about it: an ignore file above it cannot be read or "
                         "understood. `tern sync --dry-run` says which.");
    else
        context.out.line("It is on neither side, so no rule can be asked about it.");
    return !ruling && stands ? ExitStatus::Attention : ExitStatus::InSync;
}

} // namespace tern
