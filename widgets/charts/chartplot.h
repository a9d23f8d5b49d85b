// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartitems.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// A part of a drawn chart that stands for one value: what the pointer hits and what the keyboard goes to.
struct ChartMark
{
    QRectF area;           ///< in the scene
    std::size_t value = 0; ///< index into Chart::values
    QString description;
    std::optional<QLineF> line = std::nullopt; ///< of a link: what is hit besides the area
};

/// What a legend explains.
struct LegendEntry
{
    enum class Kind { Series, Selected, Gap, Line, Tick, Circle, Square, Diamond, Scale, Words };
    Kind kind = Kind::Series;
    QString text;
    QColor color;
};

/// How one kind of chart is drawn between its head and its caption. Chart and style must outlive it.
class ChartPlot
{
public:
    virtual ~ChartPlot() = default;
    [[nodiscard]] virtual std::vector<LegendEntry> legend() const = 0;
    /// The room the plot takes: `width` is what there is, `room` the height left in the pane; files have room enough.
    /// Decides what is shown, and comes before draw().
    [[nodiscard]] virtual QSizeF size(qreal width, qreal room) = 0;
    /// `plot` has the size asked for.
    virtual std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const = 0;
    /// How many bars are drawn.
    [[nodiscard]] virtual std::size_t shown() const { return 0; }
};

[[nodiscard]] std::unique_ptr<ChartPlot> plotOf(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> timelineLinesPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> sourcesPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> matrixPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> networkPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> rolesPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> contrastPlot(const Chart &chart, const ChartStyle &style);
[[nodiscard]] std::unique_ptr<ChartPlot> dispersionPlot(const Chart &chart, const ChartStyle &style);

/// The colour of the nth series without a type; beyond the seventh that of "others".
[[nodiscard]] QColor categoryColor(std::size_t index, const Tokens &tokens);

/// The rows of a bar chart: which values, in which order, and what is left out.
struct BarRows
{
    std::vector<std::size_t> values; ///< indices into Chart::values, most first
    std::uint32_t others = 0;
    std::uint32_t mostOfOthers = 0; ///< no one left out has more
};

/// The `limit` values with most; equal ones keep the order of the chart.
[[nodiscard]] BarRows barRows(const Chart &chart, std::size_t limit);
[[nodiscard]] std::vector<LegendEntry> barLegend(const Chart &chart, const BarRows &rows, const ChartStyle &style);
/// How many rows of a bar chart find room in `height` pixels, the row of the others included.
[[nodiscard]] std::size_t rowsThatFit(qreal height, const ChartStyle &style);
[[nodiscard]] qreal barPlotHeight(const BarRows &rows, const ChartStyle &style);
/// The width below which the bars would be too short to compare beside their labels.
[[nodiscard]] qreal barPlotMinimumWidth(const Chart &chart, const BarRows &rows, const ChartStyle &style);
std::vector<ChartMark> drawBars(const ChartPen &pen, const Chart &chart, const BarRows &rows, const QRectF &plot);

/// Neighbouring columns without an article, `first` to `last` both included.
struct TimelineGap
{
    std::size_t first = 0;
    std::size_t last = 0;
    bool operator==(const TimelineGap &) const = default;
};

/// Stretches long enough to look like a hole in the collection rather than a quiet day.
[[nodiscard]] std::vector<TimelineGap> timelineGaps(const Chart &chart);
/// Whole numbers for the value axis, from 0 to at least `most`, at most `count` steps.
[[nodiscard]] std::vector<std::uint32_t> axisTicks(std::uint32_t most, int count);
[[nodiscard]] std::vector<LegendEntry> timelineLegend(const Chart &chart, const std::vector<ChartMeasure> &measures,
                                                      const ChartStyle &style);
/// `plot` includes the axes. Each measure is drawn in a field of its own above the shared time axis.
std::vector<ChartMark> drawTimeline(const ChartPen &pen, const Chart &chart, const std::vector<ChartMeasure> &measures,
                                    const QRectF &plot);

} // namespace lectern
