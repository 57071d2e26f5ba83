#pragma once

#include "roles.h"

#include "model/status_snapshot.h"

#include <QPalette>
#include <QString>

namespace tern {

/// How a folder's state looks, apart from any widget: which picture and which word stand for it.
/// Pure functions, but for the translation; GUI thread.

enum class Tone : std::uint8_t { Light, Dark };

/// Dark when the palette's window is darker than its text. Qt 6.4 knows no colour scheme to ask.
[[nodiscard]] Tone toneOf(const QPalette &palette);

/// The resource that holds the badge: an SVG of 20 by 20 units. Green for InSync alone.
[[nodiscard]] QString stateIcon(FolderState state, Tone tone);

/// The word beside the badge, in the user's language. Attention gives the count of open conflicts
/// where there are any.
[[nodiscard]] QString stateWord(FolderState state, std::uint64_t conflicts);

/// The colour of that word.
[[nodiscard]] Role stateRole(FolderState state);

} // namespace tern
