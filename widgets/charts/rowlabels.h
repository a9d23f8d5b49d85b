// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartitems.h"

#include <vector>

namespace lectern {

/// The names left of a chart's rows, right-aligned, each with the badge of its type: drawn whole, however long.
class RowLabels
{
public:
    RowLabels(const std::vector<ChartGroup> &rows, const ChartStyle &style);
    /// Of names, badges and the gap to the plot.
    [[nodiscard]] qreal width() const;
    void draw(const ChartPen &pen, std::size_t row, qreal left, qreal middle) const;

private:
    [[nodiscard]] bool isSelected(const ChartGroup &row) const;

    const std::vector<ChartGroup> &m_rows;
    const ChartStyle &m_style;
    bool m_hasBadges = false;
    qreal m_widest = 0;
};

/// Height of a row of bars or cells.
[[nodiscard]] qreal rowStep(const ChartStyle &style);

} // namespace lectern
