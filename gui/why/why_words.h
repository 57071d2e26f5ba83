#pragma once

#include "engine/explain.h"
#include "model/status_snapshot.h"

#include <QString>

namespace tern {

/// Why a path is here, not here, or waiting, in the user's language. Whole sentences, but for
/// `here` and `there`.
struct WhyWords {
    FolderState state = FolderState::InSync; ///< what it is like, for a badge
    QString title;                           ///< "cells.csv waits for your choice"
    QString here;                            ///< "58.1 MB, changed 12 November", "Not here"
    QString there;
    QString reason;
    QString rule; ///< what decides about it; empty: nothing but the folder's own direction
};

/// `folder`: the one that it lies in. Pure but for the translation and the locale; GUI thread.
[[nodiscard]] WhyWords wordsFor(const Explanation &explanation, const FolderStatus &folder,
                                std::int64_t now);

} // namespace tern
