#include "replica_under_test.h"

#include "content/hasher.h"

namespace tern::test {
namespace {

class ApplyContract : public ReplicaContract {};

TEST_P(ApplyContract, ACopyToAFreePlaceStandsThere)
{
    const auto applied = copy(copyAction("a", "content"), "content");
    ASSERT_TRUE(applied);
    EXPECT_EQ(side->tree().at("a"), "content");
    EXPECT_TRUE(applied->trashedAs.empty());
    ASSERT_TRUE(applied->entry);
    EXPECT_EQ(applied->entry->size, 7U);
    EXPECT_EQ(applied->entry->digest, tern::digestOf("content"));
}

TEST_P(ApplyContract, ACopyCarriesItsModificationTime)
{
    if (!side->abilities().keepsTimes)
        GTEST_SKIP() << "this kind holds coarser times";
    const auto applied = copy(copyAction("a", "content"), "content");
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->mtime, someTime);
    EXPECT_EQ(look("a")->mtime, someTime);
}

TEST_P(ApplyContract, ACopyCarriesTheExecutableBitWhereTheSideHoldsIt)
{
    Action made = copyAction("a", "#!");
    made.after->executable = true;
    ASSERT_TRUE(copy(made, "#!"));
    EXPECT_EQ(look("a")->executable, side->abilities().executable);
}

TEST_P(ApplyContract, ACopyWhereSomethingStandsByNowLeavesItAlone)
{
    const Action made = copyAction("a", "ours");
    side->write("a", "the user's");
    EXPECT_EQ(codeOf(copy(made, "ours")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"a", "the user's"}}));
}

TEST_P(ApplyContract, ACopyOverWhatItExpectsPutsThatIntoTheTrash)
{
    side->write("a", "old");
    side->settle();
    const auto applied = copy(copyAction("a", "new"), "new");
    ASSERT_TRUE(applied);
    EXPECT_EQ(side->tree().at("a"), "new");
    EXPECT_FALSE(applied->trashedAs.empty());
    EXPECT_EQ(trashed("a"), "old");
}

TEST_P(ApplyContract, ACopyOverWhatWasEditedMeanwhileLeavesTheEdit)
{
    side->write("a", "old");
    side->settle();
    const Action made = copyAction("a", "new");
    side->write("a", "edited");
    EXPECT_EQ(codeOf(copy(made, "new")), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree().at("a"), "edited");
    EXPECT_EQ(trashed("a"), std::nullopt);
}

TEST_P(ApplyContract, ACopyOverWhatIsGoneMeanwhileMakesNothing)
{
    side->write("a", "old");
    side->settle();
    const Action made = copyAction("a", "new");
    side->remove("a");
    EXPECT_EQ(codeOf(copy(made, "new")), ErrorCode::ChangedMeanwhile);
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(ApplyContract, AnEmptyFileIsCopied)
{
    ASSERT_TRUE(copy(copyAction("a", ""), ""));
    EXPECT_EQ(side->tree().at("a"), "");
    EXPECT_EQ(look("a")->kind, Kind::File);
}

TEST_P(ApplyContract, ASymlinkIsCopiedAsALink)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    ASSERT_TRUE(copySymlink(symlinkAction("l", "../outside")));
    EXPECT_EQ(side->tree().at("l"), "-> ../outside");
}

TEST_P(ApplyContract, ASymlinkTakesAFilesPlaceAndTheFileGoesToTheTrash)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    side->write("a", "old");
    side->settle();
    ASSERT_TRUE(copySymlink(symlinkAction("a", "elsewhere")));
    EXPECT_EQ(side->tree().at("a"), "-> elsewhere");
    EXPECT_EQ(trashed("a"), "old");
}

TEST_P(ApplyContract, AFileTakesAnEmptyDirectorysPlace)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    side->makeDirectory("a");
    ASSERT_TRUE(copy(copyAction("a", "1"), "1"));
    EXPECT_EQ(side->tree().at("a"), "1");
}

TEST_P(ApplyContract, AFileDoesNotTakeAFullDirectorysPlace)
{
    side->write("a/x", "the user's");
    EXPECT_FALSE(copy(copyAction("a", "1"), "1"));
    EXPECT_EQ(side->tree().at("a/x"), "the user's");
}

TEST_P(ApplyContract, NothingIsMadeWithoutTheDirectoryItGoesInto)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    EXPECT_FALSE(copy(copyAction("missing/a", "1"), "1"));
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(ApplyContract, ADirectoryIsMade)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    const auto applied = replica->apply(action(ActionKind::MakeDirectory, "d"), nullptr);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->kind, Kind::Directory);
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"d", "/"}}));
}

TEST_P(ApplyContract, ADirectoryThatStandsThereByNowIsAsGood)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    const Action made = action(ActionKind::MakeDirectory, "d");
    side->write("d/x", "1");
    EXPECT_TRUE(replica->apply(made, nullptr));
    EXPECT_EQ(side->tree().at("d/x"), "1");
}

