#pragma once

#include "edit.h"

#include <map>
#include <string>

namespace tern::test {

/// A folder in which a scenario plays the user, or the disk that it lies on. What is unplugged or
/// backed up waits beside it. Throws std::runtime_error when an edit cannot be done.
class EditedFolder {
public:
    /// `shelf`: an existing folder for what is unplugged or backed up; it must have none of the
    /// same name as `path`'s.
    EditedFolder(std::string path, std::string shelf);
    ~EditedFolder();
    EditedFolder(const EditedFolder &) = delete;
    EditedFolder &operator=(const EditedFolder &) = delete;

    void carryOut(const Edit &edit);
    /// Puts `things` there, parents first.
    void make(const Things &things);

    /// Everything but Tern's own folder; nothing when the folder is unplugged.
    [[nodiscard]] Things things() const;
    /// What lies in the trash: files and links.
    [[nodiscard]] TrashedThings trash() const;
    /// What was staged and never put in its place.
    [[nodiscard]] Things staging() const;

private:
    [[nodiscard]] std::string at(const std::string &name) const;
    [[nodiscard]] std::string onShelf(const std::string &what) const;
    void editFile(const Edit &edit);
    void editEntry(const Edit &edit);
    void editMode(const Edit &edit);
    void editDisk(const Edit &edit);
    void write(const std::string &name, const Thing &thing, int openFlags);
    void clear();

    std::string m_path;
    std::string m_shelf;
    std::map<std::string, int> m_writers; ///< descriptors, by path
    bool m_hasLocked = false;             ///< something may be unreadable, or read-only
};

} // namespace tern::test
