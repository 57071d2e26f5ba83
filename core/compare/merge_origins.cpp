#include "merge_origins.h"

#include "text_comparison.h"

namespace tern {

namespace {

/// For each line of the local text of `comparison`: whether the remote one has it, too.
std::vector<bool> sharedLines(const TextComparison &comparison)
{
    std::vector<bool> shared(comparison.localLines.size());
    for (const ComparedLine &row : comparison.rows) {
        if (row.local)
            shared[*row.local] = row.isSame;
    }
    return shared;
}

Origin originOf(bool isLocal, bool isRemote)
{
    if (isLocal && isRemote)
        return Origin::Both;
    if (isLocal || isRemote)
        return isLocal ? Origin::Local : Origin::Remote;
    return Origin::Neither;
}

} // namespace

const char *name(Origin origin)
{
    switch (origin) {
    case Origin::Both: return "both";
    case Origin::Local: return "local";
    case Origin::Remote: return "remote";
    case Origin::Neither: break;
    }
    return "neither";
}

Result<std::vector<MergedLine>> originsOf(std::string_view merged, std::string_view local,
                                          std::string_view remote)
{
    TERN_TRY(const TextComparison withLocal, compareTexts(merged, local));
    TERN_TRY(const TextComparison withRemote, compareTexts(merged, remote));
    const std::vector<bool> inLocal = sharedLines(withLocal);
    const std::vector<bool> inRemote = sharedLines(withRemote);
    // Line ends of another kind on one side only: then lines are counted alike, but not cut alike.
    const std::vector<std::string> &lines = withLocal.localLines;
    std::vector<MergedLine> origins;
    for (std::size_t i = 0; i < lines.size(); ++i)
        origins.push_back({lines[i], originOf(inLocal[i], inRemote[i])});
    return origins;
}

} // namespace tern
