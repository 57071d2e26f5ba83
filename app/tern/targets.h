#pragma once

#include "context.h"

namespace tern {

/// The folder pair that a command is about: configured, or named by its two places.
struct FolderTarget {
    std::string name; ///< empty: not configured
    std::string local;
    std::string remote;
    SyncOptions options;
    std::optional<Error> refusal = {}; ///< set: nothing may run here, and why

    /// As it is called in output.
    [[nodiscard]] std::string title() const { return name.empty() ? local : name; }
};

struct PathTarget {
    FolderTarget folder;
    RelPath path;
};

/// All of these fail with a usageError().
Result<FolderTarget> targetNamed(const Context &context, const std::string &name);
Result<FolderTarget> targetOfPair(const Context &context, const std::string &local,
                                  const std::string &remote);
/// What --pair or NAME says; all configured folders where neither is given.
Result<std::vector<FolderTarget>> chosenTargets(const Context &context, const Arguments &arguments);
/// What --pair or --folder says; all configured folders where neither is given.
Result<std::vector<FolderTarget>> targetsOfOptions(const Context &context,
                                                   const Arguments &arguments);
/// The folder that `path` lies in, by --pair, by --folder (`path` may then be relative to it), or
/// by looking on which side of which configured folder it lies.
Result<PathTarget> targetOfPath(const Context &context, const Arguments &arguments,
                                const std::string &path);
/// `path` inside of `folder`: as a place, or as it is written when it is relative and no place
/// there.
Result<RelPath> pathInside(const Context &context, const FolderTarget &folder,
                           const std::string &path);

/// A place given on the command line: a path, made canonical.
Result<std::string> placeFrom(const Context &context, const std::string &given);
/// True when the pair has a journal: it was synced before.
[[nodiscard]] bool wasSyncedBefore(const Context &context, const std::string &local,
                                   const std::string &remote);
/// The rules for the two places of a pair: folders that are there (unless `mayBeMissing`),
/// readable, and apart.
enum class Missing { Refused, Allowed };
Result<void> checkPlaces(const std::string &local, const std::string &remote, Missing missing);

} // namespace tern
