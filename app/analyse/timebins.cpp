// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/timebins.h"

namespace lectern {

namespace {

constexpr int DaysPerWeek = 7;
constexpr int Thursday = 4;

/// "2024-W14": the year of an ISO week is that of its Thursday.
std::string weekLabel(int monday)
{
    const PartialDate thursday = PartialDate::fromDayNumber(monday + Thursday - 1);
    const int dayOfYear = monday + Thursday - 1 - PartialDate{thursday.year, 1, 1}.toDayNumber();
    const int week = dayOfYear / DaysPerWeek + 1;
    return PartialDate{thursday.year, 0, 0}.toIso() + "-W" + (week < 10 ? "0" : "") + std::to_string(week);
}

TimeBin wholeBin(const PartialDate &span)
{
    return {span.firstDay(), span.lastDay(), span.toIso()};
}

} // namespace

TimeBin binOf(int dayNumber, TimeUnit unit)
{
    const PartialDate day = PartialDate::fromDayNumber(dayNumber);
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week: {
        const int monday = dayNumber - dayOfWeek(dayNumber) + 1;
        return {PartialDate::fromDayNumber(monday), PartialDate::fromDayNumber(monday + DaysPerWeek - 1),
                weekLabel(monday)};
    }
    case TimeUnit::Month:
        return wholeBin({day.year, day.month, 0});
    case TimeUnit::Year:
        return wholeBin({day.year, 0, 0});
    }
    return wholeBin(day);
}

TimeBin nextBin(const TimeBin &bin, TimeUnit unit)
{
    return binOf(bin.last.toDayNumber() + 1, unit);
}

int binCount(int firstDay, int lastDay, TimeUnit unit)
{
    const PartialDate first = PartialDate::fromDayNumber(firstDay);
    const PartialDate last = PartialDate::fromDayNumber(lastDay);
    switch (unit) {
    case TimeUnit::Day:
        break;
    case TimeUnit::Week:
        return (lastDay - dayOfWeek(lastDay) - (firstDay - dayOfWeek(firstDay))) / DaysPerWeek + 1;
    case TimeUnit::Month:
        return (last.year - first.year) * 12 + last.month - first.month + 1;
    case TimeUnit::Year:
        return last.year - first.year + 1;
    }
    return lastDay - firstDay + 1;
}

TimeUnit finestUnit(int firstDay, int lastDay)
{
    for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month})
        if (binCount(firstDay, lastDay, unit) <= MaximumBins)
            return unit;
    return TimeUnit::Year;
}

} // namespace lectern
