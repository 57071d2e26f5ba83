#include "replica_under_test.h"

#include "content/hasher.h"

namespace tern::test {
namespace {

using Lines = std::vector<std::string>;

class ScanContract : public ReplicaContract {};

TEST_P(ScanContract, AnEmptyRootWithoutAgreementHasNoChanges)
{
    EXPECT_EQ(scan(), Lines{});
}

TEST_P(ScanContract, EverythingIsCreatedWhereNothingWasAgreedInTreeOrder)
{
    side->write("b", "1");
    side->write("a/x", "2");
    side->write("a-b", "3");
    EXPECT_EQ(scan(), (Lines{"created a", "created a/x", "created a-b", "created b"}));
}

TEST_P(ScanContract, WhatWasAgreedAndIsUntouchedIsNotMentioned)
{
    side->write("a", "1");
    side->write("d/b", "2");
    agree();
    EXPECT_EQ(scan(), Lines{});
}

TEST_P(ScanContract, AnEditOfAnotherSizeIsAChange)
{
    side->write("a", "1");
    agree();
    side->write("a", "longer");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->changes.size(), 1U);
    EXPECT_EQ(found->changes[0].after->size, 6U);
    EXPECT_EQ(found->changes[0].before->size, 1U);
}

TEST_P(ScanContract, AnEditOfTheSameSizeIsComparedByItsDigest)
{
    side->write("a", "1111");
    agree();
    side->write("a", "2222");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->changes.size(), 1U);
    EXPECT_EQ(found->changes[0].after->digest, tern::digestOf("2222"));
}

TEST_P(ScanContract, AnEditOfTheSameSizeRightAfterAScanIsSeen)
{
    side->write("a", "1111");
    const auto first = tryScan();
    ASSERT_TRUE(first);
    agreed.learn(*first, [](const RelPath &) { return tern::digestOf("1111"); });
    side->write("a", "2222");
    EXPECT_EQ(scan(), Lines{"changed a"});
}

TEST_P(ScanContract, AnEditOfTheSameSizeWithTheOldTimePutBackIsSeen)
{
    side->write("a", "1111");
    side->setModified("a", someTime);
    agree();
    side->write("a", "2222");
    side->setModified("a", someTime);
    EXPECT_EQ(scan(), Lines{"changed a"});
}

TEST_P(ScanContract, AFileThatWasWrittenAgainAlikeIsNoContentChange)
{
    side->write("a", "1111");
    side->setModified("a", someTime);
    agree();
    side->write("a", "1111");
    side->setModified("a", someTime);
    EXPECT_EQ(scan(), Lines{"refreshed a"});
}

TEST_P(ScanContract, AFileThatWasOnlyTouchedIsAChangeOfMetadata)
{
    side->write("a", "1111");
    agree();
    side->setModified("a", someTime + 10'000'000'000);
    EXPECT_EQ(scan(), Lines{"metadata a"});
}

TEST_P(ScanContract, AnExecutableBitIsAChangeOfMetadata)
{
    if (!side->abilities().executable)
        GTEST_SKIP() << "this kind holds no executable bits";
    side->write("a", "#!");
    agree();
    side->setExecutable("a", true);
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), Lines{"metadata a"});
    EXPECT_TRUE(found->changes[0].after->executable);
}

TEST_P(ScanContract, WhatIsGoneIsDeletedWithAllBelowIt)
{
    side->write("d/e/a", "1");
    side->write("d/b", "2");
    agree();
    side->remove("d");
    EXPECT_EQ(scan(), (Lines{"deleted d", "deleted d/b", "deleted d/e", "deleted d/e/a"}));
}

TEST_P(ScanContract, AFileThatBecameADirectoryIsToldWithWhatIsInIt)
{
    side->write("a", "1");
    agree();
    side->remove("a");
    side->write("a/x", "2");
    EXPECT_EQ(scan(), (Lines{"other a", "created a/x"}));
}

TEST_P(ScanContract, ADirectoryThatBecameAFileTellsWhatWasLost)
{
    side->write("a/x", "1");
    agree();
    side->remove("a");
    side->write("a", "2");
    EXPECT_EQ(scan(), (Lines{"other a", "deleted a/x"}));
}

TEST_P(ScanContract, ARenamedFileKeepsItsObject)
{
    if (!side->abilities().knowsObjects)
        GTEST_SKIP() << "this kind cannot tell";
    side->write("a", "1");
    agree();
    side->rename("a", "b");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    ASSERT_EQ(lines(*found), (Lines{"deleted a", "created b"}));
    EXPECT_FALSE(found->changes[1].after->token.object.empty());
    EXPECT_EQ(found->changes[1].after->token.object, found->changes[0].before->local.token.object);
}

