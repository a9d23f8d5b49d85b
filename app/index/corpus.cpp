// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/corpus.h"

#include "app/index/entityindex.h"
#include "app/index/indexedtext.h"
#include "app/index/textindex.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lectern {

struct Corpus::Data
{
    std::vector<ArticleRecord> records;
    std::map<ArticleId, DocNumber> docs;
    TextIndex text;
    EntityIndex entities;
};

Corpus::Corpus() : m_data(std::make_shared<Data>()) {}
Corpus::~Corpus() = default;

std::uint32_t Corpus::articleCount() const
{
    return static_cast<std::uint32_t>(m_data->records.size());
}

const ArticleRecord &Corpus::record(DocNumber doc) const
{
    return m_data->records[doc.value()];
}

std::optional<DocNumber> Corpus::docOf(ArticleId id) const
{
    const auto found = m_data->docs.find(id);
    return found == m_data->docs.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<Entity> &Corpus::entities() const
{
    return m_data->entities.entities();
}

const Entity &Corpus::entity(EntityId id) const
{
    return entities()[id.value()];
}

std::optional<EntityId> Corpus::entityByKey(std::string_view key) const
{
    return m_data->entities.byKey(key);
}

Frequency Corpus::total(EntityId id) const
{
    return m_data->entities.total(id);
}

std::span<const EntityCount> Corpus::entitiesOf(DocNumber doc) const
{
    return m_data->entities.entitiesOf(doc);
}

std::vector<DocNumber> Corpus::articlesOf(EntityId id) const
{
    const auto docs = m_data->entities.articlesOf(id);
    return {docs.begin(), docs.end()};
}

std::span<const std::optional<EntityId>> Corpus::mentionEntitiesOf(DocNumber doc) const
{
    return m_data->entities.mentionEntitiesOf(doc);
}

std::vector<EntityId> Corpus::entitiesOfMention(DocNumber doc, std::uint32_t mention) const
{
    return m_data->entities.entitiesOfMention(doc, mention);
}

const std::string &Corpus::storyKey(StoryId story) const
{
    return m_data->entities.storyKeys()[story.value()];
}

std::vector<DocNumber> Corpus::articlesOfStory(StoryId story) const
{
    const auto docs = m_data->entities.articlesOfStory(story);
    return {docs.begin(), docs.end()};
}

const TextIndex &Corpus::textIndex() const
{
    return m_data->text;
}

const EntityIndex &Corpus::entityIndex() const
{
    return m_data->entities;
}

struct CorpusBuilder::Data
{
    struct Added
    {
        ArticleRecord record;
        std::map<std::string, std::vector<std::uint32_t>> terms;
        std::vector<std::uint32_t> speakers;
    };
    std::vector<Added> articles;

    static void addTerms(Added &added, TextField field, const std::vector<FoldedTerm> &terms);
    [[nodiscard]] std::vector<std::uint32_t> inDateOrder() const;
};

void CorpusBuilder::Data::addTerms(Added &added, TextField field, const std::vector<FoldedTerm> &terms)
{
    for (const FoldedTerm &term : terms) {
        added.terms[TextIndex::termOf(field, term.term)].push_back(term.position);
        if (!term.alternate.empty())
            added.terms[TextIndex::termOf(field, term.alternate)].push_back(term.position);
    }
}

/// Articles without a date first, then by day, stated time and id.
std::vector<std::uint32_t> CorpusBuilder::Data::inDateOrder() const
{
    std::vector<std::uint32_t> order(articles.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [this](std::uint32_t article) {
        const ArticleRecord &record = articles[article].record;
        return std::tuple(record.date.has_value(), record.date ? record.date->firstDay().toDayNumber() : 0,
                          record.date ? std::string_view(record.published) : std::string_view(), record.id);
    };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    return order;
}

CorpusBuilder::CorpusBuilder() : m_data(std::make_unique<Data>()) {}
CorpusBuilder::~CorpusBuilder() = default;

void CorpusBuilder::add(ArticleId id, const Article &article, const Annotations &annotations)
{
    Data::Added &added = m_data->articles.emplace_back();
    added.record = makeRecord(id, article, annotations);
    const std::vector<FoldedTerm> words = indexedTerms(article);
    added.record.words = static_cast<std::uint32_t>(words.size());
    std::vector<std::string> byline;
    for (const MetadataValue &name : article.metadata.byline)
        byline.push_back(name.value);
    Data::addTerms(added, TextField::Body, words);
    Data::addTerms(added, TextField::Title, fieldTerms({added.record.title}));
    Data::addTerms(added, TextField::Byline, fieldTerms(byline));
    Data::addTerms(added, TextField::Source, fieldTerms({added.record.source}));
    Data::addTerms(added, TextField::Role, fieldTerms(roleTitles(article, annotations)));
    for (const Quote &quote : annotations.quotes)
        if (quote.speaker)
            added.speakers.push_back(*quote.speaker);
}

std::shared_ptr<const Corpus> CorpusBuilder::finish(Resolution resolution)
{
    auto data = std::make_shared<Corpus::Data>();
    std::vector<DocNumber> docs(m_data->articles.size(), DocNumber(0));
    std::vector<std::vector<std::uint32_t>> speakers(docs.size());
    for (const std::uint32_t article : m_data->inDateOrder()) {
        Data::Added &added = m_data->articles[article];
        const DocNumber doc(static_cast<std::uint32_t>(data->records.size()));
        docs[article] = doc;
        speakers[article] = std::move(added.speakers);
        added.record.story = resolution.stories[article];
        data->docs.emplace(added.record.id, doc);
        data->text.lengths.push_back(added.record.words);
        data->records.push_back(std::move(added.record));
        for (auto &[term, positions] : added.terms)
            data->text.terms[term].push_back({doc, std::move(positions)});
    }
    data->entities = EntityIndex(std::move(resolution), docs, speakers);
    m_data = std::make_unique<Data>();
    auto corpus = std::make_shared<Corpus>();
    corpus->m_data = std::move(data);
    return corpus;
}

} // namespace lectern
