#include "edited_folder.h"

#include "folder_contents.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t perSecond = 1'000'000'000;

void demand(bool done, const std::string &what)
{
    if (!done)
        throw std::runtime_error(what + ": " + std::strerror(errno));
}

void writeAll(int file, const std::string &content, const std::string &name)
{
    const ssize_t written = ::write(file, content.data(), content.size());
    demand(written == static_cast<ssize_t>(content.size()), name);
}

struct stat statusOf(const std::string &path)
{
    struct stat status = {};
    demand(::lstat(path.c_str(), &status) == 0, path);
    return status;
}

void setTime(const std::string &path, std::int64_t time)
{
    std::int64_t seconds = time / perSecond;
    if (time % perSecond < 0)
        --seconds;
    const timespec times[2] = {{0, UTIME_OMIT},
                               {static_cast<time_t>(seconds), time - seconds * perSecond}};
    demand(::utimensat(AT_FDCWD, path.c_str(), times, AT_SYMLINK_NOFOLLOW) == 0, path);
}

void setExecutable(const std::string &path, bool executable)
{
    const mode_t mode = statusOf(path).st_mode & 07777;
    demand(::chmod(path.c_str(), executable ? mode | 0111U : mode & ~mode_t{0111}) == 0, path);
}

/// Content, times, modes and holes, as backups keep them.
void copyAll(const std::string &from, const std::string &to)
{
    const auto name = [](const std::string &path) { return QFile::decodeName(path.c_str()); };
    const int status = QProcess::execute(
        QStringLiteral("cp"), {QStringLiteral("-a"), QStringLiteral("--"), name(from), name(to)});
    if (status != 0)
        throw std::runtime_error("cannot copy " + from);
}

/// So that the folder can be removed by whoever made it.
void unlock(const std::string &folder)
{
    ::chmod(folder.c_str(), 0755);
    std::error_code ignored;
    for (const fs::directory_entry &item : fs::directory_iterator(folder, ignored)) {
        if (item.is_directory(ignored) && !item.is_symlink(ignored))
            unlock(item.path().string());
    }
}

void makeSocket(const std::string &path)
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        throw std::runtime_error("too long for a socket: " + path);
    std::memcpy(address.sun_path, path.data(), path.size());
    const auto *bare = reinterpret_cast<const sockaddr *>(&address);
    const bool bound = ::bind(socket, bare, sizeof address) == 0;
    ::close(socket);
    demand(bound, path);
}

} // namespace

EditedFolder::EditedFolder(std::string path, std::string shelf)
    : m_path(std::move(path)), m_shelf(std::move(shelf))
{
}

EditedFolder::~EditedFolder()
{
    if (m_hasLocked)
        unlock(m_path);
    for (const auto &[path, writer] : m_writers)
        ::close(writer);
}

std::string EditedFolder::at(const std::string &name) const
{
    return m_path + '/' + name;
}

std::string EditedFolder::onShelf(const std::string &what) const
{
    return m_shelf + '/' + fs::path(m_path).filename().string() + '-' + what;
}

void EditedFolder::carryOut(const Edit &edit)
{
    switch (edit.verb) {
    case Verb::Write:
    case Verb::Append:
    case Verb::Save:
    case Verb::Open:
    case Verb::Close: return editFile(edit);
    case Verb::Remove:
    case Verb::Clear:
    case Verb::Rename:
    case Verb::Copy:
    case Verb::MakeFolder:
    case Verb::Link:
    case Verb::HardLink:
    case Verb::Pipe:
    case Verb::Socket: return editEntry(edit);
    case Verb::MakeExecutable:
    case Verb::MakePlain:
    case Verb::Touch:
    case Verb::MakeUnreadable:
    case Verb::MakeReadable:
    case Verb::MakeReadOnly:
    case Verb::MakeWritable: return editMode(edit);
    case Verb::Unplug:
    case Verb::UnplugEmpty:
    case Verb::PlugInAnother:
    case Verb::PlugIn:
    case Verb::BackUp:
    case Verb::RestoreBackup:
    case Verb::Lose:
    case Verb::Damage: return editDisk(edit);
    }
}

void EditedFolder::make(const Things &things)
{
    for (const auto &[path, thing] : things) {
        switch (thing.kind) {
        case Thing::Kind::Folder: fs::create_directories(at(path)); break;
        case Thing::Kind::Link: fs::create_symlink(thing.content, at(path)); break;
        case Thing::Kind::File: write(path, thing, O_TRUNC); break;
        case Thing::Kind::Pipe: demand(::mkfifo(at(path).c_str(), 0600) == 0, path); break;
        case Thing::Kind::Socket: makeSocket(at(path)); break;
        }
    }
}

void EditedFolder::write(const std::string &name, const Thing &thing, int openFlags)
{
    fs::create_directories(fs::path(at(name)).parent_path());
    const int file = ::open(at(name).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | openFlags, 0644);
    demand(file >= 0, name);
    if (thing.isSparse)
        demand(::ftruncate(file, static_cast<off_t>(thing.content.size())) == 0, name);
    else
        writeAll(file, thing.content, name);
    ::close(file);
    if (thing.isExecutable)
        setExecutable(at(name), true);
    if (thing.time)
        setTime(at(name), *thing.time);
}

