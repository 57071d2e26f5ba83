#include "places.h"

#include "mount_table.h"

#include <array>
#include <climits>
#include <deque>
#include <optional>
#include <vector>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace tern {

namespace {

constexpr int maxSymlinks = 40; // as the kernel has it
constexpr std::size_t maxLabelBytes = 32;

void queueComponents(std::string_view path, std::deque<std::string> &front)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        parts.emplace_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    front.insert(front.begin(), parts.begin(), parts.end());
}

std::optional<std::string> symlinkTarget(const std::string &path)
{
    std::array<char, PATH_MAX> buffer{};
    const ssize_t length = ::readlink(path.c_str(), buffer.data(), buffer.size());
    if (length < 0)
        return std::nullopt;
    return std::string(buffer.data(), static_cast<std::size_t>(length));
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

bool liesInside(const std::string &inner, const std::string &outer)
{
    if (outer == "/")
        return inner != "/";
    return inner.size() > outer.size() && inner.starts_with(outer) && inner[outer.size()] == '/';
}

bool sameObject(const std::string &a, const std::string &b)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0
           && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

bool hasAncestor(const std::string &path, const std::string &ancestor)
{
    for (std::string at = path; at != "/";) {
        at = parentOf(at);
        if (sameObject(at, ancestor))
            return true;
    }
    return false;
}

/// Where `path` lies inside the file system that holds it, however that is mounted.
Mount placeInFileSystem(const std::string &path, const std::vector<Mount> &table)
{
    Mount best;
    for (const Mount &mount : table) {
        const bool holds = path == mount.point || liesInside(path, mount.point);
        if (holds && mount.point.size() >= best.point.size())
            best = mount;
    }
    if (best.point.empty())
        return {};
    const std::string below = best.point == "/" ? path : path.substr(best.point.size());
    best.root = best.root == "/" ? below : best.root + (below == "/" ? "" : below);
    if (best.root.empty())
        best.root = "/";
    return best;
}

} // namespace

Result<std::string> canonicalPlace(const std::string &path, const std::string &workingFolder)
{
    std::deque<std::string> left;
    queueComponents(path, left);
    if (!path.starts_with('/'))
        queueComponents(workingFolder, left);
    std::string done;
    int symlinks = 0;
    while (!left.empty()) {
        const std::string part = left.front();
        left.pop_front();
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            done.resize(done.empty() ? 0 : done.rfind('/'));
            continue;
        }
        const std::string next = done + "/" + part;
        if (next.size() >= PATH_MAX)
            return fail(ErrorCode::NameTooLong, path);
        const std::optional<std::string> target = symlinkTarget(next);
        if (!target) {
            done = next;
            continue;
        }
        if (++symlinks > maxSymlinks)
            return fail(ErrorCode::Unsupported, path, "a loop of symlinks");
        queueComponents(*target, left);
        if (target->starts_with('/'))
            done.clear();
    }
    return done.empty() ? std::string("/") : done;
}

PlaceRelation relationOf(const std::string &first, const std::string &second)
{
    if (first == second || sameObject(first, second))
        return PlaceRelation::Same;
    if (liesInside(second, first) || hasAncestor(second, first))
        return PlaceRelation::SecondInside;
    if (liesInside(first, second) || hasAncestor(first, second))
        return PlaceRelation::FirstInside;
    const std::vector<Mount> table = mounts();
    const Mount a = placeInFileSystem(first, table);
    const Mount b = placeInFileSystem(second, table);
    if (a.device.empty() || a.device != b.device)
        return PlaceRelation::Apart;
    if (a.root == b.root)
        return PlaceRelation::Same;
    if (liesInside(b.root, a.root))
        return PlaceRelation::SecondInside;
    return liesInside(a.root, b.root) ? PlaceRelation::FirstInside : PlaceRelation::Apart;
}

PlaceKind kindOfPlace(std::string_view place)
{
    if (place.starts_with("s3://"))
        return PlaceKind::Bucket;
    return place.starts_with("tern://") ? PlaceKind::Agent : PlaceKind::Path;
}

std::string localLabel()
{
    std::array<char, 256> buffer{};
    if (::gethostname(buffer.data(), buffer.size() - 1) != 0)
        return "local";
    std::string label = buffer.data();
    label.resize(std::min(label.find('.'), label.size()));
    label.resize(std::min(label.size(), maxLabelBytes));
    return label.empty() || label.find('/') != std::string::npos ? "local" : label;
}

std::string remoteLabel(std::string_view remote)
{
    const std::size_t slash = remote.rfind('/');
    std::string label(remote.substr(slash == std::string_view::npos ? 0 : slash + 1));
    return label.empty() || label.size() > maxLabelBytes ? "remote" : label;
}

} // namespace tern
