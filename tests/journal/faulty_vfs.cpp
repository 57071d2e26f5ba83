#include "faulty_vfs.h"

namespace tern::test {

void FaultyVfs::failAfter(int steps, int code, Duration duration)
{
    m_armed = true;
    m_failed = false;
    m_passing = steps;
    m_code = code;
    m_duration = duration;
}

int FaultyVfs::nextFault()
{
    if (!m_armed || m_passing-- > 0)
        return SQLITE_OK;
    m_failed = true;
    m_armed = m_duration == Duration::FromThenOn;
    return m_code;
}

int FaultyVfs::write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : SqliteLayer::write(file, from, count, at);
}

int FaultyVfs::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : SqliteLayer::truncate(file, size);
}

int FaultyVfs::sync(sqlite3_file *file, int flags)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : SqliteLayer::sync(file, flags);
}

} // namespace tern::test
