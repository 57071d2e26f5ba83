#include "guard_choices.h"

#include "words/words.h"
#include "words/words_text.h"

#include <QCoreApplication>

namespace tern {

namespace {

struct GuardText {
    Q_DECLARE_TR_FUNCTIONS(tern::guard)
};

bool isHere(const GuardStop &stop)
{
    return whereOf(stop.where) == Where::Here;
}

QString wordForLettingGo(const GuardStop &stop)
{
    if (stop.kind == GuardKind::MassEmptying)
        return GuardText::tr("Empty them too…");
    return isHere(stop) ? GuardText::tr("Delete here too…") : GuardText::tr("Delete there too…");
}

GuardQuestion questionOfMerge(const GuardStop &stop, const FolderStatus &folder)
{
    const QString name = shownName(folder.name);
    const QString safe = GuardText::tr("Nothing is deleted on either side. What differs on both "
                                       "sides waits for you as a conflict.");
    if (stop.kind != GuardKind::MassDeletion)
        return {GuardText::tr("Merge both sides of %1?").arg(name),
                GuardText::tr("What is only on one side is copied to the other.") + u' ' + safe,
                GuardText::tr("Merge both sides")};
    const QString files = filesText(stop.count);
    const QString place = shownPlace(isHere(stop) ? folder.remote : folder.local);
    return {GuardText::tr("Copy %1 back?").arg(files),
            GuardText::tr("They go back to %1.").arg(quoted(place)) + u' ' + safe,
            GuardText::tr("Copy them back")};
}

GuardQuestion questionOfLettingGo(const GuardStop &stop)
{
    const QString files = filesText(stop.count);
    const QString trash =
        isHere(stop)
            ? GuardText::tr("They go to the trash on this computer and can be put back from there.")
            : GuardText::tr("They go to the trash on the remote and can be put back from there.");
    if (stop.kind == GuardKind::MassEmptying)
        return {GuardText::tr("Empty %1?").arg(files), trash, GuardText::tr("Empty %1").arg(files)};
    return {isHere(stop) ? GuardText::tr("Delete %1 on this computer?").arg(files)
                         : GuardText::tr("Delete %1 on the remote?").arg(files),
            trash, GuardText::tr("Delete %1").arg(files)};
}

} // namespace

std::vector<GuardChoice> choicesFor(const GuardStop &stop)
{
    using enum GuardChoice;
    switch (stop.kind) {
    case GuardKind::MassDeletion:
    case GuardKind::MassEmptying: return {SeeFiles, LetGo, Merge, StayPaused, CheckAgain};
    case GuardKind::RootEmptied:
    case GuardKind::RootForeign:
    case GuardKind::RootRolledBack: return {OpenPlace, Merge, StayPaused, CheckAgain};
    case GuardKind::RootChanged:
    case GuardKind::NoSpace: return {OpenPlace, StayPaused, CheckAgain};
    case GuardKind::RootMissing: break;
    }
    return {StayPaused, CheckAgain};
}

QString wordFor(GuardChoice choice, const GuardStop &stop)
{
    switch (choice) {
    case GuardChoice::CheckAgain: return GuardText::tr("Check again");
    case GuardChoice::StayPaused:
        // It goes on by itself once the disk is back.
        return stop.kind == GuardKind::RootMissing ? GuardText::tr("Wait")
                                                   : GuardText::tr("Stay paused");
    case GuardChoice::Merge:
        return stop.kind == GuardKind::MassDeletion ? GuardText::tr("Copy them back")
                                                    : GuardText::tr("Merge both sides");
    case GuardChoice::LetGo: return wordForLettingGo(stop);
    case GuardChoice::SeeFiles: return GuardText::tr("See the %1").arg(filesText(stop.count));
    case GuardChoice::OpenPlace: return GuardText::tr("Open the folder");
    }
    return {};
}

GuardQuestion questionFor(GuardChoice choice, const GuardStop &stop, const FolderStatus &folder)
{
    return choice == GuardChoice::LetGo ? questionOfLettingGo(stop) : questionOfMerge(stop, folder);
}

} // namespace tern
