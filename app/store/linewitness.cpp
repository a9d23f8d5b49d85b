// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/linewitness.h"

#include "app/store/batchwriter.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <bit>
#include <limits>

namespace lectern {

namespace {

/// SQLite has signed numbers only.
qint64 columnOf(LineKey key)
{
    return std::bit_cast<qint64>(key);
}

LineKey keyFrom(const QVariant &column)
{
    return std::bit_cast<LineKey>(column.toLongLong());
}

/// Ids of the articles at some places, sorted.
Result<std::vector<qint64>> articlesAt(const Connection &connection, std::span<const Place> places)
{
    Result<QSqlQuery> query =
        connection.prepare(QStringLiteral("SELECT id FROM article WHERE file = ? AND record = ?"));
    if (!query)
        return query.error();
    std::vector<qint64> ids;
    for (const Place &place : places) {
        query->bindValue(0, place.file);
        query->bindValue(1, recordColumn(place));
        if (!query->exec())
            return connection.problem(*query);
        while (query->next())
            ids.push_back(query->value(0).toLongLong());
        query->finish();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

Result<std::vector<LineWitness>> findWitnesses(const Connection &connection, std::span<const LineKey> lines,
                                               std::span<const Place> except)
{
    const Result<std::vector<qint64>> replaced = articlesAt(connection, except);
    if (!replaced)
        return replaced.error();
    Result<QSqlQuery> query =
        connection.prepare(QStringLiteral("SELECT article, report FROM outlet_line WHERE line = ? ORDER BY article"));
    if (!query)
        return query.error();
    std::vector<LineWitness> witnesses;
    for (const LineKey line : lines) {
        query->bindValue(0, columnOf(line));
        if (!query->exec())
            return connection.problem(*query);
        while (query->next()) {
            const qint64 id = query->value(0).toLongLong();
            const bool isOurs = id >= 0 && id <= std::numeric_limits<std::uint32_t>::max();
            if (isOurs && !std::binary_search(replaced->begin(), replaced->end(), id))
                witnesses.push_back({line, ArticleId(static_cast<std::uint32_t>(id)), keyFrom(query->value(1))});
        }
        query->finish();
    }
    return witnesses;
}

Result<WitnessWriter> WitnessWriter::prepare(const Connection &connection)
{
    WitnessWriter writer(connection);
    Result<QSqlQuery> query = connection.prepare(
        QStringLiteral("INSERT OR REPLACE INTO outlet_line (line, article, report) VALUES (?, ?, ?)"));
    if (!query)
        return query.error();
    writer.m_insert = *std::move(query);
    return writer;
}

Result<void> WitnessWriter::write(qint64 article, const OutletLines &lines)
{
    for (const LineKey line : lines.keys) {
        m_insert.bindValue(0, columnOf(line));
        m_insert.bindValue(1, article);
        m_insert.bindValue(2, columnOf(lines.report));
        if (!m_insert.exec())
            return m_connection->problem(m_insert);
    }
    return {};
}

} // namespace lectern
