// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

namespace lectern {

/// Reads a table of separated values: a head and one article a row; `record` counts the rows below the head. A table
/// that breaks off keeps the rows before the fault. Problems: Binary, Empty, Unsupported where no column holds text,
/// Damaged with the line, TooLarge.
[[nodiscard]] FileContents readTable(const FileBytes &file, const ReadOptions &options);

/// What the columns of a table would be taken for by their names; where none is called a text, the one with the longest
/// values is.
[[nodiscard]] std::vector<MappedColumn> guessColumns(const std::vector<std::string> &names, std::string_view text,
                                                     char separator);

} // namespace lectern
