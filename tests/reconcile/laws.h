#pragma once

#include "story.h"

#include <functional>

namespace tern::test {

/// Where a law was broken, and how.
struct Breach {
    const Round *round = nullptr; ///< of the story given
    std::string what;
};

/// One promise, to be held against any story.
struct Law {
    std::string name; ///< as a test's name
    std::function<std::optional<Breach>(const Story &story)> breachIn;
};

/// How GoogleTest shows a law.
void PrintTo(const Law &law, std::ostream *out);

/// The number of calm rounds after which nothing may be left to do, the quiet one included.
constexpr std::size_t fewRounds = 5;

[[nodiscard]] std::vector<Law> allLaws();

/// What allLaws() is made of.
[[nodiscard]] std::vector<Law> lawsOfPlanning(); ///< what a plan is, whatever it says
[[nodiscard]] std::vector<Law> lawsOfContent();  ///< what becomes of what users wrote
[[nodiscard]] std::vector<Law> lawsOfRest();     ///< what it all comes to
[[nodiscard]] std::vector<Law> lawsOfLimits();   ///< what may not be touched
[[nodiscard]] std::vector<Law> lawsOfMoves();

/// A law that each round must keep by itself; the history's rounds and the last ones.
using RoundLaw = std::optional<std::string> (*)(const Round &round, const Setting &setting);
[[nodiscard]] Law everyRound(std::string name, RoundLaw law);

} // namespace tern::test
