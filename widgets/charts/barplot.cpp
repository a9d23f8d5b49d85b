// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "app/items/typelabels.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lectern {

namespace {

constexpr qreal ExportStep = 25;
constexpr qreal PaneStep = 17.5;
constexpr qreal BarShare = 0.7; ///< 17 of 25, 12.5 of 17.5
constexpr qreal LabelPixels = 12;
constexpr qreal LabelGap = 10; ///< from a label, or its badge, to the axis
constexpr qreal BadgeSide = 15;
constexpr qreal BadgeGap = 6;
constexpr qreal ValueGap = 7;
constexpr qreal ShortestLongBar = 160; ///< of the longest bar; below, lengths cannot be compared
constexpr double FillShare = 0.62;
constexpr double SelectedOutline = 1.5;

qreal stepOf(const ChartStyle &style)
{
    return style.scaled(style.isExport() ? ExportStep : PaneStep);
}

EntityType typeOf(const ChartValue &value)
{
    return value.type.value_or(EntityType::Date); // its colour stands for "others"
}

bool isSelected(const ChartValue &value, const ChartStyle &style)
{
    return style.selected && value.entity == style.selected;
}

bool hasBadges(const Chart &chart)
{
    return chart.types.size() != 1;
}

/// The columns of a bar chart, from left to right.
struct Columns
{
    qreal axis = 0;    ///< x of the base line
    qreal longest = 0; ///< length of the longest bar
    qreal labelRight = 0;
};

qreal badgeColumn(const Chart &chart, const ChartStyle &style)
{
    return hasBadges(chart) ? style.scaled(BadgeSide) + style.scaled(BadgeGap) : 0;
}

qreal widestLabel(const Chart &chart, const BarRows &rows, const ChartStyle &style)
{
    qreal widest = rows.others > 0 ? ChartPen::widthOf(othersLabel(rows.others), style.fontOf(LabelPixels)) : 0;
    for (const std::size_t row : rows.values) {
        const ChartValue &value = chart.values[row];
        // Room for bold is kept for all, or selecting would shift the chart.
        const QFont font = style.fontOf(LabelPixels, QFont::Bold);
        widest = std::max(widest, ChartPen::widthOf(cleanLabel(value.label), font));
    }
    return std::ceil(widest);
}

qreal widestValue(const Chart &chart, const BarRows &rows, const ChartStyle &style)
{
    qreal widest = 0;
    for (const std::size_t row : rows.values) {
        const QString text = countText(measured(chart.values[row], chart.measure));
        widest = std::max(widest, ChartPen::widthOf(text, style.fontOf(LabelPixels, QFont::Bold)));
    }
    return std::ceil(widest);
}

Columns columns(const Chart &chart, const BarRows &rows, const ChartStyle &style, const QRectF &plot)
{
    Columns result;
    // In the pane the labels keep a common column, so that the axis does not jump from chart to chart.
    const qreal labels = std::max(widestLabel(chart, rows, style), style.isExport() ? 0 : style.scaled(120));
    result.labelRight = plot.left() + labels;
    result.axis = std::round(result.labelRight + badgeColumn(chart, style) + style.scaled(LabelGap));
    result.longest = std::floor(plot.right() - result.axis - style.scaled(ValueGap) - widestValue(chart, rows, style));
    return result;
}

std::uint32_t mostOf(const Chart &chart, const BarRows &rows)
{
    std::uint32_t most = 1;
    for (const std::size_t row : rows.values)
        most = std::max(most, measured(chart.values[row], chart.measure));
    return most;
}

/// A set of one type has its own colour; the rows of other types are 0 in it. The category axis counts upwards.
QBarSet *setOf(const Chart &chart, const BarRows &rows, const ChartStyle &style, EntityType type)
{
    auto *set = new QBarSet({});
    const std::size_t count = rows.values.size();
    for (std::size_t i = 0; i < count; ++i) {
        const ChartValue &value = chart.values[rows.values[count - 1 - i]];
        *set << (typeOf(value) == type ? static_cast<qreal>(measured(value, chart.measure)) : 0.0);
    }
    const QColor line = style.tokens->of(type).line;
    set->setColor(blended(line, style.tokens->base, FillShare));
    set->setPen(QPen(line, 1));
    return set;
}

std::vector<EntityType> typesOf(const Chart &chart, const BarRows &rows)
{
    std::vector<EntityType> types;
    for (const EntityType type : allEntityTypes()) {
        const auto isOfType = [&](std::size_t row) { return typeOf(chart.values[row]) == type; };
        if (std::any_of(rows.values.begin(), rows.values.end(), isOfType))
            types.push_back(type);
    }
    return types;
}

/// The bars alone, by Qt Charts.
void drawSeries(const ChartPen &pen, const Chart &chart, const BarRows &rows, const QRectF &field)
{
    QChart *bars = pen.chart(field);
    auto *rowAxis = new QBarCategoryAxis;
    for (std::size_t i = 0; i < rows.values.size(); ++i)
        rowAxis->append(QString::number(i)); // names need not be unique, categories must be
    auto *valueAxis = new QValueAxis;
    valueAxis->setRange(0, mostOf(chart, rows));
    rowAxis->setVisible(false);
    valueAxis->setVisible(false);
    bars->addAxis(rowAxis, Qt::AlignLeft);
    bars->addAxis(valueAxis, Qt::AlignBottom);
    // Stacked, for a row has one type only; side by side each type would take room in every row.
    auto *series = new QHorizontalStackedBarSeries;
    for (const EntityType type : typesOf(chart, rows))
        series->append(setOf(chart, rows, pen.style(), type));
    series->setBarWidth(BarShare);
    bars->addSeries(series);
    series->attachAxis(rowAxis);
    series->attachAxis(valueAxis);
}

void drawRow(const ChartPen &pen, const Chart &chart, const ChartValue &value, const Columns &at, const QRectF &row,
             std::uint32_t most)
{
    const ChartStyle &style = pen.style();
    const bool selected = isSelected(value, style);
    const QFont font = style.fontOf(LabelPixels, selected ? QFont::Bold : QFont::Normal);
    const qreal middle = row.center().y();
    const qreal baseLine = ChartPen::baseLineOf(font, middle);
    pen.text(cleanLabel(value.label), font, pen.tokens().text, {at.labelRight, baseLine}, Qt::AlignRight);
    if (hasBadges(chart)) {
        const qreal side = style.scaled(style.isExport() ? BadgeSide : BadgeSide - 2);
        const QPointF corner(at.labelRight + style.scaled(BadgeGap), std::round(middle - side / 2));
        pen.badge(typeOf(value), QRectF(corner, QSizeF(side, side)));
    }
    const std::uint32_t count = measured(value, chart.measure);
    const qreal length = at.longest * count / most;
    if (selected) {
        const qreal height = row.height() * BarShare;
        pen.rectangle(QRectF(at.axis, middle - height / 2, length, height), pen.tokens().of(typeOf(value)).line,
                      pen.tokens().text, SelectedOutline);
    }
    pen.text(countText(count), font, pen.tokens().text, {at.axis + length + style.scaled(ValueGap), baseLine});
}

} // namespace

