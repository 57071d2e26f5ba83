#pragma once

#include "support/faulty_file_system.h"
#include "support/folder_pair.h"

namespace tern::test {

/// A pair whose disks can be made to fail.
struct FaultyPair {
    FaultyPair() { pair.useFileSystem(disk); }

    PosixFileSystem posix;
    FaultyFileSystem disk{posix};
    FolderPair pair;
};

} // namespace tern::test
