// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/clusterorder.h"
#include "app/analyse/entitypairs.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t MaximumSide = 20;

/// Of the articles that name either of two entities the share that names both (Jaccard).
LikenessTable likenessOf(const EntityPairs &found)
{
    LikenessTable likeness(found.entities.size());
    for (const EntityPair &pair : found.pairs) {
        const auto both = static_cast<double>(pair.docs.size());
        const double either =
            found.entities[pair.first].frequency.articles + found.entities[pair.second].frequency.articles - both;
        likeness.set(pair.first, pair.second, both / either);
    }
    return likeness;
}

} // namespace

Result<Chart> coOccurrence(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                           ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::CoOccurrence;
    chart.articles = filter.count();
    const auto found = entityPairs(corpus, filter, CountedTypes(types), MaximumSide, measure, control);
    if (!found)
        return found.error();
    chart.others = found->others;
    if (found->pairs.empty())
        return chart;
    const std::vector<std::size_t> order = clusterOrder(likenessOf(*found));
    std::vector<std::size_t> placeOf(order.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        placeOf[order[place]] = place;
        chart.rows.push_back(groupOf(corpus, found->entities[order[place]]));
        chart.mentions += chart.rows.back().frequency.mentions;
    }
    chart.columns = chart.rows;
    for (const EntityPair &pair : found->pairs) {
        ChartValue value = pairValue(corpus, *found, pair);
        value.row = std::min(placeOf[pair.first], placeOf[pair.second]);
        value.column = std::max(placeOf[pair.first], placeOf[pair.second]);
        chart.values.push_back(std::move(value));
    }
    std::sort(chart.values.begin(), chart.values.end(), [](const ChartValue &a, const ChartValue &b) {
        return std::tuple(a.row, a.column) < std::tuple(b.row, b.column);
    });
    return chart;
}

} // namespace lectern
