// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/limits.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lectern {

/// What may still be unpacked: shared by an archive and all archives in it.
struct UnpackBudget
{
    int depth = 0; ///< archives around
    int entries = MaximumArchiveEntries;
    qint64 bytes = MaximumUnpackedBytes;
};

/// A file in an archive, not unpacked.
struct ZipEntry
{
    QString name;
    qint64 packedBytes = 0;
    /// Unpacks it. Problem: Damaged, TooLarge (a bomb); without a place.
    std::function<Result<QByteArray>(UnpackBudget &)> unpack;
};

/// Calls `take` for every entry of a ZIP archive in the order of its directory, folders left out, until it returns
/// false. Problem: Damaged, TooLarge for too many entries; without a place.
[[nodiscard]] Result<void> forEachZipEntry(const QByteArray &archive, UnpackBudget &budget,
                                           const std::function<bool(const ZipEntry &)> &take);

/// One entry by its name, unpacked; null bytes where there is none of this name.
[[nodiscard]] Result<QByteArray> zipEntry(const QByteArray &archive, const QString &name, UnpackBudget &budget);

/// Unpacks a gzip file, also of several members. Problem: Damaged, TooLarge; without a place.
[[nodiscard]] Result<QByteArray> unpackedGzip(const QByteArray &bytes, UnpackBudget &budget);

} // namespace lectern
