// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/tally.h"

#include <vector>

namespace lectern {

/// Two of the most named entities, by their rank, and the articles that name both.
struct EntityPair
{
    std::size_t first = 0; ///< less than `second`
    std::size_t second = 0;
    std::vector<DocNumber> docs;
    std::uint32_t mentions = 0; ///< of both in these articles
};

/// The `limit` most named entities of a filter and every pair of them that shares an article, by rank.
struct EntityPairs
{
    std::vector<Tally> entities;
    std::vector<EntityPair> pairs;
    std::uint32_t others = 0; ///< entities beyond the limit
};

/// One pass over the entities of the articles; texts are not read. Problem: Cancelled.
[[nodiscard]] Result<EntityPairs> entityPairs(const Corpus &corpus, const ArticleSet &filter,
                                              const CountedTypes &counted, std::size_t limit, ChartMeasure measure,
                                              const JobControl &control);
/// A cell or link: its mentions are those of both entities in the articles they share.
[[nodiscard]] ChartValue pairValue(const Corpus &corpus, const EntityPairs &found, const EntityPair &pair);

} // namespace lectern
