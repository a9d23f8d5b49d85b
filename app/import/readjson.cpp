// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readjson.h"

#include "app/import/articlerow.h"
#include "app/import/decode.h"
#include "app/import/limits.h"
#include "app/import/recordlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lectern {

namespace {

using Kind = Problem::Kind;

/// A string, a number, the name of an object, or these of a list, one after the other.
std::string textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toStdString();
    if (value.isDouble())
        return QString::number(value.toInteger()).toStdString();
    if (value.isObject()) {
        for (const char *const key : {"name", "title", "text", "rendered", "value"})
            if (const QJsonValue inner = value.toObject().value(QLatin1String(key)); inner.isString())
                return textOf(inner);
        return {};
    }
    std::string list;
    for (const QJsonValue &item : value.toArray()) {
        const std::string text = textOf(item);
        list += list.empty() || text.empty() ? "" : "; ";
        list += text;
    }
    return list;
}

/// Paragraphs may be a list of strings.
std::string bodyOf(const QJsonValue &value)
{
    if (!value.isArray())
        return textOf(value);
    std::string body;
    for (const QJsonValue &item : value.toArray()) {
        body += body.empty() ? "" : "\n\n";
        body += textOf(item);
    }
    return body;
}

std::vector<FieldValue> valuesOf(const QJsonObject &object, const ReadOptions &options)
{
    std::vector<std::string> names;
    for (auto it = object.begin(); it != object.end(); ++it)
        names.push_back(it.key().toStdString());
    std::vector<FieldValue> values;
    for (const MappedColumn &column : mappedColumns(names, options)) {
        const std::string &name = names[column.column];
        const QJsonValue value = object.value(QString::fromStdString(name));
        values.push_back({column.field, column.field == "text" ? bodyOf(value) : textOf(value), name});
    }
    return values;
}

/// The list of articles in an object that is none itself: the longest list of objects among its values, also one level
/// down ("hits": {"hits": [...]}).
QJsonArray listIn(const QJsonObject &object, int depth = 0)
{
    QJsonArray best;
    for (const QJsonValue &value : object) {
        QJsonArray list = value.toArray();
        if (list.isEmpty() && value.isObject() && depth < 1)
            list = listIn(value.toObject(), depth + 1);
        if (list.size() > best.size() && list.first().isObject())
            best = list;
    }
    return best;
}

/// What search engines wrap their documents in.
QJsonObject unwrapped(const QJsonObject &object)
{
    const QJsonValue source = object.value(QLatin1String("_source"));
    return source.isObject() ? source.toObject() : object;
}

class JsonReader
{
public:
    JsonReader(const FileBytes &file, const DecodedText &decoded, const ReadOptions &options)
        : m_path(file.path), m_text(decoded.text), m_options(options), m_records(file.path, decoded.encoding)
    {
    }
    FileContents run();

private:
    void addObject(std::string_view bytes);
    void complain(Kind kind, const char *sentence);

    QString m_path;
    std::string_view m_text;
    const ReadOptions &m_options;
    RecordList m_records;
    int m_damaged = 0;
};

void JsonReader::complain(Kind kind, const char *sentence)
{
    constexpr int MostNamed = 20;
    Problem problem = importProblem(kind, sentence, m_path);
    problem.message = problem.message.arg(m_records.nextNumber());
    if (++m_damaged <= MostNamed)
        m_records.complain(std::move(problem));
}

void JsonReader::addObject(std::string_view bytes)
{
    if (bytes.size() > MaximumFieldBytes) {
        complain(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "Object %1 of the file is larger than 100 MB."));
        return m_records.add({});
    }
    const QByteArray json = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        complain(Kind::Damaged, QT_TRANSLATE_NOOP("Import", "Object %1 of the file is not valid JSON."));
        return m_records.add({});
    }
    const QJsonObject object = unwrapped(document.object());
    std::optional<SourceText> article = articleOfRow(valuesOf(object, m_options));
    const QJsonArray list = article ? QJsonArray() : listIn(object);
    if (list.isEmpty())
        return m_records.add(std::move(article));
    for (const QJsonValue &item : list)
        m_records.add(articleOfRow(valuesOf(unwrapped(item.toObject()), m_options)));
}

FileContents JsonReader::run()
{
    JsonObjects objects(m_text);
    for (std::string_view bytes = objects.next(); !bytes.empty() && m_records.hasRoom(); bytes = objects.next())
        addObject(bytes);
    return m_records.take();
}

} // namespace

std::string_view JsonObjects::next()
{
    const std::size_t begin = m_text.find('{', m_at);
    if (begin == std::string_view::npos)
        return {};
    int depth = 0;
    bool isString = false;
    for (std::size_t i = begin; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (isString && c == '\\') {
            ++i;
        } else if (c == '"') {
            isString = !isString;
        } else if (c == '\n' && m_text.substr(i + 1).starts_with("{\"") && (isString || depth == 1)) {
            m_at = i + 1; // a string never holds a line end: the object was broken off
            return m_text.substr(begin, i - begin);
        } else if (!isString && (c == '{' || c == '[')) {
            ++depth;
        } else if (!isString && (c == '}' || c == ']') && --depth == 0) {
            m_at = i + 1;
            return m_text.substr(begin, m_at - begin);
        }
    }
    m_at = m_text.size();
    return m_text.substr(begin);
}

std::vector<std::vector<FieldValue>> rowsOfObject(std::string_view bytes)
{
    const QByteArray json = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QJsonObject object = unwrapped(QJsonDocument::fromJson(json).object());
    const QJsonArray list = articleOfRow(valuesOf(object, ReadOptions())) ? QJsonArray() : listIn(object);
    std::vector<std::vector<FieldValue>> rows;
    const auto add = [&rows](const QJsonObject &one) {
        std::vector<FieldValue> row;
        for (auto it = one.begin(); it != one.end(); ++it)
            row.push_back({{}, textOf(it.value()), it.key().toStdString()});
        if (!row.empty())
            rows.push_back(std::move(row));
    };
    if (list.isEmpty())
        add(object);
    for (const QJsonValue &item : list)
        add(unwrapped(item.toObject()));
    return rows;
}

FileContents readJson(const FileBytes &file, const ReadOptions &options)
{
    const std::optional<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded)
        return failedContents(
            importProblem(Kind::Binary, QT_TRANSLATE_NOOP("Import", "The file is not a text."), file.path));
    return JsonReader(file, *decoded, options).run();
}

} // namespace lectern
