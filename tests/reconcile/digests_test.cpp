#include "support/tree_literals.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> needed(std::string_view agreed, std::string_view local,
                                std::string_view remote, std::vector<Problem> problems = {})
{
    std::vector<std::string> all;
    for (const DigestRequest &request :
         digestsNeeded(changesOf(pairOf(agreed, local, remote), std::move(problems))))
        all.push_back(std::string(name(request.side)) + ' ' + request.path.bytes());
    return all;
}

TEST(DigestsNeeded, AreNoneForAFileThatOneSideMadeOrChanged)
{
    EXPECT_THAT(needed("", "x=1?", ""), IsEmpty());
    EXPECT_THAT(needed("x=1", "x=22?", "x=1"), IsEmpty());
}

TEST(DigestsNeeded, AreThoseOfNewFilesOfTheSameSizeOnBothSides)
{
    EXPECT_THAT(needed("", "x=1?", "x=2?"), ElementsAre("local x", "remote x"));
    EXPECT_THAT(needed("", "x=1?", "x=2"), ElementsAre("local x"));
    EXPECT_THAT(needed("", "x=1?", "x=22?"), IsEmpty());
    EXPECT_THAT(needed("", "x=?", "x=?"), IsEmpty());
}

TEST(DigestsNeeded, AreThoseOfFilesThatTheirSideDoesNotKnowAgain)
{
    Pair pair = pairOf("x=1", "x=1?@5", "x=1");
    pair.local.at(path("x")).token.version.clear();
    const std::vector<DigestRequest> needed = digestsNeeded(changesOf(pair));
    ASSERT_EQ(needed.size(), 1U);
    EXPECT_EQ(needed[0].side, Side::Local);
}

TEST(DigestsNeeded, AreThoseOfEditsOfTheSameSizeOnBothSides)
{
    EXPECT_THAT(needed("x=1", "x=22?", "x=33?"), ElementsAre("local x", "remote x"));
    EXPECT_THAT(needed("x=1", "x=22?", "x=333?"), IsEmpty());
}

TEST(DigestsNeeded, AreNoneAgainstWhatIsNoFileOrNoNewContent)
{
    EXPECT_THAT(needed("", "x=1?", "x->1"), IsEmpty());
    EXPECT_THAT(needed("", "x=1?", "x/"), IsEmpty());
    EXPECT_THAT(needed("x=1", "x=22?", ""), IsEmpty());
    EXPECT_THAT(needed("x=22", "x=1?", "x=22@5"), IsEmpty());
    EXPECT_THAT(needed("x=22", "x=33?", "x=22@5"), ElementsAre("local x"));
    EXPECT_THAT(needed("x->t", "x=1?", "x->t"), IsEmpty());
    Pair pair = pairOf("x=22", "x=33", "x=22@5?"); // touched: the version tells what it is
    pair.remote.at(path("x")).token = pair.agreed.at(path("x")).remote.token;
    EXPECT_THAT(digestsNeeded(changesOf(pair)), IsEmpty());
}

TEST(DigestsNeeded, AreThoseOfFilesThatWereSomethingElse)
{
    EXPECT_THAT(needed("x->t", "x=1?", "x=2?"), ElementsAre("local x", "remote x"));
    EXPECT_THAT(needed("x/", "x=1?", "x=2?"), ElementsAre("local x", "remote x"));
}

TEST(DigestsNeeded, AreThoseOfNewFilesThatMayHaveBeenRenamed)
{
    EXPECT_THAT(needed("x=1", "y=1?", "x=1"), ElementsAre("local y"));
    EXPECT_THAT(needed("x=1", "y=22?", "x=1"), IsEmpty());
    EXPECT_THAT(needed("x=", "y=?", "x="), IsEmpty());
    EXPECT_THAT(needed("x=1", "x=1 y=1?", "x=1"), IsEmpty());
    EXPECT_THAT(needed("x=1", "x=1", "y=1?"), ElementsAre("remote y"));
    EXPECT_THAT(needed("x=1", "y=1?", "x=1 y=2?"), ElementsAre("local y", "remote y"));
    EXPECT_THAT(needed("x=1 z=22", "a=1? y=1? z=22", "b=22? x=1"),
                ElementsAre("local a", "local y", "remote b"));
}

TEST(DigestsNeeded, AreSortedBySideAndPath)
{
    EXPECT_THAT(needed("w=1", "w=1 x=22?", "x=33? y=1?"),
                ElementsAre("local x", "remote x", "remote y"));
}

TEST(DigestsNeeded, AreThoseOfRenamedFilesThatMayHaveBeenEdited)
{
    EXPECT_THAT(needed("x#7=1", "y#7=1?", "x=1"), ElementsAre("local y"));
    EXPECT_THAT(needed("x#7=1", "y#7=22?", "x=1"), IsEmpty());
    EXPECT_THAT(needed("d#7/ d/x#8=1", "e#7/ e/x#9=1?", "d/ d/x=1"), ElementsAre("local e/x"));
}

TEST(DigestsNeeded, AreNoneForWhatARenamedFolderTookAlongAsItWas)
{
    Pair pair = pairOf("d#7/ d/x=1", "e#7/ e/x=1", "d/ d/x=1");
    pair.local.at(path("e/x")).digest.reset(); // its version still is the agreed one
    EXPECT_THAT(digestsNeeded(changesOf(pair)), IsEmpty());
    EXPECT_THAT(lines(reconcile(changesOf(pair), Policy())), ElementsAre("remote move d -> e"));
}

TEST(DigestsNeeded, AreThoseOfFilesInARenamedFolderWhoseAgreedTokenWasNotSettled)
{
    Pair pair = pairOf("d#7/ d/x=1", "e#7/ e/x=1", "d/ d/x=1");
    pair.local.at(path("e/x")).digest.reset();
    pair.agreed.at(path("d/x")).local.token.settled = false; // one more edit could look the same
    EXPECT_THAT(digestsNeeded(changesOf(pair)),
                ElementsAre(DigestRequest{Side::Local, path("e/x")}));
}

TEST(DigestsNeeded, FollowTheOtherSidesRenames)
{
    EXPECT_THAT(needed("d#7/", "e#7/ e/x=1?", "d/ d/x=2?"), ElementsAre("local e/x", "remote d/x"));
}

TEST(DigestsNeeded, AreNoneWhereNothingIsDecided)
{
    const Problem problem{path("d"), "remote", ProblemKind::Unreadable, Reach::Subtree, {}};
    EXPECT_THAT(needed("d/", "d/ d/x=1?", "d/ d/x=2?", {problem}), IsEmpty());
}

TEST(DigestsNeeded, WithoutThemFilesCountAsDifferent)
{
    EXPECT_THAT(lines(reconcile(changesOf(pairOf("", "x=1?", "x=1?")), Policy())),
                ElementsAre("conflict created_both x"));
}

} // namespace
} // namespace tern::test
