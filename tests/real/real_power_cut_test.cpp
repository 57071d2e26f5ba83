// The power goes at random instants of a sync, for folder, remote and journal together: the disks
// are taken as they are, the file systems on them are mounted anew, and Tern finishes the work.

#include "disk_images.h"
#include "workload.h"

#include "support/effort.h"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <iostream>
#include <sstream>

#include <sqlite3.h>

namespace tern::test {
namespace {

constexpr std::size_t cutsOfASeed = 5;
constexpr std::uint64_t defaultSeeds = 6;
const std::vector<std::string> nothing;

std::string repeating(std::uint64_t seed)
{
    return "to repeat: TERN_SEED=" + std::to_string(seed) + " " + TERN_TEST_PROGRAMS
           + "/real_power_cut_test";
}

/// What SQLite finds wrong with the journals below `state`.
std::string complaintOfJournals(const std::string &state)
{
    std::string complaint;
    for (const auto &item : std::filesystem::recursive_directory_iterator(state)) {
        if (item.path().filename() != "journal.db")
            continue;
        sqlite3 *db = nullptr;
        sqlite3_open_v2(item.path().c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
        const auto note = [](void *text, int, char **values, char **) {
            static_cast<std::string *>(text)->append(values[0]);
            return 0;
        };
        std::string said;
        if (sqlite3_exec(db, "PRAGMA integrity_check", note, &said, nullptr) != SQLITE_OK)
            said += sqlite3_errmsg(db);
        sqlite3_close(db);
        if (said != "ok")
            complaint += said;
    }
    return complaint;
}

/// The files that Tern said it had brought over.
std::set<std::string> broughtIn(const std::string &output)
{
    std::set<std::string> paths;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        constexpr std::size_t nameAt = 6;
        if (line.starts_with("up    ") || line.starts_with("down  "))
            paths.insert(line.substr(nameAt, line.find(" (", nameAt) - nameAt));
    }
    return paths;
}

/// The power went: what is left, and what is known of it.
struct Cut {
    Remains remains;
    Oracle oracle;
    std::map<std::string, Word> awaited; ///< the end, where nobody worked meanwhile
    std::string said;                    ///< by Tern, until then
    bool wasInSync = false;
};

/// A workload on the disks of one machine, which loses its power several times.
class PowerCutCase {
public:
    PowerCutCase(DiskImages &images, std::uint64_t seed);

    void run();
    [[nodiscard]] std::uint64_t cuts() const { return m_checked; }

private:
    void work();
    void runAndCut(std::uint64_t calls);
    void cutNow(const std::string &said, bool wasInSync);
    void check(const Cut &cut);
    void checkWhatIsLeft(const Cut &cut, const PairContents &left) const;
    void checkEnd(const Cut &cut, const Ended &last) const;
    [[nodiscard]] bool endIsKnown() const;

