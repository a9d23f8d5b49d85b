// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/librarycopy.h"

#include "app/store/librarylock.h"
#include "app/store/schema.h"
#include "app/store/sqliteproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <system_error>

namespace lectern {

namespace {

constexpr QFile::Permissions UsualPermissions =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup | QFile::ReadOther;

struct Closer
{
    void operator()(sqlite3 *handle) const noexcept { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

Problem unwritable(const QString &path)
{
    return {Problem::Kind::Unwritable, QCoreApplication::translate("Library", "The library cannot be written here."),
            path};
}

/// An empty file in the folder of `path`, removed at the end unless it was moved away.
std::unique_ptr<QTemporaryFile> fileBeside(const QString &path)
{
    auto file = std::make_unique<QTemporaryFile>(path + QStringLiteral(".XXXXXX"));
    if (!file->open())
        return nullptr;
    file->close();
    return file;
}

std::filesystem::path filesystemPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Lets no log of the file's former content stay behind: SQLite would replay it into the new file.
Result<void> settleLog(const QString &path)
{
    if (!QFile::exists(path + QStringLiteral("-wal")))
        return {};
    const Result<std::unique_ptr<Connection>> former = Connection::open(path, Access::Write);
    if (!former)
        return former.error();
    return (*former)->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

/// Temporary files are for their owner alone; a library has the permissions of the one it replaces, or the usual ones.
QFile::Permissions permissionsFor(const QString &path)
{
    return QFile::exists(path) ? QFile::permissions(path) : UsualPermissions;
}

Result<void> replace(const QString &from, const QString &to)
{
    QFile::setPermissions(from, permissionsFor(to));
    std::error_code error;
    std::filesystem::rename(filesystemPath(from), filesystemPath(to), error);
    return error ? Result<void>(unwritable(to)) : Result<void>();
}

Result<void> copyPages(sqlite3 *from, const QString &to)
{
    sqlite3 *raw = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(to).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle target(raw);
    if (code == SQLITE_OK)
        code = sqlite3_exec(target.get(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteProblem(code, {}, to);
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", from, "main");
    if (backup == nullptr)
        return sqliteProblem(sqlite3_errcode(target.get()), {}, to);
    constexpr int AllPages = -1;
    sqlite3_backup_step(backup, AllPages);
    code = sqlite3_backup_finish(backup);
    return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteProblem(code, {}, to));
}

/// Makes the tables, and sees that all of it stands in the file itself: the log does not move with it.
Result<void> fill(const QString &path)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Access::Write);
    if (!connection)
        return unwritable(path);
    if (const Result<void> made = migrate(**connection); !made)
        return made;
    return (*connection)->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

} // namespace

Result<void> createLibraryFile(const QString &path)
{
    const std::unique_ptr<QTemporaryFile> file = fileBeside(path);
    if (!file)
        return unwritable(path);
    const Result<void> made = fill(file->fileName());
    for (const char *suffix : {"-wal", "-shm"}) // what a failure leaves
        QFile::remove(file->fileName() + QLatin1String(suffix));
    if (!made)
        return Problem{made.error().kind, made.error().message, path};
    if (QFile::exists(path) || !file->rename(path))
        return unwritable(path);
    file->setAutoRemove(false);
    QFile::setPermissions(path, UsualPermissions);
    return {};
}

Result<void> copyLibrary(const Connection &source, const QString &target)
{
    const QString original = QFileInfo(source.path()).canonicalFilePath();
    if (original == QFileInfo(target).canonicalFilePath())
        return {};
    // Held to the end: the library that is replaced must not be open anywhere.
    const Result<std::shared_ptr<LibraryLock>> lock = LibraryLock::take(target);
    if (!lock)
        return lock.error();
    const std::unique_ptr<QTemporaryFile> file = fileBeside(target);
    if (!file)
        return unwritable(target);
    if (const Result<void> copied = copyPages(source.handle(), file->fileName()); !copied)
        return Problem{copied.error().kind, copied.error().message, target};
    if (QFile::exists(target))
        if (const Result<void> settled = settleLog(target); !settled)
            return settled.error();
    const Result<void> moved = replace(file->fileName(), target);
    file->setAutoRemove(!moved);
    return moved;
}

} // namespace lectern
