// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/dayaxis.h"

#include "app/base/partialdate.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal AxisPixels = 11;
constexpr qreal AxisHeight = 22;
constexpr qreal LabelSpacing = 16;
constexpr int MonthsPerYear = 12;
constexpr int LongestStep = 100 * MonthsPerYear;
constexpr std::size_t FewestTicks = 2;

/// From one tick to the next: whole months, or days.
struct Step
{
    int months = 0;
    int days = 0;
};

constexpr Step Steps[] = {{0, 1},  {0, 2},  {0, 7},  {0, 14},  {1, 0},   {2, 0},   {3, 0},          {6, 0},
                          {12, 0}, {24, 0}, {60, 0}, {120, 0}, {240, 0}, {600, 0}, {LongestStep, 0}};

/// The first of the month, so many months after January of the year 0.
int dayOfMonth(int months)
{
    return PartialDate{months / MonthsPerYear, months % MonthsPerYear + 1, 1}.toDayNumber();
}

QString tickText(int day, const Step &step)
{
    const PartialDate date = PartialDate::fromDayNumber(day);
    if (step.months >= MonthsPerYear)
        return QString::number(date.year);
    const QLocale locale;
    const QDate shown(date.year, date.month, date.day);
    return locale.toString(shown, step.months > 0 ? QStringLiteral("MMM yyyy") : QStringLiteral("d MMM yyyy"));
}

} // namespace

DayAxis::DayAxis(int firstDay, int lastDay, qreal left, qreal width, const ChartStyle &style)
    : m_style(style), m_first(firstDay), m_last(lastDay + 1), m_left(left), m_width(width)
{
    for (const Step &step : Steps)
        if (findTicks(firstDay, lastDay, step.months, step.days))
            return;
}

bool DayAxis::findTicks(int firstDay, int lastDay, int months, int days)
{
    m_ticks.clear();
    const Step step{months, days};
    if (days > 0) {
        if ((lastDay - firstDay) / days > m_width)
            return false; // more ticks than pixels: do not even make them
        m_first = firstDay;
        m_last = lastDay + 1;
        for (int day = firstDay; day <= m_last; day += days)
            m_ticks.push_back({day, tickText(day, step)});
        return ticksFit();
    }
    const PartialDate first = PartialDate::fromDayNumber(firstDay);
    int month = first.year * MonthsPerYear + first.month - 1;
    month -= month % months;
    m_first = dayOfMonth(month);
    for (;; month += months) {
        m_last = dayOfMonth(month);
        m_ticks.push_back({m_last, tickText(m_last, step)});
        if (m_last > lastDay)
            return ticksFit();
    }
}

bool DayAxis::ticksFit() const
{
    const QFont font = m_style.fontOf(AxisPixels);
    for (std::size_t i = 1; i < m_ticks.size(); ++i) {
        const qreal needed =
            (ChartPen::widthOf(m_ticks[i - 1].text, font) + ChartPen::widthOf(m_ticks[i].text, font)) / 2;
        if (at(m_ticks[i].day) - at(m_ticks[i - 1].day) < needed + m_style.scaled(LabelSpacing))
            return m_ticks.size() <= FewestTicks;
    }
    return true;
}

qreal DayAxis::at(int day) const
{
    return m_left + m_width * (day - m_first) / std::max(m_last - m_first, 1);
}

qreal DayAxis::height(const ChartStyle &style)
{
    return style.scaled(AxisHeight);
}

void DayAxis::draw(const ChartPen &pen, qreal top, qreal bottom) const
{
    const QFont font = m_style.fontOf(AxisPixels);
    for (const Tick &tick : m_ticks) {
        const qreal x = std::round(at(tick.day)) + 0.5;
        pen.line({x, top, x, bottom}, pen.tokens().grid, 1);
        const qreal width = ChartPen::widthOf(tick.text, font);
        const qreal begin = std::clamp(x - width / 2, m_left - width / 2, std::max(m_left, m_left + m_width - width));
        pen.text(tick.text, font, pen.tokens().muted, {begin, std::round(bottom + m_style.scaled(16))});
    }
    pen.line({m_left, bottom, m_left + m_width, bottom}, pen.tokens().borderStrong, 1);
}

} // namespace lectern
