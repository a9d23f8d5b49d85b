// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/dateexpression.h"

#include "app/annotate/datefigures.h"

#include <algorithm>
#include <array>
#include <functional>

namespace lectern {

namespace {

using Words = std::span<const DateWord>;
using Found = std::optional<DateExpression>;

constexpr int MonthsOfASeason = 3;

bool isAt(Words words, std::size_t at, DateWordKind kind)
{
    return at < words.size() && words[at].is(kind);
}

bool isAt(Words words, std::size_t at, std::string_view word)
{
    return at < words.size() && words[at].is(word);
}

bool isSingular(const DateWord &word)
{
    return !word.lower.ends_with('s');
}

DateShift shiftOf(const DateWord &word)
{
    return static_cast<DateShift>(word.value);
}

CalendarUnit unitOf(const DateWord &word)
{
    return static_cast<CalendarUnit>(word.value);
}

DateExpression expression(std::size_t first, std::size_t end, DateForm form, std::string_view rule)
{
    DateExpression made;
    made.first = first;
    made.end = end;
    made.form = form;
    made.rule = rule;
    return made;
}

/// "this year", "last year", "2024", "of 2024" after a month, quarter or season.
void takeYear(Words words, DateExpression &date)
{
    std::size_t at = date.end;
    if (isAt(words, at, ",") || isAt(words, at, "of"))
        ++at;
    if (isAt(words, at, "the"))
        ++at;
    if (at < words.size() && isYear(words, at)) {
        date.from.year = words[at].value;
        date.end = at + 1;
    } else if (isAt(words, at, DateWordKind::Shift) && isAt(words, at + 1, "year")) {
        date.shift = shiftOf(words[at]);
        date.unit = CalendarUnit::Year;
        date.end = at + 2;
    }
}

Found referenceAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Reference))
        return std::nullopt;
    DateExpression date = expression(at, at + 1, DateForm::Day, "date-reference");
    date.value = words[at].value;
    return date;
}

Found weekdayAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Weekday) || words[at].lower.size() < 6)
        return std::nullopt;
    DateExpression date = expression(at, at + 1, DateForm::Weekday, "date-weekday");
    date.value = date.endValue = words[at].value;
    if (isAt(words, at + 1, DateWordKind::Joint) && isAt(words, at + 2, DateWordKind::Weekday)) {
        date.endValue = words[at + 2].value;
        date.end = at + 3;
    } else if (isAt(words, at + 1, DateWordKind::Shift) && isAt(words, at + 2, "week")) {
        date.shift = shiftOf(words[at + 1]);
        date.unit = CalendarUnit::Week;
        date.end = at + 3;
    }
    return date;
}

/// "this morning", "last night".
Found dayPartAt(Words words, std::size_t at)
{
    const DateShift shift = shiftOf(words[at]);
    if (!isAt(words, at + 1, DateWordKind::DayPart) || (shift != DateShift::This && shift != DateShift::Last))
        return std::nullopt;
    DateExpression date = expression(at, at + 2, DateForm::Day, "date-reference");
    date.value = shift == DateShift::Last ? -1 : 0;
    return date;
}

/// "last week", "next Friday", "this April", "last summer".
Found shiftedAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Shift) || at + 1 >= words.size())
        return std::nullopt;
    const DateWord &what = words[at + 1];
    DateExpression date = expression(at, at + 2, DateForm::Shifted, "date-relative");
    date.shift = shiftOf(words[at]);
    switch (what.kind) {
    case DateWordKind::DayPart:
        return dayPartAt(words, at);
    case DateWordKind::Unit:
        date.unit = unitOf(what);
        return isSingular(what) ? Found(date) : std::nullopt;
    case DateWordKind::Weekday:
        date.form = DateForm::Weekday;
        date.value = date.endValue = what.value;
        return what.lower.size() < 6 ? std::nullopt : Found(date);
    case DateWordKind::Month:
        date.form = DateForm::Absolute;
        date.from.month = what.value;
        return date;
    case DateWordKind::Season:
        date.form = DateForm::Months;
        date.value = what.value;
        date.endValue = MonthsOfASeason;
        return date;
    default:
        return std::nullopt;
    }
}

/// "two weeks ago", "a year earlier", "10 years later".
Found distantAt(Words words, std::size_t at)
{
    const bool hasCount = isAt(words, at, DateWordKind::Count) || isAt(words, at, DateWordKind::Figure);
    if (!hasCount || !isAt(words, at + 1, DateWordKind::Unit) || !isAt(words, at + 2, DateWordKind::Distance))
        return std::nullopt;
    DateExpression date = expression(at, at + 3, DateForm::Distant, "date-relative");
    date.value = words[at].value;
    date.unit = unitOf(words[at + 1]);
    date.distance = static_cast<DateDistance>(words[at + 2].value);
    return date.value > 0 && date.unit != CalendarUnit::Weekend ? Found(date) : std::nullopt;
}