TEST_P(ApplyContract, ADirectoryTakesAFilesPlaceAndTheFileGoesToTheTrash)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    side->write("a", "old");
    side->settle();
    ASSERT_TRUE(replica->apply(action(ActionKind::MakeDirectory, "a"), nullptr));
    EXPECT_EQ(side->tree().at("a"), "/");
    EXPECT_EQ(trashed("a"), "old");
}

TEST_P(ApplyContract, ADirectoryDoesNotTakeThePlaceOfAFileThatCameMeanwhile)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    const Action made = action(ActionKind::MakeDirectory, "a");
    side->write("a", "the user's");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree().at("a"), "the user's");
}

TEST_P(ApplyContract, MetadataIsSetAndTheContentStays)
{
    side->write("a", "content");
    side->settle();
    Action made = action(ActionKind::SetMetadata, "a");
    made.after = made.before;
    made.after->executable = true;
    made.after->mtime = someTime;
    const auto applied = replica->apply(made, nullptr);
    ASSERT_TRUE(applied);
    EXPECT_EQ(side->tree().at("a"), "content");
    EXPECT_EQ(look("a")->executable, side->abilities().executable);
    const std::int64_t coarsest = side->abilities().keepsTimes ? 1 : 2'000'000'000;
    EXPECT_LT(std::abs(look("a")->mtime - someTime), coarsest);
}

TEST_P(ApplyContract, MetadataOfWhatWasEditedMeanwhileIsNotSet)
{
    side->write("a", "content");
    side->settle();
    Action made = action(ActionKind::SetMetadata, "a");
    made.after = made.before;
    made.after->mtime = someTime;
    side->write("a", "edited");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_NE(look("a")->mtime, someTime);
}

TEST_P(ApplyContract, AMovedFileStandsAtItsNewName)
{
    side->write("a", "1");
    side->settle();
    const auto applied = replica->apply(moveAction("a", "b"), nullptr);
    ASSERT_TRUE(applied);
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"b", "1"}}));
    EXPECT_TRUE(applied->trashedAs.empty());
}

TEST_P(ApplyContract, AMovedFileKeepsItsObject)
{
    if (!side->abilities().knowsObjects)
        GTEST_SKIP() << "this kind cannot tell";
    side->write("a", "1");
    const Token before = look("a")->token;
    const auto applied = replica->apply(moveAction("a", "b"), nullptr);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->entry->token.object, before.object);
}

TEST_P(ApplyContract, AMovedDirectoryTakesAllBelowItAlong)
{
    side->write("d/e/a", "1");
    ASSERT_TRUE(replica->apply(moveAction("d", "f"), nullptr));
    EXPECT_EQ(side->tree().at("f/e/a"), "1");
    EXPECT_FALSE(side->tree().contains("d"));
}

TEST_P(ApplyContract, ADirectoryIsNotMovedIntoItself)
{
    side->write("d/a", "1");
    EXPECT_FALSE(replica->apply(moveAction("d", "d/e"), nullptr));
    EXPECT_EQ(side->tree().at("d/a"), "1");
}

TEST_P(ApplyContract, AMoveToWhereSomethingStandsMovesNothing)
{
    side->write("a", "1");
    side->settle();
    const Action made = moveAction("a", "b");
    side->write("b", "the user's");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"a", "1"}, {"b", "the user's"}}));
}

TEST_P(ApplyContract, AMoveOfWhatWasEditedMeanwhileMovesNothing)
{
    side->write("a", "1");
    side->settle();
    const Action made = moveAction("a", "b");
    side->write("a", "edited");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"a", "edited"}}));
}

TEST_P(ApplyContract, AMoveOfWhatIsGoneIsRefused)
{
    side->write("a", "1");
    side->settle();
    const Action made = moveAction("a", "b");
    side->remove("a");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(ApplyContract, ARemovedFileGoesToTheTrash)
{
    side->write("d/a", "1");
    side->settle();
    const auto applied = replica->apply(action(ActionKind::Remove, "d/a"), nullptr);
    ASSERT_TRUE(applied);
    EXPECT_FALSE(applied->entry);
    EXPECT_FALSE(applied->trashedAs.empty());
    EXPECT_FALSE(side->tree().contains("d/a"));
    EXPECT_EQ(trashed("d/a"), "1");
}

TEST_P(ApplyContract, ARemovedSymlinkGoesToTheTrash)
{
    if (!side->abilities().symlinks)
        GTEST_SKIP() << "this kind has none";
    side->makeSymlink("l", "somewhere");
    side->settle();
    ASSERT_TRUE(replica->apply(action(ActionKind::Remove, "l"), nullptr));
    EXPECT_FALSE(side->tree().contains("l"));
    EXPECT_EQ(trashed("l"), "-> somewhere");
}

TEST_P(ApplyContract, WhatWasEditedMeanwhileIsNotRemoved)
{
    side->write("a", "1");
    side->settle();
    const Action made = action(ActionKind::Remove, "a");
    side->write("a", "edited");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::ChangedMeanwhile);
    EXPECT_EQ(side->tree().at("a"), "edited");
}

