#include "model/agreed.h"
#include "model/policy.h"
#include "model/scan.h"
#include "model/status_snapshot.h"

#include <gmock/gmock.h>

namespace tern {
namespace {

using testing::ElementsAre;

RelPath path(std::string_view bytes)
{
    return RelPath::parse(bytes).value_or(RelPath());
}

Entry file(std::uint64_t size, std::optional<std::uint8_t> content)
{
    Entry entry;
    entry.size = size;
    if (content) {
        entry.digest.emplace();
        entry.digest->bytes.fill(*content);
    }
    return entry;
}

Entry link(const std::string &target)
{
    Entry entry;
    entry.kind = Kind::Symlink;
    entry.target = target;
    return entry;
}

TEST(SameContent, ComparesDigestsOfEqualSizes)
{
    EXPECT_EQ(sameContent(file(3, 1), file(3, 1)), true);
    EXPECT_EQ(sameContent(file(3, 1), file(3, 2)), false);
}

TEST(SameContent, NeedsNoDigestsWhereSizesTell)
{
    EXPECT_EQ(sameContent(file(3, {}), file(4, {})), false);
    EXPECT_EQ(sameContent(file(0, {}), file(0, {})), true);
}

TEST(SameContent, SaysWhenItCannotTell)
{
    EXPECT_EQ(sameContent(file(3, 1), file(3, {})), std::nullopt);
}

TEST(SameContent, TellsKindsAndTargetsApart)
{
    Entry directory;
    directory.kind = Kind::Directory;
    EXPECT_EQ(sameContent(directory, directory), true);
    EXPECT_EQ(sameContent(directory, file(0, {})), false);
    EXPECT_EQ(sameContent(link("a"), link("a")), true);
    EXPECT_EQ(sameContent(link("a"), link("b")), false);
}

TEST(SameContent, DoesNotCountTimesAndExecutableBit)
{
    Entry other = file(3, 1);
    other.mtime = 99;
    other.executable = true;
    EXPECT_EQ(sameContent(file(3, 1), other), true);
}

TEST(SameVersion, TrustsNoUnsettledToken)
{
    Entry entry = file(3, 1);
    entry.token.version = "v";
    EXPECT_TRUE(sameVersion(entry, entry));
    Entry touched = entry;
    touched.token.version = "w";
    EXPECT_FALSE(sameVersion(entry, touched));
    entry.token.settled = false;
    EXPECT_FALSE(sameVersion(entry, entry));
}

TEST(Agreement, KeepsWhatEachSideShowed)
{
    Entry local = file(3, 1);
    local.mtime = 10;
    local.executable = true;
    local.token.object = "inode";
    Entry remote = file(3, {});
    remote.mtime = 8;
    remote.token.object = "etag";
    const AgreedEntry agreed = agree(local, remote);
    EXPECT_EQ(agreed.digest, local.digest);
    EXPECT_EQ(agreed.on(Side::Local), local);
    EXPECT_EQ(agreed.on(Side::Remote).mtime, 8);
    EXPECT_FALSE(agreed.on(Side::Remote).executable);
    EXPECT_EQ(agreed.on(Side::Remote).token.object, "etag");
    EXPECT_EQ(agreed.on(Side::Remote).digest, local.digest);
}

TEST(Scope, LeavesOutWhatLiesInsideAnother)
{
    const Scope scope = Scope::of({path("b/c"), path("a"), path("b"), path("a"), path("bc")});
    EXPECT_THAT(scope.tops, ElementsAre(path("a"), path("b"), path("bc")));
    EXPECT_TRUE(scope.covers(path("b/x/y")));
    EXPECT_FALSE(scope.covers(path("c")));
    EXPECT_FALSE(scope.isEverything());
}

TEST(Scope, MeansEverythingByTheRoot)
{
    EXPECT_TRUE(Scope().isEverything());
    EXPECT_TRUE(Scope::of({path("a"), RelPath()}).isEverything());
    EXPECT_TRUE(Scope().covers(path("a/b")));
}

TEST(Problem, HidesStateUnlessAnOperationFailed)
{
    for (const ProblemKind kind :
         {ProblemKind::Unreadable, ProblemKind::StillWritten, ProblemKind::Skipped})
        EXPECT_TRUE(hidesState(Problem{{}, {}, kind, Reach::Path, {}}));
    for (const ProblemKind kind : {ProblemKind::Failed, ProblemKind::BadRules, ProblemKind::Damaged})
        EXPECT_FALSE(hidesState(Problem{{}, {}, kind, Reach::Path, {}}));
}

TEST(Problem, IsQuietWhenItPassesByItself)
{
    EXPECT_TRUE(isQuiet(Problem{{}, {}, ProblemKind::StillWritten, Reach::Path, {}}));
    EXPECT_TRUE(isQuiet(
        Problem{{}, {}, ProblemKind::Failed, Reach::Path, Error{ErrorCode::ChangedMeanwhile}}));
    EXPECT_FALSE(
        isQuiet(Problem{{}, {}, ProblemKind::Failed, Reach::Path, Error{ErrorCode::NoSpace}}));
    EXPECT_FALSE(isQuiet(Problem{{}, {}, ProblemKind::Unreadable, Reach::Subtree, {}}));
}

TEST(GuardLimits, AreReadFromText)
{
    EXPECT_EQ(GuardLimits::parse("500"), (GuardLimits{GuardLimits::Kind::Count, 500}));
    EXPECT_EQ(GuardLimits::parse("25%"), (GuardLimits{GuardLimits::Kind::Percent, 25}));
    EXPECT_EQ(GuardLimits::parse("off"), (GuardLimits{GuardLimits::Kind::Off, 0}));
}

TEST(GuardLimits, RefuseWhatIsNone)
{
    for (const std::string_view text :
         {"", "%", "-1", "101%", "5x", "off ", "1.5", " 5", "99999999999999999999999"})
        EXPECT_FALSE(GuardLimits::parse(text)) << text;
}

TEST(StatusSnapshot, ShowsTheWorstOfItsFolders)
{
    StatusSnapshot snapshot;
    EXPECT_EQ(overallState(snapshot), FolderState::InSync);
    snapshot.folders.resize(3);
    snapshot.folders[0].state = FolderState::InSync;
    snapshot.folders[1].state = FolderState::Attention;
    snapshot.folders[2].state = FolderState::Syncing;
    EXPECT_EQ(overallState(snapshot), FolderState::Attention);
}

} // namespace
} // namespace tern
