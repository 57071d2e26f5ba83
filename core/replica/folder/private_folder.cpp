#include "private_folder.h"

#include "directories.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tern {

namespace {

constexpr std::string_view idPrefix = "tern root ";
constexpr std::size_t idDigits = 32;
constexpr std::int64_t coarsestGranularity = 2'100'000'000; // vfat tells times in steps of 2 s
constexpr std::int64_t recentMilliseconds = 5;

bool isId(std::string_view text)
{
    return text.size() == idDigits
           && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// A name that is only there while something is written or tried.
bool isMomentary(std::string_view name)
{
    constexpr std::array<std::string_view, 4> starts = {"generation-", "id-", "probe-", "Probe-"};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return name.starts_with(start); });
}

/// Without the line's end.
std::string_view line(std::string_view text)
{
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    return text;
}

/// Errors that say that a file of ours is not what it should be, not that the disk failed.
bool saysUnreadable(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PermissionDenied:
    case ErrorCode::Corrupt:
    case ErrorCode::IsADirectory:
    case ErrorCode::NotADirectory:
    case ErrorCode::ChangedMeanwhile:
    case ErrorCode::CrossDevice:
    case ErrorCode::Unsupported: return true;
    default: return false;
    }
}

} // namespace

PrivateFolder::PrivateFolder(std::shared_ptr<Directory> root, const Clock &clock,
                             std::int64_t granularity)
    : m_root(std::move(root)),
      m_clock(clock),
      m_granularity(granularity),
      m_temporary(SystemRandom().next())
{
}

Result<PrivateFolder::Id> PrivateFolder::id()
{
    auto folder = openBelow(*m_root, location);
    if (!folder && folder.error().code == ErrorCode::NotFound)
        return Id{};
    Error error;
    if (folder) {
        const auto text = readSmallFile(**folder, "id");
        if (text) {
            const std::string_view only = line(*text);
            if (only.starts_with(idPrefix) && isId(only.substr(idPrefix.size())))
                return Id{true, std::string(only.substr(idPrefix.size())), {}};
            return Id{true, {}, "the id file does not hold an id"};
        }
        if (text.error().code == ErrorCode::NotFound)
            return Id{};
        error = text.error();
    } else {
        error = folder.error();
    }
    if (!saysUnreadable(error.code))
        return Failure(std::move(error));
    return Id{true, {}, std::string("the id file cannot be read: ") + name(error.code)};
}

Result<std::string> PrivateFolder::adopt(const std::string &fresh)
{
    if (!isId(fresh))
        return fail(ErrorCode::BadInput, fresh, "an id is 32 lower-case hexadecimal digits");
    TERN_TRY(Id standing, id());
    if (!standing.present) {
        TERN_TRY(const auto folder, ensure());
        TERN_TRY(const std::string winner, placeId(*folder, fresh));
        TERN_TRY(folder->sync());
        TERN_TRY(m_root->sync());
        return winner;
    }
    if (standing.value.empty())
        return fail(ErrorCode::RootForeign, std::string(location), std::move(standing.detail));
    return std::move(standing.value);
}

Result<std::string> PrivateFolder::placeId(Directory &folder, const std::string &fresh)
{
    const std::string temporary = temporaryName("id");
    TERN_TRY(writeSmallFile(folder, temporary, std::string(idPrefix) + fresh + '\n'));
    auto placed = folder.rename(temporary, folder, "id", RenameMode::NoReplace);
    if (!placed && placed.error().code == ErrorCode::Unsupported)
        placed = folder.link(temporary, folder, "id");
    if (!placed && placed.error().code != ErrorCode::AlreadyExists) {
        // Neither can be had (vfat): one of two that come at the same moment wins, and both learn
        // below which one, unless it comes after that.
        TERN_TRY(const auto standing, statusIfAny(folder, "id"));
        if (!standing)
            TERN_TRY(folder.rename(temporary, folder, "id", RenameMode::Replace));
    }
    const auto removed = folder.removeFile(temporary);
    if (!removed && removed.error().code != ErrorCode::NotFound)
        return Failure(removed.error());
    TERN_TRY(Id standing, id());
    if (standing.value.empty())
        return fail(ErrorCode::RootForeign, std::string(location), std::move(standing.detail));
    return std::move(standing.value);
}

