// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"

#include <QIODevice>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lectern {

/// How rows stand in a file: a table with a head, or one JSON object a line (JSON Lines).
enum class RowSyntax { Csv, JsonLines };

/// What one column of a row holds: nothing, words, several of them, a whole number, or yes or no.
using Cell = std::variant<std::monostate, std::string, std::vector<std::string>, std::int64_t, bool>;

/// Nothing where the text is empty.
[[nodiscard]] Cell optionalCell(std::string_view utf8);

/// Writes rows of the same columns in either syntax. Several words of one cell are an array in JSON, in CSV they are
/// joined by "; ". The device must outlive it.
class RowWriter
{
public:
    RowWriter(QIODevice &device, RowSyntax syntax, std::vector<std::string_view> columns);

    /// As many cells as there are columns.
    void row(const std::vector<Cell> &cells);
    /// Problem: Unwritable.
    [[nodiscard]] Result<void> finish();

private:
    void writeLine(const std::vector<Cell> &cells);

    QIODevice &m_device;
    RowSyntax m_syntax;
    std::vector<std::string_view> m_columns;
    CsvWriter m_csv;
    JsonWriter m_json;
};

} // namespace lectern
