// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/batchwriter.h"

#include <QSqlError>

#include <utility>

namespace lectern {

int recordColumn(const Place &place)
{
    return place.record.value_or(0);
}

Place placeFrom(const QVariant &file, const QVariant &record)
{
    const int number = record.toInt();
    return {file.toString(), number > 0 ? std::optional(number) : std::nullopt};
}

namespace {

/// As SQLite sorts them.
bool standsBefore(const Place &a, const Place &b)
{
    return std::pair(a.file.toUtf8(), recordColumn(a)) < std::pair(b.file.toUtf8(), recordColumn(b));
}

/// Qt writes an array that is null, not only empty, as NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

Result<BatchWriter> BatchWriter::prepare(const Connection &connection, const std::string &recognizer)
{
    BatchWriter writer(connection, recognizer);
    const struct
    {
        QSqlQuery *statement;
        QString sql;
    } statements[] = {
        {&writer.m_release, QStringLiteral("DELETE FROM other_place WHERE file = ? AND record = ?")},
        {&writer.m_atPlace,
         QStringLiteral("SELECT id, content, file, record FROM article WHERE file = ? AND record = ?")},
        {&writer.m_ofContent,
         QStringLiteral("SELECT id, content, file, record FROM article WHERE content = ? ORDER BY id LIMIT 1")},
        {&writer.m_otherPlaces, QStringLiteral("SELECT article, x'', file, record FROM other_place WHERE article = ?"
                                               " ORDER BY file, record LIMIT 1")},
        {&writer.m_notePlace, QStringLiteral("INSERT OR REPLACE INTO other_place (article, file, record)"
                                             " VALUES (?, ?, ?)")},
        {&writer.m_move, QStringLiteral("UPDATE article SET file = ?, record = ? WHERE id = ?")},
        {&writer.m_insert, QStringLiteral("INSERT INTO article (file, record, content) VALUES (?, ?, ?)")},
        // Unread again only when the content changed: the right sides see the row as it was.
        {&writer.m_change, QStringLiteral("UPDATE article SET is_read = is_read AND content = ?, content = ?"
                                          " WHERE id = ?")},
        {&writer.m_body, QStringLiteral("INSERT OR REPLACE INTO body (article, text, declared) VALUES (?, ?, ?)")},
        {&writer.m_analysis,
         QStringLiteral("INSERT OR REPLACE INTO analysis (article, recognizer, structure, annotations, digest)"
                        " VALUES (?, ?, ?, ?, ?)")},
    };
    for (const auto &[statement, sql] : statements) {
        Result<QSqlQuery> prepared = connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = *std::move(prepared);
    }
    Result<WitnessWriter> witnesses = WitnessWriter::prepare(connection);
    if (!witnesses)
        return witnesses.error();
    writer.m_witnesses = *std::move(witnesses);
    return writer;
}

Result<void> BatchWriter::run(QSqlQuery &statement, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(static_cast<int>(i), values.at(i));
    if (!statement.exec())
        return m_connection->problem(statement);
    return {};
}

/// The rows of one of the statements that look something up, which have the same columns.
Result<std::vector<BatchWriter::Known>> BatchWriter::find(QSqlQuery &statement, const QVariantList &values) const
{
    enum Column { Id, Content, File, Record };
    if (const Result<void> done = run(statement, values); !done)
        return done.error();
    std::vector<Known> found;
    while (statement.next())
        found.push_back({statement.value(Id).toLongLong(), statement.value(Content).toByteArray(),
                         placeFrom(statement.value(File), statement.value(Record))});
    if (statement.lastError().isValid())
        return m_connection->problem(statement);
    statement.finish();
    return found;
}

Result<void> BatchWriter::release(const Place &place)
{
    return run(m_release, {place.file, recordColumn(place)});
}

/// Leaves the article's own place for the first of its others; whether it has one.
Result<bool> BatchWriter::moveAway(const Known &article)
{
    const Result<std::vector<Known>> others = find(m_otherPlaces, {article.id});
    if (!others)
        return others.error();
    if (others->empty())
        return false;
    const Place &other = others->front().place;
    if (const Result<void> released = release(other); !released)
        return released.error();
    if (const Result<void> moved = run(m_move, {other.file, recordColumn(other), article.id}); !moved)
        return moved.error();
    return true;
}

Result<void> BatchWriter::addPlace(const Place &place, const Known &article)
{
    const bool isFirst = standsBefore(place, article.place);
    if (isFirst)
        if (const Result<void> moved = run(m_move, {place.file, recordColumn(place), article.id}); !moved)
            return moved;
    const Place &other = isFirst ? article.place : place;
    return run(m_notePlace, {article.id, other.file, recordColumn(other)});
}

Result<void> BatchWriter::addPlace(const Place &place, const QByteArray &content)
{
    const Result<std::vector<Known>> same = find(m_ofContent, {content});
    if (!same)
        return same.error();
    if (same->empty() || same->front().place == place)
        return {};
    return addPlace(place, same->front());
}

Result<void> BatchWriter::writeContent(qint64 id, const PackedArticle &article)
{
    if (const Result<void> done = run(m_body, {id, article.text, notNull(article.declared)}); !done)
        return done;
    if (const Result<void> done = run(m_analysis, {id, m_recognizer, article.analysis.structure,
                                                   article.analysis.annotations, article.analysis.digest});
        !done)
        return done;
    return m_witnesses->write(id, article.lines);
}

Result<void> BatchWriter::insert(const PackedArticle &article)
{
    if (const Result<void> done = run(m_insert, {article.place.file, recordColumn(article.place), article.content});
        !done)
        return done;
    return writeContent(m_insert.lastInsertId().toLongLong(), article);
}

Result<void> BatchWriter::write(const PackedArticle &article)
{
    const Result<std::vector<Known>> there = find(m_atPlace, {article.place.file, recordColumn(article.place)});
    if (!there)
        return there.error();
    if (there->empty()) {
        const Result<std::vector<Known>> same = find(m_ofContent, {article.content});
        if (!same)
            return same.error();
        return same->empty() ? insert(article) : addPlace(article.place, same->front());
    }
    const Known &known = there->front();
    if (known.content != article.content) {
        const Result<bool> isMoved = moveAway(known);
        if (!isMoved)
            return isMoved.error();
        if (*isMoved)
            return insert(article);
    }
    if (const Result<void> done = run(m_change, {article.content, article.content, known.id}); !done)
        return done;
    return writeContent(known.id, article);
}

} // namespace lectern
