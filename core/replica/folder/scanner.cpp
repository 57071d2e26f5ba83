#include "scanner.h"

#include "tree_walk.h"

namespace tern {

namespace {

/// A change list has to be closed upward: what is reported below a directory that is new, or gone,
/// needs that directory's own change. So a top begins no lower than at the highest place on its
/// way that is not a directory both in the agreement and now.
Result<RelPath> widened(Directory &root, std::uint64_t device, Agreed &agreed, const RelPath &top)
{
    RelPath place;
    TERN_TRY(auto here, root.openDirectory({}));
    const std::string_view way = top.bytes();
    for (std::size_t start = 0;;) {
        const std::size_t end = way.find('/', start);
        if (end == std::string_view::npos)
            return top;
        const std::string_view name = way.substr(start, end - start);
        TERN_TRY(place, place.child(name));
        const Result<FileStatus> status = here->status(name);
        if (!status || status->type != FileType::Directory || status->mountRoot
            || status->device != device)
            return place;
        TERN_TRY(const auto entry, agreed.find(place));
        if (!entry || entry->kind != Kind::Directory)
            return place;
        auto next = here->openDirectory(name);
        if (!next)
            return place;
        here = std::move(*next);
        start = end + 1;
    }
}

/// The root as it can be asked through an open handle. Without a name left anywhere it looks
/// empty: that must not be taken for a deletion of everything.
Result<FileStatus> statusOfRoot(Directory &root)
{
    TERN_TRY(FileStatus status, root.status({}));
    if (status.links == 0)
        return fail(ErrorCode::RootMissing);
    return status;
}

} // namespace

Result<Scan> scanFolder(Directory &root, Agreed &agreed, const Scope &scope,
                        const ScanOptions &options, StopToken stop)
{
    TERN_TRY(const FileStatus status, statusOfRoot(root));
    std::vector<RelPath> tops;
    for (const RelPath &top : scope.tops) {
        TERN_TRY(RelPath wide, widened(root, status.device, agreed, top));
        tops.push_back(std::move(wide));
    }
    TreeWalk walk(root, status, agreed, options, std::move(stop));
    for (const RelPath &top : Scope::of(std::move(tops)).tops)
        TERN_TRY(walk.walk(top));
    TERN_TRY(Scan scan, walk.finish());
    TERN_TRY(statusOfRoot(root));
    return scan;
}

} // namespace tern
