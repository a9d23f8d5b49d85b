// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/tablelayout.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// The beginning of a table, or of a list of JSON objects, to decide about its columns by.
struct TablePreview
{
    QString path;
    std::vector<std::string> columns;           ///< names in the order of the file, those of all rows looked at
    std::vector<std::vector<std::string>> rows; ///< the first ones, long values cut off; a value for each column
    std::vector<MappedColumn> guess;            ///< what would be taken for what without a decision
};

/// Looks at the head of a file. Nothing for files that are no tables, or that cannot be read.
[[nodiscard]] std::optional<TablePreview> previewTable(const QString &path);

} // namespace lectern
