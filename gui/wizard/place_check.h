#pragma once

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace tern {

/// What the command "places.check" found out about one side of a pair that may become a folder.
struct PlaceState {
    enum class Verdict : std::uint8_t {
        Good,
        NotAPath,   ///< a kind of remote that this version does not have
        NoPath,     ///< no usable path
        NotUtf8,    ///< a name that settings cannot hold
        SamePlace,  ///< as the other side
        Inside,     ///< one side lies inside the other
        Missing,    ///< nothing is there
        NotAFolder, ///< a file is there
        Unreadable,
        NotWritable,
        Synced,       ///< it is a side of `folder`
        InsideSynced, ///< it lies inside a side of `folder`
        AroundSynced, ///< a side of `folder` lies inside it
        SamePair,     ///< both sides are those of `folder`
        NoAnswer,     ///< it did not answer in time
        Refused,      ///< whoever answered does not know the user
        Unknown,      ///< something else
    };
    Verdict verdict = Verdict::Good; ///< the first thing that speaks against it
    bool ok = true;                  ///< nothing forbids it
    std::string folder = {};         ///< of Tern's, that is in the way
    std::optional<std::uint64_t> freeBytes = {};
    std::optional<std::uint64_t> milliseconds = {}; ///< until it answered
};

struct PlaceCheck {
    PlaceState local;
    PlaceState remote;
    std::string name; ///< that Tern would give the folder
};

/// Lenient, as all reading of answers is: what is missing has its default. Pure.
[[nodiscard]] PlaceCheck placeCheckFrom(const QJsonObject &object);

} // namespace tern