BarRows barRows(const Chart &chart, std::size_t limit)
{
    BarRows rows;
    rows.values.resize(chart.values.size());
    std::iota(rows.values.begin(), rows.values.end(), std::size_t(0));
    const auto count = [&](std::size_t row) { return measured(chart.values[row], chart.measure); };
    std::stable_sort(rows.values.begin(), rows.values.end(),
                     [&](std::size_t a, std::size_t b) { return count(a) > count(b); });
    rows.others = chart.others;
    if (rows.values.size() > limit) {
        rows.others += static_cast<std::uint32_t>(rows.values.size() - limit);
        rows.mostOfOthers = count(rows.values[limit]);
        rows.values.resize(limit);
    } else if (rows.others > 0 && !rows.values.empty()) {
        rows.mostOfOthers = count(rows.values.back());
    }
    return rows;
}

std::vector<LegendEntry> barLegend(const Chart &chart, const BarRows &rows, const ChartStyle &style)
{
    std::vector<LegendEntry> legend;
    for (const EntityType type : typesOf(chart, rows))
        legend.push_back({LegendEntry::Kind::Series, typeLabel(type), style.tokens->of(type).line});
    const auto selected = [&](std::size_t row) { return isSelected(chart.values[row], style); };
    if (std::any_of(rows.values.begin(), rows.values.end(), selected))
        legend.push_back({LegendEntry::Kind::Selected, ChartWords::tr("selected"), {}});
    return legend;
}

std::size_t rowsThatFit(qreal height, const ChartStyle &style)
{
    return static_cast<std::size_t>(std::max(0.0, std::floor(height / stepOf(style))));
}

qreal barPlotHeight(const BarRows &rows, const ChartStyle &style)
{
    return stepOf(style) * (static_cast<qreal>(rows.values.size()) + (rows.others > 0 ? 1 : 0));
}

qreal barPlotMinimumWidth(const Chart &chart, const BarRows &rows, const ChartStyle &style)
{
    const Columns at = columns(chart, rows, style, {});
    return at.axis + style.scaled(ShortestLongBar) + style.scaled(ValueGap) + widestValue(chart, rows, style);
}

std::vector<ChartMark> drawBars(const ChartPen &pen, const Chart &chart, const BarRows &rows, const QRectF &plot)
{
    const ChartStyle &style = pen.style();
    const Columns at = columns(chart, rows, style, plot);
    const qreal step = stepOf(style);
    const qreal bars = step * static_cast<qreal>(rows.values.size());
    drawSeries(pen, chart, rows, QRectF(at.axis, plot.top(), at.longest, bars));
    std::vector<ChartMark> marks;
    const std::uint32_t most = mostOf(chart, rows);
    for (std::size_t i = 0; i < rows.values.size(); ++i) {
        const ChartValue &value = chart.values[rows.values[i]];
        const QRectF row(plot.left(), plot.top() + step * static_cast<qreal>(i), plot.width(), step);
        drawRow(pen, chart, value, at, row, most);
        marks.push_back({row, rows.values[i], valueDescription(chart, value)});
    }
    if (rows.others > 0) {
        const QFont font = style.fontOf(LabelPixels);
        const qreal baseLine = ChartPen::baseLineOf(font, plot.top() + bars + step / 2);
        pen.text(othersLabel(rows.others), font, pen.tokens().muted, {at.labelRight, baseLine}, Qt::AlignRight);
        pen.text(othersNote(rows.mostOfOthers, chart.measure), font, pen.tokens().muted,
                 {at.axis + style.scaled(ValueGap), baseLine});
    }
    pen.line({at.axis, plot.top() - 2, at.axis, plot.top() + barPlotHeight(rows, style) + 2}, pen.tokens().borderStrong,
             1);
    return marks;
}

} // namespace lectern
