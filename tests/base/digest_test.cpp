#include "base/digest.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

TEST(Digest, ReadsWhatItWrites)
{
    Digest digest;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i)
        digest.bytes[i] = static_cast<std::uint8_t>(i * 37);
    EXPECT_EQ(digest.hex().size(), 64U);
    EXPECT_EQ(Digest::fromHex(digest.hex()), digest);
    const std::string raw(digest.bytes.begin(), digest.bytes.end());
    EXPECT_EQ(Digest::fromBytes(raw), digest);
}

TEST(Digest, RefusesWhatIsNoDigest)
{
    EXPECT_FALSE(Digest::fromHex(""));
    EXPECT_FALSE(Digest::fromHex(std::string(63, '0')));
    EXPECT_FALSE(Digest::fromHex(std::string(65, '0')));
    EXPECT_FALSE(Digest::fromHex(std::string(63, '0') + "g"));
    EXPECT_FALSE(Digest::fromHex(std::string(64, 'A')));
    EXPECT_FALSE(Digest::fromBytes(std::string(31, 'x')));
    EXPECT_FALSE(Digest::fromBytes(std::string(33, 'x')));
}

TEST(Digest, WritesLowerCase)
{
    Digest digest;
    digest.bytes.fill(0xAB);
    EXPECT_EQ(digest.hex().substr(0, 4), "abab");
}

} // namespace
} // namespace tern
