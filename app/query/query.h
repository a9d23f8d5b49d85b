// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/result.h"
#include "app/base/textspan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A parsed query: a tree of conditions, each knowing which part of the text it came from.
/// Grammar: words (AND), OR, -, parentheses, "phrase", prefix*, field:value, field:"several words".
struct QueryNode
{
    enum class Kind { All, Word, Phrase, Prefix, Fuzzy, Near, Exact, Field, And, Or, Not };

    Kind kind = Kind::All;
    std::string text;  ///< word, phrase or field value as written
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

} // namespace lectern
