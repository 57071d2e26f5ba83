#include "engine/qt_executor.h"

#include "support/in_child.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <optional>
#include <set>

#include <sys/resource.h>

namespace tern {
namespace {

using namespace std::chrono_literals;

/// A loop that runs until it is told to end, with an executor of three threads.
class QtExecutorTest : public ::testing::Test {
protected:
    void loopUntilEnded() { m_loop.exec(); }
    void end() { m_loop.exit(); }

    std::optional<QtExecutor> executor{std::in_place, 3};

private:
    QEventLoop m_loop;
};

TEST_F(QtExecutorTest, RunsTasksInTheOrderOfPostingAfterTheCallerReturned)
{
    std::vector<int> order;
    executor->post([&] {
        executor->post([&] {
            order.push_back(3);
            end();
        });
        order.push_back(1);
    });
    executor->post([&] { order.push_back(2); });
    EXPECT_TRUE(order.empty());
    loopUntilEnded();
    EXPECT_EQ(order, (std::vector{1, 2, 3}));
}

TEST_F(QtExecutorTest, BringsValuesOfWorkersBackToItsOwnThread)
{
    constexpr int works = 1000;
    const auto home = std::this_thread::get_id();
    std::set<int> values;
    for (int i = 0; i < works; ++i) {
        runThen(
            *executor,
            [i, home] {
                EXPECT_NE(std::this_thread::get_id(), home);
                return i;
            },
            [&, home](int value) {
                EXPECT_EQ(std::this_thread::get_id(), home);
                values.insert(value);
                if (values.size() == works)
                    end();
            });
    }
    loopUntilEnded();
    EXPECT_EQ(*values.rbegin(), works - 1);
}

TEST_F(QtExecutorTest, RunsAsManyWorksAtOnceAsItHasWorkersAndNoMore)
{
    std::latch together(executor->workers()); // opens only when all are there at once
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    int ended = 0;
    for (int i = 0; i < 12; ++i) {
        runThen(
            *executor,
            [&, i] {
                const int now = ++running;
                for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
                }
                if (i < executor->workers())
                    together.arrive_and_wait();
                return --running;
            },
            [&](int) {
                if (++ended == 12)
                    end();
            });
    }
    loopUntilEnded();
    EXPECT_EQ(most, executor->workers());
}

TEST_F(QtExecutorTest, WaitsForWhatBeganAndDropsTheRestWhenItEnds)
{
    std::latch begun(3);
    std::atomic<int> ended = 0;
    bool posted = false;
    const auto owned = std::make_shared<int>();
    for (int i = 0; i < 3; ++i) {
        executor->run([&] {
            begun.arrive_and_wait();
            executor->post([&] { posted = true; });
            ++ended;
        });
    }
    begun.wait();
    for (int i = 0; i < 10; ++i)
        executor->run([owned] {});
    executor.reset();
    EXPECT_EQ(ended, 3);
    EXPECT_EQ(owned.use_count(), 1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(posted);
}

/// Posts when it is let go of, as the last owner of a session may.
class PostsAtItsEnd {
public:
    PostsAtItsEnd(QtExecutor &executor, std::function<void()> last)
        : m_executor(executor), m_last(std::move(last))
    {
    }
    ~PostsAtItsEnd() { m_executor.post(m_last); }
    PostsAtItsEnd(const PostsAtItsEnd &) = delete;
    PostsAtItsEnd &operator=(const PostsAtItsEnd &) = delete;

private:
    QtExecutor &m_executor;
    std::function<void()> m_last;
};

TEST_F(QtExecutorTest, LetsGoOfWhatAWorkOwnedWithoutWaitingForTheNextOne)
{
    bool told = false;
    const auto tell = [&] {
        told = true;
        end();
    };
    executor->run([owned = std::make_shared<PostsAtItsEnd>(*executor, tell)] {});
    loopUntilEnded();
    EXPECT_TRUE(told);
}

TEST_F(QtExecutorTest, RunsDelayedTasksOnItsOwnThreadByDelay)
{
    std::vector<int> order;
    executor->postAfter(20ms, [&] {
        order.push_back(2);
        end();
    });
    executor->postAfter(0ms, [&] { order.push_back(1); });
    loopUntilEnded();
    EXPECT_EQ(order, (std::vector{1, 2}));
}

TEST_F(QtExecutorTest, WorksOnItsOwnThreadWhereTheUserMayStartNoMore)
{
    const bool well = test::holdsInChild([this] {
        const struct rlimit none = {0, 0};
        if (!test::becomeNobody() || ::setrlimit(RLIMIT_NPROC, &none) != 0)
            return false;
        std::vector<int> order;
        executor->run([&] { order.push_back(1); });
        executor->run([&] {
            order.push_back(2);
            end();
        });
        loopUntilEnded();
        return order == std::vector{1, 2};
    });
    EXPECT_TRUE(well);
}

} // namespace
} // namespace tern
