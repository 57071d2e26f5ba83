#include "engine/bandwidth.h"

#include "support/memory_content.h"
#include "support/test_clock.h"

#include <gtest/gtest.h>

#include <semaphore>
#include <thread>

namespace tern {
namespace {

using test::TestClock;

/// Lets the clock do the waiting.
class ClockWaiting final : public Waiting {
public:
    explicit ClockWaiting(TestClock &clock) : m_clock(clock) {}
    void wait(std::unique_lock<std::mutex> & /*lock*/, std::condition_variable & /*changed*/,
              std::optional<std::chrono::milliseconds> atMost) override
    {
        ASSERT_TRUE(atMost) << "nobody else could end this wait";
        m_clock.steady += atMost->count();
        ++waits;
    }

    int waits = 0;

private:
    TestClock &m_clock;
};

/// Waits until it is told, however long; tells that it does.
class EndlessWaiting final : public Waiting {
public:
    void wait(std::unique_lock<std::mutex> &lock, std::condition_variable &changed,
              std::optional<std::chrono::milliseconds> /*atMost*/) override
    {
        waiting.release();
        changed.wait(lock);
    }

    std::counting_semaphore<> waiting{0};
};

class Limiter : public testing::Test {
protected:
    TestClock m_clock;
    ClockWaiting m_waiting{m_clock};
    BandwidthLimiter m_limiter{m_clock, m_waiting};
    StopSource m_stop;
};

TEST_F(Limiter, WithoutLimitsNothingWaits)
{
    ASSERT_TRUE(m_limiter.pass(Direction::Up, 1ULL << 40U, m_stop.get_token()));
    EXPECT_EQ(m_waiting.waits, 0);
}

TEST_F(Limiter, LetsNoMoreThroughThanTheRate)
{
    m_limiter.setLimits({1'000'000, 50'000});
    ASSERT_TRUE(m_limiter.pass(Direction::Up, 10'000'000, m_stop.get_token()));
    EXPECT_GE(m_clock.steady, 9'800);
    EXPECT_LE(m_clock.steady, 10'000);
    m_clock.steady = 0;
    ASSERT_TRUE(m_limiter.pass(Direction::Down, 500'000, m_stop.get_token()));
    EXPECT_GE(m_clock.steady, 9'800);
    EXPECT_LE(m_clock.steady, 10'000);
}

TEST_F(Limiter, KeepsTheRateWhateverThePieces)
{
    m_limiter.setLimits({1'000'000, {}});
    for (const std::uint64_t piece :
         {std::uint64_t{1}, std::uint64_t{999}, std::uint64_t{65'536}, std::uint64_t{1'000'000}}) {
        const std::int64_t begun = m_clock.steady;
        for (std::uint64_t done = 0; done < 1'000'000; done += piece)
            ASSERT_TRUE(m_limiter.pass(Direction::Up, piece, m_stop.get_token()));
        EXPECT_NEAR(static_cast<double>(m_clock.steady - begun), 1000, 140) << piece;
    }
}

TEST_F(Limiter, WhatWasNotUsedIsNotSavedUp)
{
    m_limiter.setLimits({1'000'000, {}});
    m_clock.steady += 3'600'000;
    const std::int64_t begun = m_clock.steady;
    ASSERT_TRUE(m_limiter.pass(Direction::Up, 1'000'000, m_stop.get_token()));
    EXPECT_GE(m_clock.steady - begun, 800);
}

TEST_F(Limiter, DirectionsDoNotShare)
{
    m_limiter.setLimits({1'000, {}});
    ASSERT_TRUE(m_limiter.pass(Direction::Down, 1ULL << 40U, m_stop.get_token()));
    EXPECT_EQ(m_waiting.waits, 0);
}

TEST_F(Limiter, ANewLimitHoldsForWhatComesNext)
{
    m_limiter.setLimits({1'000, {}});
    ASSERT_TRUE(m_limiter.pass(Direction::Up, 2'000, m_stop.get_token()));
    EXPECT_GE(m_clock.steady, 1'800);
    m_limiter.setLimits({1'000'000, {}});
    const std::int64_t begun = m_clock.steady;
    ASSERT_TRUE(m_limiter.pass(Direction::Up, 1'000'000, m_stop.get_token()));
    EXPECT_LE(m_clock.steady - begun, 1'100);
}

TEST_F(Limiter, AStopEndsItBeforeAnythingPassed)
{
    m_limiter.setLimits({1'000, {}});
    m_stop.request_stop();
    const Result<void> passed = m_limiter.pass(Direction::Up, 1, m_stop.get_token());
    ASSERT_FALSE(passed);
    EXPECT_EQ(passed.error().code, ErrorCode::Stopped);
}

class Paced : public Limiter {
protected:
    /// Copies as a replica does it; tells the largest piece.
    Result<std::uint64_t> copy(Content &content)
    {
        std::vector<std::byte> buffer(1U << 20U);
        std::uint64_t largest = 0;
        for (std::uint64_t offset = 0; offset < content.size();) {
            TERN_TRY(offset, content.nextData(offset));
            if (offset == content.size())
                break;
            TERN_TRY(const std::size_t count, content.read(offset, buffer));
            if (count == 0)
                break;
            largest = std::max<std::uint64_t>(largest, count);
            offset += count;
        }
        return largest;
    }

    std::shared_ptr<BandwidthLimiter> limiter(const BandwidthLimits &limits)
    {
        auto made = std::make_shared<BandwidthLimiter>(m_clock, m_waiting);
        made->setLimits(limits);
        return made;
    }
};

TEST_F(Paced, ContentComesAsFastAsTheSlowestLimitAllows)
{
    test::MemoryContent file(std::string(2'000'000, 'x'));
    const BandwidthLimiters both = {limiter({1'000'000, {}}), limiter({500'000, {}})};
    PacedContent paced(file, both, Direction::Up, m_stop.get_token());
    ASSERT_TRUE(copy(paced));
    EXPECT_EQ(file.bytesRead, 2'000'000U);
    EXPECT_NEAR(static_cast<double>(m_clock.steady), 4'000, 200);
    test::MemoryContent back(std::string(2'000'000, 'x'));
    PacedContent down(back, both, Direction::Down, m_stop.get_token());
    m_clock.steady = 0;
    ASSERT_TRUE(copy(down));
    EXPECT_EQ(m_clock.steady, 0);
}

TEST_F(Paced, ContentComesInPiecesThatTakeNoLongTime)
{
    test::MemoryContent file(std::string(2'000'000, 'x'));
    const BandwidthLimiters slow = {limiter({100'000, {}})};
    PacedContent paced(file, slow, Direction::Up, m_stop.get_token());
    EXPECT_EQ(copy(paced).value(), 10'000U);
    PacedContent unlimited(file, slow, Direction::Down, m_stop.get_token());
    EXPECT_EQ(copy(unlimited).value(), 1U << 20U);
}

TEST_F(Paced, HolesTakeNoTime)
{
    test::MemoryContent file(std::string(50'000'000, '\0'));
    file.holes = {{1'000, 50'000'000}};
    const BandwidthLimiters slow = {limiter({1'000'000, {}})};
    PacedContent paced(file, slow, Direction::Up, m_stop.get_token());
    ASSERT_TRUE(copy(paced));
    EXPECT_LE(m_clock.steady, 100);
}

TEST_F(Paced, AStopComesOutOfRead)
{
    test::MemoryContent file("words");
    const BandwidthLimiters slow = {limiter({1'000, {}})};
    PacedContent paced(file, slow, Direction::Up, m_stop.get_token());
    m_stop.request_stop();
    std::array<std::byte, 8> buffer = {};
    const auto count = paced.read(0, buffer);
    ASSERT_FALSE(count);
    EXPECT_EQ(count.error().code, ErrorCode::Stopped);
}

/// With a clock that stands still and a wait that never ends by itself.
class WaitingWorker : public testing::Test {
protected:
    void SetUp() override
    {
        m_limiter.setLimits({1'000, {}});
        m_worker = std::thread(
            [this] { m_result = m_limiter.pass(Direction::Up, 1'000'000, m_stop.get_token()); });
        m_waiting.waiting.acquire();
    }

    TestClock m_clock;
    EndlessWaiting m_waiting;
    BandwidthLimiter m_limiter{m_clock, m_waiting};
    StopSource m_stop;
    std::thread m_worker;
    Result<void> m_result;
};

TEST_F(WaitingWorker, IsWokenByAStop)
{
    m_stop.request_stop();
    m_worker.join();
    ASSERT_FALSE(m_result);
    EXPECT_EQ(m_result.error().code, ErrorCode::Stopped);
}

TEST_F(WaitingWorker, IsWokenByANewLimit)
{
    m_limiter.setLimits({});
    m_worker.join();
    EXPECT_TRUE(m_result);
}

TEST_F(WaitingWorker, LeavesItsPlaceToOthersWhenItIsStopped)
{
    std::thread second([this] {
        StopSource never;
        EXPECT_TRUE(m_limiter.pass(Direction::Up, 100, never.get_token()));
    });
    m_waiting.waiting.acquire();
    m_clock.steady += 1'000; // now the first in line may pass, but nobody told it
    m_stop.request_stop();
    m_worker.join();
    EXPECT_FALSE(m_result);
    second.join();
}

TEST(SystemWaiting, EndsWhenItIsTold)
{
    SystemWaiting waiting;
    std::mutex mutex;
    std::condition_variable changed;
    bool begun = false;
    std::thread other([&] {
        for (bool over = false; !over;) {
            const std::lock_guard lock(mutex);
            over = begun;
            changed.notify_all();
        }
    });
    {
        std::unique_lock lock(mutex);
        begun = true;
        waiting.wait(lock, changed, std::chrono::hours(10));
    }
    other.join();
    SUCCEED();
}

/// Workers that each move a file through one bucket, on a clock of their own.
struct Mover {
    std::uint64_t left;
    std::uint64_t moved = 0;
    std::int64_t finished = -1;
    std::optional<TokenBucket::Ticket> ticket = {};
    std::uint64_t asked = 0;
};

void moveAll(TokenBucket &bucket, std::vector<Mover> &movers, std::int64_t from, std::int64_t until)
{
    for (std::int64_t now = from; now < until; ++now) {
        for (bool moved = true; moved;) {
            moved = false;
            for (Mover &mover : movers) {
                if (!mover.ticket && mover.left > 0) {
                    mover.asked = std::min(mover.left, bucket.slice());
                    mover.ticket = bucket.enter(mover.asked);
                }
                if (!mover.ticket || bucket.tryToPass(*mover.ticket, now) != 0)
                    continue;
                moved = true;
                mover.ticket.reset();
                mover.left -= mover.asked;
                mover.moved += mover.asked;
                mover.finished = now;
            }
        }
    }
}

TEST(TokenBucket, WorkersComeOnEqually)
{
    TokenBucket bucket(1'000'000);
    std::vector<Mover> movers(7, Mover{100'000'000});
    moveAll(bucket, movers, 0, 20'000);
    std::uint64_t sum = 0;
    for (const Mover &mover : movers) {
        EXPECT_NEAR(static_cast<double>(mover.moved), 20'000'000.0 / 7, 140'000);
        sum += mover.moved;
    }
    EXPECT_NEAR(static_cast<double>(sum), 20'000'000, 200'000);
}

TEST(TokenBucket, ASmallFileDoesNotWaitForALargeOne)
{
    TokenBucket bucket(1'000'000);
    std::vector<Mover> large = {Mover{1'000'000'000}, Mover{1'000'000'000}, Mover{1'000'000'000}};
    moveAll(bucket, large, 0, 5'000);
    large.push_back(Mover{10'000});
    moveAll(bucket, large, 5'000, 10'000);
    EXPECT_EQ(large.back().left, 0U);
    EXPECT_LE(large.back().finished, 5'400) << "more than a slice of each of the others";
}

TEST(TokenBucket, ASlowRateHasSmallSlices)
{
    EXPECT_EQ(TokenBucket(1'000).slice(), 100U);
    EXPECT_EQ(TokenBucket(1'000'000'000).slice(), 65'536U);
}

TEST(TokenBucket, ALowerRateDoesNotAskForOldDebts)
{
    TokenBucket bucket(1'000'000);
    (void)bucket.tryToPass(bucket.enter(65'536), 0);
    bucket.setRate(1'000, 0);
    const auto ticket = bucket.enter(100);
    EXPECT_LE(bucket.tryToPass(ticket, 0).value(), 100);
}

TEST(TokenBucket, AHigherRateEndsAWaitEarlier)
{
    TokenBucket bucket(1'000);
    (void)bucket.tryToPass(bucket.enter(100), 0);
    const auto ticket = bucket.enter(100);
    EXPECT_EQ(bucket.tryToPass(ticket, 0), 100);
    bucket.setRate(100'000, 0);
    EXPECT_EQ(bucket.tryToPass(ticket, 0), 1);
    EXPECT_EQ(bucket.tryToPass(ticket, 1), 0);
}

} // namespace
} // namespace tern
