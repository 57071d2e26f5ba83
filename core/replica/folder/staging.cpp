#include "staging.h"

#include "copy_pass.h"
#include "directories.h"
#include "sameness.h"

#include "base/random.h"

#include <algorithm>
#include <cerrno>

namespace tern {

namespace {

constexpr std::int64_t freeBytesHoldFor = 200; // milliseconds
constexpr std::size_t longestDevice = 200;     // leaves room for "-" and a number in 255 bytes

std::string prefixOf(std::string_view device)
{
    std::string prefix(device.substr(0, longestDevice));
    for (char &c : prefix) {
        if (c == '/' || c == '\0')
            c = '_';
    }
    return prefix + '-';
}

/// Some file systems cannot hold some modes and times: what they make of them is accepted, because
/// each side is compared with what it showed itself.
Result<void> asFarAsPossible(Result<void> done)
{
    if (done || done.error().code == ErrorCode::Unsupported
        || done.error().code == ErrorCode::PermissionDenied // we made the file: chmod on vfat
        || done.error().osError == ERANGE || done.error().osError == EOVERFLOW)
        return {};
    return done;
}

/// One file on its way: created or found again, filled, and thrown away when that fails.
class StagedFile {
public:
    StagedFile(std::shared_ptr<Directory> directory, const Action &action,
               const StageOptions &options)
        : m_directory(std::move(directory)), m_action(action), m_options(options)
    {
    }

    Result<void> create(const std::string &name);
    /// False when there is nothing to go on from.
    Result<bool> resume(const StopToken &stop);
    Result<Digest> fill(Content &content, const StopToken &stop);
    Result<void> dress();
    void throwAway(const Error &why);

    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    Result<void> checkpoint(Content &content, CopyPass &pass);
    [[nodiscard]] std::string sourceVersion() const;

