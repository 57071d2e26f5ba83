#include "support/faulty_file_system.h"

#include <algorithm>
#include <cerrno>

namespace tern::test {

namespace {

class FaultyFile final : public File {
public:
    FaultyFile(FaultyFileSystem &faults, std::unique_ptr<File> file, std::string name)
        : m_faults(faults), m_file(std::move(file)), m_name(std::move(name))
    {
    }

    Result<FileStatus> status() override { return m_file->status(); }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        const auto strike = m_faults.strike(DiskCall::Read, m_name);
        if (strike.osError != 0)
            return Failure(systemError(strike.osError, m_name));
        if (strike.shortened > 0)
            into = into.first(std::min(into.size(), strike.shortened));
        auto count = m_file->read(offset, into);
        if (count)
            m_faults.addRead(*count);
        return count;
    }
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return guarded(DiskCall::Write, [&] { return m_file->write(offset, bytes); });
    }
    Result<void> resize(std::uint64_t size) override
    {
        return guarded(DiskCall::Resize, [&] { return m_file->resize(size); });
    }
    Result<std::uint64_t> nextData(std::uint64_t offset) override
    {
        return m_file->nextData(offset);
    }
    Result<std::uint64_t> nextHole(std::uint64_t offset) override
    {
        return m_file->nextHole(offset);
    }
    Result<void> setModified(std::int64_t mtime) override
    {
        return guarded(DiskCall::SetModified, [&] { return m_file->setModified(mtime); });
    }
    Result<void> setExecutable(bool executable) override
    {
        return guarded(DiskCall::SetExecutable,
                       [&] { return m_file->setExecutable(executable); });
    }
    Result<void> setDefaultMode(bool executable) override
    {
        return m_file->setDefaultMode(executable);
    }
    Result<void> sync() override
    {
        return guarded(DiskCall::SyncFile, [&] { return m_file->sync(); });
    }
    Result<void> leaseForReading() override
    {
        return guarded(DiskCall::Lease, [&] { return m_file->leaseForReading(); });
    }
    bool leaseHolds() override { return m_file->leaseHolds(); }

private:
    template <class Call>
    Result<void> guarded(DiskCall kind, Call call)
    {
        const auto strike = m_faults.strike(kind, m_name);
        if (strike.osError != 0)
            return Failure(systemError(strike.osError, m_name));
        return call();
    }

    FaultyFileSystem &m_faults;
    const std::unique_ptr<File> m_file;
    const std::string m_name;
};

class FaultyDirectory final : public Directory {
public:
    FaultyDirectory(FaultyFileSystem &faults, std::shared_ptr<Directory> directory)
        : m_faults(faults), m_directory(std::move(directory))
    {
    }

