// The program is killed with SIGKILL at random instants of its work, again and again, and started
// again: nothing that a user wrote is lost, and it finishes the work by itself.

#include "workload.h"

#include "support/effort.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <iostream>

namespace tern::test {
namespace {

constexpr std::uint64_t killsOfASeed = 4;
constexpr std::uint64_t defaultSeeds = 25;
const std::vector<std::string> nothing;

std::string repeating(std::uint64_t seed)
{
    return "to repeat: TERN_SEED=" + std::to_string(seed) + " " + TERN_TEST_PROGRAMS + "/kill_test";
}

/// One pair, whose Tern does not live long.
class KillCase {
public:
    explicit KillCase(std::uint64_t seed)
        : m_tern({m_folder / "local", m_folder / "remote", m_folder / "state", m_folder / "home"}),
          m_users(m_tern.places(), static_cast<Manner>(seed % 3), seed)
    {
    }

    void run();
    [[nodiscard]] std::uint64_t kills() const { return m_kills; }

private:
    Command someCommand();
    std::vector<Interruption> someInterruptions(std::uint64_t work);
    void runAndKill(std::uint64_t work);
    void checkAfterKill();
    void settleAndCheck();

    TempFolder m_folder;
    ShippedTern m_tern;
    Workload m_users;
    std::map<std::string, Word> m_awaited;
    std::uint64_t m_kills = 0;
    bool m_isConfigured = false;
};

/// What does not end by itself is killed at the latest when it rests.
Command KillCase::someCommand()
{
    switch (m_users.pick(8)) {
    case 0: return m_tern.syncCommand({"--watch", "--max-delete", "off"});
    case 1:
        if (!m_isConfigured) {
            const PairPlaces &places = m_tern.places();
            const Ended ended = m_tern.run({"init", places.local, places.remote, "--name", "pair"});
            EXPECT_EQ(ended.status, 0) << ended.output;
            m_isConfigured = true;
        }
        return m_tern.command({"daemon"});
    case 2: return m_tern.syncCommand({"--max-delete", "off", "--conflict", "newest"});
    case 3: return m_tern.syncCommand({"--max-delete", "off", "--conflict", "both"});
    default: return m_tern.syncCommand({"--max-delete", "off"});
    }
}

std::vector<Interruption> KillCase::someInterruptions(std::uint64_t work)
{
    const auto instant = [&](std::uint64_t first) {
        const bool within = m_users.pick(2) == 0;
        const auto after = std::chrono::microseconds(within ? m_users.pick(2000) : 0);
        return Instant{first + m_users.pick(work), after};
    };
    std::vector<Interruption> all;
    const Instant end = instant(1);
    if (m_users.manner() != Manner::Quiet) {
        for (std::uint64_t i = m_users.pick(30); i > 0; --i) {
            const Instant edit{1 + m_users.pick(end.call), {}};
            all.push_back({edit, [this] {
                               m_users.act(Saving::Plain);
                               return Then::GoOn;
                           }});
        }
        std::sort(all.begin(), all.end(), [](const Interruption &a, const Interruption &b) {
            return a.when.call < b.when.call;
        });
    }
    all.push_back({end, [] { return Then::Kill; }});
    return all;
}

void KillCase::runAndKill(std::uint64_t work)
{
    TracedRun tern(someCommand());
    const Ended ended = tern.run(someInterruptions(work));
    if (ended.signal == SIGKILL) {
        ++m_kills;
    } else {
        EXPECT_TRUE(ended.status == 0 || ended.status == 1) << ended.output;
    }
    checkAfterKill();
}

void KillCase::checkAfterKill()
{
    const PairContents now = m_users.contents();
    EXPECT_EQ(m_users.lostIn(now), std::set<std::string>()) << "after the kill";
    EXPECT_EQ(m_users.unseenIn(now), std::set<std::string>()) << "after the kill";
    m_users.observe(now);
    EXPECT_EQ(damagedIn(now.local.visible), nothing);
    EXPECT_EQ(damagedIn(now.remote.visible), nothing);
    if (m_users.manner() == Manner::Quiet) {
        EXPECT_EQ(differencesOf(awaitedAfter(now), m_awaited), nothing);
    }
}

void KillCase::settleAndCheck()
{
    const Ended last = m_tern.settle();
    EXPECT_TRUE(ShippedTern::foundNothingToDo(last)) << last.status << "\n" << last.output;
    const PairContents now = m_users.contents();
    EXPECT_EQ(m_users.lostIn(now), std::set<std::string>());
    EXPECT_EQ(m_users.unseenIn(now), std::set<std::string>());
    EXPECT_EQ(differencesOf(now.local.visible, now.remote.visible), nothing);
    EXPECT_EQ(now.local.staging, std::set<std::string>());
    EXPECT_EQ(now.remote.staging, std::set<std::string>());
    EXPECT_EQ(damagedIn(now.local.visible), nothing);
    EXPECT_EQ(damagedIn(now.local.trash), nothing);
    EXPECT_EQ(damagedIn(now.remote.trash), nothing);
    EXPECT_EQ(m_tern.strangersByTheJournal(), nothing);
    if (m_users.manner() == Manner::Quiet) {
        EXPECT_EQ(differencesOf(now.local.visible, m_awaited), nothing);
    }
}

void KillCase::run()
{
    constexpr int mostRounds = 20;
    if (m_users.pick(4) != 0) { // else the first run of all is killed, which has no agreement yet
        m_users.edit(Saving::Plain);
        const Ended first = m_tern.settle();
        ASSERT_TRUE(ShippedTern::foundNothingToDo(first)) << first.output;
    }
    for (int round = 0; round < mostRounds && m_kills < killsOfASeed; ++round) {
        const std::uint64_t work = 40 + 8 * m_users.edit(Saving::Plain);
        const PairContents before = m_users.contents();
        m_users.observe(before);
        m_awaited = awaitedAfter(before);
        for (std::uint64_t again = 1 + m_users.pick(3); again > 0; --again)
            runAndKill(work);
        settleAndCheck();
        if (testing::Test::HasFailure())
            return;
    }
}

TEST(Kill, AtAnyInstantLosesNothingAndTheNextRunFinishes)
{
    if (const auto obstacle = TracedRun::obstacle())
        GTEST_SKIP() << *obstacle;
    Effort effort = Effort::fromEnvironment(defaultSeeds);
    std::uint64_t kills = 0;
    std::uint64_t failures = 0;
    while (const auto seed = effort.next()) {
        SCOPED_TRACE(repeating(*seed));
        KillCase pair(*seed);
        pair.run();
        kills += pair.kills();
        if (HasFailure()) {
            ++failures;
            break;
        }
    }
    std::cout << "soak: sigkills " << kills << "\nsoak: failures " << failures << std::endl;
}

} // namespace
} // namespace tern::test
