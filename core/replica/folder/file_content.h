#pragma once

#include "file_system.h"

#include "base/stop_token.h"
#include "replica/content.h"

namespace tern {

/// The file system's own time when something is opened, and how coarse it is: from these follows
/// whether the token that finish() tells is settled. Nanoseconds.
struct SeenAt {
    std::int64_t now = 0;
    std::int64_t timeGranularity = 0;
};

/// The bytes of a regular file that is open for reading. Busy when a writer has it open (where the
/// kernel tells, now and in read() and finish()); finish() is Unstable when inode, size, mtime or
/// ctime are not what they were here. Stays usable when the file is renamed or removed meanwhile.
Result<std::unique_ptr<Content>> openFileContent(std::unique_ptr<File> file, SeenAt seenAt);

/// The target of the symlink `name`: no bytes, only what finish() tells. ChangedMeanwhile when no
/// symlink stands there.
Result<std::unique_ptr<Content>> openSymlinkContent(std::shared_ptr<Directory> directory,
                                                    std::string name, SeenAt seenAt);

/// The digest of a file that had `expected` as its status, and has it still after all was read.
/// Unstable when it moved, Busy when a writer has it open, Stopped.
Result<Digest> digestOfFile(File &file, const FileStatus &expected, const StopToken &stop);

} // namespace tern
