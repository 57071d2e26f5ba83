#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// A file of rules that comes with the program (resources/rules).
struct RuleTemplate {
    std::string_view name; ///< "research", "code", ...
    std::string_view text;
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<RuleTemplate> &ruleTemplates();
[[nodiscard]] const RuleTemplate *findRuleTemplate(std::string_view name);
/// What it is for: the first paragraph of its comments, on one line.
[[nodiscard]] std::string aboutTemplate(const RuleTemplate &rules);

/// Whether a template had to be written, or a file of that name stands there: it is the user's,
/// edited or not, and left as it is.
enum class TemplatePlacing { Written, WasThere };

/// Puts the template into `file` (see rulesFileFor()), for this user alone. NotFound for a name
/// that is no template's. Blocks.
Result<TemplatePlacing> placeRuleTemplate(std::string_view name, const std::string &file);

} // namespace tern
