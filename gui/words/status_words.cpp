#include "words.h"

#include "words_text.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <map>

namespace tern {

namespace {

constexpr std::int64_t minute = std::chrono::nanoseconds(std::chrono::minutes(1)).count();

QString conflictsWait(const FolderStatus &folder)
{
    if (folder.conflictCount == 0)
        return {};
    return Words::tr("%1 conflicts wait", nullptr, countForPlural(folder.conflictCount))
        .arg(countText(folder.conflictCount));
}

QString problemsWait(const FolderStatus &folder)
{
    if (folder.problemCount == 0)
        return {};
    return Words::tr("%1 files could not be synced", nullptr, countForPlural(folder.problemCount))
        .arg(countText(folder.problemCount));
}

QString largeFilesWait(const FolderStatus &folder, std::int64_t now)
{
    return folder.largeFiles ? sentenceFor(*folder.largeFiles, now) : QString();
}

QString checked(std::int64_t moment, std::int64_t now)
{
    const std::int64_t minutes = std::max<std::int64_t>(0, now - moment) / minute;
    if (minutes < 1)
        return Words::tr("Checked just now");
    if (minutes < 60)
        return Words::tr("Checked %n minutes ago", nullptr, static_cast<int>(minutes));
    return Words::tr("Checked: %1", "“today, 13:52” or a date").arg(momentInSentence(moment, now));
}

QString lastInSync(const FolderStatus &folder, std::int64_t now)
{
    if (folder.lastInSync == 0)
        return Words::tr("Not checked yet");
    return Words::tr("Last in sync: %1", "“today, 13:52” or a date")
        .arg(momentInSentence(folder.lastInSync, now));
}

QStringList detailOfPaused(const FolderStatus &folder, std::int64_t now)
{
    return {untilText(folder.pausedUntil, now), conflictsWait(folder)};
}

QString notConnected(std::int64_t since, std::int64_t now)
{
    return since == 0 ? Words::tr("Disk not connected")
                      : Words::tr("Disk not connected since %1").arg(sinceText(since, now));
}

QString notReached(std::int64_t since, std::int64_t now)
{
    return since == 0 ? Words::tr("The remote cannot be reached")
                      : Words::tr("The remote has been away since %1").arg(sinceText(since, now));
}

QStringList detailOfOffline(const FolderStatus &folder, std::int64_t now)
{
    const bool isLocal = folder.guard && whereOf(folder.guard->where) == Where::Here;
    const bool isAbsent =
        folder.guard || (folder.failure && folder.failure->code == ErrorCode::RootMissing);
    if (!isAbsent && folder.failure && folder.failure->code != ErrorCode::Offline)
        return {sentenceFor(*folder.failure)};
    if (isLocal)
        return {Words::tr("This folder is missing or not connected"),
                Words::tr("Files on the remote are safe")};
    return {isAbsent ? notConnected(folder.offlineSince, now)
                     : notReached(folder.offlineSince, now),
            Words::tr("Files here are safe")};
}

QStringList detailOfSyncing(const FolderStatus &folder)
{
    const Progress &progress = folder.progress;
    if (progress.secondsLeft)
        return {timeLeftText(*progress.secondsLeft)};
    const std::uint64_t left =
        progress.total.files - std::min(progress.done.files, progress.total.files);
    if (left == 0)
        return {Words::tr("Almost done")};
    return {Words::tr("%1 files to go", nullptr, countForPlural(left)).arg(countText(left))};
}

QStringList detailOfAttention(const FolderStatus &folder, std::int64_t now)
{
    if (folder.failure && folder.failure->code == ErrorCode::BadSettings) {
        // What is wrong in it is said once, and not under each folder.
        const std::string &file = folder.failure->subject;
        return {Words::tr("Waits until %1 is corrected")
                    .arg(quoted(shownName(file.substr(file.rfind('/') + 1)))),
                Words::tr("Its files are safe")};
    }
    if (folder.failure)
        return {sentenceFor(*folder.failure)};
    QStringList parts = {problemsWait(folder), largeFilesWait(folder, now)};
    if (folder.wait)
        parts.append(sentenceFor(*folder.wait, now));
    parts.removeAll(QString());
    // The badge says how many conflicts there are. The rest is in sync only where nothing else is
    // left to be done.
    if (parts.isEmpty() && folder.waitingCount == 0)
        parts.append(Words::tr("Everything else is in sync"));
    else if (parts.isEmpty())
        parts.append(Words::tr("%1 files are tried again by themselves", nullptr,
                               countForPlural(folder.waitingCount))
                         .arg(countText(folder.waitingCount)));
    return parts;
}

QStringList detailOfIdle(const FolderStatus &folder, std::int64_t now)
{
    if (folder.wait)
        return {sentenceFor(*folder.wait, now)};
    if (folder.largeFiles)
        return {largeFilesWait(folder, now)};
    if (folder.waitingCount > 0)
        return {Words::tr("%1 files are tried again by themselves", nullptr,
                          countForPlural(folder.waitingCount))
                    .arg(countText(folder.waitingCount))};
    return {lastInSync(folder, now)};
}

/// What stopped it, without "Tern stopped: ".
QStringList detailOfStopped(const FolderStatus &folder)
{
    if (!folder.guard)
        return {Words::tr("Nothing was changed")};
    const QString files = countText(folder.guard->count);
    const int count = countForPlural(folder.guard->count);
    const QString safe = Words::tr("Nothing was changed");
    switch (folder.guard->kind) {
    case GuardKind::RootMissing: return {Words::tr("The folder is not there"), safe};
    case GuardKind::RootEmptied: return {Words::tr("The folder is empty"), safe};
    case GuardKind::RootForeign: return {Words::tr("Another folder stands in its place"), safe};
    case GuardKind::RootRolledBack: return {Words::tr("The folder is older than before"), safe};
    case GuardKind::RootChanged:
        return {Words::tr("The folder was exchanged"), Words::tr("Nothing was deleted")};
    case GuardKind::MassDeletion:
        return {Words::tr("%1 files would be deleted", nullptr, count).arg(files), safe};
    case GuardKind::MassEmptying:
        return {Words::tr("%1 files would be emptied", nullptr, count).arg(files), safe};
    case GuardKind::NoSpace:
        return {Words::tr("The disk is full"), Words::tr("No file was harmed")};
    }
    return {safe};
}

/// "1 conflict in lab-data", "41 conflicts in 2 folders", and the same of problems.
struct Place {
    std::uint64_t count = 0;
    std::uint64_t folders = 0;
    QString name;

