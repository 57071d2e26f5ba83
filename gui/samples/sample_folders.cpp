#include "sample_folders.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::uint64_t gigabyte = 1'000'000'000;

Event happened(std::int64_t secondsAgo, EventKind kind, std::string_view path, std::uint64_t bytes)
{
    Event event;
    event.time = sampleMoment(secondsAgo);
    event.run = "20261114T142600Z-1";
    event.kind = kind;
    event.path = *RelPath::parse(path);
    event.bytes = bytes;
    return event;
}

FolderStatus folder(const std::string &name, const std::string &local, const std::string &remote,
                    FolderState state)
{
    FolderStatus status;
    status.name = name;
    status.local = local;
    status.remote = remote;
    status.state = state;
    return status;
}

FolderStatus syncing()
{
    FolderStatus status = folder("confocal-2026", "~/data/confocal-2026",
                                 "/mnt/lab-share/confocal-2026", FolderState::Syncing);
    status.progress.done = {1284, 38'100 * megabyte};
    status.progress.total = {2006, 59'400 * megabyte};
    status.progress.upPerSecond = 58 * megabyte;
    status.progress.downPerSecond = 2'100'000;
    status.progress.bytesPerSecond = 60'100'000;
    status.progress.secondsLeft = 355;
    status.lastInSync = sampleMoment(40 * 60);
    status.agreedFiles = 2006;
    status.recent = {
        happened(2, EventKind::Uploaded, "raw/2026-11-14/plate07_C04_z31.nd2", 31 * megabyte),
        happened(240, EventKind::Uploaded, "tables/cell_counts.csv", 12'000),
    };
    return status;
}

FolderStatus withConflicts()
{
    FolderStatus status = folder("rnaseq-batch7", "~/seq/rnaseq-batch7",
                                 "s3://genomics-core/batch7", FolderState::Attention);
    status.conflictCount = 40;
    status.lastInSync = sampleMoment(3600);
    status.agreedFiles = 1795;
    return status;
}

FolderStatus inSync()
{
    FolderStatus status =
        folder("notebooks", "~/notebooks", "tern://gpu-node-3:8384/notebooks", FolderState::InSync);
    status.lastInSync = sampleMoment(120);
    status.agreedFiles = 214;
    status.recent = {happened(60, EventKind::Downloaded, "02_segmentation.ipynb", 184'000)};
    return status;
}

FolderStatus paused()
{
    FolderStatus status = folder("plate-reader", "~/data/plate-reader",
                                 "/mnt/lab-share/plate-reader", FolderState::Paused);
    status.pausedUntil = sampleMoment(0) + (17 * 3600 + 28 * 60) * second;
    status.conflictCount = 1;
    status.agreedFiles = 310;
    return status;
}

FolderStatus offline()
{
    FolderStatus status =
        folder("maldi-archive", "~/archive/maldi", "/media/ana/LAB-04/maldi", FolderState::Offline);
    status.failure = Error{ErrorCode::Offline, "/media/ana/LAB-04/maldi", {}, 0};
    status.lastInSync = sampleMoment(172 * 60);
    status.agreedFiles = 1300;
    return status;
}

} // namespace

std::int64_t sampleMoment(std::int64_t secondsAgo)
{
    return SampleClock().now() - secondsAgo * second;
}

StatusSnapshot sampleSnapshot()
{
    return {{syncing(), withConflicts(), inSync(), paused(), offline()}};
}

Error sampleMistake()
{
    return {ErrorCode::BadSettings, "/home/ana/.config/tern/config.yaml",
            "line 12, column 5: unknown key \"sync_mod\"", 0};
}

StatusSnapshot snapshotWithABadConfiguration()
{
    StatusSnapshot snapshot = sampleSnapshot();
    snapshot.mistake = sampleMistake();
    for (FolderStatus &folder : snapshot.folders) {
        folder.state = FolderState::Attention;
        folder.failure = snapshot.mistake;
    }
    return snapshot;
}

FolderStatus sampleFolder(const std::string &name)
{
    const StatusSnapshot snapshot = sampleSnapshot();
    const auto found =
        std::find_if(snapshot.folders.begin(), snapshot.folders.end(),
                     [&](const FolderStatus &status) { return status.name == name; });
    assert(found != snapshot.folders.end());
    return *found;
}

void fillDesk(SampleDesk &desk)
{
    desk.client.show(sampleSnapshot());
    desk.client.answer(QStringLiteral("folders.facts"),
                       QJsonObject{{QStringLiteral("files"), 2006},
                                   {QStringLiteral("bytes"), qint64{59'400} * qint64{megabyte}},
                                   {QStringLiteral("local_free_bytes"), qint64{211 * gigabyte}},
                                   {QStringLiteral("remote_free_bytes"), qint64{4200 * gigabyte}},
                                   {QStringLiteral("remote_milliseconds"), 3},
                                   {QStringLiteral("sync_mode"), QStringLiteral("bidirectional")},
                                   {QStringLiteral("rule_count"), 6},
                                   {QStringLiteral("left_out_files"), 212},
                                   {QStringLiteral("left_out_bytes"), qint64{1100 * megabyte}}});
}

} // namespace tern
