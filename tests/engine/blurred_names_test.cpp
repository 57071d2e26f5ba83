// Histories of two folders of which one lies on a disk that confuses names: whatever users call
// their files, both sides show the same, and nothing that they wrote is lost.

#include "engine/canonical_name.h"
#include "replica/folder/exact_directory.h"
#include "support/blurred_file_system.h"
#include "support/effort.h"
#include "support/folder_pair.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <random>
#include <set>

namespace tern::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t histories = 12;
const std::vector<std::string> names = {
    "a", "A", "b.txt", "B.TXT", "caf\xC3\xA9", "cafe\xCC\x81", "a~tern", "%41~tern"};

/// What stands below `directory`, by what the names stand for: path to content; "/" for a
/// directory.
void collect(Directory &directory, const std::string &prefix,
             std::map<std::string, std::string> &tree)
{
    const auto items = directory.list().value();
    for (const DirectoryItem &item : items) {
        if (RelPath::isReservedName(item.name))
            continue;
        const std::string path = prefix + item.name;
        if (item.type == FileType::Directory) {
            tree[path] = "/";
            collect(**directory.openDirectory(item.name), path + "/", tree);
            continue;
        }
        std::string content(256, '\0');
        const auto file = directory.openFile(item.name, OpenMode::Read);
        content.resize((*file)->read(0, std::as_writable_bytes(std::span(content))).value());
        tree[path] = content;
    }
}

class History {
public:
    History(std::uint64_t seed, NameTraits traits)
        : m_random(seed), m_traits(traits), m_disk(m_posix, m_pair.remote.path().string(), traits)
    {
        m_pair.useFileSystem(m_disk);
    }

    void run()
    {
        for (int round = 0; round < 3; ++round) {
            for (std::uint64_t edits = 1 + below(5); edits > 0; --edits)
                edit(below(2) == 0 ? m_pair.local : m_pair.remote);
            RunRequest request;
            request.options.conflicts = ConflictPolicy::Both;
            request.options.maxDelete = *GuardLimits::parse("off");
            // A plain name that stands beside its own escaped form takes that name back when the
            // other one goes: then there is something to do once more.
            for (int runs = 0; runs < 6 && !m_pair.isQuiet(); ++runs) {
                // Names of versions put aside tell seconds only, and all this is one.
                request.options.localLabel = request.options.remoteLabel = std::to_string(runs);
                m_pair.sync(request);
            }
            EXPECT_TRUE(m_pair.isQuiet());
            EXPECT_EQ(tree(m_pair.local, {}), tree(m_pair.remote, m_traits));
            if (testing::Test::HasFailure())
                return;
        }
        expectAllKept();
    }

private:
    std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

    std::map<std::string, std::string> tree(const UserFolder &folder, NameTraits traits)
    {
        ExactNames exact;
        exact.setTraits(traits);
        std::map<std::string, std::string> all;
        collect(*withExactNames(m_posix.openRoot(folder.path().string()).value(), exact), "", all);
        return all;
    }

    [[nodiscard]] bool isTaken(const fs::path &path, const fs::path &but) const
    {
        if (!path.string().starts_with(m_pair.remote.path().string()))
            return fs::exists(path);
        for (const auto &item : fs::directory_iterator(path.parent_path())) {
            if (item.path() != but
                && canonicalName(item.path().filename().string())
                       == canonicalName(path.filename().string()))
                return true;
        }
        return false;
    }

    /// The user of the disk that confuses names cannot make two names that it confuses.
    void edit(const UserFolder &folder)
    {
        std::vector<fs::path> files;
        std::vector<fs::path> directories = {folder.path()};
        for (auto at = fs::recursive_directory_iterator(folder.path());
             at != fs::recursive_directory_iterator(); ++at) {
            if (at->path().filename() == ".tern")
                at.disable_recursion_pending();
            else
                (at->is_directory() ? directories : files).push_back(at->path());
        }
        std::sort(files.begin(), files.end());
        std::sort(directories.begin(), directories.end());
        const fs::path place = directories[below(directories.size())] / names[below(names.size())];
        const fs::path old = files.empty() ? fs::path() : files[below(files.size())];
        const std::uint64_t what = below(8);
        if (what < 3 && !isTaken(place, {}))
            write(place);
        else if (what == 3 && !isTaken(place, {}))
            fs::create_directory(place);
        else if (what == 4 && !old.empty())
            write(old);
        else if (what == 5 && !old.empty()) {
            forget(old);
            fs::remove(old);
        } else if (what >= 6 && !old.empty() && !isTaken(place, old))
            fs::rename(old, place);
    }

    void write(const fs::path &path)
    {
        forget(path);
        const std::string content = "content " + std::to_string(++m_written);
        m_missed.insert(content);
        std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    }

    /// What a user overwrites or removes himself, he does not miss.
    void forget(const fs::path &path)
    {
        std::ifstream file(path, std::ios::binary);
        m_missed.erase(std::string(std::istreambuf_iterator<char>(file), {}));
    }

    void expectAllKept()
    {
        std::set<std::string> kept;
        for (const auto &[path, content] : tree(m_pair.local, {}))
            kept.insert(content);
        for (const UserFolder &folder : {m_pair.local, m_pair.remote}) {
            for (const auto &[path, content] : folder.trash())
                kept.insert(content);
        }
        for (const std::string &content : m_missed)
            EXPECT_TRUE(kept.contains(content)) << content << " is lost";
    }

    std::mt19937_64 m_random;
    const NameTraits m_traits;
    int m_written = 0;
    std::set<std::string> m_missed; ///< contents that must be somewhere
    PosixFileSystem m_posix;
    FolderPair m_pair;
    BlurredFileSystem m_disk;
};

TEST(BlurredNames, BothSidesShowTheSameWhateverUsersCallTheirFiles)
{
    Effort effort = Effort::fromEnvironment(histories);
    while (const auto seed = effort.next()) {
        SCOPED_TRACE("TERN_SEED=" + std::to_string(*seed));
        const bool alters = *seed % 3 == 0;
        History(*seed, NameTraits{true, *seed % 2 == 0 || alters, alters}).run();
        if (HasFailure())
            return;
    }
    std::cout << "soak: blurred-name-histories " << effort.tried() << '\n';
}

} // namespace
} // namespace tern::test
