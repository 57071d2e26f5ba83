#pragma once

#include "key_spec.h"

#include <optional>

namespace tern {

/// What is wrong with one text as the value of a key.
struct ValueFault {
    std::vector<std::string> allowed = {}; ///< what it should be
    std::string rule = {};  ///< of a pattern, an expression, a size, a time: what its parser says
    std::size_t offset = 0; ///< with `rule`: bytes before the wrong one
};

/// Nothing when `text` may stand there. Looks at the text alone.
[[nodiscard]] std::optional<ValueFault> faultOf(const KeySpec &spec, const std::string &text);

// What a text that was found right means.
[[nodiscard]] bool flagFrom(const std::string &text);
[[nodiscard]] std::uint64_t countFrom(const std::string &text);
/// Nanoseconds; 0: for ever.
[[nodiscard]] std::int64_t lengthFrom(const std::string &text);

} // namespace tern
