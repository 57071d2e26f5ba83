#include "journal_files.h"

#include "schema.h"

#include <array>
#include <cerrno>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern {

namespace {

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;
constexpr off_t reserveBytes = 1024 * 1024;

/// The main file, and what SQLite keeps beside it.
constexpr std::array suffixes = {"", "-wal", "-shm", "-journal"};

// The database header, https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::size_t headerBytes = 100;
constexpr std::string_view headerStart{"SQLite format 3\0", 16};
constexpr std::size_t writeVersionAt = 18; ///< 2: WAL; above that SQLite will not write
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t encodingAt = 56; ///< 1: UTF-8
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

/// An open file, closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool exists(const std::string &path)
{
    struct stat found = {};
    return ::lstat(path.c_str(), &found) == 0;
}

std::uint32_t bigEndian(std::string_view header, std::size_t at)
{
    std::uint32_t value = 0;
    for (const char byte : header.substr(at, 4))
        value = (value << 8U) | static_cast<unsigned char>(byte);
    return value;
}

JournalFiles::Found judge(std::string_view header, std::size_t knownVersion)
{
    using Found = JournalFiles::Found;
    if (header.size() < headerBytes || !header.starts_with(headerStart)
        || bigEndian(header, applicationIdAt) != journalApplicationId
        || bigEndian(header, encodingAt) != 1)
        return Found::Damaged;
    if (bigEndian(header, userVersionAt) > knownVersion)
        return Found::Newer;
    return header[writeVersionAt] == 2 && header[readVersionAt] == 2 ? Found::Journal
                                                                     : Found::Damaged;
}

std::string utcStamp(std::int64_t nanoseconds)
{
    const std::time_t seconds = nanoseconds / 1'000'000'000;
    std::tm utc = {};
    std::array<char, 64> text{};
    if (::gmtime_r(&seconds, &utc) == nullptr)
        return "unknown-time";
    return {text.data(), std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &utc)};
}

} // namespace

Result<void> JournalFiles::makeFolder(const std::string &folder)
{
    for (std::size_t slash = folder.find('/', 1); slash != std::string::npos;
         slash = folder.find('/', slash + 1)) {
        const std::string above = folder.substr(0, slash);
        if (::mkdir(above.c_str(), folderMode) != 0 && !exists(above))
            return Failure(systemError(errno, above));
    }
    if (::mkdir(folder.c_str(), folderMode) != 0 && errno != EEXIST)
        return Failure(systemError(errno, folder));
    if (::chmod(folder.c_str(), folderMode) != 0)
        return Failure(systemError(errno, folder));
    return {};
}

Result<JournalFiles::Found> JournalFiles::look(std::size_t knownVersion) const
{
    struct stat found = {};
    if (::lstat(database().c_str(), &found) != 0) {
        if (errno != ENOENT)
            return Failure(systemError(errno, database()));
        // Left by a database that is gone; SQLite would play it into a new one.
        return exists(database() + "-wal") || exists(database() + "-journal") ? Found::Damaged
                                                                              : Found::Nothing;
    }
    // A journal is in WAL mode from its first day: a rollback journal is not its own.
    if (!S_ISREG(found.st_mode) || exists(database() + "-journal"))
        return Found::Damaged;
    const Descriptor file(::open(database().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return Failure(systemError(errno, database()));
    if ((found.st_mode & 07777U) != fileMode && ::fchmod(file.number(), fileMode) != 0)
        return Failure(systemError(errno, database()));
    std::array<char, headerBytes> header{};
    const ssize_t size = ::pread(file.number(), header.data(), header.size(), 0);
    if (size < 0)
        return Failure(systemError(errno, database()));
    return judge({header.data(), static_cast<std::size_t>(size)}, knownVersion);
}

Result<void> JournalFiles::startDraft() const
{
    dropDraft();
    const Descriptor file(
        ::open(draft().c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, fileMode));
    if (!file.isOpen() || ::fchmod(file.number(), fileMode) != 0)
        return Failure(systemError(errno, draft()));
    return {};
}

void JournalFiles::dropDraft() const
{
    for (const char *suffix : suffixes)
        ::unlink((draft() + suffix).c_str());
}

Result<void> JournalFiles::publishDraft() const
{
    // What lies in these was never part of the draft, nor of any journal that is still there.
    for (const std::string &empty : {draft() + "-wal", draft() + "-shm", database() + "-shm"})
        ::unlink(empty.c_str());
    if (::rename(draft().c_str(), database().c_str()) != 0)
        return Failure(systemError(errno, database()));
    return syncFolder();
}

Result<std::string> JournalFiles::setAside(std::int64_t now) const
{
    const std::string stem = "journal-damaged-" + utcStamp(now);
    const auto isTaken = [&](const std::string &candidate) {
        for (const char *suffix : suffixes) {
            if (exists(m_folder + '/' + candidate + suffix))
                return true;
        }
        return false;
    };
    std::string name = stem + ".db";
    for (int count = 2; isTaken(name); ++count)
        name = stem + '-' + std::to_string(count) + ".db";
    // The main file goes first: should the rest not follow, what is left is known as a remnant,
    // whereas a main file without its WAL would pass for an older journal.
    for (const char *suffix : suffixes) {
        const std::string from = database() + suffix;
        const std::string to = m_folder + '/' + name + suffix;
        if (exists(from) && ::rename(from.c_str(), to.c_str()) != 0)
            return Failure(systemError(errno, from));
    }
    TERN_TRY(syncFolder());
    return name;
}

bool JournalFiles::makeReserve() const
{
    const Descriptor file(
        ::open(reserve().c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, fileMode));
    if (file.isOpen() && ::posix_fallocate(file.number(), 0, reserveBytes) == 0)
        return true;
    ::unlink(reserve().c_str());
    return false;
}

bool JournalFiles::releaseReserve() const
{
    return ::unlink(reserve().c_str()) == 0;
}

Result<void> JournalFiles::syncFolder() const
{
    const Descriptor folder(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return Failure(systemError(errno, m_folder));
    return {};
}

} // namespace tern
