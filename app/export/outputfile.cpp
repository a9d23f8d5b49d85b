// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/outputfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace lectern {

Result<void> writeOutputFile(const QString &path, const WriteContent &write)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return Problem{Problem::Kind::Unwritable,
                       QCoreApplication::translate("Export", "The file cannot be written: %1").arg(file.errorString()),
                       path};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    return file.commit() ? Result<void>() : Result<void>(unwritable());
}

} // namespace lectern
