#include "placing.h"

#include "copy_pass.h"
#include "directories.h"
#include "sameness.h"

#include <cassert>

namespace tern {

struct Placing::Spot {
    RelPath path;
    std::shared_ptr<Directory> directory;

    [[nodiscard]] std::string_view name() const { return path.name(); }
};

struct Placing::Checked {
    FileStatus status;
    std::unique_ptr<File> file; ///< of a file that may be read: by it writers are noticed

    [[nodiscard]] bool isBeingWritten() const { return file && !file->leaseHolds(); }
};

struct Placing::Ready {
    std::string name;
    std::shared_ptr<Directory> directory;
    FileStatus status;
};

namespace {

Failure changedMeanwhile(std::string detail)
{
    return fail(ErrorCode::ChangedMeanwhile, {}, std::move(detail));
}

/// What a rename that found nothing, or something, at a name means here.
Result<void> asCondition(Result<void> renamed)
{
    if (renamed)
        return renamed;
    switch (renamed.error().code) {
    case ErrorCode::NotFound: return changedMeanwhile("it is gone");
    case ErrorCode::AlreadyExists: return changedMeanwhile("something stands there");
    default: return renamed;
    }
}

/// Something else than the file that was checked may stand under its name by now.
bool saysOther(const Error &error)
{
    return saysAbsent(error) || error.code == ErrorCode::IsADirectory
           || error.code == ErrorCode::Unsupported;
}

} // namespace

Result<RenameAbilities> Placing::abilities()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_abilities) {
        TERN_TRY(const auto staging, m_staging.open());
        TERN_TRY(m_abilities, probeRenaming(*staging, m_staging.freshName()));
    }
    return *m_abilities;
}

Result<Applied> Placing::apply(const Action &action, const Staged *staged)
{
    assert(!action.path.isRoot());
    auto applied = [&]() -> Result<Applied> {
        switch (action.kind) {
        case ActionKind::MakeDirectory: return makeDirectory(action);
        case ActionKind::Copy:
            assert(staged != nullptr && action.after);
            return copy(action, *staged);
        case ActionKind::SetMetadata: return setMetadata(action);
        case ActionKind::Move: return move(action);
        case ActionKind::Remove: return remove(action);
        }
        return fail(ErrorCode::Unsupported);
    }();
    if (applied)
        return applied;
    Error error = std::move(applied).error();
    error.subject = action.path.bytes();
    return Failure(std::move(error));
}

Result<Placing::Spot> Placing::spot(const RelPath &path)
{
    TERN_TRY(auto directory, openParent(*m_root, path));
    return Spot{path, std::move(directory)};
}

Result<Placing::Checked> Placing::check(const Spot &spot, const Entry &before)
{
    TERN_TRY(const auto status, statusIfAny(*spot.directory, spot.name()));
    if (!status)
        return changedMeanwhile("it is gone");
    if (!shows(*status, before))
        return changedMeanwhile("it is not what it was");
    if (before.kind == Kind::Symlink && before.token.version.empty()) {
        TERN_TRY(const std::string target, spot.directory->readSymlink(spot.name()));
        if (target != before.target)
            return changedMeanwhile("it points elsewhere");
    }
    if (status->type != FileType::Regular)
        return Checked{*status, nullptr};
    auto file = spot.directory->openFile(spot.name(), OpenMode::Read);
    if (!file && file.error().code == ErrorCode::PermissionDenied)
        return Checked{*status, nullptr};
    if (!file)
        return saysOther(file.error()) ? changedMeanwhile("it is not what it was")
                                       : Failure(std::move(file).error());
    const auto lease = (*file)->leaseForReading();
    if (!lease && lease.error().code == ErrorCode::Busy)
        return Failure(lease.error());
    TERN_TRY(const FileStatus opened, (*file)->status());
    if (!shows(opened, before) || !sameObject(opened, *status))
        return changedMeanwhile("it is not what it was");
    return Checked{opened, std::move(*file)};
}

Result<Placing::Ready> Placing::ready(const Staged &staged)
{
    TERN_TRY(auto directory, m_staging.open());
    TERN_TRY(const FileStatus status, directory->status(staged.name));
    if (status.type == FileType::Regular && status.size != staged.size)
        return fail(ErrorCode::Corrupt, {}, "the staged content has another size");
    return Ready{staged.name, std::move(directory), status};
}

