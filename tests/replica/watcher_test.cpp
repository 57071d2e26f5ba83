#include "replica/folder/watcher.h"

#include "replica/folder/watch_tree.h"
#include "support/work_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <set>

namespace tern::test {
namespace {

using testing::ElementsAre;

RelPath path(std::string_view bytes)
{
    return RelPath::parse(bytes).value();
}

/// Collects hints, and waits for the one that is expected.
class Hints {
public:
    [[nodiscard]] WatchHint function()
    {
        return [this](const RelPath &hint) {
            const std::scoped_lock lock(m_mutex);
            m_seen.insert(hint);
            m_came.notify_all();
        };
    }
    /// True when `at`, or a directory above it, was hinted at.
    [[nodiscard]] bool waitFor(std::string_view at)
    {
        std::unique_lock lock(m_mutex);
        return m_came.wait_for(lock, std::chrono::seconds(30), [&] {
            for (const RelPath &hint : m_seen) {
                if (!hint.isRoot() && hint.contains(path(at)))
                    return true;
            }
            return false;
        });
    }
    /// True when the root was hinted at.
    [[nodiscard]] bool waitForEverything()
    {
        std::unique_lock lock(m_mutex);
        return m_came.wait_for(lock, std::chrono::seconds(30),
                               [&] { return m_seen.contains(RelPath()); });
    }
    void clear()
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.clear();
    }
    [[nodiscard]] std::set<RelPath> seen()
    {
        const std::scoped_lock lock(m_mutex);
        return m_seen;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::set<RelPath> m_seen;
};

class WatchedFolder : public testing::Test {
protected:
    void begin(const InotifyOptions &options = {})
    {
        watcher = watchWithInotify(folder.path(), hints.function(), options).value();
    }
    WorkFolder folder;
    Hints hints;
    std::unique_ptr<Watcher> watcher;
};

TEST_F(WatchedFolder, HintsAtWhatIsMadeEditedRenamedAndRemoved)
{
    folder.write("d/old", "x");
    begin();
    EXPECT_EQ(watcher->report().watched, 2U);
    EXPECT_TRUE(watcher->report().events);
    folder.write("d/new", "x");
    EXPECT_TRUE(hints.waitFor("d/new"));
    hints.clear();
    folder.write("d/old", "edited");
    EXPECT_TRUE(hints.waitFor("d/old"));
    hints.clear();
    folder.rename("d/old", "d/renamed");
    EXPECT_TRUE(hints.waitFor("d/old"));
    EXPECT_TRUE(hints.waitFor("d/renamed"));
    hints.clear();
    folder.remove("d/renamed");
    EXPECT_TRUE(hints.waitFor("d/renamed"));
    hints.clear();
    folder.setModified("d/new", 5);
    EXPECT_TRUE(hints.waitFor("d/new"));
}

TEST_F(WatchedFolder, WatchesNewNestedDirectories)
{
    begin();
    folder.write("a/b/c/first", "x");
    EXPECT_TRUE(hints.waitFor("a/b/c/first"));
    // Once a hint has come for what is made in it, the directory is watched.
    for (int i = 0; i < 1000 && !hints.seen().contains(path("a/b/c/again")); ++i) {
        folder.write("a/b/c/again", std::to_string(i));
        (void)hints.waitFor("a/b/c/again");
    }
    EXPECT_TRUE(hints.waitFor("a/b/c/again"));
}

TEST_F(WatchedFolder, FollowsADirectoryThatIsRenamed)
{
    folder.write("from/deep/a", "x");
    folder.makeDirectory("to");
    begin();
    folder.rename("from/deep", "to/here");
    ASSERT_TRUE(hints.waitFor("to/here"));
    ASSERT_TRUE(hints.waitFor("from/deep"));
    hints.clear();
    folder.write("to/here/a", "edited");
    EXPECT_TRUE(hints.waitFor("to/here/a"));
    EXPECT_FALSE(hints.seen().contains(path("from/deep/a")));
}

TEST_F(WatchedFolder, WatchesADirectoryThatIsMovedIn)
{
    WorkFolder outside;
    outside.write("in/deep/a", "x");
    begin();
    std::filesystem::rename(outside.at("in"), folder.at("in"));
    ASSERT_TRUE(hints.waitFor("in"));
    hints.clear();
    folder.write("in/deep/a", "edited");
    EXPECT_TRUE(hints.waitFor("in/deep/a"));
}

TEST_F(WatchedFolder, ForgetsADirectoryThatIsMovedOut)
{
    WorkFolder outside;
    folder.write("out/a", "x");
    begin();
    std::filesystem::rename(folder.at("out"), outside.at("out"));
    ASSERT_TRUE(hints.waitFor("out"));
    hints.clear();
    outside.write("out/a", "edited elsewhere");
    folder.write("marker", "comes after it");
    ASSERT_TRUE(hints.waitFor("marker"));
    EXPECT_THAT(hints.seen(), ElementsAre(path("marker")));
}

TEST_F(WatchedFolder, SaysNothingOfTernsOwnFolder)
{
    folder.write(".tern/staging/a", "x");
    begin();
    EXPECT_EQ(watcher->report().watched, 1U);
    folder.write(".tern/staging/b", "x");
    folder.write(".tern/clock", "x");
    folder.write("marker", "comes after it");
    ASSERT_TRUE(hints.waitFor("marker"));
    EXPECT_THAT(hints.seen(), ElementsAre(path("marker")));
}

TEST_F(WatchedFolder, HintsAtTheDirectoryOfANameThatNoPathCarries)
{
    folder.makeDirectory("d");
    begin();
    folder.write("d/.Tern/x", "somebody else's");
    folder.write("d/marker", "comes after it");
    EXPECT_TRUE(hints.waitFor("d/marker"));
}

/// Where the kernel's limit of watches ends, other clients fall silent, mislead, or spin.
class Pain26 : public WatchedFolder {};

TEST_F(Pain26, TheWatchLimitIsToldInFiguresAndTheRestIsPolled)
{
    folder.write("cold/one/a", "x");
    folder.write("cold/two/b", "x");
    folder.write("hot/c", "x");
    for (const char *old : {"cold/one", "cold/two", "cold"})
        folder.setModified(old, 1'000'000'000);
    begin({.limit = 3});
    const auto &report = watcher->report();
    EXPECT_TRUE(report.events);
    EXPECT_EQ(report.watched, 3U); // the root, hot and cold
    EXPECT_EQ(report.unwatched, 2U);
    EXPECT_EQ(report.limit, 3U);
    EXPECT_THAT(report.polled, ElementsAre(path("cold/one"), path("cold/two")));
    folder.write("hot/c", "edited");
    EXPECT_TRUE(hints.waitFor("hot/c"));
}

TEST_F(Pain26, PollsTheSmallestSetOfTops)
{
    folder.write("cold/one/a", "x");
    folder.write("cold/two/b", "x");
    folder.write("hot/c", "x");
    for (const char *old : {"cold/one", "cold/two", "cold"})
        folder.setModified(old, 1'000'000'000);
    begin({.limit = 2});
    EXPECT_EQ(watcher->report().unwatched, 3U);
    EXPECT_THAT(watcher->report().polled, ElementsAre(path("cold")));
}

TEST_F(Pain26, WhatComesWhenNoWatchIsLeftIsHintedAtAgainAndAgain)
{
    begin({.limit = 1, .pollInterval = std::chrono::milliseconds(5)});
    folder.write("late/deep/a", "x");
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(hints.waitFor("late/deep/a"));
        hints.clear();
    }
}

TEST_F(WatchedFolder, HintsAtEverythingWhenEventsWereLost)
{
    std::ifstream file("/proc/sys/fs/inotify/max_queued_events");
    int queue = 0;
    ASSERT_TRUE(file >> queue);
    if (queue > 20'000)
        GTEST_SKIP() << "this system queues " << queue << " events: too many to overflow";
    for (const char *name : {"old/a", "old/even", "old/odd"})
        folder.write(name, "x");
    std::promise<void> mayGoOn;
    auto waiting = std::make_shared<std::shared_future<void>>(mayGoOn.get_future().share());
    watcher = watchWithInotify(folder.path(), [this, waiting](const RelPath &place) {
                  waiting->wait(); // until more has happened than the system remembers
                  hints.function()(place);
              }).value();
    // Equal events that follow each other are told as one.
    for (int i = 0; i < 2 * queue; ++i)
        folder.setModified(i % 2 == 0 ? "old/even" : "old/odd", i);
    folder.write("new/deep/a", "its making was not told");
    mayGoOn.set_value();
    ASSERT_TRUE(hints.waitForEverything());
    hints.clear();
    folder.write("new/deep/a", "edited");
    EXPECT_TRUE(hints.waitFor("new/deep/a"));
    folder.write("old/a", "edited");
    EXPECT_TRUE(hints.waitFor("old/a"));
}

TEST_F(WatchedFolder, PollsEverythingWithoutAnyWatch)
{
    folder.makeDirectory("d");
    begin({.limit = 0});
    EXPECT_FALSE(watcher->report().events);
    EXPECT_EQ(watcher->report().unwatched, 2U);
    EXPECT_THAT(watcher->report().polled, ElementsAre(RelPath()));
}

TEST_F(WatchedFolder, EndsWhileHintsAreComing)
{
    for (int i = 0; i < 20; ++i) {
        begin();
        folder.write("a", std::to_string(i));
        watcher.reset();
    }
    const auto before = hints.seen();
    folder.write("after the end", "x");
    EXPECT_EQ(hints.seen(), before);
}

TEST(WatchTree, KeepsPathsThroughRenames)
{
    WatchTree tree;
    WatchTree::Node *root = tree.setRoot(1);
    WatchTree::Node *a = tree.add(*root, "a", 2);
    WatchTree::Node *b = tree.add(*a, "b", 3);
    EXPECT_EQ(tree.path(*b)->bytes(), "a/b");
    auto taken = tree.detach(*a);
    EXPECT_FALSE(tree.path(*b)); // between two places
    tree.attach(*root, "z", std::move(taken));
    EXPECT_EQ(tree.path(*tree.find(3))->bytes(), "z/b");
    EXPECT_THAT(tree.forget(tree.detach(*a)), testing::UnorderedElementsAre(2, 3));
    EXPECT_EQ(tree.find(3), nullptr);
    EXPECT_EQ(tree.size(), 1U);
}

TEST(WatchTree, ForgetsWhatIsReplaced)
{
    WatchTree tree;
    WatchTree::Node *root = tree.setRoot(1);
    tree.add(*root, "a", 2);
    tree.add(*root, "a", 3);
    EXPECT_EQ(tree.find(2), nullptr);
    EXPECT_EQ(tree.path(*tree.find(3))->bytes(), "a");
}

} // namespace
} // namespace tern::test
