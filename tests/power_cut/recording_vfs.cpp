#include "recording_vfs.h"

#include <algorithm>
#include <cassert>
#include <fstream>
#include <set>

namespace tern::test {

namespace {

RecordedFiles recorded;
std::function<void()> stepped;

void tell()
{
    if (stepped)
        stepped();
}

/// SQLite sees `base`; the real file lies behind it in the same memory.
struct File {
    sqlite3_file base;
    RecordedFile *record;
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

RecordedFile *recordOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->record;
}

void carryOut(std::string &content, const RecordedFile::Change &change)
{
    if (change.size) {
        content.resize(*change.size, '\0');
        return;
    }
    content.resize(std::max<std::size_t>(content.size(), change.offset + change.bytes.size()),
                   '\0');
    content.replace(change.offset, change.bytes.size(), change.bytes);
}

int xClose(sqlite3_file *f)
{
    return below(f)->pMethods->xClose(below(f));
}
int xRead(sqlite3_file *f, void *into, int count, sqlite3_int64 at)
{
    return below(f)->pMethods->xRead(below(f), into, count, at);
}
int xWrite(sqlite3_file *f, const void *from, int count, sqlite3_int64 at)
{
    const int code = below(f)->pMethods->xWrite(below(f), from, count, at);
    if (code == SQLITE_OK && recordOf(f) != nullptr) {
        recordOf(f)->open.push_back(
            RecordedFile::Change{.offset = static_cast<std::uint64_t>(at),
                                 .bytes = std::string(static_cast<const char *>(from),
                                                      static_cast<std::size_t>(count))});
        tell();
    }
    return code;
}
int xTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    const int code = below(f)->pMethods->xTruncate(below(f), size);
    if (code == SQLITE_OK && recordOf(f) != nullptr) {
        recordOf(f)->open.push_back(RecordedFile::Change{.size = static_cast<std::uint64_t>(size)});
        tell();
    }
    return code;
}
int xSync(sqlite3_file *f, int flags)
{
    const int code = below(f)->pMethods->xSync(below(f), flags);
    if (code == SQLITE_OK && recordOf(f) != nullptr) {
        RecordedFile &file = *recordOf(f);
        for (const RecordedFile::Change &change : file.open)
            carryOut(file.durable, change);
        file.open.clear();
        file.hasName = true; // the first flush of a new file flushes its folder as well
        tell();
    }
    return code;
}
int xFileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return below(f)->pMethods->xFileSize(below(f), size);
}
int xLock(sqlite3_file *f, int level)
{
    return below(f)->pMethods->xLock(below(f), level);
}
int xUnlock(sqlite3_file *f, int level)
{
    return below(f)->pMethods->xUnlock(below(f), level);
}
int xCheckReservedLock(sqlite3_file *f, int *result)
{
    return below(f)->pMethods->xCheckReservedLock(below(f), result);
}
int xFileControl(sqlite3_file *f, int what, void *argument)
{
    return below(f)->pMethods->xFileControl(below(f), what, argument);
}
int xSectorSize(sqlite3_file *f)
{
    return below(f)->pMethods->xSectorSize(below(f));
}
int xDeviceCharacteristics(sqlite3_file *f)
{
    return below(f)->pMethods->xDeviceCharacteristics(below(f));
}
int xShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **into)
{
    return below(f)->pMethods->xShmMap(below(f), page, size, extend, into);
}
int xShmLock(sqlite3_file *f, int offset, int count, int flags)
{
    return below(f)->pMethods->xShmLock(below(f), offset, count, flags);
}
void xShmBarrier(sqlite3_file *f)
{
    below(f)->pMethods->xShmBarrier(below(f));
}
int xShmUnmap(sqlite3_file *f, int remove)
{
    return below(f)->pMethods->xShmUnmap(below(f), remove);
}

const sqlite3_io_methods methods = {2,
                                    xClose,
                                    xRead,
                                    xWrite,
                                    xTruncate,
                                    xSync,
                                    xFileSize,
                                    xLock,
                                    xUnlock,
                                    xCheckReservedLock,
                                    xFileControl,
                                    xSectorSize,
                                    xDeviceCharacteristics,
                                    xShmMap,
                                    xShmLock,
                                    xShmBarrier,
                                    xShmUnmap,
                                    nullptr,
                                    nullptr};

