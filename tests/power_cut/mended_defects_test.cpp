#include "agreement_check.h"
#include "cut_explorer.h"
#include "disk_user.h"
#include "workload_machine.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

/// What power cuts on model disks brought to light, one test for each.
class MendedDefects : public ::testing::Test {
protected:
    static constexpr DiskTraits unordered{.flushesWhole = false};

    Machine after(const Workload &workload, Edits edits = Edits::Durable,
                  const DiskTraits &traits = {})
    {
        return afterWorkload(agreedMachine(scratch, traits), workload, edits).value();
    }
    std::string cutAll(const Workload &workload, const DiskTraits &traits = {})
    {
        return CutExplorer(traits).cutAll(after(workload, Edits::Durable, traits));
    }
    std::string agreementsOf(const Workload &workload)
    {
        SeededRandom random;
        return judgeAgreements(record(after(workload, Edits::Open), scratch, {}), random);
    }

    ScratchFolder scratch;
};

TEST_F(MendedDefects, AUsersDeletionWasAgreedOnBeforeItWasDurable)
{
    EXPECT_EQ(agreementsOf({{Side::Local, Doing::Delete}}), "");
    EXPECT_EQ(agreementsOf({{Side::Remote, Doing::DeleteDirectory}}), "");
}

TEST_F(MendedDefects, ADeletionOnBothSidesWasAgreedOnBeforeItWasDurable)
{
    EXPECT_EQ(agreementsOf({{Side::Local, Doing::Delete}, {Side::Remote, Doing::Delete}}), "");
}

TEST_F(MendedDefects, ADirectoryWasRemovedBeforeItsContentWasDurablyInTheTrash)
{
    EXPECT_EQ(cutAll({{Side::Local, Doing::DeleteDirectory}}), "");
}

TEST_F(MendedDefects, TheOnlyNameOfContentWasReplacedBeforeTheOneInTheTrashWasDurable)
{
    for (const bool links : {true, false}) {
        const DiskTraits traits{.exchange = false, .links = links};
        EXPECT_EQ(cutAll({{Side::Local, Doing::SaveByRename}}, traits), "");
    }
}

TEST_F(MendedDefects, TheWayIntoTheTrashWasLostWhereDisksDoNotKeepNamesInOrder)
{
    EXPECT_EQ(cutAll({{Side::Local, Doing::Delete}}, unordered), "");
    EXPECT_EQ(cutAll({{Side::Local, Doing::EditInPlace}}, unordered), "");
}

TEST_F(MendedDefects, TheTrashOfARunThatWasKilledWasTakenForDurable)
{
    EXPECT_EQ(CutExplorer(unordered).killThenCutAll(
                  after({{Side::Local, Doing::Delete}}, Edits::Durable, unordered)),
              "");
}

TEST_F(MendedDefects, ARenameInTwoStepsCouldLoseBothNames)
{
    const DiskTraits traits{.exchange = false, .noReplace = false};
    EXPECT_EQ(
        cutAll({{Side::Local, Doing::RenameFile}, {Side::Remote, Doing::EditInPlace}}, traits), "");
}

TEST_F(MendedDefects, ADirectoryMovedIntoANewOneWasLostWithItWhereDisksDoNotKeepNamesInOrder)
{
    Machine machine = agreedMachine(scratch, unordered);
    ManualExecutor executor;
    ModelClock clock(executor, machine.time + 1'000'000'000);
    PowerCutDisk local("/local", clock, *machine.local);
    DiskUser(local).makeDirectory("n");
    DiskUser(local).rename("d", "n/d");
    PowerCutDisk remote("/remote", clock, *machine.remote);
    DiskUser(remote).edit("d/a", "stands only here");
    machine.local = flushed(local.state());
    machine.remote = flushed(remote.state());
    machine.time = clock.now();
    EXPECT_EQ(CutExplorer(unordered).cutAll(machine), "");
}

TEST_F(MendedDefects, StagedContentStayedOnADiskThatCameBackToTheSameSession)
{
    CutExplorer explorer;
    EXPECT_EQ(explorer.cutOne(after({{Side::Local, Doing::EditInPlace}}), Side::Remote), "");
}

TEST_F(MendedDefects, MomentaryFilesStayedInTernsFolderForEver)
{
    Machine machine = agreedMachine(scratch);
    ManualExecutor executor;
    ModelClock clock(executor, machine.time);
    PowerCutDisk disk("/local", clock, *machine.local);
    for (const char *left : {"generation-1", "id-2", "probe-3", "Probe-A-4"})
        DiskUser(disk).create(std::string(".tern/") + left, {});
    machine.local = flushed(disk.state());
    const auto litterAfter = [&](std::int64_t seconds) {
        Machine later = machine;
        later.time += seconds * 1'000'000'000;
        ModelPair pair(later, scratch);
        EXPECT_TRUE(pair.settle());
        return litterIn(pair.local.state());
    };
    EXPECT_EQ(litterAfter(60).size(), 4U) << "another desktop may be about to use them";
    EXPECT_EQ(litterAfter(7200), std::set<std::string>());
}

} // namespace
} // namespace tern::test
