#include "rules/rule_error.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

TEST(RuleError, TravelsInAnErrorAndComesBack)
{
    const RuleError inText{"unknown unit: 'XB'", 12, 0};
    const Error error = asError(inText, "size > 1XB");
    EXPECT_EQ(error,
              (Error{ErrorCode::BadInput, "size > 1XB", "column 12: unknown unit: 'XB'", 0}));
    EXPECT_EQ(ruleErrorIn(error), inText);
    const RuleError inList{"wrong", 3, 40};
    EXPECT_EQ(asError(inList, "x").detail, "line 40, column 3: wrong");
    EXPECT_EQ(ruleErrorIn(asError(inList, "x")), inList);
    const RuleError inFile{"wrong: 'x'", 3, 40, "it's \\ a: b/.ternignore"};
    EXPECT_EQ(asError(inFile, "x").detail,
              R"(line 40, column 3 in 'it\'s \\ a: b/.ternignore': wrong: 'x')");
    EXPECT_EQ(ruleErrorIn(asError(inFile, "x")), inFile);
}

TEST(RuleError, IsNotSeenInOtherErrors)
{
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::Io, "x", "column 1: wrong"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "wrong"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "column 0: wrong"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "column 99999999999999999999: w"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "line 2 column 1: wrong"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "line 2, column 1 in 'a: wrong"}));
    EXPECT_FALSE(ruleErrorIn(Error{ErrorCode::BadInput, "x", "line 2, column 1 in 'a\\"}));
}

TEST(RuleError, PutsTheCaretUnderTheColumn)
{
    EXPECT_EQ(caretLine("abc", 1), "^");
    EXPECT_EQ(caretLine("abc", 3), "  ^");
    EXPECT_EQ(caretLine("abc", 4), "   ^");
    EXPECT_EQ(caretLine("abc", 99), "   ^");
    EXPECT_EQ(caretLine("\xC3\xA4 = x", 6), "    ^");
    EXPECT_EQ(caretLine("a\tb", 3), " \t^");
    EXPECT_EQ(caretLine("abc", 0), "^");
}

TEST(RuleError, CutsWhatItQuotesBetweenCharacters)
{
    EXPECT_EQ(inQuotes("abc"), "'abc'");
    EXPECT_EQ(inQuotes(std::string(61, 'a')), "'" + std::string(60, 'a') + "...'");
    EXPECT_EQ(inQuotes(std::string(59, 'a')
                       + "\xC3\xA4"
                         "b"),
              "'" + std::string(59, 'a') + "...'");
}

TEST(RuleError, CutsALongSubject)
{
    EXPECT_EQ(asError(RuleError{"wrong"}, std::string(1'000'000, 'x')).subject.size(),
              maxSubjectBytes);
}

} // namespace
} // namespace tern
