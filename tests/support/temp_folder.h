#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tern::test {

/// A directory of its own for one test, gone with it. Names below are bytes relative to it.
class TempFolder {
public:
    explicit TempFolder(const std::string &base = std::filesystem::temp_directory_path().string())
        : m_path(base + "/tern-test-XXXXXX")
    {
        if (::mkdtemp(m_path.data()) == nullptr)
            throw std::runtime_error("no temporary directory in " + base);
    }
    ~TempFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::string operator/(std::string_view name) const
    {
        return m_path + '/' + std::string(name);
    }

    void write(std::string_view name, std::string_view content) const
    {
        std::ofstream file(*this / name, std::ios::binary | std::ios::trunc);
        file.write(content.data(), static_cast<std::streamsize>(content.size()));
        if (!file.flush())
            throw std::runtime_error("cannot write " + std::string(name));
    }
    [[nodiscard]] std::string read(std::string_view name) const
    {
        std::ifstream file(*this / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void makeDirectory(std::string_view name) const
    {
        std::filesystem::create_directories(*this / name);
    }
    void makeSymlink(const std::string &target, std::string_view name) const
    {
        std::filesystem::create_symlink(target, *this / name);
    }
    void move(std::string_view from, std::string_view to) const
    {
        std::filesystem::rename(*this / from, *this / to);
    }
    void remove(std::string_view name) const { std::filesystem::remove_all(*this / name); }
    [[nodiscard]] bool exists(std::string_view name) const
    {
        return std::filesystem::exists(std::filesystem::symlink_status(*this / name));
    }
    void setModified(std::string_view name, std::int64_t seconds, std::int64_t nanoseconds) const
    {
        const struct timespec times[2] = {{0, UTIME_OMIT}, {seconds, nanoseconds}};
        if (::utimensat(AT_FDCWD, (*this / name).c_str(), times, AT_SYMLINK_NOFOLLOW) != 0)
            throw std::runtime_error("cannot set the time of " + std::string(name));
    }
    [[nodiscard]] struct stat status(std::string_view name) const
    {
        struct stat seen {};
        if (::lstat((*this / name).c_str(), &seen) != 0)
            throw std::runtime_error("nothing at " + std::string(name));
        return seen;
    }

private:
    std::string m_path;
};

} // namespace tern::test
