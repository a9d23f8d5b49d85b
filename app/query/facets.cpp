// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facetcounts.h"
#include "app/query/search.h"

#include <algorithm>

namespace lectern {

namespace {

/// The best entities of one type, as they come by in the order of their numbers.
class BestEntities
{
public:
    BestEntities(const EntityTable &entities, const EntityCounts &counts, std::uint32_t limit)
        : m_entities(entities), m_counts(counts), m_limit(limit)
    {
    }

    [[nodiscard]] bool comesBefore(std::uint32_t a, std::uint32_t b) const
    {
        return m_counts.counts[a] != m_counts.counts[b] ? m_counts.counts[a] > m_counts.counts[b]
                                                        : m_entities.isBefore(EntityId(a), EntityId(b));
    }
    [[nodiscard]] auto order() const
    {
        return [this](std::uint32_t a, std::uint32_t b) { return comesBefore(a, b); };
    }

    void add(std::uint32_t entity)
    {
        ++m_distinct;
        if (m_limit == 0 || (m_isFull && !comesBefore(entity, m_worst)))
            return;
        m_best.push_back(entity);
        if (m_best.size() >= std::size_t(m_limit) * 2)
            shrink();
    }
    [[nodiscard]] std::uint32_t distinct() const { return m_distinct; }
    [[nodiscard]] std::vector<std::uint32_t> take()
    {
        std::sort(m_best.begin(), m_best.end(), order());
        m_best.resize(std::min<std::size_t>(m_best.size(), m_limit));
        return std::move(m_best);
    }

private:
    void shrink()
    {
        const auto last = m_best.begin() + static_cast<std::ptrdiff_t>(m_limit) - 1;
        std::nth_element(m_best.begin(), last, m_best.end(), order());
        m_worst = *last;
        m_isFull = true;
        m_best.resize(m_limit);
    }

    const EntityTable &m_entities;
    const EntityCounts &m_counts;
    std::uint32_t m_limit;
    std::vector<std::uint32_t> m_best;
    std::uint32_t m_worst = 0; ///< of the best, once there are enough
    bool m_isFull = false;
    std::uint32_t m_distinct = 0;
};

} // namespace

std::vector<TypeFacets> allFacets(const Corpus &corpus, const ArticleSet &articles, std::uint32_t limit,
                                  const JobControl &control)
{
    const EntityTable &entities = corpus.entities();
    const EntityCounts counts = countEntities(corpus, articles, cheapestStrategy(corpus, articles.count()), control);
    if (control.isCancelled())
        return std::vector<TypeFacets>(EntityTypeCount);
    std::vector<BestEntities> best(EntityTypeCount, BestEntities(entities, counts, limit));
    for (const std::uint32_t entity : counts.entities)
        best[static_cast<std::size_t>(entities.type(EntityId(entity)))].add(entity);
    std::vector<TypeFacets> facets;
    for (BestEntities &ofType : best) {
        TypeFacets &made = facets.emplace_back();
        made.distinct = ofType.distinct();
        for (const std::uint32_t entity : ofType.take())
            made.best.push_back({EntityId(entity), counts.of(entity), corpus.total(EntityId(entity))});
    }
    return facets;
}

std::vector<Facet> facets(const Corpus &corpus, const ArticleSet &articles, EntityType type, std::uint32_t limit)
{
    return allFacets(corpus, articles, limit)[static_cast<std::size_t>(type)].best;
}

std::vector<std::uint32_t> distinctEntities(const Corpus &corpus, const ArticleSet &articles)
{
    std::vector<std::uint32_t> distinct;
    for (const TypeFacets &ofType : allFacets(corpus, articles, 0))
        distinct.push_back(ofType.distinct);
    return distinct;
}

} // namespace lectern
