// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/untitled.h"

#include "app/store/library.h"
#include "app/store/librarylock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace lectern {

namespace {

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/untitled");
}

} // namespace

Result<QString> createUntitledLibrary()
{
    const QString folder = untitledFolder();
    if (!QDir().mkpath(folder))
        return Problem{Problem::Kind::Unwritable,
                       QCoreApplication::translate("Workspace", "The folder for unnamed libraries cannot be made."),
                       folder};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2-%3.lectern").arg(folder, stamp).arg(number);
    if (const Result<void> created = Library::create(path); !created)
        return created.error();
    return path;
}

bool isUntitledLibrary(const QString &path)
{
    return !path.isEmpty() && QFileInfo(path).absolutePath() == QDir(untitledFolder()).absolutePath();
}

QStringList untitledLibrariesLeftBehind()
{
    QStringList found;
    const QDir folder(untitledFolder());
    // Their names begin with the time they were made.
    const QStringList names = folder.entryList({QStringLiteral("*.lectern")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        if (LibraryLock::isLeftBehind(folder.filePath(name)))
            found += folder.filePath(name);
    return found;
}

void removeUntitledLibrary(const QString &path)
{
    Q_ASSERT(isUntitledLibrary(path));
    for (const char *suffix : {"", "-wal", "-shm", "-index"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace lectern
