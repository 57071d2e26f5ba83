#pragma once

#include "complaint.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tern {

/// One rule of the free list `rules:` as it stands in its file: the texts of its keys, right or
/// wrong.
struct WrittenRule {
    struct Value {
        std::string text;
        int line = 0;   ///< of its first byte, from 1
        int column = 0; ///< from 1, in bytes; of what is in quotes: of the quote sign

        bool operator==(const Value &) const = default;
    };
    int line = 0; ///< from 1
    Value match = {};
    std::optional<Value> name = {};
    std::optional<Value> treatment = {}; ///< "leave_out", ...
    std::optional<Value> conflicts = {}; ///< "ask", ...; nothing: as the folder does
    std::optional<Value> enabled = {};
    std::optional<Value> mirror = {};
    std::optional<Value> maxSize = {};
    std::optional<Value> warnSize = {};

    bool operator==(const WrittenRule &) const = default;
};

/// A file of rules, as far as it can be understood.
struct WrittenRules {
    std::vector<WrittenRule> rules = {};    ///< in order
    std::vector<Complaint> complaints = {}; ///< all that is wrong with the text
};

/// Reads `text`; `file` is what complaints call it. Files that it includes are not looked at. Pure.
[[nodiscard]] WrittenRules readWrittenRules(const std::string &text, const std::string &file);

} // namespace tern
