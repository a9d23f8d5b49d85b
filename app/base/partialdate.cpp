// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/partialdate.h"

#include <charconv>
#include <chrono>

namespace lectern {

namespace {

std::string padded(int number, std::size_t width)
{
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return digits;
}

/// The number of exactly `width` digits at `text`, or nothing.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t width)
{
    if (at + width > text.size())
        return std::nullopt;
    int number = 0;
    const char *begin = text.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + width, number);
    if (error != std::errc() || end != begin + width || *begin == '-')
        return std::nullopt;
    return number;
}

} // namespace

std::string PartialDate::toIso() const
{
    std::string iso = hasYear() ? padded(year, 4) : std::string("XXXX");
    if (hasMonth() || hasDay())
        iso += '-' + (hasMonth() ? padded(month, 2) : std::string("XX"));
    if (hasDay())
        iso += '-' + padded(day, 2);
    return iso;
}

PartialDate PartialDate::firstDay() const
{
    return {year, hasMonth() ? month : 1, hasDay() ? day : 1};
}

PartialDate PartialDate::lastDay() const
{
    const int lastMonth = hasMonth() ? month : 12;
    return {year, lastMonth, hasDay() ? day : daysInMonth(year, lastMonth)};
}

int PartialDate::toDayNumber() const
{
    const PartialDate first = firstDay();
    const std::chrono::year_month_day date{std::chrono::year(first.year),
                                           std::chrono::month(static_cast<unsigned>(first.month)),
                                           std::chrono::day(static_cast<unsigned>(first.day))};
    return static_cast<int>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::optional<PartialDate> PartialDate::fromIso(std::string_view text)
{
    text = text.substr(0, text.find('T'));
    PartialDate date;
    const std::optional<int> year = digitsAt(text, 0, 4);
    if (!year || *year == 0)
        return std::nullopt;
    date.year = *year;
    if (text.size() > 4) {
        const std::optional<int> month = digitsAt(text, 5, 2);
        if (text[4] != '-' || !month || *month == 0)
            return std::nullopt;
        date.month = *month;
    }
    if (text.size() > 7) {
        const std::optional<int> day = digitsAt(text, 8, 2);
        if (text[7] != '-' || !day || *day == 0 || text.size() != 10)
            return std::nullopt;
        date.day = *day;
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

PartialDate PartialDate::fromDayNumber(int days)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool PartialDate::isValid() const noexcept
{
    if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0)
        return false;
    if (!hasDay())
        return true;
    // A leap year stands in for an unstated one: 29 February may exist.
    return hasMonth() ? day <= daysInMonth(hasYear() ? year : 2000, month) : day <= 31;
}

int dayOfWeek(int dayNumber) noexcept
{
    const int shifted = (dayNumber + 3) % 7; // 1970-01-01 was a Thursday
    return (shifted < 0 ? shifted + 7 : shifted) + 1;
}

int daysInMonth(int year, int month) noexcept
{
    const std::chrono::year_month_day_last last{
        std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month)))};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

} // namespace lectern
