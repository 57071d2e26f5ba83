#include "words.h"

#include "words_text.h"

namespace tern {

QString sentenceFor(const Conflict &conflict)
{
    switch (conflict.type) {
    case ConflictType::ModifiedBoth: return Words::tr("Changed on both sides");
    case ConflictType::DeletedLocal: return Words::tr("Deleted here, changed there");
    case ConflictType::DeletedRemote: return Words::tr("Deleted there, changed here");
    case ConflictType::CreatedBoth: return Words::tr("New on both sides, with different content");
    case ConflictType::TypeChanged: return Words::tr("Became another kind of thing on one side");
    case ConflictType::NameClash:
        if (conflict.other)
            return Words::tr("One side takes its name for %1")
                .arg(quoted(shownPath(*conflict.other)));
        return Words::tr("One side takes its name for another one");
    case ConflictType::AskFirst:
        return conflict.local || !conflict.remote
                   ? Words::tr("New here; a rule says to ask first")
                   : Words::tr("New there; a rule says to ask first");
    }
    return Words::tr("Different on both sides");
}

QString reasonFor(Undecided reason)
{
    switch (reason) {
    case Undecided::Asked: return {};
    case Undecided::TimesEqual: return Words::tr("Both have the same time, so neither is newer.");
    case Undecided::TimeImplausible:
        return Words::tr("One of the times cannot be right, so neither counts as newer.");
    case Undecided::MergeUnavailable: return Words::tr("Only two edits of one file can be merged.");
    case Undecided::NoMergeBase:
        return Words::tr("The version that both started from is not kept, so they cannot be "
                         "merged.");
    case Undecided::NotMergeable: return Words::tr("Files of this kind or size cannot be merged.");
    case Undecided::MergeOverlaps: return Words::tr("Both changed the same lines or cells.");
    }
    return {};
}

} // namespace tern
