// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/datewords.h"
#include "app/base/partialdate.h"

#include <optional>
#include <span>

namespace lectern {

/// How a date is to be resolved.
enum class DateForm : std::uint8_t {
    Absolute, ///< `from`, for a range also `to`; parts may be missing
    Weekday,  ///< `value` 1 to 7, for a range also `endValue`; `shift` where stated
    Day,      ///< today and its neighbours: `value` days from it
    Shifted,  ///< last week, next year, this month: `unit`, `shift`
    Distant,  ///< two weeks ago, a year earlier: `value` units, `distance`
    Months,   ///< a quarter, half or season: from month `value` on, `endValue` months; year `from` or by `shift`
    Years,    ///< a decade or century: from year `value` on, `endValue` years
};

/// A date as the text states it: the words it covers and what they say, not yet placed in the calendar.
struct DateExpression
{
    std::size_t first = 0; ///< words of the sentence, half open
    std::size_t end = 0;
    DateForm form = DateForm::Absolute;
    PartialDate from;
    std::optional<PartialDate> to;
    std::optional<DateShift> shift;
    CalendarUnit unit = CalendarUnit::Day;
    DateDistance distance = DateDistance::Ago;
    int value = 0;
    int endValue = 0;
    bool mayBeMonthFirst = false; ///< "4/5/2024": `from` is read day first, the other way is possible too
    std::string_view rule;        ///< "date-day", a literal

    [[nodiscard]] std::size_t size() const noexcept { return end - first; }
};

/// The longest date that begins exactly at word `at`.
[[nodiscard]] std::optional<DateExpression> dateAt(std::span<const DateWord> words, std::size_t at);

} // namespace lectern
