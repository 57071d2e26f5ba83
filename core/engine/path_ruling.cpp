#include "path_ruling.h"

#include "made_here.h"

#include <algorithm>

namespace tern {

namespace {

Result<std::string> textOf(Replica &replica, const RelPath &path, const Entry &file)
{
    if (file.size > ScanRules::maxIgnoreFileBytes)
        return fail(ErrorCode::TooLarge, path.bytes());
    TERN_TRY(const auto content, replica.read(path, file));
    std::string text(file.size, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        TERN_TRY(const std::size_t got,
                 content->read(size, std::as_writable_bytes(std::span(text)).subspan(size)));
        if (got == 0)
            break;
        size += got;
    }
    text.resize(size);
    return text;
}

/// The ignore files from the root down to the directory that holds `path`, as a scan reads them.
Result<void> readIgnoreFiles(Replica &replica, const RelPath &path, IgnoreTree &ignores)
{
    std::vector<RelPath> above;
    for (RelPath each = path; !each.isRoot(); each = each.parent())
        above.insert(above.begin(), each.parent());
    for (const RelPath &directory : above) {
        TERN_TRY(const RelPath file, directory.child(ScanRules::ignoreFileName));
        TERN_TRY(const auto entry, replica.look(file));
        if (!entry || entry->kind != Kind::File)
            continue;
        TERN_TRY(const std::string text, textOf(replica, file, *entry));
        TERN_TRY(ignores.enter(directory, text));
    }
    return {};
}

} // namespace

Result<std::optional<Ruling>> rulingOn(Session &session, const SharedRules &rules,
                                       const RelPath &path, std::int64_t now)
{
    std::optional<Ruling> decided;
    MadeHere madeHere(standsOn(session.replica(Side::Local)));
    for (const Side side : {Side::Local, Side::Remote}) {
        Replica &replica = session.replica(side);
        TERN_TRY(auto entry, replica.look(path));
        if (!entry) {
            TERN_TRY(const auto agreed, session.journal().agreed());
            TERN_TRY(const auto known, agreed->find(path));
            if (known)
                entry = known->on(side);
        }
        if (!entry)
            continue;
        FolderRules own = rules ? *rules.shared() : FolderRules();
        TERN_TRY(readIgnoreFiles(replica, path, own.ignores()));
        Ruling ruling = own.judge(path, *entry, now);
        if (ruling.ground == Ruling::Ground::Selection
            && madeHere.choose(own, path) == MadeHere::Found::Chosen)
            ruling = own.judge(path, *entry, now);
        if (!decided || (ruling.leavesOut() && !decided->leavesOut()))
            decided = std::move(ruling);
    }
    return decided;
}

} // namespace tern
