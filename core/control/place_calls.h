#pragma once

#include "engine_commands.h"

#include <set>

namespace tern {

class PairPreviewing;

/// What goes on about such places. Control thread.
struct PlaceCalls {
    int silentPlaces = 0; ///< looked at, and did not answer in time
    std::set<std::shared_ptr<PairPreviewing>> previews = {};
};

/// Handlers of engine_commands.cpp about places that are not synced yet. Control thread; the places
/// are looked at on workers.

/// "places.check": what speaks against "local" and, once there is one, "remote"; what is there, how
/// much is free, how long it took to answer; and a free name. A place that says nothing for
/// placePatience is answered as `no_answer`. Busy while maxSilentPlaces of those are asked still.
void checkPlaces(const ControlHost &host, const CallPointer &call);
inline constexpr std::chrono::seconds placePatience{10};
inline constexpr int maxSilentPlaces = 2;

/// "preview.pair": what a first run of a folder would do that is not configured yet; arguments as
/// of "folders.add", and "paths", how many are wanted of each share. Tells how many files were met
/// so far. Changes nothing on either side, and ends when nobody waits for it any more.
void previewPair(const ControlHost &host, const CallPointer &call);

} // namespace tern
