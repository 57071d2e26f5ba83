#include "power_cut_disk_parts.h"

#include <algorithm>

namespace tern::test {

namespace {

class ModelDirectory final : public Directory {
public:
    explicit ModelDirectory(OpenInode opened) : m_opened(std::move(opened)) {}

    Result<FileStatus> status(std::string_view name) override;
    Result<std::vector<DirectoryItem>> list() override;
    Result<std::shared_ptr<Directory>> openDirectory(std::string_view path) override;
    Result<std::unique_ptr<File>> openFile(std::string_view name, OpenMode mode) override;
    Result<std::string> readSymlink(std::string_view name) override;
    Result<void> makeDirectory(std::string_view name, Access access) override;
    Result<void> makeSymlink(std::string_view target, std::string_view name) override;
    Result<void> removeFile(std::string_view name) override;
    Result<void> removeDirectory(std::string_view name) override;
    Result<void> rename(std::string_view name, Directory &to, std::string_view toName,
                        RenameMode mode) override;
    Result<void> link(std::string_view name, Directory &to, std::string_view toName) override;
    Result<void> sync() override;
    Result<void> syncFileSystem() override;
    Result<FileSystemFacts> facts() override;

private:
    [[nodiscard]] Inode inode() const { return m_opened.inode(); }
    [[nodiscard]] const DiskTraits &traits() const { return m_opened.traits(); }
    [[nodiscard]] Slot slot(std::string_view name) const { return {inode(), std::string(name)}; }
    /// What stands at `name`, of the kind that is asked for by the errors that it gives.
    Result<Inode> find(const DiskState &state, std::string_view name) const;
    Result<void> make(std::string_view name, FileType type, const std::string &target);
    Result<void> removeA(std::string_view name, FileType type);

    OpenInode m_opened;
};

Result<Inode> ModelDirectory::find(const DiskState &state, std::string_view name) const
{
    const auto found = state.find(inode(), std::string(name));
    if (!found)
        return modelError(ENOENT, name);
    return *found;
}

Result<FileStatus> ModelDirectory::status(std::string_view name)
{
    if (name.empty())
        return m_opened.status(inode());
    TERN_TRY(const Inode found, m_opened.look([&](DiskState &state) { return find(state, name); }));
    return m_opened.status(found);
}

Result<std::vector<DirectoryItem>> ModelDirectory::list()
{
    return m_opened.look([&](DiskState &state) -> Result<std::vector<DirectoryItem>> {
        std::vector<DirectoryItem> items;
        for (const auto &[name, child] : state.children(inode()))
            items.push_back({name, state.node(child).type, true});
        return items;
    });
}

Result<std::shared_ptr<Directory>> ModelDirectory::openDirectory(std::string_view path)
{
    TERN_TRY(const Inode found, m_opened.look([&](DiskState &state) -> Result<Inode> {
        Inode at = inode();
        for (std::string_view rest = path; !rest.empty();) {
            const std::size_t end = std::min(rest.find('/'), rest.size());
            const auto next = state.find(at, std::string(rest.substr(0, end)));
            if (!next)
                return modelError(ENOENT, path);
            at = *next;
            if (state.node(at).type != FileType::Directory)
                return modelError(state.node(at).type == FileType::Symlink ? ELOOP : ENOTDIR, path);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return at;
    }));
    return makeModelDirectory(m_opened.other(found));
}

Result<std::unique_ptr<File>> ModelDirectory::openFile(std::string_view name, OpenMode mode)
{
    if (mode == OpenMode::Create)
        TERN_TRY(make(name, FileType::Regular, {}));
    TERN_TRY(const Inode found, m_opened.look([&](DiskState &state) -> Result<Inode> {
        TERN_TRY(const Inode there, find(state, name));
        switch (state.node(there).type) {
        case FileType::Regular: return there;
        case FileType::Directory: return modelError(EISDIR, name);
        default: return modelError(ELOOP, name);
        }
    }));
    return makeModelFile(m_opened.other(found));
}

Result<std::string> ModelDirectory::readSymlink(std::string_view name)
{
    return m_opened.look([&](DiskState &state) -> Result<std::string> {
        TERN_TRY(const Inode found, find(state, name));
        if (state.node(found).type != FileType::Symlink)
            return fail(ErrorCode::ChangedMeanwhile, std::string(name));
        return state.node(found).content();
    });
}

Result<void> ModelDirectory::make(std::string_view name, FileType type, const std::string &target)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        if (find(state, name))
            return modelError(EEXIST, name);
        state.make(slot(name), type, target, now);
        return {};
    });
}

