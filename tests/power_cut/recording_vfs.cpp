#include "recording_vfs.h"

#include <algorithm>
#include <fstream>

namespace tern::test {

namespace {

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

std::string nameOf(const std::string &path)
{
    return path.substr(path.rfind('/') + 1);
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

void RecordingVfs::takeOver(const std::string &folder)
{
    m_files.clear();
    m_open.clear();
    for (const char *name : {"journal.db", "journal.db-wal"}) {
        std::ifstream file(folder + '/' + name, std::ios::binary);
        if (file)
            m_files[name].durable = {std::istreambuf_iterator<char>(file), {}};
    }
}

RecordedFile *RecordingVfs::recordOf(sqlite3_file *file)
{
    const auto found = m_open.find(file);
    return found == m_open.end() ? nullptr : found->second;
}

void RecordingVfs::tell()
{
    if (m_stepped)
        m_stepped();
}

void RecordingVfs::opened(sqlite3_file *file, const std::string &path, int code)
{
    m_open.erase(file);
    const std::string name = nameOf(path);
    if (code != SQLITE_OK || (name != "journal.db" && name != "journal.db-wal"))
        return;
    const auto [found, isNew] = m_files.try_emplace(name);
    if (isNew || found->second.isDeleted)
        found->second = RecordedFile{{}, {}, false, false};
    m_open[file] = &found->second;
}

int RecordingVfs::write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    const int code = SqliteLayer::write(file, from, count, at);
    RecordedFile *record = recordOf(file);
    if (code == SQLITE_OK && record != nullptr) {
        record->open.push_back(
            RecordedFile::Change{.offset = static_cast<std::uint64_t>(at),
                                 .bytes = std::string(static_cast<const char *>(from),
                                                      static_cast<std::size_t>(count))});
        tell();
    }
    return code;
}

int RecordingVfs::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = SqliteLayer::truncate(file, size);
    RecordedFile *record = recordOf(file);
    if (code == SQLITE_OK && record != nullptr) {
        record->open.push_back(RecordedFile::Change{.size = static_cast<std::uint64_t>(size)});
        tell();
    }
    return code;
}

int RecordingVfs::sync(sqlite3_file *file, int flags)
{
    const int code = SqliteLayer::sync(file, flags);
    RecordedFile *record = recordOf(file);
    if (code == SQLITE_OK && record != nullptr) {
        for (const RecordedFile::Change &change : record->open)
            carryOut(record->durable, change);
        record->open.clear();
        record->hasName = true; // the first flush of a new file flushes its folder as well
        tell();
    }
    return code;
}

int RecordingVfs::remove(const std::string &path, int syncFolder)
{
    const int code = SqliteLayer::remove(path, syncFolder);
    const auto found = m_files.find(nameOf(path));
    if (code == SQLITE_OK && found != m_files.end()) {
        found->second.isDeleted = true;
        if (syncFolder != 0) {
            std::erase_if(m_open, [&](const auto &open) { return open.second == &found->second; });
            m_files.erase(found);
        }
        tell();
    }
    return code;
}

} // namespace tern::test
