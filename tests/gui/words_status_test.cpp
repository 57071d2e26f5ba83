#include "words/words.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace tern {

namespace {

constexpr std::int64_t minute = 60'000'000'000;

std::int64_t at(int day, int hour, int minutes)
{
    const QDateTime time(QDate(2026, 11, day), QTime(hour, minutes));
    return time.toMSecsSinceEpoch() * 1'000'000;
}

const std::int64_t now = at(21, 14, 0);

FolderStatus folderIn(FolderState state, std::uint64_t conflicts = 0)
{
    FolderStatus folder;
    folder.name = "lab-data";
    folder.local = "/data/lab";
    folder.remote = "/mnt/lab";
    folder.state = state;
    folder.conflictCount = conflicts;
    return folder;
}

} // namespace

TEST(DetailWords, StandUnderEveryState)
{
    for (int value = 0; value <= static_cast<int>(FolderState::Stopped); ++value) {
        const auto state = static_cast<FolderState>(value);
        const QString detail = detailFor(folderIn(state), now);
        SCOPED_TRACE(name(state));
        EXPECT_FALSE(detail.isEmpty());
        EXPECT_FALSE(detail.endsWith(u'.')) << detail.toStdString();
        EXPECT_FALSE(detail.contains(u'%'));
    }
}

TEST(DetailWords, SayWhenItWasChecked)
{
    FolderStatus folder = folderIn(FolderState::InSync);
    folder.lastInSync = now - 2 * minute;
    EXPECT_EQ(detailFor(folder, now), u"Checked 2 minutes ago");
    folder.lastInSync = now - minute;
    EXPECT_EQ(detailFor(folder, now), u"Checked 1 minute ago");
    folder.lastInSync = now;
    EXPECT_EQ(detailFor(folder, now), u"Checked just now");
    folder.lastInSync = at(20, 18, 20);
    EXPECT_EQ(detailFor(folder, now), u"Checked: yesterday, 18:20");
}

TEST(DetailWords, SayHowLongItIsPausedAndWhatWaits)
{
    FolderStatus folder = folderIn(FolderState::Paused, 1);
    folder.pausedUntil = at(22, 8, 0);
    EXPECT_EQ(detailFor(folder, now), u"Until tomorrow 08:00. 1 conflict waits");
    folder.conflictCount = 0;
    folder.pausedUntil = 0;
    EXPECT_EQ(detailFor(folder, now), u"Until you resume it");
}

TEST(DetailWords, SayWhyItIsOfflineAndWhatIsSafe)
{
    FolderStatus folder = folderIn(FolderState::Offline);
    folder.guard = GuardStop{GuardKind::RootMissing, "remote", {}, 0, 0, {}};
    EXPECT_EQ(detailFor(folder, now), u"Disk not connected. Files here are safe");
    folder.offlineSince = at(21, 11, 40);
    EXPECT_EQ(detailFor(folder, now), u"Disk not connected since 11:40. Files here are safe");
    folder.offlineSince = at(20, 11, 40);
    EXPECT_EQ(detailFor(folder, now),
              u"Disk not connected since yesterday 11:40. Files here are safe");
    folder.offlineSince = at(12, 11, 40);
    EXPECT_EQ(detailFor(folder, now), u"Disk not connected since 12 November. Files here are safe");
    folder.offlineSince = 0;
    folder.guard->where = "local";
    EXPECT_EQ(detailFor(folder, now),
              u"This folder is missing or not connected. Files on the remote are safe");
    folder.guard.reset();
    folder.failure = Error{ErrorCode::Offline, {}, {}, 0};
    EXPECT_EQ(detailFor(folder, now), u"The remote cannot be reached. Files here are safe");
    folder.failure = Error{ErrorCode::Locked, "/state", {}, 0};
    EXPECT_EQ(detailFor(folder, now),
              u"“/state” is in the hands of another Tern. Nothing was changed. Wait until that one "
              "has ended, or stop it");
}