void EditedFolder::editFile(const Edit &edit)
{
    const std::string beside = edit.path + ".saving";
    switch (edit.verb) {
    case Verb::Append:
        if (const auto writer = m_writers.find(edit.path); writer != m_writers.end())
            return writeAll(writer->second, edit.thing.content, edit.path);
        return write(edit.path, edit.thing, O_APPEND);
    case Verb::Save:
        write(beside, edit.thing, O_TRUNC | O_EXCL);
        fs::rename(at(beside), at(edit.path));
        return;
    case Verb::Open: {
        const int writer = ::open(at(edit.path).c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
        demand(writer >= 0, edit.path);
        m_writers.insert({edit.path, writer});
        return;
    }
    case Verb::Close:
        if (const auto writer = m_writers.extract(edit.path); !writer.empty())
            ::close(writer.mapped());
        else
            throw std::runtime_error(edit.path + " is not open");
        return;
    default: return write(edit.path, edit.thing, O_TRUNC);
    }
}

void EditedFolder::editEntry(const Edit &edit)
{
    const std::string path = at(edit.path);
    const std::string other = at(edit.other);
    if (!edit.path.empty() && edit.verb != Verb::Remove)
        fs::create_directories(fs::path(path).parent_path());
    switch (edit.verb) {
    case Verb::Remove:
        if (fs::remove_all(path) == 0)
            throw std::runtime_error("there is no " + edit.path + " to remove");
        return;
    case Verb::Clear: return clear();
    case Verb::Rename:
        fs::create_directories(fs::path(other).parent_path());
        fs::rename(path, other);
        return;
    case Verb::Copy:
        fs::create_directories(fs::path(other).parent_path());
        return copyAll(path, other);
    case Verb::Link: return fs::create_symlink(edit.other, path);
    case Verb::HardLink: return fs::create_hard_link(other, path);
    case Verb::Pipe: return demand(::mkfifo(path.c_str(), 0600) == 0, edit.path);
    case Verb::Socket: return makeSocket(path);
    default: fs::create_directory(path);
    }
}

void EditedFolder::editMode(const Edit &edit)
{
    const std::string path = at(edit.path);
    const mode_t usual = S_ISDIR(statusOf(path).st_mode) ? 0755 : 0644;
    switch (edit.verb) {
    case Verb::MakeExecutable: return setExecutable(path, true);
    case Verb::MakePlain: return setExecutable(path, false);
    case Verb::Touch: return setTime(path, edit.thing.time.value_or(0));
    case Verb::MakeUnreadable:
        m_hasLocked = true;
        return demand(::chmod(path.c_str(), 0) == 0, edit.path);
    case Verb::MakeReadOnly:
        m_hasLocked = true;
        return demand(::chmod(path.c_str(), usual & 0555) == 0, edit.path);
    default: return demand(::chmod(path.c_str(), usual) == 0, edit.path);
    }
}

void EditedFolder::editDisk(const Edit &edit)
{
    switch (edit.verb) {
    case Verb::Unplug: return fs::rename(m_path, onShelf("unplugged"));
    case Verb::UnplugEmpty:
        if (fs::exists(m_path))
            fs::rename(m_path, onShelf("unplugged"));
        fs::create_directory(m_path);
        return;
    case Verb::PlugInAnother:
        fs::remove_all(m_path);
        fs::create_directory(m_path);
        return;
    case Verb::PlugIn: fs::remove_all(m_path); return fs::rename(onShelf("unplugged"), m_path);
    case Verb::BackUp: return copyAll(m_path, onShelf("backup-" + edit.path));
    case Verb::RestoreBackup:
        fs::remove_all(m_path);
        return copyAll(onShelf("backup-" + edit.path), m_path);
    case Verb::Lose: fs::remove_all(m_path); return;
    default: // Damage: what is there, and what is still to be written there
        for (const fs::directory_entry &item : fs::recursive_directory_iterator(m_path)) {
            if (item.is_regular_file() && item.path().filename().string().starts_with("journal.db"))
                std::ofstream(item.path(), std::ios::binary) << std::string(20'000, 'x');
        }
    }
}

void EditedFolder::clear()
{
    for (const fs::directory_entry &item : fs::directory_iterator(m_path)) {
        if (item.path().filename() != ".tern")
            fs::remove_all(item.path());
    }
}

Things EditedFolder::things() const
{
    return thingsBelow(m_path);
}

TrashedThings EditedFolder::trash() const
{
    TrashedThings all;
    const std::string top = at(".tern/trash");
    if (!fs::is_directory(top))
        return all;
    for (const fs::directory_entry &run : fs::directory_iterator(top)) {
        Things ofRun = thingsBelow(run.path().string());
        for (auto &[path, thing] : ofRun) {
            if (thing.kind != Thing::Kind::Folder)
                all.insert({path, std::move(thing)});
        }
    }
    return all;
}

Things EditedFolder::staging() const
{
    return thingsBelow(at(".tern/staging"));
}

} // namespace tern::test
