#pragma once

#include "command_spec.h"

#include "base/result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tern {

/// What stands on the command line, checked against the table of commands. Bytes, as they came.
class Arguments {
public:
    const CommandSpec *command = nullptr;
    std::vector<std::string> positionals;
    bool wantsHelp = false;

    [[nodiscard]] bool has(const std::string &option) const { return m_values.contains(option); }
    /// The last one that was given.
    [[nodiscard]] std::optional<std::string> value(const std::string &option) const;
    /// All that were given, in order.
    [[nodiscard]] std::vector<std::string> values(const std::string &option) const;
    [[nodiscard]] std::optional<int> number(const std::string &option) const;
    [[nodiscard]] std::optional<std::string> positional(std::size_t index) const;
    /// An option that takes two values.
    [[nodiscard]] std::optional<std::pair<std::string, std::string>>
    pair(const std::string &option) const;
    [[nodiscard]] bool wantsJson() const { return has("json") || value("output") == "json"; }

    void add(const std::string &option, std::vector<std::string> values);

private:
    std::map<std::string, std::vector<std::vector<std::string>>> m_values;
};

/// Reads what follows the program's name. Fails with a usageError() that names the value and the
/// allowed ones.
Result<Arguments> parseArguments(const std::vector<std::string> &words);

/// "30m", "2h", "1d", "45s" in nanoseconds; nothing for all else, and for none or over ten years.
[[nodiscard]] std::optional<std::int64_t> durationFrom(const std::string &text);

} // namespace tern
