#pragma once

#include "compare/comparison.h"
#include "compare/merge_origins.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// Differences as JSON, for "conflicts.compare" and "conflicts.merge-preview". Pure; any thread.
///
/// "kind" is the ComparisonKind; "places" counts what differs. Rows of texts are {"both":"..."}
/// or {"local":"...","remote":"...","local_words":[[first,count]],"remote_words":...}; a side that
/// is missing has a gap there. Words are told in UTF-16 units, as Qt and JavaScript count. Cells of
/// notebooks come as {"cell":{...}} before the rows of their source. Rows of tables are
/// {"local_row":1,"remote_row":1,"cells":[...]} with "..." for cells that are equal, else
/// {"local":"...","remote":"..."}; equal rows far from others are {"skipped":120}.
inline constexpr qsizetype maxShownLine = 2'000; ///< UTF-16 units; the rest of a line is left out
inline constexpr qsizetype maxShownCell = 300;

[[nodiscard]] QJsonObject toJson(const FileComparison &comparison);

/// {"text":"...","from":"local"} for each line.
[[nodiscard]] QJsonArray toJson(const std::vector<MergedLine> &lines);

} // namespace tern
