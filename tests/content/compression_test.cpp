#include "content/compression.h"

#include <gtest/gtest.h>
#include <zstd.h>

namespace tern {
namespace {

/// Bytes that cannot be compressed, the same each time.
std::string noise(std::size_t size)
{
    std::string bytes(size, '\0');
    std::uint64_t state = 1;
    for (char &byte : bytes) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        byte = static_cast<char>(state >> 56U);
    }
    return bytes;
}

/// A frame as others might make it.
std::string frameOf(std::string_view bytes, int tellsSize, int hasChecksum)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, tellsSize);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, hasChecksum);
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    frame.resize(ZSTD_compress2(context, frame.data(), frame.size(), bytes.data(), bytes.size()));
    ZSTD_freeCCtx(context);
    return frame;
}

void expectCorrupt(std::string_view frame)
{
    const auto bytes = decompressBase(frame);
    ASSERT_FALSE(bytes) << "taken for " << bytes->size() << " bytes";
    EXPECT_EQ(bytes.error().code, ErrorCode::Corrupt);
}

TEST(Compression, GivesBackWhatItWasGiven)
{
    for (const std::string &bytes :
         {std::string(), std::string("x"), std::string("a\0b\xff\r\n", 6),
          std::string(100'000, 'a'), noise(100'000), std::string(maxBaseBytes, 'a')}) {
        const auto frame = compressBase(bytes);
        ASSERT_TRUE(frame);
        const auto again = decompressBase(*frame);
        ASSERT_TRUE(again);
        EXPECT_TRUE(*again == bytes) << bytes.size() << " bytes";
    }
}

TEST(Compression, MakesTextSmall)
{
    std::string text;
    for (int line = 0; line < 2'000; ++line)
        text += "sample_" + std::to_string(line) + ", 0.25, passed\n";
    EXPECT_LT(compressBase(text)->size(), text.size() / 4);
}

TEST(Compression, RefusesWhatIsTooLargeToBeKept)
{
    const auto frame = compressBase(std::string(maxBaseBytes + 1, 'a'));
    ASSERT_FALSE(frame);
    EXPECT_EQ(frame.error().code, ErrorCode::TooLarge);
}

TEST(Compression, RefusesAFrameThatHoldsTooMuch)
{
    const std::string bomb = frameOf(std::string(4 * maxBaseBytes, '\0'), 1, 1);
    ASSERT_LT(bomb.size(), 10'000U);
    const auto bytes = decompressBase(bomb);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::TooLarge);
}

TEST(Compression, RefusesAFrameThatDoesNotTellItsSize)
{
    expectCorrupt(frameOf(std::string(4 * maxBaseBytes, '\0'), 0, 1));
}

TEST(Compression, RefusesAFrameThatLiesAboutItsSize)
{
    // The size of a frame of 256 bytes and more stands, less 256, in bytes 5 and 6 (RFC 8878,
    // 3.1.1.1).
    std::string frame = *compressBase(std::string(1000, 'a'));
    ASSERT_EQ(static_cast<unsigned char>(frame[5]) + 256U * static_cast<unsigned char>(frame[6]),
              1000U - 256U);
    std::string less = frame;
    less[6] = 1;
    expectCorrupt(less);
    std::string more = frame;
    more[6] = 3;
    expectCorrupt(more);
}

TEST(Compression, NoticesEachChangedByte)
{
    const std::string frame = *compressBase("some content, and some content, and more\n");
    for (std::size_t at = 0; at < frame.size(); ++at) {
        std::string damaged = frame;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        EXPECT_FALSE(decompressBase(damaged)) << "byte " << at;
    }
}

TEST(Compression, NoticesWhatIsCutOffOrAdded)
{
    const std::string frame = *compressBase(noise(1000));
    for (std::size_t size = 0; size < frame.size(); ++size)
        expectCorrupt(std::string_view(frame).substr(0, size));
    expectCorrupt(frame + '\0');
    expectCorrupt(frame + frame);
}

} // namespace
} // namespace tern
