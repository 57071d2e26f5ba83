#pragma once

#include "client.h"

#include "base/clock.h"

namespace tern {

/// Shows files and folders in the user's file manager. GUI thread; never blocks, and says nothing
/// of how it went.
class FileManager {
public:
    virtual ~FileManager() = default;
    /// Opens a folder, or a file with the program that is for it.
    virtual void open(const std::string &path) = 0;
    /// Shows a file in its folder, selected.
    virtual void reveal(const std::string &path) = 0;
};

/// What every page of the desktop stands on; outlives the pages.
struct DesktopParts {
    Client &client;
    const Clock &clock;
    FileManager &files;
};

} // namespace tern
