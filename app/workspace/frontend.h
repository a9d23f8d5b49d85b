// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/result.h"

#include <QStringList>

namespace lectern {

/// What the command line needs of the visible half of the program. Defined in widgets/window/frontend.cpp, for builds
/// without widgets in app/nofrontend.cpp, and faked by tests.
struct Frontend
{
    /// Runs the window until it is closed; `arguments` are argv. Returns the exit status.
    int (*window)(int &argc, char **argv, const QStringList &paths);
    /// Draws a chart to a .png (so many pixels to one of the design), .svg or .pdf file; never leaves half a file.
    /// Needs no display.
    Result<void> (*renderChart)(int &argc, char **argv, const Chart &chart, const QString &path, int scale);
};

[[nodiscard]] const Frontend &frontend();

} // namespace lectern
