// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Which column of a table, or key of a JSON object, holds which field of an article, as far as the reader said so.
/// Fields: title, published, updated, source, byline, section, standfirst, text.
struct ColumnMap
{
    std::map<std::string, std::string> columns; ///< by field: the column as it is called in the file

    /// Reads "Headline=title,Body=text" or "title=Headline,text=Body". "date" stands for published, "author" for
    /// byline. Problem: Usage, where neither side is a field.
    [[nodiscard]] static Result<ColumnMap> parse(const QString &text);
    bool operator==(const ColumnMap &) const = default;
};

/// Whether an article has a field of this name.
[[nodiscard]] bool isArticleField(std::string_view field);

/// A column that holds a field, by its place among the names.
struct MappedColumn
{
    std::string field;
    std::size_t column = 0;
};

/// What becomes of columns that a map does not name.
enum class OtherColumns { Guessed, Ignored };

/// The fields that columns of these names hold: what `map` says, else by resources/import/column-names.tsv. No column
/// holds two fields and no field has two columns.
[[nodiscard]] std::vector<MappedColumn> mappedColumns(const std::vector<std::string> &names, const ColumnMap &map,
                                                      OtherColumns others = OtherColumns::Guessed);

} // namespace lectern
