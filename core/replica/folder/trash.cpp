#include "trash.h"

#include "directories.h"
#include "sameness.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <functional>

namespace tern {

struct Trash::Found {
    std::string path; ///< below the run's folder
    FileStatus status;
};

namespace {

/// "20261120T191400Z~2" belongs to the run "20261120T191400Z".
std::string runOfFolder(const std::string &folder)
{
    const std::size_t tilde = folder.rfind('~');
    if (tilde == std::string::npos || tilde == 0 || tilde + 1 == folder.size()
        || folder.find_first_not_of("0123456789", tilde + 1) != std::string::npos)
        return folder;
    return folder.substr(0, tilde);
}

/// Of a path below the trash; empty for a run's folder.
std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::optional<unsigned> number(std::string_view digits)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<std::int64_t> timeOfRun(std::string_view run)
{
    namespace chrono = std::chrono;
    constexpr std::size_t stampLength = 16;
    if (run.size() < stampLength || run[8] != 'T' || run[15] != 'Z')
        return std::nullopt;
    const auto year = number(run.substr(0, 4));
    const auto month = number(run.substr(4, 2));
    const auto day = number(run.substr(6, 2));
    const auto hour = number(run.substr(9, 2));
    const auto minute = number(run.substr(11, 2));
    const auto second = number(run.substr(13, 2));
    // Nanoseconds in 64 bits end in 2262.
    if (!year || !month || !day || !hour || !minute || !second || *year < 1970 || *year > 2261
        || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(static_cast<int>(*year)), chrono::month(*month),
                                      chrono::day(*day));
    if (!date.ok())
        return std::nullopt;
    const chrono::nanoseconds time = chrono::sys_days(date).time_since_epoch()
                                     + chrono::hours(*hour) + chrono::minutes(*minute)
                                     + chrono::seconds(*second);
    return time.count();
}

Trash::Trash(std::shared_ptr<Directory> root, PendingFlush &pending)
    : m_root(std::move(root)), m_pending(pending), m_run("unnamed")
{
}

void Trash::beginRun(std::string run)
{
    const std::scoped_lock lock(m_mutex);
    m_run = RelPath::isValidName(run) ? std::move(run) : "unnamed";
}

Result<Trash::Place> Trash::place(const RelPath &path, unsigned attempt)
{
    std::string folder;
    {
        const std::scoped_lock lock(m_mutex);
        folder = m_run;
    }
    if (attempt > 1)
        folder += '~' + std::to_string(attempt);
    const std::string inTrash = joined(folder, path.parent().bytes());
    const std::string inRoot = joined(location, inTrash);
    auto directory = makeBelow(*m_root, inRoot, Access::OwnerOnly, [this](std::string_view made) {
        m_pending.addDirectory(std::string(made));
        const std::scoped_lock lock(m_mutex);
        m_made.insert(std::string(made));
    });
    if (!directory) {
        const ErrorCode code = directory.error().code;
        if (code == ErrorCode::NotADirectory || code == ErrorCode::ChangedMeanwhile)
            return fail(ErrorCode::AlreadyExists, inTrash);
        return Failure(std::move(directory).error());
    }
    m_pending.addDirectory(inRoot);
    if (!m_pending.ordersNames())
        TERN_TRY(flushMade());
    Place place{std::move(*directory), std::string(path.name()), joined(folder, path.bytes())};
    TERN_TRY(const auto standing, statusIfAny(*place.directory, place.name));
    if (standing)
        return fail(ErrorCode::AlreadyExists, place.location);
    return place;
}

Result<Trash::Place> Trash::place(const RelPath &path)
{
    constexpr unsigned mostAttempts = 10000;
    for (unsigned attempt = 1;; ++attempt) {
        auto found = place(path, attempt);
        if (found || found.error().code != ErrorCode::AlreadyExists || attempt == mostAttempts)
            return found;
    }
}

/// Flushes directories that gained one, so that no way into the trash is lost.
Result<void> Trash::flushMade()
{
    std::set<std::string> made;
    {
        const std::scoped_lock lock(m_mutex);
        made = m_made;
    }
    for (const std::string &path : made) {
        auto directory = openBelow(*m_root, path);
        if (directory)
            TERN_TRY((*directory)->sync());
        else if (!saysAbsent(directory.error()))
            return Failure(std::move(directory).error());
        const std::scoped_lock lock(m_mutex);
        m_made.erase(path);
    }
    return {};
}

Result<void> Trash::makeDurable(const Place &place)
{
    TERN_TRY(flushMade());
    return place.directory->sync();
}

/// Everything below a run's folder, directories before what is in them. Iterative, and with one
/// open directory at a time, because its depth is the user's.
Result<std::vector<Trash::Found>> Trash::walk(Directory &trash, const std::string &runFolder)
{
    std::vector<Found> found;
    std::vector<std::string> waiting = {std::string()};
    while (!waiting.empty()) {
        const std::string path = std::move(waiting.back());
        waiting.pop_back();
        auto directory = openBelow(trash, joined(runFolder, path));
        if (!directory && saysAbsent(directory.error()))
            continue; // cleaned by another desktop
        if (!directory)
            return Failure(std::move(directory).error());
        TERN_TRY(const auto items, (*directory)->list());
        for (const DirectoryItem &item : items) {
            TERN_TRY(const auto status, statusIfAny(**directory, item.name));
            if (!status)
                continue;
            found.push_back(Found{joined(path, item.name), *status});
            if (status->type == FileType::Directory)
                waiting.push_back(joined(path, item.name));
        }
    }
    return found;
}

Result<std::vector<TrashItem>> Trash::list()
{
    std::vector<TrashItem> items;
    auto trash = openBelow(*m_root, location);
    if (!trash && trash.error().code == ErrorCode::NotFound)
        return items;
    if (!trash)
        return Failure(std::move(trash).error());
    TERN_TRY(const auto folders, (*trash)->list());
    for (const DirectoryItem &folder : folders) {
        TERN_TRY(const auto found, walk(**trash, folder.name));
        for (const Found &one : found) {
            auto path = RelPath::parse(one.path);
            const auto kind = kindOf(one.status.type, one.path);
            if (!path || !kind || *kind == Kind::Directory)
                continue;
            items.push_back(TrashItem{runOfFolder(folder.name), std::move(*path),
                                      joined(folder.name, one.path), *kind,
                                      *kind == Kind::File ? one.status.size : 0, one.status.mtime});
        }
    }
    std::sort(items.begin(), items.end(), [](const TrashItem &a, const TrashItem &b) {
        return std::tie(a.run, a.path, a.name) < std::tie(b.run, b.path, b.name);
    });
    return items;
}

/// The location may come from outside: it must not lead out of the trash.
Result<Trash::Located> Trash::locate(const std::string &location)
{
    const std::size_t slash = location.find('/');
    if (slash == std::string::npos || !RelPath::isValidName(location.substr(0, slash)))
        return fail(ErrorCode::InvalidName, location);
    TERN_TRY(const RelPath inRun, RelPath::parse(std::string_view(location).substr(slash + 1)));
    if (inRun.isRoot())
        return fail(ErrorCode::InvalidName, location);
    return Located{joined(location.substr(0, slash), inRun.parent().bytes()),
                   std::string(inRun.name())};
}

Result<Trash::Place> Trash::find(const std::string &item)
{
    TERN_TRY(Located located, locate(item));
    auto directory = openBelow(*m_root, joined(location, located.folder));
    if (!directory && saysAbsent(directory.error()))
        return fail(ErrorCode::NotFound, item);
    if (!directory)
        return Failure(std::move(directory).error());
    return Place{std::move(*directory), std::move(located.name), item};
}

Result<void> Trash::restore(const TrashItem &item, const RelPath &to,
                            const RenameAbilities &abilities)
{
    if (to.isRoot())
        return fail(ErrorCode::InvalidName, item.name);
    TERN_TRY(const Located located, locate(item.name));
    const std::string folder = joined(location, located.folder);
    TERN_TRY(const auto from, openBelow(*m_root, folder));
    TERN_TRY(const FileStatus status, from->status(located.name));
    TERN_TRY(const auto parent, makeBelow(*m_root, to.parent().bytes(), Access::Default,
                                          [this](std::string_view made) {
                                              m_pending.addDirectory(std::string(made));
                                          }));
    TERN_TRY(renameNew(*from, located.name, *parent, to.name(), status.type, abilities));
    m_pending.addDirectory(to.parent().bytes());
    m_pending.addDirectory(folder);
    return {};
}

Result<std::uint64_t> Trash::removeRun(Directory &trash, const std::string &runFolder)
{
    std::uint64_t removed = 0;
    TERN_TRY(auto found, walk(trash, runFolder));
    // Backwards: what is in a directory comes after it.
    for (auto one = found.rbegin(); one != found.rend(); ++one) {
        const std::size_t slash = one->path.rfind('/');
        const bool atTop = slash == std::string::npos;
        auto parent =
            openBelow(trash, joined(runFolder, atTop ? std::string() : one->path.substr(0, slash)));
        if (!parent && saysAbsent(parent.error()))
            continue;
        if (!parent)
            return Failure(std::move(parent).error());
        const std::string name = atTop ? one->path : one->path.substr(slash + 1);
        const bool isDirectory = one->status.type == FileType::Directory;
        auto gone = isDirectory ? (*parent)->removeDirectory(name) : (*parent)->removeFile(name);
        if (gone && !isDirectory)
            ++removed;
        if (!gone && gone.error().code != ErrorCode::NotFound)
            return Failure(std::move(gone).error());
    }
    const auto gone = trash.removeDirectory(runFolder);
    if (!gone && gone.error().code != ErrorCode::NotFound)
        return Failure(gone.error());
    return removed;
}

Result<std::uint64_t> Trash::clean(std::int64_t olderThan)
{
    std::uint64_t removed = 0;
    auto trash = openBelow(*m_root, location);
    if (!trash && trash.error().code == ErrorCode::NotFound)
        return removed;
    if (!trash)
        return Failure(std::move(trash).error());
    TERN_TRY(const auto folders, (*trash)->list());
    for (const DirectoryItem &folder : folders) {
        TERN_TRY(const auto status, statusIfAny(**trash, folder.name));
        if (!status || status->type != FileType::Directory)
            continue;
        if (timeOfRun(folder.name).value_or(status->mtime) >= olderThan)
            continue;
        TERN_TRY(const std::uint64_t count, removeRun(**trash, folder.name));
        removed += count;
    }
    return removed;
}

Result<void> Trash::purge(const std::vector<std::string> &locations)
{
    auto trash = openBelow(*m_root, location);
    if (!trash && trash.error().code == ErrorCode::NotFound)
        return {};
    if (!trash)
        return Failure(std::move(trash).error());
    std::set<std::string, std::greater<>> emptied; // what is deeper comes first
    for (const std::string &each : locations) {
        TERN_TRY(const Located located, locate(each));
        for (std::string above = located.folder; !above.empty(); above = parentOf(above))
            emptied.insert(above);
        auto folder = openBelow(**trash, located.folder);
        if (!folder && saysAbsent(folder.error()))
            continue;
        if (!folder)
            return Failure(std::move(folder).error());
        if (auto gone = (*folder)->removeFile(located.name);
            !gone && gone.error().code != ErrorCode::NotFound)
            return gone;
    }
    for (const std::string &path : emptied) {
        if (auto parent = openBelow(**trash, parentOf(path))) // where something is left it stays
            (void)(*parent)->removeDirectory(path.substr(path.rfind('/') + 1));
    }
    return {};
}

} // namespace tern