Result<void> ModelDirectory::makeDirectory(std::string_view name, Access /*access*/)
{
    return make(name, FileType::Directory, {});
}

Result<void> ModelDirectory::makeSymlink(std::string_view target, std::string_view name)
{
    return make(name, FileType::Symlink, std::string(target));
}

Result<void> ModelDirectory::removeA(std::string_view name, FileType type)
{
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        TERN_TRY(const Inode found, find(state, name));
        const bool isDirectory = state.node(found).type == FileType::Directory;
        if (isDirectory != (type == FileType::Directory))
            return modelError(isDirectory ? EISDIR : ENOTDIR, name);
        if (!state.children(found).empty())
            return modelError(ENOTEMPTY, name);
        state.remove(slot(name), now);
        return {};
    });
}

Result<void> ModelDirectory::removeFile(std::string_view name)
{
    return removeA(name, FileType::Regular);
}

Result<void> ModelDirectory::removeDirectory(std::string_view name)
{
    return removeA(name, FileType::Directory);
}

Result<void> ModelDirectory::rename(std::string_view name, Directory &to, std::string_view toName,
                                    RenameMode mode)
{
    auto &target = dynamic_cast<ModelDirectory &>(to);
    if ((mode == RenameMode::Exchange && !traits().exchange)
        || (mode == RenameMode::NoReplace && !traits().noReplace))
        return modelError(EINVAL, name);
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        TERN_TRY(const Inode moved, find(state, name));
        const auto there = target.find(state, toName);
        if (mode == RenameMode::Exchange) {
            if (!there)
                return modelError(ENOENT, toName);
            state.exchange(slot(name), target.slot(toName), now);
            return {};
        }
        if (there && mode == RenameMode::NoReplace)
            return modelError(EEXIST, toName);
        if (there && !state.children(*there).empty())
            return modelError(ENOTEMPTY, toName);
        if (there
            && (state.node(*there).type == FileType::Directory)
                   != (state.node(moved).type == FileType::Directory))
            return modelError(state.node(moved).type == FileType::Directory ? ENOTDIR : EISDIR,
                              toName);
        if (!there || *there != moved)
            state.rename(slot(name), target.slot(toName), now);
        return {};
    });
}

Result<void> ModelDirectory::link(std::string_view name, Directory &to, std::string_view toName)
{
    auto &target = dynamic_cast<ModelDirectory &>(to);
    if (!traits().links)
        return fail(ErrorCode::Unsupported, std::string(name));
    return m_opened.change([&](DiskState &state, std::int64_t now) -> Result<void> {
        TERN_TRY(const Inode found, find(state, name));
        if (target.find(state, toName))
            return modelError(EEXIST, toName);
        if (state.node(found).type == FileType::Directory)
            return fail(ErrorCode::Unsupported, std::string(name));
        state.link(target.slot(toName), found, now);
        return {};
    });
}

Result<void> ModelDirectory::sync()
{
    return m_opened.change([&](DiskState &state, std::int64_t) -> Result<void> {
        state.flushDirectory(inode());
        return {};
    });
}

Result<void> ModelDirectory::syncFileSystem()
{
    return m_opened.change([&](DiskState &state, std::int64_t) -> Result<void> {
        state.flushAll();
        return {};
    });
}

Result<FileSystemFacts> ModelDirectory::facts()
{
    return m_opened.look([&](DiskState &) -> Result<FileSystemFacts> {
        constexpr std::uint64_t size = std::uint64_t{1} << 30U;
        return FileSystemFacts{"model", false, traits().flushesWhole, 10'000'000, size, size,
                               0,       false};
    });
}

} // namespace

std::shared_ptr<Directory> makeModelDirectory(OpenInode opened)
{
    return std::make_shared<ModelDirectory>(std::move(opened));
}

} // namespace tern::test
