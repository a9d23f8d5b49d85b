// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/entitysection.h"

#include "app/analyse/keyness.h"
#include "app/query/search.h"

#include <algorithm>
#include <limits>

namespace lectern {

namespace {

/// The articles of the filter against all others.
double distinctivenessOf(const Facet &facet, std::uint32_t inFilter, std::uint32_t inAll)
{
    const Keyness keyness = keynessOf({.first = facet.inFilter.articles,
                                       .firstSize = inFilter,
                                       .second = facet.inAll.articles - facet.inFilter.articles,
                                       .secondSize = inAll - inFilter});
    return keyness.effect < 0 ? -keyness.logLikelihood : keyness.logLikelihood;
}

EntityRow rowOf(const Corpus &corpus, const Facet &facet, const Filter &filter)
{
    const Entity &entity = corpus.entity(facet.entity);
    EntityRow row;
    row.id = facet.entity;
    row.name = QString::fromStdString(entity.name);
    for (const std::string &alias : entity.aliases)
        row.aliases.append(QString::fromStdString(alias));
    row.inFilter = facet.inFilter;
    row.inAll = facet.inAll;
    row.state = stateIn(filter, entity.key);
    return row;
}

/// Excluded entities are in none of the articles left, and the facets know nothing of them.
void addNamedByFilter(EntitySection &section, const Corpus &corpus, const Filter &filter)
{
    for (const FilterChip &chip : filter.chips) {
        if (chip.type != section.type || chip.entityKey.empty())
            continue;
        const auto id = corpus.entityByKey(chip.entityKey);
        const bool isThere = !id || std::any_of(section.rows.begin(), section.rows.end(),
                                                [&](const EntityRow &row) { return row.id == *id; });
        if (!isThere)
            section.rows.push_back(rowOf(corpus, {.entity = *id, .inFilter = {}, .inAll = corpus.total(*id)}, filter));
    }
}

std::vector<std::uint32_t> entitiesPerType(const Corpus &corpus)
{
    std::vector<std::uint32_t> counts(EntityTypeCount, 0);
    const EntityTable &entities = corpus.entities();
    const std::vector<EntityType> types = entities.types();
    for (std::uint32_t number = 0; number < entities.size(); ++number)
        if (entities.isThere(EntityId(number)))
            ++counts[static_cast<std::size_t>(types[number])];
    return counts;
}

} // namespace

std::vector<EntitySection> entitySections(const Corpus &corpus, const ArticleSet &articles, const Filter &filter,
                                          std::uint32_t rowsPerSection)
{
    const std::vector<std::uint32_t> inAll = entitiesPerType(corpus);
    const std::uint32_t count = articles.count();
    const std::vector<TypeFacets> inFilter = allFacets(corpus, articles, rowsPerSection);
    std::vector<EntitySection> sections;
    for (const EntityType type : allEntityTypes()) {
        const auto index = static_cast<std::size_t>(type);
        if (inAll[index] == 0)
            continue;
        EntitySection section{
            .type = type, .distinctInFilter = inFilter[index].distinct, .distinctInAll = inAll[index], .rows = {}};
        for (const Facet &facet : inFilter[index].best)
            section.rows.push_back(rowOf(corpus, facet, filter));
        for (std::size_t i = 0; i < section.rows.size(); ++i)
            section.rows[i].distinctiveness = distinctivenessOf(inFilter[index].best[i], count, corpus.articleCount());
        addNamedByFilter(section, corpus, filter);
        sections.push_back(std::move(section));
    }
    return sections;
}

EntityState stateIn(const Filter &filter, std::string_view entityKey)
{
    for (const FilterChip &chip : filter.chips)
        if (!chip.entityKey.empty() && chip.entityKey == entityKey)
            return chip.isExcluded      ? EntityState::Excluded
                   : chip.isAlternative ? EntityState::Alternative
                                        : EntityState::Required;
    return EntityState::None;
}

Filter withState(Filter filter, const Entity &entity, EntityState state)
{
    const FilterChip chip{.label = entity.name,
                          .condition = entityCondition(entity.type, entity.name),
                          .type = entity.type,
                          .entityKey = entity.key,
                          .isExcluded = state == EntityState::Excluded,
                          .isAlternative = state == EntityState::Alternative};
    const auto old = std::find_if(filter.chips.begin(), filter.chips.end(),
                                  [&](const FilterChip &other) { return other.entityKey == entity.key; });
    if (old != filter.chips.end() && state != EntityState::None)
        *old = chip;
    else if (old != filter.chips.end())
        filter.chips.erase(old);
    else if (state != EntityState::None)
        filter.chips.push_back(chip);
    return filter;
}

} // namespace lectern
