// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lectern::bench {

/// What a process of its own needed for a piece of work: its memory is not that of what was measured before.
struct ProcessCost
{
    double seconds = 0;       ///< of processor time
    double peakMegabytes = 0; ///< resident
    int articles = 0;
};

/// Imports the files of a folder into a library, and prints what that took. The exit status of the process.
[[nodiscard]] int importOnce(const QString &library, const QString &folder);
/// Calls this program to do that. Nothing where it failed.
[[nodiscard]] std::optional<ProcessCost> costOfImport(const QString &library, const QString &folder);

} // namespace lectern::bench