TEST_P(ApplyContract, WhatBecameAnotherKindMeanwhileIsNotRemoved)
{
    side->write("a", "1");
    side->settle();
    const Action made = action(ActionKind::Remove, "a");
    side->remove("a");
    side->write("a/x", "the user's");
    EXPECT_FALSE(replica->apply(made, nullptr));
    EXPECT_EQ(side->tree().at("a/x"), "the user's");
}

TEST_P(ApplyContract, ADirectoryIsRemovedOnlyOnceItIsEmpty)
{
    if (!side->abilities().directories)
        GTEST_SKIP() << "this kind has none";
    side->makeDirectory("d");
    const Action made = action(ActionKind::Remove, "d");
    side->write("d/x", "came meanwhile");
    EXPECT_EQ(codeOf(replica->apply(made, nullptr)), ErrorCode::NotEmpty);
    EXPECT_EQ(side->tree().at("d/x"), "came meanwhile");
    side->remove("d/x");
    ASSERT_TRUE(replica->apply(made, nullptr));
    EXPECT_TRUE(side->tree().empty());
}

TEST_P(ApplyContract, WhatWasAppliedIsFoundUnchangedByTheNextScan)
{
    const auto applied = copy(copyAction("a", "content"), "content");
    ASSERT_TRUE(applied);
    ASSERT_TRUE(replica->flush());
    agreed.entries[at("a")] = tern::agree(*applied->entry, *applied->entry);
    for (const std::string &line : scan())
        EXPECT_EQ(line, "refreshed a");
}

TEST_P(ApplyContract, AnEditOfTheSameSizeRightAfterApplyIsFound)
{
    const auto applied = copy(copyAction("a", "1111"), "1111");
    ASSERT_TRUE(applied);
    agreed.entries[at("a")] = tern::agree(*applied->entry, *applied->entry);
    side->write("a", "2222");
    EXPECT_EQ(scan(), std::vector<std::string>{"changed a"});
}

TEST_P(ApplyContract, WhatWasAppliedAndFlushedIsThereAfterARestart)
{
    ASSERT_TRUE(copy(copyAction("a", "content"), "content"));
    ASSERT_TRUE(replica->flush());
    const auto again = side->open("laptop");
    ASSERT_TRUE(again->identify("pair"));
    const auto entry = again->look(at("a"));
    ASSERT_TRUE(entry && *entry);
    EXPECT_EQ((*entry)->size, 7U);
}

TEST_P(ApplyContract, NothingIsAppliedToARootThatIsAway)
{
    side->write("a", "1");
    side->settle();
    const Action made = action(ActionKind::Remove, "a");
    side->takeRootAway();
    const auto elsewhere = side->open("laptop");
    EXPECT_FALSE(elsewhere->apply(made, nullptr));
    side->bringRootBack();
    EXPECT_EQ(side->tree().at("a"), "1");
}

INSTANTIATE_TEST_SUITE_P(Every, ApplyContract, testing::ValuesIn(replicaKinds()),
                         [](const auto &kind) { return kind.param.name; });

TEST_P(ApplyContract, TellsNamesApartThatDifferInCaseOrUnicodeFormOnly)
{
    const std::vector<std::string> names = {"Data.csv", "data.csv", "caf\xC3\xA9", "cafe\xCC\x81"};
    for (const std::string &each : names)
        ASSERT_TRUE(copy(copyAction(each, each), each)) << each;
    for (const std::string &each : names) {
        EXPECT_EQ(readWhole(each).value(), each);
        EXPECT_EQ(side->tree().at(each), each);
    }
    EXPECT_EQ(scan().size(), names.size());
    EXPECT_FALSE(look("DATA.CSV"));
    ASSERT_TRUE(replica->apply(action(ActionKind::Remove, "Data.csv"), nullptr));
    EXPECT_EQ(readWhole("data.csv").value(), "data.csv");
    EXPECT_FALSE(look("Data.csv"));
}

TEST_P(ApplyContract, ARenameThatChangesOnlyTheCaseIsFollowed)
{
    side->write("d/notes", "x");
    ASSERT_TRUE(replica->apply(moveAction("d/notes", "d/Notes"), nullptr));
    ASSERT_TRUE(replica->apply(moveAction("d", "D"), nullptr));
    EXPECT_EQ(side->tree(), (std::map<std::string, std::string>{{"D", "/"}, {"D/Notes", "x"}}));
}

} // namespace
} // namespace tern::test
