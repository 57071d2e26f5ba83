#include "commands.h"

#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/undo_calls.h"

namespace tern {

namespace {

std::string whyLeft(const LeftAsIs &left)
{
    switch (left.reason) {
    case LeftReason::Changed: return "was changed since";
    case LeftReason::Gone: return "is gone";
    case LeftReason::Occupied: return "something stands there";
    case LeftReason::NotInTrash: return "is not in the trash any more";
    case LeftReason::Failed: return sentenceFor(left.error);
    }
    return {};
}

void tell(Context &context, const UndoResult &result, bool isPreview)
{
    const auto line = [&](const std::string &what, std::uint64_t files, std::uint64_t bytes) {
        if (files > 0)
            context.out.line(what + countOf(files, "file", "files") + ", " + sizeText(bytes));
    };
    context.out.line(isPreview ? "This would be done:" : "Done:");
    line("  back from the trash  ", result.broughtBack.files, result.broughtBack.bytes);
    line("  earlier versions     ", result.replaced.files, result.replaced.bytes);
    if (result.movedBack > 0)
        context.out.line("  earlier names        " + std::to_string(result.movedBack));
    line("  to the trash         ", result.takenAway.files, result.takenAway.bytes);
    line("  new, and staying     ", result.newFiles.files, result.newFiles.bytes);
    for (const LeftAsIs &left : result.leftAsIs)
        context.out.line("  left  " + pathText(left.path) + " on the " + name(left.side)
                         + " side: " + whyLeft(left));
    if (result.left > result.leftAsIs.size())
        context.out.line("  and " + std::to_string(result.left - result.leftAsIs.size())
                         + " more were left");
    if (!isPreview && !result.failure && !result.guard)
        context.out.line("The next sync brings it to the other side. `tern undo " + result.run
                         + "` takes this back.");
}

} // namespace

ExitStatus runUndo(Context &context, const Arguments &arguments)
{
    const auto targets = targetsOfOptions(context, arguments);
    if (!targets)
        return report(context, arguments, targets.error());
    UndoRequest request;
    request.run = arguments.positionals[0];
    if (arguments.has("dry-run"))
        request.goal = UndoRequest::Goal::Preview;
    if (arguments.has("new-files"))
        request.newFiles = UndoRequest::NewFiles::ToTrash;
    FolderAccess access(context);
    for (const FolderTarget &target : *targets) {
        if (!wasSyncedBefore(context, target.local, target.remote))
            continue;
        const auto result = access.undo(target, request);
        if (!result)
            return report(context, arguments, result.error());
        if (result->failure && result->failure->code == ErrorCode::NotFound)
            continue; // a run of another folder
        if (arguments.wantsJson())
            printJson(context.out, toJson(*result));
        else if (!result->guard)
            tell(context, *result, arguments.has("dry-run"));
        if (result->failure)
            return report(context, *result->failure);
        if (result->guard && !arguments.wantsJson())
            context.err.line("tern: one side is not what it was ("
                             + std::string(name(result->guard->kind)) + "). Nothing was changed.");
        return result->guard      ? ExitStatus::Guarded
               : result->left > 0 ? ExitStatus::Attention
                                  : ExitStatus::InSync;
    }
    return report(context, arguments,
                  usageError("no folder knows the run " + quotedName(request.run)
                             + "; `tern log --json` names the runs")
                      .value());
}

} // namespace tern
