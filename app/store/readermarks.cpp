// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/readermarks.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <limits>

namespace lectern {

namespace {

constexpr char CursorName[] = "history cursor";

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string text(const QVariant &column)
{
    return column.toString().toStdString();
}

Result<void> run(const Connection &connection, const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = connection.prepare(sql);
    if (!query)
        return query.error();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec())
        return connection.problem(*query);
    return {};
}

Result<void> forEachRow(const Connection &connection, const QString &sql,
                        const std::function<void(const QSqlQuery &)> &take)
{
    QSqlQuery query = connection.query();
    if (!query.exec(sql))
        return connection.problem(query);
    while (query.next())
        take(query);
    if (query.lastError().isValid())
        return connection.problem(query);
    return {};
}

std::optional<ArticleId> articleOf(const QVariant &column)
{
    const qint64 id = column.toLongLong();
    if (column.isNull() || id < 0 || id > std::numeric_limits<std::uint32_t>::max())
        return std::nullopt;
    return ArticleId(static_cast<std::uint32_t>(id));
}

QVariant column(std::optional<ArticleId> article)
{
    return article ? QVariant(article->value()) : QVariant(QMetaType::fromType<qlonglong>());
}

void takeNote(const QSqlQuery &row, LibraryMarks &marks)
{
    enum Column { Id, Article, Part, Text, Made, Changed, IsInBin };
    const std::optional<MarkTarget> target = targetFrom(articleOf(row.value(Article)), row.value(Part).toString());
    const std::optional<ArticleId> id = articleOf(row.value(Id));
    if (target && id)
        marks.notes.emplace(NoteId(id->value()), Note{*target, text(row.value(Text)), text(row.value(Made)),
                                                      text(row.value(Changed)), row.value(IsInBin).toBool()});
}

void takeTag(const QSqlQuery &row, LibraryMarks &marks)
{
    enum Column { Article, Part, Kind, Name };
    const std::optional<MarkTarget> target = targetFrom(articleOf(row.value(Article)), row.value(Part).toString());
    const int kind = row.value(Kind).toInt();
    if (target && (kind == 0 || kind == 1))
        marks.tags.insert(Tag{*target, static_cast<Tag::Kind>(kind), text(row.value(Name))});
}

Result<void> write(const Connection &connection, const TagChange &change)
{
    const QVariantList values{column(change.tag.target.article), partText(change.tag.target),
                              static_cast<int>(change.tag.kind), text(change.tag.name)};
    // IS: an absent article equals an absent one.
    if (const Result<void> removed =
            run(connection, QStringLiteral("DELETE FROM tag WHERE article IS ? AND part = ? AND kind = ? AND name = ?"),
                values);
        !removed || !change.isSet)
        return removed;
    // A mark of an article that is gone goes with it. Qt numbers placeholders itself, hence none is used twice.
    const QVariant article = values.constFirst();
    return run(connection,
               QStringLiteral("INSERT INTO tag (article, part, kind, name) SELECT ?, ?, ?, ?"
                              " WHERE ? IS NULL OR EXISTS (SELECT 1 FROM article WHERE id = ?)"),
               values + QVariantList{article, article});
}

Result<void> write(const Connection &connection, const NoteChange &change)
{
    if (!change.after)
        return run(connection, QStringLiteral("DELETE FROM note WHERE id = ?"), {change.id.value()});
    const Note &note = *change.after;
    const QVariant article = column(note.target.article);
    return run(
        connection,
        QStringLiteral("INSERT OR REPLACE INTO note (id, article, part, text, made, changed, is_in_bin)"
                       " SELECT ?, ?, ?, ?, ?, ?, ? WHERE ? IS NULL OR EXISTS (SELECT 1 FROM article WHERE id = ?)"),
        {change.id.value(), article, partText(note.target), text(note.text), text(note.made), text(note.changed),
         note.isInBin ? 1 : 0, article, article});
}

Result<void> write(const Connection &connection, const SearchChange &change)
{
    if (!change.after)
        return run(connection, QStringLiteral("DELETE FROM saved_search WHERE name = ?"), {text(change.name)});
    return run(connection, QStringLiteral("INSERT OR REPLACE INTO saved_search (name, query) VALUES (?, ?)"),
               {text(change.name), text(*change.after)});
}

Result<void> write(const Connection &connection, const BinChange &change)
{
    return run(connection, QStringLiteral("UPDATE article SET is_in_bin = ? WHERE id = ?"),
               {change.isInBin ? 1 : 0, change.article.value()});
}

void applyKind(const TagChange &change, LibraryMarks &marks)
{
    if (change.isSet)
        marks.tags.insert(change.tag);
    else
        marks.tags.erase(change.tag);
}

void applyKind(const NoteChange &change, LibraryMarks &marks)
{
    if (change.after)
        marks.notes.insert_or_assign(change.id, *change.after);
    else
        marks.notes.erase(change.id);
}

void applyKind(const SearchChange &change, LibraryMarks &marks)
{
    if (change.after)
        marks.searches.insert_or_assign(change.name, *change.after);
    else
        marks.searches.erase(change.name);
}

void applyKind(const BinChange &change, LibraryMarks &marks)
{
    if (change.isInBin)
        marks.bin.insert(change.article);
    else
        marks.bin.erase(change.article);
}

} // namespace

