// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace lectern {

namespace {

Problem unwritable(const QFileDevice &file, const QString &path)
{
    return {Problem::Kind::Unwritable,
            QCoreApplication::translate("Export", "The file cannot be written: %1").arg(file.errorString()), path};
}

/// What writes knows what went wrong, not always where.
Problem placed(Problem problem, const QString &path)
{
    if (problem.place.isEmpty())
        problem.place = path;
    return problem;
}

/// Devices and pipes ("/dev/stdout") are written to: another file put in their place would take them away from
/// everyone.
Result<void> writeDirectly(const QString &path, const WriteContent &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file, path);
    if (const Result<void> written = write(file); !written)
        return placed(written.error(), path);
    return file.flush() ? Result<void>() : Result<void>(unwritable(file, path));
}

} // namespace

Result<void> writeOutputFile(const QString &path, const WriteContent &write)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return writeDirectly(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file, path);
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return placed(written.error(), path);
    }
    return file.commit() ? Result<void>() : Result<void>(unwritable(file, path));
}

} // namespace lectern
