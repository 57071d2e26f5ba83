#include "simulation.h"

#include "support/effort.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <sstream>

namespace tern::test {
namespace {

/// Journals lie in memory where the machine has that: their durability is not the subject here.
std::string baseFolder()
{
    const bool hasMemory = ::access("/dev/shm", W_OK) == 0;
    return hasMemory ? "/dev/shm" : std::filesystem::temp_directory_path().string();
}

/// Plays the seed twice; tells what was wrong.
std::string judge(const HistoryName &history, Trace::Mode mode)
{
    const TempFolder folder(baseFolder());
    const SimulationResult first = simulate(history, folder.path(), mode);
    const SimulationResult again = simulate(history, folder.path(), Trace::Mode::Silent);
    std::ostringstream text;
    for (const std::string &fault : first.faults)
        text << "  " << fault << '\n';
    if (first.sum != again.sum || first.lines != again.lines)
        text << "  the same seed gave another history\n";
    if (text.str().empty())
        return {};
    return text.str() + first.setup
           + "\nTo repeat it: TERN_SIMULATION_TRACE=1 TERN_SEED=" + std::to_string(history.seed)
           + " TERN_SIMULATION_REPERTOIRE=" + std::to_string(static_cast<int>(history.repertoire))
           + " build/dev/bin/simulation_test --gtest_filter=Simulation.NoSeed*\n";
}

/// Each line: the repertoire, and the seed.
std::vector<HistoryName> regressions()
{
    std::vector<HistoryName> histories;
    std::ifstream file(TERN_REGRESSIONS);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#')
            continue;
        std::istringstream words(line);
        int repertoire = 0;
        HistoryName history;
        words >> repertoire >> history.seed;
        history.repertoire = static_cast<Repertoire>(repertoire);
        histories.push_back(history);
    }
    return histories;
}

Repertoire wantedRepertoire()
{
    const char *wanted = std::getenv("TERN_SIMULATION_REPERTOIRE");
    const std::string_view number = wanted ? wanted : "";
    if (number == "1")
        return Repertoire::First;
    return number == "2" ? Repertoire::Second : latestRepertoire;
}

TEST(Simulation, NoSeedThatOnceFailedFailsAgain)
{
    const auto histories = regressions();
    EXPECT_FALSE(histories.empty());
    for (const HistoryName &history : histories)
        EXPECT_EQ(judge(history, Trace::Mode::Silent), "") << "seed " << history.seed;
}

TEST(Simulation, NoSeedLosesWhatAUserWroteNorFailsToComeToRest)
{
    constexpr std::uint64_t defaultSeeds = 2000;
    constexpr int mostFailuresShown = 20;
    const char *wanted = std::getenv("TERN_SIMULATION_TRACE");
    const Trace::Mode mode = wanted ? Trace::Mode::Printed : Trace::Mode::Silent;
    const Repertoire repertoire = wantedRepertoire();
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    int failures = 0;
    while (const auto seed = effort.next()) {
        const std::string wrong = judge({*seed, repertoire}, mode);
        failures += wrong.empty() ? 0 : 1;
        if (!wrong.empty() && failures <= mostFailuresShown)
            ADD_FAILURE() << "seed " << *seed << ":\n" << wrong;
    }
    std::cout << "soak: engine-histories " << effort.tried() << '\n'
              << "soak: failures " << failures << '\n';
}

} // namespace
} // namespace tern::test
