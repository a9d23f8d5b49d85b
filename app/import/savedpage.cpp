// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/savedpage.h"

#include <QStringList>

#include <algorithm>

namespace lectern {

bool isInSavedPageFolder(const QString &path)
{
    // What browsers of different languages put behind the name of the page.
    static const QStringList endings{QStringLiteral("_files"),    QStringLiteral("-Dateien"),
                                     QStringLiteral("_fichiers"), QStringLiteral("_archivos"),
                                     QStringLiteral("_dosyalar"), QStringLiteral("_\u0444\u0430\u0439\u043b\u044b")};
    QStringList folders = path.split(u'/');
    folders.removeLast();
    return std::any_of(folders.begin(), folders.end(), [](const QString &folder) {
        return std::any_of(endings.begin(), endings.end(),
                           [&folder](const QString &ending) { return folder.endsWith(ending); });
    });
}

} // namespace lectern
