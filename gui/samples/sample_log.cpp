#include "sample_log.h"

#include "control/bytes.h"
#include "control/log_json.h"
#include "control/undo_calls.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace tern {

namespace {

/// What "log.page" and "log.runs" take for given here: words and kinds.
bool admits(const Event &event, const LogQuery &query)
{
    if (event.time < query.since || event.time > query.until)
        return false;
    if (!query.kinds.empty() && !query.kinds.contains(event.kind))
        return false;
    const auto folded = [](const std::string &text) {
        return QString::fromStdString(text).toLower();
    };
    return folded(event.path.bytes()).contains(folded(query.words));
}

void count(LoggedRun &run, const Event &event)
{
    switch (event.kind) {
    case EventKind::Uploaded:
        ++run.uploaded.files;
        run.uploaded.bytes += event.bytes;
        break;
    case EventKind::Downloaded:
        ++run.downloaded.files;
        run.downloaded.bytes += event.bytes;
        break;
    case EventKind::Moved: ++run.moved; break;
    case EventKind::Removed:
        ++(event.side == "local" ? run.removedLocal : run.removedRemote);
        break;
    case EventKind::ConflictOpened: ++run.conflicts; break;
    case EventKind::ProblemOpened: ++run.problems; break;
    case EventKind::Restored: ++run.restored; break;
    case EventKind::RunFinished:
        run.state = event.detail == "in_sync" ? RunState::InSync : RunState::Attention;
        break;
    case EventKind::GuardStopped:
        run.state = RunState::Stopped;
        run.guard = event.detail;
        break;
    default: break;
    }
}

} // namespace

void SampleLog::add(const std::string &folder, const std::vector<Event> &events)
{
    std::vector<Event> &log = m_events[folder];
    log.insert(log.end(), events.begin(), events.end());
}

void SampleLog::serve(SampleClient &client) const
{
    client.answer(
        QStringLiteral("log.runs"),
        [this](const QJsonObject &arguments) -> Result<QJsonObject> { return runs(arguments); });
    client.answer(
        QStringLiteral("log.page"),
        [this](const QJsonObject &arguments) -> Result<QJsonObject> { return page(arguments); });
}

std::vector<LoggedRun> SampleLog::runsOf(const std::string &folder) const
{
    std::vector<LoggedRun> runs;
    const auto found = m_events.find(folder);
    if (found == m_events.end())
        return runs;
    std::int64_t number = 0;
    for (const Event &event : found->second) {
        ++number;
        if (runs.empty() || runs.back().run != event.run) {
            runs.emplace_back();
            runs.back().run = event.run;
            runs.back().first = number;
            runs.back().began = event.time;
        }
        runs.back().last = number;
        runs.back().ended = event.time;
        count(runs.back(), event);
    }
    return runs;
}

QJsonObject SampleLog::runs(const QJsonObject &arguments) const
{
    const LogQuery query = logQueryFrom(arguments).value_or(LogQuery());
    const std::string folder = stringFrom(arguments, u"name"_qs);
    RunPage page;
    std::vector<LoggedRun> all = runsOf(folder);
    for (auto run = all.rbegin(); run != all.rend(); ++run) {
        if (run->first >= query.before)
            continue;
        const std::vector<Event> &events = m_events.at(folder);
        const bool wanted = std::any_of(events.begin() + run->first - 1, events.begin() + run->last,
                                        [&](const Event &event) { return admits(event, query); });
        if (!wanted)
            continue;
        page.runs.push_back(*run);
        if (page.runs.size() == query.limit) {
            page.next = run->first;
            break;
        }
    }
    return toJson(page);
}

QJsonObject SampleLog::page(const QJsonObject &arguments) const
{
    const LogQuery query = logQueryFrom(arguments).value_or(LogQuery());
    LogPage page;
    const auto found = m_events.find(stringFrom(arguments, u"name"_qs));
    if (found == m_events.end())
        return toJson(page);
    const auto size = static_cast<std::int64_t>(found->second.size());
    for (std::int64_t number = std::min(query.before - 1, size); number >= 1; --number) {
        const Event &event = found->second[static_cast<std::size_t>(number - 1)];
        if ((!query.run.empty() && event.run != query.run) || !admits(event, query)
            || (query.path && event.path != *query.path))
            continue;
        page.events.push_back({number, event, {}});
        if (page.events.size() == query.limit) {
            page.next = number;
            break;
        }
    }
    return toJson(page);
}

