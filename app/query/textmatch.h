// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/folding.h"
#include "app/query/query.h"
#include "app/query/termpattern.h"

#include <string_view>
#include <vector>

namespace lectern {

/// Conditions of a query that words of the text can fulfil and that are not excluded, in the order of the query.
[[nodiscard]] std::vector<const QueryNode *> wordConditions(const Query &query);

/// Where one such condition is fulfilled in the words of a text.
[[nodiscard]] std::vector<TermRun> findCondition(std::string_view text, std::span<const FoldedTerm> terms,
                                                 const QueryNode &condition);

} // namespace lectern
