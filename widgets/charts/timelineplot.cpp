// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QDate>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal AxisPixels = 11;
constexpr qreal AxisGap = 8;
constexpr qreal TimeAxisHeight = 34;
constexpr qreal YearAxisHeight = 20;
constexpr qreal FieldTitleHeight = 22;
constexpr qreal PeakHeight = 14;
constexpr qreal FieldGap = 14;
constexpr qreal TickSpacing = 34; ///< least distance between grid lines
constexpr qreal LabelSpacing = 14;
constexpr qreal NarrowColumn = 4; ///< below, outlines would hide the fill
constexpr double FillShare = 0.62;

/// Empty columns in a row that count as a gap: a weekend or a quiet week is none.
std::size_t shortestGap(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return 4;
    case TimeUnit::Week:
    case TimeUnit::Month:
        return 2;
    case TimeUnit::Year:
        return 1;
    }
    return 1;
}

/// In a filter an empty stretch says nothing about the library.
QString gapWords(const Chart &chart)
{
    return chart.filter.empty() ? ChartWords::tr("no articles in library")
                                : ChartWords::tr("no articles in this filter");
}

QColor colorOf(const Chart &chart, ChartMeasure measure, const Tokens &tokens)
{
    constexpr std::size_t ArticlesStep = 5;
    if (measure == ChartMeasure::Articles)
        return tokens.sequential[ArticlesStep];
    return chart.types.size() == 1 ? tokens.of(chart.types.front()).line : tokens.others;
}

QString seriesName(ChartMeasure measure)
{
    return measure == ChartMeasure::Articles ? ChartWords::tr("articles") : ChartWords::tr("mentions");
}

std::uint32_t mostOf(const Chart &chart, ChartMeasure measure)
{
    std::uint32_t most = 1;
    for (const ChartValue &value : chart.values)
        most = std::max(most, measured(value.frequency, measure));
    return most;
}

/// Below the axis: "12 May", "May", "2024".
QString axisLabel(const Chart &chart, std::size_t index)
{
    const PartialDate first = chart.values[index].bin->first.firstDay();
    if (chart.unit == TimeUnit::Year)
        return QString::number(first.year);
    const QLocale locale;
    return chart.unit == TimeUnit::Month
               ? locale.standaloneMonthName(first.month, QLocale::ShortFormat)
               : locale.toString(QDate(first.year, first.month, first.day), QStringLiteral("d MMM"));
}

/// Every how many columns a label finds room: of months 1, 2, 3, 4, 6 or 12, so that each January has one.
std::size_t labelStride(const Chart &chart, qreal widestLabel, qreal step)
{
    std::size_t stride = 1;
    const auto fits = [&] { return static_cast<qreal>(stride) * step >= widestLabel; };
    while (stride < chart.values.size() &&
           (!fits() || (chart.unit == TimeUnit::Month && 12 % std::min<std::size_t>(stride, 12) != 0)))
        ++stride;
    return stride;
}

/// The first column with a label.
std::size_t firstLabel(const Chart &chart, std::size_t stride)
{
    if (chart.unit != TimeUnit::Month)
        return 0;
    const auto sinceJanuary = static_cast<std::size_t>(chart.values.front().bin->first.month - 1);
    return (stride - sinceJanuary % stride) % stride;
}

/// A chart's columns between two edges.
struct TimeScale
{
    qreal left = 0;
    qreal width = 0;
    std::size_t count = 1;
    [[nodiscard]] qreal right() const { return left + width; }
    [[nodiscard]] qreal step() const { return width / static_cast<qreal>(count); }
    [[nodiscard]] qreal begin(std::size_t column) const { return left + step() * static_cast<qreal>(column); }
};

qreal widestAxisLabel(const Chart &chart, const QFont &font)
{
    qreal widest = 0;
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        widest = std::max(widest, ChartPen::widthOf(axisLabel(chart, i), font));
    return widest;
}

