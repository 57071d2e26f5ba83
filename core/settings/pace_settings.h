#pragma once

#include "yaml_document.h"

#include "engine/pace.h"

namespace tern {

/// The keys that say how fast, and when: "bandwidth" and "schedule".
[[nodiscard]] bool isPaceKey(const std::string &key);

struct PaceRead {
    PaceSettings pace;
    std::vector<Complaint> complaints;
};

/// Reads these two keys of `map`, of one folder or of all, as engine/pace.h describes them. Other
/// keys of the map are somebody else's. May throw what yaml-cpp throws.
[[nodiscard]] PaceRead readPace(const YAML::Node &map, const std::string &file);

} // namespace tern
