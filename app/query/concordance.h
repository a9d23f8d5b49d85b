// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/result.h"
#include "app/base/textspan.h"
#include "app/index/articleset.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"
#include "app/query/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A hit with the words around it (keyword in context). White space is single blanks.
struct ConcordanceLine
{
    ArticleId article{0};
    TextSpan span; ///< bytes of the article's text
    std::string left;
    std::string hit;
    std::string right;
    bool operator==(const ConcordanceLine &) const = default;
};

struct Concordance
{
    std::vector<ConcordanceLine> lines; ///< newest article first, in an article in text order
    bool isComplete = true;             ///< false where there are more than `limit`
};

/// What lines are sorted and grouped by: the word before the hit (then the one before that), the word after it, or the
/// hit itself; folded.
enum class ConcordanceOrder { Article, Left, Right, Hit };
[[nodiscard]] std::optional<ConcordanceOrder> concordanceOrderFromName(std::string_view name);

/// Every place in the articles that the words of the query match, and every mention of what its entity fields name. A
/// query with neither has none.
/// Problems: Cancelled, and those of the articles.
[[nodiscard]] Result<Concordance> concordance(const Corpus &corpus, const ArticleSet &articles, const Query &query,
                                              const ArticleSource &source, std::uint32_t limit,
                                              const JobControl &control);
/// Every mention of the entity in the articles. Problems as above.
[[nodiscard]] Result<Concordance> concordance(const Corpus &corpus, const ArticleSet &articles, EntityId entity,
                                              const ArticleSource &source, std::uint32_t limit,
                                              const JobControl &control);

/// The numbers of the lines in that order; lines alike keep theirs.
[[nodiscard]] std::vector<std::size_t> sortedPlaces(const std::vector<ConcordanceLine> &lines, ConcordanceOrder order);
void sortLines(std::vector<ConcordanceLine> &lines, ConcordanceOrder order);

/// The word a line is sorted by first, by which lines are grouped: folded; empty where the hit begins or ends its
/// paragraph, and for ConcordanceOrder::Article.
[[nodiscard]] std::string groupWord(const ConcordanceLine &line, ConcordanceOrder order);
/// Lines with the same groupWord().
struct ConcordanceGroup
{
    std::string word;
    std::uint32_t lines = 0;
    bool operator==(const ConcordanceGroup &) const = default;
};
/// Largest first, then by word. Empty for ConcordanceOrder::Article.
[[nodiscard]] std::vector<ConcordanceGroup> groupLines(const std::vector<ConcordanceLine> &lines,
                                                       ConcordanceOrder order);

} // namespace lectern
