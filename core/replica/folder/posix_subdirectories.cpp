#include "posix_subdirectories.h"

#include "base/rel_path.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace tern {

Subdirectories listSubdirectories(const std::string &path, LastSymlink symlink)
{
    Subdirectories listing;
    const int noFollow = symlink == LastSymlink::Follow ? 0 : O_NOFOLLOW;
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | noFollow);
    if (descriptor < 0)
        return listing;
    DIR *directory = ::fdopendir(descriptor);
    if (directory == nullptr) {
        ::close(descriptor);
        return listing;
    }
    struct stat seen {};
    if (::fstat(descriptor, &seen) == 0) {
        listing.opened = true;
        listing.mtime = seen.st_mtim.tv_sec;
        listing.device = seen.st_dev;
    }
    while (const dirent *item = ::readdir(directory)) {
        const std::string name = item->d_name;
        if (!RelPath::isValidName(name))
            continue; // ".", "..", and Tern's own folder
        struct stat below {};
        const bool isDirectory =
            item->d_type == DT_DIR
            || (item->d_type == DT_UNKNOWN
                && ::fstatat(descriptor, item->d_name, &below, AT_SYMLINK_NOFOLLOW) == 0
                && S_ISDIR(below.st_mode));
        if (isDirectory)
            listing.names.push_back(name);
    }
    ::closedir(directory);
    return listing;
}

FoundDirectories directoriesBelow(const std::string &root)
{
    FoundDirectories found;
    std::vector<FoundDirectory> &all = found.all;
    all.push_back(FoundDirectory{});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string path = all[i].path;
        const bool isRoot = i == 0;
        const Subdirectories listing = listSubdirectories(
            isRoot ? root : root + '/' + path, isRoot ? LastSymlink::Follow : LastSymlink::Refuse);
        if (isRoot)
            found.device = listing.device;
        if (!listing.opened || listing.device != found.device)
            continue;
        all[i].mtime = listing.mtime;
        all[i].heat = listing.mtime;
        for (const std::string &name : listing.names)
            all.push_back(FoundDirectory{isRoot ? name : path + '/' + name, i, 0, 0});
    }
    for (std::size_t i = all.size(); i-- > 1;)
        all[all[i].parent].heat = std::max(all[all[i].parent].heat, all[i].heat);
    return found;
}

} // namespace tern
