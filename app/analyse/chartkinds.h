// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

namespace lectern {

/// The kinds of charts that makeChart() chooses from, each over the articles of a filter. All: Problem Cancelled.

/// For each of the most named entities its articles by outlet; the last columns are the other outlets together and
/// articles that do not say where they come from.
[[nodiscard]] Result<Chart> sourcesByEntity(const Corpus &corpus, const ArticleSet &filter,
                                            const std::vector<EntityType> &types, ChartMeasure measure,
                                            const JobControl &control);
/// A cell for each two of the most named entities that share an article, rows and columns ordered so that entities
/// that appear together stand together. A value has its row above its column: cells mirror.
[[nodiscard]] Result<Chart> coOccurrence(const Corpus &corpus, const ArticleSet &filter,
                                         const std::vector<EntityType> &types, ChartMeasure measure,
                                         const JobControl &control);
/// The most named entities as nodes with a place in the unit square (first `rows.size()` values), then the links
/// that hold them together and the strongest of the others; `row` and `column` of a link are its nodes.
[[nodiscard]] Result<Chart> network(const Corpus &corpus, const ArticleSet &filter,
                                    const std::vector<EntityType> &types, ChartMeasure measure,
                                    const JobControl &control);
/// Offices of people, each from the first to the last article that states it.
[[nodiscard]] Result<Chart> rolesOverTime(const Corpus &corpus, const ArticleSet &filter, ChartMeasure measure,
                                          const JobControl &control);
/// Offices one person holds in the articles, first held first: a row of rolesOverTime().
[[nodiscard]] Result<std::vector<ChartValue>> officesOf(const Corpus &corpus, const ArticleSet &filter, EntityId person,
                                                        const JobControl &control);
/// Entities that the filter names more often than the other articles, by keyness.
[[nodiscard]] Result<Chart> distinctive(const Corpus &corpus, const ArticleSet &filter,
                                        const std::vector<EntityType> &types, ChartMeasure measure,
                                        const JobControl &control);
/// Where in its articles an entity is named: a row an article, a value a mention. Reads the articles shown.
[[nodiscard]] Result<Chart> dispersion(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                                       EntityId entity, ChartMeasure measure, const JobControl &control);

} // namespace lectern
