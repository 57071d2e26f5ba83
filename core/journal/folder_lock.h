#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace tern {

/// The right to be the only one at work in a journal's folder: flock() on `folder`/lock, which the
/// kernel gives back when the process ends in whatever way.
class FolderLock {
public:
    /// Locked, with the holder's process id in the detail, when somebody else has it.
    static Result<std::shared_ptr<const FolderLock>> take(const std::string &folder);

    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace tern
