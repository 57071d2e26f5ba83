#include "commands.h"

#include "format.h"
#include "json_output.h"
#include "settings_check.h"
#include "settings_report.h"
#include "words.h"

#include "control/bytes.h"
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

QJsonObject toJson(const Complaint &complaint)
{
    QJsonObject object{{u"kind"_qs, QString::fromLatin1(name(complaint.kind))},
                       {u"line"_qs, complaint.line},
                       {u"column"_qs, complaint.column},
                       {u"message"_qs, textOf(sentenceFor(complaint))}};
    putBytes(object, u"file"_qs, complaint.file);
    if (!complaint.key.empty())
        object.insert(u"key"_qs, textOf(complaint.key));
    if (!complaint.value.empty())
        object.insert(u"value"_qs, textOf(complaint.value));
    if (!complaint.nearest.empty())
        object.insert(u"nearest"_qs, textOf(complaint.nearest));
    return object;
}

void printCheck(Context &context, const CheckedFile &checked)
{
    QJsonArray complaints;
    for (const Complaint &complaint : checked.complaints)
        complaints.append(toJson(complaint));
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

QJsonObject toJson(const EffectiveValue &value)
{
    QJsonObject object{{u"key"_qs, textOf(value.key)},
                       {u"source"_qs, QString::fromLatin1(name(value.source))},
                       {u"has_effect"_qs, value.spec->effect == Effect::Now}};
    if (value.spec->takesList()) {
        QJsonArray values;
        for (const std::string &text : value.values)
            values.append(textOf(text));
        object.insert(u"value"_qs, values);
    } else if (!value.values.empty()) {
        object.insert(u"value"_qs, textOf(value.values.front()));
    } else {
        object.insert(u"value"_qs, QJsonValue());
    }
    if (value.source == EffectiveValue::Source::Default)
        return object;
    putBytes(object, u"file"_qs, value.file);
    object.insert(u"line"_qs, value.line);
    object.insert(u"column"_qs, value.column);
    if (!value.from.empty())
        object.insert(u"from"_qs, textOf(value.from));
    return object;
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

/// The values at `key` and below it; all of them for none.
std::vector<EffectiveValue> chosenValues(const Settings &settings,
                                         const std::optional<std::string> &key)
{
    std::vector<EffectiveValue> values = effectiveValues(settings);
    if (key) {
        std::erase_if(values, [&](const EffectiveValue &value) {
            return value.key != *key && !value.key.starts_with(*key + ".");
        });
    }
    return values;
}

/// What holds at `key` now that nothing is set there.
std::string nowHolds(const Context &context, const std::string &key)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return {};
    const std::vector<EffectiveValue> values = chosenValues(*settings, key);
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
    const auto key = arguments.positional(0);
    const std::vector<EffectiveValue> values = chosenValues(*settings, key);
    if (key && values.empty()) {
        const auto found = findSettingKey(*key, *settings);
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
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return report(context, settings.error());
    const auto key = findSettingKey(arguments.positionals[0], *settings);
    if (!key)
        return reportGiven(context, key.error());
    const auto values = readGivenValue(*key, arguments.positionals[1]);
    if (!values)
        return reportGiven(context, values.error());
    const std::string &file = context.directories.configFile;
    const SettingsEdit edit = setInFile(file, context.directories.home, *key, *values);
    if (!edit.isDone())
        return reportEdit(context, file, edit);
    context.out.line(
        joined(key->path, ".") + " is now "
        + (values->empty() ? "empty" : safeName(joined(*values, ", "))) + "."
        + (key->spec->effect == Effect::Later ? " It has no effect in this version." : ""));
    return tellDaemonOfChange(context);
}

ExitStatus runConfigUnset(Context &context, const Arguments &arguments)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings)
        return report(context, settings.error());
    const auto key = findSettingKey(arguments.positionals[0], *settings);
    if (!key)
        return reportGiven(context, key.error());
    const std::string name = joined(key->path, ".");
    const std::string &file = context.directories.configFile;
    const SettingsEdit edit = unsetInFile(file, context.directories.home, *key);
    if (edit.error && edit.error->code == ErrorCode::NotFound)
        return report(context, usageError(name + " is not set in " + safeName(file)).value());
    if (!edit.isDone())
        return reportEdit(context, file, edit);
    context.out.line(name + " is no longer set." + nowHolds(context, name));
    return tellDaemonOfChange(context);
}

} // namespace tern
