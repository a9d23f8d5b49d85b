// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/datekey.h"

#include <charconv>

namespace lectern {

namespace {

enum Precision : std::uint64_t { Year = 1, Month = 2, Day = 3 };

constexpr unsigned PrecisionBits = 2;
constexpr unsigned DayShift = PrecisionBits + 17; ///< a day has 86 400 seconds, that is 17 bits
constexpr int DayOfZero = -(1 << 22);             ///< well before the year 1

/// Two digits at `at`, or 0 where there are none.
std::uint64_t twoDigits(std::string_view text, std::size_t at)
{
    unsigned number = 0;
    if (at + 2 <= text.size())
        std::from_chars(text.data() + at, text.data() + at + 2, number);
    return number;
}

/// "T10:30" or "T10:30:15" as seconds since midnight; the zone is left out, for papers of one place state one zone.
std::uint64_t secondsOfDay(std::string_view published)
{
    const std::size_t time = published.find('T');
    if (time == std::string_view::npos)
        return 0;
    const std::uint64_t seconds = twoDigits(published, time + 1) * 3600 + twoDigits(published, time + 4) * 60 +
                                  (published.substr(time + 6).starts_with(':') ? twoDigits(published, time + 7) : 0);
    return seconds < 86400 ? seconds : 0;
}

} // namespace

DateKey::DateKey(const std::optional<PartialDate> &date, std::string_view published)
{
    if (!date || !date->hasYear())
        return;
    const Precision precision = date->hasDay() ? Day : date->hasMonth() ? Month : Year;
    m_number = static_cast<std::uint64_t>(date->firstDay().toDayNumber() - DayOfZero) << DayShift |
               secondsOfDay(published) << PrecisionBits | precision;
}

int DateKey::firstDay() const noexcept
{
    return static_cast<int>(m_number >> DayShift) + DayOfZero;
}

int DateKey::lastDay() const noexcept
{
    return isCoarse() ? date().lastDay().toDayNumber() : firstDay();
}

bool DateKey::isCoarse() const noexcept
{
    return hasDate() && (m_number & Day) != Day;
}

PartialDate DateKey::date() const noexcept
{
    PartialDate date = PartialDate::fromDayNumber(firstDay());
    if ((m_number & Day) != Day)
        date.day = 0;
    if ((m_number & Day) == Year)
        date.month = 0;
    return date;
}

} // namespace lectern
