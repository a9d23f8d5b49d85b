// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"

#include "app/store/batchwriter.h"
#include "app/store/librarycopy.h"
#include "app/store/schema.h"
#include "app/store/sqliteproblem.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <limits>

namespace lectern {

namespace {

Result<void> writeBatch(BatchWriter &writer, std::span<const PackedArticle> batch,
                        std::span<const ImportCandidate> copies)
{
    for (const PackedArticle &article : batch)
        if (const Result<void> done = writer.release(article.place); !done)
            return done;
    for (const ImportCandidate &copy : copies)
        if (const Result<void> done = writer.release(copy.place); !done)
            return done;
    for (const PackedArticle &article : batch)
        if (const Result<void> done = writer.write(article); !done)
            return done;
    for (const ImportCandidate &copy : copies)
        if (const Result<void> done = writer.addPlace(copy.place, copy.content); !done)
            return done;
    return {};
}

/// Whether the tables are there, whatever the header says.
Result<void> probeTables(const Connection &connection, int version)
{
    QStringList probes{
        QStringLiteral("SELECT a.id, a.file, a.record, a.content, a.is_read, b.text, n.recognizer, n.structure,"
                       " n.annotations, n.digest FROM article a, body b, analysis n")};
    if (version >= ReaderVersion)
        probes += QStringLiteral("SELECT a.is_in_bin, h.position, h.made, h.step, s.name, s.value, n.id, n.article,"
                                 " n.part, n.text, n.made, n.changed, n.is_in_bin, t.article, t.part, t.kind, t.name,"
                                 " q.name, q.query, w.path"
                                 " FROM article a, history h, setting s, note n, tag t, saved_search q,"
                                 " watched_folder w");
    if (version >= SourceVersion)
        probes += QStringLiteral("SELECT p.file, p.record, p.article, d.id, d.bytes, b.declared"
                                 " FROM other_place p, dictionary d, body b");
    for (const QString &probe : std::as_const(probes))
        if (const Result<QSqlQuery> prepared = connection.prepare(probe); !prepared)
            return prepared.error();
    return {};
}

} // namespace

Library::Library(std::unique_ptr<Connection> connection, int version)
    : m_connection(std::move(connection)), m_version(version)
{
}

Library::~Library() = default;

Result<void> Library::create(const QString &path)
{
    return createLibraryFile(path);
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, Access access)
{
    if (const Result<void> file = checkFile(path); !file)
        return file.error();
    const bool wasLeftOpen = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, access);
    if (!connection)
        return connection.error();
    if (const Result<void> content = checkContent(**connection, wasLeftOpen); !content)
        return content.error();
    if (access == Access::Write)
        if (const Result<void> migrated = migrate(**connection); !migrated)
            return migrated.error();
    const Result<int> version = schemaVersion(**connection);
    if (!version)
        return version.error();
    std::unique_ptr<Library> library(new Library(*std::move(connection), *version));
    if (const Result<void> probed = probeTables(*library->m_connection, *version); !probed)
        return probed.error();
    return library;
}

bool Library::hasReaderTables() const noexcept
{
    return m_version >= ReaderVersion;
}

const QString &Library::path() const
{
    return m_connection->path();
}

Result<std::vector<LibraryRow>> Library::articles() const
{
    enum Column { Id, File, Record, IsRead, IsInBin };
    QSqlQuery query = m_connection->query();
    const QString bin = hasReaderTables() ? QStringLiteral("is_in_bin") : QStringLiteral("0");
    if (!query.exec(QStringLiteral("SELECT id, file, record, is_read, %1 FROM article ORDER BY id").arg(bin)))
        return m_connection->problem(query);
    std::vector<LibraryRow> rows;
    while (query.next()) {
        const qint64 id = query.value(Id).toLongLong();
        if (id < 0 || id > std::numeric_limits<std::uint32_t>::max())
            continue; // not of our making
        rows.push_back({.id = ArticleId(static_cast<std::uint32_t>(id)),
                        .place = placeFrom(query.value(File), query.value(Record)),
                        .isRead = query.value(IsRead).toBool(),
                        .isInBin = query.value(IsInBin).toBool()});
    }
    if (query.lastError().isValid())
        return m_connection->problem(query);
    return rows;
}

Result<std::vector<Standing>> Library::standings(std::span<const ImportCandidate> candidates,
                                                 const std::string &recognizer) const
{
    Result<StandingQuery> query = StandingQuery::prepare(*m_connection, recognizer);
    if (!query)
        return query.error();
    std::vector<Standing> standings;
    for (const ImportCandidate &candidate : candidates) {
        const Result<Standing> standing = query->standing(candidate);
        if (!standing)
            return standing.error();
        standings.push_back(*standing);
    }
    return standings;
}

Result<void> Library::store(std::span<const PackedArticle> batch, const std::string &recognizer,
                            std::span<const ImportCandidate> copies, std::span<const NewAnalysis> renewed)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    // Lives within the transaction: a statement that is not finished would keep it from ending.
    {
        Result<BatchWriter> writer = BatchWriter::prepare(*m_connection, recognizer);
        if (!writer)
            return writer.error();
        if (const Result<void> done = writeBatch(*writer, batch, copies); !done)
            return done;
        if (const Result<void> done = writeAnalyses(*m_connection, renewed, recognizer); !done)
            return done;
    }
    return (*transaction)->commit();
}

Result<void> Library::setRead(ArticleId id, bool isRead)
{
    Result<QSqlQuery> prepared = m_connection->prepare(QStringLiteral("UPDATE article SET is_read = ? WHERE id = ?"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = *std::move(prepared);
    query.bindValue(0, isRead ? 1 : 0);
    query.bindValue(1, id.value());
    if (!query.exec())
        return m_connection->problem(query);
    return {};
}

Result<void> Library::copyTo(const QString &target) const
{
    return copyLibrary(*m_connection, target);
}

Result<void> Library::limitSize(qint64 bytes)
{
    const Result<QVariant> pageSize = m_connection->value(QStringLiteral("PRAGMA page_size"));
    if (!pageSize)
        return pageSize.error();
    return m_connection->execute(
        QStringLiteral("PRAGMA max_page_count = %1").arg(bytes / std::max<qint64>(pageSize->toLongLong(), 1)));
}

} // namespace lectern
