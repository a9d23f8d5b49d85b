// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection.h"

#include "app/store/sqliteproblem.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace lectern {

namespace {

bool canWriteBeside(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace

QByteArray sqliteAddress(const QString &path, Access access)
{
    const QByteArray address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
    if (access == Access::Write || canWriteBeside(path))
        return address + "?mode=rw";
    // Without a log beside it the file alone is the whole library, and nothing needs to be written to read it.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return address + (hasLog ? "?mode=ro" : "?immutable=1");
}

void harden(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, MaximumValueBytes);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString();
    // Private constructor, hence no make_unique. Exists first, so that the connection is removed on every way out.
    std::unique_ptr<Connection> connection(new Connection(name, path));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(QString::fromUtf8(sqliteAddress(path, access)));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"));
    if (!database.open())
        return sqliteProblem(database.lastError(), path);
    if (const Result<void> configured = connection->configure(access); !configured)
        return configured.error();
    return connection;
}

Result<void> Connection::configure(Access access) const
{
    harden(handle());
    QStringList settings{QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA mmap_size = 0")};
    if (access == Access::Write)
        settings += {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA journal_mode = WAL"),
                     QStringLiteral("PRAGMA synchronous = NORMAL")};
    else
        settings += QStringLiteral("PRAGMA query_only = ON");
    for (const QString &setting : settings)
        if (const Result<void> done = execute(setting); !done)
            return done;
    return {};
}

Connection::~Connection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

QSqlQuery Connection::query() const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    return query;
}

Result<QSqlQuery> Connection::prepare(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.prepare(sql))
        return problem(statement);
    return statement;
}

Result<void> Connection::execute(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return problem(statement);
    return {};
}

Result<QVariant> Connection::value(const QString &sql) const
{
    QSqlQuery statement = query();
    if (!statement.exec(sql))
        return problem(statement);
    if (statement.next())
        return statement.value(0);
    if (statement.lastError().isValid())
        return problem(statement);
    return QVariant();
}

Problem Connection::problem(const QSqlQuery &query) const
{
    return sqliteProblem(query.lastError(), m_path);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = database().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.data());
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const Connection &connection)
{
    // IMMEDIATE: a second writer is met here and not in the middle of a batch.
    if (const Result<void> begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(connection));
}

Transaction::~Transaction()
{
    if (m_isOpen)
        (void)m_connection.execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const Result<void> done = m_connection.execute(QStringLiteral("COMMIT"));
    m_isOpen = !done;
    return done;
}

} // namespace lectern
