#include "words.h"

#include "words_text.h"

namespace tern {

namespace {

QString unreadable(const Problem &problem)
{
    QString what;
    switch (whereOf(problem.where)) {
    case Where::Here: what = Words::tr("It could not be read here."); break;
    case Where::There: what = Words::tr("It could not be read on the remote."); break;
    case Where::Both: what = Words::tr("It could not be read on either side."); break;
    }
    const QString safe = problem.reach == Reach::Subtree
                             ? Words::tr("Nothing in it was changed or deleted.")
                             : Words::tr("It was not changed or deleted.");
    return what + u' ' + safe + u' '
           + Words::tr("Change its permissions, then choose Check again.");
}

QString stillWritten(const Problem &problem)
{
    switch (whereOf(problem.where)) {
    case Where::Here:
        return Words::tr("A program is still writing it here. Tern takes it when it is done.");
    case Where::There:
        return Words::tr(
            "A program is still writing it on the remote. Tern takes it when it is done.");
    case Where::Both: break;
    }
    return Words::tr("Programs are still writing it on both sides. Tern takes it when they are "
                     "done.");
}

QString skipped(const Problem &problem)
{
    if (!problem.rawName.empty())
        return Words::tr("%1 in this folder has a name that cannot be synced. It was left as it "
                         "is. Give it another name.")
            .arg(quoted(shownName(problem.rawName)));
    switch (problem.error.code) {
    case ErrorCode::CrossDevice:
        return Words::tr("Another disk is mounted here. Tern leaves it alone; add it as a folder "
                         "of its own.");
    case ErrorCode::Unsupported:
        return Words::tr("It is no ordinary file, but a socket, a pipe or a device. Those are "
                         "never synced. It was left as it is.");
    default: return Words::tr("It is of a kind that is never synced. It was left as it is.");
    }
}

QString badRules(const Problem &problem)
{
    const QString safe = Words::tr("Nothing in its folder is synced until it is corrected. Your "
                                   "files are safe.");
    const QString reason = shownName(problem.error.detail);
    return reason.isEmpty()
               ? Words::tr("The rules in it cannot be understood.") + u' ' + safe
               : Words::tr("The rules in it cannot be understood: %1.").arg(reason) + u' ' + safe;
}

QString untilPart(std::int64_t until, std::int64_t now)
{
    return until == 0 ? QString() : endText(until, now);
}

} // namespace

QString sentenceFor(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::Failed: {
        Error error = problem.error;
        error.subject.clear(); // the path stands beside the words already
        return sentenceFor(error);
    }
    case ProblemKind::Unreadable: return unreadable(problem);
    case ProblemKind::StillWritten: return stillWritten(problem);
    case ProblemKind::Skipped: return skipped(problem);
    case ProblemKind::LeftOut:
        return Words::tr("It is left alone on both sides, as the rules say.");
    case ProblemKind::BadRules: return badRules(problem);
    case ProblemKind::Damaged:
        return Words::tr("It was emptied on both sides, although nobody edited it. Restore it "
                         "from the trash or from a backup.");
    }
    return Words::tr("It could not be synced. It was left as it is.");
}

QString sentenceFor(const Wait &wait, std::int64_t now)
{
    const QString end = untilPart(wait.until, now);
    switch (wait.reason) {
    case WaitReason::Timetable:
        return end.isEmpty() ? Words::tr("The timetable lets it wait.")
                             : Words::tr("The timetable lets it wait until %1.").arg(end);
    case WaitReason::MeteredNetwork:
        return end.isEmpty() ? Words::tr("It waits: this network is metered.")
                             : Words::tr("It waits until %1: this network is metered.").arg(end);
    case WaitReason::OnBattery:
        return end.isEmpty()
                   ? Words::tr("It waits: the computer runs on battery.")
                   : Words::tr("It waits until %1: the computer runs on battery.").arg(end);
    }
    return Words::tr("It waits.");
}

QString sentenceFor(const LargeFilesWait &wait, std::int64_t now)
{
    const QString end = untilPart(wait.until, now);
    const int count = countForPlural(wait.files.files);
    if (end.isEmpty())
        return Words::tr("%1 files over %2 wait (%3).", nullptr, count)
            .arg(countText(wait.files.files), sizeText(wait.above), sizeText(wait.files.bytes));
    return Words::tr("%1 files over %2 wait until %4 (%3).", nullptr, count)
        .arg(countText(wait.files.files), sizeText(wait.above), sizeText(wait.files.bytes), end);
}

} // namespace tern
