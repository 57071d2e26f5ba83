#include "disk_user.h"

namespace tern::test {

DiskUser::Place DiskUser::place(const std::string &path) const
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return {m_root, path};
    return {need(m_root->openDirectory(path.substr(0, slash))), path.substr(slash + 1)};
}

std::unique_ptr<File> DiskUser::open(const std::string &path, OpenMode mode) const
{
    const Place at = place(path);
    return need(at.directory->openFile(at.name, mode));
}

bool DiskUser::has(const std::string &path) const
{
    return m_disk.state().findPath(path).has_value();
}

bool DiskUser::isFile(const std::string &path) const
{
    const DiskState state = m_disk.state();
    const auto inode = state.findPath(path);
    return inode && state.node(*inode).type == FileType::Regular;
}

std::vector<std::string> DiskUser::paths() const
{
    std::vector<std::string> found;
    for (const auto &[path, inode] : m_disk.state().paths()) {
        if (!path.starts_with(".tern"))
            found.push_back(path);
    }
    return found;
}

std::string DiskUser::read(const std::string &path) const
{
    const DiskState state = m_disk.state();
    return state.node(state.findPath(path).value()).content();
}

void DiskUser::create(const std::string &path, const std::string &content) const
{
    need(open(path, OpenMode::Create)->write(0, std::as_bytes(std::span(content))));
}

void DiskUser::edit(const std::string &path, const std::string &content) const
{
    const auto file = open(path, OpenMode::ReadWrite);
    need(file->resize(0));
    need(file->write(0, std::as_bytes(std::span(content))));
}

void DiskUser::save(const std::string &path, const std::string &content) const
{
    create(path + ".saving", content);
    rename(path + ".saving", path);
}

void DiskUser::rename(const std::string &from, const std::string &to) const
{
    const Place source = place(from);
    const Place target = place(to);
    need(
        source.directory->rename(source.name, *target.directory, target.name, RenameMode::Replace));
}

void DiskUser::remove(const std::string &path) const
{
    const Place at = place(path);
    if (need(at.directory->status(at.name)).type != FileType::Directory)
        return need(at.directory->removeFile(at.name));
    for (const DirectoryItem &item : need(need(at.directory->openDirectory(at.name))->list()))
        remove(path + '/' + item.name);
    need(at.directory->removeDirectory(at.name));
}

void DiskUser::makeDirectory(const std::string &path) const
{
    const Place at = place(path);
    need(at.directory->makeDirectory(at.name, Access::Default));
}

void DiskUser::makeSymlink(const std::string &path, const std::string &target) const
{
    const Place at = place(path);
    need(at.directory->makeSymlink(target, at.name));
}

void DiskUser::setModified(const std::string &path, std::int64_t mtime) const
{
    need(open(path, OpenMode::ReadWrite)->setModified(mtime));
}

void DiskUser::setExecutable(const std::string &path) const
{
    need(open(path, OpenMode::ReadWrite)->setExecutable(true));
}

} // namespace tern::test
