#include "journal_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <thread>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Agreement : public JournalTest {
protected:
    Agreement() { open(); }
};

TEST_F(Agreement, IsEmptyInAFreshJournal)
{
    EXPECT_THAT(paths(), IsEmpty());
    EXPECT_EQ(state().agreedEntries, 0U);
    EXPECT_EQ(find("a"), std::nullopt);
}

TEST_F(Agreement, KeepsEveryFieldOfAFile)
{
    commit({put("a/file", file(3))});
    EXPECT_EQ(find("a/file"), file(3));
    open();
    EXPECT_EQ(find("a/file"), file(3));
}

TEST_F(Agreement, KeepsDirectoriesSymlinksAndEmptyFiles)
{
    AgreedEntry empty;
    empty.kind = Kind::File;
    commit({put("d", directory()), put("l", symlink()), put("e", empty)});
    EXPECT_EQ(find("d"), directory());
    EXPECT_EQ(find("l"), symlink());
    EXPECT_EQ(find("e"), empty);
}

TEST_F(Agreement, KeepsTimesOfAnyValue)
{
    for (const std::int64_t time : {INT64_MIN, std::int64_t{-1}, std::int64_t{0}, INT64_MAX}) {
        AgreedEntry entry = file();
        entry.local.mtime = time;
        entry.remote.mtime = -1 - time;
        commit({put("a", entry)});
        EXPECT_EQ(find("a"), entry) << time;
    }
}

TEST_F(Agreement, KeepsOddNamesExactly)
{
    const std::vector<std::string> odd = {"new\nline",
                                          "-dash",
                                          "dot.",
                                          " ",
                                          "inv\xff\xfe\x80lid",
                                          std::string(255, 'x'),
                                          "\x01",
                                          "\xff",
                                          "a\x01",
                                          "a\xff",
                                          "quote'\"`;--",
                                          "%_*?[",
                                          "Caf\xc3\xa9",
                                          "Cafe\xcc\x81",
                                          "name/\x01/b",
                                          std::string(255, '\xff')};
    for (std::size_t i = 0; i < odd.size(); ++i)
        commit({put(odd[i], file(static_cast<int>(i)))});
    open();
    for (std::size_t i = 0; i < odd.size(); ++i)
        EXPECT_EQ(find(odd[i]), file(static_cast<int>(i))) << odd[i];
    EXPECT_EQ(paths().size(), odd.size());
}

TEST_F(Agreement, KeepsThePathsOfTheGreatestLength)
{
    std::string deep(255, 'd');
    while (deep.size() + 256 <= RelPath::maxBytes)
        deep += '/' + std::string(255, 'd');
    commit({put(deep, file())});
    EXPECT_EQ(find(deep), file());
    EXPECT_THAT(paths(), ElementsAre(deep));
}