Result<Applied> Placing::makeDirectory(const Action &action)
{
    TERN_TRY(const Spot target, spot(action.path));
    Applied applied;
    if (action.before && action.before->kind != Kind::Directory) {
        TERN_TRY(const Checked old, check(target, *action.before));
        TERN_TRY(applied.trashedAs, displace(target, old));
    }
    const auto made = target.directory->makeDirectory(target.name(), Access::Default);
    if (!made && made.error().code != ErrorCode::AlreadyExists)
        return Failure(made.error());
    TERN_TRY(const FileStatus status, target.directory->status(target.name()));
    if (status.type != FileType::Directory) // otherwise another desktop was as quick
        return changedMeanwhile("something else stands there");
    touched(action.path);
    m_pending.addDirectory(action.path.bytes());
    applied.entry = freshEntry(status);
    return applied;
}

Result<Applied> Placing::copy(const Action &action, const Staged &staged)
{
    TERN_TRY(Ready content, ready(staged));
    TERN_TRY(const Spot target, spot(action.path));
    std::string trashedAs;
    if (!action.before) {
        TERN_TRY(create(content, target));
    } else {
        TERN_TRY(const Checked old, check(target, *action.before));
        if (action.before->kind == Kind::Directory) {
            TERN_TRY(target.directory->removeDirectory(target.name()));
            TERN_TRY(create(content, target));
        } else {
            TERN_TRY(trashedAs, replace(content, target, old));
        }
    }
    m_pending.renamed(joined(Staging::location, staged.name), action.path.bytes());
    TERN_TRY(Applied applied, placed(content, target, std::move(trashedAs)));
    applied.entry->digest = staged.digest;
    applied.entry->target = action.after->target;
    return applied;
}

Result<void> Placing::create(Ready &staged, const Spot &target)
{
    TERN_TRY(const RenameAbilities can, abilities());
    auto renamed = renameNew(*staged.directory, staged.name, *target.directory, target.name(),
                             staged.status.type, can);
    if (!renamed && renamed.error().code == ErrorCode::AlreadyExists)
        return changedMeanwhile("something stands there");
    return renamed;
}

Result<std::string> Placing::replace(Ready &staged, const Spot &target, const Checked &old)
{
    TERN_TRY(const RenameAbilities can, abilities());
    if (can.exchange)
        return exchange(staged, target, old);
    if (can.links)
        return replaceByLink(staged, target, old);
    return replaceByCopy(staged, target, old);
}

Result<std::string> Placing::exchange(Ready &staged, const Spot &target, const Checked &old)
{
    TERN_TRY(RenameAbilities can, abilities());
    TERN_TRY(const Trash::Place place, m_trash.place(target.path));
    TERN_TRY(renameNew(*staged.directory, staged.name, *place.directory, place.name,
                       staged.status.type, can));
    const auto takeBack = [&] {
        (void)renameNew(*place.directory, place.name, *staged.directory, staged.name,
                        staged.status.type, can); // else it stays in the trash: harmless
    };
    auto exchanged = asCondition(place.directory->rename(place.name, *target.directory,
                                                         target.name(), RenameMode::Exchange));
    if (!exchanged) {
        takeBack();
        return Failure(std::move(exchanged).error());
    }
    const auto displaced = place.directory->status(place.name);
    const bool isOther = !displaced || !sameObject(*displaced, old.status);
    if (!isOther && !old.isBeingWritten())
        return place.location;
    TERN_TRY(exchangeBack(staged, target, place));
    takeBack();
    if (isOther)
        return changedMeanwhile("it was changed at the last moment");
    return fail(ErrorCode::Busy, {}, "somebody has it open for writing");
}

/// Undoes an exchange that displaced something unexpected. Afterwards the newest of what others
/// saved stands at the target, and the trash holds the staged content, or, if that is gone, what
/// they saved before.
Result<void> Placing::exchangeBack(const Ready &staged, const Spot &target,
                                   const Trash::Place &place)
{
    const auto swap = [&] {
        return place.directory->rename(place.name, *target.directory, target.name(),
                                       RenameMode::Exchange);
    };
    auto back = swap();
    if (!back && back.error().code == ErrorCode::NotFound) {
        // What we placed was removed at once: what they saved before takes its place again.
        TERN_TRY(const RenameAbilities can, abilities());
        back = renameNew(*place.directory, place.name, *target.directory, target.name(),
                         FileType::Regular, can);
        if (!back && back.error().code == ErrorCode::AlreadyExists)
            return changedMeanwhile("an earlier version is kept in the trash: " + place.location);
        return back;
    }
    TERN_TRY(back);
    TERN_TRY(const FileStatus came, place.directory->status(place.name));
    if (sameObject(came, staged.status))
        return {};
    // Somebody saved once more, over what we had placed: that is the newest.
    TERN_TRY(swap());
    return changedMeanwhile("an earlier version is kept in the trash: " + place.location);
}

