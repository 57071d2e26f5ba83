#include "history_generator.h"
#include "laws.h"
#include "row_text.h"
#include "support/effort.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <sstream>

// Random histories of two folders, held against what Tern promises. A failing one is made as simple
// as it can be; what is printed then is a row for the table in this folder.

namespace tern::test {
namespace {

/// One seed is one run of RapidCheck: so many histories, from short ones to long ones.
constexpr std::uint64_t historiesPerSeed = 100;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t defaultSeeds = 150; // they slow each down by more than ten
#else
constexpr std::uint64_t defaultSeeds = 1500;
#endif
constexpr std::uint64_t blurredSeeds = 100;
constexpr std::uint64_t seedsPerLaw = 10;

struct Failure {
    std::string law;
    std::string text;
};

void print(std::ostream &out, const Tree &tree)
{
    for (const auto &[where, entry] : tree) {
        Tree one;
        one.emplace(where, entry);
        out << ' ' << text(one) << '#' << entry.token.object;
    }
    out << '\n';
}

void print(std::ostream &out, const Round &round)
{
    out << (round.isCalm ? "calm round\n" : "round\n") << "  agreed:";
    for (const auto &[where, entry] : round.before.agreed) {
        Tree one;
        one.emplace(where, entry.on(Side::Local));
        out << ' ' << text(one) << '#' << entry.local.token.object << '#'
            << entry.remote.token.object;
    }
    out << "\n  local: ";
    print(out, round.before.local);
    out << "  remote:";
    print(out, round.before.remote);
    for (const Problem &problem : round.sight.changes.problems)
        out << "  unknown on " << problem.where << ": " << problem.path.bytes() << ' '
            << name(problem.kind) << '\n';
    for (const std::string &line : lines(round.plan))
        out << "    " << line << '\n';
    for (const std::string &fault : round.faults)
        out << "  refused: " << fault << '\n';
}

std::string tell(const Law &law, const Breach &breach, const Story &story)
{
    std::ostringstream out;
    out << law.name << ": " << breach.what << "\n\nAs a row of the table, with today's plan:\n\n"
        << rowText(*breach.round, law.name) << "\nThe story:\n";
    for (const auto *rounds : {&story.rounds, &story.lastRounds}) {
        for (const Round &round : *rounds) {
            print(out, round);
            if (&round == breach.round)
                return out.str();
        }
    }
    return out.str();
}

/// RapidCheck's run of one seed. What is told in the end is the simplest history that fails.
std::optional<Failure> failureOf(const std::vector<Law> &laws, Names names, std::uint64_t seed)
{
    std::optional<Failure> failure;
    const rc::Gen<History> generator = histories(names);
    const auto property = [&] {
        const Story story = play(*generator);
        for (const Law &law : laws) {
            // While a failing history is made simpler it has to go on failing in the same way.
            if (failure && failure->law != law.name)
                continue;
            if (const std::optional<Breach> breach = law.breachIn(story)) {
                failure = Failure{law.name, tell(law, *breach, story)};
                RC_FAIL(law.name);
            }
        }
    };
    rc::detail::TestParams params;
    params.seed = seed;
    params.maxSuccess = static_cast<int>(historiesPerSeed);
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    if (result.is<rc::detail::SuccessResult>())
        return std::nullopt;
    std::ostringstream out;
    rc::detail::printResultMessage(result, out);
    return Failure{failure ? failure->law : "", (failure ? failure->text : "") + '\n' + out.str()};
}

std::string repeatedBy(std::uint64_t seed, const std::string &filter)
{
    return "Repeat with: TERN_SEED=" + std::to_string(seed)
           + " build/dev/bin/reconcile_property_test --gtest_filter=" + filter;
}

/// Tells how many seeds were tried.
std::uint64_t check(const std::vector<Law> &laws, Names names, Effort effort,
                    const std::string &filter)
{
    while (const std::optional<std::uint64_t> seed = effort.next()) {
        if (const std::optional<Failure> failure = failureOf(laws, names, *seed)) {
            ADD_FAILURE() << failure->text << '\n' << repeatedBy(*seed, filter);
            break;
        }
    }
    if (effort.isSingle() && !testing::Test::HasFailure())
        std::cout << historiesPerSeed << " histories, and nothing wrong in them\n";
    return effort.tried();
}

TEST(ReconcileLaws, HoldInEveryHistory)
{
    const std::uint64_t tried =
        check(allLaws(), Names::Clear, Effort::fromEnvironment(defaultSeeds), "ReconcileLaws.*");
    std::cout << "soak: reconcile-histories " << tried * historiesPerSeed << std::endl;
}

TEST(ReconcileLaws, HoldWhereASideCannotTellAllNamesApart)
{
    if (std::getenv("TERN_SOAK_SECONDS") != nullptr)
        GTEST_SKIP() << "the same laws are tried for that long on other disks";
    check(allLaws(), Names::Blurred, Effort::fromEnvironment(blurredSeeds),
          "*CannotTellAllNamesApart");
}

/// Each law by its own name, over few histories: what fails says which promise was broken.
class ReconcileLaw : public testing::TestWithParam<Law> {};

TEST_P(ReconcileLaw, HoldsInEveryHistory)
{
    if (std::getenv("TERN_SOAK_SECONDS") != nullptr)
        GTEST_SKIP() << "all laws together are tried for that long";
    check({GetParam()}, Names::Clear, Effort::fromEnvironment(seedsPerLaw), "*/" + GetParam().name);
}

std::string nameOf(const testing::TestParamInfo<Law> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Reconcile, ReconcileLaw, testing::ValuesIn(allLaws()), nameOf);

} // namespace
} // namespace tern::test
