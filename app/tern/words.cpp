#include "words.h"

#include "format.h"

#include "settings/worded_error.h"

#include <cstring>

namespace tern {

namespace {

/// What happened, and what to do about it; "%" stands for the subject.
struct Phrase {
    const char *what;
    const char *then;
};

Phrase phraseFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return {"% is not there", ""};
    case ErrorCode::AlreadyExists:
        return {"Something stands at % already", "It was left as it is; choose another name."};
    case ErrorCode::NotADirectory: return {"% is not a folder", "A folder is needed there."};
    case ErrorCode::IsADirectory: return {"% is a folder", "A file is needed there."};
    case ErrorCode::NotEmpty: return {"% still holds something", "It was kept."};
    case ErrorCode::PermissionDenied:
        return {"Permission for % was refused", "Change its permissions, then sync again."};
    case ErrorCode::ReadOnly:
        return {"% takes no writes: it is read-only", "Mount it for writing, then sync again."};
    case ErrorCode::NoSpace:
        return {"The disk is full at %", "No file was harmed; make room, then sync again."};
    case ErrorCode::TooLarge: return {"% is too large for the file system there", ""};
    case ErrorCode::NameTooLong: return {"The name % is too long there", "Give it a shorter one."};
    case ErrorCode::InvalidName: return {"% is a name that cannot be synced", "Give it another."};
    case ErrorCode::Unsupported: return {"% cannot be done there", ""};
    case ErrorCode::CrossDevice: return {"% lies on another disk", ""};
    case ErrorCode::Busy: return {"% is being used", "It is tried again on the next run."};
    case ErrorCode::Unstable:
        return {"% moved while it was read", "It is tried again on the next run."};
    case ErrorCode::ChangedMeanwhile:
        return {"% changed meanwhile", "It was left as it is; look again."};
    case ErrorCode::Corrupt:
        return {"% did not arrive as it was sent", "The old version was kept; sync again."};
    case ErrorCode::Stopped: return {"Stopped", "What was done is kept, the next run continues."};
    case ErrorCode::Io: return {"Reading or writing % failed", "Check the disk, then sync again."};
    case ErrorCode::Offline:
        return {"% cannot be reached", "Nothing was changed; it is safe to try again later."};
    case ErrorCode::RootMissing:
        return {"The folder % is not there", "Nothing was changed; mount it, then sync again."};
    case ErrorCode::RootForeign:
        return {"Another folder stands at %", "Nothing was changed; check what is mounted there."};
    case ErrorCode::RootRolledBack:
        return {"% is older than what was agreed", "Nothing was changed; merge with --union."};
    case ErrorCode::Locked:
        return {"Another Tern is at work on %", "Wait until it has ended, or stop it."};
    case ErrorCode::JournalDamaged:
        return {"The journal % cannot be read", "Files are safe; the next run merges both sides."};
    case ErrorCode::BadSettings:
        return {"% has a mistake, so this folder waits",
                "Nothing is synced until it is corrected; `tern config check` tells all."};
    case ErrorCode::BadInput: return {"% is not one of the allowed values", ""};
    }
    return {"% failed", ""};
}

