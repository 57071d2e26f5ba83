#pragma once

#include "sample_desk.h"

namespace tern {

/// An answer of "selection.tree": a sequencing batch, partly here.
[[nodiscard]] QJsonObject sampleSelectionTree();
/// So many folders, three levels deep.
[[nodiscard]] QJsonObject largeSelectionTree(int folders);

} // namespace tern
