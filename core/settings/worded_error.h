#pragma once

namespace tern {

/// The detail of a BadInput whose subject is the sentence already: what a program's SettingsWords
/// made of complaints, one a line.
inline constexpr const char *wordedDetail = "usage";

} // namespace tern