    Result<FileStatus> status(std::string_view name) override
    {
        return guarded(DiskCall::Status, name, [&] { return m_directory->status(name); });
    }
    Result<std::vector<DirectoryItem>> list() override
    {
        return guarded(DiskCall::List, "", [&] { return m_directory->list(); });
    }
    Result<std::shared_ptr<Directory>> openDirectory(std::string_view path) override
    {
        auto opened = guarded(DiskCall::OpenDirectory, path,
                              [&] { return m_directory->openDirectory(path); });
        if (!opened)
            return opened;
        return std::shared_ptr<Directory>(
            std::make_shared<FaultyDirectory>(m_faults, std::move(*opened)));
    }
    Result<std::unique_ptr<File>> openFile(std::string_view name, OpenMode mode) override
    {
        auto opened =
            guarded(DiskCall::OpenFile, name, [&] { return m_directory->openFile(name, mode); });
        if (!opened)
            return opened;
        return std::unique_ptr<File>(
            std::make_unique<FaultyFile>(m_faults, std::move(*opened), std::string(name)));
    }
    Result<std::string> readSymlink(std::string_view name) override
    {
        return guarded(DiskCall::ReadSymlink, name, [&] { return m_directory->readSymlink(name); });
    }
    Result<void> makeDirectory(std::string_view name, Access access) override
    {
        return guarded(DiskCall::MakeDirectory, name,
                       [&] { return m_directory->makeDirectory(name, access); });
    }
    Result<void> makeSymlink(std::string_view target, std::string_view name) override
    {
        return guarded(DiskCall::MakeSymlink, name,
                       [&] { return m_directory->makeSymlink(target, name); });
    }
    Result<void> removeFile(std::string_view name) override
    {
        return guarded(DiskCall::RemoveFile, name, [&] { return m_directory->removeFile(name); });
    }
    Result<void> removeDirectory(std::string_view name) override
    {
        return guarded(DiskCall::RemoveDirectory, name,
                       [&] { return m_directory->removeDirectory(name); });
    }
    Result<void> rename(std::string_view name, Directory &to, std::string_view toName,
                        RenameMode mode) override
    {
        const DiskCall kind = mode == RenameMode::Replace     ? DiskCall::RenameReplace
                              : mode == RenameMode::NoReplace ? DiskCall::RenameNoReplace
                                                              : DiskCall::RenameExchange;
        return guarded(kind, name,
                       [&] { return m_directory->rename(name, inner(to), toName, mode); });
    }
    Result<void> link(std::string_view name, Directory &to, std::string_view toName) override
    {
        return guarded(DiskCall::Link, name,
                       [&] { return m_directory->link(name, inner(to), toName); });
    }
    Result<void> sync() override
    {
        return guarded(DiskCall::SyncDirectory, "", [&] { return m_directory->sync(); });
    }
    Result<void> syncFileSystem() override
    {
        return guarded(DiskCall::SyncFileSystem, "", [&] { return m_directory->syncFileSystem(); });
    }
    Result<FileSystemFacts> facts() override
    {
        auto facts = m_directory->facts();
        if (facts)
            m_faults.changeFacts(*facts);
        return facts;
    }

private:
    static Directory &inner(Directory &directory)
    {
        return *dynamic_cast<FaultyDirectory &>(directory).m_directory;
    }
    template <class Call>
    auto guarded(DiskCall kind, std::string_view name, Call call) -> decltype(call())
    {
        const auto strike = m_faults.strike(kind, name);
        if (strike.osError != 0)
            return Failure(systemError(strike.osError, std::string(name)));
        return call();
    }

    FaultyFileSystem &m_faults;
    const std::shared_ptr<Directory> m_directory;
};

} // namespace

void FaultyFileSystem::add(Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.push_back(std::move(fault));
}

void FaultyFileSystem::lack(DiskCall call)
{
    Fault fault;
    fault.call = call;
    fault.times = -1;
    fault.osError = EOPNOTSUPP;
    add(std::move(fault));
}

void FaultyFileSystem::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
    std::fill(m_counts.begin(), m_counts.end(), 0);
    m_bytesRead = 0;
}

int FaultyFileSystem::count(DiskCall call) const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts[static_cast<std::size_t>(call)];
}

std::uint64_t FaultyFileSystem::bytesRead() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytesRead;
}

FaultyFileSystem::Strike FaultyFileSystem::strike(DiskCall call, std::string_view name)
{
    Strike strike;
    std::function<void()> hook;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_counts[static_cast<std::size_t>(call)];
        for (Fault &fault : m_faults) {
            if (fault.call != call || fault.times == 0
                || (!fault.name.empty() && fault.name != name))
                continue;
            if (fault.skip > 0) {
                --fault.skip;
                continue;
            }
            if (fault.times > 0)
                --fault.times;
            strike = Strike{fault.osError, fault.shortened};
            hook = fault.before;
            break;
        }
    }
    if (hook)
        hook();
    return strike;
}

void FaultyFileSystem::addRead(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_bytesRead += bytes;
}

void FaultyFileSystem::changeFacts(FileSystemFacts &facts) const
{
    if (m_changeFacts)
        m_changeFacts(facts);
}

Result<std::shared_ptr<Directory>> FaultyFileSystem::openRoot(const std::string &absolutePath)
{
    const Strike struck = strike(DiskCall::OpenRoot, absolutePath);
    if (struck.osError != 0)
        return Failure(systemError(struck.osError, absolutePath));
    auto opened = m_disk.openRoot(absolutePath);
    if (!opened)
        return opened;
    return std::shared_ptr<Directory>(std::make_shared<FaultyDirectory>(*this, std::move(*opened)));
}

} // namespace tern::test
