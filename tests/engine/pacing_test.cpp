#include "engine/engine.h"
#include "support/folder_pair.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

constexpr std::int64_t second = 1'000;
constexpr std::int64_t hour = 3'600 * second;
constexpr std::int64_t nanoseconds = 1'000'000; // in a millisecond
/// 2026-01-05, a Monday, 00:00, in milliseconds.
constexpr std::int64_t monday = 1'767'571'200LL * second;

/// The executor's time, and what workers waited.
class PacedClock final : public Clock {
public:
    explicit PacedClock(const ManualExecutor &executor) : m_executor(executor) {}
    [[nodiscard]] std::int64_t now() const override
    {
        return (begin + steadyMilliseconds()) * nanoseconds;
    }
    [[nodiscard]] std::int64_t steadyMilliseconds() const override
    {
        return m_executor.now() + waited;
    }

    std::int64_t begin = monday; ///< milliseconds
    std::int64_t waited = 0;     ///< milliseconds

private:
    const ManualExecutor &m_executor;
};

class Utc final : public TimeZone {
public:
    [[nodiscard]] std::int64_t offsetAt(std::int64_t /*seconds*/) const override { return 0; }
};

/// Waits take no time but the clock's.
class ClockWaiting final : public Waiting {
public:
    explicit ClockWaiting(PacedClock &clock) : m_clock(clock) {}
    void wait(std::unique_lock<std::mutex> &lock, std::condition_variable & /*changed*/,
              std::optional<std::chrono::milliseconds> atMost) override
    {
        m_clock.waited += atMost.value().count();
        if (!m_next || m_clock.waited < m_time)
            return;
        const auto next = std::exchange(m_next, nullptr);
        lock.unlock();
        next();
        lock.lock();
    }
    /// Once so many milliseconds were waited, in the middle of a wait.
    void after(std::int64_t milliseconds, std::function<void()> next)
    {
        m_time = milliseconds;
        m_next = std::move(next);
    }

private:
    PacedClock &m_clock;
    std::int64_t m_time = 0;
    std::function<void()> m_next;
};

class FakeSurroundings final : public Surroundings {
public:
    void watch(std::function<void()> changed) override
    {
        EXPECT_FALSE(m_changed) << "called once";
        m_changed = std::move(changed);
    }
    [[nodiscard]] SurroundingFacts facts() const override { return m_facts; }

    [[nodiscard]] bool isWatched() const { return m_changed != nullptr; }
    void become(const SurroundingFacts &facts)
    {
        m_facts = facts;
        if (m_changed)
            m_changed();
    }

private:
    SurroundingFacts m_facts;
    std::function<void()> m_changed;
};

/// An engine with one folder, its own time, and surroundings that the test makes up. It is Monday.
class Pacing : public testing::Test {
protected:
    void startAt(std::int64_t timeOfDay)
    {
        m_clock.begin = monday + timeOfDay;
        m_engine =
            std::make_unique<Engine>(EngineParts{m_posix, m_pair.executor, m_clock, m_pair.random,
                                                 (m_pair.base() / "state").string(), &m_parts},
                                     EngineOptions{});
        m_engine->setPace(m_common);
        m_engine->setFolders({settings()});
        m_pair.executor.runFor(second);
    }

    FolderSettings settings() const
    {
        SyncOptions options;
        options.pace = m_own;
        return {"lab", m_pair.local.path().string(), m_pair.remote.path().string(), options};
    }

    FolderStatus status() const { return m_engine->snapshot().folders.at(0); }

    /// What the daemon does for `tern sync`.
    RunResult runByHand(RunRequest request = {})
    {
        std::optional<RunResult> ended;
        m_engine->run("lab", std::move(request),
                      [&](Result<RunResult> result) { ended = std::move(result.value()); });
        EXPECT_TRUE(m_pair.executor.runUntil([&] { return ended.has_value(); }));
        return ended.value_or(RunResult());
    }

    void TearDown() override
    {
        if (!m_engine)
            return;
        bool stopped = false;
        m_engine->stop([&] { stopped = true; });
        EXPECT_TRUE(m_pair.executor.runUntil([&] { return stopped; }));
        m_engine.reset();
        m_pair.executor.runWhatIsQueued();
    }

    FolderPair m_pair;
    PosixFileSystem m_posix;
    PacedClock m_clock{m_pair.executor};
    Utc m_zone;
    ClockWaiting m_waiting{m_clock};
    FakeSurroundings m_surroundings;
    PaceParts m_parts{m_zone, m_waiting, &m_surroundings};
    PaceSettings m_common;
    PaceSettings m_own;
    std::unique_ptr<Engine> m_engine;
};

