#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tern::test {

/// What stands somewhere, as a word: "/" a directory, "#12" a file with the whole content of that
/// number (" x": executable), "-> #12" a symlink, "damaged, 4096 bytes" a file that is no content
/// that anybody wrote.
using Word = std::string;

/// All that a root holds: what its user sees, path to word, and what Tern keeps there.
struct RootContents {
    std::map<std::string, Word> visible;
    std::map<std::string, Word> trash;
    std::set<std::string> staging;
};

[[nodiscard]] RootContents contentsOf(const std::string &root);
/// The word for one place; empty when nothing is there.
[[nodiscard]] Word wordAt(const std::string &path);
/// The word for the file behind an open descriptor.
[[nodiscard]] Word wordOfOpen(int file);
/// The "#12" in a word; empty for a directory and for what is damaged.
[[nodiscard]] std::string contentIn(const Word &word);
/// All of those.
[[nodiscard]] std::set<std::string> contentsIn(const std::map<std::string, Word> &tree);
/// The places that hold no whole content.
[[nodiscard]] std::vector<std::string> damagedIn(const std::map<std::string, Word> &tree);

/// Where two trees differ: "path: word, word". Empty when they are the same.
[[nodiscard]] std::vector<std::string> differencesOf(const std::map<std::string, Word> &a,
                                                     const std::map<std::string, Word> &b);

} // namespace tern::test
