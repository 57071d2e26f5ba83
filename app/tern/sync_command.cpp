#include "commands.h"

#include "configured_pace.h"
#include "folder_access.h"
#include "format.h"
#include "json_output.h"
#include "progress.h"
#include "render.h"
#include "run_output.h"
#include "watch.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json.h"
#include "control/run_filters.h"
#include "settings/places.h"

#include <QJsonArray>

namespace tern {

namespace {

Result<void> refuseMixtures(const Arguments &arguments)
{
    const auto both = [&](const char *a, const char *b) {
        return arguments.has(a) && arguments.has(b);
    };
    for (const char *option : {"dry-run", "detect-conflicts", "json", "include", "exclude",
                               "filter", "filter-expr", "metadata-filter"}) {
        if (both("watch", option))
            return usageError("--watch cannot be used with --" + std::string(option));
    }
    if (both("dry-run", "detect-conflicts"))
        return usageError("--dry-run cannot be used with --detect-conflicts");
    return {};
}

Result<FolderTarget> targetOfSync(const Context &context, const Arguments &arguments)
{
    TERN_TRY(refuseMixtures(arguments));
    TERN_TRY(FolderTarget target,
             targetOfPair(context, arguments.positionals[0], arguments.positionals[1]));
    // A root that is gone though it was synced before is the guard's business, not a typing error.
    const bool known = wasSyncedBefore(context, target.local, target.remote);
    TERN_TRY(checkPlaces(target.local, target.remote, known ? Missing::Allowed : Missing::Refused));
    target.options = optionsFrom(arguments, target.options);
    return target;
}

ConfiguredPace paceToWatchWith(Context &context, const Arguments &arguments,
                               const FolderTarget &target)
{
    const ConfiguredPace configured = configuredPace(context, target);
    const auto text = arguments.value("bwlimit");
    const auto limits = text ? parseBandwidth(*text) : Parsed<BandwidthLimits>();
    return text && limits ? configured.with(*limits) : configured;
}

/// `qc_status=passed` as an expression.
std::string expressionOfMetadata(const std::string &filter)
{
    const std::size_t equals = filter.find('=');
    if (equals == std::string::npos)
        return filter; // the expression says what is missing
    std::string text = filter.substr(0, equals) + " = \"";
    for (const char c : filter.substr(equals + 1))
        text += c == '"' ? std::string("\\\"") : std::string(1, c);
    return text + '"';
}

QJsonObject wireArguments(const Arguments &arguments)
{
    QJsonObject wire;
    if (arguments.has("dry-run") || arguments.has("detect-conflicts"))
        wire.insert(u"dry_run"_qs, true);
    if (arguments.has("union"))
        wire.insert(u"union"_qs, true);
    if (const auto policy = arguments.value("conflict"))
        wire.insert(u"conflict"_qs, textOf(*policy));
    if (const auto limit = arguments.value("bwlimit"))
        wire.insert(u"bwlimit"_qs, textOf(*limit));
    if (arguments.has("detect-conflicts"))
        wire.insert(u"conflict"_qs, u"ask"_qs); // no policy settles what is to be listed
    if (const auto limit = arguments.value("max-delete"))
        wire.insert(u"max_delete"_qs, textOf(*limit));
    for (const auto &[option, key] : {std::pair{"include", u"include"_qs},
                                      {"exclude", u"exclude"_qs},
                                      {"filter", u"filter"_qs},
                                      {"filter-expr", u"filter_expr"_qs}}) {
        QJsonArray texts;
        for (const std::string &text : arguments.values(option))
            texts.append(textOf(text));
        if (!texts.isEmpty())
            wire.insert(key, texts);
    }
    QJsonArray expressions = wire.value(u"filter_expr"_qs).toArray();
    for (const std::string &filter : arguments.values("metadata-filter"))
        expressions.append(textOf(expressionOfMetadata(filter)));
    if (!expressions.isEmpty())
        wire.insert(u"filter_expr"_qs, expressions);
    return wire;
}

ExitStatus listConflicts(Context &context, const Arguments &arguments, const FolderTarget &target,
                         const RunReport &found)
{
    if (found.summary.guard || found.summary.failure)
        return outputRun(context, arguments, target, found);
    const std::vector<Conflict> conflicts = conflictsIn(found);
    if (arguments.wantsJson())
        printJson(context.out, toJson(conflicts));
    else if (conflicts.empty())
        context.out.line("No conflicts.");
    else
        renderConflicts(context.out, conflicts, {});
    return conflicts.empty() ? ExitStatus::InSync : ExitStatus::Attention;
}

} // namespace

ExitStatus runSync(Context &context, const Arguments &arguments)
{
    const Result<FolderTarget> target = targetOfSync(context, arguments);
    if (!target)
        return report(context, arguments, target.error());
    // Before anything is opened: a filter that cannot be read must not pass for none.
    if (const auto admits = admissionFrom(wireArguments(arguments), SystemClock().now()); !admits)
        return report(context, arguments, admits.error());
    if (arguments.has("watch"))
        return watchPair(context, *target, paceToWatchWith(context, arguments, *target),
                         arguments.has("union"));
    RunView view(context, arguments);
    FolderAccess access(context);
    const Result<RunReport> ran = access.run(*target, wireArguments(arguments), view.listener());
    view.end();
    if (!ran)
        return report(context, arguments, ran.error());
    if (arguments.has("detect-conflicts"))
        return listConflicts(context, arguments, *target, *ran);
    return outputRun(context, arguments, *target, *ran);
}

ExitStatus runForceSync(Context &context, const Arguments &arguments)
{
    const auto direction = arguments.value("direction");
    if (!direction)
        return report(context,
                      usageError("tern force-sync needs --direction; allowed: up, down").value());
    Result<FolderTarget> target = targetNamed(context, arguments.positionals[0]);
    if (!target)
        return report(context, arguments, target.error());
    target->options = optionsFrom(arguments, target->options);
    QJsonObject wire{{u"direction"_qs, textOf(*direction)}};
    if (const auto limit = arguments.value("max-delete"))
        wire.insert(u"max_delete"_qs, textOf(*limit));
    if (const auto limit = arguments.value("bwlimit"))
        wire.insert(u"bwlimit"_qs, textOf(*limit));
    FolderAccess access(context);
    if (!arguments.has("yes")) {
        QJsonObject preview = wire;
        preview.insert(u"dry_run"_qs, true);
        const Result<RunReport> plan = access.run(*target, preview, {});
        if (!plan)
            return report(context, arguments, plan.error());
        if (arguments.has("dry-run") || plan->summary.guard || plan->summary.failure)
            return outputRun(context, arguments, *target, *plan);
        renderCounts(context.err, plan->plan);
        if (plan->plan.actions.empty())
            return outputRun(context, arguments, *target, *plan);
        const auto answer =
            askOnTerminal(context.err, "What is displaced goes to the trash. Make the "
                                           + std::string(*direction == "up" ? "remote" : "local")
                                           + " side like the other? [y]es, [n]o: ");
        if (!answer)
            return report(context, usageError("nobody to ask; give --yes to go ahead").value());
        if (*answer != "y" && *answer != "yes") {
            context.err.line("Nothing was changed.");
            return ExitStatus::InSync;
        }
    } else if (arguments.has("dry-run")) {
        wire.insert(u"dry_run"_qs, true);
    }
    RunView view(context, arguments);
    const Result<RunReport> ran = access.run(*target, wire, view.listener());
    view.end();
    if (!ran)
        return report(context, arguments, ran.error());
    return outputRun(context, arguments, *target, *ran);
}

} // namespace tern