    const std::shared_ptr<Directory> m_directory;
    const Action &m_action;
    const StageOptions &m_options;
    std::string m_name;
    std::unique_ptr<File> m_file;
    std::uint64_t m_offset = 0;
    std::optional<Hasher> m_prefix;
    bool m_hasCheckpoint = false;
};

/// By what a source is known to be unchanged when the transfer goes on; empty: cannot be known.
std::string StagedFile::sourceVersion() const
{
    const auto &source = m_action.counterpart;
    return source && source->token.settled ? source->token.version : std::string();
}

Result<void> StagedFile::create(const std::string &name)
{
    TERN_TRY(m_file, m_directory->openFile(name, OpenMode::Create));
    m_name = name;
    return {};
}

Result<bool> StagedFile::resume(const StopToken &stop)
{
    const auto &point = m_options.resume;
    if (!point || sourceVersion().empty() || point->sourceVersion != sourceVersion()
        || !RelPath::isValidName(point->name))
        return false;
    auto file = m_directory->openFile(point->name, OpenMode::ReadWrite);
    if (!file)
        return saysAbsent(file.error()) ? Result<bool>(false) : Failure(std::move(file).error());
    TERN_TRY(const FileStatus status, (*file)->status());
    if (status.size < point->offset)
        return false;
    auto prefix = hashPrefix(**file, point->offset, stop);
    if (!prefix) {
        if (prefix.error().code == ErrorCode::Corrupt || prefix.error().code == ErrorCode::Io)
            return false;
        return Failure(std::move(prefix).error());
    }
    if (prefix->copy().finish() != point->prefixDigest)
        return false;
    TERN_TRY((*file)->resize(point->offset));
    m_name = point->name;
    m_file = std::move(*file);
    m_offset = point->offset;
    m_prefix = std::move(*prefix);
    m_hasCheckpoint = true;
    return true;
}

Result<Digest> StagedFile::fill(Content &content, const StopToken &stop)
{
    CopyPass::Options options;
    options.progress = m_options.progress;
    if (m_options.checkpoint && !sourceVersion().empty()) {
        options.stretch = Staging::checkpointBytes;
        options.onStretch = [&](CopyPass &done) { return checkpoint(content, done); };
    }
    CopyPass pass(content, *m_file, std::move(options));
    if (m_prefix)
        pass.startAt(m_offset, std::move(*m_prefix));
    TERN_TRY(pass.run(stop));
    return pass.digest();
}

/// Later the source may show this version again, and yet not be what was read so far: after a power
/// cut that took a write with it, or out of a backup. So nothing may have been written until now.
Result<void> StagedFile::checkpoint(Content &content, CopyPass &pass)
{
    TERN_TRY(const Entry source, content.finish());
    if (source.token.version != sourceVersion())
        return {};
    TERN_TRY(m_file->sync());
    if (!m_hasCheckpoint)
        TERN_TRY(m_directory->sync());
    m_options.checkpoint(ResumePoint{m_name, sourceVersion(), pass.offset(), pass.digest()});
    m_hasCheckpoint = true;
    return {};
}

/// Mode and time, last: writing would move the time again.
Result<void> StagedFile::dress()
{
    const Entry &after = *m_action.after;
    TERN_TRY(asFarAsPossible(m_file->setDefaultMode(after.executable)));
    return asFarAsPossible(m_file->setModified(after.mtime));
}

void StagedFile::throwAway(const Error &why)
{
    if (m_name.empty())
        return;
    const bool wasCutOff = why.code == ErrorCode::Stopped || why.code == ErrorCode::Io
                           || why.code == ErrorCode::Offline;
    m_file.reset();
    if (!wasCutOff || !m_hasCheckpoint)
        (void)m_directory->removeFile(m_name); // what stays is found by clean()
}

} // namespace

Staging::Staging(std::shared_ptr<Directory> root, PrivateFolder &folder, PendingFlush &pending,
                 const Clock &clock, std::string_view device)
    : m_root(std::move(root)),
      m_folder(folder),
      m_pending(pending),
      m_clock(clock),
      m_prefix(prefixOf(device)),
      // At random, so that a restart does not meet what the last one left; below 2^53, because a
      // name is also read by people and other programs.
      m_next(SystemRandom().next() >> 11U)
{
}

std::string Staging::freshName()
{
    return m_prefix + std::to_string(m_next++);
}

bool Staging::isOwn(std::string_view name) const
{
    return name.starts_with(m_prefix) && name.size() > m_prefix.size()
           && name.find_first_not_of("0123456789ab", m_prefix.size()) == std::string_view::npos;
}

Result<Staged> Staging::stage(const Action &action, Content &content, const StageOptions &options,
                              const StopToken &stop)
{
    if (!action.after || action.kind != ActionKind::Copy)
        return fail(ErrorCode::Unsupported, action.path.bytes(), "nothing to stage");
    auto staged = action.after->kind == Kind::Symlink ? stageSymlink(action, content)
                                                      : stageFile(action, content, options, stop);
    if (!staged) {
        Error error = std::move(staged).error();
        error.subject = action.path.bytes();
        return Failure(std::move(error));
    }
    m_pending.addDirectory(std::string(location));
    return staged;
}

Result<Staged> Staging::stageSymlink(const Action &action, Content &content)
{
    TERN_TRY(Entry source, content.finish());
    if (source.kind != Kind::Symlink || source.target != action.after->target)
        return fail(ErrorCode::Unstable, {}, "it points elsewhere now");
    TERN_TRY(const auto directory, open());
    for (;;) {
        std::string name = freshName();
        const auto made = directory->makeSymlink(source.target, name);
        if (made)
            return Staged{std::move(name), std::nullopt, 0, std::move(source)};
        if (made.error().code != ErrorCode::AlreadyExists)
            return Failure(made.error());
    }
}

Result<Staged> Staging::stageFile(const Action &action, Content &content,
                                  const StageOptions &options, const StopToken &stop)
{
    TERN_TRY(const auto directory, open());
    StagedFile file(directory, action, options);
    TERN_TRY(const bool resumed, file.resume(stop));
    if (!resumed) {
        if (options.resume)
            discard(options.resume->name);
        TERN_TRY(checkSpace(content));
        auto created = file.create(freshName());
        while (!created && created.error().code == ErrorCode::AlreadyExists)
            created = file.create(freshName());
        TERN_TRY(created);
    }
    auto work = [&]() -> Result<Staged> {
        TERN_TRY(const Digest digest, file.fill(content, stop));
        TERN_TRY(Entry source, content.finish());
        if (source.kind != Kind::File || source.size != content.size())
            return fail(ErrorCode::Unstable, {}, "its size moved");
        if (action.after->digest && *action.after->digest != digest)
            return fail(ErrorCode::Corrupt, {}, "the content is not what its digest says");
        TERN_TRY(file.dress());
        source.digest = digest;
        return Staged{file.name(), digest, content.size(), std::move(source)};
    };
    auto staged = work();
    if (staged)
        m_pending.addFile(joined(location, staged->name));
    else
        file.throwAway(staged.error());
    return staged;
}

/// One look at the disk serves for a while, less what was staged since.
Result<void> Staging::checkSpace(Content &content)
{
    const std::scoped_lock lock(m_mutex);
    const std::int64_t now = m_clock.steadyMilliseconds();
    const auto fits = [this](std::uint64_t bytes) {
        return m_freeBytes >= m_floor && bytes <= m_freeBytes - m_floor;
    };
    if (!m_freeKnown || now - m_freeKnownAt > freeBytesHoldFor || !fits(content.size())) {
        TERN_TRY(const FileSystemFacts facts, m_root->facts());
        m_freeBytes = facts.freeBytes;
        m_floor = std::min(largestFloor, facts.totalBytes / 100);
        m_freeKnownAt = now;
        m_freeKnown = true;
    }
    std::uint64_t needed = content.size();
    if (!fits(needed)) {
        TERN_TRY(needed, dataBytes(content, m_freeBytes));
        if (needed > 0 && !fits(needed))
            return fail(ErrorCode::NoSpace, {}, std::to_string(m_freeBytes) + " bytes free");
    }
    m_freeBytes -= std::min(needed, m_freeBytes);
    return {};
}

void Staging::discard(const std::string &name)
{
    if (!isOwn(name))
        return;
    if (const auto directory = openBelow(*m_root, location))
        (void)(*directory)->removeFile(name); // what stays is found by clean()
}

Result<void> Staging::clean(const std::vector<std::string> &keep)
{
    TERN_TRY(m_folder.clean());
    auto directory = openBelow(*m_root, location);
    if (!directory && directory.error().code == ErrorCode::NotFound)
        return {};
    if (!directory)
        return Failure(std::move(directory).error());
    const std::int64_t now = m_folder.time().now;
    TERN_TRY(const auto items, (*directory)->list());
    for (const DirectoryItem &item : items) {
        TERN_TRY(const auto status, statusIfAny(**directory, item.name));
        if (!status || status->type == FileType::Directory)
            continue;
        // The change time: the other time is that of the content.
        const bool goes = isOwn(item.name)
                              ? std::find(keep.begin(), keep.end(), item.name) == keep.end()
                              : status->ctime < now - keepOthersFor;
        if (!goes)
            continue;
        const auto removed = (*directory)->removeFile(item.name);
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    return {};
}

} // namespace tern
