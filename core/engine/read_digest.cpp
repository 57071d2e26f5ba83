#include "read_digest.h"

#include "content/hasher.h"

namespace tern {

namespace {

constexpr std::size_t readBuffer = 1U << 20U;

} // namespace

Result<Entry> readDigest(Replica &replica, const RelPath &path, const Entry &expected,
                         const StopToken &stop)
{
    TERN_TRY(auto content, replica.read(path, expected));
    std::vector<std::byte> buffer(readBuffer);
    Hasher hasher;
    std::uint64_t offset = 0;
    while (true) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped, path.bytes());
        TERN_TRY(const std::size_t count, content->read(offset, buffer));
        if (count == 0)
            break;
        hasher.add(std::span(buffer).first(count));
        offset += count;
    }
    TERN_TRY(Entry entry, content->finish());
    if (entry.size != offset)
        return fail(ErrorCode::Unstable, path.bytes());
    entry.digest = hasher.finish();
    return entry;
}

} // namespace tern
