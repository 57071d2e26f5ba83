#include "commands.h"

#include "daemon_control.h"
#include "format.h"
#include "json_output.h"
#include "words.h"

#include "control/bytes.h"
#include "control/json_read.h"

namespace tern {

namespace {

constexpr const char *whereElse = "; what was not kept is in the trash, see `tern trash list`";

std::string sentenceForLeft(const QJsonObject &left)
{
    const std::string path = bytesFrom(left, u"path"_qs).value_or(std::string());
    const ErrorCode code =
        valueNamed<ErrorCode>(stringFrom(left, u"code"_qs)).value_or(ErrorCode::Io);
    if (code == ErrorCode::NotFound)
        return quotedName(path) + " is not in the trash any more. It was left as it is.";
    return sentenceFor(Error{code, path, {}, 0});
}

ExitStatus output(Context &context, const Arguments &arguments, const std::string &folder,
                  const QJsonObject &answer)
{
    const QJsonArray left = answer.value(u"left"_qs).toArray();
    const auto count = static_cast<std::uint64_t>(answer.value(u"reopened"_qs).toInteger());
    if (arguments.wantsJson()) {
        QJsonObject object = answer;
        object.insert(u"folder"_qs, textOf(folder));
        printJson(context.out, object);
    } else {
        context.out.line("Open again in " + folder + ": " + countOf(count, "conflict", "conflicts")
                         + ".");
    }
    for (const QJsonValue &one : left)
        context.err.line("tern: " + sentenceForLeft(one.toObject()));
    return left.isEmpty() ? ExitStatus::InSync : ExitStatus::Attention;
}

} // namespace

ExitStatus runConflictsReopen(Context &context, const Arguments &arguments)
{
    const std::string &number = arguments.positionals[0];
    const auto client = connectToDaemon(context);
    if (!client) {
        context.err.line("tern: no daemon runs, and only the one that settled a conflict can undo "
                         "it"
                         + std::string(whereElse) + ".");
        return ExitStatus::CouldNotRun;
    }
    const auto status = (*client)->ask("status");
    if (!status)
        return report(context, arguments, status.error());
    const StatusSnapshot snapshot = snapshotFrom(*status);
    for (const FolderStatus &folder : snapshot.folders) {
        const auto answer =
            (*client)->ask("conflicts.reopen", {{u"name"_qs, textOf(folder.name)},
                                                {u"undo"_qs, textOf(number).toInt()}});
        if (answer)
            return output(context, arguments, folder.name, *answer);
        if (answer.error().code != ErrorCode::NotFound)
            return report(context, arguments, answer.error());
    }
    return report(
        context, arguments,
        usageError("the daemon knows no choice " + number + " that it could undo" + whereElse)
            .value());
}

} // namespace tern
