#pragma once

#include "sqlite.h"

#include <span>

namespace tern {

/// The history of the journal's schema: step n takes a database from version n - 1 to n. A step is
/// never changed once released; a new column, table or value of an enumeration is a new step, so
/// that an older Tern refuses the file instead of misreading it.
using Migrations = std::span<const char *const>;
[[nodiscard]] Migrations journalMigrations();

/// In the database's header, so that `file` and Tern know a journal ("tern").
inline constexpr std::int64_t journalApplicationId = 0x7465726e;

/// Makes the current schema in an empty database, all of `steps`. Within the caller's transaction.
Result<void> makeSchema(Connection &db, Migrations steps);

/// The version of the schema, once it is known to be exactly the one that this version has.
/// JournalDamaged when it is not; Unsupported when it is newer than the last of `steps`.
Result<std::size_t> checkSchema(Connection &db, Migrations steps);

/// Takes the database from `version` to the last of `steps`, each in a transaction of its own.
/// Requires a database that was found whole; a step that cannot be taken all the same is no damage
/// for which a journal might be set aside: Unsupported.
Result<void> migrate(Connection &db, std::size_t version, Migrations steps);

} // namespace tern
