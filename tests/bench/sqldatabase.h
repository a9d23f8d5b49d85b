// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>

#include <sqlite3.h>

namespace lectern::bench {

/// A connection; what fails in it is a fault of the bench.
class Database
{
public:
    explicit Database(const std::string &path)
    {
        if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
            qFatal("SQLite cannot open %s", path.c_str());
    }
    ~Database() { sqlite3_close_v2(m_handle); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void run(const char *sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", sql, message);
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// A prepared statement that is used again and again.
class Statement
{
public:
    Statement(Database &database, const char *sql) : m_handle(database.prepare(sql)) {}
    ~Statement() { sqlite3_finalize(m_handle); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int index, std::int64_t value)
    {
        sqlite3_bind_int64(m_handle, index, value);
        return *this;
    }
    Statement &bind(int index, const std::string &text)
    {
        sqlite3_bind_text(m_handle, index, text.data(), static_cast<int>(text.size()), nullptr);
        return *this;
    }
    bool next() { return sqlite3_step(m_handle) == SQLITE_ROW; }
    [[nodiscard]] std::string text(int column) const
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column)); // null where empty
        return {bytes, bytes + sqlite3_column_bytes(m_handle, column)};
    }
    [[nodiscard]] std::int64_t number(int column) const { return sqlite3_column_int64(m_handle, column); }
    void reset() { sqlite3_reset(m_handle); }
    void run()
    {
        sqlite3_step(m_handle);
        reset();
    }

private:
    sqlite3_stmt *m_handle;
};

} // namespace lectern::bench
