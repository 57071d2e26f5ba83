#include "root_contents.h"

#include "numbered_content.h"

#include <filesystem>
#include <fstream>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view damaged = "damaged";

Word wordOfFile(const fs::path &path)
{
    std::string content(fs::file_size(path), '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    const auto number = numberOf(content);
    if (!number)
        return std::string(damaged) + ", " + std::to_string(content.size()) + " bytes";
    const bool runs = (fs::status(path).permissions() & fs::perms::owner_exec) != fs::perms::none;
    return "#" + std::to_string(*number) + (runs ? " x" : "");
}

std::map<std::string, Word> treeAt(const std::string &top)
{
    std::map<std::string, Word> tree;
    if (!fs::exists(top))
        return tree;
    for (fs::recursive_directory_iterator item(top), end; item != end; ++item) {
        const std::string below = item->path().string().substr(top.size() + 1);
        if (below == ".tern")
            item.disable_recursion_pending();
        else
            tree[below] = wordAt(item->path().string());
    }
    return tree;
}

} // namespace

Word wordAt(const std::string &path)
{
    switch (fs::symlink_status(path).type()) {
    case fs::file_type::not_found: return {};
    case fs::file_type::directory: return "/";
    case fs::file_type::symlink: return "-> " + fs::read_symlink(path).string();
    default: return wordOfFile(path);
    }
}

RootContents contentsOf(const std::string &root)
{
    RootContents contents;
    contents.visible = treeAt(root);
    contents.trash = treeAt(root + "/.tern/trash");
    for (const auto &[path, word] : treeAt(root + "/.tern/staging"))
        contents.staging.insert(path);
    return contents;
}

Word wordOfOpen(int file)
{
    return wordOfFile("/proc/self/fd/" + std::to_string(file));
}

std::string contentIn(const Word &word)
{
    const std::size_t start = word.find('#');
    return start == Word::npos ? std::string() : word.substr(start, word.find(' ', start) - start);
}

std::set<std::string> contentsIn(const std::map<std::string, Word> &tree)
{
    std::set<std::string> found;
    for (const auto &[path, word] : tree)
        found.insert(contentIn(word));
    found.erase(std::string());
    return found;
}

std::vector<std::string> damagedIn(const std::map<std::string, Word> &tree)
{
    std::vector<std::string> found;
    for (const auto &[path, word] : tree) {
        if (word.starts_with(damaged))
            found.emplace_back(path).append(": ").append(word);
    }
    return found;
}

std::vector<std::string> differencesOf(const std::map<std::string, Word> &a,
                                       const std::map<std::string, Word> &b)
{
    const auto in = [](const std::map<std::string, Word> &tree, const std::string &path) {
        const auto found = tree.find(path);
        return found == tree.end() ? Word("nothing") : found->second;
    };
    std::map<std::string, Word> paths = a;
    paths.insert(b.begin(), b.end());
    std::vector<std::string> differences;
    for (const auto &[path, word] : paths) {
        if (in(a, path) != in(b, path))
            differences.emplace_back(path)
                .append(": ")
                .append(in(a, path))
                .append(", ")
                .append(in(b, path));
    }
    return differences;
}

} // namespace tern::test
