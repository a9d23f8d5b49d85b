// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/corpus.h"

#include "app/index/articlerecords.h"
#include "app/index/corpusdata.h"

namespace lectern {

Corpus::Corpus()
    : m_data(std::make_shared<Data>(std::make_shared<TextIndex>(), std::make_shared<EntityIndex>(),
                                    std::vector<ArticleId>()))
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

StoryId Corpus::storyOf(DocNumber doc) const
{
    return m_data->entities->storyOf(doc);
}

std::optional<DocNumber> Corpus::docOf(ArticleId id) const
{
    return m_data->text->docOf(id);
}

const std::vector<ArticleId> &Corpus::articleOrder() const
{
    return m_data->order;
}

const std::vector<Entity> &Corpus::entities() const
{
    return m_data->entities->entities();
}

const Entity &Corpus::entity(EntityId id) const
{
    return entities()[id.value()];
}

std::optional<EntityId> Corpus::entityByKey(std::string_view key) const
{
    return m_data->entities->byKey(key);
}

Frequency Corpus::total(EntityId id) const
{
    return m_data->entities->total(id);
}

std::span<const EntityCount> Corpus::entitiesOf(DocNumber doc) const
{
    return m_data->entities->entitiesOf(doc);
}

std::vector<DocNumber> Corpus::articlesOf(EntityId id) const
{
    const auto docs = m_data->entities->articlesOf(id);
    return {docs.begin(), docs.end()};
}

std::vector<std::optional<EntityId>> Corpus::mentionEntitiesOf(DocNumber doc) const
{
    return m_data->entities->mentionEntitiesOf(doc);
}

std::vector<EntityId> Corpus::entitiesOfMention(DocNumber doc, std::uint32_t mention) const
{
    return m_data->entities->entitiesOfMention(doc, mention);
}

const std::string &Corpus::storyKey(StoryId story) const
{
    return m_data->entities->storyKeys()[story.value()];
}

std::vector<DocNumber> Corpus::articlesOfStory(StoryId story) const
{
    const auto docs = m_data->entities->articlesOfStory(story);
    return {docs.begin(), docs.end()};
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
