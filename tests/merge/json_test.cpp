#include "merge/json_parse.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

std::string roundTrip(std::string_view bytes)
{
    const auto document = parseJson(bytes);
    return document ? writeJson(document->value, document->layout) : "no JSON";
}

TEST(MergeJson, NumbersStayTheTextTheyWere)
{
    const std::string numbers = "[-0.0,1.0,1e-07,1E+16,0.1000,12345678901234567890123,"
                                "-9223372036854775808,18446744073709551615,3.141592653589793238]";
    EXPECT_EQ(roundTrip(numbers), numbers);
}

TEST(MergeJson, IsWrittenAsPythonWritesIt)
{
    EXPECT_EQ(roundTrip("{\n  \"b\": [],\n  \"a\": {}\n}\n"), "{\n  \"a\": {},\n  \"b\": []\n}\n");
    EXPECT_EQ(
        roundTrip("[\"\\u001b\\u0000\\b\\f\\n\\r\\t\\\"\\\\\\/\\u00e4\\u2028\\ud83d\\ude00\"]"),
        "[\"\\u001b\\u0000\\b\\f\\n\\r\\t\\\"\\\\/\u00e4\u2028\U0001F600\"]");
    EXPECT_EQ(roundTrip("[true, false, null]"), "[true,false,null]");
}

TEST(MergeJson, RefusesWhatItCouldNotWriteAgain)
{
    for (const char *bytes :
         {"", "{", "[1,]", "{\"a\":1,\"a\":2}", "[NaN]", "[Infinity]", "[1e999]", "[\"\xff\"]",
          "[\"\\ud800\"]", "[01]", "// a\n[]", "[] []", "'a'"})
        EXPECT_FALSE(parseJson(bytes)) << bytes;
}

TEST(MergeJson, IsBoundedInDepthAndNumberOfValues)
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    EXPECT_TRUE(parseJson(nested(maxJsonDepth)));
    EXPECT_FALSE(parseJson(nested(maxJsonDepth + 1)));
    EXPECT_FALSE(parseJson(nested(1'000'000)));
    std::string many = "[1";
    for (std::size_t i = 2; i < maxJsonValues; ++i)
        many += ",1";
    EXPECT_TRUE(parseJson(many + "]"));
    EXPECT_FALSE(parseJson(many + ",1]"));
}

TEST(MergeJson, TellsHowItWasIndented)
{
    EXPECT_EQ(parseJson("{\n \"a\": 1\n}\n")->layout, (JsonLayout{1, true}));
    EXPECT_EQ(parseJson("{\n    \"a\": 1\n}")->layout, (JsonLayout{4, false}));
    EXPECT_EQ(parseJson("{\"a\":1}")->layout, (JsonLayout{-1, false}));
    EXPECT_EQ(parseJson("{\"a\":1}\n")->layout, (JsonLayout{-1, true}));
    EXPECT_EQ(parseJson("{\n\t\"a\": 1\n}\n")->layout, (JsonLayout{1, true})) << "as Jupyter does";
}

} // namespace
} // namespace tern
