// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/partialdate.h"
#include "app/base/textspan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A date as articles are stamped with, perhaps with a time and its zone.
struct DateStamp
{
    PartialDate date;
    std::optional<int> minuteOfDay;
    std::optional<int> second;
    std::optional<int> zoneMinutes; ///< east of UTC
    TextSpan span;                  ///< from the first to the last of its parts

    /// "2024-04-03", "2024-04-03T10:00", "2024-04-03T10:00+03:00".
    [[nodiscard]] std::string toIso() const;
    bool operator==(const DateStamp &) const = default;
};

/// Whether the day stands first in "03/04/2024"; where it is not known such dates are left alone, but for those that
/// can be read in one way only.
enum class DayOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// Date stamps of a short line, in any language of resources/language/calendar.tsv. A date said twice ("2024-04-03
/// 3 Apr. 10:00") is one stamp. Dates without a year are stamps too; months without a day are not.
[[nodiscard]] std::vector<DateStamp> findDateStamps(std::string_view text, TextSpan line,
                                                    DayOrder order = DayOrder::Unknown);

} // namespace lectern
