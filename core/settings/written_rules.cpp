#include "written_rules.h"

#include "key_spec.h"
#include "setting.h"
#include "yaml_document.h"
#include "yaml_place.h"

namespace tern {

namespace {

WrittenRule::Value valueOf(const YAML::Node &node)
{
    return {node.IsScalar() ? node.Scalar() : std::string(), node.Mark().line + 1,
            node.Mark().column + 1};
}

WrittenRule ruleFrom(const YAML::Node &node)
{
    WrittenRule rule;
    rule.line = node.Mark().line + 1;
    const std::pair<const char *, std::optional<WrittenRule::Value> *> keys[] = {
        {"name", &rule.name},
        {"do", &rule.treatment},
        {"conflicts", &rule.conflicts},
        {"enabled", &rule.enabled},
        {"mirror", &rule.mirror},
        {"max_file_size", &rule.maxSize},
        {"warn_file_size", &rule.warnSize}};
    for (const YamlItem &item : itemsOf(node)) {
        if (item.key == "match")
            rule.match = valueOf(item.value);
        for (const auto &[key, value] : keys) {
            if (item.key == key)
                *value = valueOf(item.value);
        }
    }
    return rule;
}

} // namespace

WrittenRules readWrittenRules(const std::string &text, const std::string &file)
{
    WrittenRules written;
    const YamlDocument document = parseYaml(text, file);
    if (!document.complaints.empty()) {
        written.complaints = document.complaints;
        return written;
    }
    written.complaints = readSettingsTree(text, file, rulesSpec()).complaints;
    try {
        const auto list = itemAt(document.root, "rules");
        const std::vector<YAML::Node> elements =
            list ? elementsOf(list->value) : std::vector<YAML::Node>();
        for (const YAML::Node &element : elements)
            written.rules.push_back(ruleFrom(element));
    } catch (const YAML::Exception &exception) {
        written.complaints.push_back(
            {ComplaintKind::Unparsable, file, exception.mark.line + 1, exception.mark.column + 1});
        written.complaints.back().value = exception.msg;
    }
    return written;
}

} // namespace tern
