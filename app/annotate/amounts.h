// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/lexicon.h"
#include "app/parse/article.h"
#include "app/parse/token.h"

#include <span>
#include <vector>

namespace lectern {

/// All amounts of money ("$240 million": Money, "USD 240000000") and numbers with a unit ("250-kilometre": Quantity,
/// "250 km") of the readable text, in text order, not overlapping. Ranges of either are one mention ("USD
/// 2000000000/3000000000"). Currencies and units are those of the lexicon. Plain counts, lengths of time and clock
/// times are no amounts. `tokens` are those of all sentences, in text order.
[[nodiscard]] std::vector<Mention> findAmounts(const Article &article, std::span<const Token> tokens,
                                               const Lexicon &lexicon);

} // namespace lectern
