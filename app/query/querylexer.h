// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/textspan.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A piece of query text.
struct QueryToken
{
    enum class Kind { Word, Quoted, Field, Open, Close, Minus, And, Or, Not, Near, End };

    Kind kind = Kind::End;
    std::string text; ///< Word: as written; Quoted: between the marks; Field: the name before the colon
    int distance = 0; ///< of Near
    TextSpan span;
};

/// Cuts query text into tokens; the last one is End. Problem: Query, where a quotation is not closed or a number after
/// `near/` is none.
[[nodiscard]] Result<std::vector<QueryToken>> lexQuery(std::string_view text);

/// A mistake in a query: the sentence and the byte it is about.
[[nodiscard]] Problem queryProblem(const QString &message, std::size_t position);

} // namespace lectern
