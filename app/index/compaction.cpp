// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/compaction.h"

#include "app/index/articlerecords.h"
#include "app/index/corpusdata.h"
#include "app/index/segmentmerge.h"

#include <algorithm>

namespace lectern {

namespace {

/// What stands for an article, taken out of the part it was in.
NamedEntities rowOf(const EntityPart &part, LocalDoc doc)
{
    NamedEntities row;
    for (const std::uint32_t entity : part.mentionsOf(doc))
        row.mentions.push_back(entity == EntityPart::None ? std::nullopt : std::optional(EntityId(entity)));
    row.also.assign(part.alsoOf(doc).begin(), part.alsoOf(doc).end());
    if (part.storyOf(doc) != EntityPart::None)
        row.story = StoryId(part.storyOf(doc));
    return row;
}

/// Texts and entities with `chosen` segments as one. False where cancelled.
bool mergeOnce(TextIndex &text, EntityIndex &entities, std::span<const std::size_t> chosen, const JobControl &control)
{
    std::vector<const SegmentView *> views;
    for (const std::size_t i : chosen)
        views.push_back(&text.segments()[i]);
    const MergedSegment merged = mergeSegments(views, control);
    if (!merged.segment)
        return false;
    std::vector<NamedEntities> rows;
    for (std::uint32_t doc = 0; doc < merged.sources.size(); ++doc) {
        const MergedSegment::Source &source = merged.sources[doc];
        rows.push_back(rowOf(entities.part(chosen[source.view]), source.local));
        rows.back().speakers = decodeSpeakers(merged.segment->record(doc));
    }
    std::vector<TextIndex::Part> texts;
    EntityIndex::Parts parts;
    for (std::size_t i = 0; i < text.segments().size(); ++i) {
        if (std::binary_search(chosen.begin(), chosen.end(), i))
            continue;
        texts.push_back({text.segments()[i].segment, text.segments()[i].live});
        parts.push_back(entities.parts()[i]);
    }
    texts.push_back({merged.segment, nullptr});
    parts.push_back(std::make_shared<const EntityPart>(rows));
    text = TextIndex::of(std::move(texts));
    entities.setParts(std::move(parts));
    return true;
}

} // namespace

bool CorpusCompaction::isDue(const Corpus &corpus)
{
    return !segmentsToMerge(sizesOf(corpus.textIndex())).empty();
}

std::shared_ptr<const Corpus> CorpusCompaction::compacted(const Corpus &corpus, const JobControl &control)
{
    if (!isDue(corpus))
        return nullptr;
    auto text = std::make_shared<TextIndex>(corpus.textIndex());
    auto entities = std::make_shared<EntityIndex>(corpus.entityIndex());
    for (auto chosen = segmentsToMerge(sizesOf(*text)); !chosen.empty(); chosen = segmentsToMerge(sizesOf(*text)))
        if (!mergeOnce(*text, *entities, chosen, control))
            return nullptr;
    auto result = std::make_shared<Corpus>();
    result->m_data = std::make_shared<Corpus::Data>(text, entities, corpus.m_data->order);
    return result;
}

} // namespace lectern
