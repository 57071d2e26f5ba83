#include "rule_templates.h"
#include "settings_edit.h"

#include <algorithm>

#include <unistd.h>

namespace tern {

const RuleTemplate *findRuleTemplate(std::string_view name)
{
    const std::vector<RuleTemplate> &templates = ruleTemplates();
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&](const RuleTemplate &one) { return one.name == name; });
    return found == templates.end() ? nullptr : &*found;
}

std::string aboutTemplate(const RuleTemplate &rules)
{
    std::string about;
    std::string_view rest = rules.text;
    while (rest.starts_with("# ")) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        about += (about.empty() ? "" : " ") + std::string(rest.substr(2, end - 2));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return about;
}

Result<TemplatePlacing> placeRuleTemplate(std::string_view name, const std::string &file)
{
    const RuleTemplate *found = findRuleTemplate(name);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, std::string(name));
    if (::access(file.c_str(), F_OK) == 0)
        return TemplatePlacing::WasThere;
    TERN_TRY(writeSettingsFile(file, std::string(found->text)));
    return TemplatePlacing::Written;
}

} // namespace tern