TEST_F(Pacing, AFolderWaitsAsTheTimetableSays)
{
    m_own.timetable = Timetable::parse("08:00 pause; 18:00 off").value();
    m_pair.local.write("a", "1");
    startAt(17 * hour);
    EXPECT_FALSE(m_pair.remote.has("a"));
    EXPECT_EQ(status().state, FolderState::Idle);
    ASSERT_TRUE(status().wait);
    EXPECT_EQ(*status().wait, (Wait{WaitReason::Timetable, (monday + 18 * hour) * nanoseconds}));
    m_pair.executor.runFor(hour - 2 * second);
    EXPECT_FALSE(m_pair.remote.has("a"));
    m_pair.executor.runFor(3 * second);
    EXPECT_EQ(m_pair.remote.read("a"), "1");
    EXPECT_FALSE(status().wait);
    EXPECT_EQ(status().state, FolderState::InSync);
    m_pair.executor.runFor(14 * hour);
    EXPECT_EQ(status().wait, (Wait{WaitReason::Timetable, (monday + 42 * hour) * nanoseconds}));
    EXPECT_EQ(status().state, FolderState::Idle) << "green says that somebody looks";
}

TEST_F(Pacing, ATimetableOfAllFoldersHoldsForEach)
{
    m_common.timetable = Timetable::parse("08:00 pause; 18:00 off").value();
    m_pair.local.write("a", "1");
    startAt(9 * hour);
    EXPECT_FALSE(m_pair.remote.has("a"));
    ASSERT_TRUE(status().wait);
    m_engine->setPace({});
    m_pair.executor.runFor(second);
    EXPECT_EQ(m_pair.remote.read("a"), "1");
}

TEST_F(Pacing, ASleepOverTheEndOfAPauseIsNoticed)
{
    m_own.timetable = Timetable::parse("08:00 pause; 18:00 off").value();
    startAt(9 * hour);
    ASSERT_TRUE(status().wait);
    m_clock.begin += 10 * hour; // no timer counts while the computer sleeps
    m_pair.executor.runFor(61 * second);
    EXPECT_FALSE(status().wait);
}

TEST_F(Pacing, AFolderWaitsOnAMeteredNetworkAndOnBattery)
{
    m_own.pauseOnMetered = true;
    m_common.pauseBelowPercent = 30;
    startAt(0);
    EXPECT_FALSE(status().wait) << "nothing is known yet";
    m_surroundings.become({true, false, {}});
    m_pair.local.save("a", "1");
    m_pair.executor.runFor(hour);
    EXPECT_FALSE(m_pair.remote.has("a"));
    EXPECT_EQ(status().wait, (Wait{WaitReason::MeteredNetwork, 0}));
    m_surroundings.become({true, true, 29});
    m_pair.executor.runFor(second);
    EXPECT_EQ(status().wait, (Wait{WaitReason::OnBattery, 0}));
    m_surroundings.become({false, true, 31});
    m_pair.executor.runFor(second);
    EXPECT_FALSE(status().wait);
    EXPECT_EQ(m_pair.remote.read("a"), "1");
}

TEST_F(Pacing, NobodyAsksForSurroundingsThatNoSettingNeeds)
{
    m_own.timetable = Timetable::parse("08:00 pause; 18:00 off").value();
    startAt(0);
    EXPECT_FALSE(m_surroundings.isWatched());
    m_own.pauseBelowPercent = PaceSettings::alwaysOnBattery;
    m_engine->setFolders({settings()});
    EXPECT_TRUE(m_surroundings.isWatched());
}

