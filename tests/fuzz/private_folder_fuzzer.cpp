// What others left in the .tern of a root, one entry a line:
//
//     dir PATH
//     file PATH CONTENT     "\n" in CONTENT ends a line of it
//     link PATH TARGET
//     pipe PATH
#include "fuzz/fuzz.h"

#include "base/clock.h"
#include "replica/folder/folder_replica.h"
#include "replica/folder/posix_file_system.h"
#include "replica/folder/private_folder.h"
#include "support/temp_folder.h"
#include "support/test_clock.h"

#include <sys/stat.h>

#include <algorithm>
#include <map>

namespace tern::test {

namespace {

namespace fs = std::filesystem;

constexpr const char *freshId = "0123456789abcdef0123456789abcdef";
constexpr const char *pair = "pair-1";

/// A root with a hostile `.tern`, and beside it what belongs to others.
class HostileRoot {
public:
    HostileRoot() : m_folder(memory())
    {
        m_folder.makeDirectory("root/.tern");
        m_folder.makeDirectory("others/folder");
        m_folder.write("others/file", "not ours");
        m_folder.write("others/folder/file", "not ours either");
        m_folder.write("root/kept", "the user's");
    }

    [[nodiscard]] std::string path() const { return m_folder / "root"; }

    void lay(std::string_view line) const
    {
        const std::string_view word = takeWord(line);
        const std::string_view place = takeWord(line);
        const auto path = RelPath::parse(place); // a name that leads elsewhere is no name there
        if (!path || path->isRoot())
            return;
        const fs::path at = this->path() + "/.tern/" + path->bytes();
        std::error_code refused; // what cannot stand there, nobody left there
        if (leadsThroughLink(*path))
            return;
        fs::create_directories(at.parent_path(), refused);
        if (word == "dir")
            fs::create_directory(at, refused);
        else if (word == "file" && !fs::exists(fs::symlink_status(at, refused)))
            std::ofstream(at, std::ios::binary) << unescaped(line);
        else if (word == "link" && line.find('\0') == std::string_view::npos && !line.empty())
            fs::create_symlink(fs::path(line), at, refused);
        else if (word == "pipe")
            (void)::mkfifo(at.c_str(), 0600);
    }

    /// All that is not Tern's: path to content.
    [[nodiscard]] std::map<std::string, std::string> notOurs() const
    {
        std::map<std::string, std::string> found;
        for (const auto &entry : fs::recursive_directory_iterator(m_folder / "others"))
            found[entry.path()] = entry.is_regular_file() ? contentOf(entry.path()) : "/";
        found["kept"] = contentOf(path() + "/kept");
        return found;
    }

private:
    static std::string memory()
    {
        return fs::exists("/dev/shm") ? "/dev/shm" : fs::temp_directory_path().string();
    }
    static std::string_view takeWord(std::string_view &line)
    {
        const std::string_view word = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(word.size() + 1, line.size()));
        return word;
    }
    static std::string unescaped(std::string_view text)
    {
        std::string content(text);
        for (std::size_t at = 0; (at = content.find("\\n", at)) != std::string::npos;)
            content.replace(at++, 2, "\n");
        return content;
    }
    static std::string contentOf(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    /// Laying something behind a link would be this test leaving the root.
    [[nodiscard]] bool leadsThroughLink(const RelPath &path) const
    {
        std::error_code ignored;
        for (RelPath above = path.parent(); !above.isRoot(); above = above.parent()) {
            if (fs::is_symlink(this->path() + "/.tern/" + above.bytes(), ignored))
                return true;
        }
        return false;
    }

    TempFolder m_folder;
};

void requireId(PrivateFolder &folder)
{
    const auto id = folder.id();
    require(id.has_value(), "an id is there, not there, or not readable");
    require(id->present || id->value.empty(), "what is not there has no value");
    require(id->value.empty() || id->value.size() == 32, "an id has 32 digits");
    const auto adopted = folder.adopt(freshId);
    if (adopted) {
        require(*adopted == (id->present ? id->value : freshId), "an id that is there stays");
        require(folder.id() && folder.id()->value == *adopted, "what was adopted is read again");
    } else {
        require(!id->value.empty() || id->present || adopted.error().code != ErrorCode::RootForeign,
                "only an id that cannot be read is foreign");
    }
}

void requireGeneration(Replica &replica)
{
    constexpr std::uint64_t next = 41;
    if (!replica.writeGeneration(pair, next))
        return; // what stands in its way is told
    const auto identity = replica.identify(pair);
    require(identity && identity->generation == next, "a generation that was written is read");
}

void requireTrash(Replica &replica)
{
    const auto items = replica.trash();
    if (!items)
        return;
    unsigned number = 0;
    for (const TrashItem &item : *items) {
        require(!item.path.isRoot() && !item.run.empty(), "an item stood somewhere, in some run");
        const auto to = RelPath::parse("restored/" + std::to_string(++number));
        const auto restored = replica.restore(item, *to);
        require(!restored || replica.look(*to)->has_value(), "what was put back is there");
    }
    (void)replica.cleanTrash(std::numeric_limits<std::int64_t>::max());
}

} // namespace

void fuzz(std::string_view bytes)
{
    const HostileRoot root;
    while (!bytes.empty())
        root.lay(takeLine(bytes));
    const auto notOurs = root.notOurs();
    PosixFileSystem fileSystem;
    const TestClock clock;
    const auto directory = fileSystem.openRoot(root.path());
    require(directory.has_value(), "the root can be opened");
    PrivateFolder folder(*directory, clock, 1);
    const auto replica =
        makeFolderReplica(fileSystem, clock, root.path(), {Side::Remote, "device"});
    require(replica->identify(pair).has_value(), "a root can be asked who it is");
    requireId(folder);
    requireGeneration(*replica);
    (void)folder.time();
    (void)replica->cleanStaging({"device-1"});
    requireTrash(*replica);
    (void)replica->flush();
    require(root.notOurs() == notOurs, "nothing outside of Tern's own folder is touched");
}

} // namespace tern::test
