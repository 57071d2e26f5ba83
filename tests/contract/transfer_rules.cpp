#include "replica_under_test.h"

#include "content/hasher.h"

namespace tern::test {
namespace {

class TransferContract : public ReplicaContract {};

TEST_P(TransferContract, LookTellsWhatStandsThere)
{
    side->write("d/a", "12345");
    const auto entry = look("d/a");
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->kind, Kind::File);
    EXPECT_EQ(entry->size, 5U);
    EXPECT_EQ(look("d")->kind, Kind::Directory);
}

TEST_P(TransferContract, LookTellsNothingWhereNothingStands)
{
    side->write("a", "1");
    EXPECT_FALSE(look("b"));
    EXPECT_FALSE(look("d/e"));
    EXPECT_FALSE(look("a/below a file"));
}

TEST_P(TransferContract, ReadGivesAllBytes)
{
    const std::string content(1000, 'x');
    side->write("a", content + "end");
    EXPECT_EQ(readWhole("a"), content + "end");
    side->write("empty", "");
    EXPECT_EQ(readWhole("empty"), "");
}

TEST_P(TransferContract, ReadRefusesWhatIsNotWhatWasExpected)
{
    side->write("a", "1");
    const Entry seen = look("a").value();
    side->settle();
    side->write("a", "edited");
    EXPECT_EQ(codeOf(replica->read(at("a"), seen)), ErrorCode::ChangedMeanwhile);
}

TEST_P(TransferContract, ReadRefusesWhatIsGone)
{
    side->write("d/a", "1");
    const Entry seen = look("d/a").value();
    side->remove("d");
    EXPECT_EQ(codeOf(replica->read(at("d/a"), seen)), ErrorCode::ChangedMeanwhile);
}

TEST_P(TransferContract, AFileThatIsEditedWhileItIsReadIsNotPassedOff)
{
    side->write("a", std::string(100, '1'));
    side->settle();
    const auto content = replica->read(at("a"), look("a").value());
    ASSERT_TRUE(content);
    std::array<std::byte, 10> buffer{};
    ASSERT_TRUE((*content)->read(0, buffer));
    side->write("a", std::string(200, '2'));
    const auto more = (*content)->read(10, buffer);
    const auto finished = (*content)->finish();
    EXPECT_FALSE(more && finished);
}

TEST_P(TransferContract, AFileThatIsEditedAlikeInSizeWhileItIsReadIsNotPassedOff)
{
    side->write("a", std::string(100, '1'));
    side->settle();
    const auto content = replica->read(at("a"), look("a").value());
    ASSERT_TRUE(content);
    std::array<std::byte, 10> buffer{};
    ASSERT_TRUE((*content)->read(0, buffer));
    side->write("a", std::string(100, '2'));
    const auto more = (*content)->read(10, buffer);
    EXPECT_FALSE(more && (*content)->finish());
}

TEST_P(TransferContract, FinishTellsTheEntryThatWasRead)
{
    side->write("a", "12345");
    side->settle();
    const Entry seen = look("a").value();
    const auto content = replica->read(at("a"), seen);
    ASSERT_TRUE(content);
    const auto entry = (*content)->finish();
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->token, seen.token);
    EXPECT_EQ(entry->size, 5U);
}

TEST_P(TransferContract, ASymlinkIsReadAsItsTarget)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    side->makeSymlink("l", "somewhere");
    const auto content = replica->read(at("l"), look("l").value());
    ASSERT_TRUE(content);
    const auto entry = (*content)->finish();
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->kind, Kind::Symlink);
    EXPECT_EQ(entry->target, "somewhere");
}

TEST_P(TransferContract, StagedContentIsInvisibleToTheUserAndToAScan)
{
    ASSERT_TRUE(stage(copyAction("a", "1"), "1"));
    EXPECT_TRUE(side->tree().empty());
    EXPECT_TRUE(scan().empty());
}

