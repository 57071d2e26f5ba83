#include "replica/folder/late_directories.h"

#include <gmock/gmock.h>

namespace tern::test {
namespace {

using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::IsEmpty;

RelPath at(std::string_view bytes)
{
    return RelPath::parse(bytes).value();
}

class LateDirectoriesTest : public testing::Test {
protected:
    LateDirectories late{milliseconds(100)};
    LateDirectories::Time start = LateDirectories::Time(milliseconds(1'000'000));
};

TEST_F(LateDirectoriesTest, AreNeverDueWhereThereAreNone)
{
    EXPECT_EQ(late.untilDue(start), std::nullopt);
    EXPECT_THAT(late.due(start), IsEmpty());
}

TEST_F(LateDirectoriesTest, AreDueTogetherOnceAnInterval)
{
    late.add(at("b"), start);
    late.add(at("a"), start + milliseconds(60)); // does not put the first one off
    EXPECT_EQ(late.untilDue(start + milliseconds(60)), milliseconds(40));
    EXPECT_THAT(late.due(start + milliseconds(99)), IsEmpty());
    EXPECT_THAT(late.due(start + milliseconds(100)), ElementsAre(at("a"), at("b")));
    EXPECT_THAT(late.due(start + milliseconds(101)), IsEmpty());
    EXPECT_THAT(late.due(start + milliseconds(200)), ElementsAre(at("a"), at("b")));
}

TEST_F(LateDirectoriesTest, WaitNoLongerWhereTheirTimeIsOver)
{
    late.add(at("a"), start);
    EXPECT_EQ(late.untilDue(start + milliseconds(150)), milliseconds(0));
    EXPECT_EQ(late.untilDue(start + std::chrono::microseconds(99'500)), milliseconds(1));
}

} // namespace
} // namespace tern::test