TEST_F(Pacing, WhoAsksByHandDoesNotWait)
{
    m_own.pauseOnMetered = true;
    m_own.largeFiles = LargeFileHours{10, {22 * 60, 6 * 60}, everyDay};
    m_own.bandwidth = {10'000, {}};
    m_surroundings.become({true, {}, {}});
    m_pair.local.write("a", std::string(100'000, 'x'));
    startAt(12 * hour);
    ASSERT_TRUE(status().wait);
    const RunResult result = runByHand();
    EXPECT_TRUE(result.summary.inSync);
    EXPECT_TRUE(m_pair.remote.has("a"));
    EXPECT_NEAR(static_cast<double>(m_clock.waited), 10'000, 500) << "limits hold all the same";
    EXPECT_TRUE(status().wait) << "the folder itself goes on waiting";
}

TEST_F(Pacing, WhoAsksByHandMaySetTheLimit)
{
    m_own.bandwidth = {1'000, 1'000};
    m_common.bandwidth = {1'000, 1'000};
    m_common.timetable = Timetable::parse("00:00 pause").value();
    m_pair.local.write("a", std::string(1'000'000, 'x'));
    startAt(0);
    RunRequest request;
    request.bandwidth = BandwidthLimits{100'000, {}};
    EXPECT_TRUE(runByHand(std::move(request)).summary.inSync);
    EXPECT_NEAR(static_cast<double>(m_clock.waited), 10'000, 500);
}

TEST_F(Pacing, BothLimitsHold)
{
    m_own.bandwidth = {100'000, 10'000};
    m_common.bandwidth = {10'000, 100'000};
    m_pair.local.write("up", std::string(50'000, 'x'));
    startAt(0);
    EXPECT_TRUE(m_pair.remote.has("up"));
    EXPECT_NEAR(static_cast<double>(m_clock.waited), 5'000, 300);
    m_pair.remote.save("down", std::string(50'000, 'x'));
    m_engine->pause("lab", 0);
    m_engine->resume("lab");
    m_pair.executor.runFor(second);
    EXPECT_TRUE(m_pair.local.has("down"));
    EXPECT_NEAR(static_cast<double>(m_clock.waited), 10'000, 600);
}

TEST_F(Pacing, ANewLimitHoldsInTheMiddleOfAFile)
{
    m_own.bandwidth = {10'000, {}};
    m_pair.local.write("a", std::string(1'000'000, 'x'));
    m_waiting.after(10'000, [&] {
        m_own.bandwidth = {};
        m_engine->setFolders({settings()});
    });
    startAt(0);
    EXPECT_TRUE(m_pair.remote.has("a"));
    EXPECT_NEAR(static_cast<double>(m_clock.waited), 10'000, 200);
}

TEST_F(Pacing, ARunThatIsGoingOnEndsWhenAPauseBegins)
{
    m_own.pauseOnMetered = true;
    m_own.bandwidth = {10'000, {}};
    m_pair.local.write("a", std::string(1'000'000, 'x'));
    m_waiting.after(0, [&] {
        m_surroundings.become({true, {}, {}});
        m_pair.executor.step(); // what was posted: here the control thread is the worker's
    });
    startAt(0);
    EXPECT_FALSE(m_pair.remote.has("a"));
    EXPECT_LE(m_clock.waited, 1'000) << "it did not end at once";
    EXPECT_EQ(status().wait, (Wait{WaitReason::MeteredNetwork, 0}));
    EXPECT_FALSE(status().failure);
    m_own.bandwidth = {};
    m_engine->setFolders({settings()});
    m_surroundings.become({false, {}, {}});
    m_pair.executor.runFor(second);
    EXPECT_TRUE(m_pair.remote.has("a"));
}

class LargeFiles : public Pacing {
protected:
    LargeFiles() { m_own.largeFiles = LargeFileHours{1'000, {22 * 60, 6 * 60}, everyDay}; }

    const std::string m_large = std::string(1'001, 'x');
};

TEST_F(LargeFiles, WaitForTheirHoursWhileSmallOnesGo)
{
    m_pair.local.write("dataset/large", m_large);
    m_pair.local.write("dataset/small", std::string(1'000, 'x'));
    m_pair.remote.write("larger", m_large + m_large);
    startAt(12 * hour);
    EXPECT_TRUE(m_pair.remote.has("dataset/small"));
    EXPECT_FALSE(m_pair.remote.has("dataset/large"));
    EXPECT_FALSE(m_pair.local.has("larger"));
    EXPECT_FALSE(status().wait);
    EXPECT_EQ(status().state, FolderState::Idle) << "not all is in sync";
    EXPECT_EQ(status().largeFiles,
              (LargeFilesWait{{2, 3'003}, 1'000, (monday + 22 * hour) * nanoseconds}));
    m_pair.executor.runFor(10 * hour - 10 * second);
    EXPECT_FALSE(m_pair.remote.has("dataset/large"));
    m_pair.executor.runFor(20 * second);
    EXPECT_EQ(m_pair.remote.read("dataset/large"), m_large);
    EXPECT_EQ(m_pair.local.read("larger"), m_large + m_large);
    EXPECT_FALSE(status().largeFiles);
    EXPECT_EQ(status().state, FolderState::InSync);
}

TEST_F(LargeFiles, ALookElsewhereDoesNotForgetThem)
{
    m_pair.local.write("large", m_large);
    startAt(12 * hour);
    ASSERT_TRUE(status().largeFiles);
    m_pair.local.save("b", "1");
    ASSERT_TRUE(m_pair.executor.waitForPost());
    m_pair.executor.runFor(second);
    ASSERT_TRUE(m_pair.remote.has("b"));
    ASSERT_TRUE(status().largeFiles);
    EXPECT_EQ(status().largeFiles->files, (Tally{1, 1'001}));
    EXPECT_EQ(status().state, FolderState::Idle);
}

TEST_F(LargeFiles, OneThatIsDeletedWaitsNoMore)
{
    m_pair.local.write("large", m_large);
    startAt(12 * hour);
    ASSERT_TRUE(status().largeFiles);
    m_pair.local.remove("large");
    ASSERT_TRUE(m_pair.executor.waitForPost());
    m_pair.executor.runFor(second);
    EXPECT_FALSE(status().largeFiles);
    EXPECT_EQ(status().state, FolderState::InSync);
}

TEST_F(LargeFiles, ARenameCarriesNoContentAndGoesAtOnce)
{
    m_pair.local.write("large", m_large);
    startAt(23 * hour);
    ASSERT_TRUE(m_pair.remote.has("large"));
    m_pair.executor.runFor(12 * hour);
    m_engine->pause("lab", 0);
    m_pair.local.rename("large", "renamed");
    m_engine->resume("lab");
    m_pair.executor.runFor(second);
    EXPECT_TRUE(m_pair.remote.has("renamed"));
    EXPECT_FALSE(status().largeFiles);
    EXPECT_EQ(status().state, FolderState::InSync);
}

TEST_F(LargeFiles, ARenamedAndEditedOneKeepsItsOldPlaceUntilThen)
{
    m_pair.local.write("large", m_large);
    startAt(23 * hour);
    m_pair.executor.runFor(12 * hour);
    m_engine->pause("lab", 0);
    m_pair.local.rename("large", "renamed");
    m_pair.local.write("renamed", m_large + "more");
    m_engine->resume("lab");
    m_pair.executor.runFor(second);
    EXPECT_EQ(m_pair.remote.tree(), (std::map<std::string, std::string>{{"large", m_large}}));
    m_pair.executor.runFor(12 * hour);
    EXPECT_EQ(m_pair.remote.tree(),
              (std::map<std::string, std::string>{{"renamed", m_large + "more"}}));
}

TEST_F(LargeFiles, BothVersionsOfAConflictWaitTogether)
{
    m_pair.local.write("a", "agreed");
    m_own.bandwidth = {};
    startAt(12 * hour);
    m_engine->pause("lab", 0);
    m_pair.local.write("a", "small and new");
    m_pair.remote.write("a", m_large);
    FolderSettings both = settings();
    both.options.conflicts = ConflictPolicy::Both;
    m_engine->setFolders({both});
    m_engine->resume("lab");
    m_pair.executor.runFor(second);
    EXPECT_EQ(m_pair.local.read("a"), "small and new");
    EXPECT_EQ(m_pair.remote.read("a"), m_large);
    EXPECT_TRUE(m_pair.remote.trash().empty());
    ASSERT_TRUE(status().largeFiles);
    m_pair.executor.runFor(12 * hour);
    EXPECT_EQ(m_pair.local.tree(), m_pair.remote.tree());
    EXPECT_EQ(m_pair.local.tree().size(), 2U);
    EXPECT_FALSE(status().largeFiles);
}

TEST_F(LargeFiles, ARunThatIsGoingOnEndsWithTheirHours)
{
    m_own.bandwidth = {1'000, {}};
    m_pair.local.write("large", std::string(100'000, 'x'));
    m_waiting.after(60 * second, [&] {
        m_own.bandwidth = {2'000, {}}; // looks at the time, as an alarm would
        m_engine->setFolders({settings()});
        m_pair.executor.step();
    });
    startAt(6 * hour - 59 * second);
    EXPECT_FALSE(m_pair.remote.has("large"));
    m_pair.executor.runFor(2 * 60 * second);
    EXPECT_FALSE(m_pair.remote.has("large"));
    ASSERT_TRUE(status().largeFiles);
    EXPECT_EQ(status().largeFiles->until, (monday + 22 * hour) * nanoseconds);
}

} // namespace
} // namespace tern::test