Result<std::string> Placing::replaceByLink(Ready &staged, const Spot &target, const Checked &old)
{
    TERN_TRY(const Trash::Place place, m_trash.place(target.path));
    const auto linked = target.directory->link(target.name(), *place.directory, place.name);
    if (!linked && linked.error().code == ErrorCode::Unsupported) // not for this file
        return replaceByCopy(staged, target, old);
    TERN_TRY(asCondition(linked));
    const auto kept = place.directory->status(place.name);
    const auto now = target.directory->status(target.name());
    const bool isOther =
        !kept || !now || !sameObject(*kept, old.status) || !sameObject(*now, old.status);
    const bool isWritten = old.isBeingWritten();
    if (isOther || isWritten) {
        // Only a second name may go; the last one of something stays in the trash.
        if (kept && now && kept->inode == now->inode && now->links > 1)
            (void)place.directory->removeFile(place.name);
        return isOther ? changedMeanwhile("it was changed at the last moment")
                       : fail(ErrorCode::Busy, {}, "somebody has it open for writing");
    }
    // The rename and the second name may survive one without the other.
    TERN_TRY(m_trash.makeDurable(place));
    TERN_TRY(staged.directory->rename(staged.name, *target.directory, target.name(),
                                      RenameMode::Replace));
    return place.location;
}

Result<std::string> Placing::replaceByCopy(Ready &staged, const Spot &target, const Checked &old)
{
    TERN_TRY(const Trash::Place place, m_trash.place(target.path));
    TERN_TRY(copyToTrash(target, old, place));
    const auto now = target.directory->status(target.name());
    if (!now || !sameObject(*now, old.status))
        return changedMeanwhile("it was changed at the last moment");
    if (old.isBeingWritten())
        return fail(ErrorCode::Busy, {}, "somebody has it open for writing");
    TERN_TRY(staged.directory->rename(staged.name, *target.directory, target.name(),
                                      RenameMode::Replace));
    return place.location;
}

/// Durable on return, because the original is about to lose its only name.
Result<void> Placing::copyToTrash(const Spot &target, const Checked &old, const Trash::Place &place)
{
    if (old.status.type == FileType::Symlink) {
        TERN_TRY(const std::string to, target.directory->readSymlink(target.name()));
        TERN_TRY(place.directory->makeSymlink(to, place.name));
        return m_trash.makeDurable(place);
    }
    if (!old.file) // it may not be read
        return fail(ErrorCode::PermissionDenied, {}, "it cannot be kept");
    TERN_TRY(const auto staging, m_staging.open());
    const std::string temporary = m_staging.freshName();
    auto copied = [&]() -> Result<void> {
        TERN_TRY(const auto file, staging->openFile(temporary, OpenMode::Create));
        TERN_TRY(copyFile(*old.file, *file, old.status.size));
        TERN_TRY(file->setModified(old.status.mtime));
        return file->sync();
    }();
    if (copied)
        copied = staging->rename(temporary, *place.directory, place.name, RenameMode::Replace);
    if (!copied) {
        (void)staging->removeFile(temporary); // the first error is the one to tell
        return copied;
    }
    return m_trash.makeDurable(place);
}

Result<std::string> Placing::displace(const Spot &target, const Checked &old)
{
    TERN_TRY(RenameAbilities can, abilities());
    can.links = false; // the trash is ours: a plain rename to a free name there is the safest
    TERN_TRY(const Trash::Place place, m_trash.place(target.path));
    TERN_TRY(asCondition(renameNew(*target.directory, target.name(), *place.directory, place.name,
                                   old.status.type, can)));
    touched(target.path);
    const auto displaced = place.directory->status(place.name);
    const bool isOther = !displaced || !sameObject(*displaced, old.status);
    if (!isOther && !old.isBeingWritten())
        return place.location;
    TERN_TRY(can, abilities());
    const auto back = renameNew(*place.directory, place.name, *target.directory, target.name(),
                                displaced ? displaced->type : old.status.type, can);
    if (!back)
        return changedMeanwhile("an earlier version is kept in the trash: " + place.location);
    return isOther ? changedMeanwhile("it was changed at the last moment")
                   : fail(ErrorCode::Busy, {}, "somebody has it open for writing");
}

