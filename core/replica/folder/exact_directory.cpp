#include "exact_directory.h"

#include "directories.h"
#include "private_folder.h"

#include "model/escaped_name.h"

#include <algorithm>
#include <cassert>

namespace tern {

namespace {

bool isAscii(std::string_view name)
{
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string asciiLower(std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool leadsToOwnFolder(std::string_view path)
{
    return path.substr(0, path.find('/')) == PrivateFolder::location;
}

class ExactDirectory final : public Directory {
public:
    /// Which part of the root it is.
    enum class Place : std::uint8_t { Root, Below, OwnFolder };

    ExactDirectory(std::shared_ptr<Directory> disk, ExactNames &names, Place place)
        : m_disk(std::move(disk)), m_names(names), m_place(place)
    {
    }

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
    Result<void> sync() override { return m_disk->sync(); }
    Result<void> syncFileSystem() override { return m_disk->syncFileSystem(); }
    Result<FileSystemFacts> facts() override { return m_disk->facts(); }

private:
    [[nodiscard]] bool isPlain(std::string_view name) const
    {
        return m_names.isExact() || m_place == Place::OwnFolder || name.empty()
               || (m_place == Place::Root && name == PrivateFolder::location);
    }
    /// False for what the disk would store otherwise, or might take for an escaped name.
    [[nodiscard]] bool mayStandPlain(std::string_view name) const
    {
        return !unescapedName(asciiLower(name)) && (isAscii(name) || !m_names.traits().alters);
    }
    /// How something that stands here is called on the disk; NotFound.
    Result<std::string> existing(std::string_view name);
    /// The same for something that may be made now.
    Result<std::string> forNew(std::string_view name);
    [[nodiscard]] std::shared_ptr<Directory> wrapped(std::shared_ptr<Directory> disk,
                                                     std::string_view path) const;
    static ExactDirectory &ours(Directory &directory);
    void takePlainName(const std::string &escaped, std::string_view name);

    /// Makes something new by `make`, called with its name on the disk.
    template <class Make>
    auto making(std::string_view name, Make make) -> decltype(make(std::string()))
    {
        if (isPlain(name))
            return make(std::string(name));
        TERN_TRY(std::string stored, forNew(name));
        OwnChange change(m_names, *m_disk);
        auto made = make(stored);
        if (made)
            change.added(name, std::move(stored));
        return made;
    }

    template <class Remove>
    Result<void> removing(std::string_view name, Remove remove)
    {
        TERN_TRY(const std::string stored, existing(name));
        if (isPlain(name))
            return remove(stored);
        OwnChange change(m_names, *m_disk);
        TERN_TRY(remove(stored));
        change.removed(name);
        return {};
    }

    const std::shared_ptr<Directory> m_disk;
    ExactNames &m_names;
    const Place m_place;
};

ExactDirectory &ExactDirectory::ours(Directory &directory)
{
    auto *exact = dynamic_cast<ExactDirectory *>(&directory);
    assert(exact != nullptr);
    return *exact;
}

Result<std::string> ExactDirectory::existing(std::string_view name)
{
    if (isPlain(name))
        return std::string(name);
    TERN_TRY(auto stored, m_names.stored(*m_disk, name));
    if (!stored)
        return fail(ErrorCode::NotFound, std::string(name));
    return std::move(*stored);
}

Result<std::string> ExactDirectory::forNew(std::string_view name)
{
    if (isPlain(name))
        return std::string(name);
    TERN_TRY(auto stored, m_names.stored(*m_disk, name));
    if (stored)
        return std::move(*stored);
    if (mayStandPlain(name)) {
        TERN_TRY(const auto standing, statusIfAny(*m_disk, name));
        if (!standing)
            return std::string(name);
        // Another name that the disk takes for this one, unless it came this moment.
        TERN_TRY(stored, m_names.storedNow(*m_disk, name));
        if (stored)
            return std::move(*stored);
    }
    auto escaped = escapedName(name);
    if (!escaped)
        return fail(ErrorCode::NameTooLong, std::string(name),
                    "the disk takes it for another name, and escaped it is too long");
    return std::move(*escaped);
}

std::shared_ptr<Directory> ExactDirectory::wrapped(std::shared_ptr<Directory> disk,
                                                   std::string_view path) const
{
    Place place = path.empty() || m_place == Place::OwnFolder ? m_place : Place::Below;
    if (m_place == Place::Root && leadsToOwnFolder(path))
        place = Place::OwnFolder;
    return std::make_shared<ExactDirectory>(std::move(disk), m_names, place);
}

Result<FileStatus> ExactDirectory::status(std::string_view name)
{
    TERN_TRY(const std::string stored, existing(name));
    return m_disk->status(stored);
}

Result<std::vector<DirectoryItem>> ExactDirectory::list()
{
    return m_names.isExact() || m_place == Place::OwnFolder ? m_disk->list()
                                                            : m_names.list(*m_disk);
}

Result<std::shared_ptr<Directory>> ExactDirectory::openDirectory(std::string_view path)
{
    const std::string_view first = path.substr(0, path.find('/'));
    if (isPlain(first)) {
        TERN_TRY(auto opened, m_disk->openDirectory(path));
        return wrapped(std::move(opened), path);
    }
    TERN_TRY(const std::string stored, existing(first));
    TERN_TRY(auto opened, m_disk->openDirectory(stored));
    auto directory = wrapped(std::move(opened), first);
    if (first.size() == path.size())
        return directory;
    return directory->openDirectory(path.substr(first.size() + 1));
}

Result<std::unique_ptr<File>> ExactDirectory::openFile(std::string_view name, OpenMode mode)
{
    if (mode == OpenMode::Create)
        return making(name, [&](const std::string &as) { return m_disk->openFile(as, mode); });
    TERN_TRY(const std::string stored, existing(name));
    return m_disk->openFile(stored, mode);
}

Result<std::string> ExactDirectory::readSymlink(std::string_view name)
{
    TERN_TRY(const std::string stored, existing(name));
    return m_disk->readSymlink(stored);
}

Result<void> ExactDirectory::makeDirectory(std::string_view name, Access access)
{
    return making(name, [&](const std::string &as) { return m_disk->makeDirectory(as, access); });
}

Result<void> ExactDirectory::makeSymlink(std::string_view target, std::string_view name)
{
    return making(name, [&](const std::string &as) { return m_disk->makeSymlink(target, as); });
}

Result<void> ExactDirectory::removeFile(std::string_view name)
{
    return removing(name, [&](const std::string &stored) { return m_disk->removeFile(stored); });
}

Result<void> ExactDirectory::removeDirectory(std::string_view name)
{
    return removing(name,
                    [&](const std::string &stored) { return m_disk->removeDirectory(stored); });
}

Result<void> ExactDirectory::rename(std::string_view name, Directory &to, std::string_view toName,
                                    RenameMode mode)
{
    ExactDirectory &target = ours(to);
    TERN_TRY(const std::string from, existing(name));
    if (mode == RenameMode::Exchange) { // what is called how does not change
        TERN_TRY(const std::string other, target.existing(toName));
        return m_disk->rename(from, *target.m_disk, other, mode);
    }
    TERN_TRY(const std::string as, target.forNew(toName));
    const auto renamed = m_disk->status(from);
    const auto standing = target.m_disk->status(toName);
    {
        OwnChange here(m_names, *m_disk);
        OwnChange there(m_names, *target.m_disk);
        TERN_TRY(m_disk->rename(from, *target.m_disk, as, mode));
        if (!isPlain(name))
            here.removed(name);
        if (!target.isPlain(toName))
            there.added(toName, as);
    }
    // Renamed from one letter case to another: nothing but itself was in the way.
    if (as != toName && renamed && standing && renamed->inode == standing->inode
        && target.mayStandPlain(toName))
        target.takePlainName(as, toName);
    return {};
}

/// A failure does no harm: the escaped name stands for the plain one.
void ExactDirectory::takePlainName(const std::string &escaped, std::string_view name)
{
    if (const auto standing = statusIfAny(*m_disk, name); !standing || *standing)
        return;
    OwnChange change(m_names, *m_disk);
    auto renamed = m_disk->rename(escaped, *m_disk, name, RenameMode::NoReplace);
    if (!renamed && renamed.error().code == ErrorCode::Unsupported)
        renamed = m_disk->rename(escaped, *m_disk, name, RenameMode::Replace);
    if (!renamed)
        return;
    change.removed(name);
    change.added(name, std::string(name));
}

Result<void> ExactDirectory::link(std::string_view name, Directory &to, std::string_view toName)
{
    ExactDirectory &target = ours(to);
    TERN_TRY(const std::string from, existing(name));
    return target.making(
        toName, [&](const std::string &as) { return m_disk->link(from, *target.m_disk, as); });
}

} // namespace

std::shared_ptr<Directory> withExactNames(std::shared_ptr<Directory> directory, ExactNames &names)
{
    return std::make_shared<ExactDirectory>(std::move(directory), names,
                                            ExactDirectory::Place::Root);
}

} // namespace tern
