// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeaxis.h"

#include "widgets/charts/chartplot.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal AxisPixels = 11;
constexpr qreal AxisGap = 8;
constexpr qreal TimeAxisHeight = 34;
constexpr qreal YearAxisHeight = 20;
constexpr qreal TickSpacing = 34; ///< least distance between grid lines
constexpr qreal LabelSpacing = 14;

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
std::size_t labelStride(const Chart &chart, const TimeScale &scale, qreal widestLabel)
{
    std::size_t stride = 1;
    const auto fits = [&] { return static_cast<qreal>(stride) * scale.step() >= widestLabel; };
    while (stride < scale.count &&
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

qreal widestAxisLabel(const Chart &chart, const TimeScale &scale, const QFont &font)
{
    qreal widest = 0;
    for (std::size_t i = 0; i < scale.count; ++i)
        widest = std::max(widest, ChartPen::widthOf(axisLabel(chart, i), font));
    return widest;
}

} // namespace

QString gapWords(const Chart &chart)
{
    return chart.filter.empty() ? ChartWords::tr("no articles in library")
                                : ChartWords::tr("no articles in this filter");
}

qreal timeAxisHeight(TimeUnit unit, const ChartStyle &style)
{
    return style.scaled(unit == TimeUnit::Year ? YearAxisHeight : TimeAxisHeight);
}

void drawTimeAxis(const ChartPen &pen, const Chart &chart, const TimeScale &scale, qreal top)
{
    const ChartStyle &style = pen.style();
    const QFont font = style.fontOf(AxisPixels);
    const qreal baseLine = std::round(top + style.scaled(16));
    const qreal widest = widestAxisLabel(chart, scale, font) + style.scaled(LabelSpacing);
    const std::size_t stride = labelStride(chart, scale, widest);
    std::optional<int> year;
    for (std::size_t i = firstLabel(chart, stride); i < scale.count; i += stride) {
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

qreal valueAxisWidth(std::uint32_t most, const ChartStyle &style)
{
    return std::ceil(ChartPen::widthOf(countText(axisTicks(most, 6).back()), style.fontOf(AxisPixels))) +
           style.scaled(AxisGap);
}

std::uint32_t drawValueAxis(const ChartPen &pen, const QRectF &field, std::uint32_t most)
{
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
    return ticks.back();
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

} // namespace lectern
