#include "words.h"

#include "words_text.h"

#include "settings/worded_error.h"

namespace tern {

namespace {

/// What happened, with "%1" for what it happened to; then what is safe and what to do.
struct Phrase {
    QString what;
    QString then;
};

/// What is wrong with the thing itself: its name, its kind, its permissions.
Phrase phraseForThing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return {Words::tr("%1 is not there."),
                Words::tr("Check its name, and that its disk is connected.")};
    case ErrorCode::AlreadyExists:
        return {Words::tr("%1 exists already."),
                Words::tr("It was left as it is. Choose another name.")};
    case ErrorCode::NotADirectory:
        return {Words::tr("%1 is not a folder."),
                Words::tr("It was left as it is. Choose a folder.")};
    case ErrorCode::IsADirectory:
        return {Words::tr("%1 is a folder."), Words::tr("It was left as it is. Choose a file.")};
    case ErrorCode::NotEmpty:
        return {Words::tr("%1 still holds something."),
                Words::tr("It was kept. Look into it, then choose Check again.")};
    case ErrorCode::PermissionDenied:
        return {Words::tr("%1 is protected: you have no permission for it."),
                Words::tr("It was left as it is. Change its permissions, or ask who owns it.")};
    case ErrorCode::ReadOnly:
        return {Words::tr("%1 takes no changes: it is read-only."),
                Words::tr("It was left as it is. Make it writable, then choose Check again.")};
    case ErrorCode::TooLarge:
        return {Words::tr("%1 is too large for the disk it should go to."),
                Words::tr("It stays where it is. Use a disk that takes files of this size, or "
                          "leave it out by a rule.")};
    case ErrorCode::NameTooLong:
        return {Words::tr("%1 has a name that is too long for the other side."),
                Words::tr("It stays where it is. Give it a shorter name.")};
    case ErrorCode::InvalidName:
        return {Words::tr("%1 has a name that cannot be synced."),
                Words::tr("It stays where it is. Give it another name.")};
    case ErrorCode::Unsupported:
        return {Words::tr("%1 needs something that this disk cannot do."),
                Words::tr("It was left as it is. Another disk may be able to.")};
    case ErrorCode::CrossDevice:
        return {Words::tr("%1 lies on another disk."),
                Words::tr("It was left as it is. Add it as a folder of its own.")};
    case ErrorCode::BadInput:
        return {Words::tr("%1 cannot be used here."),
                Words::tr("Nothing was changed. Choose something else.")};
    default: return {};
    }
}

/// What went wrong on the way; it may go right another time.
Phrase phraseForAttempt(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSpace:
        return {Words::tr("%1 found no room: the disk is full."),
                Words::tr("No file was harmed. Free some space, then choose Check again.")};
    case ErrorCode::Busy:
        return {Words::tr("%1 is being used by a program."),
                Words::tr("It was left as it is. Tern tries again by itself.")};
    case ErrorCode::Unstable:
        return {Words::tr("%1 changed while it was read."),
                Words::tr("It was left as it is. Tern tries again by itself.")};
    case ErrorCode::ChangedMeanwhile:
        return {Words::tr("%1 changed in the meantime."),
                Words::tr("The newer version was kept. Look at it again.")};
    case ErrorCode::Corrupt:
        return {Words::tr("%1 did not arrive as it was sent."),
                Words::tr("The version before it was kept. Tern tries again by itself.")};
    case ErrorCode::Stopped:
        return {Words::tr("Stopped."),
                Words::tr("What was done is kept. Tern goes on from there next time.")};
    case ErrorCode::Io:
        return {Words::tr("%1 could not be read or written: the disk reports an error."),
                Words::tr("Nothing was deleted. Check the disk and its cable, then choose Check "
                          "again.")};
    default: return {};
    }
}

/// What keeps a whole folder from being synced.
Phrase phraseForFolder(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return {Words::tr("%1 cannot be reached."),
                Words::tr("Nothing was changed. Tern goes on by itself when it is back.")};
    case ErrorCode::RootMissing:
        return {Words::tr("%1 is missing or not connected."),
                Words::tr("Nothing was changed. Connect its disk, and Tern goes on by itself.")};
    case ErrorCode::RootForeign:
        return {Words::tr("%1 is not the folder that was synced before."),
                Words::tr("Nothing was changed. Check which disk is connected there.")};
    case ErrorCode::RootRolledBack:
        return {Words::tr("%1 is older than it was when last in sync, as if restored from a "
                          "backup."),
                Words::tr("Nothing was changed. Choose Merge both sides: it deletes nothing.")};
    case ErrorCode::Locked:
        return {Words::tr("%1 is in the hands of another Tern."),
                Words::tr("Nothing was changed. Wait until that one has ended, or stop it.")};
    case ErrorCode::JournalDamaged:
        return {Words::tr("%1, where Tern notes what is in sync, cannot be read."),
                Words::tr("Your files are safe. The next check merges both sides and deletes "
                          "nothing.")};
    case ErrorCode::BadSettings:
        return {Words::tr("%1 has a mistake, so this folder waits."),
                Words::tr("Your files are safe. Correct it, and Tern goes on.")};
    default: return {};
    }
}

Phrase phraseFor(ErrorCode code)
{
    for (const auto phraseOf : {phraseForThing, phraseForAttempt, phraseForFolder}) {
        if (Phrase phrase = phraseOf(code); !phrase.what.isEmpty())
            return phrase;
    }
    return {Words::tr("%1 could not be done."), Words::tr("Nothing was changed.")};
}

/// What was found to be wrong in a text that somebody wrote; the rest of the facts is for logs.
QString factOf(const Error &error)
{
    const bool tellsAPlace =
        error.code == ErrorCode::BadSettings || error.code == ErrorCode::BadInput;
    return tellsAPlace ? shownName(error.detail) : QString();
}

bool isWorded(const Error &error)
{
    return error.code == ErrorCode::BadInput && error.detail == wordedDetail;
}

/// The first of its lines: the next one shows once that is corrected.
QString sentenceForWorded(const Error &error)
{
    QString text = shownName(error.subject.substr(0, error.subject.find('\n')));
    if (!text.endsWith(u'.') && !text.endsWith(u'?'))
        text += u'.';
    return text + u' ' + Words::tr("Nothing was changed.");
}

} // namespace

QString sentenceFor(const Error &error)
{
    if (isWorded(error))
        return sentenceForWorded(error);
    const Phrase phrase = phraseFor(error.code);
    const QString subject = error.subject.empty()
                                ? Words::tr("It", "the file or folder beside these words")
                                : quoted(shownPlace(error.subject));
    // Asked first: a name may hold "%1" itself.
    QString text = phrase.what.contains(u"%1") ? phrase.what.arg(subject) : phrase.what;
    if (const QString fact = factOf(error); !fact.isEmpty())
        text += u' ' + Words::tr("The reason: %1.").arg(fact);
    return text + u' ' + phrase.then;
}

MistakeWords wordsForMistake(const Error &mistake)
{
    const QString file = shownPlace(mistake.subject);
    const QString reason = shownName(mistake.detail);
    const QString what = reason.isEmpty()
                             ? file
                             : Words::tr("%1: %2", "a file, and what is wrong").arg(file, reason);
    return {Words::tr("The configuration has a mistake"),
            Words::tr("Nothing was changed, and your files are safe. All folders wait until this "
                      "is corrected: %1")
                .arg(what)};
}

} // namespace tern
