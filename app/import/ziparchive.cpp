// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ziparchive.h"

#include "app/import/filecontents.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>
#include <zlib.h>

namespace lectern {

namespace {

using Kind = Problem::Kind;

Problem damaged()
{
    return importProblem(Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The archive is damaged."), {});
}

Problem bomb()
{
    return importProblem(Kind::TooLarge,
                         QT_TRANSLATE_NOOP("Import", "It would unpack to far more than such a file can hold."), {});
}

/// How many bytes an entry may become.
qint64 mostBytes(qint64 packed, const UnpackBudget &budget)
{
    return std::min({std::max(packed * MaximumExpansion, HarmlessEntryBytes), budget.bytes, MaximumFileBytes});
}

/// Unpacks the entry the archive stands at. What its header says of its size is not believed.
Result<QByteArray> unpackCurrent(QuaZip &zip, qint64 packed, UnpackBudget &budget)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return importProblem(
            Kind::Damaged, QT_TRANSLATE_NOOP("Import", "It is encrypted, or packed in a way that cannot be read."), {});
    const qint64 most = mostBytes(packed, budget);
    constexpr qint64 Chunk = 256 * 1024;
    QByteArray bytes;
    for (QByteArray part = file.read(Chunk); !part.isEmpty(); part = file.read(Chunk)) {
        bytes += part;
        if (bytes.size() > most)
            return bomb();
    }
    file.close();
    if (file.getZipError() != UNZ_OK)
        return damaged();
    budget.bytes -= bytes.size();
    return bytes;
}

} // namespace

Result<void> forEachZipEntry(const QByteArray &archive, UnpackBudget &budget,
                             const std::function<bool(const ZipEntry &)> &take)
{
    // Nothing but an empty directory.
    if (archive.startsWith("PK\x05\x06"))
        return {};
    QBuffer buffer;
    buffer.setData(archive);
    QuaZip zip(&buffer);
    if (!buffer.open(QIODevice::ReadOnly) || !zip.open(QuaZip::mdUnzip))
        return damaged();
    for (bool hasEntry = zip.goToFirstFile(); hasEntry; hasEntry = zip.goToNextFile()) {
        if (--budget.entries < 0)
            return importProblem(Kind::TooLarge,
                                 QT_TRANSLATE_NOOP("Import", "The archive has more than 20 000 entries."), {});
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return damaged();
        if (info.name.endsWith(u'/'))
            continue;
        const auto packed = static_cast<qint64>(std::min<quint64>(info.compressedSize, MaximumFileBytes));
        const ZipEntry entry{info.name, packed,
                             [&zip, packed](UnpackBudget &left) { return unpackCurrent(zip, packed, left); }};
        if (!take(entry))
            return {};
    }
    return zip.getZipError() == UNZ_OK ? Result<void>() : Result<void>(damaged());
}

Result<QByteArray> zipEntry(const QByteArray &archive, const QString &name, UnpackBudget &budget)
{
    Result<QByteArray> found = QByteArray();
    const Result<void> walked = forEachZipEntry(archive, budget, [&](const ZipEntry &entry) {
        if (entry.name != name)
            return true;
        found = entry.unpack(budget);
        return false;
    });
    return walked ? std::move(found) : Result<QByteArray>(walked.error());
}

Result<QByteArray> unpackedGzip(const QByteArray &bytes, UnpackBudget &budget)
{
    z_stream stream = {};
    QByteArray packed = bytes; // zlib wants it changeable
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    constexpr int GzipWindow = 15 + 16;
    if (inflateInit2(&stream, GzipWindow) != Z_OK)
        return damaged();
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> ended(&stream, inflateEnd);
    const qint64 most = mostBytes(bytes.size(), budget);
    std::array<char, 64 * 1024> part{};
    QByteArray unpacked;
    for (int state = Z_OK; state != Z_STREAM_END || stream.avail_in > 0;) {
        if (state == Z_STREAM_END && inflateReset(&stream) != Z_OK)
            return damaged();
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        unpacked.append(part.data(), static_cast<qsizetype>(part.size() - stream.avail_out));
        if (unpacked.size() > most)
            return bomb();
        // What stands behind a whole member and is none itself is padding.
        if (state == Z_DATA_ERROR && !unpacked.isEmpty() && stream.total_out == 0)
            break;
        if (state != Z_OK && state != Z_STREAM_END)
            return importProblem(Kind::Damaged,
                                 QT_TRANSLATE_NOOP("Import", "The compressed file is damaged or cut off."), {});
    }
    budget.bytes -= unpacked.size();
    return unpacked;
}

} // namespace lectern
