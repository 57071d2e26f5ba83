#include "folder_commands.h"

#include "control/bytes.h"
#include "words/words.h"

namespace tern {

FolderCommands::FolderCommands(Client &client, QObject *parent) : QObject(parent), m_client(client)
{
}

void FolderCommands::pause(const std::string &folder, std::int64_t until)
{
    QJsonObject arguments;
    if (until != 0)
        arguments.insert(QStringLiteral("until_ns"), qint64{until});
    ask(QStringLiteral("pause"), folder, std::move(arguments),
        folder.empty() ? tr("Tern was not paused")
                       : tr("%1 was not paused", "a folder").arg(shownName(folder)));
}

void FolderCommands::resume(const std::string &folder)
{
    ask(QStringLiteral("resume"), folder, {},
        folder.empty() ? tr("Tern was not resumed")
                       : tr("%1 was not resumed", "a folder").arg(shownName(folder)));
}

void FolderCommands::sync(const std::string &folder)
{
    ask(QStringLiteral("sync"), folder, {},
        tr("%1 was not synced", "a folder").arg(shownName(folder)));
}

void FolderCommands::ask(const QString &command, const std::string &folder, QJsonObject arguments,
                         const QString &failure)
{
    if (!folder.empty())
        arguments.insert(QStringLiteral("name"), textOf(folder));
    Q_EMIT began();
    m_client.ask(command, arguments, this, [this, failure](const Result<QJsonObject> &done) {
        // Stopped: the program ends, and nobody asks for a reason.
        if (!done && done.error().code != ErrorCode::Stopped)
            Q_EMIT failed(failure, sentenceFor(done.error()));
    });
}

} // namespace tern
