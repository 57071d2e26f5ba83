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
    if (arguments.wantsJson())
        printJson(context.out, explanation->ruling ? toJson(*explanation->ruling) : QJsonObject());
    else if (explanation->ruling)
        context.out.line(sentenceFor(*explanation->ruling));
    else
        context.out.line("It is on neither side, so no rule can be asked about it.");
    return ExitStatus::InSync;
}

} // namespace tern
