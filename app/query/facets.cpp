// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"

#include "app/index/entityindex.h"

#include <algorithm>

namespace lectern {

std::vector<Facet> facets(const Corpus &corpus, const ArticleSet &articles, EntityType type, std::uint32_t limit)
{
    std::vector<Frequency> counts(corpus.entities().size());
    articles.forEach([&](DocNumber doc) {
        for (const EntityCount &named : corpus.entitiesOf(doc)) {
            ++counts[named.entity.value()].articles;
            counts[named.entity.value()].mentions += named.mentions;
        }
    });
    std::vector<Facet> found;
    for (std::uint32_t id = 0; id < counts.size(); ++id)
        if (counts[id].articles > 0 && corpus.entities().type(EntityId(id)) == type)
            found.push_back({EntityId(id), counts[id], corpus.total(EntityId(id))});
    const EntityTable &entities = corpus.entities();
    std::sort(found.begin(), found.end(), [&entities](const Facet &a, const Facet &b) {
        return std::tuple(b.inFilter.articles, b.inFilter.mentions, entities.key(a.entity.value())) <
               std::tuple(a.inFilter.articles, a.inFilter.mentions, entities.key(b.entity.value()));
    });
    if (found.size() > limit)
        found.resize(limit, Facet{});
    return found;
}

std::vector<std::uint32_t> distinctEntities(const Corpus &corpus, const ArticleSet &articles)
{
    std::vector<std::uint32_t> distinct(EntityTypeCount, 0);
    std::vector<bool> seen(corpus.entities().size(), false);
    articles.forEach([&](DocNumber doc) {
        for (const EntityCount &named : corpus.entitiesOf(doc)) {
            if (!seen[named.entity.value()])
                ++distinct[static_cast<std::size_t>(corpus.entities().type(named.entity))];
            seen[named.entity.value()] = true;
        }
    });
    return distinct;
}

} // namespace lectern
