#pragma once

#include "support/power_cut_disk.h"

#include <stdexcept>

namespace tern::test {

/// A user at work on one model disk, by the calls that any program makes. What goes wrong there is
/// the test's own mistake, and thrown. Paths are relative to the root.
class DiskUser {
public:
    explicit DiskUser(PowerCutDisk &disk) : m_disk(disk), m_root(need(disk.openRoot(disk.path())))
    {
    }

    [[nodiscard]] bool has(const std::string &path) const;
    [[nodiscard]] bool isFile(const std::string &path) const;
    /// All but Tern's own folder.
    [[nodiscard]] std::vector<std::string> paths() const;
    [[nodiscard]] std::string read(const std::string &path) const;

    void create(const std::string &path, const std::string &content) const;
    void edit(const std::string &path, const std::string &content) const; ///< in place
    void save(const std::string &path, const std::string &content) const; ///< as editors do
    void rename(const std::string &from, const std::string &to) const;
    void remove(const std::string &path) const; ///< with all below it
    void makeDirectory(const std::string &path) const;
    void makeSymlink(const std::string &path, const std::string &target) const;
    void setModified(const std::string &path, std::int64_t mtime) const;
    void setExecutable(const std::string &path) const;

private:
    struct Place {
        std::shared_ptr<Directory> directory;
        std::string name;
    };
    [[nodiscard]] Place place(const std::string &path) const;
    [[nodiscard]] std::unique_ptr<File> open(const std::string &path, OpenMode mode) const;

    template <class T>
    static T need(Result<T> done)
    {
        if (!done)
            throw std::runtime_error(std::string("the user cannot: ") + name(done.error().code)
                                     + ' ' + done.error().subject);
        if constexpr (!std::is_void_v<T>)
            return std::move(*done);
    }

    PowerCutDisk &m_disk;
    std::shared_ptr<Directory> m_root;
};

} // namespace tern::test
