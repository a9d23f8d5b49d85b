// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/rowlabels.h"

#include "widgets/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal LabelGap = 10;
constexpr qreal BadgeSide = 15;
constexpr qreal BadgeGap = 6;
constexpr qreal ExportStep = 25;
constexpr qreal PaneStep = 17.5;

} // namespace

qreal rowStep(const ChartStyle &style)
{
    return style.scaled(style.isExport() ? ExportStep : PaneStep);
}

RowLabels::RowLabels(const std::vector<ChartGroup> &rows, const ChartStyle &style) : m_rows(rows), m_style(style)
{
    for (const ChartGroup &row : rows) {
        m_hasBadges = m_hasBadges || row.type != rows.front().type;
        // Room for bold is kept for all, or selecting would shift the chart.
        const QFont font = style.fontOf(LabelPixels, QFont::Bold);
        m_widest = std::max(m_widest, std::ceil(ChartPen::widthOf(cleanLabel(row.label), font)));
    }
}

qreal RowLabels::width() const
{
    const qreal badge = m_hasBadges ? m_style.scaled(BadgeSide) + m_style.scaled(BadgeGap) : 0;
    return m_widest + badge + m_style.scaled(LabelGap);
}

bool RowLabels::isSelected(const ChartGroup &row) const
{
    return m_style.selected && row.entity == m_style.selected;
}

void RowLabels::draw(const ChartPen &pen, std::size_t row, qreal left, qreal middle) const
{
    const ChartGroup &group = m_rows[row];
    const QFont font = m_style.fontOf(LabelPixels, isSelected(group) ? QFont::Bold : QFont::Normal);
    pen.text(cleanLabel(group.label), font, pen.tokens().text, {left + m_widest, ChartPen::baseLineOf(font, middle)},
             Qt::AlignRight);
    if (!m_hasBadges || !group.type)
        return;
    const qreal side = m_style.scaled(m_style.isExport() ? BadgeSide : BadgeSide - 2);
    pen.badge(*group.type, {left + m_widest + m_style.scaled(BadgeGap), std::round(middle - side / 2), side, side});
}

} // namespace lectern
