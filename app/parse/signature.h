// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/layout.h"

#include <string_view>

namespace lectern {

/// A person's name alone in its line, beside the date or below the headline.
[[nodiscard]] bool isNameAboveText(std::string_view text, const Layout &layout, std::size_t index,
                                   const Lexicon &lexicon);
/// A person's name alone in the line right below the text: the lexicon knows one of its words, or the text ends there.
[[nodiscard]] bool isNameBelowText(std::string_view text, const Layout &layout, std::size_t index,
                                   const Lexicon &lexicon);
/// An outlet's name alone in its line; an unknown one counts right below the text if the text speaks of it.
[[nodiscard]] bool isOutletLine(std::string_view text, const Layout &layout, std::size_t index, const Lexicon &lexicon);
/// The name in such a line: without "— ", quotes and brackets.
[[nodiscard]] TextSpan nameOfLine(std::string_view text, TextSpan line);

} // namespace lectern
