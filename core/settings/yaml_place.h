#pragma once

#include "yaml_document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

// Where the values of one YAML document stand in its text.

/// All scalars of a document by their way from the root, with '\n' before each key; items of lists
/// by their number.
using FlatYaml = std::map<std::string, std::string>;
[[nodiscard]] FlatYaml flattened(const YAML::Node &root);
/// Takes out what stands at `way` or below.
FlatYaml takenAt(FlatYaml &flat, const std::string &way);

/// The item of that key in a map.
[[nodiscard]] std::optional<YamlItem> itemAt(const YAML::Node &map, const std::string &key);
/// The item of a list of maps that has this name, with its number.
struct NamedItem {
    YamlItem item;
    std::size_t number = 0;
};
[[nodiscard]] std::optional<NamedItem> namedItem(const YAML::Node &list, const std::string &name);

/// How many bytes the value at the beginning of `text` takes, where it ends on this line.
[[nodiscard]] std::optional<std::size_t> quotedLength(std::string_view text);
[[nodiscard]] std::optional<std::size_t> bracketedLength(std::string_view text);
/// The same of whatever `value` is: a single value, or what stands in brackets or braces. `rest`:
/// the line from where it begins.
[[nodiscard]] std::optional<std::size_t> valueLength(const YAML::Node &value,
                                                     std::string_view rest);

} // namespace tern
