// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"
#include "app/query/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

enum class HitOrder { Relevance, Newest, Oldest, Title };

struct Hit
{
    DocNumber doc{0};
    float score = 0; ///< BM25 where ordered by relevance, else 0
};

/// The articles a query leaves, all of them, and the best of them in order.
struct SearchResult
{
    ArticleSet articles;
    std::uint32_t total = 0; ///< exact
    std::vector<Hit> hits;   ///< at most `limit`
};

/// What the reader noted about the articles of a snapshot, for `tag:`, `note:` and `is:`. The sets are of that
/// snapshot.
struct ReaderMarks
{
    struct Tagged
    {
        std::string name;
        ArticleSet articles;
    };
    std::optional<ArticleSet> unread;  ///< absent: all
    std::optional<ArticleSet> starred; ///< absent: none
    std::vector<Tagged> tags;
    struct Noted
    {
        std::string text;
        ArticleSet articles;
    };
    std::vector<Noted> notes;
};

/// Problem: Cancelled, or Query where a field value names nothing that can be looked up.
/// Conditions that the index alone cannot decide (`=exact`) read the texts through `source`.
[[nodiscard]] Result<SearchResult> search(const Corpus &corpus, const Query &query, HitOrder order, std::uint32_t limit,
                                          const ArticleSource &source, const JobControl &control,
                                          const ReaderMarks &marks = {});

/// A part of an article's text around its hits. Spans are bytes of `text`.
struct Snippet
{
    std::string text;
    std::vector<TextSpan> highlights;
};

[[nodiscard]] Snippet snippet(const Article &article, const Query &query);
/// Every place of the article's readable text that a condition of the query matches, in text order (words and phrases).
[[nodiscard]] std::vector<TextSpan> highlights(const Article &article, const Query &query);

/// An entity with its counts in a filter and in the whole library.
struct Facet
{
    EntityId entity{0};
    Frequency inFilter;
    Frequency inAll;
};

/// The entities of one type in a filter.
struct TypeFacets
{
    std::vector<Facet> best;    ///< by articles in the filter, then mentions, then key
    std::uint32_t distinct = 0; ///< how many different ones there are
};

/// The entities of all types in `articles`, indexed by EntityType, with at most `limit` best ones each: one count for
/// the whole sidebar. Empty where `control` is cancelled.
[[nodiscard]] std::vector<TypeFacets> allFacets(const Corpus &corpus, const ArticleSet &articles, std::uint32_t limit,
                                                const JobControl &control = JobControl());
/// The entities of one type in `articles`, by articles in the filter, then mentions, then key; at most `limit`.
[[nodiscard]] std::vector<Facet> facets(const Corpus &corpus, const ArticleSet &articles, EntityType type,
                                        std::uint32_t limit);
/// How many different entities of each type the articles name, indexed by EntityType.
[[nodiscard]] std::vector<std::uint32_t> distinctEntities(const Corpus &corpus, const ArticleSet &articles);

} // namespace lectern
