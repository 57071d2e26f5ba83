#include "file_content.h"

#include "content/hasher.h"
#include "scanner.h"
#include "status_entry.h"

#include <algorithm>

namespace tern {

namespace {

bool isSparse(const FileStatus &status)
{
    return status.blocks < status.size / 512;
}

/// Busy when a writer has the file open. Where there are no leases nothing is known, and the
/// comparison of times at the end has to do.
Result<void> refuseWriters(File &file)
{
    Result<void> lease = file.leaseForReading();
    if (!lease && lease.error().code == ErrorCode::Busy)
        return lease;
    return {};
}

Result<void> requireUnmoved(File &file, const FileStatus &expected)
{
    TERN_TRY(const FileStatus now, file.status());
    if (!isUnmoved(now, expected))
        return fail(ErrorCode::Unstable);
    if (!file.leaseHolds())
        return fail(ErrorCode::Busy);
    return {};
}

class FileContent final : public Content {
public:
    FileContent(std::unique_ptr<File> file, const FileStatus &opened, SeenAt seenAt)
        : m_file(std::move(file)), m_opened(opened), m_seenAt(seenAt)
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return m_opened.size; }

    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (offset >= m_opened.size)
            return std::size_t{0};
        // Never beyond what was promised: a file that grows shows itself in finish().
        const auto wanted = std::min<std::uint64_t>(into.size(), m_opened.size - offset);
        if (!m_file->leaseHolds())
            return fail(ErrorCode::Busy);
        TERN_TRY(const std::size_t count, m_file->read(offset, into.first(wanted)));
        if (count < wanted)
            return fail(ErrorCode::Unstable, {}, "the file became shorter");
        return count;
    }

    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        if (offset >= m_opened.size || !isSparse(m_opened))
            return std::min(offset, m_opened.size);
        TERN_TRY(const std::uint64_t data, m_file->nextData(offset));
        return std::min(data, m_opened.size);
    }

    Result<Entry> finish() override
    {
        TERN_TRY(requireUnmoved(*m_file, m_opened));
        return entryFromStatus(m_opened, m_seenAt.now, m_seenAt.timeGranularity);
    }

private:
    const std::unique_ptr<File> m_file;
    const FileStatus m_opened;
    const SeenAt m_seenAt;
};

class SymlinkContent final : public Content {
public:
    SymlinkContent(std::shared_ptr<Directory> directory, std::string name, Entry entry,
                   const FileStatus &opened)
        : m_directory(std::move(directory)),
          m_name(std::move(name)),
          m_entry(std::move(entry)),
          m_opened(opened)
    {
    }

    [[nodiscard]] std::uint64_t size() const override { return 0; }
    Result<std::size_t> read(std::uint64_t, std::span<std::byte>) override { return 0; }
    Result<std::uint64_t> nextData(std::uint64_t) override { return 0; }

    Result<Entry> finish() override
    {
        const Result<FileStatus> now = m_directory->status(m_name);
        if (!now || !isUnmoved(*now, m_opened))
            return fail(ErrorCode::Unstable, m_name);
        return m_entry;
    }

private:
    const std::shared_ptr<Directory> m_directory;
    const std::string m_name;
    const Entry m_entry;
    const FileStatus m_opened;
};

} // namespace

Result<std::unique_ptr<Content>> openFileContent(std::unique_ptr<File> file, SeenAt seenAt)
{
    TERN_TRY(refuseWriters(*file));
    TERN_TRY(const FileStatus opened, file->status());
    return std::make_unique<FileContent>(std::move(file), opened, seenAt);
}

Result<std::unique_ptr<Content>> openSymlinkContent(std::shared_ptr<Directory> directory,
                                                    std::string name, SeenAt seenAt)
{
    TERN_TRY(const FileStatus opened, directory->status(name));
    if (opened.type != FileType::Symlink)
        return fail(ErrorCode::ChangedMeanwhile, name);
    Entry entry = entryFromStatus(opened, seenAt.now, seenAt.timeGranularity);
    TERN_TRY(entry.target, directory->readSymlink(name));
    return std::make_unique<SymlinkContent>(std::move(directory), std::move(name), std::move(entry),
                                            opened);
}

Result<Digest> digestOfFile(File &file, const FileStatus &expected, const StopToken &stop)
{
    constexpr std::uint64_t largest = 512 * 1024;
    constexpr std::uint64_t largestHole = 16 * 1024 * 1024; // between two looks at `stop`
    TERN_TRY(refuseWriters(file));
    const std::uint64_t capacity = std::clamp<std::uint64_t>(expected.size, 1, largest);
    const auto buffer = std::make_unique_for_overwrite<std::byte[]>(capacity);
    const bool sparse = isSparse(expected);
    Hasher hasher;
    std::uint64_t offset = 0;
    while (offset < expected.size) {
        if (stop.stop_requested())
            return fail(ErrorCode::Stopped);
        if (sparse) {
            TERN_TRY(const std::uint64_t found, file.nextData(offset));
            const std::uint64_t data = std::min({found, expected.size, offset + largestHole});
            if (data > offset) {
                hasher.addZeros(data - offset);
                offset = data;
                continue;
            }
        }
        const std::uint64_t wanted = std::min(capacity, expected.size - offset);
        TERN_TRY(const std::size_t count, file.read(offset, {buffer.get(), wanted}));
        if (count < wanted)
            return fail(ErrorCode::Unstable);
        hasher.add({buffer.get(), count});
        offset += count;
    }
    TERN_TRY(requireUnmoved(file, expected));
    return hasher.finish();
}

} // namespace tern
