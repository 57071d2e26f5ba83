#include "model/escaped_name.h"

#include <gtest/gtest.h>

#include <random>

namespace tern {
namespace {

TEST(EscapedName, KeepsTheExtensionSoThatProgramsOpenIt)
{
    EXPECT_EQ(escapedName("data.csv"), "data~tern.csv");
    EXPECT_EQ(escapedName("data.tar.gz"), "data.tar~tern.gz");
    EXPECT_EQ(escapedName("README"), "%52%45%41%44%4d%45~tern");
    EXPECT_EQ(escapedName(".profile"), ".profile~tern");
}

TEST(EscapedName, HoldsNothingThatADiskMightAlter)
{
    EXPECT_EQ(escapedName("caf\xC3\xA9.txt"), "caf%c3%a9~tern.txt");
    EXPECT_EQ(escapedName("a:b"), "a%3ab~tern");
    EXPECT_EQ(escapedName("trailing. "), "trailing~tern%2e%20");
    EXPECT_EQ(escapedName("50%~"), "50%25%7e~tern");
    EXPECT_EQ(escapedName("bad \xFF"), "bad %ff~tern");
}

TEST(EscapedName, IsRefusedWhereItWouldBeTooLong)
{
    EXPECT_TRUE(escapedName(std::string(250, 'a')));
    EXPECT_FALSE(escapedName(std::string(251, 'a')));
    EXPECT_FALSE(escapedName(std::string(90, 'A')));
}

TEST(EscapedName, StandsForWhatItSpells)
{
    EXPECT_EQ(unescapedName("data~tern.csv"), "data.csv");
    EXPECT_EQ(unescapedName("data%7etern~tern.csv"), "data~tern.csv");
}

TEST(EscapedName, OtherNamesStandForThemselves)
{
    for (const char *name : {"", "data.csv", "~tern", "data~tern~tern", "Data~tern.csv",
                             "a%41~tern%", "%2e~tern", "%2e%2e~tern", "%2etern~tern", "%2f~tern",
                             "%00~tern", "%61~tern", "data~tern.c.sv", "%4~tern", "%4D~tern"})
        EXPECT_FALSE(unescapedName(name)) << name;
}

TEST(EscapedName, OfAnyNameReadsBackAndIsNobodyElses)
{
    std::mt19937 random(19);
    constexpr std::string_view letters = "aAbB.~%/ \xC3\xA9\xCC\x81tern0";
    for (int i = 0; i < 20'000; ++i) {
        std::string name;
        for (std::size_t length = 1 + random() % 8; length > 0; --length)
            name += letters[random() % letters.size()];
        if (name.find('/') != std::string::npos || name == "." || name == ".." || name == ".tern"
            || name == ".tErn")
            continue;
        const auto escaped = escapedName(name);
        ASSERT_TRUE(escaped);
        EXPECT_EQ(unescapedName(*escaped), name);
        if (const auto spelt = unescapedName(name)) {
            EXPECT_EQ(escapedName(*spelt), name);
        }
    }
}

} // namespace
} // namespace tern
