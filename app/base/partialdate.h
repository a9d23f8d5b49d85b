// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

/// A day, month or year of the Gregorian calendar, as coarse as it was stated. 0 stands for "not stated".
struct PartialDate
{
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;   ///< 1 to 31; only with a month

    [[nodiscard]] bool hasYear() const noexcept { return year != 0; }
    [[nodiscard]] bool hasMonth() const noexcept { return month != 0; }
    [[nodiscard]] bool hasDay() const noexcept { return day != 0; }
    /// "2024-04-03", "2024-04", "2024"; "XXXX-09-24" without a year.
    [[nodiscard]] std::string toIso() const;
    /// The first and the last day it covers; only where the year is known.
    [[nodiscard]] PartialDate firstDay() const;
    [[nodiscard]] PartialDate lastDay() const;
    /// Days since 1970-01-01; the date must have a year, absent parts count as 1.
    [[nodiscard]] int toDayNumber() const;

    /// Reads "2024", "2024-04", "2024-04-03" and anything that begins with one of them and a 'T'. Nothing for an
    /// impossible date ("2023-02-29").
    [[nodiscard]] static std::optional<PartialDate> fromIso(std::string_view text);
    [[nodiscard]] static PartialDate fromDayNumber(int days);
    /// Whether the date exists; unstated parts are no fault.
    [[nodiscard]] bool isValid() const noexcept;
    auto operator<=>(const PartialDate &) const = default;
};

/// Monday is 1, Sunday is 7 (ISO 8601).
[[nodiscard]] int dayOfWeek(int dayNumber) noexcept;
[[nodiscard]] int daysInMonth(int year, int month) noexcept;

} // namespace lectern
