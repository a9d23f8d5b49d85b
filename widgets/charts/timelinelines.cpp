// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/timeaxis.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal ExportHeight = 260;
constexpr qreal SmallestPane = 96;
constexpr qreal LineWidth = 2;
constexpr qreal DotRadius = 2.5;
constexpr qreal LabelGap = 8;
constexpr qreal KeyWidth = 10; ///< the piece of the line before its name
constexpr qreal Head = 6;

/// A line for each name over one time axis; it stops where the library has no articles.
class TimelineLines final : public ChartPlot
{
public:
    TimelineLines(const Chart &chart, const ChartStyle &style)
        : m_chart(chart), m_style(style), m_gaps(timelineGaps(chart))
    {
        for (const ChartValue &value : chart.values)
            m_most = std::max(m_most, measured(value, chart.measure));
        for (const ChartGroup &row : chart.rows)
            m_widest = std::max(m_widest, ChartPen::widthOf(cleanLabel(row.label), font(QFont::Bold)));
    }
    std::vector<LegendEntry> legend() const override
    {
        std::vector<LegendEntry> entries;
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row)
            entries.push_back({LegendEntry::Kind::Line, cleanLabel(m_chart.rows[row].label), colorOf(row)});
        if (!m_gaps.empty())
            entries.push_back({LegendEntry::Kind::Gap, gapWords(m_chart), {}});
        return entries;
    }
    QSizeF size(qreal width, qreal room) override
    {
        const qreal height =
            m_style.isExport() ? m_style.scaled(ExportHeight) : std::max(room, m_style.scaled(SmallestPane));
        return {width, height};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const qreal left = plot.left() + valueAxisWidth(m_most, m_style);
        const TimeScale scale{left, plot.right() - left - labelWidth(), m_chart.columns.size()};
        const qreal axisTop = plot.bottom() - timeAxisHeight(m_chart.unit, m_style);
        const QRectF field(QPointF(left, plot.top() + m_style.scaled(Head)), QPointF(scale.right(), axisTop));
        const std::uint32_t top = drawValueAxis(pen, field, m_most);
        for (const TimelineGap &gap : m_gaps)
            pen.hatch(
                {QPointF(scale.begin(gap.first), field.top()), QPointF(scale.begin(gap.last + 1), field.bottom())},
                gapWords(m_chart));
        pen.line({field.left(), axisTop, field.right(), axisTop}, pen.tokens().borderStrong, 1);
        for (std::size_t row = m_chart.rows.size(); row-- > 0;)
            drawLine(pen, row, scale, field, top);
        drawLabels(pen, field, scale, top);
        drawTimeAxis(pen, m_chart, scale, axisTop);
        return marks(scale, field, top);
    }

private:
    [[nodiscard]] QFont font(QFont::Weight weight = QFont::Normal) const { return m_style.fontOf(LabelPixels, weight); }
    [[nodiscard]] QColor colorOf(std::size_t row) const { return categoryColor(row, *m_style.tokens); }
    [[nodiscard]] bool isSelected(std::size_t row) const
    {
        return m_style.selected && m_chart.rows[row].entity == m_style.selected;
    }
    /// In the pane the legend alone names the lines: names of any length would leave no room for them.
    [[nodiscard]] qreal labelWidth() const
    {
        return m_style.isExport() ? m_widest + m_style.scaled(2 * LabelGap + KeyWidth) : 0;
    }
    [[nodiscard]] const ChartValue &valueAt(std::size_t row, std::size_t column) const
    {
        return m_chart.values[row * m_chart.columns.size() + column];
    }
    [[nodiscard]] QPointF pointOf(std::size_t row, std::size_t column, const TimeScale &scale, const QRectF &field,
                                  std::uint32_t top) const
    {
        const qreal count = measured(valueAt(row, column), m_chart.measure);
        return {scale.middle(column), field.bottom() - field.height() * count / top};
    }
    [[nodiscard]] bool isInGap(std::size_t column) const
    {
        return std::any_of(m_gaps.begin(), m_gaps.end(),
                           [column](const TimelineGap &gap) { return gap.first <= column && column <= gap.last; });
    }
    void drawLine(const ChartPen &pen, std::size_t row, const TimeScale &scale, const QRectF &field,
                  std::uint32_t top) const
    {
        QPainterPath path;
        bool isOpen = false;
        for (std::size_t column = 0; column < m_chart.columns.size(); ++column) {
            if (isInGap(column)) {
                isOpen = false;
                continue;
            }
            const QPointF point = pointOf(row, column, scale, field, top);
            if (isOpen)
                path.lineTo(point);
            else
                path.moveTo(point);
            isOpen = true;
            if (valueAt(row, column).frequency.articles > 0)
                pen.node(NodeShape::Circle, point, m_style.scaled(DotRadius), colorOf(row));
        }
        pen.path(path, {}, colorOf(row), isSelected(row) ? LineWidth * 1.5 : LineWidth);
    }
    /// At the right end of each line, moved apart where lines end close to each other.
    void drawLabels(const ChartPen &pen, const QRectF &field, const TimeScale &scale, std::uint32_t top) const
    {
        if (!m_style.isExport())
            return;
        const std::size_t last = m_chart.columns.size() - 1;
        std::vector<std::size_t> order(m_chart.rows.size());
        for (std::size_t row = 0; row < order.size(); ++row)
            order[row] = row;
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return pointOf(a, last, scale, field, top).y() < pointOf(b, last, scale, field, top).y();
        });
        const qreal step = m_style.scaled(LabelPixels + 4);
        qreal lowest = field.bottom() - step * static_cast<qreal>(order.size() - 1);
        qreal next = field.top();
        for (const std::size_t row : order) {
            const qreal y = std::max(next, std::min(pointOf(row, last, scale, field, top).y(), lowest));
            const QFont labelFont = font(isSelected(row) ? QFont::Bold : QFont::Normal);
            const qreal key = field.right() + m_style.scaled(LabelGap);
            pen.line({key, y, key + m_style.scaled(KeyWidth), y}, colorOf(row), LineWidth);
            pen.text(cleanLabel(m_chart.rows[row].label), labelFont, pen.tokens().text,
                     {key + m_style.scaled(KeyWidth + LabelGap), ChartPen::baseLineOf(labelFont, y)});
            next = y + step;
            lowest += step;
        }
    }
    /// A point catches the pointer around itself; of points in one place the first.
    [[nodiscard]] std::vector<ChartMark> marks(const TimeScale &scale, const QRectF &field, std::uint32_t top) const
    {
        const qreal reach = m_style.scaled(6);
        std::vector<ChartMark> marks;
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row)
            for (std::size_t column = 0; column < m_chart.columns.size(); ++column) {
                const ChartValue &value = valueAt(row, column);
                if (value.frequency.articles == 0)
                    continue;
                QRectF area(0, 0, 2 * reach, 2 * reach);
                area.moveCenter(pointOf(row, column, scale, field, top));
                marks.push_back({area, row * m_chart.columns.size() + column, valueDescription(m_chart, value)});
            }
        return marks;
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    std::vector<TimelineGap> m_gaps;
    std::uint32_t m_most = 1;
    qreal m_widest = 0;
};

} // namespace

std::unique_ptr<ChartPlot> timelineLinesPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<TimelineLines>(chart, style);
}

} // namespace lectern
