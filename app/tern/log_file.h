#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace tern {

/// The daemon's log: lines in a file for the user alone (0600). Over `maxBytes` the file becomes
/// `<path>.old`, in place of an older one, so that both together stay bounded.
class LogFile {
public:
    static constexpr std::int64_t maxBytes = 1 << 20;

    explicit LogFile(std::string path) : m_path(std::move(path)) {}
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    Result<void> open();
    /// Best effort: a log that cannot be written stops nothing.
    void line(const std::string &text);

private:
    std::string m_path;
    int m_file = -1;
    std::int64_t m_size = 0;
};

} // namespace tern
