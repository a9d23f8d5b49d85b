// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/articlerecords.h"
#include "app/index/corpus.h"
#include "app/index/corpusdata.h"
#include "app/index/segmentbuilder.h"

#include <algorithm>
#include <unordered_map>

namespace lectern {

namespace {

/// Numbers of all articles at once.
std::vector<DocNumber> docsOf(const TextIndex &text, const std::vector<ArticleId> &ids)
{
    std::unordered_map<ArticleId, DocNumber> known;
    known.reserve(ids.size());
    for (std::uint32_t doc = 0; doc < text.docCount(); ++doc)
        known.emplace(text.id(DocNumber(doc)), DocNumber(doc));
    std::vector<DocNumber> docs;
    docs.reserve(ids.size());
    for (const ArticleId id : ids)
        docs.push_back(known.at(id));
    return docs;
}

} // namespace

struct CorpusBuilder::Data
{
    /// Where the text of an article is that was added or removed here.
    struct Place
    {
        enum class In { Base, Added, Nowhere };
        In in = In::Base;
        std::size_t index = 0; ///< of SegmentBuilder::add(), where added
    };

    std::shared_ptr<const TextIndex> base = std::make_shared<TextIndex>();
    std::vector<ArticleId> order; ///< removed ones too, until the end
    std::unordered_map<ArticleId, Place> places;
    std::vector<ArticleId> removedFromBase;
    SegmentBuilder added;

    void takeOut(ArticleId id, Place &place);
    [[nodiscard]] std::shared_ptr<const TextIndex> text();
};

void CorpusBuilder::Data::takeOut(ArticleId id, Place &place)
{
    if (place.in == Place::In::Base)
        removedFromBase.push_back(id);
    else if (place.in == Place::In::Added)
        added.drop(place.index);
    place.in = Place::In::Nowhere;
}

std::shared_ptr<const TextIndex> CorpusBuilder::Data::text()
{
    if (removedFromBase.empty() && added.isEmpty())
        return base;
    const TextIndex left = removedFromBase.empty() ? *base : base->without(removedFromBase);
    return std::make_shared<TextIndex>(added.isEmpty() ? left : left.with(added.finish()));
}

CorpusBuilder::CorpusBuilder() : m_data(std::make_unique<Data>()) {}

CorpusBuilder::CorpusBuilder(const Corpus &base) : CorpusBuilder()
{
    m_data->base = base.m_data->text;
    m_data->order = base.m_data->order;
}

CorpusBuilder::~CorpusBuilder() = default;

void CorpusBuilder::add(ArticleId id, const Article &article, const Annotations &annotations)
{
    const auto [known, isUntouched] = m_data->places.try_emplace(id);
    if (isUntouched && !m_data->base->docOf(id))
        m_data->order.push_back(id);
    else
        m_data->takeOut(id, known->second);
    known->second = {Data::Place::In::Added, m_data->added.add(id, article, annotations)};
}

void CorpusBuilder::remove(ArticleId id)
{
    const auto [known, isUntouched] = m_data->places.try_emplace(id);
    if (isUntouched && !m_data->base->docOf(id))
        m_data->places.erase(known);
    else
        m_data->takeOut(id, known->second);
}

std::shared_ptr<const Corpus> CorpusBuilder::finish(Resolution resolution)
{
    std::vector<ArticleId> order;
    order.reserve(m_data->order.size());
    std::copy_if(m_data->order.begin(), m_data->order.end(), std::back_inserter(order),
                 [this](ArticleId id) { return m_data->places.at(id).in != Data::Place::In::Nowhere; });
    return finish(std::move(resolution), std::move(order));
}

std::shared_ptr<const Corpus> CorpusBuilder::finish(Resolution resolution, std::vector<ArticleId> order)
{
    const std::shared_ptr<const TextIndex> text = m_data->text();
    std::vector<std::vector<std::uint32_t>> speakers;
    speakers.reserve(text->docCount());
    for (std::uint32_t doc = 0; doc < text->docCount(); ++doc)
        speakers.push_back(decodeSpeakers(text->record(DocNumber(doc))));
    const std::vector<DocNumber> docs = docsOf(*text, order);
    auto entities = std::make_shared<EntityIndex>(std::move(resolution), docs, speakers);
    auto corpus = std::make_shared<Corpus>();
    corpus->m_data = std::make_shared<Corpus::Data>(text, std::move(entities), std::move(order));
    m_data = std::make_unique<Data>();
    return corpus;
}

} // namespace lectern
