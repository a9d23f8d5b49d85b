// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace lectern {

/// How a disk fails, and when.
struct DiskFault
{
    enum class Lasting { Once, FromThenOn };
    int code = SQLITE_IOERR_WRITE; ///< what SQLite is told
    int at = 0;                    ///< which write fails, 1 being the next
    Lasting lasting = Lasting::Once;
};

/// A disk that fails at a chosen write, for all SQLite connections of the process; such a write is half done. Writes
/// are those to files, their being made durable, and their being cut off.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void failAt(const DiskFault &fault);
    void mend();
    [[nodiscard]] bool hasFailed() const; ///< since failAt()
};

} // namespace lectern
