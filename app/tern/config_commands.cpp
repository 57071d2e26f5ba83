#include "commands.h"

#include "format.h"
#include "json_output.h"
#include "settings_check.h"
#include "settings_report.h"
#include "words.h"

#include "control/bytes.h"
#include "control/settings_json.h"
#include "settings/places.h"

#include <QJsonArray>

namespace tern {

namespace {

Result<std::string> fileFrom(const Context &context, const Arguments &arguments)
{
    const auto given = arguments.positional(0);
    if (!given)
        return context.directories.configFile;
    return canonicalPlace(*given, context.workingFolder);
}

std::string placeText(const std::string &file, int line, int column)
{
    return safeName(file) + ":" + std::to_string(line) + ":" + std::to_string(column);
}

void printCheck(Context &context, const CheckedFile &checked)
{
    QJsonArray complaints;
    for (const Complaint &complaint : checked.complaints)
        complaints.append(toJson(complaint, sentenceFor(complaint)));
    QJsonArray idle;
    for (const IdleKey &key : checked.idle) {
        QJsonObject object{
            {u"key"_qs, textOf(key.key)}, {u"line"_qs, key.line}, {u"column"_qs, key.column}};
        putBytes(object, u"file"_qs, key.file);
        idle.append(object);
    }
    QJsonArray waiting;
    for (const std::string &folder : checked.waiting)
        waiting.append(textOf(folder));
    printJson(context.out, QJsonObject{{u"valid"_qs, checked.complaints.empty()},
                                       {u"complaints"_qs, complaints},
                                       {u"without_effect"_qs, idle},
                                       {u"waiting"_qs, waiting}});
}

std::string whyIdle(const std::string &key)
{
    if (key.ends_with("backup_strategy.location") || key.ends_with("conflicts.backup_dir"))
        return " has no effect: replaced versions are kept in the trash";
    if (key.ends_with("real_time"))
        return " has no effect in this version: changes are synced as soon as they are seen";
    return " has no effect in this version";
}

void sayCheck(Context &context, const std::string &file, const CheckedFile &checked)
{
    for (const IdleKey &key : checked.idle)
        context.out.line(placeText(key.file, key.line, key.column) + ": " + key.key
                         + whyIdle(key.key));
    if (!checked.complaints.empty()) {
        context.err.line(linesFor(checked.complaints));
        if (!checked.waiting.empty())
            context.err.line("Not synced until then: " + joined(checked.waiting, ", ") + ".");
        else if (checked.kind == CheckedFile::Kind::Config)
            context.err.line("No folder is synced until then.");
        return;
    }
    context.out.line(safeName(file) + ": no mistakes"
                     + (checked.kind == CheckedFile::Kind::Config
                            ? ", " + countOf(checked.folders, "folder", "folders")
                            : std::string())
                     + ".");
}

/// Where a value comes from, in brackets.
std::string sourceText(const EffectiveValue &value)
{
    const std::string place = placeText(value.file, value.line, value.column);
    switch (value.source) {
    case EffectiveValue::Source::Default: return "default";
    case EffectiveValue::Source::Set:
    case EffectiveValue::Source::Rules: return place;
    case EffectiveValue::Source::Inherited: return value.from + ", " + place;
    }
    return {};
}

void sayValue(Context &context, const EffectiveValue &value)
{
    std::vector<std::string> shown;
    for (const std::string &text : value.values)
        shown.push_back(safeName(text));
    std::string line = value.key + ": " + (shown.empty() ? "-" : joined(shown, ", "));
    line += "  (" + sourceText(value);
    if (value.spec->effect == Effect::Later)
        line += "; no effect in this version";
    context.out.line(line + ")");
}

/// What holds at `key` now that nothing is set there.
std::string nowHolds(const Context &context, const std::string &key)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return {};
    const std::vector<EffectiveValue> values = effectiveValuesAt(*settings, key);
    if (values.size() != 1 || values.front().values.empty())
        return {};
    return " Now holds: " + safeName(joined(values.front().values, ", ")) + " ("
           + sourceText(values.front()) + ").";
}

/// A complaint about what stands on the command line.
ExitStatus reportGiven(Context &context, const Complaint &complaint)
{
    return report(context, usageError(wordsFor(complaint)).value());
}

} // namespace

ExitStatus runConfigCheck(Context &context, const Arguments &arguments)
{
    const Result<std::string> file = fileFrom(context, arguments);
    if (!file)
        return report(context, arguments, file.error());
    CheckedFile checked = checkFile(context, *file);
    if (!checked.exists && !arguments.positional(0)) {
        checked.complaints.clear(); // no configuration yet is no mistake
        checked.exists = true;
    }
    if (arguments.wantsJson())
        printCheck(context, checked);
    else
        sayCheck(context, *file, checked);
    return checked.complaints.empty() ? ExitStatus::InSync : ExitStatus::Usage;
}

ExitStatus runConfigShow(Context &context, const Arguments &arguments)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return report(context, arguments, settings.error());
    const std::string key = arguments.positional(0).value_or(std::string());
    const std::vector<EffectiveValue> values = effectiveValuesAt(*settings, key);
    if (!key.empty() && values.empty()) {
        const auto found = findSettingKey(key, *settings);
        if (!found)
            return reportGiven(context, found.error());
    }
    QJsonArray list;
    for (const EffectiveValue &value : values) {
        if (arguments.wantsJson())
            list.append(toJson(value));
        else
            sayValue(context, value);
    }
    if (arguments.wantsJson())
        printJson(context.out, list);
    return ExitStatus::InSync;
}

ExitStatus runConfigSet(Context &context, const Arguments &arguments)
{
    const auto change =
        configurationOf(context).set(arguments.positionals[0], arguments.positionals[1]);
    if (!change)
        return report(context, change.error());
    const auto &[key, values] = *change;
    context.out.line(
        joined(key.path, ".") + " is now "
        + (values.empty() ? "empty" : safeName(joined(values, ", "))) + "."
        + (key.spec->effect == Effect::Later ? " It has no effect in this version." : ""));
    return tellDaemonOfChange(context);
}

ExitStatus runConfigUnset(Context &context, const Arguments &arguments)
{
    const auto change = configurationOf(context).unset(arguments.positionals[0]);
    if (!change && change.error().code == ErrorCode::NotFound)
        return report(context, usageError(change.error().subject + " is not set in "
                                          + safeName(context.directories.configFile))
                                   .value());
    if (!change)
        return report(context, change.error());
    const std::string name = joined(change->key.path, ".");
    context.out.line(name + " is no longer set." + nowHolds(context, name));
    return tellDaemonOfChange(context);
}

} // namespace tern
