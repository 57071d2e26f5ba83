// A disk fills up, turns read-only or goes away at a random instant of a sync, or files may not
// grow beyond a limit: the program says so, nothing is lost, and once the disk is well again the
// next run finishes.

#include "own_mounts.h"
#include "workload.h"

#include "support/effort.h"
#include "support/temp_folder.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iostream>

#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace tern::test {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t defaultSeeds = 40;
const std::vector<std::string> nothing;

std::string repeating(std::uint64_t seed)
{
    return "to repeat: TERN_SEED=" + std::to_string(seed) + " " + TERN_TEST_PROGRAMS
           + "/disk_fault_test";
}

/// A small disk with a folder on it, which Tern sees where it is mounted. Who works on the disk
/// itself sees it whatever happens to that mount.
class SmallDisk {
public:
    explicit SmallDisk(const std::string &name)
        : m_disk("tmpfs", ownFolder() + "/disk-" + name, "tmpfs", "size=48m"),
          m_mountPoint(ownFolder() + "/" + name)
    {
        std::filesystem::create_directories(folder());
        std::filesystem::create_directories(m_mountPoint);
        appear();
    }
    ~SmallDisk() { vanish(); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] std::string folder() const { return m_disk.at() + "/folder"; }
    [[nodiscard]] const std::string &mountPoint() const { return m_mountPoint; }

    void fill() const
    {
        const int hog = ::open(hogPath().c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        const std::string block(4096, 'x');
        while (::write(hog, block.data(), block.size()) > 0) {
        }
        ::close(hog);
    }
    void empty() const { ::unlink(hogPath().c_str()); }

    /// False while somebody writes to it.
    [[nodiscard]] bool makeReadOnly() const { return remount(MS_RDONLY); }
    void makeWritable() const { (void)remount(0); }

    void vanish() const { ::umount2(m_mountPoint.c_str(), MNT_DETACH); }
    void appear() const
    {
        ::mount(folder().c_str(), m_mountPoint.c_str(), nullptr, MS_BIND, nullptr);
    }

private:
    [[nodiscard]] std::string hogPath() const { return m_disk.at() + "/hog"; }
    [[nodiscard]] bool remount(unsigned long flags) const
    {
        return ::mount(nullptr, m_mountPoint.c_str(), nullptr, MS_REMOUNT | MS_BIND | flags,
                       nullptr)
               == 0;
    }

    Mount m_disk;
    std::string m_mountPoint;
};

/// Folder, remote and journal, each on a small disk of its own, and two users.
class SmallMachine {
public:
    explicit SmallMachine(std::uint64_t seed, Manner manner = Manner::Quiet)
        : tern(
            {local.mountPoint(), remote.mountPoint(), state.mountPoint(), ownFolder() + "/home"}),
          users({local.folder(), remote.folder(), state.folder(), {}}, manner, seed)
    {
    }
    ~SmallMachine() { std::filesystem::remove_all(tern.places().home); }

    /// Both users work, and it is known what must come of it.
    std::uint64_t edit()
    {
        const std::uint64_t edits = users.edit(Saving::Plain);
        const PairContents before = users.contents();
        users.observe(before);
        awaited = awaitedAfter(before);
        return edits;
    }
    void expectNothingLost()
    {
        const PairContents now = users.contents();
        EXPECT_EQ(users.lostIn(now), std::set<std::string>());
        EXPECT_EQ(damagedIn(now.local.visible), nothing);
        EXPECT_EQ(damagedIn(now.remote.visible), nothing);
    }
    /// A journal that was away means a union, which brings back what was deleted.
    enum class End : std::uint8_t { Known, Union };
    void expectThatItFinishes(End end = End::Known)
    {
        const Ended last = tern.settle();
        EXPECT_TRUE(ShippedTern::foundNothingToDo(last)) << last.status << "\n" << last.output;
        expectNothingLost();
        const PairContents now = users.contents();
        EXPECT_EQ(differencesOf(now.local.visible, now.remote.visible), nothing);
        if (end == End::Known) {
            EXPECT_EQ(differencesOf(now.local.visible, awaited), nothing);
        }
        EXPECT_EQ(now.local.staging, std::set<std::string>());
        EXPECT_EQ(now.remote.staging, std::set<std::string>());
    }

