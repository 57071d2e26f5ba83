#pragma once

#include "pending_flush.h"

#include "base/clock.h"

#include <atomic>

namespace tern {

/// A moment as the file system tells it, and how finely it tells.
struct FileTime {
    std::int64_t now = 0;         ///< nanoseconds since 1970
    std::int64_t granularity = 0; ///< nanoseconds within which two changes may look alike
};

/// `.tern` in a root (0700), shared by all who sync with the root:
///
///     id                    one line: "tern root " and 32 hexadecimal digits
///     generations/<pair>    one line: a decimal number
///     clock                 written to learn the file system's own time
///     generation-*  id-*  probe-*  Probe-*    for a moment; see clean()
///     staging/  trash/      see staging.h and trash.h
///
/// Made by adopt() and by whatever stages or displaces; reading never makes it. All calls may be
/// made from any thread.
class PrivateFolder {
public:
    static constexpr std::string_view location = ".tern";

    /// `granularity`: FileSystemFacts::timeGranularity.
    PrivateFolder(std::shared_ptr<Directory> root, const Clock &clock, std::int64_t granularity);

    struct Id {
        bool present = false;
        std::string value;  ///< empty: it is there, but cannot be read as an id
        std::string detail; ///< why not
    };
    Result<Id> id();
    /// The id that the root has afterwards: the one that was there, or `fresh` (BadInput unless 32
    /// lower-case hexadecimal digits). Whoever else adopts at the same moment gets the same one.
    /// RootForeign when there is one that cannot be read. Durable on return.
    Result<std::string> adopt(const std::string &fresh);

    /// 0: none, or not readable as a number.
    Result<std::uint64_t> generation(const std::string &pair);
    Result<void> writeGeneration(const std::string &pair, std::uint64_t generation,
                                 PendingFlush &pending);

    /// The file system's own time, from writing to `clock`. Where that cannot be done (read-only,
    /// nothing adopted yet): the Clock's, with a granularity of at least 2.1 s.
    FileTime time();
    /// The same, at most 5 ms old: earlier is on the safe side.
    FileTime recentTime();

    /// What is in the folder for a moment only, and has been there for longer, was left by a
    /// crash: nobody comes back for it.
    static constexpr std::int64_t keepMomentaryFor = std::int64_t{3600} * 1'000'000'000;
    /// Removes such leftovers, of whatever device. Reading makes nothing here either.
    Result<void> clean();

    /// The folder itself, or one in it, made where it is missing.
    Result<std::shared_ptr<Directory>> ensure(std::string_view below = {});

private:
    Result<std::string> placeId(Directory &folder, const std::string &fresh);
    Result<void> writeSmallFile(Directory &folder, const std::string &name,
                                const std::string &text);
    std::string temporaryName(std::string_view purpose);
    std::optional<FileTime> probeClock();

    const std::shared_ptr<Directory> m_root;
    const Clock &m_clock;
    const std::int64_t m_granularity;
    std::atomic<std::uint64_t> m_temporary;
    std::mutex m_mutex; ///< of all below
    std::unique_ptr<File> m_clockFile;
    std::optional<FileTime> m_recent;
    std::int64_t m_recentAt = 0; ///< steady milliseconds
};

} // namespace tern
