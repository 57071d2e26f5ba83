#pragma once

#include "model/problem.h"

#include <QString>

#include <vector>

namespace tern {

/// Problems of one kind, of all that a folder has.
struct ProblemGroup {
    QString title; ///< "Cannot be read"
    std::vector<Problem> problems;
};

/// In the order in which the kinds first appear. Pure but for the translation; GUI thread.
[[nodiscard]] std::vector<ProblemGroup> groupsOf(const std::vector<Problem> &problems);

} // namespace tern
