#pragma once

#include "json_value.h"

#include <string>
#include <vector>

namespace tern {

/// How deep key by key goes: below, objects are values as any other.
enum class Depth : std::uint8_t { Members, All };

struct ObjectMerge {
    Json::Object value;                 ///< without what is in conflict
    std::vector<std::string> conflicts; ///< paths of keys: "jupyter/source_hidden"
};

/// Key by key: set, changed or removed by one side, or by both alike. Symmetric.
[[nodiscard]] ObjectMerge mergeObjects(const Json::Object &base, const Json::Object &local,
                                       const Json::Object &remote, Depth depth);

} // namespace tern
