// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datapath.h"

#include <QCoreApplication>
#include <QDir>

namespace lectern {

QString dataPath(const QString &name)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/lectern/") + name);
}

} // namespace lectern