void apply(const MarkChange &change, LibraryMarks &marks)
{
    std::visit([&marks](const auto &kind) { applyKind(kind, marks); }, change);
}

Result<LibraryMarks> readMarks(const Connection &connection)
{
    LibraryMarks marks;
    const struct
    {
        QString sql;
        std::function<void(const QSqlQuery &)> take;
    } tables[] = {
        {QStringLiteral("SELECT id, article, part, text, made, changed, is_in_bin FROM note"),
         [&](const QSqlQuery &row) { takeNote(row, marks); }},
        {QStringLiteral("SELECT article, part, kind, name FROM tag"),
         [&](const QSqlQuery &row) { takeTag(row, marks); }},
        {QStringLiteral("SELECT name, query FROM saved_search"),
         [&](const QSqlQuery &row) { marks.searches.emplace(text(row.value(0)), text(row.value(1))); }},
        {QStringLiteral("SELECT id FROM article WHERE is_in_bin"),
         [&](const QSqlQuery &row) {
             if (const std::optional<ArticleId> id = articleOf(row.value(0)))
                 marks.bin.insert(*id);
         }},
    };
    for (const auto &[sql, take] : tables)
        if (const Result<void> read = forEachRow(connection, sql, take); !read)
            return read.error();
    return marks;
}

Result<void> writeMark(const Connection &connection, const MarkChange &change)
{
    return std::visit([&connection](const auto &kind) { return write(connection, kind); }, change);
}

Result<EditHistory> readHistory(const Connection &connection)
{
    EditHistory history;
    bool isIntact = true;
    const auto take = [&](const QSqlQuery &row) {
        std::optional<HistoryStep> step = historyStepFromJson(row.value(1).toString().toUtf8());
        isIntact = isIntact && step;
        if (!isIntact)
            return;
        step->made = text(row.value(0));
        history.steps.push_back(*std::move(step));
    };
    if (const Result<void> read =
            forEachRow(connection, QStringLiteral("SELECT made, step FROM history ORDER BY position"), take);
        !read)
        return read.error();
    const Result<QVariant> cursor =
        connection.value(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(QLatin1String(CursorName)));
    if (!cursor)
        return cursor.error();
    history.cursor = std::min<std::size_t>(cursor->toUInt(), history.steps.size());
    return history;
}

Result<void> writeStep(const Connection &connection, std::size_t position, const HistoryStep &step)
{
    const auto row = static_cast<qulonglong>(position);
    if (const Result<void> cut = run(connection, QStringLiteral("DELETE FROM history WHERE position >= ?"), {row});
        !cut)
        return cut;
    return run(connection, QStringLiteral("INSERT INTO history (position, made, step) VALUES (?, ?, ?)"),
               {row, text(step.made), QString::fromUtf8(toJson(step))});
}

Result<void> writeCursor(const Connection &connection, std::size_t cursor)
{
    return run(connection, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"),
               {QLatin1String(CursorName), QString::number(cursor)});
}

} // namespace lectern
