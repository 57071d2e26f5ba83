#pragma once

#include "rule_error.h"

#include <cstdint>
#include <optional>

namespace tern {

/// Bytes a second; nothing: not limited.
using Rate = std::optional<std::uint64_t>;

constexpr std::uint64_t slowestRate = 1'000;
constexpr std::uint64_t fastestRate = 1'000'000'000'000;

/// How fast content may go: up is from the local to the remote side.
struct BandwidthLimits {
    Rate up = {};
    Rate down = {};

    bool operator==(const BandwidthLimits &) const = default;
};

/// "10 MB/s", "500KB/s", "1.5MiB/s", also without "/s"; "off": not limited. Units as parseSize()
/// has them, never left out: a bare number means something else to every program. From 1 KB/s to
/// 1 TB/s; 0 is refused, as it could mean no limit as well as a standstill.
Parsed<Rate> parseRate(std::string_view text);

/// One rate for both directions, or "UP:DOWN": "5MB/s", "5MB/s:off".
Parsed<BandwidthLimits> parseBandwidth(std::string_view text);

} // namespace tern
