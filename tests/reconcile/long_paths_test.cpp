#include "support/tree_literals.h"

#include <gmock/gmock.h>

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

} // namespace
} // namespace tern::test
