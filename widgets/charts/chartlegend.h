// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartplot.h"

namespace lectern {

/// The room of the mark before a legend's words.
[[nodiscard]] QSizeF legendMarkSize(const LegendEntry &entry, const ChartStyle &style);
void drawLegendMark(const ChartPen &pen, const LegendEntry &entry, const QRectF &mark);

} // namespace lectern
