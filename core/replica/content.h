#pragma once

#include "model/entry.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace tern {

/// The bytes of one file, or the target of one symlink, as they are read from a replica.
/// Used by one thread at a time.
class Content {
public:
    virtual ~Content() = default;
    /// Bytes, as it was when opened. 0 for a symlink.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `into` from `offset` (bytes); returns how many, 0 at the end. Busy or Unstable when a
    /// writer was noticed.
    virtual Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// The first offset at or after `offset` that may hold data; size() when only a hole is left.
    virtual Result<std::uint64_t> nextData(std::uint64_t offset) = 0;
    /// What was read, once more looked at: with the token to remember. Unstable when anything
    /// moved since it was opened, so that what was read may be a mixture. Reading may go on then.
    virtual Result<Entry> finish() = 0;
};

/// How many bytes of `content` are no holes, in steps of a mebibyte; counting ends at `enough`.
[[nodiscard]] inline Result<std::uint64_t> dataBytes(Content &content, std::uint64_t enough)
{
    constexpr std::uint64_t step = 1U << 20U;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0;
    while (offset < content.size() && bytes <= enough) {
        TERN_TRY(offset, content.nextData(offset));
        if (offset >= content.size())
            break;
        bytes += std::min(step, content.size() - offset);
        offset += step;
    }
    return bytes;
}

} // namespace tern
