#include "words.h"

#include "words_text.h"

namespace tern {

namespace {

bool concernsTheRemote(const GuardStop &stop)
{
    return whereOf(stop.where) == Where::There;
}

/// The folder that the guard speaks of.
QString placeOf(const GuardStop &stop, const FolderStatus &folder)
{
    if (!stop.subject.empty())
        return quoted(shownPlace(stop.subject));
    return quoted(shownPlace(concernsTheRemote(stop) ? folder.remote : folder.local));
}

QString nothingChanged()
{
    return Words::tr("Nothing was changed. Your other folders go on.");
}

/// Where the files stand that the other side lost.
QString stillThere(const GuardStop &stop)
{
    const int count = countForPlural(stop.count);
    const QString files = countText(stop.count);
    if (concernsTheRemote(stop))
        return Words::tr("Nothing was changed. The %1 files are still on the remote. Your other "
                         "folders go on.",
                         nullptr, count)
            .arg(files);
    return Words::tr("Nothing was changed. The %1 files are still on this computer. Your other "
                     "folders go on.",
                     nullptr, count)
        .arg(files);
}

/// The side that lost files is the one on which nothing was to be deleted.
QString placeOfLoss(const GuardStop &stop, const FolderStatus &folder)
{
    return quoted(shownPlace(concernsTheRemote(stop) ? folder.local : folder.remote));
}

std::uint64_t restOf(const GuardStop &stop)
{
    return stop.of > stop.count ? stop.of - stop.count : 0;
}

GuardWords massDeletion(const GuardStop &stop, const FolderStatus &folder)
{
    GuardWords words;
    const std::uint64_t rest = restOf(stop);
    words.title =
        Words::tr("Tern stopped: %1 of %2 files would be deleted", nullptr, countForPlural(stop.of))
            .arg(countText(stop.count), countText(stop.of));
    words.whatItSaw =
        rest == 0
            ? Words::tr("%1 holds none of the %2 files of %3 that it held when both sides were "
                        "last the same.",
                        nullptr, countForPlural(stop.of))
                  .arg(placeOfLoss(stop, folder), countText(stop.of), shownName(folder.name))
            : Words::tr("%1 holds only %4 of the %2 files of %3 that it held when both sides were "
                        "last the same.",
                        nullptr, countForPlural(stop.of))
                  .arg(placeOfLoss(stop, folder), countText(stop.of), shownName(folder.name),
                       countText(rest));
    words.whatIsSafe = stillThere(stop);
    words.whatToDo =
        concernsTheRemote(stop)
            ? Words::tr("If the folder was moved or emptied by mistake, put it right and check "
                        "again. If you meant to delete the files, choose Delete there too.")
            : Words::tr("If the disk was swapped or is half mounted, put it right and check again. "
                        "If the files were deleted on purpose, choose Delete here too.");
    return words;
}

GuardWords massEmptying(const GuardStop &stop, const FolderStatus &folder)
{
    GuardWords words;
    words.title =
        Words::tr("Tern stopped: %1 of %2 files would be emptied", nullptr, countForPlural(stop.of))
            .arg(countText(stop.count), countText(stop.of));
    words.whatItSaw =
        Words::tr("In %1, %2 files of %3 have lost their content or are gone.", nullptr,
                  countForPlural(stop.count))
            .arg(placeOfLoss(stop, folder), countText(stop.count), shownName(folder.name));
    words.whatIsSafe = stillThere(stop);
    words.whatToDo = Words::tr(
        "Open some of the files and look. If they were damaged, choose Merge both sides: both "
        "versions are kept until you decide. If they are meant to be empty, choose Empty them "
        "too.");
    return words;
}

GuardWords missingRoot(const GuardStop &stop, const FolderStatus &folder)
{
    return {Words::tr("Tern waits: %1 is not there").arg(placeOf(stop, folder)),
            Words::tr("The folder is missing, or its disk is not connected."),
            concernsTheRemote(stop)
                ? Words::tr("Nothing was changed. The files here are safe. Your other folders go "
                            "on.")
                : Words::tr("Nothing was changed. The files on the remote are safe. Your other "
                            "folders go on."),
            Words::tr("Connect the disk, or bring the folder back. Tern goes on by itself.")};
}

GuardWords emptiedRoot(const GuardStop &stop, const FolderStatus &folder)
{
    return {Words::tr("Tern stopped: %1 is empty").arg(placeOf(stop, folder)),
            Words::tr("The folder is there, but none of the %1 files that were in sync, nor the "
                      "mark by which Tern knows it.",
                      nullptr, countForPlural(folder.agreedFiles))
                .arg(countText(folder.agreedFiles)),
            concernsTheRemote(stop)
                ? Words::tr("Nothing was changed. The files here are safe. Your other folders go "
                            "on.")
                : Words::tr("Nothing was changed. The files on the remote are safe. Your other "
                            "folders go on."),
            Words::tr("If its disk is not mounted, mount it and check again. To fill the folder "
                      "from the other side, choose Merge both sides: it deletes nothing.")};
}

GuardWords foreignRoot(const GuardStop &stop, const FolderStatus &folder)
{
    return {Words::tr("Tern stopped: %1 is another folder than before").arg(placeOf(stop, folder)),
            Words::tr("It does not carry the mark of the folder that was synced before. Perhaps "
                      "another disk is mounted there."),
            nothingChanged(),
            Words::tr("If it is the wrong disk, put it right and check again. If it is the right "
                      "folder, choose Merge both sides: it deletes nothing.")};
}

GuardWords rolledBackRoot(const GuardStop &stop, const FolderStatus &folder)
{
    return {Words::tr("Tern stopped: %1 is older than before").arg(placeOf(stop, folder)),
            Words::tr("The folder looks as it did some time ago, as if it was restored from a "
                      "backup."),
            nothingChanged(),
            Words::tr("If that was not meant to be, put it right and check again. To go on with "
                      "it, choose Merge both sides: it deletes nothing.")};
}

GuardWords changedRoot(const GuardStop &stop, const FolderStatus &folder)
{
    return {Words::tr("Tern stopped: %1 was exchanged").arg(placeOf(stop, folder)),
            Words::tr("While files were being synced, another folder took its place."),
            Words::tr("Nothing was deleted. What was done before is kept. Your other folders go "
                      "on."),
            Words::tr("Check which disk is mounted there, then check again.")};
}

GuardWords fullDisk(const GuardStop &stop, const FolderStatus &folder)
{
    const bool hasFigures = stop.count > 0;
    return {Words::tr("Tern stopped: the disk is full"),
            hasFigures ? Words::tr("The disk of %1 has %2 free, and %3 are needed.")
                             .arg(placeOf(stop, folder), sizeText(stop.of), sizeText(stop.count))
                       : Words::tr("The disk of %1 has no room left.").arg(placeOf(stop, folder)),
            Words::tr("No file was harmed. What was done before is kept. Your other folders go "
                      "on."),
            Words::tr("Free some space on that disk, then check again.")};
}

} // namespace

GuardWords wordsFor(const GuardStop &stop, const FolderStatus &folder)
{
    switch (stop.kind) {
    case GuardKind::RootMissing: return missingRoot(stop, folder);
    case GuardKind::RootEmptied: return emptiedRoot(stop, folder);
    case GuardKind::RootForeign: return foreignRoot(stop, folder);
    case GuardKind::RootRolledBack: return rolledBackRoot(stop, folder);
    case GuardKind::RootChanged: return changedRoot(stop, folder);
    case GuardKind::MassDeletion: return massDeletion(stop, folder);
    case GuardKind::MassEmptying: return massEmptying(stop, folder);
    case GuardKind::NoSpace: return fullDisk(stop, folder);
    }
    return {Words::tr("Tern stopped"), Words::tr("Something was not as it should be."),
            nothingChanged(), Words::tr("Look at both sides, then check again.")};
}

} // namespace tern
