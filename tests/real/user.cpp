#include "user.h"

#include "numbered_content.h"
#include "root_contents.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void giveUp(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::generic_category().message(errno));
}

void writeAll(int file, const std::string &content)
{
    std::size_t written = 0;
    while (written < content.size()) {
        const ssize_t some = ::write(file, content.data() + written, content.size() - written);
        if (some < 0)
            giveUp("cannot write");
        written += static_cast<std::size_t>(some);
    }
}

bool renamed(const std::string &from, const std::string &to, unsigned flags)
{
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0;
}

} // namespace

User::User(std::string root, std::vector<std::string> tops, ContentNumbers &numbers, Random &random)
    : m_root(std::move(root)),
      m_desk(m_root + "-desk"),
      m_tops(std::move(tops)),
      m_numbers(numbers),
      m_random(random)
{
    fs::create_directories(m_desk);
    for (const std::string &top : m_tops)
        fs::create_directories(m_root + "/" + top);
}

std::vector<std::string> User::places(bool directories) const
{
    std::vector<std::string> found;
    for (const std::string &top : m_tops) {
        const std::string start = m_root + "/" + top;
        if (directories)
            found.push_back(start);
        std::error_code error; // Tern may be moving the tree that is walked
        for (fs::recursive_directory_iterator item(start, error), end; !error && item != end;
             item.increment(error)) {
            if (item->is_directory(error) == directories || item->is_symlink(error))
                found.push_back(item->path().string());
        }
    }
    if (directories)
        std::erase_if(found, [](const std::string &path) { return fs::is_symlink(path); });
    std::sort(found.begin(), found.end());
    return found;
}

std::string User::some(const std::vector<std::string> &places)
{
    return places.empty() ? std::string() : places[m_random.next() % places.size()];
}

std::string User::freshName()
{
    return "n" + std::to_string(m_random.next() % 1000) + "-" + std::to_string(++m_lastName);
}

std::size_t User::someSize()
{
    constexpr std::size_t small = 20'000;
    constexpr std::size_t large = 1'500'000;
    const std::size_t limit = m_random.next() % 40 == 0 ? large : small;
    return smallestContent + m_random.next() % limit;
}

User::Prepared User::prepare(std::size_t size, Saving saving)
{
    std::string path = m_desk + "/" + freshName();
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (file < 0)
        giveUp(path);
    const std::uint64_t number = m_numbers.next();
    writeAll(file, numberedContent(number, size));
    if (saving == Saving::Durable && ::fsync(file) != 0)
        giveUp(path);
    ::close(file);
    return {std::move(path), "#" + std::to_string(number)};
}

/// Exchanges, so that what comes out is what was written over, whatever Tern did meanwhile.
void User::put(const Prepared &prepared, const std::string &path)
{
    const bool exchanged = renamed(prepared.path, path, RENAME_EXCHANGE);
    if (exchanged || renamed(prepared.path, path, RENAME_NOREPLACE))
        m_standing.insert(prepared.content);
    if (exchanged)
        drop(prepared.path);
}

void User::noteGone(const std::string &content)
{
    m_destroyed.insert(content);
    m_standing.erase(content);
}

/// Takes it to the desk, where nobody else touches it, looks at it, and removes it.
void User::drop(const std::string &path)
{
    const std::string taken = m_desk + "/" + freshName();
    if (!renamed(path, taken, RENAME_NOREPLACE))
        return;
    noteGone(contentIn(wordAt(taken)));
    if (fs::is_directory(fs::symlink_status(taken))) {
        for (const std::string &content : contentsIn(contentsOf(taken).visible))
            noteGone(content);
    }
    std::error_code ignored; // Tern may be placing something in it still
    fs::remove_all(taken, ignored);
}

void User::create(std::size_t size, Saving saving)
{
    put(prepare(size, saving), some(places(true)) + "/" + freshName());
}

void User::saveOver(const std::string &path, Saving saving)
{
    put(prepare(someSize(), saving), path);
}

void User::writeInPlace(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return; // gone meanwhile, or Tern is reading it just now
    noteGone(contentIn(wordOfOpen(file)));
    if (::ftruncate(file, 0) == 0) {
        const std::uint64_t number = m_numbers.next();
        writeAll(file, numberedContent(number, someSize()));
        m_standing.insert("#" + std::to_string(number));
    }
    ::close(file);
}

void User::rename(const std::string &path)
{
    (void)renamed(path, some(places(true)) + "/" + freshName(), RENAME_NOREPLACE);
}

void User::link()
{
    const std::string target = "#" + std::to_string(m_numbers.next());
    const std::string path = some(places(true)) + "/" + freshName();
    if (::symlink(target.c_str(), path.c_str()) == 0)
        m_standing.insert(target);
}

void User::makeDirectory()
{
    const std::string path = some(places(true)) + "/" + freshName();
    (void)::mkdir(path.c_str(), 0755);
}

void User::act(Saving saving)
{
    const std::uint64_t choice = m_random.next() % 100;
    const std::string file = some(places(false));
    if (file.empty() || choice < 35)
        create(someSize(), saving);
    else if (choice < 55)
        saveOver(file, saving);
    else if (choice < 63 && saving == Saving::Plain)
        writeInPlace(file);
    else if (choice < 74)
        rename(file);
    else if (choice < 84)
        drop(file);
    else if (choice < 90)
        makeDirectory();
    else if (choice < 94)
        link();
    else if (choice < 96)
        (void)::chmod(file.c_str(), 0755);
    else if (choice < 97)
        (void)::utimensat(AT_FDCWD, file.c_str(), nullptr, AT_SYMLINK_NOFOLLOW);
    else
        actOnDirectory(choice < 99 ? Fate::Renamed : Fate::Dropped);
}

void User::actOnDirectory(Fate fate)
{
    std::vector<std::string> directories = places(true);
    std::erase_if(directories, [this](const std::string &path) {
        return std::count(m_tops.begin(), m_tops.end(), path.substr(m_root.size() + 1)) > 0;
    });
    const std::string directory = some(directories);
    if (directory.empty())
        return;
    if (fate == Fate::Renamed)
        rename(directory);
    else
        drop(directory);
}

} // namespace tern::test
