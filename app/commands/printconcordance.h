// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/openedlibrary.h"
#include "app/commands/rowformat.h"
#include "app/query/concordance.h"

namespace lectern {

/// Prints a concordance: as a table with the hits one below the other, as JSON ({"version", "total", "lines": [{"file",
/// "start", "end", "left", "hit", "right"}]}, offsets in code points) or as CSV. Problem: Unwritable.
[[nodiscard]] Result<void> printConcordance(const Concordance &found, const OpenedLibrary &library, RowFormat format,
                                            Terminal &terminal);
/// Prints the groups of so many places: as JSON {"version", "total", "groups": [{"word", "places"}]}. Problem:
/// Unwritable.
[[nodiscard]] Result<void> printGroups(const std::vector<ConcordanceGroup> &groups, std::size_t places,
                                       RowFormat format, Terminal &terminal);

} // namespace lectern
