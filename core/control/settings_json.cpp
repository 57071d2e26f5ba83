#include "settings_json.h"

#include "bytes.h"
#include "json.h"
#include "rules_json.h"

#include <QJsonArray>

namespace tern {

namespace {

QJsonArray textsOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(textOf(text));
    return array;
}

/// The place under `key`, canonical.
Result<std::string> placeFrom(const QJsonObject &arguments, Side side,
                              const Configuration &configuration)
{
    const QString key = QString::fromLatin1(name(side));
    const auto given = bytesFrom(arguments, key);
    if (!given)
        return fail(ErrorCode::BadInput, name(side), "a place is needed");
    auto place = placeGiven(side, *given, {}, configuration.directories().home);
    if (!place)
        return Failure(configuration.words().place(place.error()));
    return std::move(*place);
}

/// What `read` makes of the text under `key`; nothing where there is none. BadInput.
template <class Read>
auto optionFrom(const QJsonObject &arguments, const char *key, Read read)
    -> Result<decltype(read(std::string()))>
{
    const QString name = QString::fromLatin1(key);
    if (!arguments.contains(name))
        return decltype(read(std::string()))();
    const std::string text = stringFrom(arguments, name);
    auto value = read(text);
    if (!value)
        return fail(ErrorCode::BadInput, key, text);
    return value;
}

std::optional<std::string> templateNamed(const std::string &text)
{
    return findRuleTemplate(text) != nullptr ? std::optional(text) : std::nullopt;
}

} // namespace

QJsonObject toJson(const EffectiveValue &value)
{
    QJsonObject object{{u"key"_qs, textOf(value.key)},
                       {u"source"_qs, QString::fromLatin1(name(value.source))},
                       {u"has_effect"_qs, value.spec->effect == Effect::Now}};
    if (value.spec->takesList())
        object.insert(u"value"_qs, textsOf(value.values));
    else if (!value.values.empty())
        object.insert(u"value"_qs, textOf(value.values.front()));
    else
        object.insert(u"value"_qs, QJsonValue());
    if (value.source == EffectiveValue::Source::Default)
        return object;
    putBytes(object, u"file"_qs, value.file);
    object.insert(u"line"_qs, value.line);
    object.insert(u"column"_qs, value.column);
    if (!value.from.empty())
        object.insert(u"from"_qs, textOf(value.from));
    return object;
}

QJsonObject toJson(const Complaint &complaint, const std::string &message)
{
    QJsonObject object = toJson(complaint);
    object.insert(u"message"_qs, textOf(message));
    return object;
}

QJsonObject toJson(const FolderSettings &folder)
{
    QJsonObject object{
        {u"name"_qs, textOf(folder.name)},
        {u"sync_mode"_qs, QString::fromLatin1(name(folder.options.mode))},
        {u"conflict_policy"_qs, QString::fromLatin1(name(folder.options.conflicts))}};
    putBytes(object, u"local"_qs, folder.local);
    putBytes(object, u"remote"_qs, folder.remote);
    return object;
}

QJsonObject toJson(const PlaceObjection &objection)
{
    QJsonObject object{{u"kind"_qs, QString::fromLatin1(name(objection.kind))},
                       {u"side"_qs, QString::fromLatin1(name(objection.side))},
                       {u"forbids"_qs, forbids(objection.kind)}};
    putBytes(object, u"place"_qs, objection.place);
    if (!objection.other.empty())
        putBytes(object, u"other"_qs, objection.other);
    if (!objection.folder.empty())
        object.insert(u"folder"_qs, textOf(objection.folder));
    if (objection.error != Error())
        object.insert(u"error"_qs, toJson(objection.error));
    return object;
}

Result<NewFolder> newFolderFrom(const QJsonObject &arguments, const Configuration &configuration,
                                const Settings &known)
{
    NewFolder folder;
    TERN_TRY(folder.local, placeFrom(arguments, Side::Local, configuration));
    TERN_TRY(folder.remote, placeFrom(arguments, Side::Remote, configuration));
    folder.name = arguments.contains(u"name"_qs) ? stringFrom(arguments, u"name"_qs)
                                                 : freeFolderName(folder.local, known);
    TERN_TRY(folder.mode, optionFrom(arguments, "sync_mode", syncModeFromName));
    TERN_TRY(folder.conflicts, optionFrom(arguments, "conflict_policy", conflictPolicyFromName));
    TERN_TRY(folder.maxDelete, optionFrom(arguments, "max_delete", GuardLimits::parse));
    TERN_TRY(folder.rules, optionFrom(arguments, "rules", templateNamed));
    return folder;
}

} // namespace tern
