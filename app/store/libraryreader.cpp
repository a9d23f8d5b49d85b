// SPDX-License-Identifier: GPL-3.0-or-later
// What readers do and add: the part of Library that is not about articles and their analysis.
#include "app/store/library.h"
#include "app/store/schema.h"

#include <QSqlError>
#include <QVariant>

namespace lectern {

namespace {

/// Of the setting that holds what was decided about columns.
constexpr QLatin1String LayoutsName("table layouts");

Result<void> writeMarks(const Connection &connection, const std::vector<MarkChange> &marks)
{
    for (const MarkChange &change : marks)
        if (const Result<void> written = writeMark(connection, change); !written)
            return written;
    return {};
}

/// All of `work` in one transaction.
template<typename Work>
Result<void> inTransaction(const Connection &connection, const Work &work)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const Result<void> done = work(); !done)
        return done;
    return (*transaction)->commit();
}

Result<void> deleteArticles(const Connection &connection, std::span<const ArticleId> articles)
{
    Result<QSqlQuery> query = connection.prepare(QStringLiteral("DELETE FROM article WHERE id = ?"));
    if (!query)
        return query.error();
    for (const ArticleId id : articles) {
        query->bindValue(0, id.value());
        if (!query->exec())
            return connection.problem(*query);
    }
    return {};
}

Result<void> replaceHistory(const Connection &connection, const EditHistory &history)
{
    if (const Result<void> cleared = connection.execute(QStringLiteral("DELETE FROM history")); !cleared)
        return cleared;
    for (std::size_t i = 0; i < history.steps.size(); ++i)
        if (const Result<void> written = writeStep(connection, i, history.steps[i]); !written)
            return written;
    return writeCursor(connection, history.cursor);
}

} // namespace

Result<LibraryMarks> Library::marks() const
{
    return hasReaderTables() ? readMarks(*m_connection) : LibraryMarks();
}

Result<EditHistory> Library::history() const
{
    return hasReaderTables() ? readHistory(*m_connection) : EditHistory();
}

Result<void> Library::record(std::size_t position, const HistoryStep &step)
{
    return inTransaction(*m_connection, [&]() -> Result<void> {
        if (const Result<void> written = writeStep(*m_connection, position, step); !written)
            return written;
        if (const Result<void> written = writeMarks(*m_connection, step.marks); !written)
            return written;
        return writeCursor(*m_connection, position + 1);
    });
}

Result<void> Library::moveCursor(std::size_t cursor, const std::vector<MarkChange> &marks)
{
    return inTransaction(*m_connection, [&]() -> Result<void> {
        if (const Result<void> written = writeMarks(*m_connection, marks); !written)
            return written;
        return writeCursor(*m_connection, cursor);
    });
}

Result<void> Library::remove(std::span<const ArticleId> articles, const EditHistory &history)
{
    return inTransaction(*m_connection, [&]() -> Result<void> {
        if (const Result<void> deleted = deleteArticles(*m_connection, articles); !deleted)
            return deleted;
        return replaceHistory(*m_connection, history);
    });
}

Result<QStringList> Library::watchedFolders() const
{
    QStringList folders;
    if (!hasReaderTables())
        return folders;
    QSqlQuery query = m_connection->query();
    if (!query.exec(QStringLiteral("SELECT path FROM watched_folder ORDER BY path")))
        return m_connection->problem(query);
    while (query.next())
        folders += query.value(0).toString();
    if (query.lastError().isValid())
        return m_connection->problem(query);
    return folders;
}

Result<void> Library::setWatchedFolders(const QStringList &folders)
{
    return inTransaction(*m_connection, [&]() -> Result<void> {
        if (const Result<void> cleared = m_connection->execute(QStringLiteral("DELETE FROM watched_folder")); !cleared)
            return cleared;
        Result<QSqlQuery> query =
            m_connection->prepare(QStringLiteral("INSERT OR IGNORE INTO watched_folder VALUES (?)"));
        if (!query)
            return query.error();
        for (const QString &folder : folders) {
            query->bindValue(0, folder);
            if (!query->exec())
                return m_connection->problem(*query);
        }
        return {};
    });
}

Result<std::vector<TableLayout>> Library::tableLayouts() const
{
    if (!hasReaderTables())
        return std::vector<TableLayout>();
    const Result<QVariant> value =
        m_connection->value(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(LayoutsName));
    if (!value)
        return value.error();
    return tableLayoutsFromJson(value->toString().toUtf8());
}

Result<void> Library::rememberLayout(const TableLayout &layout)
{
    Result<std::vector<TableLayout>> layouts = tableLayouts();
    if (!layouts)
        return layouts.error();
    putLayout(*layouts, layout);
    Result<QSqlQuery> query =
        m_connection->prepare(QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"));
    if (!query)
        return query.error();
    query->bindValue(0, QString(LayoutsName));
    query->bindValue(1, QString::fromUtf8(toJson(*layouts)));
    if (!query->exec())
        return m_connection->problem(*query);
    return {};
}

} // namespace lectern
