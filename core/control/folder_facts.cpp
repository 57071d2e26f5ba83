#include "folder_facts.h"

#include "between_runs.h"
#include "bytes.h"

#include "rules/selection.h"

namespace tern {

namespace {

qint64 whole(std::uint64_t count)
{
    return static_cast<qint64>(count);
}

/// Nothing when the side could not be asked.
std::optional<std::int64_t> answerTime(Replica &replica, const Clock &clock)
{
    const std::int64_t start = clock.steadyMilliseconds();
    if (!replica.checkRoot())
        return std::nullopt;
    return clock.steadyMilliseconds() - start;
}

void putOptions(QJsonObject &facts, const SyncOptions &options)
{
    facts.insert(u"sync_mode"_qs, QString::fromLatin1(name(options.mode)));
    if (!options.rules)
        return;
    facts.insert(u"rule_count"_qs, whole(options.rules->rules().rules().size()));
    facts.insert(u"selects_all"_qs, options.rules->selection().isEverything());
    facts.insert(u"new_folders"_qs,
                 QString::fromLatin1(name(options.rules->selection().newFolders())));
}

Result<QJsonObject> factsOf(Session &session, const Clock &clock, const SyncOptions &options)
{
    TERN_TRY(const Tally agreed, session.journal().agreedFiles());
    QJsonObject facts{{u"files"_qs, whole(agreed.files)}, {u"bytes"_qs, whole(agreed.bytes)}};
    if (const auto room = session.replica(Side::Local).freeSpace())
        facts.insert(u"local_free_bytes"_qs, whole(*room));
    if (const auto took = answerTime(session.replica(Side::Remote), clock)) {
        facts.insert(u"remote_milliseconds"_qs, qint64{*took});
        if (const auto room = session.replica(Side::Remote).freeSpace())
            facts.insert(u"remote_free_bytes"_qs, whole(*room));
    }
    putOptions(facts, options);
    return facts;
}

} // namespace

void folderFacts(const ControlHost &host, const CallPointer &call)
{
    const auto folder = oneFolder(host.engine, call);
    if (!folder)
        return;
    answerBetweenRuns(host, call, *folder,
                      [&clock = host.parts.clock, options = host.optionsOf(*folder)](
                          Session &session) { return factsOf(session, clock, options); });
}

} // namespace tern