TEST_F(Agreement, IsWalkedInTreeOrder)
{
    std::vector<std::string> names = {"b",   "a",     "a.b",   "a/b", "a/b/c", "ab",
                                      "a b", "a/b.c", "a\x01", "A",   "a/\xff"};
    std::vector<RelPath> sorted;
    for (const std::string &name : names) {
        commit({put(name, file())});
        sorted.push_back(path(name));
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> expected;
    for (const RelPath &each : sorted)
        expected.push_back(each.bytes());
    EXPECT_EQ(paths(), expected);
}

TEST_F(Agreement, IsWalkedWithinASubtreeAlone)
{
    commit({put("a", directory()), put("a.b", file()), put("a/b", directory()),
            put("a/b/c", file()), put("a/b\x01", file()), put("ab", file()), put("a\x01", file()),
            put("a/\x01", file())});
    EXPECT_THAT(paths("a"), ElementsAre("a", "a/\x01", "a/b", "a/b/c", "a/b\x01"));
    EXPECT_THAT(paths("a/b"), ElementsAre("a/b", "a/b/c"));
    EXPECT_THAT(paths("ab"), ElementsAre("ab"));
    EXPECT_THAT(paths("a/b/c/d"), IsEmpty());
    EXPECT_EQ(paths("").size(), 8U);
}

TEST_F(Agreement, IsWalkedBelowATopThatIsNotAgreedItself)
{
    commit({put("x/y/z", file())});
    EXPECT_THAT(paths("x"), ElementsAre("x/y/z"));
}

TEST_F(Agreement, MayBeWalkedByTwoCursorsAtOnce)
{
    commit({put("a", file(1)), put("b", file(2))});
    auto agreed = journal->agreed();
    ASSERT_TRUE(agreed);
    auto first = (*agreed)->within(RelPath());
    auto second = (*agreed)->within(RelPath());
    ASSERT_TRUE(first && second);
    EXPECT_EQ((*(*first)->next())->path, path("a"));
    EXPECT_EQ((*(*second)->next())->path, path("a"));
    EXPECT_EQ((*(*first)->next())->path, path("b"));
    EXPECT_EQ(*(*agreed)->find(path("a")), file(1));
    EXPECT_EQ(*(*first)->next(), std::nullopt);
    EXPECT_EQ(*(*first)->next(), std::nullopt) << "the end stays the end";
    EXPECT_EQ((*(*second)->next())->path, path("b"));
}

TEST_F(Agreement, PutReplacesWhatWasAgreed)
{
    commit({put("a", file(1))});
    commit({put("a", directory())});
    EXPECT_EQ(find("a"), directory());
    EXPECT_EQ(state().agreedFiles, 0U);
    EXPECT_EQ(state().agreedEntries, 1U);
}

TEST_F(Agreement, EraseTakesThePathAlone)
{
    commit({put("a", directory()), put("a/b", file())});
    commit({erase("a"), erase("nothing there")});
    EXPECT_THAT(paths(), ElementsAre("a/b"));
    expectCountsAreRight();
}

TEST_F(Agreement, EraseTreeTakesAllBelowAndNoNeighbour)
{
    commit({put("a", directory()), put("a/b", file()), put("a/b/c", file()), put("a.b", file()),
            put("ab", file()), put("a\x01", file())});
    commit({eraseTree("a")});
    EXPECT_THAT(paths(), ElementsAre("a\x01", "a.b", "ab"));
    expectCountsAreRight();
}

TEST_F(Agreement, EraseTreeOfTheRootTakesEverything)
{
    commit({put("a", file()), put(std::string(255, '\xff') + "/x", file())});
    commit({eraseTree("")});
    EXPECT_THAT(paths(), IsEmpty());
    expectCountsAreRight();
}

TEST_F(Agreement, RefreshChangesOneSideOnly)
{
    commit({put("a", file(1))});
    AgreedEntry seen = file(1);
    seen.local.token = file(8).local.token;
    seen.remote.token = file(8).remote.token;
    AgreementUpdate refresh{AgreementUpdate::Kind::RefreshSide, path("a"), {}, seen};
    refresh.side = Side::Remote;
    commit({refresh});
    AgreedEntry expected = file(1);
    expected.remote.token = file(8).remote.token;
    EXPECT_EQ(find("a"), expected);
    refresh.side = Side::Local;
    commit({refresh});
    expected.local.token = file(8).local.token;
    EXPECT_EQ(find("a"), expected);
}

TEST_F(Agreement, RefreshLeavesAloneAFileWithOtherMetadata)
{
    commit({put("a", file(1))});
    AgreedEntry touched = file(1);
    touched.local = file(8).local;
    commit({AgreementUpdate{AgreementUpdate::Kind::RefreshSide, path("a"), {}, touched}});
    touched.local = file(1).local;
    touched.local.executable = !touched.local.executable;
    commit({AgreementUpdate{AgreementUpdate::Kind::RefreshSide, path("a"), {}, touched}});
    EXPECT_EQ(find("a"), file(1));
}

TEST_F(Agreement, RefreshLeavesAloneWhatHoldsOtherContent)
{
    commit({put("a", file(1))});
    commit({AgreementUpdate{AgreementUpdate::Kind::RefreshSide, path("a"), {}, file(8)}});
    EXPECT_EQ(find("a"), file(1));
}

TEST_F(Agreement, RefreshDoesNothingWhereNothingIsAgreed)
{
    commit({AgreementUpdate{AgreementUpdate::Kind::RefreshSide, path("a"), {}, file()}});
    EXPECT_THAT(paths(), IsEmpty());
    expectCountsAreRight();
}

TEST_F(Agreement, UpdatesAreCarriedOutInOrder)
{
    commit({put("a", file(1)), move("a", "b"), put("a", file(2)), move("b", "c"), erase("a"),
            put("b", file(3))});
    EXPECT_THAT(paths(), ElementsAre("b", "c"));
    EXPECT_EQ(find("c"), file(1));
    expectCountsAreRight();
}

TEST_F(Agreement, UpdatesWithoutWhatTheyNeedAreRefusedWhole)
{
    AgreedEntry noDigest = file();
    noDigest.digest.reset();
    AgreedEntry tooLarge = file();
    tooLarge.size = UINT64_MAX;
    using Kind = AgreementUpdate::Kind;
    for (const AgreementUpdate &update :
         {AgreementUpdate{Kind::Put, path("b")}, AgreementUpdate{Kind::Move, path("b")},
          AgreementUpdate{Kind::Move, path("b"), RelPath()},
          AgreementUpdate{Kind::Move, RelPath(), path("a")},
          AgreementUpdate{Kind::RefreshSide, path("b")}, put("b", noDigest), put("b", tooLarge)}) {
        const auto done = journal->commit({.updates = {put("a", file()), update}});
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::BadInput);
        EXPECT_THAT(paths(), IsEmpty());
    }
    commit({put("a", file())});
    expectCountsAreRight();
}