bool isNumber(const std::string &text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

std::string withSubject(std::string text, const std::string &subject, const char *otherwise)
{
    if (const std::size_t at = text.find('%'); at != std::string::npos)
        text.replace(at, 1, subject.empty() ? otherwise : quotedName(subject));
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

} // namespace

Failure usageError(std::string sentence)
{
    return fail(ErrorCode::BadInput, std::move(sentence), wordedDetail);
}

std::string sentenceFor(const Error &error)
{
    if (error.code == ErrorCode::BadInput && error.detail == wordedDetail)
        return error.subject;
    const Phrase phrase = phraseFor(error.code);
    std::string text = withSubject(phrase.what, error.subject, "it");
    if (error.code == ErrorCode::Locked && isNumber(error.detail))
        text += " (process " + error.detail + ")";
    else if (!error.detail.empty())
        text += " (" + safeName(error.detail) + ")";
    else if (error.osError != 0
             && (error.code == ErrorCode::Io || error.code == ErrorCode::Offline))
        text += std::string(" (") + std::strerror(error.osError) + ")";
    text += '.';
    if (*phrase.then != '\0')
        text += std::string(" ") + phrase.then;
    return text;
}

std::string sentenceFor(const Problem &problem)
{
    const std::string side =
        problem.where.empty() ? "on both sides" : "on the " + problem.where + " side";
    const bool below = problem.reach == Reach::Subtree;
    switch (problem.kind) {
    case ProblemKind::Failed: {
        Error error = problem.error;
        error.subject.clear(); // the path stands before the words already
        return sentenceFor(error);
    }
    case ProblemKind::Unreadable:
        return "Could not be read " + side + ". Nothing " + (below ? "below it" : "there")
               + " was changed or deleted; change its permissions, then sync again.";
    case ProblemKind::StillWritten:
        return "Is still being written " + side + ". It is left for the next run.";
    case ProblemKind::LeftOut: return "Is left alone, as the rules say.";
    case ProblemKind::BadRules:
        return "Cannot be understood " + side + ": " + safeName(problem.error.detail)
               + ". Nothing in its folder is synced until it is mended.";
    case ProblemKind::Skipped: {
        const std::string what = problem.error.detail.empty() ? name(problem.error.code)
                                                              : safeName(problem.error.detail);
        return "Is never synced (" + what + "). It was left as it is"
               + (problem.rawName.empty() ? "" : ": " + quotedName(problem.rawName)) + ".";
    }
    case ProblemKind::Damaged:
        return "Was emptied without an edit on both sides. Restore it from the trash or a backup.";
    }
    return "Failed.";
}

std::string sentenceFor(const Wait &wait)
{
    const std::string until = wait.until == 0 ? "." : " until " + dateText(wait.until) + ".";
    switch (wait.reason) {
    case WaitReason::Timetable: return "The timetable holds it" + until;
    case WaitReason::MeteredNetwork: return "The network is metered" + until;
    case WaitReason::OnBattery: return "The computer runs on battery" + until;
    }
    return "It waits" + until;
}

std::string sentenceFor(const LargeFilesWait &wait)
{
    const bool one = wait.files.files == 1;
    return countOf(wait.files.files, "file", "files") + " over " + sizeText(wait.above) + " ("
           + sizeText(wait.files.bytes) + ") " + (one ? "waits" : "wait")
           + (wait.until == 0 ? "." : " until " + dateText(wait.until) + ".");
}

std::string wordFor(FolderState state)
{
    switch (state) {
    case FolderState::InSync: return "In sync";
    case FolderState::Idle: return "Waiting";
    case FolderState::Paused: return "Paused";
    case FolderState::Offline: return "Offline";
    case FolderState::Scanning: return "Scanning";
    case FolderState::Syncing: return "Syncing";
    case FolderState::Attention: return "Needs attention";
    case FolderState::Stopped: return "Stopped";
    }
    return "Waiting";
}

std::string wordForSide(const std::string &where)
{
    return where.empty() ? "both sides" : where;
}

std::string wordsForEntry(const std::optional<Entry> &entry)
{
    if (!entry)
        return "not there";
    switch (entry->kind) {
    case Kind::Directory: return "a folder";
    case Kind::Symlink: return "a link to " + quotedName(entry->target);
    case Kind::File: break;
    }
    return sizeText(entry->size) + ", " + dateText(entry->mtime);
}

std::string sentenceFor(const PlaceObjection &objection)
{
    const std::string place = quotedName(objection.place);
    const std::string other = quotedName(objection.other);
    const std::string ofFolder = ", which the folder " + quotedName(objection.folder) + " keeps";
    switch (objection.kind) {
    case PlaceObjectionKind::NotAPath:
        return place + " is a kind of remote that is not available in this version; use a path";
    case PlaceObjectionKind::NoPath:
        return place + " is no usable path: "
               + (objection.error.detail.empty() ? "it is too long" : objection.error.detail);
    case PlaceObjectionKind::NotUtf8:
        return place + " is not UTF-8, which config.yaml cannot hold; use `tern sync`";
    case PlaceObjectionKind::SamePlace:
        return place + " and " + other + " are the same place; two different folders are needed";
    case PlaceObjectionKind::Inside:
        return place + " lies inside " + other + "; two separate folders are needed";
    case PlaceObjectionKind::Missing: return place + " does not exist; create it or mount it";
    case PlaceObjectionKind::NotAFolder: return place + " is not a folder; a folder is needed";
    case PlaceObjectionKind::Unreadable:
        return place + " cannot be read: " + std::strerror(objection.error.osError);
    case PlaceObjectionKind::NotWritable:
        return place + " takes no writes: " + std::strerror(objection.error.osError);
    case PlaceObjectionKind::Synced: return place + " is kept in sync already" + ofFolder;
    case PlaceObjectionKind::InsideSynced: return place + " lies inside " + other + ofFolder;
    case PlaceObjectionKind::AroundSynced: return other + ofFolder + ", lies inside " + place;
    case PlaceObjectionKind::SamePair:
        return "the folder " + quotedName(objection.folder) + " has these places already";
    case PlaceObjectionKind::NoAnswer: return place + " did not answer";
    }
    return place + " cannot be used";
}

std::string linesFor(const std::vector<Complaint> &complaints)
{
    std::string lines;
    for (const Complaint &complaint : complaints) {
        if (!lines.empty())
            lines += '\n';
        lines += sentenceFor(complaint);
    }
    return lines;
}

} // namespace tern
