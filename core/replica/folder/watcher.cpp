#include "watcher.h"

#include "late_directories.h"
#include "posix_subdirectories.h"
#include "watch_tree.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <limits>
#include <numeric>
#include <set>
#include <thread>

namespace tern {

namespace {

constexpr std::uint32_t rootMask = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
                                   | IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_DELETE_SELF
                                   | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::uint32_t belowMask = (rootMask & ~(IN_DELETE_SELF | IN_MOVE_SELF)) | IN_DONT_FOLLOW;
/// Both halves of a rename come together, but perhaps in two reads.
constexpr int otherHalfMilliseconds = 100;

class Descriptor {
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    const int m_descriptor;
};

std::uint64_t userLimit()
{
    std::ifstream file("/proc/sys/fs/inotify/max_user_watches");
    std::uint64_t limit = 0;
    return file >> limit ? limit : std::numeric_limits<std::uint64_t>::max();
}

class InotifyWatcher final : public Watcher {
public:
    InotifyWatcher(std::string root, WatchHint hint, std::uint64_t limit,
                   std::chrono::milliseconds pollInterval)
        : m_rootPath(std::move(root)),
          m_hint(std::move(hint)),
          m_limit(limit),
          m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
          m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
          m_late(pollInterval)
    {
    }
    ~InotifyWatcher() override;

    [[nodiscard]] bool isOpen() const { return m_inotify.get() >= 0 && m_wake.get() >= 0; }
    [[nodiscard]] const Replica::WatchReport &report() const override { return m_report; }
    void begin();

private:
    using Node = WatchTree::Node;
    using SteadyClock = std::chrono::steady_clock;
    enum class Added { Yes, Gone, LimitReached };

    void run();
    void watchAll();
    std::pair<Added, int> watch(const std::string &path);
    void watchBelow(Node &parent, const std::string &name);
    void watchMissing(Node &node);
    [[nodiscard]] int timeout() const;
    void readEvents();
    void take(const inotify_event &event, std::string_view name);
    void takeDirectory(const inotify_event &event, Node &node, const std::string &name);
    void rebuild();
    void drop(std::unique_ptr<Node> node);
    void dropLost();
    void tellHints();
    [[nodiscard]] std::string absolute(std::string_view path) const;

    const std::string m_rootPath;
    const WatchHint m_hint;
    const std::uint64_t m_limit;
    const Descriptor m_inotify;
    const Descriptor m_wake;
    Replica::WatchReport m_report;
    dev_t m_device = 0;
    WatchTree m_tree;
    /// Directories that left their place, until the other half of the rename comes, by cookie.
    std::map<std::uint32_t, std::unique_ptr<Node>> m_between;
    std::set<RelPath> m_hints;
    LateDirectories m_late;
    std::thread m_thread; ///< uses all of the above once begin() has returned
};

InotifyWatcher::~InotifyWatcher()
{
    if (!m_thread.joinable())
        return;
    const std::uint64_t one = 1;
    while (::write(m_wake.get(), &one, sizeof one) < 0 && errno == EINTR) {
    }
    m_thread.join();
}

std::string InotifyWatcher::absolute(std::string_view path) const
{
    std::string whole = m_rootPath;
    if (!path.empty()) {
        whole += '/';
        whole += path;
    }
    return whole;
}

void InotifyWatcher::begin()
{
    watchAll();
    m_thread = std::thread([this] { run(); });
}

void InotifyWatcher::watchAll()
{
    const std::int64_t begin = ::time(nullptr);
    const auto [device, all] = directoriesBelow(m_rootPath);
    m_device = device;
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // A parent is as hot as its hottest child and comes first: what remains are whole subtrees.
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a].heat > all[b].heat; });
    std::vector<Node *> nodes(all.size(), nullptr);
    std::vector<bool> beyond(all.size(), false);
    bool full = false;
    m_report = Replica::WatchReport{};
    m_report.events = true;
    m_report.limit = m_limit;
    for (const std::size_t i : order) {
        const FoundDirectory &found = all[i];
        const bool isRoot = i == 0;
        Node *parent = isRoot ? nullptr : nodes[found.parent];
        if (!isRoot && parent == nullptr && !beyond[found.parent])
            continue; // gone since it was counted
        const auto [added, handle] = full ? std::pair(Added::LimitReached, -1) : watch(found.path);
        full = full || added == Added::LimitReached;
        if (full) {
            beyond[i] = true;
            ++m_report.unwatched;
            if (isRoot || !beyond[found.parent]) {
                if (auto top = RelPath::parse(found.path))
                    m_report.polled.push_back(std::move(*top));
            }
            continue;
        }
        if (added != Added::Yes)
            continue;
        const std::size_t slash = found.path.rfind('/');
        const std::string name =
            slash == std::string::npos ? found.path : found.path.substr(slash + 1);
        nodes[i] = isRoot ? m_tree.setRoot(handle) : m_tree.add(*parent, name, handle);
    }
    std::sort(m_report.polled.begin(), m_report.polled.end());
    // What came between counting and watching.
    for (std::size_t i = 0; i < all.size() && !full; ++i) {
        struct stat now {};
        if (nodes[i] == nullptr || ::stat(absolute(all[i].path).c_str(), &now) != 0)
            continue;
        if (now.st_mtim.tv_sec != all[i].mtime || now.st_mtim.tv_sec >= begin - 1)
            watchMissing(*nodes[i]);
    }
    m_report.watched = m_tree.size();
    m_report.events = m_report.watched > 0;
    if (!m_report.events)
        m_report.polled = {RelPath()};
}

