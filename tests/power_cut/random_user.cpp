#include "random_user.h"

#include "disk_user.h"

#include <array>

namespace tern::test {

namespace {

/// One decision after the other, from one disk and one source of randomness.
class RandomUser {
public:
    RandomUser(PowerCutDisk &disk, Random &random, const std::string &mark)
        : m_user(disk), m_state(disk.state()), m_random(random), m_mark(mark)
    {
    }

    void act() const;

private:
    [[nodiscard]] std::size_t upTo(std::size_t count) const { return m_random.next() % count; }
    /// One of the paths with that type; nothing when there is none.
    [[nodiscard]] std::optional<std::string> any(FileType type) const;
    [[nodiscard]] std::string directory() const;
    /// A path where nothing stands; nothing when chance finds none.
    [[nodiscard]] std::optional<std::string> freePath() const;
    [[nodiscard]] std::string content() const;
    void actOnFile(const std::string &file) const;
    void renameSomething() const;

    const DiskUser m_user;
    const DiskState m_state;
    Random &m_random;
    const std::string &m_mark;
};

std::optional<std::string> RandomUser::any(FileType type) const
{
    std::vector<std::string> found;
    for (const std::string &path : m_user.paths()) {
        if (m_state.node(m_state.findPath(path).value()).type == type)
            found.push_back(path);
    }
    if (found.empty())
        return std::nullopt;
    return found[upTo(found.size())];
}

std::string RandomUser::directory() const
{
    const auto found = any(FileType::Directory);
    return !found || upTo(3) == 0 ? std::string() : *found + '/';
}

std::optional<std::string> RandomUser::freePath() const
{
    constexpr std::array<const char *, 6> names = {"a", "b", "c", "d", "e", "f"};
    std::string path = directory() + names[upTo(names.size())];
    if (m_user.has(path))
        return std::nullopt;
    return path;
}

std::string RandomUser::content() const
{
    if (upTo(8) == 0)
        return upTo(3) == 0 ? std::string() : "the same everywhere";
    return m_mark + std::string(upTo(20), '.');
}

void RandomUser::actOnFile(const std::string &file) const
{
    constexpr std::int64_t years = 1'700'000'000'000'000'000;
    switch (upTo(7)) {
    case 0: return m_user.edit(file, content());
    case 1: return m_user.save(file, content());
    case 2: return m_user.remove(file);
    case 3: return m_user.setModified(file, years + static_cast<std::int64_t>(upTo(1000)));
    case 4: return m_user.setExecutable(file);
    case 5: m_user.remove(file); return m_user.makeDirectory(file);
    default: {
        const std::string kept = m_user.read(file); // the same bytes in another file
        return m_user.save(file, kept);
    }
    }
}

void RandomUser::renameSomething() const
{
    const auto from = any(upTo(3) == 0 ? FileType::Directory : FileType::Regular);
    const auto to = freePath();
    if (from && to && !to->starts_with(*from + '/'))
        m_user.rename(*from, *to);
}

void RandomUser::act() const
{
    const auto fresh = freePath();
    const auto file = any(FileType::Regular);
    switch (upTo(10)) {
    case 0:
    case 1:
        if (fresh)
            m_user.create(*fresh, content());
        return;
    case 2:
        if (fresh)
            m_user.makeDirectory(*fresh);
        return;
    case 3:
        if (fresh)
            m_user.makeSymlink(*fresh, upTo(2) == 0 ? "a" : m_mark);
        return;
    case 4:
        if (const auto gone = any(upTo(2) == 0 ? FileType::Directory : FileType::Symlink))
            m_user.remove(*gone);
        return;
    case 5:
    case 6: return renameSomething();
    default:
        if (file)
            actOnFile(*file);
    }
}

} // namespace

void doSomething(PowerCutDisk &disk, Random &random, const std::string &mark)
{
    RandomUser(disk, random, mark).act();
}

} // namespace tern::test
