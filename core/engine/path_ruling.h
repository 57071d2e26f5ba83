#pragma once

#include "session.h"

namespace tern {

/// What the rules say of `path` as it stands on either side now, or as it was agreed: the first
/// side that leaves it out, else what holds for it. Nothing where it never was. `now`: nanoseconds
/// since 1970. Blocks: worker, between runs.
[[nodiscard]] Result<std::optional<Ruling>> rulingOn(Session &session, const SharedRules &rules,
                                                     const RelPath &path, std::int64_t now);

} // namespace tern