std::pair<InotifyWatcher::Added, int> InotifyWatcher::watch(const std::string &path)
{
    if (m_tree.size() >= m_limit)
        return {Added::LimitReached, -1};
    const int handle = ::inotify_add_watch(m_inotify.get(), absolute(path).c_str(),
                                           path.empty() ? rootMask : belowMask);
    if (handle >= 0)
        return {Added::Yes, handle};
    return {errno == ENOSPC || errno == ENOMEM ? Added::LimitReached : Added::Gone, -1};
}

/// Watches a directory that has appeared, and all below it. Each is watched before it is listed, so
/// that nothing slips between.
void InotifyWatcher::watchBelow(Node &parent, const std::string &name)
{
    const auto above = m_tree.path(parent);
    const auto path = above ? above->child(name) : Result<RelPath>(fail(ErrorCode::NotFound));
    if (!path)
        return;
    const auto [added, handle] = watch(path->bytes());
    if (added == Added::Yes)
        watchMissing(*m_tree.add(parent, name, handle));
    else if (added == Added::LimitReached)
        m_late.add(*path, SteadyClock::now());
}

void InotifyWatcher::watchMissing(Node &top)
{
    std::vector<Node *> waiting = {&top};
    while (!waiting.empty()) {
        Node &node = *waiting.back();
        waiting.pop_back();
        const auto path = m_tree.path(node);
        if (!path)
            continue;
        const Subdirectories listing = listSubdirectories(
            absolute(path->bytes()), path->isRoot() ? LastSymlink::Follow : LastSymlink::Refuse);
        if (!listing.opened || listing.device != m_device)
            continue;
        for (const std::string &name : listing.names) {
            if (node.children.contains(name))
                continue;
            const std::string below = path->isRoot() ? name : path->bytes() + '/' + name;
            const auto [added, handle] = watch(below);
            if (added == Added::LimitReached)
                return m_late.add(m_tree.path(top).value_or(RelPath()), SteadyClock::now());
            if (added == Added::Yes)
                waiting.push_back(m_tree.add(node, name, handle));
        }
    }
}

/// Milliseconds, as poll(2) takes them.
int InotifyWatcher::timeout() const
{
    const int wait = m_between.empty() ? -1 : otherHalfMilliseconds;
    const auto untilDue = m_late.untilDue(SteadyClock::now());
    if (!untilDue)
        return wait;
    const int left = static_cast<int>(untilDue->count());
    return wait < 0 ? left : std::min(wait, left);
}

void InotifyWatcher::run()
{
    std::array<pollfd, 2> polled = {{{m_inotify.get(), POLLIN, 0}, {m_wake.get(), POLLIN, 0}}};
    for (;;) {
        const int ready = ::poll(polled.data(), polled.size(), timeout());
        if (ready < 0 && errno != EINTR)
            return;
        if (ready > 0 && polled[1].revents != 0)
            return;
        if (ready == 0)
            dropLost();
        if (ready > 0 && polled[0].revents != 0)
            readEvents();
        m_hints.merge(m_late.due(SteadyClock::now()));
        tellHints();
    }
}

