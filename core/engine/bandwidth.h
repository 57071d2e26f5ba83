#pragma once

#include "token_bucket.h"

#include "base/clock.h"
#include "base/result.h"
#include "base/stop_token.h"
#include "replica/content.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace tern {

/// Up is from the local to the remote side.
enum class Direction : std::uint8_t { Up, Down };

/// How a worker waits, injected so that tests take no time. Safe from any thread.
class Waiting {
public:
    virtual ~Waiting() = default;
    /// Waits until `changed` is notified, at most so long; no time: until it is notified. May
    /// return early.
    virtual void wait(std::unique_lock<std::mutex> &lock, std::condition_variable &changed,
                      std::optional<std::chrono::milliseconds> atMost) = 0;
};

class SystemWaiting final : public Waiting {
public:
    void wait(std::unique_lock<std::mutex> &lock, std::condition_variable &changed,
              std::optional<std::chrono::milliseconds> atMost) override;
};

/// Makes workers wait, so that not more bytes pass than allowed. One stands for all folders, and
/// one for each; what both let through may pass. Safe from any thread.
class BandwidthLimiter {
public:
    /// Both outlive it.
    BandwidthLimiter(const Clock &clock, Waiting &waiting) : m_clock(clock), m_waiting(waiting) {}

    /// Takes effect at once, for those who wait as well.
    void setLimits(const BandwidthLimits &limits);
    /// The most to move between two calls of pass(), so that it goes on evenly; at least 1.
    [[nodiscard]] std::uint64_t piece(Direction direction) const;
    /// Returns when so many bytes may go. Stopped at once when asked to.
    Result<void> pass(Direction direction, std::uint64_t bytes, const StopToken &stop);

private:
    Result<void> passSlice(Direction direction, std::uint64_t &bytes, const StopToken &stop);
    [[nodiscard]] TokenBucket &bucket(Direction direction);

    const Clock &m_clock;
    Waiting &m_waiting;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<TokenBucket, 2> m_buckets;
};

using BandwidthLimiters = std::vector<std::shared_ptr<BandwidthLimiter>>;

/// Content that is read no faster than all of `limiters` allow. What is a hole takes no time.
/// `content` and `limiters` outlive it. Stopped when `stop` ends a wait.
class PacedContent final : public Content {
public:
    PacedContent(Content &content, const BandwidthLimiters &limiters, Direction direction,
                 StopToken stop)
        : m_content(content), m_limiters(limiters), m_direction(direction), m_stop(std::move(stop))
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return m_content.size(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override;
    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        return m_content.nextData(offset);
    }
    Result<Entry> finish() override { return m_content.finish(); }

private:
    Content &m_content;
    const BandwidthLimiters &m_limiters;
    const Direction m_direction;
    const StopToken m_stop;
};

} // namespace tern
