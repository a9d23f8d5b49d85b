// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

struct sqlite3;

namespace lectern {

enum class Access { Read, Write };

/// The address under which SQLite opens a library that exists: never creating one, and without writing beside it where
/// that is not possible (a library on a read-only disk).
[[nodiscard]] QByteArray sqliteAddress(const QString &path, Access access);
/// Makes a connection safe for files from anyone: no triggers, views or extensions, no trust in the schema, no
/// writing to internal tables, no values beyond MaximumValueBytes.
void harden(sqlite3 *handle);

inline constexpr int MaximumValueBytes = 300'000'000;

/// One SQLite connection through Qt Sql, hardened. Belongs to the thread that opened it.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] QSqlQuery query() const;
    /// A prepared statement; a Problem where the library does not have what it needs.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    /// The first value of the first row; invalid where there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;
    [[nodiscard]] Problem problem(const QSqlQuery &query) const;
    [[nodiscard]] sqlite3 *handle() const;

private:
    Connection(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}
    [[nodiscard]] Result<void> configure(Access access) const;
    [[nodiscard]] QSqlDatabase database() const;

    QString m_name;
    QString m_path;
};

/// Undoes everything since its birth unless it was committed.
class Transaction
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection &connection) : m_connection(connection) {}
    const Connection &m_connection;
    bool m_isOpen = true;
};

} // namespace lectern
