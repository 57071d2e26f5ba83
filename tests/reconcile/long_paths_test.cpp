#include "support/tree_literals.h"

#include <gmock/gmock.h>

#include <utility>

namespace tern::test {
namespace {

/// Directories that lead from `top` so deep that a path with `top` just fits; parents first.
std::string deepBelow(const std::string &top)
{
    const std::string component(200, 'c');
    std::string line = top + "/ ";
    std::string place = top;
    while (place.size() + 1 + component.size() <= RelPath::maxBytes) {
        place += '/' + component;
        line += place + "/ ";
    }
    return line;
}

TEST(LongPaths, ARenameIsNotFollowedWhereItWouldMakeAPathTooLong)
{
    const std::string longer(250, 'n');
    const Pair pair = pairOf("d#7/", longer + "#7/", deepBelow("d"));
    const std::vector<std::string> plan = lines(reconcile(changesOf(pair), Policy()));
    EXPECT_THAT(plan, testing::Contains("remote mkdir " + longer));
    EXPECT_THAT(plan, testing::Contains("local mkdir d"));
    EXPECT_THAT(plan, testing::Not(testing::Contains(testing::HasSubstr("move"))));
}

/// `count` directories in each other below `top`, parents first, and the last one's path.
std::pair<std::string, std::string> nested(const std::string &top, int count)
{
    std::string line = top + "#7/ ";
    std::string place = top;
    for (int i = 0; i < count; ++i) {
        place += '/' + std::string(250, 'c');
        line += place + '#' + std::to_string(100 + i) + "/ ";
    }
    return {line, place};
}

TEST(LongPaths, ARenameIntoADirectoryIsNotFollowedWhereThePathWasTooLongUnderTheOldName)
{
    const std::string name(200, 'x');
    const auto [before, deepest] = nested(std::string(250, 'o'), 15);
    const auto [after, renamed] = nested("n", 15);
    const Pair pair =
        pairOf(before + name + "#8=1", after + renamed + '/' + name + "#8=1", before + name + "=1");
    const std::vector<std::string> plan = lines(reconcile(changesOf(pair), Policy()));
    EXPECT_THAT(plan, testing::Contains("remote move " + std::string(250, 'o') + " -> n"));
    EXPECT_THAT(plan, testing::Contains("remote copy " + renamed + '/' + name + "=1"));
    EXPECT_THAT(plan, testing::Contains("remote remove " + name));
    EXPECT_THAT(plan, testing::SizeIs(3));
}

TEST(LongPaths, ARenameOutOfADirectoryIsNotFollowedWhereItsOwnRenameCameFirstAndWasTooLong)
{
    const std::string name(200, 'x');
    const std::string longer(250, 'n');
    const auto [before, deepest] = nested("d", 15);
    const auto [after, renamed] = nested(longer, 15);
    const Pair pair = pairOf(before + deepest + '/' + name + "#8=1", after + "a#8=1",
                             before + deepest + '/' + name + "=1");
    const std::vector<std::string> plan = lines(reconcile(changesOf(pair), Policy()));
    EXPECT_THAT(plan, testing::Contains("remote copy a=1"));
    EXPECT_THAT(plan, testing::Contains("remote mkdir " + renamed));
    EXPECT_THAT(plan, testing::Contains("remote remove " + deepest + '/' + name));
    EXPECT_THAT(plan, testing::Not(testing::Contains(testing::HasSubstr(" move "))));
}

} // namespace
} // namespace tern::test