    SmallDisk local{"local"};
    SmallDisk remote{"remote"};
    SmallDisk state{"state"};
    ShippedTern tern;
    Workload users;
    std::map<std::string, Word> awaited;
};

TEST(FileLimit, AFileBeyondItFailsAloneAndIsNamed)
{
    if (const auto obstacle = TracedRun::obstacle())
        GTEST_SKIP() << *obstacle;
    const TempFolder folder;
    const ShippedTern tern(
        {folder / "local", folder / "remote", folder / "state", folder / "home"});
    EXPECT_EQ(tern.sync().status, 0);
    folder.write("local/large", std::string(3'000'000, 'x'));
    folder.write("local/small", "x");
    Command limited = tern.syncCommand();
    limited.largestFile = 2'000'000;
    const Ended ended = TracedRun(limited).run();
    EXPECT_EQ(ended.status, 1) << ended.output;
    EXPECT_THAT(ended.output, HasSubstr("large"));
    EXPECT_TRUE(folder.exists("remote/small"));
    EXPECT_FALSE(folder.exists("remote/large"));
    EXPECT_EQ(tern.sync().status, 0);
    EXPECT_EQ(folder.read("remote/large").size(), 3'000'000U);
}

enum class Fault : std::uint8_t { Full, ReadOnly, Vanished, SmallFiles };

class DiskFault : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (const auto obstacle = TracedRun::obstacle())
            GTEST_SKIP() << *obstacle;
        static const std::optional<std::string> obstacle = takeOwnMounts();
        if (obstacle)
            GTEST_SKIP() << *obstacle;
    }
};

TEST_F(DiskFault, ADiskThatIsFullIsAGuardsBusinessUntilThereIsRoom)
{
    SmallMachine machine(1);
    machine.edit();
    machine.expectThatItFinishes();
    machine.edit();
    machine.remote.fill();
    const Ended ended = machine.tern.sync();
    EXPECT_EQ(ended.status, 3) << ended.output;
    EXPECT_THAT(ended.output, HasSubstr("The disk is full"));
    machine.expectNothingLost();
    machine.remote.empty();
    machine.expectThatItFinishes();
}

TEST_F(DiskFault, AJournalWithoutRoomEndsTheRunBeforeAnythingIsDone)
{
    SmallMachine machine(2);
    machine.edit();
    machine.state.fill();
    const Ended ended = machine.tern.sync();
    EXPECT_EQ(ended.status, 4) << ended.output;
    EXPECT_THAT(ended.output, HasSubstr("The disk is full"));
    machine.expectNothingLost();
    machine.state.empty();
    machine.expectThatItFinishes();
}

TEST_F(DiskFault, AReadOnlySideIsSaidAndNotTakenForDamage)
{
    SmallMachine machine(4);
    machine.edit();
    machine.expectThatItFinishes();
    machine.edit();
    ASSERT_TRUE(machine.remote.makeReadOnly());
    const Ended ended = machine.tern.sync();
    EXPECT_EQ(ended.status, 4) << ended.output;
    EXPECT_THAT(ended.output, HasSubstr("read-only"));
    machine.expectNothingLost();
    machine.remote.makeWritable();
    machine.expectThatItFinishes();
}

