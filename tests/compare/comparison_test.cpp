#include "compare/comparison.h"

#include "merge/merge.h"

#include <gtest/gtest.h>

namespace tern::test {
namespace {

FileComparison compared(const char *path, std::string_view local, std::string_view remote)
{
    return compare(RelPath::parse(path).value(), local, remote).value();
}

TEST(Comparison, NameAndContentTellTheKind)
{
    EXPECT_EQ(compared("a.yml", "a: 1\n", "a: 2\n").kind, ComparisonKind::Text);
    EXPECT_EQ(compared("a.csv", "a,b\n1,2\n", "a,b\n1,3\n").kind, ComparisonKind::Table);
    EXPECT_EQ(compared("unknown", "a\n", "b\n").kind, ComparisonKind::Text);
    EXPECT_EQ(compared("a.PNG", "\x89PNG", "\x89PNH").kind, ComparisonKind::Image);
}

TEST(Comparison, WhatIsNotWhatItsNameSaysIsText)
{
    EXPECT_EQ(compared("a.csv", "a,b\n1\n", "a,b\n1,3\n").kind, ComparisonKind::Text);
    EXPECT_EQ(compared("a.ipynb", "{}", "{ }").kind, ComparisonKind::Text);
    EXPECT_EQ(compared("a.csv", "a,\"b\"\n", "a,b\n").kind, ComparisonKind::Text)
        << "the same cells, written differently";
}

TEST(Comparison, SaysWhyNothingIsShown)
{
    EXPECT_EQ(compared("a.bin", std::string("a\0b", 3), "c").notShown, NotShown::NotText);
    const std::string large(maxTextBytes + 1, 'x');
    EXPECT_EQ(compared("a.txt", large, "c").notShown, NotShown::TooLarge);
    EXPECT_EQ(compared("a.png", std::string(maxImageBytes + 1, 'x'), "c").notShown,
              NotShown::TooLarge);
    EXPECT_EQ(compared("a.txt", std::string(maxComparedLines + 1, '\n'), "c").notShown,
              NotShown::TooLarge);
}

} // namespace
} // namespace tern::test
