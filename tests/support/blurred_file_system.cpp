#include "support/blurred_file_system.h"

#include <algorithm>
#include <cerrno>

namespace tern::test {

namespace {

constexpr std::string_view composed = "\xC3\xA9";
constexpr std::string_view decomposed = "e\xCC\x81";

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

class BlurredDirectory final : public Directory {
public:
    BlurredDirectory(std::shared_ptr<Directory> disk, NameTraits traits)
        : m_disk(std::move(disk)), m_traits(traits)
    {
    }

    Result<FileStatus> status(std::string_view name) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->status(found);
    }
    Result<std::vector<DirectoryItem>> list() override { return m_disk->list(); }
    Result<std::shared_ptr<Directory>> openDirectory(std::string_view path) override
    {
        const std::string_view first = path.substr(0, path.find('/'));
        TERN_TRY(const std::string found, find(first));
        TERN_TRY(auto opened, m_disk->openDirectory(found));
        auto directory = std::make_shared<BlurredDirectory>(std::move(opened), m_traits);
        return first.size() == path.size()
                   ? Result<std::shared_ptr<Directory>>(directory)
                   : directory->openDirectory(path.substr(first.size() + 1));
    }
    Result<std::unique_ptr<File>> openFile(std::string_view name, OpenMode mode) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->openFile(found, mode);
    }
    Result<std::string> readSymlink(std::string_view name) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->readSymlink(found);
    }
    Result<void> makeDirectory(std::string_view name, Access access) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->makeDirectory(found, access);
    }
    Result<void> makeSymlink(std::string_view target, std::string_view name) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->makeSymlink(target, found);
    }
    Result<void> removeFile(std::string_view name) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->removeFile(found);
    }
    Result<void> removeDirectory(std::string_view name) override
    {
        TERN_TRY(const std::string found, find(name));
        return m_disk->removeDirectory(found);
    }
    Result<void> rename(std::string_view name, Directory &to, std::string_view toName,
                        RenameMode mode) override
    {
        auto &target = dynamic_cast<BlurredDirectory &>(to);
        TERN_TRY(const std::string from, find(name));
        TERN_TRY(const std::string onto, target.find(toName));
        return m_disk->rename(from, *target.m_disk, onto, mode);
    }
    Result<void> link(std::string_view name, Directory &to, std::string_view toName) override
    {
        auto &target = dynamic_cast<BlurredDirectory &>(to);
        TERN_TRY(const std::string from, find(name));
        TERN_TRY(const std::string onto, target.find(toName));
        return m_disk->link(from, *target.m_disk, onto);
    }
    Result<void> sync() override { return m_disk->sync(); }
    Result<void> syncFileSystem() override { return m_disk->syncFileSystem(); }
    Result<FileSystemFacts> facts() override { return m_disk->facts(); }

private:
    [[nodiscard]] std::string form(std::string_view name) const
    {
        std::string text(name);
        if (m_traits.ignoresCase)
            std::transform(text.begin(), text.end(), text.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
        return m_traits.ignoresForm ? replaced(std::move(text), decomposed, composed) : text;
    }

    /// What the disk takes `name` for; as it would be stored where nothing stands there.
    Result<std::string> find(std::string_view name)
    {
        if (name.empty())
            return std::string();
        TERN_TRY(const auto listed, m_disk->list());
        for (const DirectoryItem &item : listed) {
            if (form(item.name) == form(name))
                return item.name;
        }
        return m_traits.alters ? replaced(std::string(name), composed, decomposed)
                               : std::string(name);
    }

    const std::shared_ptr<Directory> m_disk;
    const NameTraits m_traits;
};

} // namespace

Result<std::shared_ptr<Directory>> BlurredFileSystem::openRoot(const std::string &absolutePath)
{
    TERN_TRY(auto opened, m_disk.openRoot(absolutePath));
    if (absolutePath != m_root)
        return opened;
    return std::shared_ptr<Directory>(
        std::make_shared<BlurredDirectory>(std::move(opened), m_traits));
}

} // namespace tern::test
