// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartitems.h"

#include <QString>

#include <vector>

namespace lectern {

/// Days on a line: where a day lies, and which days are named below.
class DayAxis
{
public:
    /// Days since 1970-01-01; widened to whole days, months or years, whichever its ticks name.
    DayAxis(int firstDay, int lastDay, qreal left, qreal width, const ChartStyle &style);
    /// The beginning of the day.
    [[nodiscard]] qreal at(int day) const;
    [[nodiscard]] static qreal height(const ChartStyle &style);
    /// Grid lines from `top` to `bottom`, the words below.
    void draw(const ChartPen &pen, qreal top, qreal bottom) const;

private:
    struct Tick
    {
        int day = 0;
        QString text;
    };
    [[nodiscard]] bool findTicks(int firstDay, int lastDay, int months, int days);
    [[nodiscard]] bool ticksFit() const;

    const ChartStyle &m_style;
    int m_first;
    int m_last; ///< the day after the last
    qreal m_left;
    qreal m_width;
    std::vector<Tick> m_ticks;
};

} // namespace lectern
