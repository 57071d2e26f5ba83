// What a peer of the control socket sends, cut into pieces of as many bytes as the first one says.
#include "fuzz/fuzz.h"

#include "base/random.h"
#include "control/bytes.h"
#include "control/engine_commands.h"
#include "control/json.h"
#include "control/json_read.h"
#include "control/rules_preview_json.h"
#include "control/run_filters.h"
#include "replica/folder/posix_file_system.h"
#include "support/manual_executor.h"
#include "support/seeded_random.h"
#include "support/test_clock.h"

#include <QJsonDocument>

namespace tern::test {

namespace {

/// What is read from an object and written again reads the same.
template <class Read>
void requireStable(const QJsonObject &object, Read read, const std::string &what)
{
    const QJsonObject once = toJson(read(object));
    require(toJson(read(once)) == once, "reading back " + what + " loses nothing");
}

void requireReadable(const QJsonObject &object)
{
    requireStable(object, errorFrom, "an error");
    requireStable(object, conflictFrom, "a conflict");
    requireStable(object, openConflictFrom, "an open conflict");
    requireStable(object, problemFrom, "a problem");
    requireStable(object, guardFrom, "a guard");
    requireStable(object, summaryFrom, "a summary");
    requireStable(object, actionFrom, "an action");
    requireStable(object, planFrom, "a plan");
    requireStable(object, progressFrom, "a progress");
    requireStable(object, eventFrom, "an event");
    requireStable(object, waitFrom, "a wait");
    requireStable(object, largeFilesWaitFrom, "a wait of large files");
    requireStable(object, folderStatusFrom, "a folder's status");
    requireStable(object, snapshotFrom, "a snapshot");
    requireStable(object, trashItemFrom, "an item of the trash");
    requireStable(object, explanationFrom, "an explanation");
    requireStable(object, rulesPreviewFrom, "a preview of rules");
    requireStable(object, candidateRulesFrom, "candidate rules");
    if (const auto entry = entryFrom(object)) {
        const QJsonObject once = toJson(*entry);
        require(toJson(*entryFrom(once)) == once, "reading back an entry loses nothing");
    }
    for (const QString &key : object.keys()) {
        const auto exact = bytesFrom(object, key);
        if (!exact)
            continue;
        QJsonObject put;
        putBytes(put, key, *exact);
        require(bytesFrom(put, key) == exact, "bytes travel exactly");
    }
}

/// An engine without folders, and what it answers.
class Daemon {
public:
    Daemon()
        : m_engine(parts(), {}),
          m_feed(m_engine),
          m_table(engineCommands({m_engine, m_feed, parts(), m_configuration, "0",
                                  [](const std::string &) { return SyncOptions(); },
                                  [](const auto &done) { done({}); }, [] {}}))
    {
    }

    void handle(const Request &request)
    {
        int answers = 0;
        const auto count = [&answers, id = request.id](const QString &key,
                                                       const QJsonObject &value) {
            const QByteArray line = answerLine(id, key, value);
            require(line.endsWith('\n') && line.indexOf('\n') == line.size() - 1,
                    "an answer is one line");
            const auto message = parseMessage(line);
            require(message.has_value(), "an answer is a message");
            if (!message->contains(u"event"_qs))
                ++answers;
        };
        const auto call = std::make_shared<Call>(request, count);
        dispatch(m_table, call);
        m_executor.runFor(1000);
        require(answers == 1 || request.command.ends_with(".follow"),
                "every request is answered, once");
        call->abandon();
        require(answers <= 1, "nothing is said to who has gone");
    }

private:
    // Where nothing can be made, whoever runs this.
    static constexpr const char *nowhere = "/proc/nowhere";

    EngineParts parts()
    {
        return {m_fileSystem, m_executor, m_clock, m_random, std::string(nowhere) + "/state"};
    }

    Configuration m_configuration{
        {nowhere, std::string(nowhere) + "/config/config.yaml", std::string(nowhere) + "/state",
         std::string(nowhere) + "/state/tern", std::string(nowhere) + "/runtime"},
        plainSettingsWords()};
    PosixFileSystem m_fileSystem;
    ManualExecutor m_executor;
    TestClock m_clock;
    SeededRandom m_random;
    Engine m_engine;
    EngineFeed m_feed;
    CommandTable m_table;
};

void requireLine(const QByteArray &line, Daemon &daemon)
{
    const auto object = parseMessage(line);
    if (object) {
        requireReadable(*object);
        (void)admissionFrom(*object, 0);
    }
    const auto request = parseRequest(line);
    if (!request) {
        require(request.error().code == ErrorCode::BadInput, "what is no request is bad input");
        return;
    }
    require(object.has_value(), "a request is a message");
    (void)admissionFrom(request->arguments, 0);
    QByteArray again = requestLine(*request);
    again.chop(1);
    const auto repeated = parseRequest(again);
    require(repeated && repeated->id == request->id && repeated->command == request->command
                && repeated->arguments == request->arguments,
            "a request that is sent on is the same");
    daemon.handle(*request);
}

} // namespace

void fuzz(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::size_t piece = static_cast<unsigned char>(bytes.front()) + std::size_t{1};
    bytes.remove_prefix(1);
    Daemon daemon;
    LineBuffer buffer;
    std::string told;
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::string_view part = rest.substr(0, piece);
        rest.remove_prefix(part.size());
        if (!buffer.add(QByteArray(part.data(), static_cast<qsizetype>(part.size()))))
            return;
        while (const auto line = buffer.next()) {
            require(line->indexOf('\n') < 0, "a line is one");
            told += line->toStdString() + '\n';
            requireLine(*line, daemon);
        }
    }
    require(bytes.starts_with(told), "lines come in order and whole");
    require(bytes.substr(told.size()).find('\n') == std::string_view::npos, "no line is held back");
}

} // namespace tern::test