TEST_F(DiskFault, AMountThatVanishesLeavesAnEmptyFolderThatIsNotBelieved)
{
    SmallMachine machine(5);
    machine.edit();
    machine.expectThatItFinishes();
    for (const SmallDisk *disk : {&machine.local, &machine.remote}) {
        const std::uint64_t edits = machine.edit();
        TracedRun running(machine.tern.syncCommand());
        (void)running.run({{{edits, {}}, [&] {
                                disk->vanish();
                                return Then::GoOn;
                            }}});
        EXPECT_EQ(machine.tern.sync().status, 3);
        EXPECT_TRUE(std::filesystem::is_empty(disk->mountPoint()));
        machine.expectNothingLost();
        disk->appear();
        machine.expectThatItFinishes();
    }
}

/// One fault at a random instant, and the recovery.
class FaultCase {
public:
    explicit FaultCase(std::uint64_t seed) : m_random(seed), m_machine(seed) {}

    void run();

private:
    Ended runWithFault(std::uint64_t calls);
    void strike();
    void recover();

    SeededRandom m_random;
    SmallMachine m_machine;
    Fault m_fault = Fault::Full;
    const SmallDisk *m_disk = nullptr;
    bool m_hasStruck = false;
};

void FaultCase::strike()
{
    switch (m_fault) {
    case Fault::Full: m_disk->fill(); break;
    case Fault::ReadOnly: m_hasStruck = m_disk->makeReadOnly(); return;
    case Fault::Vanished: m_disk->vanish(); break;
    case Fault::SmallFiles: return;
    }
    m_hasStruck = true;
}

void FaultCase::recover()
{
    if (m_fault == Fault::ReadOnly)
        m_disk->makeWritable();
    if (m_fault == Fault::Vanished && m_hasStruck)
        m_disk->appear();
    m_disk->empty();
}

Ended FaultCase::runWithFault(std::uint64_t calls)
{
    Command command = m_machine.tern.syncCommand({"--max-delete", "off"});
    if (m_fault == Fault::SmallFiles)
        command.largestFile = 1 + m_random.next() % 60'000;
    const std::uint64_t first = 1 + m_random.next() % calls;
    constexpr std::uint64_t tries = 50; // it cannot turn read-only while it is written to
    std::vector<Interruption> all;
    for (std::uint64_t call = first; call < first + tries; ++call)
        all.push_back({{call, {}}, [this] {
                           if (!m_hasStruck)
                               strike();
                           return Then::GoOn;
                       }});
    return TracedRun(std::move(command)).run(std::move(all));
}

void FaultCase::run()
{
    m_machine.edit();
    m_machine.expectThatItFinishes();
    m_fault = static_cast<Fault>(m_random.next() % 4);
    const SmallDisk *const disks[] = {&m_machine.local, &m_machine.remote, &m_machine.state};
    m_disk = disks[m_random.next() % 3];
    const Ended ended = runWithFault(20 + 8 * m_machine.edit());
    EXPECT_TRUE(ended.status == 0 || ended.status == 1 || ended.status == 3 || ended.status == 4)
        << "ended with " << ended.status << ", signal " << ended.signal << "\n"
        << ended.output;
    EXPECT_NE(ended.output, "");
    m_machine.expectNothingLost();
    const Ended again = m_machine.tern.sync({"--max-delete", "off"});
    EXPECT_NE(again.status, -1) << "signal " << again.signal << "\n" << again.output;
    m_machine.expectNothingLost();
    recover();
    const bool journalWasAway = m_fault == Fault::Vanished && m_disk == &m_machine.state;
    m_machine.expectThatItFinishes(journalWasAway ? SmallMachine::End::Union
                                                  : SmallMachine::End::Known);
}

TEST_F(DiskFault, AtAnyInstantLosesNothingAndTheNextRunFinishes)
{
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    std::uint64_t failures = 0;
    while (const auto seed = effort.next()) {
        SCOPED_TRACE(repeating(*seed));
        FaultCase(*seed).run();
        if (HasFailure()) {
            ++failures;
            break;
        }
    }
    std::cout << "soak: disk-faults " << effort.tried() << "\nsoak: failures " << failures
              << std::endl;
}

} // namespace
} // namespace tern::test
