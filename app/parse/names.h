// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/base/textspan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

/// Who wrote, as far as a part of a line says so.
struct NameList
{
    std::vector<TextSpan> people;
    std::vector<TextSpan> outlets;
    bool namesStaff = false; ///< "Staff Writer", "Newsroom": no name, but it says who wrote
    bool isComplete = true;  ///< everything was a name, a title or a place
    TextSpan span;           ///< from the first to the last of them; empty where there are none

    [[nodiscard]] bool isEmpty() const noexcept { return people.empty() && outlets.empty() && !namesStaff; }
};

/// Whether a label ("By") says that names follow.
enum class NameContext : std::uint8_t { Labelled, Alone };

/// Reads "Jane Doe and John Roe, Staff Writer", "Azernews", "Reuters staff in Baku". Behind a label one word
/// alone is taken for an outlet, for people sign with two.
[[nodiscard]] NameList readNames(std::string_view text, TextSpan part, const Lexicon &lexicon,
                                 NameContext context = NameContext::Alone);

/// Whether the words name an outlet: the lexicon knows it, it is a site ("Caliber.Az"), or it has a word like "Times".
[[nodiscard]] bool isOutletName(std::string_view name, const Lexicon &lexicon);
/// Whether the lexicon knows the words as a place.
[[nodiscard]] bool isPlaceName(std::string_view name, const Lexicon &lexicon);

} // namespace lectern