TEST(DetailWords, TellWhatIsLeftWhileSyncing)
{
    FolderStatus folder = folderIn(FolderState::Syncing);
    folder.progress.done = {1284, 0};
    folder.progress.total = {2006, 0};
    EXPECT_EQ(detailFor(folder, now), u"722 files to go");
    folder.progress.done.files = 2005;
    EXPECT_EQ(detailFor(folder, now), u"1 file to go");
    folder.progress.secondsLeft = 355;
    EXPECT_EQ(detailFor(folder, now), u"About 6 minutes left");
}

TEST(DetailWords, CallTheRestInSyncOnlyWhereNothingElseIsLeft)
{
    FolderStatus folder = folderIn(FolderState::Attention, 40);
    EXPECT_EQ(detailFor(folder, now), u"Everything else is in sync");
    folder.waitingCount = 2;
    EXPECT_EQ(detailFor(folder, now), u"2 files are tried again by themselves");
    folder.problemCount = 1;
    EXPECT_EQ(detailFor(folder, now), u"1 file could not be synced");
    folder.problemCount = 0;
    folder.wait = Wait{WaitReason::OnBattery, 0};
    EXPECT_EQ(detailFor(folder, now), u"It waits: the computer runs on battery");
}

TEST(DetailWords, SayWhyItWaits)
{
    FolderStatus folder = folderIn(FolderState::Idle);
    EXPECT_EQ(detailFor(folder, now), u"Not checked yet");
    folder.lastInSync = at(21, 13, 52);
    EXPECT_EQ(detailFor(folder, now), u"Last in sync: today, 13:52");
    folder.wait = Wait{WaitReason::Timetable, at(21, 18, 0)};
    EXPECT_EQ(detailFor(folder, now), u"The timetable lets it wait until 18:00");
}

TEST(DetailWords, SayWhatAGuardStopped)
{
    FolderStatus folder = folderIn(FolderState::Stopped);
    folder.guard = GuardStop{GuardKind::MassDeletion, "local", {}, 1240, 1300, {}};
    EXPECT_EQ(detailFor(folder, now), u"1,240 files would be deleted. Nothing was changed");
    for (int value = 0; value <= static_cast<int>(GuardKind::NoSpace); ++value) {
        folder.guard->kind = static_cast<GuardKind>(value);
        const QString detail = detailFor(folder, now);
        EXPECT_EQ(detail.count(QStringLiteral(". ")), 1) << detail.toStdString();
    }
}

TEST(OverallWords, TellAllFoldersInASentence)
{
    StatusSnapshot snapshot;
    EXPECT_EQ(overallSentence(snapshot), u"No folders yet");
    snapshot.folders = {folderIn(FolderState::InSync)};
    EXPECT_EQ(overallSentence(snapshot), u"1 folder in sync");
    snapshot.folders = {folderIn(FolderState::InSync), folderIn(FolderState::InSync),
                        folderIn(FolderState::Attention, 1)};
    EXPECT_EQ(overallSentence(snapshot), u"2 folders in sync; 1 conflict in lab-data");
}

TEST(OverallWords, CountConflictsAndProblemsOverFolders)
{
    StatusSnapshot snapshot;
    FolderStatus broken = folderIn(FolderState::Attention);
    broken.problemCount = 2;
    snapshot.folders = {folderIn(FolderState::Syncing),       folderIn(FolderState::Paused, 1),
                        folderIn(FolderState::Attention, 40), broken,
                        folderIn(FolderState::Offline),       folderIn(FolderState::Stopped)};
    EXPECT_EQ(
        overallSentence(snapshot),
        u"1 folder paused; 1 folder offline; 1 folder syncing; 1 folder stopped; 41 conflicts "
        "in 2 folders; 2 problems in lab-data");
}

TEST(OverallWords, DoNotCallAFolderWellThatNeedsAttention)
{
    StatusSnapshot snapshot;
    FolderStatus refused = folderIn(FolderState::Attention);
    refused.failure = Error{ErrorCode::BadSettings, "config.yaml", {}, 0};
    snapshot.folders = {refused};
    EXPECT_EQ(overallSentence(snapshot), u"1 folder needs attention");
    snapshot.folders = {folderIn(FolderState::InSync)};
    snapshot.mistake = Error{ErrorCode::BadSettings, "config.yaml", {}, 0};
    EXPECT_EQ(overallSentence(snapshot),
              u"The configuration has a mistake; no folder is synced until it is corrected");
}

} // namespace tern
