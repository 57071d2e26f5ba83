#include "copy_pass.h"

#include <algorithm>
#include <limits>

namespace tern {

namespace {

constexpr std::uint64_t pageBytes = 4096; // the smallest hole that file systems make

bool isZero(std::span<const std::byte> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte{0}; });
}

/// Where the first page of zeros begins that starts at a multiple of pageBytes in the file;
/// bytes.size() when there is none.
std::size_t findZeroPage(std::span<const std::byte> bytes, std::uint64_t fileOffset)
{
    std::size_t at = static_cast<std::size_t>((pageBytes - fileOffset % pageBytes) % pageBytes);
    for (; at < bytes.size(); at += pageBytes) {
        const auto page = bytes.subspan(at, std::min<std::size_t>(pageBytes, bytes.size() - at));
        if (page.front() == std::byte{0} && isZero(page))
            return at;
    }
    return bytes.size();
}

/// How long the zeros at the start of `bytes` go on.
std::size_t zerosAtStart(std::span<const std::byte> bytes)
{
    const auto end =
        std::find_if(bytes.begin(), bytes.end(), [](std::byte b) { return b != std::byte{0}; });
    return static_cast<std::size_t>(end - bytes.begin());
}

} // namespace

CopyPass::CopyPass(Content &from, File &to, Options options)
    : m_from(from),
      m_to(to),
      m_options(std::move(options)),
      m_size(from.size()),
      m_capacity(static_cast<std::size_t>(std::min<std::uint64_t>(m_size, bufferBytes)))
{
    m_buffer = std::make_unique_for_overwrite<std::byte[]>(m_capacity);
    m_nextStretch =
        m_options.onStretch ? m_options.stretch : std::numeric_limits<std::uint64_t>::max();
}

void CopyPass::startAt(std::uint64_t offset, Hasher prefix)
{
    m_offset = offset;
    m_written = offset;
    m_hasher = std::move(prefix);
    if (m_options.onStretch)
        m_nextStretch = offset + m_options.stretch;
}

Result<void> CopyPass::run(const StopToken &stop)
{
    while (m_offset < m_size) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped);
        TERN_TRY(step());
    }
    return extend();
}

Result<void> CopyPass::extend()
{
    if (m_written == m_offset)
        return {};
    TERN_TRY(m_to.resize(m_offset));
    m_written = m_offset;
    return {};
}

/// A hole, or at most a buffer of data.
Result<void> CopyPass::step()
{
    constexpr std::uint64_t longestHole = std::uint64_t{64} << 20U; // then stop is looked at again
    TERN_TRY(const std::uint64_t data, m_from.nextData(m_offset));
    if (data > m_offset) {
        const std::uint64_t end = std::min({data, m_size, m_offset + longestHole});
        const std::uint64_t length = end - m_offset;
        m_hasher.addZeros(length);
        return advanced(length);
    }
    const std::size_t wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(m_capacity, m_size - m_offset));
    const std::span<std::byte> buffer(m_buffer.get(), wanted);
    TERN_TRY(const std::size_t count, m_from.read(m_offset, buffer));
    if (count == 0)
        return fail(ErrorCode::Unstable, {}, "shorter than it was");
    const std::span<const std::byte> bytes = buffer.first(count);
    m_hasher.add(bytes);
    TERN_TRY(place(bytes));
    return advanced(count);
}

/// Writes `bytes`, which stand at offset(), but for the holes among them.
Result<void> CopyPass::place(std::span<const std::byte> bytes)
{
    std::size_t start = 0;  // not yet written
    std::size_t search = 0; // known to be data up to here
    const auto write = [&](std::size_t end) -> Result<void> {
        if (end == start)
            return {};
        TERN_TRY(m_to.write(m_offset + start, bytes.subspan(start, end - start)));
        m_written = m_offset + end;
        return {};
    };
    while (search < bytes.size()) {
        const std::size_t zeros = search + findZeroPage(bytes.subspan(search), m_offset + search);
        if (zeros >= bytes.size())
            break;
        TERN_TRY(const std::uint64_t data, m_from.nextData(m_offset + zeros));
        const std::size_t run = zerosAtStart(bytes.subspan(zeros));
        if (data <= m_offset + zeros) { // real zeros
            search = zeros + run;
            continue;
        }
        // Never more than what was read as zeros: a hole may have been made since.
        const auto hole =
            static_cast<std::size_t>(std::min<std::uint64_t>(data - m_offset - zeros, run));
        TERN_TRY(write(zeros));
        start = zeros + hole;
        search = start;
    }
    return write(bytes.size());
}

Result<void> CopyPass::advanced(std::uint64_t bytes)
{
    m_offset += bytes;
    if (m_options.progress)
        m_options.progress(bytes);
    if (m_offset < m_nextStretch || m_offset >= m_size)
        return {};
    m_nextStretch = m_offset + m_options.stretch;
    TERN_TRY(extend());
    return m_options.onStretch(*this);
}

Result<Hasher> hashPrefix(File &file, std::uint64_t length, const StopToken &stop)
{
    Hasher hasher;
    const auto buffer = std::make_unique_for_overwrite<std::byte[]>(CopyPass::bufferBytes);
    std::uint64_t offset = 0;
    while (offset < length) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped);
        const auto wanted = static_cast<std::size_t>(
            std::min<std::uint64_t>(CopyPass::bufferBytes, length - offset));
        const std::span<std::byte> into(buffer.get(), wanted);
        TERN_TRY(const std::size_t count, file.read(offset, into));
        if (count == 0)
            return fail(ErrorCode::Corrupt, {}, "shorter than it was");
        hasher.add(into.first(count));
        offset += count;
    }
    return hasher;
}

namespace {

/// A file of this root as content; what was read is compared by whoever copies.
class PlainContent final : public Content {
public:
    PlainContent(File &file, std::uint64_t size) : m_file(file), m_size(size) {}

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        return m_file.read(offset, into);
    }
    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        return m_file.nextData(offset);
    }
    Result<Entry> finish() override { return Entry(); }

private:
    File &m_file;
    const std::uint64_t m_size;
};

} // namespace

Result<void> copyFile(File &from, File &to, std::uint64_t size)
{
    PlainContent content(from, size);
    return CopyPass(content, to, {}).run(StopToken());
}

} // namespace tern
