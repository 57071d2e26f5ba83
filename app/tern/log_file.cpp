#include "log_file.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tern {

LogFile::~LogFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> LogFile::open()
{
    const int file =
        ::open(m_path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Failure(systemError(errno, m_path));
    if (m_file >= 0)
        ::close(m_file);
    m_file = file;
    struct stat status = {};
    m_size = ::fstat(m_file, &status) == 0 ? status.st_size : 0;
    return {};
}

void LogFile::line(const std::string &text)
{
    if (m_size > maxBytes) {
        ::rename(m_path.c_str(), (m_path + ".old").c_str());
        if (!open())
            return;
    }
    const std::string whole = text + '\n';
    if (m_file >= 0 && ::write(m_file, whole.data(), whole.size()) > 0)
        m_size += static_cast<std::int64_t>(whole.size());
}

} // namespace tern
