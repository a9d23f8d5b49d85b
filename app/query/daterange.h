// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/partialdate.h"
#include "app/query/queryfield.h"

#include <limits>
#include <optional>
#include <string_view>

namespace lectern {

/// Days since 1970-01-01, both ends included.
struct DayRange
{
    int first = std::numeric_limits<int>::min();
    int last = std::numeric_limits<int>::max();
    bool operator==(const DayRange &) const = default;
};

/// The days a date condition covers: `after:2024-04` begins on 1 April 2024, `before:2024-04` ends on 31 March,
/// `date:2024-04` is that month and `date:2024-04..2024-06` a quarter; an end may be left open. Nothing for text that
/// is no such date.
[[nodiscard]] std::optional<DayRange> dayRange(FieldKind kind, std::string_view value);

} // namespace lectern
