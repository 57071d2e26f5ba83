#pragma once

#include "edit.h"
#include "expectation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tern::test {

/// A block of a scenario file.
enum class StepKind : std::uint8_t {
    Before, ///< what both folders hold, synced
    Here,
    There,
    Journal,
    Rules, ///< what sync-rules.yml holds from now on
    Sync,
    Resolve,
    Conflicts, ///< tern conflicts list
    Restore,   ///< tern trash restore
    CleanTrash,
    Explain,
    Log,
    Init,
    Tern, ///< any other command
    WaitUntil,
    WaitFor,
    After,
    AfterHere,
    AfterThere,
    TrashHere,
    TrashThere,
};

struct Step {
    int line = 0;
    StepKind kind = StepKind::Before;
    std::vector<Word> words;         ///< that follow the block's name
    std::vector<Edit> edits;         ///< Here, There, Journal
    TrashedThings things;            ///< Before, After, Trash
    Expectations expected;           ///< of the commands
    std::vector<std::string> events; ///< Log
};

/// A scenario: a value, checked as far as a file can be checked without running it.
struct Scenario {
    std::string name;  ///< of the file, without ".txt"
    std::string title; ///< its first line
    std::vector<Step> steps;
    std::string oneWayOnly;   ///< why it makes no sense with the sides exchanged; empty: it does
    std::string noSecondSync; ///< why a second sync may do something; empty: it may not
};

/// Throws ScenarioError, with the line.
[[nodiscard]] Scenario scenarioFrom(std::string name, std::string_view text);
/// Throws ScenarioError; line 0 when the file cannot be read.
[[nodiscard]] Scenario scenarioIn(const std::string &file);

/// True for steps that run Tern.
[[nodiscard]] bool isCommand(StepKind kind);

} // namespace tern::test
