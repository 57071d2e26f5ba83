#include "replica_under_test.h"

namespace tern::test {
namespace {

class RootContract : public ReplicaContract {};

TEST_P(RootContract, AFreshRootHasNoIdAndIsEmpty)
{
    side->swapRoot();
    const auto fresh = side->open("laptop");
    const auto identity = fresh->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_TRUE(identity->exists);
    EXPECT_FALSE(identity->hasId);
    EXPECT_TRUE(identity->isEmpty);
    EXPECT_EQ(identity->generation, 0U);
}

TEST_P(RootContract, ARootThatIsAwayIsAValueAndNoError)
{
    side->takeRootAway();
    const auto identity = replica->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_FALSE(identity->exists);
}

TEST_P(RootContract, AnAdoptedRootKeepsItsId)
{
    const auto again = replica->adopt("fedcba9876543210fedcba9876543210");
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, rootId);
    EXPECT_EQ(side->open("desktop")->identify("pair")->id, rootId);
}

TEST_P(RootContract, AdoptingShowsTheUserNothing)
{
    EXPECT_TRUE(side->tree().empty());
    EXPECT_TRUE(replica->identify("pair")->isEmpty);
}

TEST_P(RootContract, ARootWithAFileInItIsNotEmpty)
{
    side->write("a", "1");
    EXPECT_FALSE(replica->identify("pair")->isEmpty);
}

TEST_P(RootContract, AGenerationIsRememberedForEachPairByItself)
{
    ASSERT_TRUE(replica->writeGeneration("pair", 7));
    ASSERT_TRUE(replica->writeGeneration("other", 3));
    ASSERT_TRUE(replica->flush());
    const auto again = side->open("laptop");
    EXPECT_EQ(again->identify("pair")->generation, 7U);
    EXPECT_EQ(again->identify("other")->generation, 3U);
    EXPECT_EQ(again->identify("unknown")->generation, 0U);
}

TEST_P(RootContract, ALaterGenerationTakesTheEarlierOnesPlace)
{
    ASSERT_TRUE(replica->writeGeneration("pair", 9));
    ASSERT_TRUE(replica->writeGeneration("pair", 10));
    EXPECT_EQ(replica->identify("pair")->generation, 10U);
}

TEST_P(RootContract, CheckRootIsContentWithTheRootThatWasOpened)
{
    EXPECT_TRUE(replica->checkRoot());
}

TEST_P(RootContract, CheckRootTellsARootThatIsAway)
{
    side->takeRootAway();
    EXPECT_EQ(codeOf(replica->checkRoot()), ErrorCode::RootMissing);
}

TEST_P(RootContract, CheckRootTellsAnotherRootInItsPlace)
{
    side->swapRoot();
    EXPECT_EQ(codeOf(replica->checkRoot()), ErrorCode::RootForeign);
}

TEST_P(RootContract, ARootThatCameBackIsTheSame)
{
    side->write("a", "1");
    side->takeRootAway();
    ASSERT_FALSE(replica->identify("pair")->exists);
    side->bringRootBack();
    EXPECT_EQ(replica->identify("pair")->id, rootId);
    EXPECT_EQ(scan(), (std::vector<std::string>{"created a"}));
}

TEST_P(RootContract, AnotherRootInItsPlaceIsKnownByItsMissingId)
{
    side->swapRoot();
    const auto identity = replica->identify("pair");
    ASSERT_TRUE(identity);
    EXPECT_TRUE(identity->exists);
    EXPECT_FALSE(identity->hasId);
}

TEST_P(RootContract, TheFreeSpaceIsToldOrUnknownButNeverNoneOnADiskWithRoom)
{
    const auto free = replica->freeSpace();
    EXPECT_TRUE(!free || *free > 0);
}

TEST_P(RootContract, FlushingNothingIsFine)
{
    EXPECT_TRUE(replica->flush());
    replica->coverByFlush(at("nowhere/at/all"));
    EXPECT_TRUE(replica->flush());
}

TEST_P(RootContract, WatchingSaysWhatIsPolledOrHasEvents)
{
    const auto report = replica->watch([](const RelPath &) {});
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->events || !report->polled.empty());
    EXPECT_TRUE(replica->watch({}));
}

INSTANTIATE_TEST_SUITE_P(Every, RootContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace
} // namespace tern::test
