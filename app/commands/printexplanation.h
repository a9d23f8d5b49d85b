// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/openedlibrary.h"
#include "app/commands/rowformat.h"

namespace lectern {

/// Says condition by condition why a query finds the article of `file` or does not: a line each with "yes" or "no", as
/// JSON ({"version", "query", "file", "condition", "holds", "reason", "parts"}) or as CSV. `file` may be the end of a
/// path. Problems: Query, Usage (no such article), Unwritable.
[[nodiscard]] Result<void> printExplanation(const OpenedLibrary &library, const QString &query, const QString &file,
                                            RowFormat format, Terminal &terminal);

} // namespace lectern
