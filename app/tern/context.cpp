#include "context.h"

#include "rules/rule_error.h"

#include "json_output.h"
#include "settings_report.h"
#include "words.h"

#include "control/json.h"

#include <algorithm>
#include <thread>

namespace tern {

EngineHostParts Context::hostParts()
{
    return {fileSystem,   clock,     random,          zone, waiting, configurationOf(*this),
            TERN_VERSION, machine(), defaultWorkers()};
}

Configuration configurationOf(const Context &context)
{
    SettingsWords words;
    words.refusal = refusalInWords;
    words.edit = [](const std::string &file, const SettingsEdit &edit) {
        return errorOf(file, edit).value();
    };
    words.given = [](const Complaint &complaint) {
        return usageError(wordsFor(complaint)).value();
    };
    words.place = [](const PlaceObjection &objection) {
        return usageError(sentenceFor(objection)).value();
    };
    return {context.directories, words};
}

Result<Settings> settingsOf(const Context &context)
{
    return configurationOf(context).settings();
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