namespace {

constexpr std::int64_t minute = 60LL * 1'000'000'000;

struct Told {
    EventKind kind;
    const char *side;
    const char *path;
    std::uint64_t bytes;
    const char *detail;
};

std::vector<Event> runAt(std::int64_t time, const std::string &run, const std::vector<Told> &told)
{
    std::vector<Event> events;
    for (const Told &one : told)
        events.push_back({time, run, one.kind, one.side,
                          RelPath::parse(one.path).value_or(RelPath()), one.bytes, one.detail});
    return events;
}

std::vector<Event> many(std::int64_t time, const std::string &run, EventKind kind, int files,
                        const std::string &folder)
{
    std::vector<Event> events;
    for (int i = 0; i < files; ++i)
        events.push_back(
            {time + i * 1'000'000,
             run,
             kind,
             kind == EventKind::Uploaded ? "remote" : "local",
             RelPath::parse(folder + "/sample_" + std::to_string(i) + ".fastq.gz").value(),
             31'000'000,
             {}});
    return events;
}

FolderStatus folderNamed(const char *name, FolderState state)
{
    FolderStatus status;
    status.name = name;
    status.local = std::string("/home/ana/") + name;
    status.remote = std::string("/mnt/lab/") + name;
    status.state = state;
    return status;
}

} // namespace

