#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tern {

/// What kind of value an option or argument takes: how it is checked, and completed.
enum class ValueKind {
    None,
    Text,
    Path,
    Folder, ///< the name of a configured folder
    Mode,
    Policy,
    Use, ///< how a conflict is settled
    Limit,
    Bandwidth,
    Concurrency,
    Count,
    Duration,
    PauseLength,
    Direction,
    SideName,
    Output,
    RuleTemplate, ///< rules that come with the program
    NewFolders,
    EventGroup, ///< what happened, as users tell it apart
    Command,
    Shell,
};

struct OptionSpec {
    std::string name;   ///< without the dashes
    char letter = '\0'; ///< or none
    ValueKind kind = ValueKind::None;
    std::string valueName = {}; ///< as help shows it
    std::string what = {};
    int values = 1; ///< how many it takes, unless kind is None
};

struct PositionalSpec {
    std::string name;
    ValueKind kind = ValueKind::Text;
    bool optional = false;
};

struct ExampleSpec {
    std::string line;
    std::string what;
};

/// One command: the source of parsing, help, completions and the manual page alike.
struct CommandSpec {
    std::string name; ///< "sync", "conflicts list"
    std::string what; ///< in a line
    std::vector<PositionalSpec> positionals = {};
    std::vector<OptionSpec> options = {};
    std::vector<ExampleSpec> examples = {};
    std::string notes = {};
    bool hidden = false;
};

[[nodiscard]] const std::vector<CommandSpec> &commandSpecs();
[[nodiscard]] const CommandSpec *findCommand(std::string_view name);
/// The first words of two-word commands: "conflicts", "trash".
[[nodiscard]] std::vector<std::string> commandGroups();

/// The values that a kind allows; empty where there is no short list.
[[nodiscard]] std::vector<std::string> allowedValues(ValueKind kind);
/// What such a value is, in words: "a conflict policy".
[[nodiscard]] std::string wordFor(ValueKind kind);

} // namespace tern
