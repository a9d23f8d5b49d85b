// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/entitypairs.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t ArticlesPerCheck = 4096;

/// One of the ranked entities in an article.
struct Present
{
    std::uint32_t rank = 0;
    std::uint32_t mentions = 0;
};

/// Every pair of ranked entities, also those that never meet: the upper triangle of a square.
class PairTable
{
public:
    explicit PairTable(std::size_t entities) : m_entities(entities), m_pairs(entities * entities) {}

    /// `present` ascends by rank.
    void add(const std::vector<Present> &present, DocNumber doc)
    {
        for (std::size_t i = 0; i < present.size(); ++i)
            for (std::size_t j = i + 1; j < present.size(); ++j) {
                EntityPair &pair = m_pairs[present[i].rank * m_entities + present[j].rank];
                pair.docs.push_back(doc);
                pair.mentions += present[i].mentions + present[j].mentions;
            }
    }

    /// Those that meet, by rank.
    std::vector<EntityPair> take()
    {
        std::vector<EntityPair> met;
        for (std::size_t first = 0; first < m_entities; ++first)
            for (std::size_t second = first + 1; second < m_entities; ++second)
                if (EntityPair &pair = m_pairs[first * m_entities + second]; !pair.docs.empty()) {
                    pair.first = first;
                    pair.second = second;
                    met.push_back(std::move(pair));
                }
        return met;
    }

private:
    std::size_t m_entities;
    std::vector<EntityPair> m_pairs;
};

} // namespace

Result<EntityPairs> entityPairs(const Corpus &corpus, const ArticleSet &filter, const CountedTypes &counted,
                                std::size_t limit, ChartMeasure measure, const JobControl &control)
{
    Result<TopTallies> found = topTallies(corpus, filter, counted, measure, limit, control);
    if (!found)
        return found.error();
    EntityPairs result;
    result.entities = std::move(found->best);
    result.others = static_cast<std::uint32_t>(found->all - result.entities.size());
    const std::vector<std::uint32_t> rankOf = ranksOf(corpus, result.entities);
    PairTable table(result.entities.size());
    std::vector<Present> present;
    std::uint32_t seen = 0;
    bool isCancelled = false;
    filter.forEach([&](DocNumber doc) {
        isCancelled = isCancelled || (seen++ % ArticlesPerCheck == 0 && control.isCancelled());
        if (isCancelled)
            return;
        present.clear();
        for (const EntityCount &named : corpus.entitiesOf(doc))
            if (const std::uint32_t rank = rankOf[named.entity.value()]; rank != NotRanked)
                present.push_back({rank, named.mentions});
        std::sort(present.begin(), present.end(), [](const Present &a, const Present &b) { return a.rank < b.rank; });
        table.add(present, doc);
    });
    if (isCancelled)
        return cancelledProblem();
    result.pairs = table.take();
    return result;
}

ChartValue pairValue(const Corpus &corpus, const EntityPairs &found, const EntityPair &pair)
{
    const EntityId first = found.entities[pair.first].entity;
    const EntityId second = found.entities[pair.second].entity;
    const Frequency shared{static_cast<std::uint32_t>(pair.docs.size()), pair.mentions};
    ChartValue value = entityValue(corpus, {first, shared, storyCount(corpus, pair.docs)}, pair.docs);
    value.other = second;
    value.label += " + " + corpus.entity(second).name;
    value.type.reset();
    return value;
}

} // namespace lectern
