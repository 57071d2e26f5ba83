#include "base/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace tern {
namespace {

TEST(Utf8, IsWhatRfc3629Allows)
{
    for (const char *valid :
         {"", "plain\n", "\x7f", "\u00e4\u20ac", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80",
          "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
        EXPECT_TRUE(isValidUtf8(valid)) << valid;
    EXPECT_TRUE(isValidUtf8(std::string("\0", 1)));
}

TEST(Utf8, IsNothingElse)
{
    for (const char *invalid :
         {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
          "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "caf\xe9", "\xc3",
          "\xe2\x82", "\xe2\x82x", "\xf0\x9f\x98"})
        EXPECT_FALSE(isValidUtf8(invalid));
}

} // namespace
} // namespace tern
