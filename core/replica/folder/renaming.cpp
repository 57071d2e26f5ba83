#include "renaming.h"

#include "directories.h"

namespace tern {

namespace {

/// Nothing: the file system has no such operation.
Result<bool> isSupported(const Result<void> &tried)
{
    if (tried || tried.error().code == ErrorCode::AlreadyExists)
        return true;
    switch (tried.error().code) {
    case ErrorCode::Unsupported:
    case ErrorCode::PermissionDenied: // how vfat and some shares refuse links
    case ErrorCode::CrossDevice: return false;
    default: return Failure(tried.error());
    }
}

Result<RenameAbilities> tryRenaming(Directory &scratch, const std::string &a, const std::string &b)
{
    RenameAbilities abilities;
    TERN_TRY(scratch.openFile(a, OpenMode::Create));
    TERN_TRY(scratch.openFile(b, OpenMode::Create));
    TERN_TRY(abilities.exchange, isSupported(scratch.rename(a, scratch, b, RenameMode::Exchange)));
    const auto onto = scratch.rename(a, scratch, b, RenameMode::NoReplace);
    TERN_TRY(abilities.noReplace, isSupported(onto));
    if (onto) { // it was replaced after all
        abilities.noReplace = false;
        TERN_TRY(scratch.openFile(a, OpenMode::Create));
    }
    TERN_TRY(scratch.removeFile(b));
    TERN_TRY(abilities.links, isSupported(scratch.link(a, scratch, b)));
    return abilities;
}

} // namespace

Result<RenameAbilities> probeRenaming(Directory &scratch, const std::string &prefix)
{
    const std::string a = prefix + "a";
    const std::string b = prefix + "b";
    auto abilities = tryRenaming(scratch, a, b);
    for (const std::string &name : {a, b}) {
        const auto removed = scratch.removeFile(name);
        if (!removed && removed.error().code != ErrorCode::NotFound && abilities)
            return Failure(removed.error());
    }
    return abilities;
}

Result<void> renameNew(Directory &from, std::string_view name, Directory &to,
                       std::string_view toName, FileType type, const RenameAbilities &abilities)
{
    if (abilities.noReplace)
        return from.rename(name, to, toName, RenameMode::NoReplace);
    if (abilities.links && type != FileType::Directory) {
        TERN_TRY(from.link(name, to, toName));
        // A power cut may keep the removal without the new name.
        TERN_TRY(to.sync());
        return from.removeFile(name);
    }
    TERN_TRY(const auto standing, statusIfAny(to, toName));
    if (standing)
        return fail(ErrorCode::AlreadyExists, std::string(toName));
    return from.rename(name, to, toName, RenameMode::Replace);
}

} // namespace tern
