#include "merge/git_library.h"
#include "merge/line_merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tern {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LineChanges, AreToldFromTopToBottom)
{
    EXPECT_THAT(*lineChanges("a\nb\nc\nd\n", "new\na\nB\nc\n"),
                ElementsAre(LineChange{{0, 0}, {0, 1}}, LineChange{{1, 1}, {2, 1}},
                            LineChange{{3, 1}, {4, 0}}));
    EXPECT_THAT(*lineChanges("a\n", "a\n"), IsEmpty());
    EXPECT_THAT(*lineChanges("", "a\nb\n"), ElementsAre(LineChange{{0, 0}, {0, 2}}));
    EXPECT_THAT(*lineChanges("a\nb", ""), ElementsAre(LineChange{{0, 2}, {0, 0}}));
}

TEST(LineChanges, KnowALineWithoutItsEnd)
{
    EXPECT_THAT(*lineChanges("a\nb\n", "a\nb"), ElementsAre(LineChange{{1, 1}, {1, 1}}));
}

TEST(GitLibrary, MayBeHeldByMany)
{
    const GitLibrary one;
    EXPECT_TRUE(one.isReady());
    {
        const GitLibrary other;
        EXPECT_TRUE(other.isReady());
    }
    EXPECT_TRUE(mergeLines("a\n", "b\n", "a\n")->isClean);
}

} // namespace
} // namespace tern
