#include "walk_rules.h"

#include <span>

namespace tern {

namespace {

/// From the root down to the directory that holds `path`.
std::vector<RelPath> directoriesAbove(const RelPath &path)
{
    std::vector<RelPath> above;
    for (RelPath each = path; !each.isRoot(); each = each.parent())
        above.insert(above.begin(), each.parent());
    return above;
}

Entry aDirectory()
{
    Entry entry;
    entry.kind = Kind::Directory;
    return entry;
}

} // namespace

Result<std::string> WalkRules::read(const RelPath &directory) const
{
    TERN_TRY(const auto parent, m_root.openDirectory(directory.bytes()));
    TERN_TRY(const auto file, parent->openFile(ScanRules::ignoreFileName, OpenMode::Read));
    std::string text(ScanRules::maxIgnoreFileBytes + 1, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        TERN_TRY(const std::size_t got,
                 file->read(size, std::as_writable_bytes(std::span(text)).subspan(size)));
        if (got == 0)
            break;
        size += got;
    }
    if (size > ScanRules::maxIgnoreFileBytes)
        return fail(ErrorCode::BadInput, {}, "it is longer than 1 MiB");
    text.resize(size);
    return text;
}

Result<void> WalkRules::enter(const RelPath &directory, const std::optional<FileStatus> &ignoreFile)
{
    if (m_rules == nullptr || !ignoreFile || (m_held && m_held->contains(directory)))
        return {};
    const auto refuse = [&](Error error) -> Result<void> {
        m_held = directory;
        return Failure(std::move(error));
    };
    if (ignoreFile->type != FileType::Regular)
        return refuse(Error{ErrorCode::Unsupported, {}, "it is not a file", 0});
    const Result<std::string> text = read(directory);
    if (!text)
        return refuse(text.error());
    const Result<void> entered = m_rules->enter(directory, *text);
    return entered ? entered : refuse(entered.error());
}

std::vector<WalkRules::Refused> WalkRules::enterAbove(const RelPath &top)
{
    std::vector<Refused> refused;
    if (m_rules == nullptr)
        return refused;
    for (const RelPath &directory : directoriesAbove(top)) {
        const auto parent = m_root.openDirectory(directory.bytes());
        const auto path = ignoreFileIn(directory);
        if (!parent || !path)
            continue; // the walk will meet this
        const Result<FileStatus> status = (*parent)->status(ScanRules::ignoreFileName);
        if (!status && status.error().code == ErrorCode::NotFound)
            continue;
        const Result<void> entered = status ? enter(directory, *status) : Failure(status.error());
        if (!entered) {
            m_held = m_held ? m_held : directory;
            refused.push_back({*path, entered.error()});
        }
    }
    return refused;
}

Admission WalkRules::admission(const RelPath &path, const Entry &entry) const
{
    if (m_rules == nullptr)
        return Admission::Admitted;
    if (m_held && m_held->contains(path))
        return ignoreFileIn(*m_held) == path ? Admission::Admitted : Admission::Held;
    return m_rules->admission(path, entry);
}

Admission WalkRules::admissionAbove(const RelPath &top) const
{
    for (const RelPath &directory : directoriesAbove(top)) {
        if (directory.isRoot())
            continue;
        const Admission here = admission(directory, aDirectory());
        if (here != Admission::Admitted)
            return here;
    }
    return Admission::Admitted;
}

} // namespace tern
