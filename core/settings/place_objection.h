#pragma once

#include "places.h"
#include "settings.h"

#include "model/entry.h"

namespace tern {

/// What speaks against a place that is to be synced, or against two of them.
enum class PlaceObjectionKind : std::uint8_t {
    NotAPath,     ///< a kind of remote that this version does not have
    NoPath,       ///< no usable path; error: why
    NotUtf8,      ///< config.yaml cannot hold it
    SamePlace,    ///< as `other`, the other side
    Inside,       ///< lies inside `other`, the other side
    Missing,      ///< nothing is there
    NotAFolder,   ///< something else is there
    Unreadable,   ///< error: why
    NotWritable,  ///< error: why
    Synced,       ///< it is a place of the folder `folder`
    InsideSynced, ///< lies inside `other`, a place of `folder`
    AroundSynced, ///< `other`, a place of `folder`, lies inside it
    SamePair,     ///< both sides are those of `folder`
    NoAnswer,     ///< it did not answer in time
};
[[nodiscard]] const char *name(PlaceObjectionKind kind); ///< "not_a_path", ...

struct PlaceObjection {
    PlaceObjectionKind kind = PlaceObjectionKind::NoPath;
    Side side = Side::Local;
    std::string place;       ///< as given where it is no path, else canonical
    std::string other = {};  ///< a place
    std::string folder = {}; ///< a configured folder
    Error error = {};

    bool operator==(const PlaceObjection &) const = default;
};

/// Whether a pair with that objection cannot be synced at all. The others are for the user to
/// weigh.
[[nodiscard]] bool forbids(PlaceObjectionKind kind);
/// The objection as a failed operation, without words: the place as its subject.
[[nodiscard]] Error asError(const PlaceObjection &objection);

/// A place as a user gave it, made canonical: NotAPath or NoPath otherwise. "~/" means `home`.
[[nodiscard]] tl::expected<std::string, PlaceObjection> placeGiven(Side side,
                                                                   const std::string &given,
                                                                   const std::string &workingFolder,
                                                                   const std::string &home);

/// SamePlace or Inside, if two canonical places are not apart. Blocks.
[[nodiscard]] std::optional<PlaceObjection> objectionToRelation(const std::string &local,
                                                                const std::string &remote);
/// What speaks against two canonical places as a pair, what forbids it first. Blocks: looks at
/// both.
[[nodiscard]] std::vector<PlaceObjection> objectionsToPair(const std::string &local,
                                                           const std::string &remote);
/// What speaks against one canonical place by itself. Blocks.
[[nodiscard]] std::vector<PlaceObjection> objectionsToPlace(Side side, const std::string &place);
/// How a place lies to those of the configured folders. Blocks.
[[nodiscard]] std::vector<PlaceObjection> overlapsWithFolders(Side side, const std::string &place,
                                                              const Settings &settings);

/// A name for a folder there: its own, with what a name may not carry replaced.
[[nodiscard]] std::string folderNameFor(const std::string &place);
/// The same, with a number where a configured folder has that name.
[[nodiscard]] std::string freeFolderName(const std::string &place, const Settings &settings);

} // namespace tern
