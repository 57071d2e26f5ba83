#include "picture.h"

#include "guard/confirm_dialog.h"
#include "guard/folder_error_dialog.h"
#include "guard/guard_choices.h"
#include "guard/guard_dialog.h"
#include "guard/guard_files_dialog.h"
#include "guard/problems_dialog.h"
#include "guard/remove_folder_dialog.h"
#include "samples/sample_pairs.h"

namespace tern {

namespace {

using Make = std::function<std::unique_ptr<QWidget>(SampleDesk &)>;

Make guarded(const GuardStop &stop)
{
    return [stop](SampleDesk &desk) {
        desk.client.show(guardedSnapshot(stop));
        return std::make_unique<GuardDialog>(desk.parts, "maldi-archive");
    };
}

std::unique_ptr<QWidget> asking(SampleDesk &)
{
    const GuardStop stop = sampleMassDeletion();
    const StatusSnapshot snapshot = guardedSnapshot(stop);
    const GuardQuestion question = questionFor(GuardChoice::LetGo, stop, snapshot.folders.front());
    return std::make_unique<ConfirmDialog>(
        ConfirmDialog::Question{question.title, question.sentence, question.action, stop.count});
}

std::unique_ptr<QWidget> files(SampleDesk &desk)
{
    desk.client.answer(QStringLiteral("sync"), samplePlan(sampleMassDeletion()));
    return std::make_unique<GuardFilesDialog>(desk.client, "maldi-archive", sampleMassDeletion());
}

std::unique_ptr<QWidget> problems(SampleDesk &desk)
{
    desk.client.show(snapshotWithProblems());
    return std::make_unique<ProblemsDialog>(desk.parts, "lab-data");
}

std::unique_ptr<QWidget> mistake(SampleDesk &desk)
{
    desk.client.show(snapshotWithMistake());
    return std::make_unique<FolderErrorDialog>(desk.parts, "lab-data");
}

std::unique_ptr<QWidget> removal(SampleDesk &desk)
{
    return std::make_unique<RemoveFolderDialog>(desk.client, "lab-data");
}

Picture pictureOf(const char *name, Make make, QSize size = {})
{
    return {QString::fromLatin1(name), size, std::move(make)};
}

} // namespace

std::vector<Picture> guardPictures()
{
    const GuardStop missing{GuardKind::RootMissing, "remote", {}, 0, 0};
    const GuardStop emptied{GuardKind::RootEmptied, "remote", {}, 0, 0};
    const GuardStop foreign{GuardKind::RootForeign, "remote", {}, 0, 0};
    const GuardStop rolledBack{GuardKind::RootRolledBack, "local", {}, 0, 0};
    const GuardStop changed{GuardKind::RootChanged, "remote", {}, 0, 0};
    const GuardStop emptying{GuardKind::MassEmptying, "local", {}, 210, 1300};
    const GuardStop noSpace{GuardKind::NoSpace, "remote", {}, 52'800'000'000, 3'100'000'000};
    Picture large = pictureOf("8-guard-200-percent", guarded(sampleMassDeletion()));
    large.textPercent = 200;
    return {
        pictureOf("8-guard", guarded(sampleMassDeletion())),
        std::move(large),
        pictureOf("8-guard-root-missing", guarded(missing)),
        pictureOf("8-guard-root-emptied", guarded(emptied)),
        pictureOf("8-guard-root-foreign", guarded(foreign)),
        pictureOf("8-guard-root-rolled-back", guarded(rolledBack)),
        pictureOf("8-guard-root-changed", guarded(changed)),
        pictureOf("8-guard-mass-emptying", guarded(emptying)),
        pictureOf("8-guard-no-space", guarded(noSpace)),
        pictureOf("8-guard-confirm", asking),
        pictureOf("8-guard-files", files),
        pictureOf("8-problems", problems),
        pictureOf("8-settings-mistake", mistake),
        pictureOf("8-remove-folder", removal),
    };
}

} // namespace tern
