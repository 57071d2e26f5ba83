#pragma once

#include <stop_token>

namespace tern {

/// How the control thread asks work to end early. Work checks it at least once a megabyte and once
/// a directory, and returns ErrorCode::Stopped.
using StopToken = std::stop_token;
using StopSource = std::stop_source;

} // namespace tern
