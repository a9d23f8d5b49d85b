// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/partialdate.h"
#include "app/base/result.h"
#include "app/base/textspan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A parsed query: a tree of conditions, each knowing which part of the text it came from.
/// Grammar: words (AND), OR, - or NOT, parentheses, "phrase" (its last word may end in *), prefix*, fuzzy~ and fuzzy~2,
/// near/5 between words or phrases, =exact and ="exact phrase", field:value, field:"several words" (see QueryField).
/// Dates: `after:` counts from the first day of its value, `before:` ends on the day before it, `date:` covers the
/// whole day, month or year or a range `2024-04..2024-06`.
struct QueryNode
{
    enum class Kind { All, Word, Phrase, Prefix, Fuzzy, Near, Exact, Field, And, Or, Not };

    Kind kind = Kind::All;
    std::string text;  ///< word, phrase or field value as written, without marks; a value may end in * or begin with =
    std::string field; ///< of Kind::Field: "person", "source", "after", ...
    int distance = 0;  ///< Fuzzy: edits; Near: words
    TextSpan span;     ///< bytes of the query text
    std::vector<QueryNode> children;
    bool operator==(const QueryNode &) const = default;
};

struct Query
{
    QueryNode root;
    [[nodiscard]] bool matchesAll() const { return root.kind == QueryNode::Kind::All; }
    bool operator==(const Query &) const = default;
};

/// Problem: Query, with the byte position of the mistake and a suggestion in the sentence. Empty text matches all.
[[nodiscard]] Result<Query> parseQuery(std::string_view text);
/// The query as text that parses to the same tree.
[[nodiscard]] std::string toText(const Query &query);
/// The query in words: "articles that mention Haluk Gorgun and not ASELSAN".
[[nodiscard]] QString toSentence(const Query &query);
/// A condition for one entity, as a chip adds it: `person:"Haluk Gorgun"`.
[[nodiscard]] std::string entityCondition(EntityType type, std::string_view name);

/// A condition for the days from `first` to `last`, both included: `date:2025-04..2025-06`.
[[nodiscard]] std::string dateCondition(const PartialDate &first, const PartialDate &last);

} // namespace lectern