TEST_P(ScanContract, AnEmptyDirectoryIsToldWhereTheKindHasThem)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    side->makeDirectory("d");
    EXPECT_EQ(scan(), Lines{"created d"});
    agree();
    EXPECT_EQ(scan(), Lines{});
}

TEST_P(ScanContract, ASymlinkIsToldByItsTargetAndNeverFollowed)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    side->write("d/inside", "1");
    side->makeSymlink("l", "d");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), (Lines{"created d", "created d/inside", "created l"}));
    EXPECT_EQ(found->changes[2].after->kind, Kind::Symlink);
    EXPECT_EQ(found->changes[2].after->target, "d");
}

TEST_P(ScanContract, ASymlinkWithAnotherTargetIsAChange)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    side->makeSymlink("l", "here");
    agree();
    side->remove("l");
    side->makeSymlink("l", "there");
    EXPECT_EQ(scan(), Lines{"other l"});
}

TEST_P(ScanContract, TernsOwnFolderIsNeverTold)
{
    ASSERT_TRUE(replica->writeGeneration("pair", 1));
    ASSERT_TRUE(copy(copyAction("a", "1"), "1"));
    side->remove("a");
    EXPECT_EQ(scan(), Lines{});
}

TEST_P(ScanContract, AScopeLimitsWhatIsLookedAt)
{
    side->write("d/a", "1");
    side->write("e/b", "2");
    agree();
    side->write("d/a", "edited");
    side->write("e/b", "edited");
    EXPECT_EQ(scan({at("d")}), Lines{"changed d/a"});
    EXPECT_EQ(scan({at("e/b")}), Lines{"changed e/b"});
    EXPECT_EQ(scan({at("d"), at("e")}), (Lines{"changed d/a", "changed e/b"}));
}

TEST_P(ScanContract, AScopeBelowADirectoryThatIsNewBeginsAtThatDirectory)
{
    side->write("d/e/a", "1");
    EXPECT_EQ(scan({at("d/e/a")}), (Lines{"created d", "created d/e", "created d/e/a"}));
}

TEST_P(ScanContract, AScopeBelowADirectoryThatIsGoneBeginsAtThatDirectory)
{
    side->write("d/e/a", "1");
    agree();
    side->remove("d");
    EXPECT_EQ(scan({at("d/e/a")}), (Lines{"deleted d", "deleted d/e", "deleted d/e/a"}));
}

TEST_P(ScanContract, AScopeWhereNothingEverStoodTellsNothing)
{
    side->write("a", "1");
    agree();
    EXPECT_EQ(scan({at("b")}), Lines{});
}

TEST_P(ScanContract, ADirectoryThatMayNotBeReadHidesWhatIsInItAndDeletesNothing)
{
    if (!side->abilities().unreadable)
        GTEST_SKIP() << "no rights can be taken away here";
    side->write("d/a", "1");
    side->write("e", "2");
    agree();
    side->setReadable("d", false);
    const auto found = tryScan();
    side->setReadable("d", true);
    ASSERT_TRUE(found);
    EXPECT_EQ(lines(*found), Lines{"problem d"});
    EXPECT_TRUE(hidesState(found->problems[0]));
    EXPECT_EQ(found->problems[0].reach, Reach::Subtree);
}

TEST_P(ScanContract, ARootThatIsAwayFailsTheScanAndDeletesNothing)
{
    side->write("a", "1");
    agree();
    side->takeRootAway();
    const auto gone = side->open("laptop");
    const auto found = gone->changes(agreed, Scope(), nullptr, {});
    EXPECT_FALSE(found);
}

TEST_P(ScanContract, AStoppedScanSaysSo)
{
    side->write("a", "1");
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(codeOf(tryScan({RelPath()}, stop.get_token())), ErrorCode::Stopped);
}

TEST_P(ScanContract, TheFilesAndBytesSeenAreCounted)
{
    side->write("a", "12");
    side->write("d/b", "345");
    const auto found = tryScan();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->files, 2U);
    EXPECT_EQ(found->bytes, 5U);
}

TEST_P(ScanContract, WhatOneAgreedOnAfterALookIsFoundUnchanged)
{
    side->write("a", "1");
    side->settle();
    const auto entry = look("a");
    ASSERT_TRUE(entry);
    Entry known = *entry;
    known.digest = tern::digestOf("1");
    agreed.entries[at("a")] = tern::agree(known, known);
    EXPECT_EQ(scan(), Lines{});
}

INSTANTIATE_TEST_SUITE_P(Every, ScanContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace
} // namespace tern::test
