// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/articlerecords.h"
#include "app/index/corpus.h"
#include "app/index/corpusdata.h"
#include "app/index/segmentbuilder.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace lectern {

namespace {

using ArticleOrder = std::shared_ptr<const std::vector<ArticleId>>;

/// Rows of articles by their id.
using RowsOfArticles = std::unordered_map<ArticleId, NamedEntities>;

/// The rows of all articles of a segment; nobody is named in those that are gone. Takes the rows out of the map.
std::shared_ptr<const EntityPart> makePart(const SegmentView &view, RowsOfArticles &known)
{
    std::vector<NamedEntities> rows(view.segment->docCount());
    for (std::uint32_t doc = 0; doc < rows.size(); ++doc) {
        const auto row = known.find(view.segment->id(doc));
        if (row == known.end() || !view.isLive(static_cast<LocalDoc>(doc)))
            continue;
        rows[doc] = std::move(row->second);
        rows[doc].speakers = decodeSpeakers(view.segment->record(doc));
    }
    return std::make_shared<const EntityPart>(rows);
}

RowsOfArticles rowsOf(const EntityPatch &patch)
{
    RowsOfArticles rows;
    for (const EntityPatch::ArticleEntities &article : patch.articles)
        rows[article.article] = {article.mentionEntities, article.also, article.story, {}};
    return rows;
}

RowsOfArticles rowsOf(const Resolution &resolution, const std::vector<ArticleId> &order)
{
    RowsOfArticles rows;
    rows.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rows[order[i]] = {resolution.mentionEntities[i], {}, resolution.stories[i], {}};
    for (const Resolution::AlsoEntity &more : resolution.also)
        rows[order[more.article]].also.push_back({more.mention, more.entity});
    return rows;
}

void addToTotals(const EntityPart &part, FrequencyChanges &totals)
{
    for (std::uint32_t doc = 0; doc < part.docCount(); ++doc)
        for (const EntityCount &count : part.entitiesOf(static_cast<LocalDoc>(doc))) {
            ++totals[count.entity.value()].articles;
            totals[count.entity.value()].mentions += count.mentions;
        }
}

/// The parts of a changed corpus: those of segments that stay with the changes in their articles, and those of new
/// segments.
class PartsPatcher
{
public:
    PartsPatcher(const TextIndex &text, const EntityIndex &entities, const EntityPatch &patch)
        : m_text(text), m_entities(entities), m_rows(rowsOf(patch)), m_changes(text.segments().size())
    {
    }

    void remove(ArticleId id)
    {
        const TextIndex::Slot slot = m_text.slot(*m_text.docOf(id));
        m_changes[slot.segment].push_back({slot.local, {}});
        m_removed.insert(id);
    }
    void change()
    {
        for (const auto &[id, row] : m_rows) {
            const std::optional<DocNumber> doc = m_text.docOf(id);
            if (!doc || m_removed.contains(id))
                continue;
            const TextIndex::Slot slot = m_text.slot(*doc);
            NamedEntities changed = row;
            changed.speakers = decodeSpeakers(m_text.record(*doc));
            m_changes[slot.segment].push_back({slot.local, std::move(changed)});
        }
    }
    EntityIndex::Parts partsOf(const TextIndex &next)
    {
        std::unordered_map<const Segment *, std::shared_ptr<const EntityPart>> known;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            std::shared_ptr<const EntityPart> part = m_entities.parts()[i];
            if (!m_changes[i].empty())
                part = std::make_shared<const EntityPart>(part->with(std::move(m_changes[i]), m_totals));
            known.emplace(m_text.segments()[i].segment.get(), std::move(part));
        }
        EntityIndex::Parts parts;
        for (const SegmentView &view : next.segments()) {
            const auto found = known.find(view.segment.get());
            parts.push_back(found != known.end() ? found->second : newPart(view));
        }
        return parts;
    }
    [[nodiscard]] const FrequencyChanges &totals() const { return m_totals; }

private:
    std::shared_ptr<const EntityPart> newPart(const SegmentView &view)
    {
        std::shared_ptr<const EntityPart> part = makePart(view, m_rows);
        addToTotals(*part, m_totals);
        return part;
    }

