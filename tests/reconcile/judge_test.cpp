#include "reconcile/policies.h"

#include "support/tree_literals.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

using planning::Fate;
using planning::Holding;
using planning::judge;
using planning::Node;
using planning::Verdict;

Entry shownEntry()
{
    return tree("x=1@200").at(path("x"));
}

/// What becomes of a conflict at x, whose resolution (the local side) was made when the local side
/// was `shown`, while it now is `now`.
Verdict::Use used(const std::optional<Entry> &shown, const std::optional<Entry> &now)
{
    const Entry other = tree("x=2@300").at(path("x"));
    Policy policy;
    policy.resolutions[path("x")] = Resolution{ConflictPolicy::Local, shown, other};
    Node node;
    node.path = path("x");
    node.local = Holding{Fate::Edited, now};
    node.remote = Holding{Fate::Edited, other};
    return judge(policy, node, ConflictType::ModifiedBoth).use;
}

Entry with(void (*change)(Entry &))
{
    Entry entry = shownEntry();
    change(entry);
    return entry;
}

TEST(Judge, TakesAResolutionWhileAllIsAsItWasShown)
{
    EXPECT_EQ(used(shownEntry(), shownEntry()), Verdict::Use::Winner);
    EXPECT_EQ(used(std::nullopt, std::nullopt), Verdict::Use::Winner);
}

TEST(Judge, TakesAResolutionThatWasShownWithoutADigestOrMeetsNone)
{
    const Entry unread = with([](Entry &entry) { entry.digest.reset(); });
    EXPECT_EQ(used(unread, shownEntry()), Verdict::Use::Winner);
    EXPECT_EQ(used(shownEntry(), unread), Verdict::Use::Winner);
}

TEST(Judge, LeavesWhatIsNotAsItWasShown)
{
    const Entry others[] = {
        with([](Entry &entry) { entry.kind = Kind::Symlink; }),
        with([](Entry &entry) { ++entry.size; }),
        with([](Entry &entry) { ++entry.mtime; }),
        with([](Entry &entry) { entry.target = "elsewhere"; }),
        with([](Entry &entry) { entry.token.version += "+"; }),
        with([](Entry &entry) { entry.digest = digestOf("9"); }),
    };
    for (const Entry &other : others) {
        EXPECT_EQ(used(shownEntry(), other), Verdict::Use::Leave);
        EXPECT_EQ(used(other, shownEntry()), Verdict::Use::Leave);
    }
    EXPECT_EQ(used(shownEntry(), std::nullopt), Verdict::Use::Leave);
    EXPECT_EQ(used(std::nullopt, shownEntry()), Verdict::Use::Leave);
}

} // namespace
} // namespace tern::test
