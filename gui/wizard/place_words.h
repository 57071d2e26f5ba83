#pragma once

#include "place_check.h"

#include <QString>

namespace tern {

/// What speaks for or against a place, in the user's language: what it is, what is safe, what to
/// do. Pure but for the translation; GUI thread.
struct PlaceWords {
    QString title;
    QString sentence;
};
[[nodiscard]] PlaceWords wordsForLocal(const PlaceState &state);
[[nodiscard]] PlaceWords wordsForRemote(const PlaceState &state);

/// "This laptop, 211 GB free".
[[nodiscard]] QString localLine(const PlaceState &state);
/// "Reached in 3 ms, 4.2 TB free".
[[nodiscard]] QString remoteLine(const PlaceState &state);

} // namespace tern
