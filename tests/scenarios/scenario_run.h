#pragma once

#include "scenario.h"

namespace tern::test {

/// Plays `scenario` through the real program, in a home of its own, and then syncs once more. What
/// went wrong first, with the file's name and line, expected and actual side by side, and what
/// Tern was asked and said; empty when all went as the scenario says.
[[nodiscard]] std::string failureOf(const Scenario &scenario, Orientation orientation);

} // namespace tern::test
