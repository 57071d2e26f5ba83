#pragma once

#include "yaml_document.h"

#include "engine/pace.h"

namespace tern {

/// A value of these keys, or a map that may stand there, as the one text that says the same:
/// "5MB/s:off", "1GB 22:00-06:00 Mon-Fri". May throw what yaml-cpp throws.
[[nodiscard]] std::string paceText(const YAML::Node &node);

struct PaceRead {
    PaceSettings pace;
    std::vector<Complaint> complaints;
};

/// Reads these two keys of `map`, of one folder or of all, as engine/pace.h describes them. Other
/// keys of the map are somebody else's. May throw what yaml-cpp throws.
[[nodiscard]] PaceRead readPace(const YAML::Node &map, const std::string &file);

} // namespace tern
