#include "words.h"

#include "words_text.h"

namespace tern {

namespace {

/// What is told differently for each side.
struct BySide {
    QString here;
    QString there;
    QString both;
};

QString pick(const BySide &words, const std::string &side)
{
    switch (whereOf(side)) {
    case Where::Here: return words.here;
    case Where::There: return words.there;
    case Where::Both: break;
    }
    return words.both;
}

} // namespace

QString wordFor(const Event &event)
{
    switch (event.kind) {
    case EventKind::RunFinished: return Words::tr("Checked", "an event");
    case EventKind::Uploaded: return Words::tr("Up", "an event: sent to the remote");
    case EventKind::Downloaded: return Words::tr("Down", "an event: fetched from the remote");
    case EventKind::MadeDirectory:
        return pick(
            {Words::tr("New folder here"), Words::tr("New folder there"), Words::tr("New folder")},
            event.side);
    case EventKind::Moved: return Words::tr("Moved", "an event");
    case EventKind::MetadataSet: return Words::tr("Date or permission set");
    case EventKind::Removed:
        return pick({Words::tr("Deleted here"), Words::tr("Deleted there"), Words::tr("Deleted")},
                    event.side);
    case EventKind::Replaced:
        return pick(
            {Words::tr("Replaced here"), Words::tr("Replaced there"), Words::tr("Replaced")},
            event.side);
    case EventKind::ConflictOpened: return Words::tr("Conflict found");
    case EventKind::ConflictClosed: return Words::tr("Conflict settled");
    case EventKind::ProblemOpened: return Words::tr("Problem found");
    case EventKind::ProblemClosed: return Words::tr("Problem solved");
    case EventKind::GuardStopped: return Words::tr("Stopped", "an event");
    case EventKind::Restored:
        return pick(
            {Words::tr("Restored here"), Words::tr("Restored there"), Words::tr("Restored")},
            event.side);
    case EventKind::AgreementReset: return Words::tr("Both sides merged");
    case EventKind::Merged: return Words::tr("Merged", "an event");
    case EventKind::Forgotten: return Words::tr("No longer synced");
    case EventKind::Freed: return Words::tr("Freed here");
    case EventKind::Undone: return Words::tr("Run undone", "an event");
    }
    return Words::tr("Something happened");
}

} // namespace tern
