// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facetcounts.h"
#include "app/query/search.h"

#include <algorithm>

namespace lectern {

namespace {

/// The best entities of one type. Most of the others are turned away by one comparison.
class BestEntities
{
    struct Candidate
    {
        std::uint64_t count;
        std::uint32_t entity;
    };
    [[nodiscard]] auto order() const
    {
        return [this](const Candidate &a, const Candidate &b) {
            return a.count != b.count ? a.count > b.count : m_entities.isBefore(EntityId(a.entity), EntityId(b.entity));
        };
    }

public:
    BestEntities(const EntityTable &entities, std::uint32_t limit) : m_entities(entities), m_limit(limit) {}

    void add(std::uint32_t entity, std::uint64_t count)
    {
        ++m_distinct;
        if (count < m_least || m_limit == 0)
            return;
        m_best.push_back({count, entity});
        if (m_best.size() >= m_limit * 2)
            shrink();
    }
    [[nodiscard]] TypeFacets take(const Corpus &corpus)
    {
        std::sort(m_best.begin(), m_best.end(), order());
        m_best.resize(std::min(m_best.size(), m_limit));
        TypeFacets facets;
        facets.distinct = m_distinct;
        for (const Candidate &best : m_best)
            facets.best.push_back(
                {EntityId(best.entity), EntityCounts::frequency(best.count), corpus.total(EntityId(best.entity))});
        return facets;
    }

private:
    void shrink()
    {
        const auto last = m_best.begin() + static_cast<std::ptrdiff_t>(m_limit) - 1;
        std::nth_element(m_best.begin(), last, m_best.end(), order());
        m_best.resize(m_limit);
        m_least = m_best.back().count;
    }

    const EntityTable &m_entities;
    std::size_t m_limit;
    std::vector<Candidate> m_best;
    std::uint64_t m_least = 0; ///< of the best, once there are enough; another one of as many may come before it
    std::uint32_t m_distinct = 0;
};

} // namespace

std::vector<TypeFacets> allFacets(const Corpus &corpus, const ArticleSet &articles, std::uint32_t limit,
                                  const JobControl &control)
{
    const EntityCounts counts = countEntities(corpus, articles, cheapestStrategy(corpus, articles.count()), control);
    if (control.isCancelled())
        return std::vector<TypeFacets>(EntityTypeCount);
    const std::vector<EntityType> types = corpus.entities().types();
    std::vector<BestEntities> best(EntityTypeCount, BestEntities(corpus.entities(), limit));
    counts.forEach([&](std::uint32_t entity, std::uint64_t count) {
        best[static_cast<std::size_t>(types[entity])].add(entity, count);
    });
    std::vector<TypeFacets> facets;
    for (BestEntities &ofType : best)
        facets.push_back(ofType.take(corpus));
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
