#include "rules_calls.h"

#include "between_runs.h"
#include "bytes.h"
#include "json_read.h"
#include "rules_json.h"
#include "rules_preview_json.h"
#include "worker_answer.h"

#include "settings/governing_rules.h"

namespace tern {

namespace {

using Answer = Result<QJsonObject>;

void putOrder(QJsonObject &object, const Result<SyncOptions> &options)
{
    if (options)
        object.insert(u"order"_qs, toJson(orderOf(options->rules)).value(u"rules"_qs));
}

Answer readAnswer(const Configuration &configuration, const std::string &folder)
{
    TERN_TRY(GoverningRules governing,
             findGoverningRules(configuration.directories().configFile,
                                configuration.directories().home, folder));
    WrittenRules written = readWrittenRules(governing.text, governing.file);
    if (!governing.complaints.empty())
        written.complaints = std::move(governing.complaints);
    QJsonObject object = toJson(written);
    object.insert(u"governs"_qs, QString::fromLatin1(name(governing.kind)));
    object.insert(u"exists"_qs, governing.exists);
    object.insert(u"text"_qs, textOf(governing.text));
    object.insert(u"digest"_qs, textOf(governing.digest()));
    putBytes(object, u"file"_qs, governing.file);
    QJsonArray folders;
    for (const std::string &name : governing.folders)
        folders.append(textOf(name));
    object.insert(u"folders"_qs, folders);
    putOrder(object, configuration.candidate(folder, CandidateRules()));
    return object;
}

/// `folder`: whose rules the text would be; nothing: what it includes is not looked at.
QJsonObject describe(const Configuration &configuration, const std::optional<std::string> &folder,
                     const std::string &text)
{
    WrittenRules written = readWrittenRules(text, {});
    std::optional<Result<SyncOptions>> options;
    if (folder && written.complaints.empty()) {
        const std::string &configFile = configuration.directories().configFile;
        const std::string &home = configuration.directories().home;
        CandidateRules candidate;
        candidate.text = text;
        const Result<GoverningRules> governing = findGoverningRules(configFile, home, *folder);
        if (governing)
            candidate.file = governing->file;
        const auto load = loadCandidate(configFile, home, *folder, candidate);
        if (load && load->options)
            options.emplace(*load->options);
        if (load)
            written.complaints = load->complaints;
    }
    QJsonObject object = toJson(written);
    object.insert(u"text"_qs, textOf(text));
    if (options)
        putOrder(object, *options);
    return object;
}

Answer editAnswer(const Configuration &configuration, const std::optional<std::string> &folder,
                  const QJsonObject &arguments)
{
    std::string text = stringFrom(arguments, u"text"_qs);
    const QJsonArray edits = arguments.value(u"edits"_qs).toArray();
    for (const QJsonValue &value : edits) {
        TERN_TRY(const RuleEdit edit, ruleEditFrom(value.toObject()));
        TERN_TRY(text, withRuleEdit(text, edit));
    }
    return describe(configuration, folder, text);
}

/// The folder under "name", where one is given. For an unknown one the call is answered.
struct Named {
    bool isRight = true;
    std::optional<std::string> folder = {};
};
Named namedFolder(const ControlHost &host, const CallPointer &call)
{
    if (!call->arguments().contains(u"name"_qs))
        return {};
    auto folder = oneFolder(host.engine, call);
    const bool isRight = folder.has_value();
    return {isRight, std::move(folder)};
}

} // namespace

Result<QJsonObject> answerMatch(Session &session, const Clock &clock, const QJsonObject &arguments,
                                const StopToken &stop)
{
    TERN_TRY(const MatchQuestion question, matchQuestionFrom(arguments));
    TERN_TRY(const Matches matches, findMatches(session, question, clock.now(), stop));
    return toJson(matches);
}

Result<QJsonObject> answerCount(Session &session, const Clock &clock, const SyncOptions &options,
                                const StopToken &stop)
{
    TERN_TRY(const RuleCensus census, countByRules(session, options.rules, clock.now(), stop));
    return toJson(orderOf(options.rules, census));
}

void readRules(const ControlHost &host, const CallPointer &call)
{
    if (const auto folder = oneFolder(host.engine, call))
        answerFromWorker(host.parts.executor, call,
                         [configuration = host.configuration, folder = *folder] {
                             return readAnswer(configuration, folder);
                         });
}

void checkRules(const ControlHost &host, const CallPointer &call)
{
    const Named named = namedFolder(host, call);
    if (!named.isRight)
        return;
    answerFromWorker(host.parts.executor, call,
                     [configuration = host.configuration, folder = named.folder,
                      text = stringFrom(call->arguments(), u"text"_qs)]() -> Answer {
                         return describe(configuration, folder, text);
                     });
}

void editRules(const ControlHost &host, const CallPointer &call)
{
    const Named named = namedFolder(host, call);
    if (!named.isRight)
        return;
    answerFromWorker(
        host.parts.executor, call,
        [configuration = host.configuration, folder = named.folder, arguments = call->arguments()] {
            return editAnswer(configuration, folder, arguments);
        });
}

void writeRules(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto write = [configuration = host.configuration, folder = *folder,
                        text = stringFrom(call->arguments(), u"text"_qs),
                        was = stringFrom(call->arguments(), u"digest"_qs)]() -> Answer {
        const Directories &directories = configuration.directories();
        const SettingsEdit edit =
            writeGoverningRules(directories.configFile, directories.home, folder, text, was);
        if (edit.isDone())
            return QJsonObject();
        return Failure(edit.error ? *edit.error : configuration.words().refusal(edit.complaints));
    };
    changeOnWorker(host, call, write);
}

void countRules(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto look = [folder = *folder, configuration = host.configuration,
                       &clock = host.parts.clock,
                       candidate = candidateRulesFrom(call->arguments())](
                          Session &session, const StopToken &stop) -> Answer {
        TERN_TRY(const SyncOptions options, configuration.candidate(folder, candidate));
        return answerCount(session, clock, options, stop);
    };
    lookBetweenRuns(host, call, *folder, look);
}

void matchRules(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    const auto look = [&clock = host.parts.clock,
                       arguments = call->arguments()](Session &session, const StopToken &stop) {
        return answerMatch(session, clock, arguments, stop);
    };
    lookBetweenRuns(host, call, *folder, look);
}

} // namespace tern
