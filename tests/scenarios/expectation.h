#pragma once

#include "thing.h"

#include "support/tern_process.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tern::test {

/// Which of the two folders a scenario calls "here".
enum class Orientation : std::uint8_t { HereIsLocal, HereIsRemote };

/// "here" or "there" for "local" or "remote", and the other way round.
[[nodiscard]] std::string whereOf(const std::string &side, Orientation orientation);
[[nodiscard]] std::string sideOf(const std::string &where, Orientation orientation);
/// A command's words with "here" and "there", upload and download, as that orientation has them.
[[nodiscard]] std::string oriented(const std::string &word, Orientation orientation);

/// Lines of a scenario by the path that they are about.
using LinesByPath = std::multimap<std::string, std::string>;

/// What a command of Tern told, in the words of a scenario.
struct Told {
    int exit = -1;
    bool inSync = false;
    std::map<std::string, std::uint64_t> counts; ///< "uploaded", "moved there", ...; none is zero
    LinesByPath conflicts;
    LinesByPath problems;
    LinesByPath waiting; ///< for whoever writes to it
    LinesByPath plan;
    std::string guard;   ///< "mass_deletion there", or empty
    std::string failure; ///< an error's code, or empty
    std::string output;  ///< all that it printed
};
/// What was printed by a command that was given --json.
[[nodiscard]] Told toldBy(const Outcome &outcome, Orientation orientation);

/// The indented lines below a command.
struct Expectations {
    std::optional<int> exit; ///< not given: what follows from the rest
    bool countsMatter = false;
    std::map<std::string, std::uint64_t> counts; ///< those that are not named are zero
    LinesByPath conflicts;
    LinesByPath problems;
    LinesByPath waiting;
    LinesByPath plan; ///< matters when there is any
    std::string guard;
    std::string failure;
    std::vector<std::string> says;
};
/// Takes one line in. Throws ScenarioError.
void addExpectation(Expectations &expected, const Line &line);
/// What was expected and did not come, in the words of a scenario; empty when all is well.
[[nodiscard]] std::string differences(const Expectations &expected, const Told &told,
                                      Orientation orientation);

/// The events of `tern log --json`, oldest first: "moved a -> b there".
[[nodiscard]] std::vector<std::string> eventsIn(const std::string &log, Orientation orientation);

} // namespace tern::test
