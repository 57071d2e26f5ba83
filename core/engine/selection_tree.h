#pragma once

#include "session.h"

namespace tern {

/// One folder with all that is below it, as far as rules let it be synced.
struct SelectableFolder {
    std::string name;
    std::uint32_t depth = 0;          ///< 1: in the root
    Choice choice = Choice::Unchosen; ///< of what stands directly in it
    bool onLocal = false;
    bool onRemote = false;
    Tally whole = {}; ///< what stands on either side, each path once
    Tally here = {};  ///< of that: on the local side
    Tally both = {};  ///< of that: on both, of the same size
};

/// All that can be selected of a pair.
struct SelectionTree {
    Selection selection = {};
    /// In tree order: a folder comes directly before what is in it.
    std::vector<SelectableFolder> folders = {};
    /// Of the whole root.
    Tally whole = {};
    Tally here = {};
    std::vector<Problem> unknown = {}; ///< places of which nothing is known
    std::optional<Error> remote = {};  ///< why that side could not be looked at
};

struct TreeQuestion {
    RelPath within = {};      ///< only what is below it
    std::uint32_t levels = 0; ///< folders further down count, but are not told of; 0: all are
};

/// Looks at both sides, which `options` sync. Whole and both count what the remote shows now; what
/// is here is looked at here. Blocks: worker, between runs. `now`: nanoseconds since 1970.
[[nodiscard]] Result<SelectionTree> lookAtTree(Session &session, const SyncOptions &options,
                                               const TreeQuestion &question, std::int64_t now,
                                               const StopToken &stop = {});

} // namespace tern
