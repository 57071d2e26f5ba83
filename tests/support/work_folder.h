#pragma once

#include "support/temp_folder.h"

#include <map>

namespace tern::test {

/// A TempFolder in which a test plays the user: it makes the directories that lead to a file, saves
/// as editors do, and reads whole trees.
class WorkFolder : public TempFolder {
public:
    using TempFolder::TempFolder;

    [[nodiscard]] std::string at(std::string_view name) const { return *this / name; }

    void write(std::string_view name, std::string_view content) const
    {
        makeParents(name);
        TempFolder::write(name, content);
    }
    [[nodiscard]] std::string read(std::string_view name) const { return readWhole(at(name)); }
    /// Writes a file as editors do: beside it, then renamed over it.
    void save(std::string_view name, std::string_view content) const
    {
        const std::string beside = std::string(name) + ".saving";
        write(beside, content);
        move(beside, name);
    }
    void rename(std::string_view from, std::string_view to) const
    {
        makeParents(to);
        move(from, to);
    }
    void makeSymlink(const std::string &target, std::string_view name) const
    {
        makeParents(name);
        TempFolder::makeSymlink(target, name);
    }

    /// Nanoseconds since 1970.
    [[nodiscard]] std::int64_t modified(std::string_view name) const
    {
        const struct stat seen = status(name);
        return std::int64_t{seen.st_mtim.tv_sec} * perSecond + seen.st_mtim.tv_nsec;
    }
    void setModified(std::string_view name, std::int64_t nanoseconds) const
    {
        std::int64_t seconds = nanoseconds / perSecond;
        std::int64_t rest = nanoseconds % perSecond;
        if (rest < 0) {
            rest += perSecond;
            --seconds;
        }
        TempFolder::setModified(name, seconds, rest);
    }

    /// All below `top` (the folder itself for ""), but Tern's own folder: path to content; a
    /// directory's content is "/", a symlink's is "-> " and its target.
    [[nodiscard]] std::map<std::string, std::string> tree(std::string_view top = {}) const
    {
        namespace fs = std::filesystem;
        std::map<std::string, std::string> found;
        const std::string start = top.empty() ? path() : at(top);
        if (!fs::exists(start))
            return found;
        for (fs::recursive_directory_iterator item(start), end; item != end; ++item) {
            const std::string below = item->path().string().substr(start.size() + 1);
            if (below == ".tern")
                item.disable_recursion_pending();
            else if (item->is_symlink())
                found[below] = "-> " + fs::read_symlink(item->path()).string();
            else
                found[below] = item->is_directory() ? "/" : readWhole(item->path().string());
        }
        return found;
    }

private:
    static constexpr std::int64_t perSecond = 1'000'000'000;

    static std::string readWhole(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        std::string bytes(static_cast<std::size_t>(std::filesystem::file_size(path)), '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return bytes;
    }
    void makeParents(std::string_view name) const
    {
        std::filesystem::create_directories(std::filesystem::path(at(name)).parent_path());
    }
};

} // namespace tern::test
