// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"

#include "app/store/articleblob.h"
#include "app/store/connection.h"
#include "app/store/sqliteproblem.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sqlite3.h>

#include <mutex>
#include <vector>

namespace lectern {

namespace {

template<typename Resource, int (*Release)(Resource *)>
struct Deleter
{
    void operator()(Resource *resource) const noexcept { Release(resource); }
};
using Handle = std::unique_ptr<sqlite3, Deleter<sqlite3, sqlite3_close_v2>>;
using Statement = std::unique_ptr<sqlite3_stmt, Deleter<sqlite3_stmt, sqlite3_finalize>>;

constexpr const char *ArticleSql = "SELECT a.file, a.record, b.text, n.structure, n.annotations FROM article a"
                                   " JOIN body b ON b.article = a.id JOIN analysis n ON n.article = a.id"
                                   " WHERE a.id = ?";
constexpr const char *DigestSql = "SELECT a.file, n.digest FROM article a JOIN analysis n ON n.article = a.id"
                                  " WHERE a.id = ?";
constexpr const char *AnchorSql = "SELECT hex(content), file, record FROM article WHERE id = ?";
constexpr const char *PlacesSql = "SELECT id FROM article WHERE content = ?1 OR (file = ?2 AND record = ?3)"
                                  " ORDER BY content <> ?1, (file = ?2 AND record = ?3) = 0, id";
constexpr const char *FingerprintSql = "SELECT a.id, a.file, a.record, a.content, n.recognizer FROM article a"
                                       " LEFT JOIN analysis n ON n.article = a.id ORDER BY a.id";
constexpr int BusyMilliseconds = 3000;

using Row = std::vector<std::string>; ///< the bytes of each column

} // namespace

struct ArticleReader::Data
{
    QString path;
    Handle handle;
    Statement article; ///< after the handle: must be finalised before it is closed
    Statement digest;
    Statement anchor;
    Statement places;
    std::mutex mutex;

    Result<Row> row(const Statement &statement, ArticleId id);
    [[nodiscard]] Problem problem(int code) const;
    [[nodiscard]] Problem damaged(const QString &file) const;
    [[nodiscard]] int prepare();
};

Problem ArticleReader::Data::problem(int code) const
{
    return sqliteProblem(code, QString::fromUtf8(sqlite3_errmsg(handle.get())), path);
}

Problem ArticleReader::Data::damaged(const QString &file) const
{
    return {Problem::Kind::Damaged,
            QCoreApplication::translate("Library", "The article %1 is damaged in the library.").arg(file), path};
}

int ArticleReader::Data::prepare()
{
    harden(handle.get());
    sqlite3_busy_timeout(handle.get(), BusyMilliseconds);
    int code =
        sqlite3_exec(handle.get(), "PRAGMA query_only = ON; PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    const auto compile = [&](const char *sql, Statement &statement) {
        sqlite3_stmt *raw = nullptr;
        if (code == SQLITE_OK)
            code = sqlite3_prepare_v3(handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
        statement.reset(raw);
    };
    compile(ArticleSql, article);
    compile(DigestSql, digest);
    compile(AnchorSql, anchor);
    compile(PlacesSql, places);
    return code;
}

Result<Row> ArticleReader::Data::row(const Statement &statement, ArticleId id)
{
    const std::lock_guard lock(mutex);
    sqlite3_bind_int64(statement.get(), 1, id.value());
    const int code = sqlite3_step(statement.get());
    Row columns;
    if (code == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) {
            const void *bytes = sqlite3_column_blob(statement.get(), i);
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement.get(), i));
            columns.emplace_back(bytes == nullptr ? "" : static_cast<const char *>(bytes), size);
        }
    sqlite3_reset(statement.get());
    if (code == SQLITE_ROW)
        return columns;
    if (code == SQLITE_DONE)
        return Problem{Problem::Kind::Vanished,
                       QCoreApplication::translate("Library", "The article is no longer in the library."), path};
    return problem(code);
}

