// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/analyse/countedtypes.h"

#include <vector>

namespace lectern {

/// How often an entity occurs in a filter, by every measure.
struct Tally
{
    EntityId entity{0};
    Frequency frequency;
    std::uint32_t stories = 0;
};

/// The entities of the counted types that the filter names, most first; equal ones by articles, mentions, then key.
/// Goes through all articles of the filter. Problem: Cancelled.
[[nodiscard]] Result<std::vector<Tally>> tallies(const Corpus &corpus, const ArticleSet &filter,
                                                 const CountedTypes &counted, ChartMeasure measure,
                                                 const JobControl &control);
/// The first ones of tallies(), and how many there are in all.
struct TopTallies
{
    std::vector<Tally> best;
    std::size_t all = 0;
};
/// At most `most` of them; by articles and mentions they come from the counts of the index. Problem: Cancelled.
[[nodiscard]] Result<TopTallies> topTallies(const Corpus &corpus, const ArticleSet &filter, const CountedTypes &counted,
                                            ChartMeasure measure, std::size_t most, const JobControl &control);
inline constexpr std::uint32_t NotRanked = ~std::uint32_t(0);
/// Place of every entity of the corpus in `ranked`, NotRanked for those not in it.
[[nodiscard]] std::vector<std::uint32_t> ranksOf(const Corpus &corpus, const std::vector<Tally> &ranked);
[[nodiscard]] std::uint32_t measured(const Tally &tally, ChartMeasure measure);

/// Articles of the filter that name the entity, oldest first.
[[nodiscard]] std::vector<DocNumber> docsNaming(const Corpus &corpus, const ArticleSet &filter, EntityId entity);
[[nodiscard]] std::uint32_t mentionsOf(const Corpus &corpus, DocNumber doc, EntityId entity);
[[nodiscard]] std::uint32_t storyCount(const Corpus &corpus, const std::vector<DocNumber> &docs);
[[nodiscard]] std::vector<ArticleId> idsOf(const Corpus &corpus, const std::vector<DocNumber> &docs);
/// A row, column or line that stands for an entity.
[[nodiscard]] ChartGroup groupOf(const Corpus &corpus, const Tally &tally);
/// A value that counts the entity in the articles it was tallied in.
[[nodiscard]] ChartValue entityValue(const Corpus &corpus, const Tally &tally, const std::vector<DocNumber> &docs);
/// A value that counts the entity in `docs`.
[[nodiscard]] ChartValue entityValue(const Corpus &corpus, EntityId entity, const std::vector<DocNumber> &docs);
[[nodiscard]] Problem cancelledProblem();

} // namespace lectern
