#pragma once

#include "replica/content.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

namespace tern::test {

/// Content that a test makes up.
class MemoryContent final : public Content {
public:
    explicit MemoryContent(std::string bytes) : m_bytes(std::move(bytes))
    {
        source.size = m_bytes.size();
        source.token.version = "source-1"; // as the actions that tests make up say
    }
    static MemoryContent symlink(std::string target)
    {
        MemoryContent content{std::string()};
        content.source.kind = Kind::Symlink;
        content.source.target = std::move(target);
        return content;
    }

    Entry source;                          ///< what finish() tells
    std::optional<Error> finishError = {}; ///< or this
    std::uint64_t bytesRead = 0;
    std::function<void(std::uint64_t offset)> beforeRead = {};
    std::optional<Error> readError = {}; ///< from this offset on
    std::uint64_t readErrorFrom = 0;
    std::uint64_t promised = 0; ///< size() tells so many bytes more than there are
    /// Holes, as pairs of begin and end; the bytes there are zeros.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> holes = {};

    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size() + promised; }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (beforeRead)
            beforeRead(offset);
        if (readError && offset >= readErrorFrom)
            return Failure(*readError);
        if (offset >= m_bytes.size())
            return std::size_t{0};
        const std::size_t count = std::min(into.size(), m_bytes.size() - offset);
        std::memcpy(into.data(), m_bytes.data() + offset, count);
        bytesRead += count;
        return count;
    }
    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        for (const auto &[begin, end] : holes) {
            if (offset >= begin && offset < end)
                return end;
        }
        return std::min<std::uint64_t>(offset, size());
    }
    Result<Entry> finish() override
    {
        if (finishError)
            return Failure(*finishError);
        return source;
    }

private:
    std::string m_bytes;
};

} // namespace tern::test
