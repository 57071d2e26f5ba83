#pragma once

#include "sqlite.h"

#include <utility>
#include <vector>

namespace tern {

// The table of contents that a later merge starts from, each kept once, under its digest.

/// A content as it is stored.
struct PackedBase {
    Digest digest;
    std::string packed;
};

/// Compresses all of them, before a transaction holds others up. BadInput for a content that has
/// another digest; TooLarge above maxBaseBytes.
Result<std::vector<PackedBase>>
packBases(const std::vector<std::pair<Digest, std::string>> &contents);

/// Does nothing when it is there already.
Result<void> writeBase(Connection &db, const PackedBase &base);
Result<bool> hasBase(Connection &db, const Digest &digest);
/// Corrupt when what is kept has another digest, or cannot be unpacked.
Result<std::optional<std::string>> readBase(Connection &db, const Digest &digest);
/// Removes those that no agreed file has as its content.
Result<void> dropUnusedBases(Connection &db);

} // namespace tern
