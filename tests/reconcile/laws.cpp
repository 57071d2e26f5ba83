#include "laws.h"

#include <ostream>

namespace tern::test {

void PrintTo(const Law &law, std::ostream *out)
{
    *out << law.name;
}

Law everyRound(std::string name, RoundLaw law)
{
    const auto breachIn = [law](const Story &story) -> std::optional<Breach> {
        for (const auto *rounds : {&story.rounds, &story.lastRounds}) {
            for (const Round &round : *rounds) {
                if (std::optional<std::string> what = law(round, story.setting))
                    return Breach{&round, std::move(*what)};
            }
        }
        return std::nullopt;
    };
    return Law{std::move(name), breachIn};
}

std::vector<Law> allLaws()
{
    std::vector<Law> all;
    for (const auto &some :
         {lawsOfPlanning(), lawsOfContent(), lawsOfRest(), lawsOfLimits(), lawsOfMoves()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace tern::test
