// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chart.h"

#include "app/analyse/countedtypes.h"
#include "app/query/search.h"

#include <algorithm>

namespace lectern {

namespace {

/// Articles of the filter that name the entity, oldest first.
std::vector<ArticleId> articlesNaming(const Corpus &corpus, const ArticleSet &filter, EntityId entity)
{
    std::vector<ArticleId> articles;
    for (const DocNumber doc : corpus.articlesOf(entity))
        if (filter.contains(doc))
            articles.push_back(corpus.record(doc).id);
    return articles;
}

/// The other count decides between equals, then the key: entities are numbered by it.
bool comesFirst(const Facet &a, const Facet &b, ChartMeasure measure)
{
    const Frequency &left = a.inFilter;
    const Frequency &right = b.inFilter;
    if (measure == ChartMeasure::Mentions)
        return std::tuple(right.mentions, right.articles, a.entity) <
               std::tuple(left.mentions, left.articles, b.entity);
    return std::tuple(right.articles, right.mentions, a.entity) < std::tuple(left.articles, left.mentions, b.entity);
}

} // namespace

Result<Chart> topEntities(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                          std::uint32_t limit, const JobControl &control, ChartMeasure measure)
{
    Chart chart;
    chart.kind = ChartKind::Entities;
    chart.measure = measure;
    chart.types = types;
    chart.articles = filter.count();
    const CountedTypes counted(types);
    // Facets come by articles: whoever has most mentions may be anywhere among them.
    const std::uint32_t wanted = measure == ChartMeasure::Mentions ? corpus.entities().size() : limit;
    const std::vector<TypeFacets> facets = allFacets(corpus, filter, wanted, control);
    std::vector<Facet> bars;
    std::uint32_t entities = 0;
    for (const EntityType type : allEntityTypes()) {
        if (!counted.contains(type))
            continue;
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        const TypeFacets &found = facets[static_cast<std::size_t>(type)];
        bars.insert(bars.end(), found.best.begin(), found.best.end());
        entities += found.distinct;
    }
    std::sort(bars.begin(), bars.end(),
              [measure](const Facet &a, const Facet &b) { return comesFirst(a, b, measure); });
    bars.resize(std::min<std::size_t>(bars.size(), limit));
    for (const Facet &bar : bars) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        const Entity &entity = corpus.entity(bar.entity);
        chart.mentions += bar.inFilter.mentions;
        chart.values.push_back({entity.name, bar.entity, entity.type, std::nullopt, bar.inFilter,
                                articlesNaming(corpus, filter, bar.entity)});
    }
    chart.others = entities - static_cast<std::uint32_t>(bars.size());
    return chart;
}

} // namespace lectern
