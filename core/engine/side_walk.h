#pragma once

#include "session.h"

#include "replica/scan_rules.h"

namespace tern {

/// What a walk over one side is told of, without an agreement: each path in tree order.
struct SideVisitor {
    enum class Below : std::uint8_t { Enter, Skip };

    /// The ignore file of a directory, before anything in it.
    std::function<Result<void>(const RelPath &directory, std::string_view text)> ignoreFile = {};
    /// Whether a directory is entered; of all else the answer does not matter.
    std::function<Below(const RelPath &path, const Entry &entry)> visit = {};
};

/// Walks one side inside `scope`. What is neither file, directory nor symlink is passed over. Gives
/// the places of which nothing is known. RootMissing or RootForeign when the root is not the one
/// that was synced before. Blocks: worker, between runs.
[[nodiscard]] Result<std::vector<Problem>> walkSide(Session &session, Side side, const Scope &scope,
                                                    const SideVisitor &visitor, StopToken stop);

} // namespace tern
