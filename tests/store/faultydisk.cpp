// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/faultydisk.h"

#include <cstring>
#include <new>

namespace lectern {

namespace {

/// SQLite calls functions, not objects: there is one such disk.
struct State
{
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    DiskFault fault;
    int writes = 0; ///< since failAt(); below 0 where nothing is to fail
    bool hasFailed = false;
};
State state;

/// Our file with the real one behind it, in the memory SQLite gives both.
struct File
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

bool failsNow()
{
    if (state.writes < 0)
        return false;
    ++state.writes;
    const bool fails = state.writes == state.fault.at ||
                       (state.writes > state.fault.at && state.fault.lasting == DiskFault::Lasting::FromThenOn);
    state.hasFailed = state.hasFailed || fails;
    return fails;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    sqlite3_file *const real = realOf(file);
    if (!failsNow())
        return real->pMethods->xWrite(real, bytes, count, offset);
    real->pMethods->xWrite(real, bytes, count / 2, offset);
    return state.fault.code;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    sqlite3_file *const real = realOf(file);
    return failsNow() ? state.fault.code : real->pMethods->xTruncate(real, size);
}

int sync(sqlite3_file *file, int flags)
{
    sqlite3_file *const real = realOf(file);
    return failsNow() ? state.fault.code : real->pMethods->xSync(real, flags);
}

int close(sqlite3_file *file)
{
    sqlite3_file *const real = realOf(file);
    return real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
}

/// Passes everything else on.
void fillMethods(sqlite3_io_methods &methods)
{
    methods.iVersion = 2; // with the shared memory of a write-ahead log, without mapped files
    methods.xClose = close;
    methods.xRead = [](sqlite3_file *f, void *b, int n, sqlite3_int64 o) {
        return realOf(f)->pMethods->xRead(realOf(f), b, n, o);
    };
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *s) { return realOf(f)->pMethods->xFileSize(realOf(f), s); };
    methods.xLock = [](sqlite3_file *f, int l) { return realOf(f)->pMethods->xLock(realOf(f), l); };
    methods.xUnlock = [](sqlite3_file *f, int l) { return realOf(f)->pMethods->xUnlock(realOf(f), l); };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *r) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), r);
    };
    methods.xFileControl = [](sqlite3_file *f, int op, void *arg) {
        return realOf(f)->pMethods->xFileControl(realOf(f), op, arg);
    };
    methods.xSectorSize = [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
    methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **memory) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, memory);
    };
    methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
    methods.xShmUnmap = [](sqlite3_file *f, int remove) { return realOf(f)->pMethods->xShmUnmap(realOf(f), remove); };
}

int open(sqlite3_vfs * /*vfs*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = new (file) File{};
    std::memset(static_cast<void *>(ours->real()), 0, static_cast<std::size_t>(state.real->szOsFile));
    const int code = state.real->xOpen(state.real, name, ours->real(), flags, outFlags);
    ours->base.pMethods = ours->real()->pMethods != nullptr ? &state.methods : nullptr;
    return code;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    state = State();
    state.writes = -1;
    state.real = sqlite3_vfs_find(nullptr);
    fillMethods(state.methods);
    state.vfs = *state.real; // its other functions do not look at which file system they are called for
    state.vfs.zName = "faulty";
    state.vfs.pNext = nullptr;
    state.vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    state.vfs.xOpen = open;
    sqlite3_vfs_register(&state.vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&state.vfs);
    sqlite3_vfs_register(state.real, 1);
}

void FaultyDisk::failAt(const DiskFault &fault)
{
    state.fault = fault;
    state.writes = 0;
    state.hasFailed = false;
}

void FaultyDisk::mend()
{
    state.writes = -1;
}

bool FaultyDisk::hasFailed() const
{
    return state.hasFailed;
}

} // namespace lectern