    const TextIndex &m_text; ///< before the change
    const EntityIndex &m_entities;
    RowsOfArticles m_rows;
    std::unordered_set<ArticleId> m_removed;
    std::vector<std::vector<EntityPart::Change>> m_changes; ///< by segment
    FrequencyChanges m_totals;
};

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
    std::shared_ptr<const EntityIndex> baseEntities = std::make_shared<EntityIndex>();
    ArticleOrder baseOrder = std::make_shared<const std::vector<ArticleId>>();
    std::vector<ArticleId> newcomers; ///< in the order they were first added, removed ones too
    std::unordered_map<ArticleId, Place> places;
    std::vector<ArticleId> removedFromBase;
    SegmentBuilder added;

    void takeOut(ArticleId id, Place &place);
    [[nodiscard]] std::shared_ptr<const TextIndex> text();
    [[nodiscard]] ArticleOrder order() const;
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

ArticleOrder CorpusBuilder::Data::order() const
{
    if (places.empty())
        return baseOrder;
    auto order = std::make_shared<std::vector<ArticleId>>();
    order->reserve(baseOrder->size() + newcomers.size());
    const auto isHere = [this](ArticleId id) {
        const auto place = places.find(id);
        return place == places.end() || place->second.in != Place::In::Nowhere;
    };
    std::copy_if(baseOrder->begin(), baseOrder->end(), std::back_inserter(*order), isHere);
    std::copy_if(newcomers.begin(), newcomers.end(), std::back_inserter(*order), isHere);
    return order;
}

CorpusBuilder::CorpusBuilder() : m_data(std::make_unique<Data>()) {}

CorpusBuilder::CorpusBuilder(const Corpus &base) : CorpusBuilder()
{
    m_data->base = base.m_data->text;
    m_data->baseEntities = base.m_data->entities;
    m_data->baseOrder = base.m_data->order;
}

CorpusBuilder::~CorpusBuilder() = default;

void CorpusBuilder::add(ArticleId id, const Article &article, const Annotations &annotations)
{
    const auto [known, isUntouched] = m_data->places.try_emplace(id);
    if (isUntouched && !m_data->base->docOf(id))
        m_data->newcomers.push_back(id);
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
    const ArticleOrder order = m_data->order();
    return finish(std::move(resolution), *order);
}

std::shared_ptr<const Corpus> CorpusBuilder::finish(Resolution resolution, std::vector<ArticleId> order)
{
    const std::shared_ptr<const TextIndex> text = m_data->text();
    RowsOfArticles rows = rowsOf(resolution, order);
    EntityIndex::Parts parts;
    for (const SegmentView &view : text->segments())
        parts.push_back(makePart(view, rows));
    auto entities = std::make_shared<const EntityIndex>(EntityTable(std::move(resolution.entities)),
                                                        StoryTable(resolution.storyKeys), std::move(parts));
    auto corpus = std::make_shared<Corpus>();
    corpus->m_data = std::make_shared<Corpus::Data>(text, std::move(entities),
                                                    std::make_shared<const std::vector<ArticleId>>(std::move(order)));
    m_data = std::make_unique<Data>();
    return corpus;
}

std::shared_ptr<const Corpus> CorpusBuilder::finish(const EntityPatch &patch)
{
    PartsPatcher patcher(*m_data->base, *m_data->baseEntities, patch);
    for (const ArticleId id : m_data->removedFromBase)
        patcher.remove(id);
    patcher.change();
    const ArticleOrder order = m_data->order();
    const std::shared_ptr<const TextIndex> text = m_data->text();
    EntityIndex::Parts parts = patcher.partsOf(*text);
    auto entities =
        std::make_shared<const EntityIndex>(m_data->baseEntities->with(patch, std::move(parts), patcher.totals()));
    auto corpus = std::make_shared<Corpus>();
    corpus->m_data = std::make_shared<Corpus::Data>(text, std::move(entities), order);
    m_data = std::make_unique<Data>();
    return corpus;
}

} // namespace lectern
