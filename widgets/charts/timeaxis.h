// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartitems.h"

namespace lectern {

/// A timeline's columns between two edges.
struct TimeScale
{
    qreal left = 0;
    qreal width = 0;
    std::size_t count = 1;
    [[nodiscard]] qreal right() const { return left + width; }
    [[nodiscard]] qreal step() const { return width / static_cast<qreal>(count); }
    [[nodiscard]] qreal begin(std::size_t column) const { return left + step() * static_cast<qreal>(column); }
    [[nodiscard]] qreal middle(std::size_t column) const { return begin(column) + step() / 2; }
};

[[nodiscard]] qreal timeAxisHeight(TimeUnit unit, const ChartStyle &style);
/// Days, weeks and months in one line, the year below where it begins. The first `scale.count` values have the bins.
void drawTimeAxis(const ChartPen &pen, const Chart &chart, const TimeScale &scale, qreal top);
/// Room for the numbers of a value axis left of its field.
[[nodiscard]] qreal valueAxisWidth(std::uint32_t most, const ChartStyle &style);
/// Numbers and grid lines; returns what the upper edge of the field stands for.
std::uint32_t drawValueAxis(const ChartPen &pen, const QRectF &field, std::uint32_t most);
/// In a filter an empty stretch says nothing about the library.
[[nodiscard]] QString gapWords(const Chart &chart);

} // namespace lectern
