// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/daterange.h"

namespace lectern {

namespace {

constexpr std::string_view RangeMark = "..";

std::optional<PartialDate> dateWithYear(std::string_view text)
{
    const std::optional<PartialDate> date = PartialDate::fromIso(text);
    return date && date->hasYear() ? date : std::nullopt;
}

std::optional<DayRange> fromTo(std::string_view first, std::string_view last)
{
    DayRange range;
    const std::optional<PartialDate> begin = dateWithYear(first);
    const std::optional<PartialDate> end = dateWithYear(last);
    if ((!begin && !first.empty()) || (!end && !last.empty()) || (!begin && !end))
        return std::nullopt;
    if (begin)
        range.first = begin->firstDay().toDayNumber();
    if (end)
        range.last = end->lastDay().toDayNumber();
    return range.first <= range.last ? std::optional(range) : std::nullopt;
}

} // namespace

std::optional<DayRange> dayRange(FieldKind kind, std::string_view value)
{
    if (kind == FieldKind::Date) {
        const std::size_t mark = value.find(RangeMark);
        return mark == std::string_view::npos ? fromTo(value, value)
                                              : fromTo(value.substr(0, mark), value.substr(mark + RangeMark.size()));
    }
    const std::optional<PartialDate> date = dateWithYear(value);
    if (!date)
        return std::nullopt;
    DayRange range;
    if (kind == FieldKind::After)
        range.first = date->firstDay().toDayNumber();
    else
        range.last = date->firstDay().toDayNumber() - 1;
    return range;
}

} // namespace lectern
