// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/textindex.h"
#include "app/query/search.h"
#include "app/query/termpattern.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lectern {

/// A condition on the words of a text field: one phrase (of one word or more), or several near each other.
struct TextCondition
{
    TextField field = TextField::Body;
    std::vector<PhrasePattern> phrases;
    std::uint32_t distance = 0; ///< of `near`, for several phrases
    bool isScored = false;
    /// Of `=exact`: the words as written. The index finds who may have them, the text decides.
    std::optional<std::string> exact;
};

/// A condition whose articles are known before the texts are looked at.
using KnownArticles = std::vector<LocalSet>; ///< by segment

/// A query made ready for one corpus: names looked up, dates resolved, conditions numbered.
struct QueryPlan
{
    struct Node
    {
        enum class Kind { All, None, Text, Known, And, Or, Not };
        Kind kind = Kind::All;
        std::size_t index = 0; ///< of `texts` or `known`
        std::vector<Node> children;
    };
    Node root;
    std::vector<TextCondition> texts;
    std::vector<KnownArticles> known;
};

/// Problem: Cancelled.
[[nodiscard]] Result<QueryPlan> planQuery(const Corpus &corpus, const Query &query, const ReaderMarks &marks,
                                          const JobControl &control);

/// The articles of a snapshot by the segments their texts lie in.
[[nodiscard]] KnownArticles bySegment(const TextIndex &index, const ArticleSet &articles);

} // namespace lectern