    void add(std::uint64_t more, const FolderStatus &folder)
    {
        if (more == 0)
            return;
        count += more;
        ++folders;
        name = shownName(folder.name);
    }
};

QString conflictsIn(const Place &place)
{
    const int count = countForPlural(place.count);
    if (place.count == 0)
        return {};
    if (place.folders == 1)
        return Words::tr("%1 conflicts in %2", "%2 is the name of a folder", count)
            .arg(countText(place.count), place.name);
    return Words::tr("%1 conflicts in %2 folders", nullptr, count)
        .arg(countText(place.count), countText(place.folders));
}

QString problemsIn(const Place &place)
{
    const int count = countForPlural(place.count);
    if (place.count == 0)
        return {};
    if (place.folders == 1)
        return Words::tr("%1 problems in %2", "%2 is the name of a folder", count)
            .arg(countText(place.count), place.name);
    return Words::tr("%1 problems in %2 folders", nullptr, count)
        .arg(countText(place.count), countText(place.folders));
}

QString foldersThatAre(FolderState state, std::uint64_t folders)
{
    const int count = countForPlural(folders);
    QString text;
    switch (state) {
    case FolderState::InSync: text = Words::tr("%1 folders in sync", nullptr, count); break;
    case FolderState::Idle: text = Words::tr("%1 folders waiting", nullptr, count); break;
    case FolderState::Paused: text = Words::tr("%1 folders paused", nullptr, count); break;
    case FolderState::Offline: text = Words::tr("%1 folders offline", nullptr, count); break;
    case FolderState::Scanning: text = Words::tr("%1 folders scanning", nullptr, count); break;
    case FolderState::Syncing: text = Words::tr("%1 folders syncing", nullptr, count); break;
    case FolderState::Attention:
        text = Words::tr("%1 folders need attention", nullptr, count);
        break;
    case FolderState::Stopped: text = Words::tr("%1 folders stopped", nullptr, count); break;
    }
    return text.arg(countText(folders));
}

} // namespace

QString detailFor(const FolderStatus &folder, std::int64_t now)
{
    switch (folder.state) {
    case FolderState::InSync: return checked(folder.lastInSync, now);
    case FolderState::Idle: return inOneLine(detailOfIdle(folder, now));
    case FolderState::Paused: return inOneLine(detailOfPaused(folder, now));
    case FolderState::Offline: return inOneLine(detailOfOffline(folder, now));
    case FolderState::Scanning: return Words::tr("Looking for changes");
    case FolderState::Syncing: return inOneLine(detailOfSyncing(folder));
    case FolderState::Attention: return inOneLine(detailOfAttention(folder, now));
    case FolderState::Stopped: return inOneLine(detailOfStopped(folder));
    }
    return {};
}

QString overallSentence(const StatusSnapshot &snapshot)
{
    if (snapshot.mistake)
        return Words::tr("The configuration has a mistake; no folder is synced until it is "
                         "corrected");
    if (snapshot.folders.empty())
        return Words::tr("No folders yet");
    Place conflicts;
    Place problems;
    std::map<FolderState, std::uint64_t> folders;
    for (const FolderStatus &folder : snapshot.folders) {
        conflicts.add(folder.conflictCount, folder);
        problems.add(folder.problemCount, folder);
        // What its conflicts and problems say already is not said twice.
        const bool isTold = folder.state == FolderState::Attention
                            && folder.conflictCount + folder.problemCount > 0;
        if (!isTold)
            ++folders[folder.state];
    }
    QStringList parts;
    for (const auto &[state, count] : folders)
        parts.append(foldersThatAre(state, count));
    parts.append({conflictsIn(conflicts), problemsIn(problems)});
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace tern
