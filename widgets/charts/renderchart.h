// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/result.h"
#include "widgets/charts/chartstyle.h"

#include <QByteArray>
#include <QString>

namespace lectern {

/// Pixels of a PNG to one of the design, so that it stays sharp in print and on dense screens.
inline constexpr int PictureScale = 2;
inline constexpr int LargestPictureScale = 8;

/// Draws a chart to a file whose ending says how: .png, .svg or .pdf. The file is replaced whole or not at all.
/// The font is always the design's, so that the same chart gives the same picture everywhere.
/// Problems: Usage for another ending, Unwritable. Needs a QApplication.
[[nodiscard]] Result<void> renderChart(const Chart &chart, const QString &path, const ChartStyle &style = {},
                                       int scale = PictureScale);
/// What renderChart() writes, for the clipboard; `ending` is "png", "svg" or "pdf". Empty where it cannot be made.
[[nodiscard]] QByteArray chartPicture(const Chart &chart, const QString &ending, const ChartStyle &style = {},
                                      int scale = PictureScale);

} // namespace lectern
