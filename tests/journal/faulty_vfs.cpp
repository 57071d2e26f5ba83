#include "faulty_vfs.h"

#include <cassert>

namespace tern::test {

namespace {

struct Faults {
    bool armed = false;
    bool failed = false;
    int passing = 0;
    int code = SQLITE_OK;
    FaultyVfs::Duration duration = FaultyVfs::Duration::Once;
};
Faults faults;

int nextFault()
{
    if (!faults.armed || faults.passing-- > 0)
        return SQLITE_OK;
    faults.failed = true;
    faults.armed = faults.duration == FaultyVfs::Duration::FromThenOn;
    return faults.code;
}

/// SQLite sees `base`; the real file lies behind it in the same memory.
struct File {
    sqlite3_file base;
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

int xClose(sqlite3_file *f)
{
    return below(f)->pMethods->xClose(below(f));
}
int xRead(sqlite3_file *f, void *into, int count, sqlite3_int64 at)
{
    return below(f)->pMethods->xRead(below(f), into, count, at);
}
int xWrite(sqlite3_file *f, const void *from, int count, sqlite3_int64 at)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : below(f)->pMethods->xWrite(below(f), from, count, at);
}
int xTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : below(f)->pMethods->xTruncate(below(f), size);
}
int xSync(sqlite3_file *f, int flags)
{
    const int fault = nextFault();
    return fault != SQLITE_OK ? fault : below(f)->pMethods->xSync(below(f), flags);
}
int xFileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return below(f)->pMethods->xFileSize(below(f), size);
}
int xLock(sqlite3_file *f, int level)
{
    return below(f)->pMethods->xLock(below(f), level);
}
int xUnlock(sqlite3_file *f, int level)
{
    return below(f)->pMethods->xUnlock(below(f), level);
}
int xCheckReservedLock(sqlite3_file *f, int *result)
{
    return below(f)->pMethods->xCheckReservedLock(below(f), result);
}
int xFileControl(sqlite3_file *f, int what, void *argument)
{
    return below(f)->pMethods->xFileControl(below(f), what, argument);
}
int xSectorSize(sqlite3_file *f)
{
    return below(f)->pMethods->xSectorSize(below(f));
}
int xDeviceCharacteristics(sqlite3_file *f)
{
    return below(f)->pMethods->xDeviceCharacteristics(below(f));
}
int xShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **into)
{
    return below(f)->pMethods->xShmMap(below(f), page, size, extend, into);
}
int xShmLock(sqlite3_file *f, int offset, int count, int flags)
{
    return below(f)->pMethods->xShmLock(below(f), offset, count, flags);
}
void xShmBarrier(sqlite3_file *f)
{
    below(f)->pMethods->xShmBarrier(below(f));
}
int xShmUnmap(sqlite3_file *f, int remove)
{
    return below(f)->pMethods->xShmUnmap(below(f), remove);
}

// Version 2: with shared memory, as WAL needs it; without memory-mapped reading.
const sqlite3_io_methods methods = {2,
                                    xClose,
                                    xRead,
                                    xWrite,
                                    xTruncate,
                                    xSync,
                                    xFileSize,
                                    xLock,
                                    xUnlock,
                                    xCheckReservedLock,
                                    xFileControl,
                                    xSectorSize,
                                    xDeviceCharacteristics,
                                    xShmMap,
                                    xShmLock,
                                    xShmBarrier,
                                    xShmUnmap,
                                    nullptr,
                                    nullptr};

int xOpen(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    file->pMethods = nullptr;
    const int code = real->xOpen(real, path, below(file), flags, outFlags);
    if (below(file)->pMethods != nullptr)
        file->pMethods = &methods;
    return code;
}

} // namespace

FaultyVfs::FaultyVfs() : m_below(sqlite3_vfs_find(nullptr))
{
    assert(m_below != nullptr);
    m_vfs = *m_below;
    m_vfs.zName = "tern-faulty";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = m_below;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_below->szOsFile;
    m_vfs.xOpen = xOpen;
    faults = Faults();
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

void FaultyVfs::failAfter(int steps, int code, Duration duration)
{
    faults = Faults{true, false, steps, code, duration};
}

void FaultyVfs::recover()
{
    faults.armed = false;
}

bool FaultyVfs::hasFailed() const
{
    return faults.failed;
}

} // namespace tern::test
