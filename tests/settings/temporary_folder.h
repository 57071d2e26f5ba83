#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tern::test {

/// A folder of this test's own, gone with it.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern =
            std::filesystem::canonical(std::filesystem::temp_directory_path()).string()
            + "/tern-test-XXXXXX";
        m_path = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] std::string at(const std::string &name) const { return m_path + "/" + name; }
    std::string makeFolder(const std::string &name) const
    {
        std::filesystem::create_directories(at(name));
        return at(name);
    }
    std::string write(const std::string &name, const std::string &text) const
    {
        std::ofstream(at(name), std::ios::binary) << text;
        return at(name);
    }
    [[nodiscard]] std::string read(const std::string &name) const
    {
        std::ifstream input(at(name), std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(input), {});
    }

private:
    std::string m_path;
};

} // namespace tern::test