std::string nameOf(const char *path)
{
    const std::string whole = path == nullptr ? "" : path;
    return whole.substr(whole.rfind('/') + 1);
}

int xOpen(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    file->pMethods = nullptr;
    const int code = real->xOpen(real, path, below(file), flags, outFlags);
    if (below(file)->pMethods == nullptr)
        return code;
    file->pMethods = &methods;
    auto *opened = reinterpret_cast<File *>(file);
    opened->record = nullptr;
    const std::string name = nameOf(path);
    const bool isKept = name == "journal.db" || name == "journal.db-wal";
    if (code == SQLITE_OK && isKept) {
        const auto [found, isNew] = recorded.try_emplace(name);
        if (isNew || found->second.isDeleted)
            found->second = RecordedFile{{}, {}, false, false};
        opened->record = &found->second;
    }
    return code;
}

int xDelete(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    const int code = real->xDelete(real, path, syncFolder);
    const auto found = recorded.find(nameOf(path));
    if (code == SQLITE_OK && found != recorded.end()) {
        found->second.isDeleted = true;
        if (syncFolder != 0)
            recorded.erase(found);
        tell();
    }
    return code;
}

/// Some of what was not flushed: what `keeps` says, by the number of the change.
std::map<std::string, std::string> keeping(const RecordedFiles &files,
                                           const std::function<std::size_t(std::size_t)> &keeps,
                                           bool keepsNames)
{
    std::map<std::string, std::string> left;
    std::size_t number = 0;
    for (const auto &[name, file] : files) {
        if ((!file.hasName && !keepsNames) || (file.isDeleted && keepsNames))
            continue;
        std::string content = file.durable;
        for (RecordedFile::Change change : file.open) {
            const std::size_t bytes = keeps(number++);
            if (bytes == 0)
                continue;
            change.bytes.resize(std::min(change.bytes.size(), bytes));
            carryOut(content, change);
        }
        left.emplace(name, std::move(content));
    }
    return left;
}

} // namespace

std::vector<std::map<std::string, std::string>>
journalSurvivors(const RecordedFiles &files, Random &random, std::size_t samples)
{
    constexpr std::size_t whole = std::string::npos;
    std::size_t changes = 0;
    bool hasOpenNames = false;
    for (const auto &[name, file] : files) {
        changes += file.open.size();
        hasOpenNames |= !file.hasName || file.isDeleted;
    }
    std::vector<std::map<std::string, std::string>> left;
    left.push_back(keeping(
        files, [](std::size_t) { return 0; }, false));
    if (changes == 0 && !hasOpenNames)
        return left;
    left.push_back(keeping(
        files, [=](std::size_t) { return whole; }, true));
    left.push_back(keeping(
        files, [=](std::size_t at) { return at + 1 == changes ? 0 : whole; }, true));
    for (std::size_t i = 0; i < samples; ++i) {
        // The torn one, and how likely the others survive.
        const std::size_t torn = random.next() % (changes + 1);
        const std::uint64_t odds = 1 + random.next() % 15;
        const auto some = [&](std::size_t at) -> std::size_t {
            if (at == torn)
                return random.next() % 5000;
            return random.next() % 16 < odds ? whole : 0;
        };
        left.push_back(keeping(files, some, random.next() % 2 == 0));
    }
    std::sort(left.begin(), left.end());
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return left;
}

RecordingVfs::RecordingVfs() : m_below(sqlite3_vfs_find(nullptr))
{
    assert(m_below != nullptr);
    m_vfs = *m_below;
    m_vfs.zName = "tern-recording";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = m_below;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_below->szOsFile;
    m_vfs.xOpen = xOpen;
    m_vfs.xDelete = xDelete;
    recorded.clear();
    stepped = nullptr;
    sqlite3_vfs_register(&m_vfs, 1);
}

RecordingVfs::~RecordingVfs()
{
    stepped = nullptr;
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

const RecordedFiles &RecordingVfs::files() const
{
    return recorded;
}

void RecordingVfs::takeOver(const std::string &folder)
{
    recorded.clear();
    for (const char *name : {"journal.db", "journal.db-wal"}) {
        std::ifstream file(folder + '/' + name, std::ios::binary);
        if (file)
            recorded[name].durable = {std::istreambuf_iterator<char>(file), {}};
    }
}

void RecordingVfs::onStep(std::function<void()> step)
{
    stepped = std::move(step);
}

} // namespace tern::test
