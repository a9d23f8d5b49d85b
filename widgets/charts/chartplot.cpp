// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr qreal TimelineFieldHeight = 190;
constexpr qreal SmallestPaneTimeline = 96;
constexpr std::size_t FewestPaneRows = 3;

class BarPlot final : public ChartPlot
{
public:
    BarPlot(const Chart &chart, const ChartStyle &style)
        : m_chart(chart), m_style(style), m_rows(barRows(chart, MaximumBars))
    {
    }
    std::vector<LegendEntry> legend() const override
    {
        const bool isNamedByTitle = !m_style.isExport() && m_chart.types.size() == 1;
        return isNamedByTitle ? std::vector<LegendEntry>() : barLegend(m_chart, m_rows, m_style);
    }
    QSizeF size(qreal width, qreal room) override
    {
        m_rows = barRows(m_chart, rowLimit(room));
        return {std::max(width, barPlotMinimumWidth(m_chart, m_rows, m_style)), barPlotHeight(m_rows, m_style)};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        return drawBars(pen, m_chart, m_rows, plot);
    }
    std::size_t shown() const override { return m_rows.values.size(); }

private:
    /// As many rows as the pane has room for; more room shows more.
    [[nodiscard]] std::size_t rowLimit(qreal room) const
    {
        if (m_style.isExport())
            return MaximumBars;
        const std::size_t fitting = rowsThatFit(room, m_style);
        if (m_chart.values.size() <= fitting && m_chart.others == 0)
            return std::min<std::size_t>(fitting, MaximumBars);
        return std::clamp<std::size_t>(fitting > 0 ? fitting - 1 : 0, FewestPaneRows, MaximumBars);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    BarRows m_rows;
};

class ColumnPlot final : public ChartPlot
{
public:
    ColumnPlot(const Chart &chart, const ChartStyle &style) : m_chart(chart), m_style(style), m_measures{chart.measure}
    {
        // A file shows the measure that was asked for and beside it the one it is read against.
        if (style.isExport())
            m_measures = {ChartMeasure::Articles,
                          chart.measure == ChartMeasure::Articles ? ChartMeasure::Mentions : chart.measure};
    }
    std::vector<LegendEntry> legend() const override
    {
        // In the pane a single series is named by the title, and gaps say in the plot what they are.
        return m_style.isExport() ? timelineLegend(m_chart, m_measures, m_style) : std::vector<LegendEntry>();
    }
    QSizeF size(qreal width, qreal room) override
    {
        const qreal fields = m_style.scaled(TimelineFieldHeight) * static_cast<qreal>(m_measures.size());
        return {width, m_style.isExport() ? fields : std::max(room, m_style.scaled(SmallestPaneTimeline))};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        return drawTimeline(pen, m_chart, m_measures, plot);
    }

private:
    const Chart &m_chart;
    const ChartStyle &m_style;
    std::vector<ChartMeasure> m_measures;
};

} // namespace

std::unique_ptr<ChartPlot> plotOf(const Chart &chart, const ChartStyle &style)
{
    switch (chart.kind) {
    case ChartKind::Entities:
        break;
    case ChartKind::Timeline:
        if (!chart.rows.empty())
            return timelineLinesPlot(chart, style);
        return std::make_unique<ColumnPlot>(chart, style);
    case ChartKind::Sources:
        return sourcesPlot(chart, style);
    case ChartKind::CoOccurrence:
        return matrixPlot(chart, style);
    case ChartKind::Network:
        return networkPlot(chart, style);
    case ChartKind::Roles:
        return rolesPlot(chart, style);
    case ChartKind::Distinctive:
        return contrastPlot(chart, style);
    case ChartKind::Dispersion:
        return dispersionPlot(chart, style);
    }
    return std::make_unique<BarPlot>(chart, style);
}

QColor categoryColor(std::size_t index, const Tokens &tokens)
{
    return index < CategoricalOrder.size() ? tokens.of(CategoricalOrder[index]).line : tokens.others;
}

} // namespace lectern
