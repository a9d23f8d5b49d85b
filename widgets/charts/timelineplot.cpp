// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/timeaxis.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal AxisPixels = 11;
constexpr qreal FieldTitleHeight = 22;
constexpr qreal PeakHeight = 14;
constexpr qreal FieldGap = 14;
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

QColor colorOf(const Chart &chart, ChartMeasure measure, const Tokens &tokens)
{
    constexpr std::size_t ArticlesStep = 5;
    if (measure == ChartMeasure::Articles)
        return tokens.sequential[ArticlesStep];
    return chart.types.size() == 1 ? tokens.of(chart.types.front()).line : tokens.others;
}

QString seriesName(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return ChartWords::tr("mentions");
    case ChartMeasure::Stories:
        return ChartWords::tr("stories");
    }
    return ChartWords::tr("articles");
}

std::uint32_t mostOf(const Chart &chart, ChartMeasure measure)
{
    std::uint32_t most = 1;
    for (const ChartValue &value : chart.values)
        most = std::max(most, measured(value, measure));
    return most;
}

/// The columns alone, by Qt Charts.
void drawSeries(const ChartPen &pen, const Chart &chart, ChartMeasure measure, const QRectF &field, std::uint32_t top)
{
    QChart *columns = pen.chart(field);
    auto *set = new QBarSet({});
    auto *timeAxis = new QBarCategoryAxis;
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        *set << static_cast<qreal>(measured(chart.values[i], measure));
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
        if (measured(chart.values[i], measure) > measured(chart.values[peak], measure))
            peak = i;
    const std::uint32_t count = measured(chart.values[peak], measure);
    if (count == 0)
        return;
    const qreal y = field.bottom() - field.height() * count / top;
    pen.text(countText(count), pen.style().fontOf(AxisPixels, QFont::Bold), pen.tokens().text,
             {scale.begin(peak) + scale.step() / 2, std::round(y - pen.style().scaled(4))}, Qt::AlignHCenter);
}

void drawField(const ChartPen &pen, const Chart &chart, ChartMeasure measure, const TimeScale &scale,
               const QRectF &field)
{
    const std::uint32_t top = drawValueAxis(pen, field, mostOf(chart, measure));
    for (const TimelineGap &gap : timelineGaps(chart))
        pen.hatch({QPointF(scale.begin(gap.first), field.top()), QPointF(scale.begin(gap.last + 1), field.bottom())},
                  gapWords(chart));
    drawSeries(pen, chart, measure, field, top);
    drawPeak(pen, chart, measure, scale, field, top);
    const qreal base = std::round(field.bottom()) + 0.5;
    pen.line({field.left(), base, field.right(), base}, pen.tokens().borderStrong, 1);
}

qreal widestTick(const Chart &chart, const std::vector<ChartMeasure> &measures, const ChartStyle &style)
{
    qreal widest = 0;
    for (const ChartMeasure measure : measures)
        widest = std::max(widest, valueAxisWidth(mostOf(chart, measure), style));
    return widest;
}

} // namespace

std::vector<TimelineGap> timelineGaps(const Chart &chart)
{
    std::vector<TimelineGap> gaps;
    // Lines have a value for each name and time; whether there are articles at all is said by the columns.
    const std::size_t count = chart.rows.empty() ? chart.values.size() : chart.columns.size();
    const auto articles = [&chart](std::size_t i) {
        return chart.rows.empty() ? chart.values[i].frequency.articles : chart.columns[i].frequency.articles;
    };
    for (std::size_t i = 0; i < count;) {
        std::size_t end = i;
        while (end < count && articles(end) == 0)
            ++end;
        if (end - i >= shortestGap(chart.unit))
            gaps.push_back({i, end - 1});
        i = end + 1;
    }
    return gaps;
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
    const qreal left = plot.left() + widestTick(chart, measures, style);
    const TimeScale scale{left, plot.right() - left, chart.values.size()};
    const auto fields = static_cast<qreal>(measures.size());
    const bool titled = measures.size() > 1;
    const qreal head = style.scaled(titled ? FieldTitleHeight : PeakHeight);
    const qreal axisTop = plot.bottom() - timeAxisHeight(chart.unit, style);
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
                         valueDescription(chart, chart.values[i])});
    return marks;
}

} // namespace lectern
