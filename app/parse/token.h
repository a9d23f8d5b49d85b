// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

enum class TokenKind : std::uint8_t { Word, Number, Punctuation, Symbol };

/// A word, number or mark. Hyphens, dashes and possessives ('s) are tokens of their own; abbreviations ("Prof.",
/// "U.S.") and initials ("J.") keep their full stop; "2,500" and "3.5" are one number.
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
[[nodiscard]] std::vector<TextSpan> splitSentences(std::string_view text, TextSpan region);

} // namespace lectern
