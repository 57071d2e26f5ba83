#include "sqlite_layer.h"

#include <cassert>

namespace tern::test {

namespace {

/// SQLite sees `base`; the real file lies behind it in the same memory.
struct File {
    sqlite3_file base;
    SqliteLayer *layer;
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

} // namespace

/// What SQLite calls.
struct SqliteLayer::Calls {
    static SqliteLayer &layerOf(sqlite3_file *file)
    {
        return *reinterpret_cast<File *>(file)->layer;
    }
    static SqliteLayer &layerOf(sqlite3_vfs *vfs)
    {
        return *static_cast<SqliteLayer *>(vfs->pAppData);
    }

    static int close(sqlite3_file *file) { return below(file)->pMethods->xClose(below(file)); }
    static int read(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
    {
        return below(file)->pMethods->xRead(below(file), into, count, at);
    }
    static int write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
    {
        return layerOf(file).write(file, from, count, at);
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return layerOf(file).truncate(file, size);
    }
    static int sync(sqlite3_file *file, int flags) { return layerOf(file).sync(file, flags); }
    static int size(sqlite3_file *file, sqlite3_int64 *size)
    {
        return below(file)->pMethods->xFileSize(below(file), size);
    }
    static int lock(sqlite3_file *file, int level)
    {
        return below(file)->pMethods->xLock(below(file), level);
    }
    static int unlock(sqlite3_file *file, int level)
    {
        return below(file)->pMethods->xUnlock(below(file), level);
    }
    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return below(file)->pMethods->xCheckReservedLock(below(file), result);
    }
    static int control(sqlite3_file *file, int what, void *argument)
    {
        return below(file)->pMethods->xFileControl(below(file), what, argument);
    }
    static int sectorSize(sqlite3_file *file)
    {
        return below(file)->pMethods->xSectorSize(below(file));
    }
    static int characteristics(sqlite3_file *file)
    {
        return below(file)->pMethods->xDeviceCharacteristics(below(file));
    }
    static int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **into)
    {
        return below(file)->pMethods->xShmMap(below(file), page, size, extend, into);
    }
    static int lockShared(sqlite3_file *file, int offset, int count, int flags)
    {
        return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
    }
    static void barrier(sqlite3_file *file) { below(file)->pMethods->xShmBarrier(below(file)); }
    static int unmapShared(sqlite3_file *file, int remove)
    {
        return below(file)->pMethods->xShmUnmap(below(file), remove);
    }

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags,
                    int *outFlags)
    {
        SqliteLayer &layer = layerOf(vfs);
        file->pMethods = nullptr;
        reinterpret_cast<File *>(file)->layer = &layer;
        const int code = layer.m_below->xOpen(layer.m_below, path, below(file), flags, outFlags);
        if (below(file)->pMethods != nullptr) {
            file->pMethods = &methods;
            layer.opened(file, path == nullptr ? "" : path, code);
        }
        return code;
    }
    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
    {
        return layerOf(vfs).remove(path, syncFolder);
    }

    static const sqlite3_io_methods methods;
};

// Version 2: with shared memory, as WAL needs it; without memory-mapped reading.
const sqlite3_io_methods SqliteLayer::Calls::methods = {2,
                                                        close,
                                                        read,
                                                        write,
                                                        truncate,
                                                        sync,
                                                        size,
                                                        lock,
                                                        unlock,
                                                        checkReservedLock,
                                                        control,
                                                        sectorSize,
                                                        characteristics,
                                                        mapShared,
                                                        lockShared,
                                                        barrier,
                                                        unmapShared,
                                                        nullptr,
                                                        nullptr};

SqliteLayer::SqliteLayer(const char *name) : m_below(sqlite3_vfs_find(nullptr))
{
    assert(m_below != nullptr);
    m_vfs = *m_below;
    m_vfs.zName = name;
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_below->szOsFile;
    m_vfs.xOpen = Calls::open;
    m_vfs.xDelete = Calls::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

SqliteLayer::~SqliteLayer()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_below, 1);
}

void SqliteLayer::opened(sqlite3_file * /*file*/, const std::string & /*path*/, int /*code*/) {}

int SqliteLayer::write(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    return below(file)->pMethods->xWrite(below(file), from, count, at);
}

int SqliteLayer::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return below(file)->pMethods->xTruncate(below(file), size);
}

int SqliteLayer::sync(sqlite3_file *file, int flags)
{
    return below(file)->pMethods->xSync(below(file), flags);
}

int SqliteLayer::remove(const std::string &path, int syncFolder)
{
    return m_below->xDelete(m_below, path.c_str(), syncFolder);
}

} // namespace tern::test
