// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readtable.h"

#include "app/import/articlerow.h"
#include "app/import/decode.h"
#include "app/import/delimited.h"
#include "app/import/limits.h"
#include "app/import/recordlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

using Kind = Problem::Kind;

/// The column with the longest values, where it is long enough for articles; for tables whose text has a name of its
/// own.
std::optional<std::size_t> wordiestColumn(std::string_view text, char separator, std::size_t columns)
{
    constexpr std::size_t LookedRows = 50, LeastBytes = 120;
    DelimitedReader reader(text, separator);
    std::vector<std::size_t> bytes(columns, 0);
    std::size_t rows = 0;
    (void)reader.next();
    for (; rows < LookedRows; ++rows) {
        const Result<std::vector<std::string>> fields = reader.next();
        if (!fields || fields->empty())
            break;
        for (std::size_t i = 0; i < std::min(columns, fields->size()); ++i)
            bytes[i] += (*fields)[i].size();
    }
    const auto most = std::max_element(bytes.begin(), bytes.end());
    if (rows == 0 || most == bytes.end() || *most < rows * LeastBytes)
        return {};
    return static_cast<std::size_t>(most - bytes.begin());
}

bool holdText(const std::vector<MappedColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const MappedColumn &column) {
        return column.field == "text" || column.field == "standfirst";
    });
}

/// Makes the wordiest column the text where no other is; without a text there are no articles.
std::vector<MappedColumn> withText(std::vector<MappedColumn> columns, std::string_view text, char separator,
                                   std::size_t count)
{
    if (holdText(columns))
        return columns;
    const auto wordiest = wordiestColumn(text, separator, count);
    if (!wordiest)
        return {};
    std::erase_if(columns, [&](const MappedColumn &column) { return column.column == *wordiest; });
    columns.push_back({"text", *wordiest});
    return columns;
}

std::vector<FieldValue> valuesOf(std::vector<std::string> &row, const std::vector<std::string> &names,
                                 const std::vector<MappedColumn> &columns)
{
    std::vector<FieldValue> values;
    for (const MappedColumn &column : columns)
        if (column.column < row.size())
            values.push_back({column.field, std::move(row[column.column]), names[column.column]});
    return values;
}

FileContents readRows(const DecodedText &decoded, const QString &path, const ReadOptions &options)
{
    const char separator = separatorOf(decoded.text);
    DelimitedReader reader(decoded.text, separator);
    const Result<std::vector<std::string>> names = reader.next();
    if (!names)
        return failedContents({names.error().kind, names.error().message, path});
    const std::vector<MappedColumn> columns =
        withText(mappedColumns(*names, options), decoded.text, separator, names->size());
    if (columns.empty())
        return failedContents(
            importProblem(Kind::Unsupported,
                          QT_TRANSLATE_NOOP("Import", "No column of the table is known to hold the text of articles; "
                                                      "--map COLUMN=text names it."),
                          path));
    RecordList records(path, decoded.encoding);
    while (records.hasRoom()) {
        Result<std::vector<std::string>> row = reader.next();
        if (!row)
            records.complain({row.error().kind, row.error().message, path});
        if (!row || row->empty())
            break;
        records.add(articleOfRow(valuesOf(*row, *names, columns)));
    }
    return records.take();
}

} // namespace

std::vector<MappedColumn> guessColumns(const std::vector<std::string> &names, std::string_view text, char separator)
{
    return withText(mappedColumns(names, ColumnMap()), text, separator, names.size());
}

FileContents readTable(const FileBytes &file, const ReadOptions &options)
{
    const std::optional<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded)
        return failedContents(
            importProblem(Kind::Binary, QT_TRANSLATE_NOOP("Import", "The file is not a text."), file.path));
    return readRows(*decoded, file.path, options);
}

} // namespace lectern
