#pragma once

#include "support/tree_literals.h"

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace tern::test {

/// One sentence of the specification: what was agreed, what both sides show now, and what the plan
/// says, in any order. It holds with local and remote exchanged as well. Empty trees are written
/// "". See tree_literals.h for how things and plans read.
struct Row {
    std::string says;
    std::string agreed;
    std::string local;
    std::string remote;
    std::vector<std::string> plan;
    std::function<void(Policy &)> policy = {};
    std::vector<Problem> problems = {};
};

/// How GoogleTest shows a row.
void PrintTo(const Row &row, std::ostream *out);

[[nodiscard]] std::vector<Row> clashRows();
[[nodiscard]] std::vector<Row> contentRows();
[[nodiscard]] std::vector<Row> directoryRows();
[[nodiscard]] std::vector<Row> mergeRows();
[[nodiscard]] std::vector<Row> modeRows();
[[nodiscard]] std::vector<Row> moveRows();
[[nodiscard]] std::vector<Row> policyRows();
[[nodiscard]] std::vector<Row> knowledgeRows();
[[nodiscard]] std::vector<Row> ruleRows();

} // namespace tern::test