TEST_P(TransferContract, StagingTellsTheDigestAndTheSize)
{
    const auto staged = stage(copyAction("a", "some bytes"), "some bytes");
    ASSERT_TRUE(staged);
    EXPECT_EQ(staged->digest, tern::digestOf("some bytes"));
    EXPECT_EQ(staged->size, 10U);
    EXPECT_FALSE(staged->name.empty());
}

TEST_P(TransferContract, TwoStagedContentsDoNotMeet)
{
    const auto first = stage(copyAction("a", "1"), "1");
    const auto second = stage(copyAction("a", "2"), "2");
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->name, second->name);
    ASSERT_TRUE(replica->apply(copyAction("a", "1"), &*first));
    EXPECT_EQ(side->tree().at("a"), "1");
}

TEST_P(TransferContract, ContentThatIsNotWhatItsDigestSaysIsCorrupt)
{
    Action made = copyAction("a", "1");
    made.after->digest = tern::digestOf("2");
    EXPECT_EQ(codeOf(stage(made, "1")), ErrorCode::Corrupt);
}

TEST_P(TransferContract, ContentThatCannotBeReadIsNotStaged)
{
    const Action made = copyAction("a", "1");
    MemoryContent broken("1");
    broken.readError = Error{ErrorCode::Io, "a", {}, 0};
    EXPECT_EQ(codeOf(replica->stage(made, broken, {}, StopToken())), ErrorCode::Io);
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(TransferContract, ContentThatIsShorterThanItSaidIsUnstable)
{
    MemoryContent shorter("1");
    shorter.promised = 10;
    EXPECT_EQ(codeOf(replica->stage(copyAction("a", "1"), shorter, {}, StopToken())),
              ErrorCode::Unstable);
}

TEST_P(TransferContract, ContentThatMovedByTheEndIsUnstable)
{
    MemoryContent moved("1");
    moved.finishError = Error{ErrorCode::Unstable, "a", {}, 0};
    EXPECT_EQ(codeOf(replica->stage(copyAction("a", "1"), moved, {}, StopToken())),
              ErrorCode::Unstable);
}

TEST_P(TransferContract, AStoppedTransferSaysSo)
{
    StopSource stop;
    stop.request_stop();
    MemoryContent content("1");
    EXPECT_EQ(codeOf(replica->stage(copyAction("a", "1"), content, {}, stop.get_token())),
              ErrorCode::Stopped);
}

TEST_P(TransferContract, ProgressAddsUpToTheSize)
{
    std::uint64_t bytes = 0;
    StageOptions options;
    options.progress = [&](std::uint64_t more) { bytes += more; };
    ASSERT_TRUE(stage(copyAction("a", std::string(500, 'x')), std::string(500, 'x'), options));
    EXPECT_EQ(bytes, 500U);
}

/// Stages `bytes` as far as the first checkpoint; what it told.
std::optional<ResumePoint> cutOff(Replica &replica, const Action &made, const std::string &bytes,
                                  std::uint64_t checkpointBytes)
{
    std::optional<ResumePoint> point;
    StageOptions options;
    options.checkpoint = [&](const ResumePoint &reached) { point = reached; };
    MemoryContent cut(bytes);
    cut.readError = Error{ErrorCode::Io, "a", {}, 0};
    cut.readErrorFrom = checkpointBytes;
    EXPECT_EQ(codeOf(replica.stage(made, cut, options, StopToken())), ErrorCode::Io);
    return point;
}

TEST_P(TransferContract, ATransferThatWasCutOffGoesOnWhereItsPrefixIsWhatItWas)
{
    const std::uint64_t stretch = side->abilities().checkpointBytes;
    const std::string bytes(stretch + stretch / 2, 'x');
    const Action made = copyAction("a", bytes);
    StageOptions options;
    options.resume = cutOff(*replica, made, bytes, stretch);
    ASSERT_TRUE(options.resume);
    EXPECT_EQ(options.resume->offset, stretch);
    MemoryContent whole(bytes);
    const auto staged = replica->stage(made, whole, options, StopToken());
    ASSERT_TRUE(staged);
    EXPECT_EQ(whole.bytesRead, bytes.size() - stretch);
    EXPECT_EQ(staged->digest, tern::digestOf(bytes));
}

TEST_P(TransferContract, WhatWasWrittenToWhileItWasReadIsNeverGoneOnWith)
{
    const std::uint64_t stretch = side->abilities().checkpointBytes;
    const std::string bytes(stretch + stretch / 2, 'x');
    std::optional<ResumePoint> point;
    StageOptions options;
    options.checkpoint = [&](const ResumePoint &reached) { point = reached; };
    MemoryContent moved(bytes);
    moved.finishError = Error{ErrorCode::Unstable, "a", {}, 0};
    EXPECT_EQ(codeOf(replica->stage(copyAction("a", bytes), moved, options, StopToken())),
              ErrorCode::Unstable);
    EXPECT_FALSE(point);
}

TEST_P(TransferContract, WhatIsNotTheVersionAskedForIsNeverGoneOnWith)
{
    const std::uint64_t stretch = side->abilities().checkpointBytes;
    const std::string bytes(stretch + stretch / 2, 'x');
    std::optional<ResumePoint> point;
    StageOptions options;
    options.checkpoint = [&](const ResumePoint &reached) { point = reached; };
    MemoryContent other(bytes);
    other.source.token.version = "source-2";
    EXPECT_TRUE(replica->stage(copyAction("a", bytes), other, options, StopToken()));
    EXPECT_FALSE(point);
}

TEST_P(TransferContract, AResumePointOfAnotherVersionIsNotGoneOnWith)
{
    const std::uint64_t stretch = side->abilities().checkpointBytes;
    const std::string bytes(stretch + stretch / 2, 'x');
    const Action made = copyAction("a", bytes);
    StageOptions options;
    options.resume = cutOff(*replica, made, bytes, stretch);
    ASSERT_TRUE(options.resume);
    options.resume->sourceVersion = "an older version";
    MemoryContent whole(bytes);
    ASSERT_TRUE(replica->stage(made, whole, options, StopToken()));
    EXPECT_EQ(whole.bytesRead, bytes.size());
}

TEST_P(TransferContract, DiscardedContentCannotBePlacedAndDiscardingTwiceIsHarmless)
{
    const Action made = copyAction("a", "1");
    const auto staged = stage(made, "1");
    ASSERT_TRUE(staged);
    replica->discard(staged->name);
    replica->discard(staged->name);
    EXPECT_FALSE(replica->apply(made, &*staged));
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(TransferContract, CleaningRemovesOwnStagedContentButWhatIsKept)
{
    const Action made = copyAction("a", "1");
    const auto kept = stage(made, "1");
    const auto dropped = stage(made, "1");
    ASSERT_TRUE(kept && dropped);
    ASSERT_TRUE(replica->cleanStaging({kept->name}));
    EXPECT_FALSE(replica->apply(made, &*dropped));
    EXPECT_TRUE(replica->apply(made, &*kept));
}

TEST_P(TransferContract, CleaningLeavesWhatAnotherDeviceIsStaging)
{
    const auto other = side->open("desktop");
    const Action made = copyAction("a", "1");
    MemoryContent content("1");
    const auto staged = other->stage(made, content, {}, StopToken());
    ASSERT_TRUE(staged);
    ASSERT_TRUE(replica->cleanStaging({}));
    EXPECT_TRUE(other->apply(made, &*staged));
}

TEST_P(TransferContract, StagedContentSurvivesARestart)
{
    const Action made = copyAction("a", "1");
    const auto staged = stage(made, "1");
    ASSERT_TRUE(staged);
    ASSERT_TRUE(replica->flush());
    replica = side->open("laptop");
    ASSERT_TRUE(replica->apply(made, &*staged));
    EXPECT_EQ(side->tree().at("a"), "1");
}

INSTANTIATE_TEST_SUITE_P(Every, TransferContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace
} // namespace tern::test
