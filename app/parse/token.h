// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

enum class TokenKind : std::uint8_t { Word, Number, Punctuation, Symbol };

/// A word, number or mark. Hyphens, dashes and possessives ('s) are tokens of their own; abbreviations ("Prof.",
/// "U.S.") and initials ("J.") keep their full stop; "2,500", "3.5" and "2.04.2024" are one number, "TB2", "2nd" and
/// "2.5m" one word; "don't", "O'Brien", "AT&T", "Caliber.Az" and addresses are one word; an ellipsis is one mark.
struct Token
{
    TextSpan span; ///< bytes of the article's text
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false;
    bool operator==(const Token &) const = default;
};

/// Tokens of one sentence or region. `part` must lie on code point boundaries of `text`.
[[nodiscard]] std::vector<Token> tokenize(std::string_view text, TextSpan part);

/// Splits a region into sentences; survives ranks, initials, abbreviations, quotations and lists. Spans are trimmed.
/// `language` (ISO 639-1) tells where "3." is an ordinal ("am 3. Oktober"); "und" reads as English does.
[[nodiscard]] std::vector<TextSpan> splitSentences(std::string_view text, TextSpan region,
                                                   std::string_view language = "und");

} // namespace lectern
