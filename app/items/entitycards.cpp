// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/entitycards.h"

#include "app/items/datewords.h"

#include <algorithm>
#include <unordered_map>

namespace lectern {

namespace {

/// People and companies say most about whom an entity has to do with; places and nationalities are nearly everywhere.
bool tellsSomething(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Company || type == EntityType::Organization;
}

} // namespace

std::vector<CardRole> cardRoles(const std::vector<ChartValue> &offices, const QDate &today)
{
    std::vector<CardRole> roles;
    for (const ChartValue &office : offices)
        roles.push_back({QString::fromStdString(office.label),
                         office.bin ? periodWords(office.bin->first, office.bin->last, today) : QString()});
    return roles;
}

CorpusEntityCards::CorpusEntityCards(std::shared_ptr<const Corpus> corpus, ArticleSet filter, const QDate &today)
    : m_corpus(std::move(corpus)), m_filter(std::move(filter)), m_today(today)
{
}

std::optional<EntityCard> CorpusEntityCards::card(EntityId id) const
{
    if (id.value() >= m_corpus->entities().size())
        return std::nullopt;
    const Entity &entity = m_corpus->entity(id);
    EntityCard card;
    card.id = id;
    card.type = entity.type;
    card.name = QString::fromStdString(entity.name);
    for (const std::string &alias : entity.aliases)
        card.aliases.append(QString::fromStdString(alias));
    card.inAll = m_corpus->total(id);
    const std::vector<DocNumber> docs = m_corpus->articlesOf(id);
    for (const DocNumber doc : docs) {
        if (doc.value() >= m_filter.articleCount() || !m_filter.contains(doc))
            continue;
        ++card.inFilter.articles;
        const auto counts = m_corpus->entitiesOf(doc);
        const auto own =
            std::find_if(counts.begin(), counts.end(), [&](const EntityCount &c) { return c.entity == id; });
        card.inFilter.mentions += own == counts.end() ? 0 : own->mentions;
    }
    // Articles without a date stand before all others.
    const auto isDated = [this](DocNumber doc) { return m_corpus->date(doc).hasDate(); };
    if (const auto first = std::find_if(docs.begin(), docs.end(), isDated); first != docs.end())
        card.seen = periodWords(m_corpus->date(*first).date(), m_corpus->date(docs.back()).date(), m_today);
    card.neighbours = neighbours(id, docs);
    return card;
}

std::vector<CardNeighbour> CorpusEntityCards::neighbours(EntityId id, const std::vector<DocNumber> &docs) const
{
    std::unordered_map<std::uint32_t, std::uint32_t> shared;
    for (const DocNumber doc : docs)
        for (const EntityCount &count : m_corpus->entitiesOf(doc))
            if (count.entity != id && tellsSomething(m_corpus->entity(count.entity).type))
                ++shared[count.entity.value()];
    std::vector<CardNeighbour> found;
    for (const auto &[other, articles] : shared)
        found.push_back({.id = EntityId(other), .name = {}, .articles = articles});
    std::sort(found.begin(), found.end(), [](const CardNeighbour &a, const CardNeighbour &b) {
        return a.articles != b.articles ? a.articles > b.articles : a.id < b.id;
    });
    found.resize(std::min(found.size(), MostNeighbours), {});
    for (CardNeighbour &neighbour : found)
        neighbour.name = QString::fromStdString(m_corpus->entity(neighbour.id).name);
    return found;
}

} // namespace lectern
