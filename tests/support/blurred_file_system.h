#pragma once

#include "replica/folder/exact_names.h"

#include <string>

namespace tern::test {

/// The real disk below `root` as a file system that confuses names would have it: one that ignores
/// the case of ASCII letters, one that takes "é" in one and in two code points for the same, one
/// that stores the latter form only. Other roots are left as they are. As Linux does it, a rename
/// to another spelling of the same name is refused (NoReplace) or does nothing (Replace).
class BlurredFileSystem final : public FileSystem {
public:
    /// `disk` must outlive it.
    BlurredFileSystem(FileSystem &disk, std::string root, NameTraits traits)
        : m_disk(disk), m_root(std::move(root)), m_traits(traits)
    {
    }

    Result<std::shared_ptr<Directory>> openRoot(const std::string &absolutePath) override;

private:
    FileSystem &m_disk;
    const std::string m_root;
    const NameTraits m_traits;
};

} // namespace tern::test
