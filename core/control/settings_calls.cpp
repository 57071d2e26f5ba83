#include "settings_calls.h"

#include "bytes.h"
#include "settings_json.h"
#include "worker_answer.h"

#include <QJsonArray>

namespace tern {

namespace {

Result<std::string> textArgument(const QJsonObject &arguments, const char *key)
{
    const QJsonValue value = arguments.value(QString::fromLatin1(key));
    if (!value.isString())
        return fail(ErrorCode::BadInput, key, "a text is needed");
    return value.toString().toStdString();
}

QString keyOf(const Configuration::Change &change)
{
    QString key;
    for (const std::string &part : change.key.path)
        key += (key.isEmpty() ? QString() : u"."_qs) + textOf(part);
    return key;
}

QJsonArray valuesAt(const Settings &settings, const std::string &key)
{
    QJsonArray list;
    for (const EffectiveValue &value : effectiveValuesAt(settings, key))
        list.append(toJson(value));
    return list;
}

/// What holds at the key of a change, now that it is done.
Result<QJsonObject> resultOf(const Configuration &configuration,
                             const Configuration::Change &change)
{
    TERN_TRY(const Settings settings, configuration.settings());
    const QString key = keyOf(change);
    return QJsonObject{{u"key"_qs, key},
                       {u"values"_qs, valuesAt(settings, key.toStdString())},
                       {u"has_effect"_qs, change.key.spec->effect == Effect::Now}};
}

} // namespace

void showConfig(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration,
                       arguments = call->arguments()]() -> Result<QJsonObject> {
        TERN_TRY(const Settings settings, configuration.settings());
        const std::string key = stringFrom(arguments, u"key"_qs);
        const QJsonArray values = valuesAt(settings, key);
        if (values.isEmpty() && !key.empty()) {
            if (const auto found = findSettingKey(key, settings); !found)
                return Failure(configuration.words().given(found.error()));
        }
        return QJsonObject{{u"values"_qs, values}};
    };
    answerFromWorker(host.parts.executor, call, work);
}

void setConfig(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration,
                       arguments = call->arguments()]() -> Result<QJsonObject> {
        TERN_TRY(const std::string key, textArgument(arguments, "key"));
        TERN_TRY(const std::string value, textArgument(arguments, "value"));
        TERN_TRY(const Configuration::Change change, configuration.set(key, value));
        return resultOf(configuration, change);
    };
    changeOnWorker(host, call, work);
}

void unsetConfig(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration,
                       arguments = call->arguments()]() -> Result<QJsonObject> {
        TERN_TRY(const std::string key, textArgument(arguments, "key"));
        TERN_TRY(const Configuration::Change change, configuration.unset(key));
        return resultOf(configuration, change);
    };
    changeOnWorker(host, call, work);
}

void addFolder(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration,
                       arguments = call->arguments()]() -> Result<QJsonObject> {
        TERN_TRY(const Settings known, configuration.settings());
        TERN_TRY(const NewFolder folder, newFolderFrom(arguments, configuration, known));
        TERN_TRY(const auto rules, configuration.add(folder));
        QJsonObject answer{{u"name"_qs, textOf(folder.name)}};
        if (rules)
            putBytes(answer, u"rules_file"_qs, rules->file);
        return answer;
    };
    changeOnWorker(host, call, work);
}

void removeFolder(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration,
                       arguments = call->arguments()]() -> Result<QJsonObject> {
        TERN_TRY(const std::string name, textArgument(arguments, "name"));
        TERN_TRY(configuration.remove(name));
        return QJsonObject();
    };
    changeOnWorker(host, call, work);
}

void listFolders(const ControlHost &host, const CallPointer &call)
{
    const auto work = [configuration = host.configuration]() -> Result<QJsonObject> {
        TERN_TRY(const Settings settings, configuration.settings());
        QJsonArray list;
        for (const FolderSettings &folder : settings.folders)
            list.append(toJson(folder));
        return QJsonObject{{u"folders"_qs, list}};
    };
    answerFromWorker(host.parts.executor, call, work);
}

void listRuleTemplates(const ControlHost & /*host*/, const CallPointer &call)
{
    QJsonArray list;
    for (const RuleTemplate &rules : ruleTemplates())
        list.append(QJsonObject{{u"name"_qs, textOf(rules.name)},
                                {u"about"_qs, textOf(aboutTemplate(rules))},
                                {u"text"_qs, textOf(rules.text)}});
    call->result({{u"templates"_qs, list}});
}

} // namespace tern
