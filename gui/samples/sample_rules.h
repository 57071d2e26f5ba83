#pragma once

#include "sample_desk.h"

namespace tern {

/// The rules of a microscopy folder: six in the free list, one of them off.
[[nodiscard]] std::string sampleRules();

/// Answers all that the page of rules asks, for any folder. Texts are checked and edited by the
/// same functions that the engine's commands use; what is counted is made up.
void fillRules(SampleDesk &desk, const std::string &text);

} // namespace tern
