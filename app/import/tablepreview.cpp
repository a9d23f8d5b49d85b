// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/tablepreview.h"

#include "app/base/utf8.h"
#include "app/import/decode.h"
#include "app/import/delimited.h"
#include "app/import/fileformat.h"
#include "app/import/readjson.h"
#include "app/import/readtable.h"

#include <QFile>

#include <algorithm>

namespace lectern {

namespace {

/// Some hundred articles; nobody looks at more.
constexpr qint64 HeadBytes = 1'000'000;
constexpr std::size_t MostRows = 20;
constexpr std::size_t MostBytesOfValue = 300;

std::string shortened(std::string value)
{
    if (value.size() <= MostBytesOfValue)
        return value;
    std::size_t end = MostBytesOfValue;
    while (!isCodePointBoundary(value, end))
        --end;
    return value.substr(0, end) + "…";
}

TablePreview ofTable(const std::string &text)
{
    TablePreview preview;
    const char separator = separatorOf(text);
    DelimitedReader reader(text, separator);
    Result<std::vector<std::string>> names = reader.next();
    if (!names || names->empty())
        return preview;
    preview.columns = *std::move(names);
    preview.guess = guessColumns(preview.columns, text, separator);
    while (preview.rows.size() < MostRows) {
        // What ends in the middle, for only the head was read, is no row of the preview.
        Result<std::vector<std::string>> row = reader.next();
        if (!row || row->empty() || (reader.isAtEnd() && text.size() >= std::size_t(HeadBytes) / 2))
            break;
        row->resize(preview.columns.size());
        for (std::string &value : *row)
            value = shortened(std::move(value));
        preview.rows.push_back(*std::move(row));
    }
    return preview;
}

TablePreview ofObjects(const std::string &text)
{
    TablePreview preview;
    std::vector<std::vector<FieldValue>> rows;
    JsonObjects objects(text);
    for (std::string_view bytes = objects.next(); !bytes.empty() && rows.size() < MostRows; bytes = objects.next())
        for (std::vector<FieldValue> &row : rowsOfObject(bytes))
            if (rows.size() < MostRows)
                rows.push_back(std::move(row));
    const auto placeOf = [&preview](const std::string &name) {
        return std::find(preview.columns.begin(), preview.columns.end(), name) - preview.columns.begin();
    };
    for (const std::vector<FieldValue> &row : rows)
        for (const FieldValue &value : row)
            if (placeOf(value.column) == static_cast<std::ptrdiff_t>(preview.columns.size()))
                preview.columns.push_back(value.column);
    for (const std::vector<FieldValue> &row : rows) {
        std::vector<std::string> values(preview.columns.size());
        for (const FieldValue &value : row)
            values[static_cast<std::size_t>(placeOf(value.column))] = shortened(value.value);
        preview.rows.push_back(std::move(values));
    }
    preview.guess = mappedColumns(preview.columns, ColumnMap());
    return preview;
}

} // namespace

std::optional<TablePreview> previewTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray head = file.read(HeadBytes);
    const FileFormat format = findFormat(head, path).format;
    if (format != FileFormat::Table && format != FileFormat::Json)
        return {};
    // A character that the end of the head cuts in two must not make the text another one.
    constexpr uchar FirstNotAscii = 0x80;
    while (head.size() >= HeadBytes / 2 && static_cast<uchar>(head.back()) >= FirstNotAscii)
        head.chop(1);
    const std::optional<DecodedText> decoded = decodeText(head);
    if (!decoded)
        return {};
    TablePreview preview = format == FileFormat::Table ? ofTable(decoded->text) : ofObjects(decoded->text);
    if (preview.rows.empty())
        return {};
    preview.path = path;
    return preview;
}

} // namespace lectern