/// Tells of what was placed. If somebody has changed it already, its token is that of the staged
/// content, so that the next scan sees the difference.
Result<Applied> Placing::placed(const Ready &staged, const Spot &target, std::string trashedAs)
{
    touched(target.path);
    m_pending.addDirectory(std::string(Staging::location));
    const auto now = target.directory->status(target.name());
    const bool isOurs = now && sameObject(*now, staged.status);
    return Applied{freshEntry(isOurs ? *now : staged.status), std::move(trashedAs)};
}

Result<Applied> Placing::setMetadata(const Action &action)
{
    assert(action.before && action.after);
    TERN_TRY(const Spot target, spot(action.path));
    TERN_TRY(const Checked old, check(target, *action.before));
    Entry entry = freshEntry(old.status);
    if (old.status.type == FileType::Regular) {
        if (!old.file)
            return fail(ErrorCode::PermissionDenied, {}, "it may not be read");
        if (old.status.executable != action.after->executable)
            TERN_TRY(old.file->setExecutable(action.after->executable));
        if (old.status.mtime != action.after->mtime)
            TERN_TRY(old.file->setModified(action.after->mtime));
        // A write between the check and here may have lost its time: then nothing is agreed, and
        // the next scan compares the content.
        if (old.isBeingWritten())
            return fail(ErrorCode::Busy, {}, "somebody has it open for writing");
        TERN_TRY(const FileStatus now, target.directory->status(target.name()));
        if (now.inode != old.status.inode || now.size != old.status.size)
            return changedMeanwhile("it was changed at the last moment");
        m_pending.addFile(action.path.bytes());
        entry = freshEntry(now);
    }
    entry.digest = action.before->digest;
    entry.target = action.before->target;
    return Applied{std::move(entry), {}};
}

Result<Applied> Placing::move(const Action &action)
{
    assert(action.from && action.before && !action.from->isRoot());
    TERN_TRY(const Spot from, spot(*action.from));
    TERN_TRY(const Spot to, spot(action.path));
    TERN_TRY(const RenameAbilities can, abilities());
    TERN_TRY(const auto old, statusIfAny(*from.directory, from.name()));
    if (!old || !shows(*old, *action.before))
        return changedMeanwhile("it is not what it was");
    // A rename in two steps, or on a disk that does not keep changes of names in order, needs a way
    // to its target that is durable, or it could lose both names.
    if (!can.noReplace || !m_pending.ordersNames())
        TERN_TRY(m_pending.flush(*m_root));
    TERN_TRY(asCondition(
        renameNew(*from.directory, from.name(), *to.directory, to.name(), old->type, can)));
    touched(*action.from);
    touched(action.path);
    const auto arrived = to.directory->status(to.name());
    if (!arrived || !sameObject(*arrived, *old)) {
        if (arrived)
            TERN_TRY(asCondition(renameNew(*to.directory, to.name(), *from.directory, from.name(),
                                           arrived->type, can)));
        return changedMeanwhile("it was changed at the last moment");
    }
    m_pending.renamed(action.from->bytes(), action.path.bytes());
    Entry entry = freshEntry(*arrived);
    entry.digest = action.before->digest;
    entry.target = action.before->target;
    return Applied{std::move(entry), {}};
}

Result<Applied> Placing::remove(const Action &action)
{
    assert(action.before);
    TERN_TRY(const Spot target, spot(action.path));
    TERN_TRY(const Checked old, check(target, *action.before));
    if (old.status.type != FileType::Directory) {
        TERN_TRY(std::string trashedAs, displace(target, old));
        return Applied{std::nullopt, std::move(trashedAs)};
    }
    auto removed = target.directory->removeDirectory(target.name());
    if (!removed && removed.error().code != ErrorCode::NotEmpty)
        removed = asCondition(removed);
    TERN_TRY(removed);
    touched(action.path);
    return Applied{};
}

} // namespace tern
