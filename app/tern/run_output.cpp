#include "run_output.h"

#include "json_output.h"
#include "render.h"
#include "words.h"

#include "control/json.h"

namespace tern {

namespace {

ProgressLine::When whenToShow(const Arguments &arguments)
{
    if (arguments.has("progress"))
        return ProgressLine::When::Always;
    return arguments.wantsJson() ? ProgressLine::When::Never : ProgressLine::When::OnTerminal;
}

} // namespace

// Progress goes to the error output: what a script reads stays clean.
RunView::RunView(Context &context, const Arguments &arguments)
    : m_context(context),
      m_listsEvents(!arguments.wantsJson()),
      m_line(context.err, whenToShow(arguments),
             [&clock = context.clock] { return clock.steadyMilliseconds(); })
{
}

RunListener RunView::listener()
{
    RunListener listener;
    listener.state = [this](FolderState state) { m_line.showState(state); };
    listener.progress = [this](const Progress &progress) { m_line.show(progress); };
    listener.events = [this](const std::vector<Event> &events) {
        for (const Event &event : events) {
            const bool isStep =
                event.kind != EventKind::RunFinished && event.kind != EventKind::ConflictOpened
                && event.kind != EventKind::ProblemOpened && event.kind != EventKind::GuardStopped;
            if (!m_listsEvents || !isStep)
                continue;
            m_line.clear();
            m_context.out.line(sentenceFor(event));
        }
    };
    return listener;
}

ExitStatus outputRun(Context &context, const Arguments &arguments, const FolderTarget &target,
                     const RunReport &ran)
{
    RunReport shown = ran;
    RunSummary &summary = shown.summary;
    if (summary.guard)
        summary.guard = withRoot(std::move(*summary.guard), target);
    if (summary.failure)
        summary.failure = withRoot(std::move(*summary.failure), target);
    const bool preview = arguments.has("dry-run") || arguments.has("detect-conflicts");
    const bool halted = summary.guard || summary.failure;
    if (arguments.wantsJson()) {
        const Describe describe = [](const Problem &problem) { return sentenceFor(problem); };
        if (preview)
            summary.conflicts = conflictsIn(shown);
        QJsonObject object = toJson(summary, describe);
        if (preview)
            object.insert(u"plan"_qs, toJson(shown.plan, describe));
        printJson(context.out, object);
    } else if (preview && !halted) {
        renderPlan(context.out, shown);
    } else {
        renderSummary(context.out, summary);
    }
    if (summary.guard)
        context.err.line("tern: " + sentenceFor(*summary.guard));
    if (summary.failure)
        context.err.line("tern: " + sentenceFor(*summary.failure));
    return preview ? exitStatusOfPreview(summary) : exitStatusOf(summary);
}

} // namespace tern
