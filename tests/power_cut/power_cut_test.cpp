#include "agreement_check.h"
#include "cut_explorer.h"
#include "workload_machine.h"

#include <gtest/gtest.h>

#include <charconv>
#include <iostream>

namespace tern::test {
namespace {

/// A number from the environment.
std::optional<std::uint64_t> numberFrom(const char *variable)
{
    const char *text = std::getenv(variable);
    if (text == nullptr)
        return std::nullopt;
    const std::string_view digits = text;
    std::uint64_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

/// How many operations the largest workloads have.
std::size_t mostOperations()
{
    return std::max<std::size_t>(2, numberFrom("TERN_POWER_CUT_OPERATIONS").value_or(2));
}

/// All workloads of up to `operations` operations that can be done, from the agreed pair; or only
/// the one whose number TERN_SEED says. `judge` says what is wrong with one.
void forEachWorkload(std::size_t operations, const Machine &agreed, Edits edits,
                     const std::function<std::string(const Machine &)> &judge)
{
    const std::optional<std::uint64_t> only = numberFrom("TERN_SEED");
    std::uint64_t number = 0;
    std::uint64_t failures = 0;
    for (std::size_t length = 1; length <= operations; ++length) {
        for (const Workload &workload : workloadsOf(length)) {
            ++number;
            if (only && *only != number)
                continue;
            const std::optional<Machine> before = afterWorkload(agreed, workload, edits);
            if (!before)
                continue;
            const std::string wrong = judge(*before);
            if (wrong.empty())
                continue;
            ++failures;
            ADD_FAILURE() << "after: " << describe(workload) << '\n'
                          << wrong << "again: TERN_POWER_CUT_OPERATIONS=" << mostOperations()
                          << " TERN_SEED=" << number
                          << " build/dev/bin/power_cut_test --gtest_filter=PowerCut."
                          << ::testing::UnitTest::GetInstance()->current_test_info()->name();
        }
    }
    std::cout << "soak: failures " << failures << '\n';
}

void report(const CutExplorer::Counts &counts)
{
    std::cout << "soak: power-cut-states " << counts.states << '\n'
              << "soak: power-cut-workloads " << counts.workloads << '\n'
              << "soak: crash-points " << counts.points << '\n';
    EXPECT_EQ(counts.sampled, 0U) << "not every state that may survive was tried";
}

TEST(PowerCut, AtAnyStepOfAnyWorkloadIsMendedByTheNextRun)
{
    CutExplorer explorer;
    forEachWorkload(mostOperations(), agreedMachine(explorer.scratch()), Edits::Durable,
                    [&](const Machine &before) { return explorer.cutAll(before); });
    report(explorer.counts());
}

TEST(PowerCut, InTheRunAfterAKillIsMendedByTheNextRun)
{
    if (mostOperations() < 3)
        GTEST_SKIP() << "takes long: set TERN_POWER_CUT_OPERATIONS=3; mended_defects_test has one";
    CutExplorer explorer;
    forEachWorkload(mostOperations() - 2, agreedMachine(explorer.scratch()), Edits::Durable,
                    [&](const Machine &before) { return explorer.killThenCutAll(before); });
    report(explorer.counts());
}

/// Nothing is agreed yet, and both sides have what the workload made of the same tree.
TEST(PowerCut, DuringTheFirstSyncIsMendedByTheNextRun)
{
    CutExplorer explorer;
    forEachWorkload(mostOperations() - 1, twinMachine(), Edits::Durable,
                    [&](const Machine &before) { return explorer.cutAll(before); });
    report(explorer.counts());
}

/// A file system that is not known to keep names in order, with and without the better renames.
class PowerCutWithoutAJournal : public ::testing::TestWithParam<DiskTraits> {};

TEST_P(PowerCutWithoutAJournal, AtAnyStepOfAnyWorkloadIsMendedByTheNextRun)
{
    CutExplorer explorer(GetParam());
    forEachWorkload(mostOperations() - 1, agreedMachine(explorer.scratch(), GetParam()),
                    Edits::Durable, [&](const Machine &before) { return explorer.cutAll(before); });
    report(explorer.counts());
}

INSTANTIATE_TEST_SUITE_P(
    , PowerCutWithoutAJournal,
    ::testing::Values(
        DiskTraits{.flushesWhole = false}, DiskTraits{.exchange = false, .flushesWhole = false},
        DiskTraits{.exchange = false, .noReplace = false, .flushesWhole = false},
        DiskTraits{.exchange = false, .noReplace = false, .links = false, .flushesWhole = false}));

TEST(PowerCut, OfOneDiskAloneIsMendedWhenItComesBack)
{
    CutExplorer explorer;
    forEachWorkload(mostOperations() - 1, agreedMachine(explorer.scratch()), Edits::Durable,
                    [&](const Machine &before) {
                        return explorer.cutOne(before, Side::Local)
                               + explorer.cutOne(before, Side::Remote);
                    });
    report(explorer.counts());
}

TEST(PowerCut, NeverLeavesAnAgreementOnWhatIsNotDurable)
{
    ScratchFolder scratch;
    SeededRandom random;
    forEachWorkload(mostOperations(), agreedMachine(scratch), Edits::Open,
                    [&](const Machine &before) {
                        return judgeAgreements(record(before, scratch, {}), random);
                    });
}

} // namespace
} // namespace tern::test
