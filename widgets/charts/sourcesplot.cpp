// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/rowlabels.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal BarShare = 0.7;
constexpr qreal ValueGap = 7;
constexpr qreal ShortestLongBar = 240;
constexpr double FillShare = 0.62;

/// A bar for each name, in parts for the outlets.
class SourcesPlot final : public ChartPlot
{
public:
    SourcesPlot(const Chart &chart, const ChartStyle &style)
        : m_chart(chart), m_style(style), m_labels(chart.rows, style)
    {
        m_lengths.resize(chart.rows.size());
        for (const ChartValue &value : chart.values)
            m_lengths[value.row] += measured(value, chart.measure);
        for (const std::uint32_t length : m_lengths)
            m_most = std::max(m_most, length);
    }
    std::vector<LegendEntry> legend() const override
    {
        std::vector<LegendEntry> entries;
        for (std::size_t i = 0; i < m_chart.columns.size(); ++i)
            entries.push_back({LegendEntry::Kind::Series, columnLabel(m_chart.columns[i]), colorOf(i)});
        return entries;
    }
    QSizeF size(qreal width, qreal) override
    {
        const qreal least = m_labels.width() + m_style.scaled(ShortestLongBar) + valueWidth();
        return {std::max(width, least), rowStep(m_style) * static_cast<qreal>(m_chart.rows.size())};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const qreal axis = std::round(plot.left() + m_labels.width());
        const qreal unit = (plot.right() - valueWidth() - axis) / std::max(m_most, 1U);
        std::vector<ChartMark> marks;
        std::vector<qreal> ends(m_chart.rows.size(), axis);
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const ChartValue &value = m_chart.values[i];
            const qreal width = unit * measured(value, m_chart.measure);
            const QRectF part(ends[value.row], middleOf(plot, value.row) - barHeight() / 2, width, barHeight());
            drawPart(pen, value, part);
            marks.push_back({part, i, valueDescription(m_chart, value)});
            ends[value.row] += width;
        }
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row)
            drawRow(pen, row, plot, ends[row]);
        pen.line({axis, plot.top() - 2, axis, plot.bottom() + 2}, pen.tokens().borderStrong, 1);
        return marks;
    }

private:
    [[nodiscard]] QColor colorOf(std::size_t column) const
    {
        const ChartGroup &group = m_chart.columns[column];
        if (group.label.empty() && !group.isOthers)
            return blended(m_style.tokens->others, m_style.tokens->base, 0.5);
        return group.isOthers ? m_style.tokens->others : categoryColor(column, *m_style.tokens);
    }
    [[nodiscard]] qreal barHeight() const { return std::round(rowStep(m_style) * BarShare); }
    [[nodiscard]] qreal middleOf(const QRectF &plot, std::size_t row) const
    {
        return std::round(plot.top() + rowStep(m_style) * (static_cast<qreal>(row) + 0.5));
    }
    [[nodiscard]] qreal valueWidth() const
    {
        return std::ceil(ChartPen::widthOf(countText(m_most), m_style.fontOf(LabelPixels, QFont::Bold))) +
               m_style.scaled(ValueGap);
    }
    /// The number stands in its part where it fits.
    void drawPart(const ChartPen &pen, const ChartValue &value, const QRectF &part) const
    {
        const QColor line = colorOf(value.column);
        const QColor fill = blended(line, pen.tokens().base, FillShare);
        pen.rectangle(part, fill, line, 1);
        const QFont font = m_style.fontOf(LabelPixels - 1);
        const QString count = countText(measured(value, m_chart.measure));
        if (ChartPen::widthOf(count, font) + m_style.scaled(6) < part.width())
            pen.text(count, font, readableOn(fill, pen.tokens()),
                     {part.center().x(), ChartPen::baseLineOf(font, part.center().y())}, Qt::AlignHCenter);
    }
    void drawRow(const ChartPen &pen, std::size_t row, const QRectF &plot, qreal end) const
    {
        const qreal middle = middleOf(plot, row);
        m_labels.draw(pen, row, plot.left(), middle);
        const QFont font = m_style.fontOf(LabelPixels, QFont::Bold);
        pen.text(countText(m_lengths[row]), font, pen.tokens().text,
                 {end + m_style.scaled(ValueGap), ChartPen::baseLineOf(font, middle)});
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    RowLabels m_labels;
    std::vector<std::uint32_t> m_lengths;
    std::uint32_t m_most = 0;
};

} // namespace

std::unique_ptr<ChartPlot> sourcesPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<SourcesPlot>(chart, style);
}

} // namespace lectern