void InotifyWatcher::readEvents()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    const ssize_t count = ::read(m_inotify.get(), buffer.data(), buffer.size());
    std::size_t at = 0;
    while (count > 0 && at + sizeof(inotify_event) <= static_cast<std::size_t>(count)) {
        inotify_event event{};
        std::memcpy(&event, buffer.data() + at, sizeof event);
        // The name is padded with NULs.
        const char *bytes = buffer.data() + at + sizeof event;
        const std::string_view name(bytes, event.len == 0 ? 0 : ::strnlen(bytes, event.len));
        at += sizeof event + event.len;
        take(event, name);
    }
}

void InotifyWatcher::take(const inotify_event &event, std::string_view name)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        rebuild();
        return;
    }
    Node *node = m_tree.find(event.wd);
    if (node == nullptr)
        return;
    const bool isRoot = node == m_tree.root();
    if ((event.mask & IN_IGNORED) != 0) {
        m_tree.forgetWatch(event.wd);
        if (isRoot)
            m_hints.insert(RelPath());
        return;
    }
    const auto path = m_tree.path(*node);
    if (!path || RelPath::isReservedName(name))
        return;
    // A name that no path can carry is for the scan of its directory to report.
    const auto child = name.empty() ? Result<RelPath>(*path) : path->child(name);
    m_hints.insert(child ? *child : *path);
    if ((event.mask & IN_ISDIR) != 0 && child && !name.empty())
        takeDirectory(event, *node, std::string(name));
}

void InotifyWatcher::takeDirectory(const inotify_event &event, Node &node, const std::string &name)
{
    const auto known = node.children.find(name);
    if ((event.mask & IN_CREATE) != 0) {
        if (known == node.children.end())
            watchBelow(node, name);
    } else if ((event.mask & IN_MOVED_FROM) != 0) {
        if (known != node.children.end())
            m_between[event.cookie] = m_tree.detach(*known->second);
    } else if ((event.mask & IN_MOVED_TO) != 0) {
        const auto other = m_between.find(event.cookie);
        if (other == m_between.end()) {
            watchBelow(node, name);
        } else {
            m_tree.attach(node, name, std::move(other->second));
            m_between.erase(other);
            // What was made in it meanwhile had no path.
            watchMissing(*node.children.find(name)->second);
        }
    } else if ((event.mask & IN_DELETE) != 0) {
        if (known != node.children.end())
            drop(m_tree.detach(*known->second));
    }
}

/// Events were lost: nothing is known any more about names.
void InotifyWatcher::rebuild()
{
    dropLost();
    if (Node *root = m_tree.root()) {
        while (!root->children.empty())
            drop(m_tree.detach(*root->children.begin()->second));
        watchMissing(*root);
    }
    m_hints = {RelPath()};
}

void InotifyWatcher::drop(std::unique_ptr<Node> node)
{
    for (const int watch : m_tree.forget(std::move(node)))
        ::inotify_rm_watch(m_inotify.get(), watch);
}

/// They were moved out of the root.
void InotifyWatcher::dropLost()
{
    for (auto &[cookie, node] : m_between)
        drop(std::move(node));
    m_between.clear();
}

void InotifyWatcher::tellHints()
{
    for (const RelPath &path : std::exchange(m_hints, {}))
        m_hint(path);
}

/// Stands in where the system gives no events at all.
class PolledOnly final : public Watcher {
public:
    explicit PolledOnly(std::uint64_t limit)
    {
        m_report.limit = limit;
        m_report.polled = {RelPath()};
    }
    [[nodiscard]] const Replica::WatchReport &report() const override { return m_report; }

private:
    Replica::WatchReport m_report;
};

} // namespace

Result<std::unique_ptr<Watcher>> watchWithInotify(const std::string &root, WatchHint hint,
                                                  const InotifyOptions &options)
{
    const std::uint64_t limit =
        std::min(userLimit(), options.limit.value_or(std::numeric_limits<std::uint64_t>::max()));
    auto watcher =
        std::make_unique<InotifyWatcher>(root, std::move(hint), limit, options.pollInterval);
    if (!watcher->isOpen()) // too many of them, or none in this sandbox
        return std::make_unique<PolledOnly>(limit);
    watcher->begin();
    return watcher;
}

} // namespace tern
