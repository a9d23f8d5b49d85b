// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"
#include "app/parse/article.h"

#include <cstdint>
#include <vector>

namespace lectern {

/// Text between quotation marks, or as much of it as stands in one piece.
struct QuotedPart
{
    TextSpan span;            ///< without the marks
    std::uint32_t region = 0; ///< in which it begins
    bool continues = false;   ///< a new paragraph of the quotation before it, which was not closed
    bool isSingle = false;    ///< between single marks
};

/// Quoted text of the readable regions, in text order. Nested quotations belong to the outer one; a mark that is never
/// closed ends with its paragraph; a closing mark without an opening one closes what follows the last quotation where
/// that speaks in the first person.
[[nodiscard]] std::vector<QuotedPart> findQuotedParts(const Article &article);

} // namespace lectern
