// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <functional>

namespace lectern {

/// How a command lists its rows.
enum class RowFormat { Table, Json, Csv };

/// "--format table|json|csv".
[[nodiscard]] Option rowFormatOption();
/// The value of that option; a table when it is not given. Problem: Usage.
[[nodiscard]] Result<RowFormat> rowFormat(const Arguments &arguments);

/// One and the same rows in each format. Those for other programs say when they could not be written.
struct RowPrinters
{
    std::function<void(Terminal &)> table;
    std::function<Result<void>(QIODevice &)> json;
    std::function<Result<void>(QIODevice &)> csv;
};

[[nodiscard]] Result<void> printRows(RowFormat format, const RowPrinters &printers, Terminal &terminal);

} // namespace lectern
