// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entityindex.h"

#include <algorithm>

namespace lectern {

namespace {

/// Rows by key, each row in the order of the pairs: a counting sort.
EntityIndex::Rows<DocNumber> group(std::size_t rows, const std::vector<std::pair<std::uint32_t, DocNumber>> &pairs)
{
    EntityIndex::Rows<DocNumber> grouped;
    grouped.offsets.assign(rows + 1, 0);
    for (const auto &[row, doc] : pairs)
        ++grouped.offsets[row + 1];
    for (std::size_t row = 0; row < rows; ++row)
        grouped.offsets[row + 1] += grouped.offsets[row];
    std::vector<std::uint32_t> next(grouped.offsets.begin(), grouped.offsets.end() - 1);
    grouped.values.assign(pairs.size(), DocNumber(0));
    for (const auto &[row, doc] : pairs)
        grouped.values[next[row]++] = doc;
    return grouped;
}

} // namespace

EntityIndex::EntityIndex(Resolution resolution, const std::vector<DocNumber> &docs,
                         const std::vector<std::vector<std::uint32_t>> &speakers)
    : m_entities(std::move(resolution.entities)), m_totals(m_entities.size()),
      m_storyKeys(std::move(resolution.storyKeys))
{
    std::vector<std::uint32_t> articleOf(docs.size());
    for (std::uint32_t article = 0; article < docs.size(); ++article)
        articleOf[docs[article].value()] = article;
    for (const Resolution::AlsoEntity &more : resolution.also)
        m_also.push_back({docs[more.article], more.mention, more.entity});
    std::sort(m_also.begin(), m_also.end());
    collectMentions(resolution, articleOf);
    invert();
    collectStories(resolution, articleOf);

    std::vector<std::pair<std::uint32_t, DocNumber>> quoting;
    for (std::uint32_t doc = 0; doc < articleOf.size(); ++doc) {
        const auto mentions = m_mentionEntities.row(doc);
        for (const std::uint32_t mention : speakers[doc])
            if (mention < mentions.size() && mentions[mention] != NoEntity)
                quoting.emplace_back(mentions[mention], DocNumber(doc));
    }
    std::sort(quoting.begin(), quoting.end());
    quoting.erase(std::unique(quoting.begin(), quoting.end()), quoting.end());
    m_quoting = group(m_entities.size(), quoting);
}

void EntityIndex::collectMentions(const Resolution &resolution, const std::vector<std::uint32_t> &articleOf)
{
    std::vector<std::vector<EntityId>> also(articleOf.size());
    for (const Resolution::AlsoEntity &more : resolution.also)
        also[more.article].push_back(more.entity);
    std::vector<EntityId> named;
    for (const std::uint32_t article : articleOf) {
        const auto &mentions = resolution.mentionEntities[article];
        named = also[article];
        for (const std::optional<EntityId> &entity : mentions)
            if (entity)
                named.push_back(*entity);
        std::sort(named.begin(), named.end());
        const std::size_t rowBegin = m_forward.values.size();
        for (const EntityId entity : named) {
            if (m_forward.values.size() == rowBegin || m_forward.values.back().entity != entity)
                m_forward.values.push_back({entity, 0});
            ++m_forward.values.back().mentions;
        }
        m_forward.offsets.push_back(static_cast<std::uint32_t>(m_forward.values.size()));
        for (const std::optional<EntityId> &entity : mentions)
            m_mentionEntities.values.push_back(entity ? entity->value() : NoEntity);
        m_mentionEntities.offsets.push_back(static_cast<std::uint32_t>(m_mentionEntities.values.size()));
    }
}

void EntityIndex::invert()
{
    std::vector<std::pair<std::uint32_t, DocNumber>> pairs;
    pairs.reserve(m_forward.values.size());
    for (std::uint32_t doc = 0; doc + 1 < m_forward.offsets.size(); ++doc)
        for (const EntityCount &count : entitiesOf(DocNumber(doc))) {
            pairs.emplace_back(count.entity.value(), DocNumber(doc));
            Frequency &total = m_totals[count.entity.value()];
            ++total.articles;
            total.mentions += count.mentions;
        }
    m_inverted = group(m_entities.size(), pairs);
}

void EntityIndex::collectStories(const Resolution &resolution, const std::vector<std::uint32_t> &articleOf)
{
    std::vector<std::pair<std::uint32_t, DocNumber>> pairs;
    for (std::uint32_t doc = 0; doc < articleOf.size(); ++doc) {
        m_stories.push_back(resolution.stories[articleOf[doc]]);
        pairs.emplace_back(m_stories.back().value(), DocNumber(doc));
    }
    m_storyDocs = group(m_storyKeys.size(), pairs);
}

std::vector<std::optional<EntityId>> EntityIndex::mentionEntitiesOf(DocNumber doc) const
{
    std::vector<std::optional<EntityId>> entities;
    for (const std::uint32_t entity : m_mentionEntities.row(doc.value()))
        entities.push_back(entity == NoEntity ? std::nullopt : std::optional(EntityId(entity)));
    return entities;
}

std::vector<EntityId> EntityIndex::entitiesOfMention(DocNumber doc, std::uint32_t mention) const
{
    std::vector<EntityId> entities;
    const auto mentions = m_mentionEntities.row(doc.value());
    if (mention < mentions.size() && mentions[mention] != NoEntity)
        entities.emplace_back(mentions[mention]);
    const MoreOfMention first{doc, mention, EntityId(0)};
    for (auto more = std::lower_bound(m_also.begin(), m_also.end(), first);
         more != m_also.end() && more->doc == doc && more->mention == mention; ++more)
        entities.push_back(more->entity);
    return entities;
}

std::optional<EntityId> EntityIndex::byKey(std::string_view key) const
{
    const auto found =
        std::lower_bound(m_entities.begin(), m_entities.end(), key,
                         [](const Entity &entity, std::string_view wanted) { return entity.key < wanted; });
    if (found == m_entities.end() || found->key != key)
        return std::nullopt;
    return EntityId(static_cast<std::uint32_t>(found - m_entities.begin()));
}

} // namespace lectern
