#include "engine/step.h"

#include "support/memory_replica.h"
#include "support/test_clock.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

constexpr std::int64_t second = 1'000'000'000;

/// A step that has read `a` on a stick with times of two seconds, and has written it elsewhere.
class Settling : public testing::Test {
protected:
    Settling()
    {
        MemoryManners coarse;
        coarse.timeStep = 2 * second;
        coarse.noticesWriters = false;
        m_stick.folder = std::make_shared<MemoryFolder>(clock, coarse);
        m_disk.folder = std::make_shared<MemoryFolder>(clock);
        stick = makeMemoryReplica(m_stick, {Side::Local, "device", 16, 0, {}});
        disk = makeMemoryReplica(m_disk, {Side::Remote, "device", 16, 0, {}});
        step.action.path = RelPath::parse("a").value();
        step.action.side = Side::Remote;
    }

    [[nodiscard]] Entry readFromStick() const
    {
        const Entry seen = stick->look(step.action.path)->value();
        const auto content = stick->read(step.action.path, seen);
        return (*content)->finish().value();
    }
    MemoryFolder &stickFolder() { return *m_stick.folder; }

    TestClock clock;
    std::unique_ptr<Replica> stick;
    std::unique_ptr<Replica> disk;
    Step step;

private:
    MemoryPlace m_stick;
    MemoryPlace m_disk;
};

TEST_F(Settling, AnEditOfTheSameSizeInTheTickOfItsReadingIsNotSettledAway)
{
    stickFolder().write("a", "1111");
    const std::int64_t begun = clock.now();
    step.counterpart = readFromStick();
    step.applied = Applied{step.counterpart, {}};
    stickFolder().write("a", "2222");
    clock.time += 10 * second;
    ASSERT_TRUE(settleStep({*stick, *disk}, step, begun));
    EXPECT_FALSE(step.counterpart->token.settled);
}

TEST_F(Settling, ARecentChangeOfAnOldFileSettlesOnceItsTickIsOver)
{
    stickFolder().write("a", "1111");
    clock.time += 10 * second;
    stickFolder().rename("a", "b");
    stickFolder().rename("b", "a");
    const std::int64_t begun = clock.now();
    step.counterpart = readFromStick();
    step.applied = Applied{step.counterpart, {}};
    ASSERT_FALSE(step.counterpart->token.settled);
    EXPECT_FALSE(settleStep({*stick, *disk}, step, begun));
    clock.time += 10 * second;
    EXPECT_TRUE(settleStep({*stick, *disk}, step, begun));
    EXPECT_TRUE(step.counterpart->token.settled);
}

} // namespace
} // namespace tern::test
