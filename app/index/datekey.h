// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/partialdate.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lectern {

/// When an article was published, as one number to sort by: articles without a date first, then by day, then by the
/// time of day as it was stated.
class DateKey
{
public:
    constexpr DateKey() = default; ///< no date
    DateKey(const std::optional<PartialDate> &date, std::string_view published);
    [[nodiscard]] static constexpr DateKey fromNumber(std::uint64_t number)
    {
        DateKey key;
        key.m_number = number;
        return key;
    }

    [[nodiscard]] constexpr std::uint64_t number() const noexcept { return m_number; }
    [[nodiscard]] constexpr bool hasDate() const noexcept { return m_number != 0; }
    /// First day the date covers, in days since 1970-01-01.
    [[nodiscard]] int firstDay() const noexcept;
    [[nodiscard]] int lastDay() const noexcept;
    /// Whether only the month or the year is known.
    [[nodiscard]] bool isCoarse() const noexcept;
    [[nodiscard]] PartialDate date() const noexcept;
    auto operator<=>(const DateKey &) const = default;

private:
    std::uint64_t m_number = 0;
};

} // namespace lectern