Result<std::unique_ptr<ArticleReader>> ArticleReader::open(const QString &path)
{
    auto data = std::make_unique<Data>();
    data->path = path;
    sqlite3 *raw = nullptr;
    constexpr int Flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX;
    int code = sqlite3_open_v2(sqliteAddress(path, Access::Read).constData(), &raw, Flags, nullptr);
    data->handle.reset(raw);
    if (code == SQLITE_OK)
        code = data->prepare();
    if (code != SQLITE_OK)
        return data->problem(code);
    return std::unique_ptr<ArticleReader>(new ArticleReader(std::move(data)));
}

ArticleReader::ArticleReader(std::unique_ptr<Data> data) : m_data(std::move(data)) {}

ArticleReader::~ArticleReader() = default;

Result<StoredArticle> ArticleReader::article(ArticleId id) const
{
    enum Column { File, Record, Text, Structure, Annotated };
    const Result<Row> row = m_data->row(m_data->article, id);
    if (!row)
        return row.error();
    StoredArticle stored;
    stored.article.file = QString::fromStdString((*row)[File]);
    if (const int record = QByteArray::fromStdString((*row)[Record]).toInt(); record > 0)
        stored.article.record = record;
    std::optional<std::string> text = decodeText((*row)[Text]);
    if (!text)
        return m_data->damaged(stored.article.file);
    stored.article.text = *std::move(text);
    std::optional<Annotations> annotations = decodeAnnotations((*row)[Annotated], stored.article.text);
    if (!annotations || !decodeStructure((*row)[Structure], stored.article))
        return m_data->damaged(stored.article.file);
    stored.annotations = *std::move(annotations);
    return stored;
}

Result<ArticleDigest> ArticleReader::digest(ArticleId id) const
{
    enum Column { File, Digested };
    const Result<Row> row = m_data->row(m_data->digest, id);
    if (!row)
        return row.error();
    const QString file = QString::fromStdString((*row)[File]);
    std::optional<ArticleDigest> digest = decodeDigest((*row)[Digested]);
    if (!digest)
        return m_data->damaged(file);
    digest->file = file;
    return *std::move(digest);
}

Result<ArticleAnchor> ArticleReader::anchor(ArticleId id) const
{
    enum Column { Content, File, Record };
    const Result<Row> row = m_data->row(m_data->anchor, id);
    if (!row)
        return row.error();
    return ArticleAnchor{QByteArray::fromStdString((*row)[Content]).toLower().toStdString(), (*row)[File],
                         QByteArray::fromStdString((*row)[Record]).toInt()};
}

Result<std::vector<ArticleId>> ArticleReader::articlesAt(const ArticleAnchor &anchor) const
{
    const QByteArray content = QByteArray::fromHex(QByteArray::fromStdString(anchor.content));
    const std::lock_guard lock(m_data->mutex);
    sqlite3_stmt *const statement = m_data->places.get();
    sqlite3_bind_blob(statement, 1, content.isEmpty() ? "" : content.constData(), static_cast<int>(content.size()),
                      SQLITE_TRANSIENT);
    sqlite3_bind_text(statement, 2, anchor.file.data(), static_cast<int>(anchor.file.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int(statement, 3, anchor.record);
    std::vector<ArticleId> ids;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        ids.emplace_back(static_cast<std::uint32_t>(sqlite3_column_int64(statement, 0)));
    sqlite3_reset(statement);
    if (code != SQLITE_DONE)
        return m_data->problem(code);
    return ids;
}

const QString &ArticleReader::path() const
{
    return m_data->path;
}

Result<std::string> ArticleReader::fingerprint() const
{
    const std::lock_guard lock(m_data->mutex);
    sqlite3_stmt *raw = nullptr;
    if (const int code = sqlite3_prepare_v2(m_data->handle.get(), FingerprintSql, -1, &raw, nullptr); code != SQLITE_OK)
        return m_data->problem(code);
    const Statement statement(raw);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(raw); ++column) {
            const void *bytes = sqlite3_column_blob(raw, column);
            const int size = sqlite3_column_bytes(raw, column);
            hash.addData(QByteArray::number(size) + ':');
            hash.addData(QByteArray::fromRawData(static_cast<const char *>(bytes), size));
        }
    if (code != SQLITE_DONE)
        return m_data->problem(code);
    return hash.result().toHex().toStdString();
}

} // namespace lectern