Result<std::uint64_t> PrivateFolder::generation(const std::string &pair)
{
    if (!RelPath::isValidName(pair))
        return fail(ErrorCode::InvalidName, pair);
    auto folder = openBelow(*m_root, ".tern/generations");
    auto text = folder ? readSmallFile(**folder, pair)
                       : Result<std::string>(Failure(std::move(folder).error()));
    if (!text) {
        const ErrorCode code = text.error().code;
        if (code == ErrorCode::NotFound || saysUnreadable(code))
            return std::uint64_t{0};
        return Failure(std::move(text).error());
    }
    const std::string_view digits = line(*text);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::uint64_t{0};
    return value;
}

Result<void> PrivateFolder::writeGeneration(const std::string &pair, std::uint64_t generation,
                                            PendingFlush &pending)
{
    if (!RelPath::isValidName(pair))
        return fail(ErrorCode::InvalidName, pair);
    TERN_TRY(const auto folder, ensure());
    TERN_TRY(const auto generations, ensure("generations"));
    const std::string temporary = temporaryName("generation");
    auto written = writeSmallFile(*folder, temporary, std::to_string(generation) + '\n');
    if (written)
        written = folder->rename(temporary, *generations, pair, RenameMode::Replace);
    if (!written) {
        (void)folder->removeFile(temporary); // the first error is the one to tell
        return written;
    }
    pending.addDirectory(".tern/generations");
    pending.addDirectory(".tern");
    pending.addDirectory("");
    return {};
}

/// Its data is durable on return, so that no rename can come before it.
Result<void> PrivateFolder::writeSmallFile(Directory &folder, const std::string &name,
                                           const std::string &text)
{
    TERN_TRY(const auto file, folder.openFile(name, OpenMode::Create));
    auto done = file->write(0, std::as_bytes(std::span(text)));
    if (done)
        done = file->sync();
    if (!done)
        (void)folder.removeFile(name); // the first error is the one to tell
    return done;
}

std::string PrivateFolder::temporaryName(std::string_view purpose)
{
    std::array<char, 16> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), ++m_temporary, 16);
    return std::string(purpose) + '-' + std::string(digits.data(), end);
}

FileTime PrivateFolder::time()
{
    const std::scoped_lock lock(m_mutex);
    if (const auto probed = probeClock())
        return *probed;
    m_clockFile.reset();
    return FileTime{m_clock.now(), std::max(m_granularity, coarsestGranularity)};
}

FileTime PrivateFolder::recentTime()
{
    const std::int64_t steady = m_clock.steadyMilliseconds();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_recent && steady - m_recentAt < recentMilliseconds)
            return *m_recent;
    }
    const FileTime fresh = time();
    const std::scoped_lock lock(m_mutex);
    m_recent = fresh;
    m_recentAt = steady;
    return fresh;
}

std::optional<FileTime> PrivateFolder::probeClock()
{
    if (!m_clockFile) {
        const auto folder = openBelow(*m_root, location);
        if (!folder)
            return std::nullopt;
        auto file = (*folder)->openFile("clock", OpenMode::ReadWrite);
        if (!file && file.error().code == ErrorCode::NotFound) {
            file = (*folder)->openFile("clock", OpenMode::Create);
            if (!file && file.error().code == ErrorCode::AlreadyExists) // another desktop was first
                file = (*folder)->openFile("clock", OpenMode::ReadWrite);
        }
        if (!file)
            return std::nullopt;
        m_clockFile = std::move(*file);
    }
    constexpr std::array<std::byte, 1> tick{std::byte{'\n'}};
    if (!m_clockFile->write(0, tick))
        return std::nullopt;
    const auto status = m_clockFile->status();
    if (!status)
        return std::nullopt;
    return FileTime{status->mtime, m_granularity};
}

Result<void> PrivateFolder::clean()
{
    auto folder = openBelow(*m_root, location);
    if (!folder && folder.error().code == ErrorCode::NotFound)
        return {};
    if (!folder)
        return Failure(std::move(folder).error());
    const std::int64_t now = time().now;
    TERN_TRY(const auto items, (*folder)->list());
    for (const DirectoryItem &item : items) {
        if (!isMomentary(item.name))
            continue;
        TERN_TRY(const auto status, statusIfAny(**folder, item.name));
        if (!status || status->type != FileType::Regular || status->ctime > now - keepMomentaryFor)
            continue;
        const auto removed = (*folder)->removeFile(item.name);
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    return {};
}

Result<std::shared_ptr<Directory>> PrivateFolder::ensure(std::string_view below)
{
    return makeBelow(*m_root, joined(location, below), Access::OwnerOnly);
}

} // namespace tern
