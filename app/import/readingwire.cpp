// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readingwire.h"

#include "app/base/utf8.h"
#include "app/import/limits.h"

#include <QDataStream>
#include <QIODevice>

namespace lectern {

namespace {

/// Strings of UTF-8 go as bytes; text that is none is not taken in.
void put(QDataStream &out, const std::string &text)
{
    out << QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

std::string take(QDataStream &in)
{
    QByteArray bytes;
    in >> bytes;
    const std::string text = bytes.toStdString();
    if (!isValidUtf8(text))
        in.setStatus(QDataStream::ReadCorruptData);
    return text;
}

quint32 takeCount(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    if (count > static_cast<quint32>(MaximumArticlesAFile) * 2)
        in.setStatus(QDataStream::ReadCorruptData);
    return in.status() == QDataStream::Ok ? count : 0;
}

void put(QDataStream &out, const SourceText &article)
{
    out << article.file << qint32(article.record.value_or(0));
    put(out, article.text);
    put(out, article.encoding);
    out << static_cast<quint32>(article.declared.size());
    for (const DeclaredValue &declared : article.declared) {
        put(out, declared.field);
        put(out, declared.value);
        put(out, declared.rule);
    }
}

SourceText takeArticle(QDataStream &in)
{
    SourceText article;
    qint32 record = 0;
    in >> article.file >> record;
    if (record > 0)
        article.record = record;
    article.text = take(in);
    article.encoding = take(in);
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i) {
        DeclaredValue declared;
        declared.field = take(in);
        declared.value = take(in);
        declared.rule = take(in);
        article.declared.push_back(std::move(declared));
    }
    return article;
}

void put(QDataStream &out, const ColumnMap &map)
{
    out << static_cast<quint32>(map.columns.size());
    for (const auto &[field, column] : map.columns) {
        put(out, field);
        put(out, column);
    }
}

ColumnMap takeMap(QDataStream &in)
{
    ColumnMap map;
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i) {
        const std::string field = take(in);
        map.columns[field] = take(in);
    }
    return map;
}

TableLayout takeLayout(QDataStream &in)
{
    TableLayout layout;
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i)
        layout.columns.push_back(take(in));
    layout.map = takeMap(in);
    return layout;
}

} // namespace

QByteArray encodeRequest(const ReadRequest &request)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << request.path << request.language;
    put(out, request.options.columns);
    out << static_cast<quint32>(request.options.layouts.size());
    for (const TableLayout &layout : request.options.layouts) {
        out << static_cast<quint32>(layout.columns.size());
        for (const std::string &column : layout.columns)
            put(out, column);
        put(out, layout.map);
    }
    return bytes;
}

std::optional<ReadRequest> decodeRequest(const QByteArray &bytes)
{
    QDataStream in(bytes);
    ReadRequest request;
    in >> request.path >> request.language;
    request.options.columns = takeMap(in);
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i)
        request.options.layouts.push_back(takeLayout(in));
    return in.status() == QDataStream::Ok ? std::optional(request) : std::nullopt;
}

QByteArray encodeContents(const FileContents &contents)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<quint32>(contents.articles.size());
    for (const SourceText &article : contents.articles)
        put(out, article);
    out << static_cast<quint32>(contents.problems.size());
    for (const Problem &problem : contents.problems)
        out << qint32(problem.kind) << problem.message << problem.place;
    return bytes;
}

std::optional<FileContents> decodeContents(const QByteArray &bytes)
{
    QDataStream in(bytes);
    FileContents contents;
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i)
        contents.articles.push_back(takeArticle(in));
    for (quint32 i = takeCount(in); i > 0 && in.status() == QDataStream::Ok; --i) {
        qint32 kind = 0;
        Problem problem;
        in >> kind >> problem.message >> problem.place;
        if (kind < 0 || kind > qint32(Problem::Kind::Failed))
            return {};
        problem.kind = Problem::Kind(kind);
        contents.problems.push_back(std::move(problem));
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(contents)) : std::nullopt;
}

} // namespace lectern
