// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"

#include "app/store/librarycopy.h"
#include "app/store/schema.h"
#include "app/store/sqliteproblem.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <limits>

namespace lectern {

namespace {

/// A place's record as its column holds it.
int recordColumn(const Place &place)
{
    return place.record.value_or(0);
}

/// The prepared statements of one batch.
class BatchWriter
{
public:
    [[nodiscard]] static Result<BatchWriter> prepare(const Connection &connection, const std::string &recognizer);
    [[nodiscard]] Result<void> write(const PackedArticle &article);

private:
    BatchWriter(const Connection &connection, const std::string &recognizer)
        : m_connection(&connection), m_recognizer(QString::fromStdString(recognizer))
    {
    }
    [[nodiscard]] Result<void> run(QSqlQuery &statement, const QVariantList &values) const;
    [[nodiscard]] Result<qint64> upsertArticle(const PackedArticle &article);

    const Connection *m_connection;
    QString m_recognizer;
    QSqlQuery m_article;
    QSqlQuery m_body;
    QSqlQuery m_analysis;
};

Result<BatchWriter> BatchWriter::prepare(const Connection &connection, const std::string &recognizer)
{
    BatchWriter writer(connection, recognizer);
    const struct
    {
        QSqlQuery *statement;
        QString sql;
    } statements[] = {
        // Unread again only when the content changed: the right sides see the row as it was.
        {&writer.m_article, QStringLiteral("INSERT INTO article (file, record, content) VALUES (?, ?, ?)"
                                           " ON CONFLICT (file, record) DO UPDATE SET content = excluded.content,"
                                           " is_read = is_read AND content = excluded.content RETURNING id")},
        {&writer.m_body, QStringLiteral("INSERT OR REPLACE INTO body (article, text) VALUES (?, ?)")},
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

Result<qint64> BatchWriter::upsertArticle(const PackedArticle &article)
{
    if (const Result<void> done = run(m_article, {article.place.file, recordColumn(article.place), article.content});
        !done)
        return done.error();
    if (!m_article.next())
        return m_connection->problem(m_article);
    const qint64 id = m_article.value(0).toLongLong();
    m_article.finish();
    return id;
}

Result<void> BatchWriter::write(const PackedArticle &article)
{
    const Result<qint64> id = upsertArticle(article);
    if (!id)
        return id.error();
    if (const Result<void> done = run(m_body, {*id, article.text}); !done)
        return done;
    return run(m_analysis, {*id, m_recognizer, article.structure, article.annotations, article.digest});
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
        const int record = query.value(Record).toInt();
        rows.push_back({.id = ArticleId(static_cast<std::uint32_t>(id)),
                        .place = {query.value(File).toString(), record > 0 ? std::optional(record) : std::nullopt},
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
    enum Column { Content, Recognizer };
    Result<QSqlQuery> prepared = m_connection->prepare(
        QStringLiteral("SELECT a.content, n.recognizer FROM article a JOIN analysis n ON n.article = a.id"
                       " WHERE a.file = ? AND a.record = ?"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = *std::move(prepared);
    std::vector<Standing> standings;
    for (const ImportCandidate &candidate : candidates) {
        query.bindValue(0, candidate.place.file);
        query.bindValue(1, recordColumn(candidate.place));
        if (!query.exec())
            return m_connection->problem(query);
        if (!query.next())
            standings.push_back(Standing::New);
        else if (query.value(Content).toByteArray() != candidate.content)
            standings.push_back(Standing::Changed);
        else if (query.value(Recognizer).toString() != QString::fromStdString(recognizer))
            standings.push_back(Standing::Outdated);
        else
            standings.push_back(Standing::Unchanged);
        query.finish();
    }
    return standings;
}

Result<void> Library::store(std::span<const PackedArticle> batch, const std::string &recognizer)
{
    Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    // Lives within the transaction: a statement that is not finished would keep it from ending.
    {
        Result<BatchWriter> writer = BatchWriter::prepare(*m_connection, recognizer);
        if (!writer)
            return writer.error();
        for (const PackedArticle &article : batch)
            if (const Result<void> done = writer->write(article); !done)
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
