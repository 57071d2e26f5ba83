#include "replica/folder/trash.h"

#include "support/folder_side.h"

namespace tern::test {
namespace {

constexpr std::int64_t day = std::int64_t{86'400} * 1'000'000'000;

class TrashOfAFolder : public testing::Test {
protected:
    FolderSide side;
};

TEST(TrashRun, TellsItsTime)
{
    EXPECT_EQ(timeOfRun("19700101T000001Z"), 1'000'000'000);
    EXPECT_EQ(timeOfRun("20261120T191400Z-a1b2c3"), std::int64_t{1'795'202'040} * 1'000'000'000);
    EXPECT_EQ(timeOfRun("20261120T191400Z~2"), std::int64_t{1'795'202'040} * 1'000'000'000);
    for (const char *bad : {"", "2026", "20261320T191400Z", "20260230T000000Z", "20261120 191400Z",
                            "20261120T251400Z", "x0261120T191400Z", "99991120T191400Z"})
        EXPECT_FALSE(timeOfRun(bad)) << bad;
}

TEST_F(TrashOfAFolder, IsEmptyAtFirst)
{
    EXPECT_TRUE(side.replica->trash()->empty());
    EXPECT_EQ(side.replica->cleanTrash(side.clock.now()), 0U);
    EXPECT_FALSE(side.folder.exists(".tern"));
}

TEST_F(TrashOfAFolder, ListsWhatWasDisplacedWhereItStood)
{
    side.folder.write("d/e/a.txt", "old a");
    side.folder.setModified("d/e/a.txt", 77);
    side.folder.write("b", "old b");
    side.folder.makeSymlink("nowhere", "link");
    ASSERT_TRUE(side.remove("d/e/a.txt"));
    ASSERT_TRUE(side.put("b", "new b"));
    ASSERT_TRUE(side.remove("link"));
    const auto items = side.replica->trash();
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 3U);
    EXPECT_EQ((*items)[0].path.bytes(), "b");
    EXPECT_EQ((*items)[1].path.bytes(), "d/e/a.txt");
    EXPECT_EQ((*items)[1].run, "20261120T191400Z");
    EXPECT_EQ((*items)[1].size, 5U);
    EXPECT_EQ((*items)[1].mtime, 77);
    EXPECT_EQ((*items)[2].kind, Kind::Symlink);
}

TEST_F(TrashOfAFolder, KeepsTheSamePathTwiceInOneRun)
{
    for (const char *content : {"1", "2", "3"}) {
        side.folder.write("a~2", content);
        ASSERT_TRUE(side.remove("a~2"));
    }
    const auto items = side.replica->trash();
    ASSERT_EQ(items->size(), 3U);
    for (const TrashItem &item : *items) {
        EXPECT_EQ(item.path.bytes(), "a~2");
        EXPECT_EQ(item.run, "20261120T191400Z");
    }
    EXPECT_NE((*items)[0].name, (*items)[1].name);
    EXPECT_NE((*items)[1].name, (*items)[2].name);
}

TEST_F(TrashOfAFolder, KeepsAFileAndLaterADirectoryOfTheSameName)
{
    side.folder.write("x", "file");
    ASSERT_TRUE(side.remove("x"));
    side.folder.write("x/below", "in a directory");
    ASSERT_TRUE(side.remove("x/below"));
    const auto items = side.replica->trash();
    ASSERT_EQ(items->size(), 2U);
    EXPECT_EQ((*items)[0].path.bytes(), "x");
    EXPECT_EQ((*items)[1].path.bytes(), "x/below");
}

TEST_F(TrashOfAFolder, RestoresToWhereItStoodWithItsParents)
{
    side.folder.write("d/e/a.txt", "old");
    side.folder.setModified("d/e/a.txt", 77);
    ASSERT_TRUE(side.remove("d/e/a.txt"));
    side.folder.remove("d");
    const auto items = side.replica->trash();
    ASSERT_EQ(items->size(), 1U);
    ASSERT_TRUE(side.replica->restore(items->front(), items->front().path));
    EXPECT_EQ(side.folder.read("d/e/a.txt"), "old");
    EXPECT_EQ(side.folder.modified("d/e/a.txt"), 77);
    EXPECT_TRUE(side.replica->trash()->empty());
}

TEST_F(TrashOfAFolder, RestoresOnlyToAFreeName)
{
    side.folder.write("a", "old");
    ASSERT_TRUE(side.put("a", "new"));
    const auto items = side.replica->trash();
    EXPECT_EQ(codeOf(side.replica->restore(items->front(), FolderSide::path("a"))),
              ErrorCode::AlreadyExists);
    EXPECT_EQ(side.folder.read("a"), "new");
    EXPECT_TRUE(side.replica->restore(items->front(), FolderSide::path("a (restored)")));
    EXPECT_EQ(side.folder.read("a (restored)"), "old");
}

TEST_F(TrashOfAFolder, RestoresNothingFromElsewhere)
{
    side.folder.write("a", "the user's");
    ASSERT_TRUE(side.replica->adopt(std::string(32, 'a')));
    for (const char *name : {"../id", "run/../../id", "id", "", "/etc/passwd", "run/", "./id"}) {
        TrashItem item;
        item.name = name;
        EXPECT_FALSE(side.replica->restore(item, FolderSide::path("stolen"))) << name;
    }
    EXPECT_FALSE(side.folder.exists("stolen"));
    EXPECT_TRUE(side.folder.exists(".tern/id"));
}

TEST_F(TrashOfAFolder, SaysNotFoundForAnItemThatIsGone)
{
    TrashItem item;
    item.name = "20261120T191400Z/a";
    EXPECT_EQ(codeOf(side.replica->restore(item, FolderSide::path("a"))), ErrorCode::NotFound);
}

TEST_F(TrashOfAFolder, CleansOnlyRunsThatAreOldEnough)
{
    side.replica->beginRun("20260101T000000Z");
    side.folder.write("d/a", "january");
    ASSERT_TRUE(side.remove("d/a"));
    side.folder.write("d/a", "january again");
    ASSERT_TRUE(side.remove("d/a"));
    side.replica->beginRun("20260301T000000Z-c0ffee");
    side.folder.write("b", "march");
    ASSERT_TRUE(side.remove("b"));
    EXPECT_EQ(side.replica->cleanTrash(*timeOfRun("20260201T000000Z")), 2U);
    const auto items = side.replica->trash();
    ASSERT_EQ(items->size(), 1U);
    EXPECT_EQ(items->front().run, "20260301T000000Z-c0ffee");
    EXPECT_FALSE(side.folder.exists(".tern/trash/20260101T000000Z"));
    EXPECT_FALSE(side.folder.exists(".tern/trash/20260101T000000Z~2"));
}

TEST_F(TrashOfAFolder, JudgesARunWithoutATimeByItsFolder)
{
    side.replica->beginRun("by hand");
    side.folder.write("a", "x");
    ASSERT_TRUE(side.remove("a"));
    side.folder.setModified(".tern/trash/by hand", 100 * day);
    EXPECT_EQ(side.replica->cleanTrash(99 * day), 0U);
    EXPECT_EQ(side.replica->cleanTrash(101 * day), 1U);
}

TEST_F(TrashOfAFolder, CopesWithADeepTree)
{
    // As long as a path may be: with what leads to the trash it is longer than one call takes.
    const std::string name(100, 'd');
    std::string deep;
    ASSERT_EQ(::chdir(side.folder.path().c_str()), 0);
    for (int i = 0; i < 40; ++i) {
        ASSERT_EQ(::mkdir(name.c_str(), 0700), 0);
        ASSERT_EQ(::chdir(name.c_str()), 0);
        deep += deep.empty() ? name : '/' + name;
    }
    std::ofstream("a") << "deep";
    ASSERT_EQ(::chdir("/"), 0);
    ASSERT_TRUE(side.remove(deep + "/a"));
    const auto items = side.replica->trash();
    ASSERT_EQ(items->size(), 1U);
    EXPECT_EQ(items->front().path.bytes(), deep + "/a");
    EXPECT_EQ(side.replica->cleanTrash(*timeOfRun("20270101T000000Z")), 1U);
    EXPECT_TRUE(side.trash().empty());
}

} // namespace
} // namespace tern::test
