// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parse/token.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// What a word may be in a date.
enum class DateWordKind : std::uint8_t {
    Other,
    Figure,      ///< "5", "2024"; value, and `digits`
    Ordinal,     ///< "5th", "first"; value
    Month,       ///< value 1 to 12; only where it has a capital
    Weekday,     ///< value 1 (Monday) to 7; only where it has a capital
    Count,       ///< "three", "a": value
    Unit,        ///< "weeks": value is a CalendarUnit
    DayPart,     ///< "morning", "night"
    Season,      ///< value is its first month: 3, 6, 9, 12
    Shift,       ///< "last", "next", "this": value is a DateShift
    Part,        ///< "early", "mid", "late": of a month or a year
    Edge,        ///< "end", "beginning": the same with "of" after it
    Reference,   ///< "yesterday": value in days from today
    Distance,    ///< "ago", "earlier", "later": value is a DateDistance
    Decade,      ///< "1990s", "90s": value is its first year, below 100 where no century is stated
    Quarter,     ///< "Q3": value 1 to 4
    Half,        ///< "half", "H1": value 1, 2 or 0 where not stated
    Joint,       ///< "to", "through", a dash: between the ends of a range
    Preposition, ///< "in", "since": a bare year may follow
};

enum class CalendarUnit : std::uint8_t { Day, Week, Weekend, Month, Quarter, Year, Decade, Century };
enum class DateShift : std::int8_t { Last = -1, This = 0, Next = 1, Previous = 2, Same = 3, Following = 4 };
enum class DateDistance : std::uint8_t { Ago, Earlier, Later };

struct DateWord
{
    DateWordKind kind = DateWordKind::Other;
    int value = 0;
    int digits = 0;          ///< of a Figure
    bool hasCapital = false; ///< begins with a capital letter
    bool spaceBefore = false;
    TokenKind token = TokenKind::Word;
    TextSpan span;
    std::string lower; ///< in small ASCII letters, without a final full stop

    [[nodiscard]] bool is(DateWordKind wanted) const noexcept { return kind == wanted; }
    [[nodiscard]] bool is(std::string_view word) const noexcept { return lower == word; }
};

/// Classifies the tokens of one sentence.
[[nodiscard]] std::vector<DateWord> dateWords(std::string_view text, std::span<const Token> tokens);
/// Whether the sentence can hold a date at all; cheap, to be asked first.
[[nodiscard]] bool mayHoldDate(std::string_view text, std::span<const Token> tokens);

} // namespace lectern