/// Days, weeks and months in one line, the year below where it begins.
void drawTimeAxis(const ChartPen &pen, const Chart &chart, const TimeScale &scale, qreal top)
{
    const ChartStyle &style = pen.style();
    const QFont font = style.fontOf(AxisPixels);
    const qreal baseLine = std::round(top + style.scaled(16));
    const qreal widest = widestAxisLabel(chart, font) + style.scaled(LabelSpacing);
    const std::size_t stride = labelStride(chart, widest, scale.step());
    std::optional<int> year;
    for (std::size_t i = firstLabel(chart, stride); i < chart.values.size(); i += stride) {
        const QString label = axisLabel(chart, i);
        const qreal width = ChartPen::widthOf(label, font);
        const qreal middle = scale.begin(i) + scale.step() / 2;
        const qreal begin = std::clamp(middle - width / 2, scale.left, std::max(scale.left, scale.right() - width));
        pen.line({middle, top, middle, top + style.scaled(4)}, pen.tokens().borderStrong, 1);
        pen.text(label, font, pen.tokens().muted, {begin, baseLine});
        const int labelYear = chart.values[i].bin->first.year;
        if (chart.unit != TimeUnit::Year && year != labelYear)
            pen.text(QString::number(labelYear), font, pen.tokens().muted,
                     {begin + width / 2, baseLine + style.scaled(14)}, Qt::AlignHCenter);
        year = labelYear;
    }
}

/// The columns alone, by Qt Charts.
void drawSeries(const ChartPen &pen, const Chart &chart, ChartMeasure measure, const QRectF &field, std::uint32_t top)
{
    QChart *columns = pen.chart(field);
    auto *set = new QBarSet({});
    auto *timeAxis = new QBarCategoryAxis;
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        *set << static_cast<qreal>(measured(chart.values[i].frequency, measure));
        timeAxis->append(QString::number(i));
    }
    const bool narrow = field.width() / static_cast<qreal>(chart.values.size()) < NarrowColumn;
    const QColor color = colorOf(chart, measure, pen.tokens());
    set->setColor(narrow ? color : blended(color, pen.tokens().base, FillShare));
    set->setPen(narrow ? QPen(Qt::NoPen) : QPen(color, 1));
    auto *series = new QBarSeries;
    series->append(set);
    series->setBarWidth(narrow ? 1.0 : 0.8);
    auto *valueAxis = new QValueAxis;
    valueAxis->setRange(0, top);
    timeAxis->setVisible(false);
    valueAxis->setVisible(false);
    columns->addAxis(timeAxis, Qt::AlignBottom);
    columns->addAxis(valueAxis, Qt::AlignLeft);
    columns->addSeries(series);
    series->attachAxis(timeAxis);
    series->attachAxis(valueAxis);
}

/// The highest column says its number; of several the first.
void drawPeak(const ChartPen &pen, const Chart &chart, ChartMeasure measure, const TimeScale &scale,
              const QRectF &field, std::uint32_t top)
{
    std::size_t peak = 0;
    for (std::size_t i = 1; i < chart.values.size(); ++i)
        if (measured(chart.values[i].frequency, measure) > measured(chart.values[peak].frequency, measure))
            peak = i;
    const std::uint32_t count = measured(chart.values[peak].frequency, measure);
    if (count == 0)
        return;
    const qreal y = field.bottom() - field.height() * count / top;
    pen.text(countText(count), pen.style().fontOf(AxisPixels, QFont::Bold), pen.tokens().text,
             {scale.begin(peak) + scale.step() / 2, std::round(y - pen.style().scaled(4))}, Qt::AlignHCenter);
}

void drawField(const ChartPen &pen, const Chart &chart, ChartMeasure measure, const TimeScale &scale,
               const QRectF &field)
{
    const std::uint32_t most = mostOf(chart, measure);
    const int steps = std::clamp(static_cast<int>(field.height() / pen.style().scaled(TickSpacing)), 1, 6);
    const std::vector<std::uint32_t> ticks = axisTicks(most, steps);
    const QFont font = pen.style().fontOf(AxisPixels);
    for (const std::uint32_t tick : ticks) {
        const qreal y = std::round(field.bottom() - field.height() * tick / ticks.back()) + 0.5;
        if (tick > 0)
            pen.line({field.left(), y, field.right(), y}, pen.tokens().grid, 1);
        pen.text(countText(tick), font, pen.tokens().muted,
                 {field.left() - pen.style().scaled(AxisGap), ChartPen::baseLineOf(font, y)}, Qt::AlignRight);
    }
    for (const TimelineGap &gap : timelineGaps(chart))
        pen.hatch({QPointF(scale.begin(gap.first), field.top()), QPointF(scale.begin(gap.last + 1), field.bottom())},
                  gapWords(chart));
    drawSeries(pen, chart, measure, field, ticks.back());
    drawPeak(pen, chart, measure, scale, field, ticks.back());
    const qreal base = std::round(field.bottom()) + 0.5;
    pen.line({field.left(), base, field.right(), base}, pen.tokens().borderStrong, 1);
}

