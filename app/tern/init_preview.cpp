#include "init_preview.h"

#include "format.h"
#include "interrupt.h"
#include "json_output.h"
#include "words.h"

#include "control/first_run_preview_json.h"
#include "control/pair_previewing.h"
#include "engine/qt_executor.h"

#include <QCoreApplication>
#include <QSocketNotifier>

namespace tern {

namespace {

constexpr std::size_t shownPaths = 3;

Result<FirstRunPreview> preview(Context &context, const NewFolder &folder)
{
    const Interrupt interrupt;
    QSocketNotifier notifier(interrupt.descriptor(), QSocketNotifier::Read);
    QtExecutor executor(defaultWorkers());
    Result<FirstRunPreview> made = fail(ErrorCode::Stopped);
    const auto previewing = std::make_shared<PairPreviewing>(
        context.engineParts(executor), configurationOf(context),
        [folder](const Configuration &) -> Result<NewFolder> { return folder; }, shownPaths,
        [](std::uint64_t) {},
        [&made](const Result<FirstRunPreview> &done) {
            made = done;
            QCoreApplication::exit();
        });
    QObject::connect(&notifier, &QSocketNotifier::activated, [&] {
        while (interrupt.take() != '\0') {
        }
        previewing->stop();
    });
    previewing->start();
    QCoreApplication::exec();
    return made;
}

void renderShare(Terminal &out, const std::string &what, const FileShare &share)
{
    if (share.files.files == 0)
        return;
    out.line(what + ": " + tallyText(share.files));
    for (const RelPath &path : share.paths)
        out.line("    " + pathText(path));
    if (const std::uint64_t more = share.files.files - share.paths.size(); more > 0)
        out.line("    and " + countText(more) + " more");
}

void render(Terminal &out, const FirstRunPreview &preview)
{
    renderShare(out, "Would go up", preview.up);
    renderShare(out, "Would come down", preview.down);
    renderShare(out, "The same on both sides already", preview.same);
    renderShare(out, "Conflicts, which would wait for your choice", preview.conflicts);
    renderShare(out, "Would wait for your word", preview.asks);
    renderShare(out, "Left out by rules", preview.leftOut);
    if (preview.moved + preview.removed > 0)
        out.line("Synced before: " + countOf(preview.moved, "move", "moves") + " and "
                 + countOf(preview.removed, "deletion", "deletions") + " would follow");
    for (const Problem &problem : preview.problems)
        out.line("  " + pathText(problem.path) + "  " + sentenceFor(problem));
    if (preview.problemCount > preview.problems.size())
        out.line("  and " + countText(preview.problemCount - preview.problems.size())
                 + " more problems");
    out.line("Nothing was changed: this was a preview.");
}

} // namespace

ExitStatus previewInit(Context &context, const Arguments &arguments, const NewFolder &folder)
{
    const Result<FirstRunPreview> made = preview(context, folder);
    if (!made)
        return report(context, arguments, made.error());
    if (arguments.wantsJson())
        printJson(context.out, toJson(*made));
    else
        render(context.out, *made);
    if (made->guard) {
        context.err.line("tern: " + sentenceFor(*made->guard));
        return ExitStatus::Guarded;
    }
    return made->conflicts.files.files + made->problemCount > 0 ? ExitStatus::Attention
                                                                : ExitStatus::InSync;
}

} // namespace tern
