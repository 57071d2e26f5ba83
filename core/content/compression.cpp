#include "compression.h"

#include <zstd.h>

#include <memory>

namespace tern {

namespace {

constexpr std::string_view magic = "\x28\xb5\x2f\xfd"; ///< RFC 8878, 3.1.1
constexpr int level = 3; ///< more costs time, and hardly makes source code smaller

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, FreeContext>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, FreeContext>;

Failure corrupt(std::string why)
{
    return fail(ErrorCode::Corrupt, {}, "a kept base is damaged: " + std::move(why));
}

Failure noMemory()
{
    return fail(ErrorCode::Io, {}, "zstd: out of memory");
}

/// How much `frame` says that it holds; that it is one frame, and nothing else, is known then.
Result<std::size_t> claimedSize(std::string_view frame)
{
    if (!frame.starts_with(magic))
        return corrupt("not zstd");
    const std::size_t frameBytes = ZSTD_findFrameCompressedSize(frame.data(), frame.size());
    if (ZSTD_isError(frameBytes) != 0U)
        return corrupt(ZSTD_getErrorName(frameBytes));
    if (frameBytes != frame.size())
        return corrupt("more than one frame");
    const unsigned long long claimed = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (claimed == ZSTD_CONTENTSIZE_ERROR || claimed == ZSTD_CONTENTSIZE_UNKNOWN)
        return corrupt("no size");
    if (claimed > maxBaseBytes)
        return fail(ErrorCode::TooLarge, {},
                    "a kept base of " + std::to_string(claimed) + " bytes");
    return static_cast<std::size_t>(claimed);
}

} // namespace

Result<std::string> compressBase(std::string_view bytes)
{
    if (bytes.size() > maxBaseBytes)
        return fail(ErrorCode::TooLarge, {},
                    "a base of " + std::to_string(bytes.size()) + " bytes");
    const Compressor context(ZSTD_createCCtx());
    if (!context)
        return noMemory();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0U)
        return fail(ErrorCode::Io, {}, std::string("zstd: ") + ZSTD_getErrorName(size));
    frame.resize(size);
    frame.shrink_to_fit();
    return frame;
}

Result<std::string> decompressBase(std::string_view frame)
{
    TERN_TRY(const std::size_t claimed, claimedSize(frame));
    const Decompressor context(ZSTD_createDCtx());
    if (!context)
        return noMemory();
    std::string bytes(claimed, '\0');
    const std::size_t size =
        ZSTD_decompressDCtx(context.get(), bytes.data(), bytes.size(), frame.data(), frame.size());
    if (ZSTD_isError(size) != 0U)
        return corrupt(ZSTD_getErrorName(size));
    if (size != claimed)
        return corrupt("another size than it says");
    return bytes;
}

} // namespace tern
