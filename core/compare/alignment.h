#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tern {

/// Things of two sequences (lines, rows, columns), each by its number from 0, that stand beside
/// each other; nothing: the other side has none for it. Never both nothing.
struct AlignedPair {
    std::optional<std::size_t> local;
    std::optional<std::size_t> remote;

    bool operator==(const AlignedPair &) const = default;
};

/// Two sequences of one side each, as numbers that are equal where the things are.
using Ids = std::vector<std::uint32_t>;

/// From 0 to 1: how alike two things are that are not equal, by their numbers in the sequences.
/// Negative: too dear to find out.
using Likeness = std::function<double(std::size_t local, std::size_t remote)>;

/// Both sequences whole and in order, equal things beside each other as far as order allows;
/// between them those that are alike, then whatever is left, first beside first. Io when libgit2
/// fails.
[[nodiscard]] Result<std::vector<AlignedPair>> align(const Ids &local, const Ids &remote,
                                                     const Likeness &likeness);

/// The same with the sides exchanged.
[[nodiscard]] std::vector<AlignedPair> mirrored(std::vector<AlignedPair> pairs);

} // namespace tern
