#pragma once

#include "file_system.h"

namespace tern {

/// The real disk, through Linux system calls (openat2, statx, renameat2 with fallbacks where the
/// kernel or a sandbox refuses them).
class PosixFileSystem final : public FileSystem {
public:
    Result<std::shared_ptr<Directory>> openRoot(const std::string &absolutePath) override;
};

} // namespace tern
