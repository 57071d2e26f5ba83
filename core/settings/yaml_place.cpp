#include "yaml_place.h"

namespace tern {

namespace {

void flatten(const YAML::Node &node, const std::string &way, FlatYaml &flat)
{
    if (node.IsScalar())
        flat[way] = node.Scalar();
    for (const YamlItem &item : itemsOf(node))
        flatten(item.value, way + '\n' + item.key, flat);
    std::size_t number = 0;
    for (const YAML::Node &element : elementsOf(node))
        flatten(element, way + '\n' + std::to_string(number++), flat);
}

} // namespace

FlatYaml flattened(const YAML::Node &root)
{
    FlatYaml flat;
    flatten(root, {}, flat);
    return flat;
}

FlatYaml takenAt(FlatYaml &flat, const std::string &way)
{
    FlatYaml out;
    for (auto item = flat.begin(); item != flat.end();) {
        const bool below = item->first == way || item->first.starts_with(way + '\n');
        if (below)
            out.insert(*item);
        item = below ? flat.erase(item) : std::next(item);
    }
    return out;
}

std::optional<YamlItem> itemAt(const YAML::Node &map, const std::string &key)
{
    for (const YamlItem &item : itemsOf(map)) {
        if (item.key == key)
            return item;
    }
    return std::nullopt;
}

std::optional<NamedItem> namedItem(const YAML::Node &list, const std::string &name)
{
    std::size_t number = 0;
    for (const YAML::Node &element : elementsOf(list)) {
        const auto item = itemAt(element, "name");
        if (item && item->value.IsScalar() && item->value.Scalar() == name)
            return NamedItem{{name, element, element}, number};
        ++number;
    }
    return std::nullopt;
}

std::optional<std::size_t> quotedLength(std::string_view text)
{
    const char quote = text.front();
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!doubled)
                return i + 1;
            ++i;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> bracketedLength(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' || text[i] == '\'') {
            const auto length = quotedLength(text.substr(i));
            if (!length)
                return std::nullopt;
            i += *length - 1;
        } else if (text[i] == '#') {
            return std::nullopt;
        } else if (text[i] == '[' || text[i] == '{') {
            ++depth;
        } else if ((text[i] == ']' || text[i] == '}') && --depth == 0) {
            return i + 1;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> valueLength(const YAML::Node &value, std::string_view rest)
{
    if (rest.empty())
        return std::nullopt;
    if (value.IsSequence() || value.IsMap())
        return rest.front() == '[' || rest.front() == '{' ? bracketedLength(rest) : std::nullopt;
    if (!value.IsScalar())
        return std::nullopt;
    if (rest.front() == '"' || rest.front() == '\'')
        return quotedLength(rest);
    return rest.starts_with(value.Scalar()) ? std::optional(value.Scalar().size()) : std::nullopt;
}

} // namespace tern
