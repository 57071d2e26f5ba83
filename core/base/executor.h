#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace tern {

/// Where work runs, injected: threads in the product, one thread and a seed in a simulation.
/// All three calls may be made from any thread.
class Executor {
public:
    virtual ~Executor() = default;
    /// Runs `work` on a worker. Work may block. Order among works is not promised.
    virtual void run(std::function<void()> work) = 0;
    /// Runs `task` on the control thread, after the caller returns, in the order of posting.
    virtual void post(std::function<void()> task) = 0;
    /// Runs `task` on the control thread, no earlier than after `delay`.
    virtual void postAfter(std::chrono::milliseconds delay, std::function<void()> task) = 0;
    /// How many works may run at once; at least 1.
    [[nodiscard]] virtual int workers() const = 0;
};

/// Runs `work` on a worker and hands its value to `then` on the control thread.
template <class Work, class Then>
void runThen(Executor &executor, Work work, Then then)
{
    executor.run([&executor, work = std::move(work), then = std::move(then)]() mutable {
        auto value = std::make_shared<decltype(work())>(work());
        executor.post([value, then = std::move(then)]() mutable { then(std::move(*value)); });
    });
}

} // namespace tern
