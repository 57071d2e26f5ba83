#include "merge/table_check.h"
#include "merge_support.h"

namespace tern::test {
namespace {

using testing::ElementsAre;

std::string table(std::string_view base, std::string_view local, std::string_view remote)
{
    return cleanly(base, local, remote, MergeKind::Table);
}

TEST(TableMerge, TakesRowsOfBothSides)
{
    EXPECT_EQ(table("id,value\n1,a\n2,b\n3,c\n", "id,value\n0,z\n1,a\n2,b\n3,c\n",
                    "id,value\n1,a\n2,b\n3,C\n"),
              "id,value\n0,z\n1,a\n2,b\n3,C\n");
    EXPECT_EQ(table("id\tvalue\r\n1\ta\r\n2\tb\r\n3\tc\r\n",
                    "id\tvalue\r\n1\tA\r\n2\tb\r\n3\tc\r\n",
                    "id\tvalue\r\n1\ta\r\n2\tb\r\n3\tc\r\n4\td\r\n"),
              "id\tvalue\r\n1\tA\r\n2\tb\r\n3\tc\r\n4\td\r\n");
}

TEST(TableMerge, RowThatBothChangedNeedsTheUser)
{
    EXPECT_THAT(
        obstacles("id,a,b\n1,2,3\n", "id,a,b\n1,9,3\n", "id,a,b\n1,2,9\n", MergeKind::Table),
        ElementsAre(MergeObstacle::Lines));
}

TEST(TableMerge, LineBreaksInQuotesStayInTheirRow)
{
    const std::string rest = "2,plain\n3,plain\n";
    EXPECT_EQ(table("id,note\n1,\"first\nsecond\nthird\nfourth\"\n" + rest,
                    "id,note\n1,\"FIRST\nsecond\nthird\nfourth\"\n" + rest,
                    "id,note\n1,\"first\nsecond\nthird\nFOURTH\"\n" + rest),
              "id,note\n1,\"FIRST\nsecond\nthird\nFOURTH\"\n" + rest);
}

TEST(TableMerge, RowThatWouldBeTornNeedsTheUser)
{
    // Remote makes rows of the lines in quotes; local has removed a comma from one of them.
    const std::string base = "a,b\n1,\"w\nx,1\ny,1\nz,1\nv\"\n2,u\n";
    const std::string local = "a,b\n1,\"w\nx,1\ny 1\nz,1\nv\"\n2,u\n";
    const std::string remote = "a,b\n1,w\nx,1\ny,1\nz,1\nv,1\n2,u\n";
    EXPECT_EQ(cleanly(base, local, remote), "a,b\n1,w\nx,1\ny 1\nz,1\nv,1\n2,u\n");
    EXPECT_THAT(obstacles(base, local, remote, MergeKind::Table),
                ElementsAre(MergeObstacle::TornRow));
}

TEST(TableMerge, RaggedTablesAreText)
{
    EXPECT_EQ(table("a,b\n1\n2,3,4\n5\n", "a,b,c\n1\n2,3,4\n5\n", "a,b\n1\n2,3,4\n5,6\n"),
              "a,b,c\n1\n2,3,4\n5,6\n");
}

TEST(TableCheck, AsksForTheColumnsThatBothHave)
{
    EXPECT_TRUE(isTableLikeBoth("a,b\n1,2\n3,4\n", "a,b\n1,2\n", "a,b\n3,4\n"));
    EXPECT_FALSE(isTableLikeBoth("a,b\n1,2,3\n", "a,b\n1,2\n", "a,b\n3,4\n"));
    EXPECT_FALSE(isTableLikeBoth("a;b\n1\n", "a;b\n1;2\n", "a;b\n3;4\n"));
    EXPECT_FALSE(isTableLikeBoth("a\tb\n1\n", "a\tb\n1\t2\n", "a\tb\n3\t4\n"));
    EXPECT_FALSE(isTableLikeBoth("a|b\n1\n", "a|b\n1|2\n", "a|b\n3|4\n"));
    EXPECT_TRUE(isTableLikeBoth("a,b\n1\n", "a,b\n1\n", "a,b\n3,4\n")) << "one is ragged anyway";
    EXPECT_TRUE(isTableLikeBoth("a,b,c\n1,2\n", "a,b,c\n", "a,b\n")) << "not the same table";
}

TEST(TableCheck, KnowsWhatIsQuoted)
{
    const std::string_view two = "a,b\n1,2\n";
    EXPECT_TRUE(isTableLikeBoth("a,\"b,c\"\n", two, two));
    EXPECT_TRUE(isTableLikeBoth("a,\"b\n,c\"\n", two, two));
    EXPECT_TRUE(isTableLikeBoth("a,\"say \"\"b,c\"\"\"\n", two, two));
    EXPECT_TRUE(isTableLikeBoth("a,5\" pipe\nb,c\n", two, two)) << "inside a field it is a letter";
    EXPECT_FALSE(isTableLikeBoth("a,\"b\nc,d\n", two, two)) << "never closed";
    EXPECT_FALSE(isTableLikeBoth("a,\"b\"\nc\n", two, two));
}

TEST(TableCheck, KnowsRowsHoweverTheyEnd)
{
    const std::string_view two = "a,b\r\n1,2";
    EXPECT_TRUE(isTableLikeBoth("a,b\r\n\r\n1,2", two, two)) << "a line with nothing is no row";
    EXPECT_FALSE(isTableLikeBoth("a,b\r\n1", two, two));
    EXPECT_FALSE(isTableLikeBoth("a,b\n1,2\n,\n,,\n", two, two));
    EXPECT_TRUE(isTableLikeBoth("", two, two));
}

} // namespace
} // namespace tern::test