TEST_F(Agreement, SnapshotDoesNotShowLaterCommits)
{
    commit({put("a", file(1)), put("b", file(2))});
    auto before = journal->agreed();
    ASSERT_TRUE(before);
    auto cursor = (*before)->within(RelPath());
    ASSERT_TRUE(cursor);
    EXPECT_EQ((*(*cursor)->next())->path, path("a"));
    for (int i = 0; i < 50; ++i)
        commit({put("c" + std::to_string(i), file(i)), erase("b"), put("a", file(9))});
    EXPECT_EQ((*(*cursor)->next())->path, path("b"));
    EXPECT_EQ(*(*cursor)->next(), std::nullopt);
    EXPECT_EQ(*(*before)->find(path("a")), file(1));
    EXPECT_EQ(paths().size(), 51U);
}

TEST_F(Agreement, SnapshotHindersNeitherCommitsNorTidying)
{
    commit({put("a", file(1))});
    auto before = journal->agreed();
    ASSERT_TRUE(before);
    commit({put("b", file(2))});
    ASSERT_TRUE(journal->tidy());
    commit({put("c", file(3))});
    EXPECT_THAT(pathsWithin(**before, ""), ElementsAre("a"));
    EXPECT_THAT(paths(), ElementsAre("a", "b", "c"));
}

TEST_F(Agreement, SnapshotIsWalkedOnAnotherThreadWhileCommitsGoOn)
{
    constexpr int count = 2'000;
    JournalCommit changes;
    for (int i = 0; i < count; ++i)
        changes.updates.push_back(put(std::to_string(i), file(i)));
    commit(changes);
    auto agreed = journal->agreed();
    ASSERT_TRUE(agreed);
    std::size_t walked = 0;
    std::thread walker([&] {
        for (int round = 0; round < 5; ++round)
            walked += pathsWithin(**agreed, "").size();
    });
    for (int i = 0; i < 30; ++i)
        commit({erase(std::to_string(i)), put("new" + std::to_string(i), file(i))});
    walker.join();
    EXPECT_EQ(walked, std::size_t{5} * count);
}

TEST_F(Agreement, SnapshotOutlivesItsJournalAndKeepsTheFolderLocked)
{
    commit({put("a", file(1))});
    auto agreed = journal->agreed();
    ASSERT_TRUE(agreed);
    close();
    EXPECT_THAT(pathsWithin(**agreed, ""), ElementsAre("a"));
    const auto again = tryOpen();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Locked);
    agreed->reset();
    EXPECT_EQ(open(), Journal::Origin::Existing);
    EXPECT_THAT(paths(), ElementsAre("a"));
}

TEST_F(Agreement, CountsStayRightThroughAnyUpdates)
{
    std::uint64_t seed = 42;
    const auto pick = [&](std::uint64_t below) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        return (seed >> 33U) % below;
    };
    const auto place = [&] {
        std::string at(1, static_cast<char>('a' + pick(3)));
        for (std::uint64_t depth = pick(3); depth > 0; --depth)
            at += std::string("/") + static_cast<char>('a' + pick(3));
        return at;
    };
    for (int round = 0; round < 150; ++round) {
        std::vector<AgreementUpdate> updates;
        for (int i = 0; i < 6; ++i) {
            switch (pick(6)) {
            case 0: updates.push_back(erase(place())); break;
            case 1: updates.push_back(eraseTree(place())); break;
            case 2: updates.push_back(move(place(), place())); break;
            case 3: updates.push_back(put(place(), directory())); break;
            default: updates.push_back(put(place(), file(round))); break;
            }
        }
        commit(updates);
        expectCountsAreRight();
    }
    EXPECT_EQ(open(), Journal::Origin::Existing) << "open() compares the counts as well";
}

TEST_F(Agreement, ResetForgetsItWithItsRootsAndKeepsTheRest)
{
    JournalCommit changes{.updates = {put("a", file(1)), put("b/c", file(2))},
                          .events = {event(1)},
                          .generation = 7,
                          .nextGeneration = 8,
                          .localRoot = "L",
                          .remoteRoot = "R"};
    changes.conflictsOpened = {Conflict{path("x"), ConflictType::CreatedBoth, {}, {}}};
    commit(changes);
    Event why = event(2, "");
    why.kind = EventKind::AgreementReset;
    ASSERT_TRUE(journal->resetAgreement(why));
    EXPECT_THAT(paths(), IsEmpty());
    const PairState now = state();
    EXPECT_EQ(now.generation, 0U);
    EXPECT_EQ(now.nextGeneration, 8U);
    EXPECT_EQ(now.localRoot, "");
    EXPECT_EQ(now.remoteRoot, "");
    EXPECT_EQ(journal->conflicts()->size(), 1U);
    EXPECT_EQ(journal->events(0, 10)->back().event, why);
    EXPECT_EQ(*journal->verifyEvents(), std::nullopt);
    expectCountsAreRight();
}

} // namespace
} // namespace tern::test
