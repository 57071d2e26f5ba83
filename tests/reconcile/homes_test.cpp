#include "reconcile/moves.h"

#include "support/tree_literals.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

using planning::Homes;
using planning::Rename;

/// The changes of one side, as a scan of `local` against `agreed` would tell them.
std::vector<Change> changes(std::string_view agreed, std::string_view local)
{
    return changesOn(pairOf(agreed, local, agreed), Side::Local);
}

TEST(Homes, AreTheAgreedPathsBelowARenamedDirectory)
{
    const auto seen = changes("d#7/ d/x=1", "e#7/ e/x=1");
    const Homes homes(seen, {Rename{path("d"), path("e")}});
    EXPECT_EQ(homes.homeOf(path("e/x")), path("d/x"));
    EXPECT_EQ(homes.homeOf(path("f")), path("f"));
}

TEST(Homes, AreNotGivenTwiceWhereWhatLeftIsStillThere)
{
    // A scan of a tree that moves may tell of a file below a directory that is gone.
    auto seen = changes("d#7/ d/x=1", "e#7/ e/x=2");
    for (Change &change : seen) {
        if (change.path == path("d/x"))
            change.after = tree("x=3").at(path("x"));
    }
    const Homes homes(seen, {Rename{path("d"), path("e")}});
    for (const Change &change : seen) {
        if (change.path == path("e/x")) {
            EXPECT_EQ(homes.origin(change), nullptr);
        }
    }
}

TEST(Homes, WhatHasNoObjectIsNotKnownAgainByIt)
{
    auto seen = changes("x#7=", "y#7=");
    for (Change &change : seen) {
        if (change.before)
            change.before->local.token.object.clear();
        if (change.after)
            change.after->token.object.clear();
    }
    EXPECT_TRUE(planning::recogniseMoves(Side::Local, seen).renames.empty());
}

TEST(Homes, ALostDigestMakesNoRename)
{
    auto seen = changes("x=1", "y=1");
    for (Change &change : seen) {
        if (change.before)
            change.before->digest.reset();
    }
    EXPECT_TRUE(planning::recogniseMoves(Side::Local, seen).renames.empty());
}

} // namespace
} // namespace tern::test
