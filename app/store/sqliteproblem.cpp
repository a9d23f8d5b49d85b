// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqliteproblem.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace lectern {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Library", sentence);
}

} // namespace

Problem sqliteProblem(int code, const QString &detail, const QString &library)
{
    constexpr int PlainCode = 0xFF;
    switch (code & PlainCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Kind::InUse,
                translated(QT_TRANSLATE_NOOP("Library", "The library is in use by another program.")), library};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Problem::Kind::Unwritable, translated(QT_TRANSLATE_NOOP("Library", "The library is read-only.")),
                library};
    case SQLITE_FULL:
        return {Problem::Kind::Unwritable,
                translated(QT_TRANSLATE_NOOP("Library", "The disk is full; nothing was changed.")), library};
    case SQLITE_NOTADB:
        return {Problem::Kind::Unsupported, translated(QT_TRANSLATE_NOOP("Library", "This is not a Lectern library.")),
                library};
    case SQLITE_CORRUPT:
        return {Problem::Kind::Damaged, translated(QT_TRANSLATE_NOOP("Library", "The library file is damaged.")),
                library};
    case SQLITE_CANTOPEN:
        return {Problem::Kind::Unreadable, translated(QT_TRANSLATE_NOOP("Library", "The library cannot be opened.")),
                library};
    case SQLITE_IOERR:
        return {Problem::Kind::Unreadable,
                translated(QT_TRANSLATE_NOOP("Library", "The disk reports an error at the library file.")), library};
    case SQLITE_NOMEM:
        return {Problem::Kind::Failed,
                translated(QT_TRANSLATE_NOOP("Library", "There is not enough memory for the library.")), library};
    default:
        return {Problem::Kind::Damaged,
                translated(QT_TRANSLATE_NOOP("Library", "The library file does not have the expected content (%1)."))
                    .arg(detail),
                library};
    }
}

Problem sqliteProblem(const QSqlError &error, const QString &library)
{
    return sqliteProblem(error.nativeErrorCode().toInt(), error.databaseText(), library);
}

} // namespace lectern