void fillWithLog(SampleDesk &desk)
{
    StatusSnapshot snapshot;
    snapshot.folders = {folderNamed("confocal-2026", FolderState::Syncing),
                        folderNamed("maldi-archive", FolderState::Stopped),
                        folderNamed("notebooks", FolderState::InSync),
                        folderNamed("rnaseq-batch7", FolderState::Attention)};
    Progress &progress = snapshot.folders[0].progress;
    progress.done = {1287, 39'900'000'000};
    progress.total = {2009, 62'000'000'000};
    progress.upPerSecond = 58'000'000;
    progress.downPerSecond = 2'100'000;
    desk.client.show(std::move(snapshot));

    using What = EventKind;
    const std::int64_t now = desk.clock.now();
    static SampleLog log; // as long as clients may ask
    log = SampleLog();
    log.add("confocal-2026",
            many(now - 6 * minute, "20261114T142600Z-1", What::Uploaded, 1282, "raw/2026-11-13"));
    log.add("confocal-2026",
            runAt(now - 4 * minute, "20261114T142600Z-1",
                  {{What::Downloaded, "local", "tables/summary.csv", 9'000, ""},
                   {What::Downloaded, "local", "tables/wells.csv", 8'000, ""},
                   {What::Downloaded, "local", "tables/cell_counts.csv", 12'000, ""}}));
    log.add(
        "confocal-2026",
        runAt(now, "20261114T142600Z-1",
              {{What::Uploaded, "remote", "raw/2026-11-14/plate07_C04_z30.nd2", 31'000'000, ""},
               {What::Uploaded, "remote", "raw/2026-11-14/plate07_C04_z31.nd2", 31'000'000, ""}}));
    log.add(
        "notebooks",
        runAt(now - 40 * minute, "20261114T135200Z-2",
              {{What::Removed, "local", "old_gating.R", 6'000, "20261114T135200Z-2/old_gating.R"},
               {What::Moved, "local", "figures/main/fig2_umap.png", 1'100'000,
                "figures/fig2_umap.png"},
               {What::Downloaded, "local", "notebooks/01_import.ipynb", 90'000, ""},
               {What::Downloaded, "local", "notebooks/02_segmentation.ipynb", 184'000, ""},
               {What::RunFinished, "", "", 0, "in_sync"}}));
    const auto finished = [&](std::int64_t time, const std::string &run, const char *how) {
        return runAt(time, run, {{What::RunFinished, "", "", 0, how}});
    };
    const std::int64_t yesterday = now - 20 * 60 * minute;
    log.add("rnaseq-batch7", many(yesterday, "20261113T182000Z-5", What::Uploaded, 214, "fastq"));
    log.add("rnaseq-batch7", many(yesterday, "20261113T182000Z-5", What::Downloaded, 38, "counts"));
    log.add("rnaseq-batch7", finished(yesterday, "20261113T182000Z-5", "in_sync"));
    const std::int64_t morning = now - 204 * minute;
    log.add("rnaseq-batch7", many(morning, "20261114T110800Z-3", What::Uploaded, 96, "fastq"));
    log.add("rnaseq-batch7", many(morning, "20261114T110800Z-3", What::ConflictOpened, 40, "meta"));
    log.add("rnaseq-batch7", finished(morning, "20261114T110800Z-3", "attention"));
    log.add("maldi-archive", runAt(now - 292 * minute, "20261114T094000Z-4",
                                   {{What::GuardStopped, "local", "", 0, "mass_deletion"}}));
    log.serve(desk.client);

    UndoResult undo;
    undo.broughtBack = {1, 6'000};
    undo.replaced = {2, 274'000};
    undo.movedBack = 1;
    undo.newFiles = {3, 410'000};
    undo.left = 1;
    undo.leftAsIs = {{UndoKind::Replace, Side::Local,
                      RelPath::parse("notebooks/01_import.ipynb").value(), LeftReason::Changed}};
    desk.client.answer(QStringLiteral("runs.undo"), toJson(undo));
}

void fillWithTrash(SampleDesk &desk)
{
    fillWithLog(desk);
    struct Kept {
        const char *folder;
        const char *side;
        const char *path;
        std::uint64_t size;
        const char *why;
        std::int64_t minutesAgo;
        const char *run;
    };
    static const Kept all[] = {
        {"notebooks", "local", "old_gating.R", 6'000, "removed", 40, "20261114T135200Z-2"},
        {"notebooks", "local", "notebooks/01_import.ipynb", 88'000, "replaced", 40,
         "20261114T135200Z-2"},
        {"notebooks", "local", "notebooks/02_segmentation.ipynb", 181'000, "replaced", 40,
         "20261114T135200Z-2"},
        {"rnaseq-batch7", "remote", "fastq/sample_12.fastq.gz", 812'000'000, "replaced", 204,
         "20261114T110800Z-3"},
        {"rnaseq-batch7", "remote", "fastq/sample_31.fastq.gz", 790'000'000, "replaced", 204,
         "20261114T110800Z-3"},
        {"rnaseq-batch7", "local", "counts/batch6_raw.csv", 41'000'000, "removed", 1200,
         "20261113T182000Z-5"},
        {"confocal-2026", "remote", "raw/2026-10-02/plate05_A01.nd2", 1'310'000'000, "removed",
         7300, "20261109T130000Z-6"},
        {"confocal-2026", "local", "tables/cell_counts.csv", 11'800, "replaced", 7300,
         "20261109T130000Z-6"},
    };
    desk.client.answer(
        QStringLiteral("trash.page"),
        [now = desk.clock.now()](const QJsonObject &arguments) -> Result<QJsonObject> {
            const std::string folder = stringFrom(arguments, u"name"_qs);
            const QString words = arguments.value(u"words"_qs).toString();
            const qint64 before =
                arguments.value(u"before_ns"_qs).toInteger(std::numeric_limits<qint64>::max());
            QJsonArray items;
            qint64 bytes = 0;
            for (const Kept &kept : all) {
                const std::int64_t since = now - kept.minutesAgo * minute;
                if (folder != kept.folder || since >= before
                    || !QString::fromUtf8(kept.path).contains(words))
                    continue;
                const std::string name = std::string(kept.run) + '/' + kept.path;
                items.append(QJsonObject{{u"path"_qs, QString::fromUtf8(kept.path)},
                                         {u"run"_qs, QString::fromUtf8(kept.run)},
                                         {u"name"_qs, QString::fromStdString(name)},
                                         {u"kind"_qs, u"file"_qs},
                                         {u"size"_qs, static_cast<qint64>(kept.size)},
                                         {u"side"_qs, QString::fromUtf8(kept.side)},
                                         {u"why"_qs, QString::fromUtf8(kept.why)},
                                         {u"since_ns"_qs, qint64{since}},
                                         {u"until_ns"_qs, qint64{since + 30 * 24 * 60 * minute}}});
                bytes += static_cast<qint64>(kept.size);
            }
            const QJsonObject tally{{u"files"_qs, items.size()}, {u"bytes"_qs, bytes}};
            return QJsonObject{{u"listing"_qs, 1},   {u"items"_qs, items},
                               {u"found"_qs, tally}, {u"all"_qs, tally},
                               {u"offset"_qs, 0},    {u"away"_qs, QJsonArray()}};
        });
}

} // namespace tern
