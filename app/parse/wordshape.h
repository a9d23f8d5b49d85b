// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace lectern {

/// How far a word or number reaches that begins at some place of a text.
struct WordReach
{
    std::size_t end = 0; ///< byte behind it, its own full stop included
    bool isNumber = false;
    bool hasFullStop = false; ///< an abbreviation or initials; the full stop may end a sentence as well
};

/// Reads the word or number at byte `at`, which must begin with a word character: initials and abbreviations with their
/// full stops, decimals and thousands, web and mail addresses, "AT&T", "don't", "O'Brien" whole; an 's is left out.
[[nodiscard]] WordReach readWordShape(std::string_view text, std::size_t at);
/// End of an 's that begins at byte `at` and ends a word; 0 where there is none.
[[nodiscard]] std::size_t endOfPossessive(std::string_view text, std::size_t at);
/// Whether the full stop at byte `dot` joins a word and a domain ("Caliber.Az") instead of two sentences.
[[nodiscard]] bool isFollowedByDomain(std::string_view text, std::size_t dot);
/// Marks that structure sentences; everything else that is no word is a symbol.
[[nodiscard]] bool isPunctuation(char32_t codePoint) noexcept;
/// A small letter of a script that has capitals.
[[nodiscard]] bool isSmallLetter(char32_t codePoint) noexcept;
/// Two or more letters and none of them small.
[[nodiscard]] bool isShouted(std::string_view word);
[[nodiscard]] bool isApostrophe(char32_t codePoint) noexcept;

} // namespace lectern
