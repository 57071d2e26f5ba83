#include "folder_pair.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>

namespace tern::test {

namespace fs = std::filesystem;

namespace {

fs::path freshDirectory()
{
    std::string name = (fs::temp_directory_path() / "tern-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary directory");
    return name;
}

fs::path made(const fs::path &path)
{
    fs::create_directories(path);
    return path;
}

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct stat statusOf(const std::string &path)
{
    struct stat status = {};
    if (lstat(path.c_str(), &status) != 0)
        throw std::runtime_error("cannot look at " + path);
    return status;
}

} // namespace

UserFolder::UserFolder(fs::path path) : m_path(std::move(path)) {}

void UserFolder::write(const std::string &name, const std::string &content) const
{
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name, std::ios::binary | std::ios::trunc) << content;
}

void UserFolder::save(const std::string &name, const std::string &content) const
{
    write(name + ".saving", content);
    rename(name + ".saving", name);
}

void UserFolder::makeDirectory(const std::string &name) const
{
    fs::create_directories(m_path / name);
}

void UserFolder::remove(const std::string &name) const
{
    fs::remove_all(m_path / name);
}

void UserFolder::rename(const std::string &from, const std::string &to) const
{
    fs::create_directories((m_path / to).parent_path());
    fs::rename(m_path / from, m_path / to);
}

void UserFolder::setModified(const std::string &name, std::int64_t nanoseconds) const
{
    constexpr std::int64_t second = 1'000'000'000;
    std::int64_t seconds = nanoseconds / second;
    if (nanoseconds % second < 0)
        --seconds;
    const timespec times[2] = {{0, UTIME_OMIT},
                               {static_cast<time_t>(seconds), nanoseconds - seconds * second}};
    if (utimensat(AT_FDCWD, at(name).c_str(), times, AT_SYMLINK_NOFOLLOW) != 0)
        throw std::runtime_error("cannot set the time of " + name);
}

std::int64_t UserFolder::modified(const std::string &name) const
{
    const struct stat status = statusOf(at(name));
    return status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
}

std::uint64_t UserFolder::inode(const std::string &name) const
{
    return statusOf(at(name)).st_ino;
}

std::optional<std::string> UserFolder::read(const std::string &name) const
{
    if (!fs::is_regular_file(fs::symlink_status(m_path / name)))
        return std::nullopt;
    return contentOf(m_path / name);
}

bool UserFolder::has(const std::string &name) const
{
    return fs::exists(fs::symlink_status(m_path / name));
}

std::map<std::string, std::string> UserFolder::tree() const
{
    std::map<std::string, std::string> all;
    if (!fs::exists(m_path))
        return all;
    for (auto at = fs::recursive_directory_iterator(m_path);
         at != fs::recursive_directory_iterator(); ++at) {
        const std::string name = at->path().lexically_relative(m_path).string();
        if (name == ".tern") {
            at.disable_recursion_pending();
            continue;
        }
        if (at->is_symlink())
            all[name] = "-> " + fs::read_symlink(at->path()).string();
        else if (at->is_directory())
            all[name + '/'] = {};
        else if (at->is_regular_file())
            all[name] = contentOf(at->path());
        else
            all[name] = "(special)";
    }
    return all;
}

std::multimap<std::string, std::string> UserFolder::trash() const
{
    std::multimap<std::string, std::string> all;
    const fs::path top = m_path / ".tern" / "trash";
    if (!fs::exists(top))
        return all;
    for (const auto &run : fs::directory_iterator(top)) {
        for (const auto &item : fs::recursive_directory_iterator(run.path())) {
            if (fs::is_regular_file(item.symlink_status()))
                all.emplace(item.path().lexically_relative(run.path()).string(),
                            contentOf(item.path()));
        }
    }
    return all;
}

FolderPair::FolderPair() : FolderPair(freshDirectory())
{
    m_removeAtEnd = true;
}

FolderPair::FolderPair(fs::path base)
    : local(made(base / "laptop")),
      remote(made(base / "mount")),
      m_base(std::move(base)),
      m_removeAtEnd(false)
{
}

FolderPair::~FolderPair()
{
    if (!m_removeAtEnd)
        return;
    std::error_code ignored;
    for (const auto &item : fs::recursive_directory_iterator(
             m_base, fs::directory_options::skip_permission_denied, ignored)) {
        if (item.is_directory(ignored) && !item.is_symlink(ignored))
            fs::permissions(item.path(), fs::perms::owner_all, fs::perm_options::add, ignored);
    }
    fs::remove_all(m_base, ignored);
}

EngineParts FolderPair::parts()
{
    return {*m_fileSystem, executor, clock, random, (m_base / "state").string()};
}

fs::path FolderPair::journalFolder() const
{
    return m_base / "state" / "tern"
           / pairFolderName(local.path().string(), remote.path().string());
}

std::unique_ptr<Session> FolderPair::open()
{
    auto session = openSession(parts(), local.path().string(), remote.path().string());
    if (!session)
        throw std::runtime_error(std::string("no session: ") + name(session.error().code) + ' '
                                 + session.error().subject + ' ' + session.error().detail);
    return std::move(*session);
}

RunResult FolderPair::run(Session &session, RunRequest request)
{
    std::optional<RunResult> result;
    session.run(std::move(request), {}, [&](RunResult ended) { result = std::move(ended); });
    EXPECT_TRUE(executor.runUntil([&] { return result.has_value(); })) << "the run never ended";
    executor.runWhatIsQueued();
    return std::move(*result);
}

RunResult FolderPair::sync(RunRequest request)
{
    const auto session = open();
    return run(*session, std::move(request));
}

RunResult FolderPair::preview()
{
    RunRequest request;
    request.goal = RunGoal::Preview;
    return sync(std::move(request));
}

bool FolderPair::isQuiet()
{
    const RunResult result = sync();
    return result.plan.isEmpty() && result.summary.inSync;
}

RunResult FolderPair::settle()
{
    for (int round = 0; round < 5; ++round) {
        RunResult result = sync();
        if (result.plan.actions.empty() && result.plan.agreements.empty())
            return result;
    }
    ADD_FAILURE() << "five runs without new edits, and still something to do";
    return {};
}

} // namespace tern::test
