#pragma once

#include "merge/git_library.h"
#include "merge/merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern::test {

/// So that not each test waits for libgit2 to get ready.
inline const GitLibrary heldAllTheTime;

/// The merge, and that it is the same the other way round.
inline Merged mergedBothWays(std::string_view base, std::string_view local, std::string_view remote,
                             MergeKind kind)
{
    const Result<Merged> merged = merge({base, local, remote}, kind);
    const Result<Merged> mirrored = merge({base, remote, local}, kind);
    EXPECT_TRUE(merged && mirrored);
    if (!merged || !mirrored)
        return {};
    EXPECT_EQ(merged->content, mirrored->content);
    EXPECT_EQ(merged->isClean(), mirrored->isClean());
    EXPECT_EQ(merged->isClean(), merged->content.has_value());
    return *merged;
}

/// The content of a clean merge.
inline std::string cleanly(std::string_view base, std::string_view local, std::string_view remote,
                           MergeKind kind = MergeKind::Text)
{
    const Merged merged = mergedBothWays(base, local, remote, kind);
    return merged.content.value_or("needs the user");
}

inline std::vector<MergeObstacle> obstacles(std::string_view base, std::string_view local,
                                            std::string_view remote,
                                            MergeKind kind = MergeKind::Text)
{
    std::vector<MergeObstacle> found;
    for (const MergePlace &place : mergedBothWays(base, local, remote, kind).places)
        found.push_back(place.obstacle);
    return found;
}

} // namespace tern::test
