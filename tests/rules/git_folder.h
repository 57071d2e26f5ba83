#pragma once

#include "model/entry.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tern::test {

/// All in which random patterns may find something.
inline const std::vector<std::string> &files()
{
    static const std::vector<std::string> all = {
        "a",           "b",
        "ab",          "abc",
        "a.tmp",       ".hidden",
        "#x",          "!x",
        "x ",          "a b",
        "[a]",         "a*b",
        "a\\b",        "-",
        "]",           "^",
        "a-b",         "A",
        "7",           "_",
        "\xC3\xA4",    "\xE4",
        "foo.tar.gz",  "**",
        "?",           "foo/a",
        "foo/b.tmp",   "foo/bar/a",
        "foo/bar/b",   "foo/bar/baz/a.tmp",
        "foo/foo/foo", "bar/foo/a",
        "bar/a",       "bar/bar",
        "foobar/a",    "foobar/bar/a",
        "foox/bar",    "foo b/a",
        "d/cache/x",   "d/e/cache/y/z",
        "d/e/f/a",     "d/e/f/g/a.tmp",
        "d/a/b/a/b",   "d/#x",
        "d/!x",        "d/x ",
        "d/[a]",       "d/.hidden",
        "ba/ab",       "aab/b",
        "c/d/e",
    };
    return all;
}

/// A repository with all of `files`, and git's answers about it.
class GitFolder {
public:
    GitFolder()
    {
        m_folder.makeDirectory("home");
        m_folder.makeDirectory("tree");
        for (const std::string &file : files()) {
            const std::size_t slash = file.rfind('/');
            for (std::size_t at = file.find('/'); at != std::string::npos;
                 at = file.find('/', at + 1))
                m_directories.insert(file.substr(0, at));
            if (slash != std::string::npos)
                m_folder.makeDirectory("tree/" + file.substr(0, slash));
            m_folder.write("tree/" + file, "x");
        }
        std::string asked;
        for (const std::string &path : paths())
            asked += path + '\0';
        m_folder.write("asked", asked);
        m_works = run("init -q .") == 0;
    }

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] Kind kind(const std::string &path) const
    {
        return m_directories.contains(path) ? Kind::Directory : Kind::File;
    }
    [[nodiscard]] std::vector<std::string> paths() const
    {
        std::vector<std::string> all = files();
        all.insert(all.end(), m_directories.begin(), m_directories.end());
        return all;
    }
    /// What one list at the root ignores.
    [[nodiscard]] std::set<std::string> ignored(const std::string &list) const
    {
        m_folder.write("tree/.git/info/exclude", list);
        return ignored();
    }
    /// What a .gitignore in each of these directories ("" is the root) ignores together.
    [[nodiscard]] std::set<std::string>
    ignored(const std::map<std::string, std::string> &lists) const
    {
        m_folder.write("tree/.git/info/exclude", "");
        for (const auto &[directory, list] : lists)
            m_folder.write("tree/" + directory + "/.gitignore", list);
        const std::set<std::string> found = ignored();
        for (const auto &[directory, list] : lists)
            m_folder.write("tree/" + directory + "/.gitignore", "");
        return found;
    }

private:
    [[nodiscard]] std::set<std::string> ignored() const
    {
        const int status = run("-c core.ignorecase=false check-ignore --no-index --stdin -z");
        EXPECT_TRUE(status == 0 || status == 1) << "git check-ignore failed";
        std::set<std::string> found;
        const std::string out = m_folder.read("out");
        for (std::size_t at = 0; at < out.size(); at = out.find('\0', at) + 1)
            found.insert(out.substr(at, out.find('\0', at) - at));
        return found;
    }

    [[nodiscard]] int run(const std::string &arguments) const
    {
        const std::string command = "cd '" + m_folder / "tree"
                                    + "' && env -i PATH=\"$PATH\" HOME=../home LC_ALL=C"
                                      " GIT_CONFIG_NOSYSTEM=1 git "
                                    + arguments + " <../asked >../out 2>../err";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    TempFolder m_folder;
    std::set<std::string> m_directories;
    bool m_works = false;
};

} // namespace tern::test
