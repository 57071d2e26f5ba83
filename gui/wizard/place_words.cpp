#include "place_words.h"

#include "words/words.h"

#include <QCoreApplication>

namespace tern {

namespace {

using Verdict = PlaceState::Verdict;

/// For tr(), which needs a class to name the context of translators.
class Words {
    Q_DECLARE_TR_FUNCTIONS(tern::wizard)
public:
    static PlaceWords local(const PlaceState &state);
    static PlaceWords remote(const PlaceState &state);
    static PlaceWords both(const PlaceState &state);
    static QString localLine(const PlaceState &state);
    static QString remoteLine(const PlaceState &state);
};

PlaceWords Words::local(const PlaceState &state)
{
    switch (state.verdict) {
    case Verdict::Missing:
        return {tr("Nothing is there"), tr("Check the name, or browse for the folder.")};
    case Verdict::NotAFolder:
        return {tr("This is a file"), tr("Tern keeps whole folders the same. Take the folder that "
                                         "the file is in, or another one.")};
    case Verdict::Unreadable:
        return {tr("This folder cannot be read"),
                tr("Its permissions keep you out. Nothing was changed. Ask for permission to read "
                   "it, or take another folder.")};
    case Verdict::NotWritable:
        return {tr("Nothing can be written to this folder"),
                tr("What is new on the remote would have no place here. It is enough for a folder "
                   "that only goes up.")};
    default: return both(state);
    }
}

PlaceWords Words::remote(const PlaceState &state)
{
    switch (state.verdict) {
    case Verdict::Missing:
        return {tr("The remote folder is not there"),
                tr("Files here are safe. If it is on a disk or a share, connect that first; or "
                   "make the folder.")};
    case Verdict::NotAFolder:
        return {tr("The remote is a file"), tr("Take the folder that it is in, or another one.")};
    case Verdict::Unreadable:
        return {tr("The remote cannot be read"),
                tr("Its permissions keep you out. Ask whoever looks after it for access, or take "
                   "another folder.")};
    case Verdict::NotWritable:
        return {tr("Nothing can be written to the remote"),
                tr("What is new here would have no place there. It is enough for a folder that "
                   "only comes down; else ask whoever looks after it for access.")};
    case Verdict::NoAnswer:
        return {tr("The remote does not answer"),
                tr("Files here are safe. Check the network or the disk, and try again.")};
    case Verdict::Refused:
        return {tr("The remote does not let you in"),
                tr("Files here are safe. Check the name and the key, and try again.")};
    default: return both(state);
    }
}

PlaceWords Words::both(const PlaceState &state)
{
    const QString folder = shownName(state.folder);
    switch (state.verdict) {
    case Verdict::Good: return {};
    case Verdict::NoPath:
        return {tr("This is not a place on this computer"),
                tr("A whole path is needed, as “/home/…” or “~/…”.")};
    case Verdict::NotUtf8:
        return {tr("The name of this folder cannot be kept"),
                tr("It has signs that are no UTF-8 text. Nothing was changed. Rename the folder, "
                   "or take another one.")};
    case Verdict::SamePlace:
        return {tr("Both sides are the same folder"),
                tr("A folder cannot be kept the same as itself. Take another one for the remote.")};
    case Verdict::Inside:
        return {tr("One side is inside the other"),
                tr("Its files would be copied into themselves again and again. Take two folders "
                   "apart from each other.")};
    case Verdict::Synced:
        return {tr("This folder is synced already"),
                tr("It belongs to “%1”. Nothing was changed. To keep it the same with another "
                   "remote as well, go on.")
                    .arg(folder)};
    case Verdict::InsideSynced:
        return {tr("This folder is inside one that is synced"),
                tr("What is in it goes with “%1” already. To keep it the same with another remote "
                   "as well, go on.")
                    .arg(folder)};
    case Verdict::AroundSynced:
        return {tr("A synced folder is inside this one"),
                tr("“%1” is in it, and would be kept the same with two remotes. Go on only if "
                   "that is what you want.")
                    .arg(folder)};
    case Verdict::SamePair:
        return {tr("These two are synced already"),
                tr("They are the two sides of “%1”. There is nothing to add.").arg(folder)};
    case Verdict::NotAPath:
        return {tr("This version of Tern has no such remote"),
                tr("Take a folder on a disk or a mounted share.")};
    default:
        return {tr("This place could not be looked at"),
                tr("Nothing was changed. Try again, or take another folder.")};
    }
}

QString Words::localLine(const PlaceState &state)
{
    if (!state.freeBytes)
        return tr("This computer");
    return tr("This computer, %1 free").arg(sizeText(*state.freeBytes));
}

QString Words::remoteLine(const PlaceState &state)
{
    const QString reached = state.milliseconds
                                ? tr("Reached in %1 ms").arg(countText(*state.milliseconds))
                                : tr("Reached");
    return state.freeBytes ? tr("%1, %2 free").arg(reached, sizeText(*state.freeBytes)) : reached;
}

} // namespace

PlaceWords wordsForLocal(const PlaceState &state)
{
    return Words::local(state);
}

PlaceWords wordsForRemote(const PlaceState &state)
{
    return Words::remote(state);
}

QString localLine(const PlaceState &state)
{
    return Words::localLine(state);
}

QString remoteLine(const PlaceState &state)
{
    return Words::remoteLine(state);
}

} // namespace tern
