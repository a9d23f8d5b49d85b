// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/entitypairs.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t ArticlesPerCheck = 4096;
constexpr std::size_t NotRanked = ~std::size_t(0);

/// Place of a pair in the upper triangle of a square of side `count`.
std::size_t placeOf(std::size_t first, std::size_t second, std::size_t count)
{
    return first * count + second;
}

} // namespace

Result<EntityPairs> entityPairs(const Corpus &corpus, const ArticleSet &filter, const CountedTypes &counted,
                                std::size_t limit, ChartMeasure measure, const JobControl &control)
{
    Result<TopTallies> found = topTallies(corpus, filter, counted, measure, limit, control);
    if (!found)
        return found.error();
    EntityPairs result;
    result.entities = std::move(found->best);
    const std::size_t count = result.entities.size();
    result.others = static_cast<std::uint32_t>(found->all - count);
    std::vector<std::size_t> rankOf(corpus.entities().size(), NotRanked);
    for (std::size_t rank = 0; rank < count; ++rank)
        rankOf[result.entities[rank].entity.value()] = rank;
    std::vector<std::vector<DocNumber>> shared(count * count);
    std::vector<std::size_t> present;
    std::uint32_t seen = 0;
    bool isCancelled = false;
    filter.forEach([&](DocNumber doc) {
        isCancelled = isCancelled || (seen++ % ArticlesPerCheck == 0 && control.isCancelled());
        if (isCancelled)
            return;
        present.clear();
        for (const EntityCount &named : corpus.entitiesOf(doc))
            if (rankOf[named.entity.value()] != NotRanked)
                present.push_back(rankOf[named.entity.value()]);
        std::sort(present.begin(), present.end());
        for (std::size_t i = 0; i < present.size(); ++i)
            for (std::size_t j = i + 1; j < present.size(); ++j)
                shared[placeOf(present[i], present[j], count)].push_back(doc);
    });
    if (isCancelled)
        return cancelledProblem();
    for (std::size_t first = 0; first < count; ++first)
        for (std::size_t second = first + 1; second < count; ++second)
            if (std::vector<DocNumber> &docs = shared[placeOf(first, second, count)]; !docs.empty())
                result.pairs.push_back({first, second, std::move(docs)});
    return result;
}

ChartValue pairValue(const Corpus &corpus, const EntityPairs &found, const EntityPair &pair)
{
    const EntityId first = found.entities[pair.first].entity;
    const EntityId second = found.entities[pair.second].entity;
    ChartValue value = entityValue(corpus, first, pair.docs);
    for (const DocNumber doc : pair.docs)
        value.frequency.mentions += mentionsOf(corpus, doc, second);
    value.other = second;
    value.label += " + " + corpus.entity(second).name;
    value.type.reset();
    return value;
}

} // namespace lectern
