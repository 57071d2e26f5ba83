#pragma once

#include "complaint.h"

#include "base/utf8.h"

#include <yaml-cpp/yaml.h>

#include <string>
#include <vector>

namespace tern {

/// A parsed file, or why it is none. yaml-cpp throws; nothing of that leaves these functions.
struct YamlDocument {
    YAML::Node root;
    std::vector<Complaint> complaints;
};

/// Bounded in size and depth, UTF-8 only, one document only.
[[nodiscard]] YamlDocument parseYaml(const std::string &text, const std::string &file);

struct YamlItem {
    std::string key;
    YAML::Node keyNode;
    YAML::Node value;
};

/// The items of a map in file order; keys that are not scalars have the name "". Empty for all
/// else.
[[nodiscard]] std::vector<YamlItem> itemsOf(const YAML::Node &map);
[[nodiscard]] std::vector<YAML::Node> elementsOf(const YAML::Node &sequence);

/// A complaint at the place of `node`.
[[nodiscard]] Complaint complaintAt(ComplaintKind kind, const std::string &file,
                                    const YAML::Node &node);

} // namespace tern
