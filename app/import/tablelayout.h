// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/columnmap.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What a reader decided about tables with certain columns: which holds which field. Columns that are not in the map
/// are ignored, whatever they are called.
struct TableLayout
{
    std::vector<std::string> columns; ///< as plainColumnName() gives them; sorted, each once
    ColumnMap map;
    bool operator==(const TableLayout &) const = default;
};

/// A name of a column as it is compared: without case, marks, space and punctuation.
[[nodiscard]] std::string plainColumnName(std::string_view name);
/// The names of columns that tell a layout from others, whatever their order.
[[nodiscard]] std::vector<std::string> layoutColumns(const std::vector<std::string> &names);
/// The layout for a table or an object with these names. Objects may lack some: of several layouts that have all of
/// their names the one with the fewest columns is meant. Null where there is none.
[[nodiscard]] const TableLayout *layoutFor(const std::vector<TableLayout> &layouts,
                                           const std::vector<std::string> &names);
[[nodiscard]] TableLayout layoutOf(const std::vector<std::string> &names, const std::vector<MappedColumn> &columns);
/// Whether articles can be made: some column holds a text or a standfirst.
[[nodiscard]] bool holdsText(const TableLayout &layout);
/// Puts a layout into a list, in place of what was there for the same columns; the list stays sorted by columns.
void putLayout(std::vector<TableLayout> &layouts, TableLayout layout);

[[nodiscard]] QByteArray toJson(const std::vector<TableLayout> &layouts);
/// As far as it makes sense: it may come from anyone.
[[nodiscard]] std::vector<TableLayout> tableLayoutsFromJson(const QByteArray &json);

} // namespace lectern
