// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/corpus.h"

#include "app/index/articlerecords.h"
#include "app/index/corpusdata.h"

#include <algorithm>

namespace lectern {

namespace {

/// Articles of all segments, ascending; `listOf` gives those of a part.
template<typename ListOf>
std::vector<DocNumber> gather(const TextIndex &text, const EntityIndex &index, ListOf listOf)
{
    std::vector<DocNumber> docs;
    for (std::size_t segment = 0; segment < index.parts().size(); ++segment)
        for (const LocalDoc local : listOf(index.part(segment)))
            if (const std::uint32_t doc = text.segments()[segment].docs[local]; doc != SegmentView::NoDoc)
                docs.emplace_back(doc);
    if (!std::is_sorted(docs.begin(), docs.end()))
        std::sort(docs.begin(), docs.end());
    return docs;
}

} // namespace

Corpus::Corpus()
    : m_data(std::make_shared<Data>(std::make_shared<TextIndex>(), std::make_shared<EntityIndex>(),
                                    std::make_shared<const std::vector<ArticleId>>()))
{
}
Corpus::~Corpus() = default;

std::uint32_t Corpus::articleCount() const
{
    return m_data->text->docCount();
}

const ArticleRecord &Corpus::record(DocNumber doc) const
{
    return m_data->records.at(doc.value(), [this](std::size_t index) {
        const DocNumber wanted(static_cast<std::uint32_t>(index));
        ArticleRecord record = decodeRecord(m_data->text->record(wanted));
        record.id = articleId(wanted);
        if (const DateKey key = date(wanted); key.hasDate())
            record.date = key.date();
        record.story = storyOf(wanted);
        return record;
    });
}

ArticleId Corpus::articleId(DocNumber doc) const
{
    return m_data->text->id(doc);
}

DateKey Corpus::date(DocNumber doc) const
{
    return m_data->text->date(doc);
}

std::string_view Corpus::title(DocNumber doc) const
{
    return decodeTitle(m_data->text->record(doc));
}

std::string_view Corpus::source(DocNumber doc) const
{
    return decodeSource(m_data->text->record(doc));
}

const std::vector<std::uint32_t> &Corpus::titleRanks() const
{
    return m_data->text->titleRanks();
}

StoryId Corpus::storyOf(DocNumber doc) const
{
    const TextIndex::Slot slot = m_data->text->slot(doc);
    return StoryId(m_data->entities->part(slot.segment).storyOf(slot.local));
}

std::optional<DocNumber> Corpus::docOf(ArticleId id) const
{
    return m_data->text->docOf(id);
}

const std::vector<ArticleId> &Corpus::articleOrder() const
{
    return *m_data->order;
}

const EntityTable &Corpus::entities() const
{
    return m_data->entities->entities();
}

const Entity &Corpus::entity(EntityId id) const
{
    return entities().at(id);
}

std::optional<EntityId> Corpus::entityByKey(std::string_view key) const
{
    return entities().byKey(key);
}

Frequency Corpus::total(EntityId id) const
{
    return m_data->entities->total(id);
}

std::span<const EntityCount> Corpus::entitiesOf(DocNumber doc) const
{
    const TextIndex::Slot slot = m_data->text->slot(doc);
    return m_data->entities->part(slot.segment).entitiesOf(slot.local);
}

std::vector<DocNumber> Corpus::articlesOf(EntityId id) const
{
    return gather(*m_data->text, *m_data->entities,
                  [id](const EntityPart &part) { return part.naming().row(id.value()); });
}

std::vector<DocNumber> Corpus::articlesQuoting(EntityId id) const
{
    return gather(*m_data->text, *m_data->entities,
                  [id](const EntityPart &part) { return part.quoting().row(id.value()); });
}

std::vector<std::optional<EntityId>> Corpus::mentionEntitiesOf(DocNumber doc) const
{
    const TextIndex::Slot slot = m_data->text->slot(doc);
    std::vector<std::optional<EntityId>> entities;
    for (const std::uint32_t entity : m_data->entities->part(slot.segment).mentionsOf(slot.local))
        entities.push_back(entity == EntityPart::None ? std::nullopt : std::optional(EntityId(entity)));
    return entities;
}

std::vector<EntityId> Corpus::entitiesOfMention(DocNumber doc, std::uint32_t mention) const
{
    const TextIndex::Slot slot = m_data->text->slot(doc);
    const EntityPart &part = m_data->entities->part(slot.segment);
    std::vector<EntityId> entities;
    const auto mentions = part.mentionsOf(slot.local);
    if (mention < mentions.size() && mentions[mention] != EntityPart::None)
        entities.emplace_back(mentions[mention]);
    for (const EntityPart::AlsoEntity &more : part.alsoOf(slot.local))
        if (more.mention == mention)
            entities.push_back(more.entity);
    return entities;
}

std::vector<StatedOffice> Corpus::officesStatedIn(DocNumber doc) const
{
    const TextIndex::Slot slot = m_data->text->slot(doc);
    return m_data->text->segments()[slot.segment].segment->offices().row(slot.local);
}

std::string Corpus::storyKey(StoryId story) const
{
    return std::string(m_data->entities->stories().key(story.value()));
}

std::uint32_t Corpus::storyCount() const
{
    return m_data->entities->stories().size();
}

std::vector<DocNumber> Corpus::articlesOfStory(StoryId story) const
{
    return gather(*m_data->text, *m_data->entities,
                  [story](const EntityPart &part) { return part.telling().row(story.value()); });
}

const TextIndex &Corpus::textIndex() const
{
    return *m_data->text;
}

const EntityIndex &Corpus::entityIndex() const
{
    return *m_data->entities;
}

} // namespace lectern
