#include "power_cut_disk_parts.h"

#include <algorithm>
#include <cstring>

namespace tern::test {

namespace {

class ModelFile final : public File {
public:
    explicit ModelFile(OpenInode opened) : m_opened(std::move(opened)) {}

    Result<FileStatus> status() override { return m_opened.status(inode()); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override;
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<void> resize(std::uint64_t size) override;
    Result<std::uint64_t> nextData(std::uint64_t offset) override { return offset; }
    Result<std::uint64_t> nextHole(std::uint64_t /*offset*/) override
    {
        TERN_TRY(const FileStatus seen, status());
        return seen.size;
    }
    Result<void> setModified(std::int64_t mtime) override;
    Result<void> setExecutable(bool executable) override;
    Result<void> setDefaultMode(bool executable) override { return setExecutable(executable); }
    Result<void> sync() override
    {
        return m_opened.change([&](DiskState &state, std::int64_t) -> Result<void> {
            state.flushFile(inode());
            return {};
        });
    }
    Result<void> leaseForReading() override { return {}; }
    bool leaseHolds() override { return true; }

private:
    [[nodiscard]] Inode inode() const { return m_opened.inode(); }

    OpenInode m_opened;
};

Result<std::size_t> ModelFile::read(std::uint64_t offset, std::span<std::byte> into)
{
    return m_opened.look([&](DiskState &state) -> Result<std::size_t> {
        const std::string &content = state.node(inode()).content();
        if (offset >= content.size() || into.empty())
            return std::size_t{0};
        const std::size_t count = std::min(into.size(), content.size() - offset);
        std::memcpy(into.data(), content.data() + offset, count);
        return count;
    });
}

Result<void> ModelFile::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        std::string content = state.node(inode()).content();
        content.resize(std::max<std::size_t>(content.size(), offset + bytes.size()), '\0');
        if (!bytes.empty())
            std::memcpy(content.data() + offset, bytes.data(), bytes.size());
        state.setContent(inode(), std::move(content), now);
        return {};
    });
}

Result<void> ModelFile::resize(std::uint64_t size)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        std::string content = state.node(inode()).content();
        content.resize(size, '\0');
        state.setContent(inode(), std::move(content), now);
        return {};
    });
}

Result<void> ModelFile::setModified(std::int64_t mtime)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        const Attributes before = state.node(inode()).attributes.back();
        state.setAttributes(inode(), {before.executable, mtime, now});
        return {};
    });
}

Result<void> ModelFile::setExecutable(bool executable)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        const Attributes before = state.node(inode()).attributes.back();
        state.setAttributes(inode(), {executable, before.mtime, now});
        return {};
    });
}

} // namespace

std::unique_ptr<File> makeModelFile(OpenInode opened)
{
    return std::make_unique<ModelFile>(std::move(opened));
}

} // namespace tern::test
