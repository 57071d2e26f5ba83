#include "context.h"

#include "rules/rule_error.h"

#include "json_output.h"
#include "words.h"

#include "control/json.h"

#include <algorithm>
#include <thread>

namespace tern {

SettingsLoad readSettings(const Context &context)
{
    SettingsLoad load = loadSettings(context.directories.configFile, context.directories.home);
    for (FolderSettings &folder : load.settings.folders) {
        if (folder.refusal)
            folder.refusal = refusalInWords(load.settings.rules.at(folder.name).complaints);
    }
    return load;
}

Result<Settings> settingsOf(const Context &context)
{
    SettingsLoad load = readSettings(context);
    if (!load.isValid())
        return usageError(linesFor(load.complaints));
    return std::move(load.settings);
}

Result<SyncOptions> candidateOptions(const Context &context, const std::string &folder,
                                     const CandidateRules &candidate)
{
    TERN_TRY(CandidateLoad load, loadCandidate(context.directories.configFile,
                                               context.directories.home, folder, candidate));
    if (!load.complaints.empty())
        return usageError(linesFor(load.complaints));
    if (!load.options)
        return fail(ErrorCode::NotFound, folder, "no such folder in config.yaml");
    return std::move(*load.options);
}

ExitStatus report(Context &context, const Error &error)
{
    if (const auto rule = ruleErrorIn(error)) {
        context.err.line("tern: in \"" + error.subject + "\": " + rule->message);
        if (context.err.isTerminal()) {
            context.err.line("  " + error.subject);
            context.err.line("  " + caretLine(error.subject, rule->column));
        }
        return ExitStatus::Usage;
    }
    context.err.line("tern: " + sentenceFor(error));
    return exitStatusOf(error);
}

ExitStatus report(Context &context, const Arguments &arguments, const Error &error)
{
    if (arguments.wantsJson()) {
        QJsonObject object = toJson(error);
        object.insert(u"message"_qs, QString::fromStdString(sentenceFor(error)));
        printJson(context.out, QJsonObject{{u"error"_qs, object}});
    }
    return report(context, error);
}

SyncOptions optionsFrom(const Arguments &arguments, SyncOptions base)
{
    if (const auto text = arguments.value("mode"))
        base.mode = syncModeFromName(*text).value_or(base.mode);
    if (const auto text = arguments.value("conflict"))
        base.conflicts = conflictPolicyFromName(*text).value_or(base.conflicts);
    if (const auto text = arguments.value("max-delete"))
        base.maxDelete = GuardLimits::parse(*text).value_or(base.maxDelete);
    if (const auto count = arguments.number("concurrency"))
        base.concurrency = *count;
    return base;
}

int defaultWorkers()
{
    const auto processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(2 * processors, 4, 16);
}

} // namespace tern
