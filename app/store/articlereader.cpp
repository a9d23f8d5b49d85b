// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"

#include "app/store/articleblob.h"
#include "app/store/connection.h"
#include "app/store/sqliteproblem.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sqlite3.h>

#include <functional>
#include <map>
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
constexpr const char *SourceSql = "SELECT a.file, a.record, b.text, b.declared FROM article a"
                                  " JOIN body b ON b.article = a.id WHERE a.id = ?";
constexpr const char *OtherPlacesSql = "SELECT file, record FROM other_place WHERE article = ? ORDER BY file, record";
constexpr const char *DictionarySql = "SELECT bytes FROM dictionary WHERE id = ?";
/// Two lists rather than one of both tables: of the second an index is enough.
constexpr const char *FingerprintSql[] = {"SELECT id, file, record, content FROM article ORDER BY id",
                                          "SELECT article, recognizer FROM analysis ORDER BY article"};
constexpr int BusyMilliseconds = 3000;

using Row = std::vector<std::string>; ///< the bytes of each column

Row columnsOf(sqlite3_stmt *statement)
{
    Row columns;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const void *bytes = sqlite3_column_blob(statement, i);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
        columns.emplace_back(bytes == nullptr ? "" : static_cast<const char *>(bytes), size);
    }
    return columns;
}

std::optional<int> recordOf(const std::string &column)
{
    const int record = QByteArray::fromStdString(column).toInt();
    return record > 0 ? std::optional(record) : std::nullopt;
}

} // namespace

struct ArticleReader::Data
{
    QString path;
    Handle handle;
    Statement article; ///< after the handle: must be finalised before it is closed
    Statement digest;
    Statement anchor;
    Statement places;
    std::map<std::uint32_t, std::shared_ptr<const Dictionary>> dictionaries; ///< used so far, by id
    std::mutex mutex;

    Result<Row> row(const Statement &statement, ArticleId id);
    Result<void> eachRow(const char *sql, std::optional<std::int64_t> key, const std::function<void(Row)> &take);
    Result<std::vector<Row>> rowsOf(const char *sql, std::int64_t key);
    std::optional<std::string> text(std::string_view blob);
    [[nodiscard]] Problem vanished() const;
    [[nodiscard]] Problem problem(int code) const;
    [[nodiscard]] Problem damaged(const QString &file) const;
    [[nodiscard]] int prepare();
};

Problem ArticleReader::Data::problem(int code) const
{
    return sqliteProblem(code, QString::fromUtf8(sqlite3_errmsg(handle.get())), path);
}

Problem ArticleReader::Data::vanished() const
{
    return {Problem::Kind::Vanished, QCoreApplication::translate("Library", "The article is no longer in the library."),
            path};
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

/// The rows of a statement that is not needed often, or not there in an older library.
Result<void> ArticleReader::Data::eachRow(const char *sql, std::optional<std::int64_t> key,
                                          const std::function<void(Row)> &take)
{
    const std::lock_guard lock(mutex);
    sqlite3_stmt *raw = nullptr;
    if (const int code = sqlite3_prepare_v2(handle.get(), sql, -1, &raw, nullptr); code != SQLITE_OK)
        return problem(code);
    const Statement statement(raw);
    if (key)
        sqlite3_bind_int64(raw, 1, *key);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        take(columnsOf(raw));
    return code == SQLITE_DONE ? Result<void>() : Result<void>(problem(code));
}

Result<std::vector<Row>> ArticleReader::Data::rowsOf(const char *sql, std::int64_t key)
{
    std::vector<Row> found;
    if (const Result<void> done = eachRow(sql, key, [&found](Row row) { found.push_back(std::move(row)); }); !done)
        return done.error();
    return found;
}

Result<Row> ArticleReader::Data::row(const Statement &statement, ArticleId id)
{
    const std::lock_guard lock(mutex);
    sqlite3_bind_int64(statement.get(), 1, id.value());
    const int code = sqlite3_step(statement.get());
    const Row columns = code == SQLITE_ROW ? columnsOf(statement.get()) : Row();
    sqlite3_reset(statement.get());
    if (code == SQLITE_ROW)
        return columns;
    return code == SQLITE_DONE ? vanished() : problem(code);
}

/// The text of a blob, with the dictionary it names. That may have come after the library was opened.
std::optional<std::string> ArticleReader::Data::text(std::string_view blob)
{
    const std::uint32_t id = dictionaryOf(blob);
    if (id == 0)
        return decodeText(blob);
    std::shared_ptr<const Dictionary> dictionary;
    {
        const std::lock_guard lock(mutex);
        dictionary = dictionaries[id];
    }
    if (!dictionary) {
        const Result<std::vector<Row>> kept = rowsOf(DictionarySql, id);
        dictionary =
            kept && !kept->empty() ? Dictionary::open(QByteArray::fromStdString(kept->front().front())) : nullptr;
        const std::lock_guard lock(mutex);
        dictionaries[id] = dictionary;
    }
    return dictionary ? decodeText(blob, dictionary.get()) : std::nullopt;
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
    stored.article.record = recordOf((*row)[Record]);
    std::optional<std::string> text = m_data->text((*row)[Text]);
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

Result<SourceText> ArticleReader::source(ArticleId id) const
{
    enum Column { File, Record, Text, Declared };
    const Result<std::vector<Row>> rows = m_data->rowsOf(SourceSql, id.value());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return m_data->vanished();
    const Row &row = rows->front();
    SourceText source;
    source.file = QString::fromStdString(row[File]);
    source.record = recordOf(row[Record]);
    std::optional<std::string> text = m_data->text(row[Text]);
    std::optional<std::vector<DeclaredValue>> declared = decodeDeclared(row[Declared]);
    if (!text || !declared)
        return m_data->damaged(source.file);
    source.text = *std::move(text);
    source.declared = *std::move(declared);
    return source;
}

Result<std::vector<Place>> ArticleReader::otherPlaces(ArticleId id) const
{
    enum Column { File, Record };
    const Result<std::vector<Row>> rows = m_data->rowsOf(OtherPlacesSql, id.value());
    if (!rows)
        return rows.error();
    std::vector<Place> places;
    for (const Row &row : *rows)
        places.push_back({QString::fromStdString(row[File]), recordOf(row[Record])});
    return places;
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
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const Row &row) {
        for (const std::string &column : row) {
            hash.addData(QByteArray::number(static_cast<qulonglong>(column.size())) + ':');
            hash.addData(QByteArrayView(column.data(), static_cast<qsizetype>(column.size())));
        }
    };
    for (const char *sql : FingerprintSql)
        if (const Result<void> done = m_data->eachRow(sql, std::nullopt, add); !done)
            return done.error();
    return hash.result().toHex().toStdString();
}

} // namespace lectern
