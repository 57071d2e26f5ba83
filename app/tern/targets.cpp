#include "targets.h"

#include "format.h"
#include "words.h"

#include "settings/place_objection.h"

#include <algorithm>

#include <unistd.h>

namespace tern {

namespace {

FolderTarget targetFor(const FolderSettings &folder)
{
    return {folder.name, folder.local, folder.remote, folder.options, folder.refusal};
}

std::vector<std::string> namesOf(const Settings &settings)
{
    std::vector<std::string> names;
    for (const FolderSettings &folder : settings.folders)
        names.push_back(folder.name);
    return names;
}

/// `path` without resolving its last component, which may be a symlink that is synced as such.
Result<std::string> placeOfEntry(const Context &context, const std::string &path)
{
    std::string text = path;
    while (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    const std::size_t slash = text.rfind('/');
    const std::string last = text.substr(slash == std::string::npos ? 0 : slash + 1);
    if (last.empty() || last == "." || last == "..")
        return canonicalPlace(text, context.workingFolder);
    const std::string above = slash == std::string::npos ? "." : text.substr(0, slash + 1);
    TERN_TRY(std::string place, canonicalPlace(above, context.workingFolder));
    return (place == "/" ? std::string() : std::move(place)) + "/" + last;
}

std::optional<std::string> below(const std::string &root, const std::string &place)
{
    if (place == root)
        return std::string();
    if (place.size() > root.size() && place.starts_with(root) && place[root.size()] == '/')
        return place.substr(root.size() + 1);
    return std::nullopt;
}

Result<RelPath> relative(const std::string &bytes, const std::string &given)
{
    if (bytes.empty())
        return RelPath();
    auto path = RelPath::parse(bytes);
    if (!path)
        return usageError(quotedName(given) + " is no path that can be synced");
    return std::move(*path);
}

Result<std::vector<FolderTarget>>
targetsBy(const Context &context, const std::optional<std::pair<std::string, std::string>> &pair,
          const std::optional<std::string> &name)
{
    if (pair) {
        TERN_TRY(FolderTarget target, targetOfPair(context, pair->first, pair->second));
        if (!wasSyncedBefore(context, target.local, target.remote))
            return usageError(quotedName(target.local) + " and " + quotedName(target.remote)
                              + " were never synced with each other");
        return std::vector<FolderTarget>{std::move(target)};
    }
    if (name) {
        TERN_TRY(FolderTarget target, targetNamed(context, *name));
        return std::vector<FolderTarget>{std::move(target)};
    }
    TERN_TRY(const Settings settings, settingsOf(context));
    std::vector<FolderTarget> targets;
    for (const FolderSettings &folder : settings.folders)
        targets.push_back(targetFor(folder));
    return targets;
}

} // namespace

Result<FolderTarget> targetNamed(const Context &context, const std::string &name)
{
    TERN_TRY(const Settings settings, settingsOf(context));
    if (const FolderSettings *folder = settings.find(name))
        return targetFor(*folder);
    const std::vector<std::string> names = namesOf(settings);
    return usageError("unknown folder " + quotedName(name) + "; "
                      + (names.empty() ? "none is configured, see `tern init`"
                                       : "allowed: " + joined(names, ", ")));
}

Result<FolderTarget> targetOfPair(const Context &context, const std::string &local,
                                  const std::string &remote)
{
    FolderTarget target;
    TERN_TRY(target.local, placeFrom(context, local));
    TERN_TRY(target.remote, placeFrom(context, remote));
    target.options.localLabel = localLabel();
    target.options.remoteLabel = remoteLabel(target.remote);
    // A configured pair is governed by its rules however it is named.
    const Result<Settings> settings = settingsOf(context);
    if (!settings) {
        target.refusal = settings.error();
        return target;
    }
    for (const FolderSettings &folder : settings->folders) {
        if (folder.local == target.local && folder.remote == target.remote) {
            target.options = folder.options;
            target.refusal = folder.refusal;
        }
    }
    return target;
}

Result<std::vector<FolderTarget>> chosenTargets(const Context &context, const Arguments &arguments)
{
    return targetsBy(context, arguments.pair("pair"), arguments.positional(0));
}

Result<std::vector<FolderTarget>> targetsOfOptions(const Context &context,
                                                   const Arguments &arguments)
{
    return targetsBy(context, arguments.pair("pair"), arguments.value("folder"));
}

Result<RelPath> pathInside(const Context &context, const FolderTarget &folder,
                           const std::string &path)
{
    TERN_TRY(const std::string place, placeOfEntry(context, path));
    for (const std::string &root : {folder.local, folder.remote}) {
        if (const auto rest = below(root, place))
            return relative(*rest, path);
    }
    if (path.starts_with('/'))
        return usageError(quotedName(path) + " lies in neither " + quotedName(folder.local)
                          + " nor " + quotedName(folder.remote));
    std::string bytes = path;
    while (bytes.starts_with("./"))
        bytes.erase(0, 2);
    while (bytes.ends_with('/'))
        bytes.pop_back();
    return relative(bytes == "." ? std::string() : bytes, path);
}

Result<PathTarget> targetOfPath(const Context &context, const Arguments &arguments,
                                const std::string &path)
{
    const auto pair = arguments.pair("pair");
    const auto name = arguments.value("folder");
    if (pair || name) {
        TERN_TRY(FolderTarget folder, pair ? targetOfPair(context, pair->first, pair->second)
                                           : targetNamed(context, *name));
        TERN_TRY(RelPath inside, pathInside(context, folder, path));
        return PathTarget{std::move(folder), std::move(inside)};
    }
    TERN_TRY(const Settings settings, settingsOf(context));
    TERN_TRY(const std::string place, placeOfEntry(context, path));
    for (const FolderSettings &folder : settings.folders) {
        for (const std::string &root : {folder.local, folder.remote}) {
            if (const auto rest = below(root, place)) {
                TERN_TRY(RelPath inside, relative(*rest, path));
                return PathTarget{targetFor(folder), std::move(inside)};
            }
        }
    }
    return usageError(quotedName(place)
                      + " lies in no configured folder; name one with --folder, or a pair with "
                        "--pair SRC DST");
}

Result<std::string> placeFrom(const Context &context, const std::string &given)
{
    auto place = placeGiven(Side::Local, given, context.workingFolder, {});
    if (!place)
        return usageError(sentenceFor(place.error()));
    return std::move(*place);
}

bool wasSyncedBefore(const Context &context, const std::string &local, const std::string &remote)
{
    const std::string journal =
        context.directories.state + "/" + pairFolderName(local, remote) + "/journal.db";
    return ::access(journal.c_str(), F_OK) == 0;
}

Result<void> checkPlaces(const std::string &local, const std::string &remote, Missing missing)
{
    for (const PlaceObjection &objection : objectionsToPair(local, remote)) {
        const bool isAllowed =
            objection.kind == PlaceObjectionKind::Missing && missing == Missing::Allowed;
        const bool isOfNames = objection.kind == PlaceObjectionKind::NotUtf8;
        if (forbids(objection.kind) && !isAllowed && !isOfNames)
            return usageError(sentenceFor(objection));
    }
    return {};
}

} // namespace tern
