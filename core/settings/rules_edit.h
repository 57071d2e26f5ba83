#pragma once

#include "base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace tern {

/// One change of the free list `rules:` in a file of rules.
struct RuleEdit {
    enum class Kind : std::uint8_t {
        Add,    ///< a rule with `values`, so that its number is `number`
        Remove, ///< the rule `number`; comments above it stay
        Move,   ///< the rule `number` becomes the rule `to`, with the comments directly above it
        Set,    ///< `values` in the rule `number`; an empty text takes the key out
    };
    Kind kind = Kind::Set;
    std::size_t number = 0; ///< from 0
    std::size_t to = 0;
    /// Keys of a rule ("match", "do", ...) and their texts, in the order in which they are written.
    std::vector<std::pair<std::string, std::string>> values = {};
};
[[nodiscard]] const char *name(RuleEdit::Kind kind); ///< "add", ...

/// `text` (a file of rules) with that change; every other byte stays, comments included. Whether
/// the texts mean anything is not asked here (readWrittenRules()). NotFound for a rule that is not
/// there; BadInput for text that is no YAML; Unsupported, with the line, when the file is laid out
/// so that this cannot be done safely. Pure.
[[nodiscard]] Result<std::string> withRuleEdit(const std::string &text, const RuleEdit &edit);

} // namespace tern
