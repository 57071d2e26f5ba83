#include "words.h"

#include "format.h"

#include "settings/folder_rules_load.h"

namespace tern {

namespace {

std::string rootOf(const GuardStop &stop)
{
    const std::string side = stop.where.empty() ? "The" : "The " + stop.where;
    return side + " folder" + (stop.subject.empty() ? "" : " " + quotedName(stop.subject));
}

std::string shareOf(const GuardStop &stop)
{
    return countOf(stop.count, "file", "files")
           + (stop.of > 0 ? " of " + countText(stop.of) : std::string())
           + (stop.where.empty() ? std::string() : " on the " + stop.where + " side");
}

std::string whatHappened(ConflictType type)
{
    switch (type) {
    case ConflictType::ModifiedBoth: return "changed on both sides";
    case ConflictType::DeletedLocal: return "deleted on the local side, changed on the remote side";
    case ConflictType::DeletedRemote:
        return "changed on the local side, deleted on the remote side";
    case ConflictType::CreatedBoth: return "made on both sides, with different content";
    case ConflictType::TypeChanged: return "became another kind of thing on one side";
    case ConflictType::NameClash: return "has a name that one side cannot tell from another";
    case ConflictType::AskFirst: return "is new here; a rule says to ask before it is synced";
    }
    return "changed on both sides";
}

/// For the name of a ConflictType, as events carry it.
std::string whatHappened(const std::string &typeName)
{
    const auto type = conflictTypeFromName(typeName);
    return type ? whatHappened(*type) : safeName(typeName);
}

std::string whatIsWrong(const Complaint &complaint)
{
    const std::string key = quotedName(complaint.key);
    const std::string value = quotedName(complaint.value);
    switch (complaint.kind) {
    case ComplaintKind::Unreadable:
        return (complaint.other.empty() || complaint.other == "missing"
                    ? std::string()
                    : "the file " + quotedName(complaint.other) + " ")
               + "cannot be read: " + safeName(complaint.value);
    case ComplaintKind::NotUtf8: return "is not UTF-8 text";
    case ComplaintKind::Unparsable: return "is not YAML: " + safeName(complaint.value);
    case ComplaintKind::TooLarge: return "is larger than 1 MiB";
    case ComplaintKind::TooDeep: return "is nested too deeply";
    case ComplaintKind::TooManyValues:
        return "holds more than 100,000 values; an alias counts as what it stands for";
    case ComplaintKind::UnknownKey: return "unknown key " + key;
    case ComplaintKind::MissingKey: return key + " is missing";
    case ComplaintKind::DuplicateKey: return key + " stands here a second time";
    case ComplaintKind::WrongType:
        return complaint.key.empty() ? "has the wrong form" : key + " has the wrong form";
    case ComplaintKind::BadValue:
        return "unknown value " + value + " for " + key
               + (complaint.other.empty() ? "" : ": " + complaint.other);
    case ComplaintKind::BadName:
        return "the name " + value + " is not allowed; use up to 64 letters, digits, . _ and -";
    case ComplaintKind::SameName: return "a second folder is called " + value;
    case ComplaintKind::SamePair:
        return "the folders " + value + " and " + quotedName(complaint.other)
               + " have the same places";
    case ComplaintKind::SamePlace:
        return value + " and " + quotedName(complaint.other) + " are the same place";
    case ComplaintKind::Nested: return value + " lies inside " + quotedName(complaint.other);
    case ComplaintKind::NotAPath:
        return value + " is a kind of remote that is not available in this version; use a path";
    case ComplaintKind::BadRule: return "in " + value + " for " + key + ": " + complaint.other;
    case ComplaintKind::Contradicts:
        return key + " is " + value + ", but " + quotedName(complaint.other)
               + " stands above; say it in one place";
    case ComplaintKind::IncludeCycle:
        return "the file " + value + " includes itself by way of " + quotedName(complaint.other);
    case ComplaintKind::TooManyFiles:
        return value
               + " is included too deeply, or is one file too many; allowed: 32 files, 8 "
                 "inside each other";
    case ComplaintKind::TooManyRules:
        return "more than 1,000 rules or 100,000 patterns, from " + key + " on";
    }
    return "is wrong";
}

std::string hintFor(const Complaint &complaint)
{
    if (!complaint.nearest.empty())
        return "; did you mean " + quotedName(complaint.nearest) + "?";
    if (!complaint.allowed.empty())
        return "; allowed: " + joined(complaint.allowed, ", ");
    return {};
}

std::string arrowed(const Event &event)
{
    return event.detail.empty() ? pathText(event.path)
                                : safeName(event.detail) + " -> " + pathText(event.path);
}

std::string sized(const Event &event)
{
    return pathText(event.path) + " (" + sizeText(event.bytes) + ")";
}

std::string onSide(const Event &event)
{
    return event.side.empty() ? std::string() : " (" + event.side + ")";
}

/// "Is left out", "Goes to the remote side only", ...
std::string whatIsDone(const Ruling &ruling)
{
    switch (ruling.treatment) {
    case Treatment::LeaveOut: return "Is left out";
    case Treatment::BothWays:
        return ruling.ground == Ruling::Ground::Default ? "Goes as its folder does"
                                                        : "Goes both ways";
    case Treatment::UpOnly: return "Goes to the remote side only";
    case Treatment::DownOnly: return "Comes to the local side only";
    case Treatment::AskFirst: return "Waits for your word before it goes";
    }
    return {};
}

} // namespace

std::string wordsForRule(const Ruling &ruling)
{
    if (ruling.ground == Ruling::Ground::Default)
        return "no rule speaks of it";
    if (ruling.ground == Ruling::Ground::Selection)
        return "its folder is not among those chosen to be here";
    const RuleOrigin &origin = ruling.origin;
    std::string text = safeName(origin.file.empty() ? origin.name : origin.file);
    if (text.empty())
        text = "the rules";
    if (origin.line > 0)
        text += ", line " + std::to_string(origin.line);
    if (!origin.file.empty() && !origin.name.empty() && ruling.ground != Ruling::Ground::IgnoreFile)
        text += " (" + safeName(origin.name) + ')';
    return ruling.pattern.empty() ? text : text + ": " + safeName(ruling.pattern);
}

std::string sentenceFor(const Ruling &ruling)
{
    const bool isRule =
        ruling.ground != Ruling::Ground::Default && ruling.ground != Ruling::Ground::Selection;
    const std::string by = !isRule ? ": "
                           : ruling.ground == Ruling::Ground::TooLarge
                               ? ", because it is too large, by "
                               : " by ";
    return whatIsDone(ruling) + by + wordsForRule(ruling)
           + (!isRule || ruling.pattern.empty() ? "." : "");
}

std::string wordFor(Treatment treatment)
{
    switch (treatment) {
    case Treatment::LeaveOut: return "left out";
    case Treatment::BothWays: return "both ways";
    case Treatment::UpOnly: return "up only";
    case Treatment::DownOnly: return "down only";
    case Treatment::AskFirst: return "ask first";
    }
    return {};
}

std::string sentenceFor(const GuardStop &stop)
{
    const std::string safe = " Nothing was changed. ";
    switch (stop.kind) {
    case GuardKind::RootMissing:
        return rootOf(stop) + " is not there." + safe
               + "Mount it or bring it back, then sync again.";
    case GuardKind::RootEmptied:
        return rootOf(stop) + " is empty, though files were agreed there." + safe
               + "If it is not mounted, mount it; to fill it again from the other side, use "
                 "--union.";
    case GuardKind::RootForeign:
        return rootOf(stop) + " is not the one that was synced before." + safe
               + "Check what is mounted there; to merge with it, use --union.";
    case GuardKind::RootRolledBack:
        return rootOf(stop) + " is older than what was agreed, as if restored from a backup." + safe
               + "To merge both sides as they are, use --union: it deletes nothing.";
    case GuardKind::RootChanged:
        return rootOf(stop)
               + " was exchanged during the run. What was done before is kept, nothing was "
                 "deleted. "
                 "Check what is mounted there, then sync again.";
    case GuardKind::MassDeletion:
        return "This run would delete " + shareOf(stop) + "." + safe
               + "If that is right, sync again with --max-delete " + std::to_string(stop.count)
               + " or --max-delete off.";
    case GuardKind::MassEmptying:
        return "This run would replace " + shareOf(stop) + " by empty ones." + safe
               + "Look at them first; if that is right, sync again with --max-delete off.";
    case GuardKind::NoSpace:
        return "The disk is full" + (stop.where.empty() ? "" : " on the " + stop.where + " side")
               + (stop.subject.empty() ? "" : " at " + quotedName(stop.subject))
               + (stop.count > 0 ? ": " + sizeText(stop.count) + " are needed, " + sizeText(stop.of)
                                       + " are free"
                                 : std::string())
               + ". No file was harmed. Make room, then sync again.";
    }
    return "A guard stopped the run." + safe;
}

std::string reasonFor(Undecided reason)
{
    switch (reason) {
    case Undecided::Asked: return {};
    case Undecided::TimesEqual: return "both have the same time, so neither is newer";
    case Undecided::TimeImplausible: return "a time is implausible, so neither counts as newer";
    case Undecided::MergeUnavailable: return "only two edits of one file can be merged";
    case Undecided::NoMergeBase: return "the version that both started from is not kept";
    case Undecided::NotMergeable: return "files of this kind or size cannot be merged";
    case Undecided::MergeOverlaps: return "both changed the same lines or cells";
    }
    return {};
}

std::string sentenceFor(const Conflict &conflict)
{
    std::string text = whatHappened(conflict.type);
    if (conflict.other)
        text += ": " + quotedName(conflict.other->bytes());
    if (const std::string reason = reasonFor(conflict.undecided); !reason.empty())
        text += " (" + reason + ")";
    return text;
}

Error refusalInWords(const std::vector<Complaint> &complaints)
{
    Error refusal = refusalFor(complaints);
    if (!refusal.detail.empty())
        refusal.detail += ": ";
    refusal.detail += wordsFor(complaints.front());
    if (complaints.size() > 1)
        refusal.detail +=
            "; and " + countOf(complaints.size() - 1, "more mistake", "more mistakes");
    return refusal;
}

std::string sentenceFor(const Complaint &complaint)
{
    std::string text = safeName(complaint.file);
    if (complaint.line > 0)
        text += ":" + std::to_string(complaint.line) + ":" + std::to_string(complaint.column);
    return text + ": " + wordsFor(complaint);
}

std::string wordsFor(const Complaint &complaint)
{
    return whatIsWrong(complaint) + hintFor(complaint);
}

std::string sentenceFor(const Event &event)
{
    switch (event.kind) {
    case EventKind::RunFinished: return "run finished";
    case EventKind::Uploaded: return "up    " + sized(event);
    case EventKind::Downloaded: return "down  " + sized(event);
    case EventKind::MadeDirectory: return "made  " + pathText(event.path) + "/" + onSide(event);
    case EventKind::Moved: return "moved " + arrowed(event) + onSide(event);
    case EventKind::MetadataSet: return "set   " + pathText(event.path) + onSide(event);
    case EventKind::Removed:
        return "deleted " + pathText(event.path) + onSide(event) + ", kept in the trash";
    case EventKind::Replaced:
        return "replaced " + pathText(event.path) + onSide(event) + ", old version in the trash";
    case EventKind::ConflictOpened:
        return "conflict " + pathText(event.path) + ": " + whatHappened(event.detail);
    case EventKind::ConflictClosed: return "settled " + pathText(event.path);
    case EventKind::ProblemOpened:
        return "problem " + pathText(event.path) + onSide(event) + ": " + safeName(event.detail);
    case EventKind::ProblemClosed: return "solved " + pathText(event.path) + onSide(event);
    case EventKind::GuardStopped: return "stopped by a guard: " + safeName(event.detail);
    case EventKind::Restored: return "restored " + pathText(event.path) + onSide(event);
    case EventKind::AgreementReset:
        return "both sides are merged as they are: " + safeName(event.detail);
    case EventKind::Merged: return "merged " + sized(event) + onSide(event);
    case EventKind::Forgotten: return "no longer synced " + pathText(event.path);
    case EventKind::Freed: return "freed " + sized(event);
    case EventKind::Undone: return "undid the run " + safeName(event.detail);
    }
    return name(event.kind);
}

std::string sentenceFor(const Action &action)
{
    const std::string path = pathText(action.path);
    const std::string side = std::string(" (") + name(action.side) + ")";
    switch (action.kind) {
    case ActionKind::MakeDirectory: return "make   " + path + "/" + side;
    case ActionKind::Copy: {
        const std::string size = action.after && action.after->kind == Kind::File
                                     ? " (" + sizeText(action.after->size) + ")"
                                     : std::string();
        if (action.mergeBase)
            return "merge  " + path + size + side + ", the old version goes to the trash";
        return (action.side == Side::Remote ? "up     " : "down   ") + path + size
               + (action.before ? ", replaces the old version" : "");
    }
    case ActionKind::SetMetadata: return "set    " + path + side;
    case ActionKind::Move:
        return "move   " + (action.from ? pathText(*action.from) : std::string()) + " -> " + path
               + side;
    case ActionKind::Remove: return "delete " + path + side + ", kept in the trash";
    }
    return path;
}

} // namespace tern