    SeededRandom m_random;
    Machine m_machine;
    Saving m_saving;
    std::optional<ShippedTern> m_tern;
    std::optional<Workload> m_users;
    std::map<std::string, Word> m_awaited;
    std::vector<Cut> m_cuts;
    std::uint64_t m_checked = 0;
};

PowerCutCase::PowerCutCase(DiskImages &images, std::uint64_t seed)
    : m_random(seed),
      m_machine(images, static_cast<DiskKind>(seed % 3),
                m_random.next() % 2 == 0 ? Layout::OneDisk : Layout::ThreeDisks),
      m_saving(m_random.next() % 3 == 0 ? Saving::Plain : Saving::Durable)
{
    std::filesystem::remove_all(m_machine.places().home);
    m_machine.start();
    m_tern.emplace(m_machine.places());
    m_users.emplace(m_machine.places(), static_cast<Manner>(m_random.next() % 3), seed);
    m_machine.syncDisks(); // so that there are folders to begin with
}

/// The users' own disks may forget what they did not flush, and the end with it.
bool PowerCutCase::endIsKnown() const
{
    return m_users->manner() == Manner::Quiet && m_saving == Saving::Durable;
}

void PowerCutCase::cutNow(const std::string &said, bool wasInSync)
{
    m_cuts.push_back({m_machine.cutPower(), m_users->oracle(), m_awaited, said, wasInSync});
}

void PowerCutCase::runAndCut(std::uint64_t calls)
{
    TracedRun tern(m_tern->syncCommand({"--max-delete", "off", "--conflict", "both"}));
    std::vector<Interruption> all;
    if (m_users->manner() != Manner::Quiet) {
        for (std::uint64_t i = m_random.next() % 10; i > 0; --i)
            all.push_back({{1 + m_random.next() % calls, {}}, [this] {
                               m_users->act(m_saving);
                               return Then::GoOn;
                           }});
    }
    for (std::size_t i = m_cuts.size(); i + 1 < cutsOfASeed; ++i) {
        const bool within = m_random.next() % 2 == 0;
        const auto after = std::chrono::microseconds(within ? m_random.next() % 3000 : 0);
        all.push_back({{1 + m_random.next() % calls, after}, [this, &tern] {
                           cutNow(tern.said(), false);
                           return Then::GoOn;
                       }});
    }
    std::stable_sort(all.begin(), all.end(), [](const Interruption &a, const Interruption &b) {
        return a.when.call < b.when.call;
    });
    const Ended ended = tern.run(std::move(all));
    EXPECT_TRUE(ended.status == 0 || ended.status == 1) << ended.output;
    cutNow(ended.output, ended.status == 0 && m_users->manner() == Manner::Quiet);
}

void PowerCutCase::work()
{
    if (m_random.next() % 4 != 0) { // else the power goes in the first run of all
        m_users->edit(m_saving);
        const Ended first = m_tern->settle();
        ASSERT_TRUE(ShippedTern::foundNothingToDo(first)) << first.output;
        m_users->observe(m_users->contents()); // durable, for Tern says so
    }
    while (m_cuts.size() < cutsOfASeed) {
        const std::uint64_t edits = m_users->edit(m_saving);
        const PairContents before = m_users->contents();
        m_awaited = awaitedAfter(before);
        if (m_saving == Saving::Durable) {
            m_machine.syncDisks();
            m_users->observe(before);
        }
        runAndCut(40 + 8 * edits);
    }
}

void PowerCutCase::checkWhatIsLeft(const Cut &cut, const PairContents &left) const
{
    EXPECT_EQ(cut.oracle.lostIn(left), std::set<std::string>()) << "after the cut";
    if (m_saving == Saving::Durable) {
        EXPECT_EQ(damagedIn(left.local.visible), nothing);
        EXPECT_EQ(damagedIn(left.remote.visible), nothing);
    }
    if (cut.wasInSync) {
        EXPECT_EQ(differencesOf(left.local.visible, cut.awaited), nothing);
        EXPECT_EQ(differencesOf(left.remote.visible, cut.awaited), nothing);
    }
    if (m_users->manner() != Manner::Quiet)
        return;
    for (const std::string &path : broughtIn(cut.said)) {
        const auto awaited = cut.awaited.find(path);
        for (const RootContents *side : {&left.local, &left.remote}) {
            const auto found = side->visible.find(path);
            EXPECT_TRUE(found != side->visible.end() && awaited != cut.awaited.end()
                        && contentIn(found->second) == contentIn(awaited->second))
                << path << " was said to be brought over";
        }
    }
}

void PowerCutCase::checkEnd(const Cut &cut, const Ended &last) const
{
    EXPECT_TRUE(ShippedTern::foundNothingToDo(last)) << last.status << "\n" << last.output;
    const PairContents now = m_users->contents();
    EXPECT_EQ(cut.oracle.lostIn(now), std::set<std::string>());
    EXPECT_EQ(differencesOf(now.local.visible, now.remote.visible), nothing);
    if (m_saving == Saving::Durable) {
        EXPECT_EQ(damagedIn(now.local.visible), nothing);
        EXPECT_EQ(damagedIn(now.local.trash), nothing);
        EXPECT_EQ(damagedIn(now.remote.trash), nothing);
    }
    EXPECT_EQ(now.local.staging, std::set<std::string>());
    EXPECT_EQ(now.remote.staging, std::set<std::string>());
    if (endIsKnown()) {
        EXPECT_EQ(differencesOf(now.local.visible, cut.awaited), nothing);
    }
    EXPECT_EQ(m_tern->strangersByTheJournal(), nothing);
    EXPECT_EQ(complaintOfJournals(m_machine.places().state), "");
}

void PowerCutCase::check(const Cut &cut)
{
    m_machine.become(cut.remains);
    m_machine.start();
    checkWhatIsLeft(cut, m_users->contents());
    checkEnd(cut, m_tern->settle());
    m_machine.stop();
    ++m_checked;
}

void PowerCutCase::run()
{
    work();
    m_machine.stop();
    for (std::size_t i = 0; i < m_cuts.size(); ++i) {
        SCOPED_TRACE("cut " + std::to_string(i + 1) + " of " + std::to_string(m_cuts.size()));
        check(m_cuts[i]);
    }
}

TEST(RealPowerCut, AtAnyInstantLosesNothingAndTheNextRunFinishes)
{
    if (const auto obstacle = TracedRun::obstacle())
        GTEST_SKIP() << *obstacle;
    if (const auto obstacle = takeOwnMounts())
        GTEST_SKIP() << *obstacle;
    std::optional<DiskImages> images;
    try {
        images.emplace();
        for (const DiskKind kind : {DiskKind::Ext4, DiskKind::Xfs, DiskKind::Btrfs})
            Machine(*images, kind, Layout::ThreeDisks).start();
    } catch (const std::exception &error) {
        GTEST_SKIP() << error.what();
    }
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    std::array<std::uint64_t, 3> cuts = {};
    std::uint64_t failures = 0;
    while (const auto seed = effort.next()) {
        SCOPED_TRACE(repeating(*seed));
        PowerCutCase machine(*images, *seed);
        machine.run();
        cuts.at(*seed % cuts.size()) += machine.cuts();
        if (HasFailure()) {
            ++failures;
            break;
        }
    }
    for (const DiskKind kind : {DiskKind::Ext4, DiskKind::Xfs, DiskKind::Btrfs})
        std::cout << "soak: real-power-cuts-" << name(kind) << " "
                  << cuts.at(static_cast<std::size_t>(kind)) << "\n";
    std::cout << "soak: failures " << failures << std::endl;
}

} // namespace
} // namespace tern::test
