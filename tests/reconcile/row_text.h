#pragma once

#include "story.h"

#include <string>

namespace tern::test {

/// A round as a row of the table, ready to be pasted into one of the *_rows.cpp, with the plan that
/// there is today. Where a row cannot say all that mattered (tokens that were lost on one side, a
/// disk that holds no executable bits), a comment says so.
[[nodiscard]] std::string rowText(const Round &round, const std::string &says);

} // namespace tern::test
