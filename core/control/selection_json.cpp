#include "selection_json.h"

#include "bytes.h"
#include "json.h"
#include "json_read.h"

namespace tern {

template <>
constexpr KeptReason lastOf()
{
    return KeptReason::Failed;
}
template <>
constexpr SurveyedFolder::Reason lastOf()
{
    return SurveyedFolder::Reason::MadeHere;
}

namespace {

constexpr qsizetype pathsAllowed = 10'000;

constexpr std::pair<Presence, const char *> presences[] = {
    {Presence::All, "all"}, {Presence::Some, "some"}, {Presence::None, "none"}};

const char *wordFor(Presence presence)
{
    for (const auto &[value, word] : presences) {
        if (value == presence)
            return word;
    }
    return "all";
}

Presence presenceFrom(const std::string &text)
{
    for (const auto &[value, word] : presences) {
        if (text == word)
            return value;
    }
    return Presence::All;
}

QJsonObject tally(const Tally &value)
{
    return {{u"files"_qs, static_cast<qint64>(value.files)},
            {u"bytes"_qs, static_cast<qint64>(value.bytes)}};
}

Tally tallyFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {static_cast<std::uint64_t>(object.value(u"files"_qs).toInteger()),
            static_cast<std::uint64_t>(object.value(u"bytes"_qs).toInteger())};
}

void putError(QJsonObject &object, const QString &key, const std::optional<Error> &error)
{
    if (error)
        object.insert(key, toJson(*error));
}

std::optional<Error> errorIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isObject() ? std::optional(errorFrom(value.toObject())) : std::nullopt;
}

} // namespace

QJsonObject toJson(const SurveyedFolder &folder)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, folder.path.bytes());
    object.insert(u"selected"_qs, QString::fromLatin1(wordFor(folder.presence)));
    object.insert(u"because"_qs, QString::fromLatin1(name(folder.reason)));
    object.insert(u"local"_qs, folder.onLocal);
    object.insert(u"remote"_qs, folder.onRemote);
    return object;
}

QJsonObject toJson(const SelectionSurvey &survey)
{
    QJsonArray folders;
    for (const SurveyedFolder &folder : survey.folders)
        folders.append(toJson(folder));
    QJsonObject object{{u"new_folders"_qs, QString::fromLatin1(name(survey.newFolders))},
                       {u"folders"_qs, folders}};
    putError(object, u"local_error"_qs, survey.local);
    putError(object, u"remote_error"_qs, survey.remote);
    return object;
}

QJsonObject toJson(const KeptHere &kept)
{
    QJsonObject object;
    putBytes(object, u"path"_qs, kept.path.bytes());
    object.insert(u"reason"_qs, QString::fromLatin1(name(kept.reason)));
    object.insert(u"bytes"_qs, static_cast<qint64>(kept.bytes));
    if (kept.error != Error())
        object.insert(u"error"_qs, toJson(kept.error));
    return object;
}

QJsonObject toJson(const FreeResult &result)
{
    QJsonArray kept;
    for (const KeptHere &each : result.keptHere)
        kept.append(toJson(each));
    QJsonObject object{{u"freed"_qs, tally(result.freed)},
                       {u"directories"_qs, static_cast<qint64>(result.directories)},
                       {u"kept"_qs, tally(result.kept)},
                       {u"kept_here"_qs, kept}};
    if (result.guard)
        object.insert(u"guard"_qs, toJson(*result.guard));
    putError(object, u"failure"_qs, result.failure);
    return object;
}

QJsonArray pathsToJson(const std::vector<RelPath> &paths)
{
    QJsonArray array;
    for (const RelPath &path : paths) {
        QJsonObject object;
        putBytes(object, u"path"_qs, path.bytes());
        array.append(object);
    }
    return array;
}

SelectionSurvey surveyFrom(const QJsonObject &object)
{
    SelectionSurvey survey;
    survey.newFolders =
        newFoldersFromName(stringFrom(object, u"new_folders"_qs)).value_or(NewFolders::Come);
    const QJsonArray folders = object.value(u"folders"_qs).toArray();
    for (const QJsonValue &value : folders) {
        const QJsonObject each = value.toObject();
        SurveyedFolder folder;
        folder.path = pathFrom(each, u"path"_qs).value_or(RelPath());
        folder.presence = presenceFrom(stringFrom(each, u"selected"_qs));
        folder.reason = valueNamed<SurveyedFolder::Reason>(stringFrom(each, u"because"_qs))
                            .value_or(SurveyedFolder::Reason::NewFolder);
        folder.onLocal = each.value(u"local"_qs).toBool();
        folder.onRemote = each.value(u"remote"_qs).toBool();
        survey.folders.push_back(std::move(folder));
    }
    survey.local = errorIn(object, u"local_error"_qs);
    survey.remote = errorIn(object, u"remote_error"_qs);
    return survey;
}

FreeResult freeResultFrom(const QJsonObject &object)
{
    FreeResult result;
    result.freed = tallyFrom(object.value(u"freed"_qs));
    result.directories = static_cast<std::uint64_t>(object.value(u"directories"_qs).toInteger());
    result.kept = tallyFrom(object.value(u"kept"_qs));
    const QJsonArray kept = object.value(u"kept_here"_qs).toArray();
    for (const QJsonValue &value : kept) {
        const QJsonObject each = value.toObject();
        result.keptHere.push_back(
            {pathFrom(each, u"path"_qs).value_or(RelPath()),
             valueNamed<KeptReason>(stringFrom(each, u"reason"_qs)).value_or(KeptReason::Failed),
             static_cast<std::uint64_t>(each.value(u"bytes"_qs).toInteger()),
             errorIn(each, u"error"_qs).value_or(Error())});
    }
    if (object.value(u"guard"_qs).isObject())
        result.guard = guardFrom(object.value(u"guard"_qs).toObject());
    result.failure = errorIn(object, u"failure"_qs);
    return result;
}

Result<std::vector<RelPath>> pathsFrom(const QJsonObject &object, const QString &key)
{
    const QJsonArray array = object.value(key).toArray();
    if (array.size() > pathsAllowed)
        return fail(ErrorCode::BadInput, key.toStdString(), "too many");
    std::vector<RelPath> paths;
    for (const QJsonValue &value : array) {
        auto path = pathFrom(value.toObject(), u"path"_qs);
        if (!path)
            return fail(ErrorCode::BadInput, key.toStdString());
        paths.push_back(std::move(*path));
    }
    return paths;
}

void putSelection(QJsonObject &arguments, const Selection &selection)
{
    QJsonArray choices;
    for (const std::string &text : selection.texts())
        choices.append(textOf(text));
    arguments.insert(u"new_folders"_qs, QString::fromLatin1(name(selection.newFolders())));
    arguments.insert(u"choices"_qs, choices);
}

Result<std::optional<Selection>> selectionFrom(const QJsonObject &arguments)
{
    if (!arguments.contains(u"new_folders"_qs))
        return std::optional<Selection>();
    const std::string word = stringFrom(arguments, u"new_folders"_qs);
    const auto newFolders = newFoldersFromName(word);
    if (!newFolders)
        return fail(ErrorCode::BadInput, "new_folders", word);
    std::vector<std::string> texts;
    const QJsonArray choices = arguments.value(u"choices"_qs).toArray();
    for (const QJsonValue &choice : choices)
        texts.push_back(choice.toString().toStdString());
    TERN_TRY(Selection selection, Selection::parse(*newFolders, texts));
    return std::optional(std::move(selection));
}

} // namespace tern
