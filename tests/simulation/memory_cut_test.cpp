#include "support/memory_folder.h"
#include "support/test_clock.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

/// Cuts the power after `edit`, where the changes survive whose turn says so.
std::map<std::string, std::string> left(const std::function<void(MemoryFolder &)> &edit,
                                        const std::vector<bool> &kept)
{
    TestClock clock;
    MemoryFolder folder(clock);
    folder.write("old", "1");
    folder.write("d/inside", "2");
    folder.flush();
    edit(folder);
    std::size_t at = 0;
    folder.cutPowerAnywhere([&] { return at >= kept.size() || kept[at++]; },
                            [](const MemoryNode &node) { return node.bytes.size(); });
    return folder.tree();
}

using Tree = std::map<std::string, std::string>;

TEST(MemoryCut, ALaterChangeSurvivesWithoutAnEarlierOne)
{
    const auto edit = [](MemoryFolder &folder) {
        folder.write("a", "x");
        folder.write("b", "y");
    };
    EXPECT_EQ(left(edit, {false, true}),
              (Tree{{"b", "y"}, {"d", "/"}, {"d/inside", "2"}, {"old", "1"}}));
    EXPECT_EQ(left(edit, {true, true}).size(), 5U);
}

TEST(MemoryCut, WhatWasMadeOnALostChangeIsLostWithIt)
{
    const auto edit = [](MemoryFolder &folder) {
        folder.makeDirectory("e");
        folder.write("e/new", "x");
        folder.rename("e/new", "old");
    };
    EXPECT_EQ(left(edit, {false}).at("old"), "1");
    EXPECT_EQ(left(edit, {true, true, true}).at("old"), "x");
}

TEST(MemoryCut, ARenamedFolderKeepsWhatIsLeftInIt)
{
    const auto edit = [](MemoryFolder &folder) {
        folder.write("d/more", "3");
        folder.rename("d", "e");
    };
    EXPECT_EQ(left(edit, {false, true}), (Tree{{"e", "/"}, {"e/inside", "2"}, {"old", "1"}}));
    EXPECT_EQ(left(edit, {true, true}).size(), 4U);
}

TEST(MemoryCut, AFolderThatSomethingIsLeftInStays)
{
    const auto edit = [](MemoryFolder &folder) {
        folder.remove("d/inside");
        folder.remove("d");
    };
    EXPECT_EQ(left(edit, {false, true}).size(), 3U);
    EXPECT_EQ(left(edit, {true, true}), (Tree{{"old", "1"}}));
}

} // namespace
} // namespace tern::test
