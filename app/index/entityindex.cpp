// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entityindex.h"

namespace lectern {

EntityIndex::EntityIndex(EntityTable entities, StoryTable stories, Parts parts)
    : m_entities(std::move(entities)), m_stories(std::move(stories)), m_parts(std::move(parts))
{
    std::vector<Frequency> totals(m_entities.size());
    for (const auto &part : m_parts)
        for (std::uint32_t doc = 0; doc < part->docCount(); ++doc)
            for (const EntityCount &count : part->entitiesOf(static_cast<LocalDoc>(doc))) {
                ++totals[count.entity.value()].articles;
                totals[count.entity.value()].mentions += count.mentions;
            }
    m_totals = std::move(totals);
}

EntityIndex EntityIndex::with(const EntityPatch &patch, Parts parts, const FrequencyChanges &totals) const
{
    EntityIndex index = *this;
    index.m_entities = m_entities.with(patch);
    index.m_stories = m_stories.with(patch.addedStories);
    index.m_parts = std::move(parts);
    std::vector<Overlay<Frequency>::Entry> changed;
    for (const auto &[entity, change] : totals) {
        const Frequency before = total(EntityId(entity));
        changed.push_back({entity,
                           {static_cast<std::uint32_t>(before.articles + change.articles),
                            static_cast<std::uint32_t>(before.mentions + change.mentions)}});
    }
    index.m_changedTotals = m_changedTotals.with(std::move(changed));
    if (index.m_changedTotals.size() > overlayLimit(m_totals.size())) {
        index.m_totals = index.allTotals();
        index.m_changedTotals = {};
    }
    return index;
}

std::vector<Frequency> EntityIndex::allTotals() const
{
    std::vector<Frequency> totals(m_totals.values().begin(), m_totals.values().end());
    totals.resize(m_entities.size());
    for (const auto &changed : m_changedTotals.entries())
        totals[changed.number] = changed.value;
    return totals;
}

void EntityIndex::saveTables(SectionWriter &out) const
{
    m_entities.save(out);
    m_stories.save(out);
    putSection(out, SharedArray<Frequency>(allTotals()));
}

bool EntityIndex::loadTables(SectionReader &in, const std::shared_ptr<const void> &owner)
{
    if (!m_entities.load(in, owner) || !m_stories.load(in, owner))
        return false;
    m_totals = getArray<Frequency>(in, owner);
    return !in.failed() && m_totals.size() == m_entities.size();
}

Frequency EntityIndex::total(EntityId id) const
{
    if (const Frequency *changed = m_changedTotals.find(id.value()))
        return *changed;
    return id.value() < m_totals.size() ? m_totals[id.value()] : Frequency();
}

} // namespace lectern
