#include "support/model_sync.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Plan planFor(std::string_view agreed, std::string_view local, std::string_view remote)
{
    return reconcile(changesOf(pairOf(agreed, local, remote)), Policy());
}

TEST(PlanOrder, RenamesBeforeAllElse)
{
    EXPECT_THAT(lines(planFor("x=1 z=3", "y=1 a=2", "x=1 z=3")),
                ElementsAre("remote move x -> y", "remote copy a=2", "remote remove z"));
}

TEST(PlanOrder, MakesDirectoriesFromTheOutside)
{
    EXPECT_THAT(lines(planFor("", "d/ d/e/ d/e/x=1 d.x=2", "")),
                ElementsAre("remote mkdir d", "remote mkdir d/e", "remote copy d/e/x=1",
                            "remote copy d.x=2"));
}

TEST(PlanOrder, RemovesFromTheInside)
{
    EXPECT_THAT(lines(planFor("a=1 d/ d/e/ d/e/x=1", "", "a=1 d/ d/e/ d/e/x=1")),
                ElementsAre("remote remove d/e/x", "remote remove d/e", "remote remove d",
                            "remote remove a"));
}

TEST(PlanOrder, ClearsADirectoryBeforeItBecomesAFile)
{
    EXPECT_THAT(lines(planFor("d/ d/e/ d/e/x=1 z=1", "d=2", "d/ d/e/ d/e/x=1 z=1")),
                ElementsAre("remote clear d/e/x", "remote clear d/e", "remote copy d=2",
                            "remote remove z"));
}

TEST(PlanOrder, MakesTheDirectoriesOfARenameFirst)
{
    EXPECT_THAT(lines(planFor("x=1", "m/ n/ n/o/ n/o/x=1", "x=1")),
                ElementsAre("remote first mkdir n", "remote first mkdir n/o",
                            "remote move x -> n/o/x", "remote mkdir m"));
}

TEST(PlanOrder, RenamesAFolderBeforeWhatGoesIntoIt)
{
    EXPECT_THAT(lines(planFor("d#7/ x#8=1", "z#7/ z/x#8=1", "d/ x=1")),
                ElementsAre("remote move d -> z", "remote move x -> z/x"));
}

TEST(PlanOrder, SaysHowThingsAreCalledWhenTheirTurnComes)
{
    EXPECT_THAT(
        lines(planFor("d#7/ d/e#8/ d/e/f#9=1", "z#7/ z/y#8/ z/y/x#9=1", "d/ d/e/ d/e/f=1")),
        ElementsAre("remote move d -> z", "remote move z/e -> z/y", "remote move z/y/f -> z/y/x"));
}

TEST(PlanOrder, RenamesAFolderBeforeWhatLeavesItForTheOtherSide)
{
    // On the local side the file is in e when its turn comes, and so it is in the agreement.
    EXPECT_THAT(lines(planFor("d#7/ d/x#8=1", "e#7/ e/x#8=1", "d/ a#8=1")),
                ElementsAre("remote move d -> e", "local move e/x -> a"));
}

TEST(PlanOrder, LearnsRenamesMadeAlikeInTheirOrder)
{
    EXPECT_THAT(lines(planFor("d#7/ d/x#8=1", "e#7/ a#8=1", "e#7/ a#8=1")),
                ElementsAre("agree d -> e", "agree e/x -> a"));
}

TEST(PlanOrder, TellsAMoveWhatItIsAbout)
{
    const Plan plan = planFor("x#7=1", "y#7=1", "x=2");
    ASSERT_EQ(plan.actions.size(), 2U);
    const Action &move = plan.actions[0];
    const Action &copy = plan.actions[1];
    EXPECT_EQ(contentOf(*move.before), "2"); // what stands at `from` on the remote side
    EXPECT_EQ(contentOf(*move.after), "2");
    EXPECT_EQ(contentOf(*move.counterpart), "1");
    EXPECT_EQ(copy.side, Side::Local);
    EXPECT_EQ(contentOf(*copy.before), "1");
    EXPECT_EQ(contentOf(*copy.counterpart), "2");
}

TEST(PlanOrder, GivesACopyWhatTheTargetShowedAtTheAgreement)
{
    const Plan plan = planFor("x=1", "x=2", "x=1");
    ASSERT_EQ(plan.actions.size(), 1U);
    EXPECT_EQ(plan.actions[0].before->token.object, "old x");
    EXPECT_TRUE(plan.actions[0].after->token.object.empty());
}

TEST(PlanOrder, KeepsMetadataThatOneSideCannotHold)
{
    // The remote side shows no executable bits and coarse times: that is not a change.
    Pair pair = pairOf("x=1!@55", "x=2!@60", "x=1@50");
    pair.agreed.at(path("x")).remote = SideState{pair.remote.at(path("x")).token, at(50), false};
    const Plan plan = reconcile(changesOf(pair), Policy());
    EXPECT_THAT(lines(plan), ElementsAre("remote copy x=2@60"));

    pair = pairOf("x=1!@55", "x=1!@55", "x=2@70");
    pair.agreed.at(path("x")).remote = SideState{Token{"old x", "1"}, at(50), false};
    EXPECT_THAT(lines(reconcile(changesOf(pair), Policy())), ElementsAre("local copy x=2!@70"));
}

TEST(Scale, RenamesAFolderOfFiftyThousandFilesInOneStep)
{
    constexpr int files = 50'000;
    Pair pair = pairOf("d#7/", "e#7/", "d/");
    for (int i = 0; i < files; ++i) {
        const std::string name = "file " + std::to_string(i);
        Entry entry;
        entry.size = 10;
        entry.digest = digestOf(std::to_string(i));
        entry.token = Token{name, name};
        pair.agreed.emplace(*path("d").child(name), agree(entry, entry));
        pair.local.emplace(*path("e").child(name), entry);
        pair.remote.emplace(*path("d").child(name), entry);
    }
    const Changes changes = changesOf(pair);
    ASSERT_EQ(changes.local.size(), 2U * (files + 1));
    EXPECT_THAT(digestsNeeded(changes), IsEmpty());
    EXPECT_THAT(lines(reconcile(changes, Policy())), ElementsAre("remote move d -> e"));
}

TEST(Scale, RecognisesTheFolderByItsFilesToo)
{
    constexpr int files = 20'000;
    Pair pair = pairOf("d/", "e/", "d/");
    for (int i = 0; i < files; ++i) {
        const std::string name = "file " + std::to_string(i);
        Entry entry;
        entry.size = 10;
        entry.digest = digestOf(std::to_string(i));
        pair.agreed.emplace(*path("d").child(name), agree(entry, entry));
        pair.local.emplace(*path("e").child(name), entry);
        pair.remote.emplace(*path("d").child(name), entry);
    }
    EXPECT_THAT(lines(reconcile(changesOf(pair), Policy())), ElementsAre("remote move d -> e"));
}

TEST(Scale, PlansAHundredThousandChanges)
{
    constexpr int files = 50'000;
    Pair pair;
    for (int i = 0; i < files; ++i) {
        Entry entry;
        entry.size = 10;
        entry.digest = digestOf("a" + std::to_string(i));
        pair.local.emplace(path("a" + std::to_string(i)), entry);
        entry.digest = digestOf("b" + std::to_string(i));
        pair.remote.emplace(path("b" + std::to_string(i)), entry);
    }
    const Plan plan = reconcile(changesOf(pair), Policy());
    EXPECT_EQ(plan.actions.size(), 2U * files);
    EXPECT_THAT(plan.conflicts, IsEmpty());
}

} // namespace
} // namespace tern::test
