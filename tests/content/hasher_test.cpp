#include "content/hasher.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

// Test vectors of FIPS 180-4.
TEST(Hasher, KnowsThePublishedDigests)
{
    EXPECT_EQ(digestOf(std::string_view()).hex(),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(digestOf(std::string_view("abc")).hex(),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Hasher, DoesNotMindHowTheBytesArrive)
{
    Hasher hasher;
    hasher.add(bytesOf("a"));
    hasher.add(bytesOf(""));
    hasher.add(bytesOf("bc"));
    EXPECT_EQ(hasher.finish(), digestOf(std::string_view("abc")));
}

TEST(Hasher, CountsAHoleAsZeros)
{
    Hasher hasher;
    hasher.add(bytesOf("x"));
    hasher.addZeros(200'000);
    EXPECT_EQ(hasher.finish(), digestOf("x" + std::string(200'000, '\0')));
}

TEST(Hasher, ACopyGoesOnByItself)
{
    Hasher hasher;
    hasher.add(bytesOf("ab"));
    Hasher copy = hasher.copy();
    hasher.add(bytesOf("c"));
    EXPECT_EQ(copy.finish(), digestOf(std::string_view("ab")));
    EXPECT_EQ(hasher.finish(), digestOf(std::string_view("abc")));
}

} // namespace
} // namespace tern
