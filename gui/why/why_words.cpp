#include "why_words.h"

#include "words/words.h"
#include "words/words_text.h"

#include <QCoreApplication>

namespace tern {

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(tern::why)
};

QString entryWords(const std::optional<Entry> &entry, const QString &absent, std::int64_t now)
{
    if (!entry)
        return absent;
    switch (entry->kind) {
    case Kind::Directory: return Why::tr("A folder");
    case Kind::Symlink: return Why::tr("A link to %1").arg(quoted(shownName(entry->target)));
    case Kind::File: break;
    }
    return Why::tr("%1, changed %2", "a size, a moment")
        .arg(sizeText(entry->size), momentInSentence(entry->mtime, now));
}

QString sentenceFor(const Action &action)
{
    const bool isHere = action.side == Side::Local;
    switch (action.kind) {
    case ActionKind::MakeDirectory:
    case ActionKind::Copy:
        return isHere ? Why::tr("The next run copies it to this computer.")
                      : Why::tr("The next run copies it to the remote.");
    case ActionKind::SetMetadata: return Why::tr("The next run brings its date and mode together.");
    case ActionKind::Move:
        return isHere ? Why::tr("The next run renames it on this computer, as it was there.")
                      : Why::tr("The next run renames it on the remote, as it was here.");
    case ActionKind::Remove: break;
    }
    return isHere
               ? Why::tr("It was deleted on the remote. The next run moves it to the trash here.")
               : Why::tr("It was deleted here. The next run moves it to the trash on the remote.");
}

QString sentenceFor(const FailedPath &failure, std::int64_t now)
{
    const QString failed = Why::tr("It failed %n times.", nullptr, failure.attempts);
    if (failure.nextAttempt == 0)
        return failed + u' ' + Why::tr("Choose Sync now to try again.");
    if (failure.nextAttempt <= now)
        return failed + u' ' + Why::tr("The next run tries again.");
    return failed + u' '
           + Why::tr("It is tried again at %1.").arg(timeOfDayText(failure.nextAttempt));
}

/// "“*.tmp” in line 4 of sync-rules.yml"
QString placeOf(const Ruling &ruling)
{
    const std::string &file = ruling.origin.file;
    const QString name = shownName(file.substr(file.rfind('/') + 1));
    const QString pattern =
        ruling.pattern.empty() ? shownName(ruling.origin.name) : quoted(shownName(ruling.pattern));
    if (file.empty())
        return pattern;
    return Why::tr("%1 in line %2 of %3", "a rule, a line, a file")
        .arg(pattern, countText(ruling.origin.line), name);
}

QString sentenceFor(const Ruling &ruling)
{
    switch (ruling.ground) {
    case Ruling::Ground::Default: return {};
    case Ruling::Ground::Selection:
        return Why::tr("It is not among the folders that were chosen to be on this computer.");
    case Ruling::Ground::TooLarge:
        return Why::tr("It is larger than this rule allows: %1.").arg(placeOf(ruling));
    case Ruling::Ground::IgnoreFile:
        return Why::tr("An ignore file decides: %1.").arg(placeOf(ruling));
    case Ruling::Ground::Rule: break;
    }
    return Why::tr("A rule decides: %1.").arg(placeOf(ruling));
}

struct Verdict {
    FolderState state = FolderState::InSync;
    QString title; ///< with a place for the name
    QString reason;
};

Verdict verdictOn(const Explanation &explanation, const FolderStatus &folder, std::int64_t now)
{
    if (explanation.guard)
        return {FolderState::Stopped, Why::tr("%1 waits: Tern stopped its folder"),
                wordsFor(*explanation.guard, folder).title + u'.'};
    if (explanation.failureOfRun)
        return {FolderState::Attention, Why::tr("%1 waits: its folder cannot be synced"),
                sentenceFor(*explanation.failureOfRun)};
    if (explanation.conflict)
        return {FolderState::Attention, Why::tr("%1 waits for your choice"),
                sentenceFor(*explanation.conflict) + QStringLiteral(". ")
                    + Why::tr("Both versions stay until you choose.")};
    if (!explanation.problems.empty()) {
        const Problem &problem = explanation.problems.front();
        const QString sentence = sentenceFor(problem);
        return {FolderState::Attention, Why::tr("%1 has a problem"),
                problem.path == explanation.path
                    ? sentence
                    : Why::tr("%1: %2", "a path, what is wrong with it")
                          .arg(shownPath(problem.path), sentence)};
    }
    if (explanation.failure)
        return {FolderState::Attention, Why::tr("%1 could not be synced yet"),
                sentenceFor(explanation.failure->problem) + u' '
                    + sentenceFor(*explanation.failure, now)};
    if (explanation.ruling && explanation.ruling->leavesOut())
        return {FolderState::Paused, Why::tr("%1 is left out"),
                Why::tr("Tern does not sync it. What stands on either side stays as it is.")};
    if (!explanation.actions.empty())
        return {FolderState::Syncing, Why::tr("%1 is about to be synced"),
                sentenceFor(explanation.actions.front())};
    if (explanation.local && explanation.remote)
        return {FolderState::InSync, Why::tr("%1 is in sync"),
                Why::tr("Both sides hold the same.")};
    if (!explanation.local && !explanation.remote)
        return {FolderState::Offline, Why::tr("%1 is on neither side"),
                Why::tr("Nothing has this name now. The trash may still keep it.")};
    return {FolderState::Paused, Why::tr("%1 stands on one side only"),
            Why::tr("The direction of this folder, or a rule, leaves it as it is.")};
}

} // namespace

WhyWords wordsFor(const Explanation &explanation, const FolderStatus &folder, std::int64_t now)
{
    const Verdict verdict = verdictOn(explanation, folder, now);
    const QString name = explanation.path.isRoot()
                             ? shownName(folder.name)
                             : shownName(std::string(explanation.path.name()));
    return {verdict.state,
            verdict.title.arg(name),
            entryWords(explanation.local, Why::tr("Not here"), now),
            entryWords(explanation.remote, Why::tr("Not there"), now),
            verdict.reason,
            explanation.ruling ? sentenceFor(*explanation.ruling) : QString()};
}

} // namespace tern
