// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/dateresolution.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lectern {

namespace {

constexpr int DaysOfAWeek = 7;
constexpr int MonthsOfAYear = 12;
/// A day this near to the publication is meant whatever the tense says: "opened on the 24th", written on the 23rd.
constexpr int NearDays = 10;
constexpr std::string_view PastReference = "PAST_REF";
constexpr std::string_view PresentReference = "PRESENT_REF";
constexpr std::string_view FutureReference = "FUTURE_REF";

using Resolved = std::optional<ResolvedDate>;

Resolved single(const PartialDate &date)
{
    return ResolvedDate{date.toIso(), date.hasYear() ? std::optional(date) : std::nullopt};
}

Resolved range(const PartialDate &from, const PartialDate &to)
{
    return ResolvedDate{from.toIso() + '/' + to.toIso(), from.hasYear() ? std::optional(from) : std::nullopt};
}

Resolved unplaced(std::string_view reference)
{
    return ResolvedDate{std::string(reference), std::nullopt};
}

Resolved unplaced(DateTense tense)
{
    return unplaced(tense == DateTense::Future ? FutureReference : PastReference);
}

PartialDate dayOf(int dayNumber)
{
    return PartialDate::fromDayNumber(dayNumber);
}

/// The month `months` after that of `date`, without a day.
PartialDate monthAfter(const PartialDate &date, int months)
{
    const int index = date.year * MonthsOfAYear + date.month - 1 + months;
    return {index / MonthsOfAYear, index % MonthsOfAYear + 1, 0};
}

Resolved weekOf(int dayNumber)
{
    const int monday = dayNumber - (dayOfWeek(dayNumber) - 1);
    return range(dayOf(monday), dayOf(monday + DaysOfAWeek - 1));
}

/// -1, 0 or 1 years, weeks ... from the publication; nothing for shifts that rest on another date.
std::optional<int> stepsOf(std::optional<DateShift> shift)
{
    if (!shift || *shift == DateShift::Previous || *shift == DateShift::Same || *shift == DateShift::Following)
        return std::nullopt;
    return static_cast<int>(*shift);
}

int stepsFromAnchor(DateShift shift)
{
    return shift == DateShift::Previous ? -1 : shift == DateShift::Same ? 0 : 1;
}

// ---- days and months without their year

/// Days from the reference to the date in that year; the date may not exist in it (29 February).
int distanceTo(PartialDate date, int year, const PartialDate &reference)
{
    date.year = year;
    if (date.hasDay())
        date.day = std::min(date.day, daysInMonth(year, date.month));
    const int from =
        date.hasDay() ? reference.toDayNumber() : PartialDate{reference.year, reference.month, 0}.toDayNumber();
    return date.toDayNumber() - from;
}

int yearByTense(const PartialDate &date, const PartialDate &reference, DateTense tense)
{
    int nearest = reference.year;
    for (const int year : {reference.year - 1, reference.year + 1}) {
        if (std::abs(distanceTo(date, year, reference)) < std::abs(distanceTo(date, nearest, reference)))
            nearest = year;
    }
    const int distance = distanceTo(date, nearest, reference);
    const int tolerance = date.hasDay() ? NearDays : 0;
    const bool looksBack = tense == DateTense::Past || (tense == DateTense::Unknown && !date.hasDay());
    if (looksBack && distance > tolerance)
        return nearest - 1;
    if (tense == DateTense::Future && distance < -tolerance)
        return nearest + 1;
    return nearest;
}

/// "last April", "this May", "next June".
int yearByShift(const PartialDate &date, const PartialDate &published, int steps)
{
    if (steps < 0)
        return date.month < published.month ? published.year : published.year - 1;
    return steps > 0 && date.month <= published.month ? published.year + 1 : published.year;
}

int yearOf(const DateExpression &expression, const DateContext &context)
{
    const PartialDate &date = expression.from;
    if (const std::optional<int> steps = stepsOf(expression.shift); steps && context.published) {
        return expression.unit == CalendarUnit::Year ? context.published->year + *steps
                                                     : yearByShift(date, *context.published, *steps);
    }
    if (context.sameSentence && !expression.shift)
        return yearByTense(date, *context.sameSentence, DateTense::Unknown);
    return context.published ? yearByTense(date, *context.published, context.tense) : 0;
}

/// "the 5th", "the 15th of this month".
Resolved dayOfMonth(const DateExpression &expression, const DateContext &context)
{
    PartialDate date = expression.from;
    if (!context.published)
        return single(date);
    const PartialDate &published = *context.published;
    int months = stepsOf(expression.shift).value_or(0);
    if (!expression.shift && context.tense == DateTense::Future)
        months = date.day < published.day ? 1 : 0;
    else if (!expression.shift)
        months = date.day > published.day ? -1 : 0;
    const PartialDate month = monthAfter(published, months);
    date.year = month.year;
    date.month = month.month;
    return date.isValid() ? single(date) : single(expression.from);
}

PartialDate monthFirst(PartialDate date)
{
    std::swap(date.day, date.month);
    return date;
}

Resolved resolveAbsolute(const DateExpression &expression, const DateContext &context)
{
    PartialDate from = expression.from;
    if (expression.mayBeMonthFirst && context.published) {
        const int published = context.published->toDayNumber();
        if (std::abs(monthFirst(from).toDayNumber() - published) < std::abs(from.toDayNumber() - published))
            from = monthFirst(from);
    }
    if (!from.hasMonth() && from.hasDay())
        return dayOfMonth(expression, context);
    if (!from.hasYear())
        from.year = yearOf(expression, context);
    if (!expression.to)
        return single(from);
    PartialDate to = *expression.to;
    if (!to.hasYear() && from.hasYear())
        to.year = from.year + (to.hasMonth() && to.month < from.month ? 1 : 0);
    return range(from, to);
}

// ---- weekdays

int weekdayFrom(int published, const DateExpression &expression, const DateContext &context)
{
    const int back = (dayOfWeek(published) - expression.value + DaysOfAWeek) % DaysOfAWeek;
    const int ahead = (DaysOfAWeek - back) % DaysOfAWeek;
    if (expression.shift == DateShift::Last)
        return published - (back == 0 ? DaysOfAWeek : back);
    if (expression.shift == DateShift::Next || expression.shift == DateShift::Following)
        return published + (ahead == 0 ? DaysOfAWeek : ahead);
    if (expression.shift == DateShift::This)
        return context.tense == DateTense::Past ? published - back : published + ahead;
    if (expression.shift == DateShift::Previous)
        return published - (back == 0 ? DaysOfAWeek : back);
    return context.tense == DateTense::Future ? published + ahead : published - back;
}

Resolved resolveWeekday(const DateExpression &expression, const DateContext &context)
{
    const std::optional<int> steps = stepsOf(expression.shift);
    if (!context.published) {
        if (steps && *steps != 0)
            return unplaced(*steps < 0 ? PastReference : FutureReference);
        return unplaced(context.tense);
    }
    const int published = context.published->toDayNumber();
    int day = weekdayFrom(published, expression, context);
    if (expression.unit == CalendarUnit::Week && steps)
        day = published - dayOfWeek(published) + expression.value + *steps * DaysOfAWeek;
    if (expression.endValue == expression.value)
        return single(dayOf(day));
    const int length = (expression.endValue - expression.value + DaysOfAWeek) % DaysOfAWeek;
    return range(dayOf(day), dayOf(day + length));
}

Resolved resolveDay(const DateExpression &expression, const DateContext &context)
{
    if (context.published)
        return single(dayOf(context.published->toDayNumber() + expression.value));
    if (expression.value == 0)
        return unplaced(PresentReference);
    return unplaced(expression.value < 0 ? PastReference : FutureReference);
}

// ---- units

Resolved quarterOf(const PartialDate &month)
{
    const PartialDate first = {month.year, (month.month - 1) / 3 * 3 + 1, 0};
    return range(first, monthAfter(first, 2));
}

Resolved centuryOf(int year)
{
    const int first = (year - 1) / 100 * 100 + 1;
    return range({first, 0, 0}, {first + 99, 0, 0});
}

/// The unit `steps` units from the one the reference lies in; the reference must be as fine as the unit.
Resolved unitFrom(const PartialDate &reference, CalendarUnit unit, int steps)
{
    const bool needsDay = unit == CalendarUnit::Day || unit == CalendarUnit::Week || unit == CalendarUnit::Weekend;
    if ((needsDay && !reference.hasDay()) || (unit == CalendarUnit::Month && !reference.hasMonth()))
        return std::nullopt;
    const int day = reference.toDayNumber();
    switch (unit) {
    case CalendarUnit::Day:
        return single(dayOf(day + steps));
    case CalendarUnit::Week:
        return weekOf(day + steps * DaysOfAWeek);
    case CalendarUnit::Weekend: {
        const int saturday = day - dayOfWeek(day) + 6 + steps * DaysOfAWeek;
        return range(dayOf(saturday), dayOf(saturday + 1));
    }
    case CalendarUnit::Month:
        return single(monthAfter(reference, steps));
    case CalendarUnit::Quarter:
        return quarterOf(monthAfter(reference.firstDay(), steps * 3));
    case CalendarUnit::Year:
        return single({reference.year + steps, 0, 0});
    case CalendarUnit::Decade:
        return single({reference.year + steps * 10, 0, 0});
    case CalendarUnit::Century:
        return centuryOf(reference.year + steps * 100);
    }
    return std::nullopt;
}

Resolved resolveShifted(const DateExpression &expression, const DateContext &context)
{
    const std::optional<int> steps = stepsOf(expression.shift);
    // "the last decade" is a length, "this day" and "the last day" name none; "the next day" rests on one.
    if (expression.unit == CalendarUnit::Decade)
        return std::nullopt;
    const bool restsOnAnchor = !steps || expression.unit == CalendarUnit::Day;
    if (restsOnAnchor) {
        if (!context.anchor || (steps && *steps != 1))
            return std::nullopt;
        return unitFrom(*context.anchor, expression.unit, steps ? *steps : stepsFromAnchor(*expression.shift));
    }
    if (!context.published) {
        constexpr std::array<std::string_view, 3> References = {PastReference, PresentReference, FutureReference};
        return unplaced(References[static_cast<std::size_t>(*steps + 1)]);
    }
    return unitFrom(*context.published, expression.unit, *steps);
}

Resolved resolveDistant(const DateExpression &expression, const DateContext &context)
{
    const bool isLater = expression.distance == DateDistance::Later;
    const bool isAgo = expression.distance == DateDistance::Ago;
    if (isLater && !context.anchor)
        return std::nullopt;
    const std::optional<PartialDate> &reference = !isAgo && context.anchor ? context.anchor : context.published;
    const std::string_view unknown = isLater ? FutureReference : PastReference;
    if (!reference || reference->year <= expression.value)
        return unplaced(unknown);
    const int steps = isLater ? expression.value : -expression.value;
    if (expression.unit == CalendarUnit::Century)
        return single({reference->year + steps * 100, 0, 0});
    const Resolved placed = unitFrom(*reference, expression.unit, steps);
    return placed ? placed : unplaced(unknown);
}

// ---- parts of years

/// The first month of the period of that year; winter is named after the year it begins in.
Resolved periodOf(int year, const DateExpression &expression)
{
    const PartialDate first = {year, expression.value, 0};
    return range(first, monthAfter(first, expression.endValue - 1));
}

Resolved resolveMonths(const DateExpression &expression, const DateContext &context)
{
    if (expression.from.hasYear())
        return periodOf(expression.from.year, expression);
    const std::optional<int> steps = stepsOf(expression.shift);
    if (!context.published) {
        if (!steps)
            return std::nullopt;
        return unplaced(*steps < 0 ? PastReference : *steps == 0 ? PresentReference : FutureReference);
    }
    const PartialDate &published = *context.published;
    if (expression.unit == CalendarUnit::Year && steps)
        return periodOf(published.year + *steps, expression);
    const bool hasBegun = expression.value <= published.month;
    const bool isOver = expression.value + expression.endValue - 1 < published.month;
    if (!steps && context.tense == DateTense::Future)
        return periodOf(published.year + (isOver ? 1 : 0), expression);
    if (!steps)
        return periodOf(published.year - (hasBegun ? 0 : 1), expression);
    if (*steps < 0)
        return periodOf(published.year - (isOver ? 0 : 1), expression);
    return periodOf(published.year + (*steps > 0 && hasBegun ? 1 : 0), expression);
}

} // namespace

std::optional<ResolvedDate> resolveDate(const DateExpression &expression, const DateContext &context)
{
    switch (expression.form) {
    case DateForm::Absolute:
        return resolveAbsolute(expression, context);
    case DateForm::Weekday:
        return resolveWeekday(expression, context);
    case DateForm::Day:
        return resolveDay(expression, context);
    case DateForm::Shifted:
        return resolveShifted(expression, context);
    case DateForm::Distant:
        return resolveDistant(expression, context);
    case DateForm::Months:
        return resolveMonths(expression, context);
    case DateForm::Years:
        return range({expression.value, 0, 0}, {expression.value + expression.endValue - 1, 0, 0});
    }
    return std::nullopt;
}

} // namespace lectern