/// "first quarter of 2024", "Q1 2024", "the second half of the year", "H1".
Found partOfYearAt(Words words, std::size_t at)
{
    const bool isOrdinal = isAt(words, at, DateWordKind::Ordinal) && words[at].value <= 4;
    const bool isQuarter = isAt(words, at, DateWordKind::Quarter) || (isOrdinal && isAt(words, at + 1, "quarter"));
    const bool isHalf = (isAt(words, at, DateWordKind::Half) && words[at].value != 0) ||
                        (isOrdinal && words[at].value <= 2 && isAt(words, at + 1, "half"));
    if (!isQuarter && !isHalf)
        return std::nullopt;
    DateExpression date = expression(at, at + (isOrdinal ? 2 : 1), DateForm::Months, "date-part-of-year");
    date.endValue = isQuarter ? 3 : 6;
    date.value = (words[at].value - 1) * date.endValue + 1;
    const std::size_t end = date.end;
    takeYear(words, date);
    if (date.end == end && isAt(words, end, "of") && isAt(words, end + 1, "the") && isAt(words, end + 2, "year")) {
        date.shift = DateShift::This;
        date.end = end + 3;
    }
    // "the second half" is one of a match as often as one of a year, "H1" a kind of visa.
    return date.end == end && isHalf ? std::nullopt : Found(date);
}

/// "summer 2023", "the spring of 2024"; a season without its year is no date.
Found seasonAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Season))
        return std::nullopt;
    DateExpression date = expression(at, at + 1, DateForm::Months, "date-season");
    date.value = words[at].value;
    date.endValue = MonthsOfASeason;
    takeYear(words, date);
    return date.end == at + 1 ? std::nullopt : Found(date);
}

/// "1990s", "'90s", "the 19th century".
Found periodAt(Words words, std::size_t at)
{
    DateExpression date = expression(at, at + 1, DateForm::Years, "date-period");
    if (isAt(words, at, DateWordKind::Decade)) {
        constexpr int FirstYear = 1000;
        constexpr int LastCentury = 1900;
        date.value = words[at].value < 100 ? LastCentury + words[at].value : words[at].value;
        date.endValue = 10;
        return date.value < FirstYear || (words[at].digits == 2 && words[at].value < 20) ? std::nullopt : Found(date);
    }
    const bool hasHyphen = isAt(words, at + 1, "-");
    const std::size_t unit = at + (hasHyphen ? 2 : 1);
    if (!isAt(words, at, DateWordKind::Ordinal) || !isAt(words, unit, "century") || words[at].value > 22 ||
        words[at].value < 11)
        return std::nullopt;
    date.end = unit + 1;
    date.value = (words[at].value - 1) * 100 + 1;
    date.endValue = 100;
    return date;
}

/// "the year", "the month" after "end of".
Found currentAt(Words words, std::size_t at)
{
    if (!isAt(words, at, "the") || !isAt(words, at + 1, DateWordKind::Unit) || !isSingular(words[at + 1]) ||
        unitOf(words[at + 1]) == CalendarUnit::Day)
        return std::nullopt;
    DateExpression date = expression(at, at + 2, DateForm::Shifted, "date-relative");
    date.shift = DateShift::This;
    date.unit = unitOf(words[at + 1]);
    return date;
}

bool isLongerThanADay(const DateExpression &date)
{
    if (date.form == DateForm::Absolute)
        return !date.from.hasDay();
    return date.form == DateForm::Shifted || date.form == DateForm::Months || date.form == DateForm::Years;
}

Found simpleDateAt(Words words, std::size_t at)
{
    Found longest;
    static constexpr std::array<Found (*)(Words, std::size_t), 10> Readers = {
        referenceAt, weekdayAt, shiftedAt, distantAt,     partOfYearAt,
        seasonAt,    periodAt,  figuresAt, dayAndMonthAt, yearsAt};
    for (const auto reader : Readers) {
        const Found found = reader(words, at);
        if (found && (!longest || found->size() > longest->size()))
            longest = found;
    }
    return longest;
}

/// "early April", "mid-2023", "the end of the year": the whole, as coarse as it is stated.
Found partAt(Words words, std::size_t at)
{
    std::size_t inner = at + 1;
    Found date;
    if (words[at].is(DateWordKind::Part)) {
        inner += isAt(words, inner, "-") ? 1 : 0;
        inner += isAt(words, inner, "in") ? 1 : 0;
        date = yearAfterPartAt(words, inner);
    } else if (words[at].is(DateWordKind::Edge) && isAt(words, inner, "of")) {
        ++inner;
        date = currentAt(words, inner);
        if (!date && isAt(words, inner, "the"))
            ++inner;
        if (!date)
            date = yearAfterPartAt(words, inner);
    } else {
        return std::nullopt;
    }
    if (inner >= words.size())
        return std::nullopt;
    if (const Found simple = simpleDateAt(words, inner); simple && (!date || simple->size() > date->size()))
        date = simple;
    if (!date || !isLongerThanADay(*date))
        return std::nullopt;
    date->first = at;
    return date;
}

} // namespace

std::optional<DateExpression> dateAt(std::span<const DateWord> words, std::size_t at)
{
    if (const Found date = partAt(words, at))
        return date;
    return simpleDateAt(words, at);
}

} // namespace lectern