qreal widestTick(const Chart &chart, const std::vector<ChartMeasure> &measures, const ChartStyle &style)
{
    qreal widest = 0;
    for (const ChartMeasure measure : measures)
        widest = std::max(widest, ChartPen::widthOf(countText(axisTicks(mostOf(chart, measure), 6).back()),
                                                    style.fontOf(AxisPixels)));
    return std::ceil(widest);
}

} // namespace

std::vector<TimelineGap> timelineGaps(const Chart &chart)
{
    std::vector<TimelineGap> gaps;
    for (std::size_t i = 0; i < chart.values.size();) {
        std::size_t end = i;
        while (end < chart.values.size() && chart.values[end].frequency.articles == 0)
            ++end;
        if (end - i >= shortestGap(chart.unit))
            gaps.push_back({i, end - 1});
        i = end + 1;
    }
    return gaps;
}

std::vector<std::uint32_t> axisTicks(std::uint32_t most, int count)
{
    std::uint32_t step = 1;
    // 1, 2, 5, 10, 20, 50, ...
    for (int i = 0; (std::max(most, 1U) + step - 1) / step > static_cast<std::uint32_t>(std::max(count, 1)); ++i)
        step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    std::vector<std::uint32_t> ticks;
    for (std::uint32_t tick = 0; ticks.empty() || ticks.back() < most; tick += step)
        ticks.push_back(tick);
    return ticks;
}

std::vector<LegendEntry> timelineLegend(const Chart &chart, const std::vector<ChartMeasure> &measures,
                                        const ChartStyle &style)
{
    std::vector<LegendEntry> legend;
    for (const ChartMeasure measure : measures)
        legend.push_back({LegendEntry::Kind::Series, seriesName(measure), colorOf(chart, measure, *style.tokens)});
    if (!timelineGaps(chart).empty())
        legend.push_back({LegendEntry::Kind::Gap, gapWords(chart), {}});
    return legend;
}

std::vector<ChartMark> drawTimeline(const ChartPen &pen, const Chart &chart, const std::vector<ChartMeasure> &measures,
                                    const QRectF &plot)
{
    const ChartStyle &style = pen.style();
    const qreal left = plot.left() + widestTick(chart, measures, style) + style.scaled(AxisGap);
    const TimeScale scale{left, plot.right() - left, chart.values.size()};
    const auto fields = static_cast<qreal>(measures.size());
    const bool titled = measures.size() > 1;
    const qreal head = style.scaled(titled ? FieldTitleHeight : PeakHeight);
    const qreal axisTop = plot.bottom() - style.scaled(chart.unit == TimeUnit::Year ? YearAxisHeight : TimeAxisHeight);
    const qreal height = (axisTop - plot.top() - (fields - 1) * style.scaled(FieldGap)) / fields - head;
    qreal top = plot.top();
    for (const ChartMeasure measure : measures) {
        const QRectF field(scale.left, top + head, scale.width, height);
        if (titled)
            pen.text(seriesName(measure), style.fontOf(12), pen.tokens().muted, {plot.left(), top + style.scaled(11)});
        drawField(pen, chart, measure, scale, field);
        top = field.bottom() + style.scaled(FieldGap);
    }
    drawTimeAxis(pen, chart, scale, axisTop);
    std::vector<ChartMark> marks;
    for (std::size_t i = 0; i < chart.values.size(); ++i)
        marks.push_back({QRectF(scale.begin(i), plot.top(), scale.step(), axisTop - plot.top()), i,
                         valueDescription(chart.values[i], chart.unit)});
    return marks;
}

} // namespace lectern
