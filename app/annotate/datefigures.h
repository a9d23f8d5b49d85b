// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/dateexpression.h"

#include <optional>
#include <span>

namespace lectern {

/// Whether the word is a year that stands after a month, a season or another year: 1000 to 2100 in four digits.
[[nodiscard]] bool isYear(std::span<const DateWord> words, std::size_t at);
/// A year after "early", "mid", "end of".
[[nodiscard]] std::optional<DateExpression> yearAfterPartAt(std::span<const DateWord> words, std::size_t at);

/// "2024-04-02", "02.04.2024", "4/2/2024".
[[nodiscard]] std::optional<DateExpression> figuresAt(std::span<const DateWord> words, std::size_t at);
/// "2 April 2024", "April 2 to 5", "Tuesday, April 2", "April 2024", "the 5th", and ranges of them.
[[nodiscard]] std::optional<DateExpression> dayAndMonthAt(std::span<const DateWord> words, std::size_t at);
/// "2024" where the words before it make it a year, "2021-2023", "fiscal 2024".
[[nodiscard]] std::optional<DateExpression> yearsAt(std::span<const DateWord> words, std::size_t at);

} // namespace lectern
