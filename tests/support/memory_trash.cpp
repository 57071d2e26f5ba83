#include "memory_trash.h"

#include "memory_content.h"
#include "memory_entry.h"
#include "memory_names.h"
#include "memory_transfer.h"

#include <algorithm>

namespace tern::test {

namespace {

constexpr std::string_view trashFolder = ".tern/trash";

/// Where something can lie that stood at `path`: under the run's name, or that with a number.
std::string freePlace(const MemoryFolder &folder, const std::string &run, const RelPath &path)
{
    for (int attempt = 1;; ++attempt) {
        const std::string top = attempt == 1 ? run : run + '~' + std::to_string(attempt);
        std::string place = MemoryPath::joined(top, path.bytes());
        const std::string whole = MemoryPath::joined(trashFolder, place);
        bool isBlocked = folder.at(whole) != nullptr;
        for (std::string_view above = MemoryPath::parent(whole); !above.empty();
             above = MemoryPath::parent(above)) {
            const MemoryNodePtr node = folder.at(above);
            isBlocked = isBlocked || (node && node->kind != Kind::Directory);
        }
        if (!isBlocked)
            return place;
    }
}

} // namespace

std::string moveToMemoryTrash(MemoryFolder &folder, const std::string &run, const RelPath &path,
                              const std::string &stored)
{
    const auto held = folder.lock();
    std::string place = freePlace(folder, run, path);
    const std::string whole = MemoryPath::joined(trashFolder, place);
    ensureDirectory(folder, MemoryPath::parent(whole));
    folder.move(stored, whole);
    return place;
}

std::vector<TrashItem> listMemoryTrash(const MemoryFolder &folder)
{
    std::vector<TrashItem> items;
    walk(folder.at(trashFolder), [&](const std::string &place, const MemoryNode &node) {
        const std::size_t slash = place.find('/');
        if (node.kind == Kind::Directory || slash == std::string::npos)
            return;
        const auto path = RelPath::parse(std::string_view(place).substr(slash + 1));
        if (!path)
            return;
        const std::string run = place.substr(0, std::min(slash, place.find('~')));
        const bool isFile = node.kind == Kind::File;
        items.push_back({run, *path, place, node.kind, isFile ? node.bytes.size() : 0, node.mtime});
    });
    std::sort(items.begin(), items.end(), [](const TrashItem &a, const TrashItem &b) {
        return std::tie(a.run, a.path, a.name) < std::tie(b.run, b.path, b.name);
    });
    return items;
}

Result<KeptContent> readMemoryTrash(const MemoryFolder &folder, const std::string &name)
{
    TERN_TRY(const RelPath inTrash, RelPath::parse(name));
    const MemoryNodePtr node = folder.at(MemoryPath::joined(trashFolder, inTrash.bytes()));
    if (!node)
        return fail(ErrorCode::NotFound, name);
    if (node->kind == Kind::Directory)
        return fail(ErrorCode::IsADirectory, name);
    const Entry entry = entryOf(*node, folder.manners, folder.time());
    auto content = std::make_unique<MemoryContent>(entry.kind == Kind::File ? node->bytes
                                                                             : std::string());
    content->source = entry;
    return KeptContent{entry, std::move(content)};
}

Result<void> restoreFromMemoryTrash(MemoryFolder &folder, const TrashItem &item, const RelPath &to)
{
    const auto held = folder.lock();
    TERN_TRY(const RelPath inTrash, RelPath::parse(item.name));
    if (to.isRoot() || inTrash.isRoot())
        return fail(ErrorCode::InvalidName, item.name);
    const std::string from = MemoryPath::joined(trashFolder, inTrash.bytes());
    if (!folder.at(from))
        return fail(ErrorCode::NotFound, item.name);
    if (standingAt(folder, to))
        return fail(ErrorCode::AlreadyExists, to.bytes());
    const auto stored = storedPath(folder, to);
    if (!stored)
        return fail(ErrorCode::NameTooLong, to.bytes());
    if (!folder.rename(from, *stored))
        return fail(ErrorCode::NotADirectory, to.bytes());
    return {};
}

std::uint64_t cleanMemoryTrash(MemoryFolder &folder, std::int64_t olderThan)
{
    const auto held = folder.lock();
    std::uint64_t removed = 0;
    const MemoryNodePtr trash = folder.at(trashFolder);
    if (!trash)
        return removed;
    for (const auto &[run, node] : trash->children) {
        std::int64_t newest = node->ctime;
        std::uint64_t count = 0;
        walk(node, [&](const std::string &, const MemoryNode &item) {
            newest = std::max(newest, item.ctime);
            count += item.kind != Kind::Directory ? 1 : 0;
        });
        if (newest >= olderThan)
            continue;
        folder.erase(MemoryPath::joined(trashFolder, run));
        removed += count;
    }
    return removed;
}

Result<void> purgeMemoryTrash(MemoryFolder &folder, const std::vector<std::string> &names)
{
    const auto held = folder.lock();
    for (const std::string &each : names) {
        TERN_TRY(const RelPath inTrash, RelPath::parse(each));
        if (inTrash.parent().isRoot())
            return fail(ErrorCode::InvalidName, each);
        const std::string place = MemoryPath::joined(trashFolder, inTrash.bytes());
        if (folder.at(place))
            folder.erase(place);
        for (std::string above(MemoryPath::parent(place)); above != trashFolder;
             above = std::string(MemoryPath::parent(above))) {
            const MemoryNodePtr node = folder.at(above);
            if (!node || !node->children.empty())
                break;
            folder.erase(above);
        }
    }
    return {};
}

} // namespace tern::test
