#pragma once

#include "alignment.h"
#include "table_rows.h"

#include "model/entry.h"

namespace tern {

/// Two tables side by side, cell by cell. A value; rowsOf() makes the tables of it again.
struct TableComparison {
    TableRows localRows;
    TableRows remoteRows;
    bool hasNames = false;            ///< the first rows are names of columns
    std::vector<AlignedPair> columns; ///< by their names where they have some
    std::vector<AlignedPair> rows;
    std::size_t cells = 0; ///< that differ, or stand on one side only

    bool operator==(const TableComparison &) const = default;
};

/// The cell of one side where a row and a column meet; null where that side has none.
[[nodiscard]] const std::string *cellOf(const TableComparison &comparison, Side side,
                                        const AlignedPair &row, const AlignedPair &column);

/// Symmetric; requires rows of the same length in each. Io when libgit2 fails. Pure; any thread.
[[nodiscard]] Result<TableComparison> compareTables(TableRows local, TableRows remote);

/// The table that was compared.
[[nodiscard]] TableRows rowsOf(const TableComparison &comparison, Side side);

} // namespace tern
